//! What there is of a picture: its widths and its description. The running text of others shows it so, and a feature with
//! a rule of its own about who may have one. Nothing here asks who wants it.

use std::collections::HashMap;

use super::file::{FileId, width_name};
use super::{apart, store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::storage::{FileHash, FileKey};
use crate::platform::uploads::Content;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::tlp::Tlp;

/// A picture in one width.
#[derive(Debug, Clone)]
pub struct PictureWidth {
    /// Pixels from side to side.
    pub width: i32,
    /// Pixels from top to bottom.
    pub height: i32,
    /// Its name in addresses and when it is saved.
    pub name: String,
    /// Where its bytes are.
    pub key: FileKey,
    /// Of its bytes.
    pub hash: FileHash,
    /// How many they are.
    pub bytes: i64,
    /// What they are.
    pub content: Content,
}

/// A picture with all its widths, the smallest first, and what it shows in words.
#[derive(Debug, Clone)]
pub struct PictureView {
    /// In the language nearest to the reader's.
    pub description: String,
    /// In pixels from side to side, growing.
    pub widths: Vec<PictureWidth>,
}

/// Those of an organisation's files that are pictures, ready and described, by their ids.
pub fn pictures_of(
    connection: &mut DbConn,
    organisation: OrganisationId,
    language: Language,
    files: &[FileId],
) -> Result<HashMap<FileId, PictureView>, Error> {
    if files.is_empty() {
        return Ok(HashMap::new());
    }
    let descriptions = store::descriptions_of(connection, files)?;
    let mut found: HashMap<FileId, PictureView> = HashMap::new();
    for (row, name) in store::list_widths(connection, organisation, files)? {
        let Some(words) = descriptions.get(&row.file_id).and_then(|all| all.best(language)) else { continue };
        let view = found
            .entry(row.file_id)
            .or_insert_with(|| PictureView { description: words.to_owned(), widths: Vec::new() });
        view.widths.push(PictureWidth {
            name: width_name(&name, row.width, row.content),
            width: row.width,
            height: row.height,
            key: row.storage_key,
            hash: row.hash,
            bytes: row.bytes,
            content: row.content,
        });
    }
    Ok(found)
}

/// Pictures a form of another feature offers.
const MOST_OFFERED: i64 = 60;

/// A picture of an organisation's library that can be shown.
#[derive(Debug, Clone)]
pub struct OwnPicture {
    /// The file.
    pub file: FileId,
    /// What its people call it.
    pub title: String,
    /// What it shows, in which widths.
    pub view: PictureView,
    /// How far it goes at least where it is shown, of one that is kept apart.
    pub tlp: Option<Tlp>,
}

impl OwnPicture {
    /// Its smallest width for its own people: the address, and its size.
    pub fn small(&self) -> Option<(String, i32, i32)> {
        let width = self.view.widths.first()?;
        Some((urls::file(&width.key, &width.name), width.width, width.height))
    }
}

/// The newest pictures that are ready and described and that a person may show in something with readers of its own:
/// those of their organisation's library, and those they handed in for such things. With them come these, which the thing
/// shows already.
pub fn own_pictures(
    connection: &mut DbConn,
    (organisation, person): (OrganisationId, PersonId),
    language: Language,
    shown: &[FileId],
) -> Result<Vec<OwnPicture>, Error> {
    let mut listed = store::list_choices(connection, (organisation, Some(person)), "", MOST_OFFERED)?;
    let missing: Vec<FileId> = shown.iter().filter(|id| !listed.iter().any(|it| it.file.id == **id)).copied().collect();
    listed.extend(store::list_these(connection, organisation, &missing)?);
    let ids: Vec<FileId> = listed.iter().map(|it| it.file.id).collect();
    let mut views = pictures_of(connection, organisation, language, &ids)?;
    let kept: Vec<FileId> = listed.iter().filter(|it| it.file.is_apart).map(|it| it.file.id).collect();
    let levels = apart::strictest(connection, &kept, |_| true)?;
    let own = |it: store::Listed| {
        let view = views.remove(&it.file.id)?;
        Some(OwnPicture { tlp: levels.get(&it.file.id).copied(), file: it.file.id, title: it.file.title, view })
    };
    Ok(listed.into_iter().filter_map(own).collect())
}
