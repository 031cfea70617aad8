//! A file of the library, its versions and the widths of a picture.

use diesel::prelude::*;

use crate::platform::database::schema::library_files;
use crate::platform::database::schema::library_versions;
use crate::platform::database::schema::library_widths;
use crate::platform::storage::FileHash;
use crate::platform::storage::FileKey;
use crate::platform::uploads::Content;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A file of the library.
    FileId
);
crate::id_type!(
    /// A file on its way in pieces.
    UploadId
);

crate::text_enum!(
    /// What a file is to its readers.
    Kind {
        /// Seen.
        Picture = "picture",
        /// Read or saved.
        Document = "document",
    }
);

crate::text_enum!(
    /// Where a version stands.
    State {
        /// A job will look at it.
        Preparing = "preparing",
        /// The scanner cannot be asked; it waits.
        Held = "held",
        /// May be shown.
        Ready = "ready",
        /// A picture that could not be drawn, a file the scanner would not take, or one that holds something that runs.
        Refused = "refused",
        /// Harmful; nobody gets it.
        Quarantined = "quarantined",
    }
);

/// A file without its bytes.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = library_files)]
pub struct File {
    /// The file.
    pub id: FileId,
    /// Whose it is.
    pub organisation_id: OrganisationId,
    /// Seen or read.
    pub kind: Kind,
    /// What its people call it.
    pub title: String,
    /// Title and name folded, for the search by name.
    pub search_key: String,
    /// The language of its text; `None` where it has none, as most pictures.
    pub language: Option<Language>,
    /// The document it is one language of.
    pub document_id: Option<super::DocumentId>,
    /// The version readers get, from 1; 0 while there is none.
    pub current: i32,
    /// The version handed in last.
    pub newest: i32,
    /// Who handed it in first.
    pub created_by: PersonId,
    /// When (UTC).
    pub created_at: Timestamp,
    /// When it changed last (UTC).
    pub updated_at: Timestamp,
    /// How often title, language and descriptions were written, from 1.
    pub revision: i32,
    /// Whether it is kept apart for something with readers of its own: in the library only whoever handed it in sees it.
    pub is_apart: bool,
}

/// What was handed in once.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = library_versions)]
pub struct Version {
    /// Of which file.
    pub file_id: FileId,
    /// From 1.
    pub number: i32,
    /// Where it stands.
    pub state: State,
    /// Where its bytes stand; also its address.
    pub storage_key: FileKey,
    /// What they hash to.
    pub hash: FileHash,
    /// How many.
    pub bytes: i64,
    /// Its type.
    pub content: Content,
    /// Its harmless name.
    pub name: String,
    /// Pixels of a picture, upright.
    pub width: Option<i32>,
    /// The same from top to bottom.
    pub height: Option<i32>,
    /// Who handed it in.
    pub created_by: PersonId,
    /// When (UTC).
    pub created_at: Timestamp,
    /// Whether it was refused because the scanner would not take it.
    pub is_unchecked: bool,
    /// Whether it was refused because it holds something that runs.
    pub is_active: bool,
    /// Whether it was refused because nobody can look into it to the end.
    pub is_closed: bool,
    /// How sharp the look was that it was made ready by.
    pub look: i32,
}

/// A picture drawn anew in one width.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = library_widths)]
pub struct WidthRow {
    /// Of which file.
    pub file_id: FileId,
    /// And which version.
    pub number: i32,
    /// Pixels from side to side.
    pub width: i32,
    /// Pixels from top to bottom.
    pub height: i32,
    /// Where its bytes stand; also its address.
    pub storage_key: FileKey,
    /// What they hash to.
    pub hash: FileHash,
    /// How many.
    pub bytes: i64,
    /// Its type.
    pub content: Content,
}

impl Version {
    /// The word for where it stands in catalogue keys (`uploads-state-<word>`).
    pub const fn standing(&self) -> &'static str {
        match (self.is_active, self.is_closed, self.is_unchecked) {
            (true, ..) => "active",
            (_, true, _) => "closed",
            (.., true) => "unchecked",
            _ => self.state.as_str(),
        }
    }
}

impl Kind {
    /// The kind of a type.
    pub const fn of(content: Content) -> Self {
        if content.is_picture() { Self::Picture } else { Self::Document }
    }
}

/// A number of pixels as the database keeps it; none is larger than the limits of pictures.
pub fn pixels(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

/// The name a width is saved under: the file's own, with the width before the ending of its type.
pub fn width_name(name: &str, width: i32, content: Content) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let ending = if content == Content::Jpeg { "jpg" } else { content.as_str() };
    format!("{stem}-{width}.{ending}")
}

/// A title made from a name: without the ending, with spaces.
pub fn title_of(name: &str) -> String {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let words = stem.replace('_', " ");
    if words.trim().is_empty() { name.to_owned() } else { words.trim().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_what_stands_behind_them() {
        assert_eq!(width_name("کارت نو.png", 640, Content::Jpeg), "کارت نو-640.jpg");
        assert_eq!(width_name("card", 320, Content::Webp), "card-320.webp");
        assert_eq!(title_of("Annual_report_2025.pdf"), "Annual report 2025");
        assert_eq!(title_of("_.pdf"), "_.pdf");
    }
}
