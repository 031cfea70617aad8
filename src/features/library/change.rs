//! What somebody changed of a file that readers have. Where its organisation wants four eyes, readers keep what they
//! had until a reviewer lets the change through whose work it is not: the bytes of a new version, a language more or
//! less in a document, and the words beside a file. A description is held like everything else: it is read aloud in the
//! organisation's name to people who cannot see whether it is true.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::DocumentId;
use super::description::Descriptions;
use super::file::{File, FileId};
use crate::platform::database::schema::library_changes;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

crate::text_enum!(
    /// What of a file changes.
    ChangeKind {
        /// Its bytes.
        Version = "version",
        /// The document it is one language of.
        Document = "document",
        /// Title, language and descriptions.
        Words = "words",
    }
);

/// A change that waits, or that was given back to whoever made it and stays until they take it up again.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = library_changes)]
pub struct Change {
    /// Of which file.
    pub file_id: FileId,
    /// What of it.
    pub kind: ChangeKind,
    /// Of a version its number; else the revision of the file that the change made.
    pub number: i32,
    /// The document it is to be one language of; `None` where it is to leave the one it is in.
    pub document_id: Option<DocumentId>,
    /// [`Words`] as JSON.
    pub words: Option<String>,
    /// When it was made (UTC).
    pub created_at: Timestamp,
    /// Why it was given back; `None` while it waits.
    pub reason: Option<String>,
    /// Who gave it back.
    pub returned_by: Option<PersonId>,
    /// When (UTC).
    pub returned_at: Option<Timestamp>,
}

/// Title, language and descriptions as they are to be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// The title.
    pub title: String,
    /// The tag of the language of the text in it.
    pub language: Option<String>,
    /// Tags of languages, each with what the picture shows.
    pub descriptions: Vec<(String, String)>,
}

impl Words {
    /// Of a file as it is.
    pub fn of(title: &str, language: Option<Language>, descriptions: &Descriptions) -> Self {
        let told = descriptions.all().iter().map(|(language, words)| (language.tag().to_owned(), words.clone()));
        Self { title: title.to_owned(), language: language.map(|it| it.tag().to_owned()), descriptions: told.collect() }
    }

    /// The language of the text in it.
    pub fn language(&self) -> Option<Language> {
        self.language.as_deref().and_then(Language::from_tag)
    }

    /// What the picture shows.
    pub fn descriptions(&self) -> Descriptions {
        let known = self.descriptions.iter().filter_map(|(tag, words)| Some((Language::from_tag(tag)?, words.clone())));
        Descriptions::of(known.collect())
    }

    /// The file as it is to be.
    #[must_use]
    pub fn upon(&self, file: File) -> File {
        File { title: self.title.clone(), language: self.language(), ..file }
    }
}

impl Change {
    /// One that waits from now on.
    pub const fn waiting(file_id: FileId, kind: ChangeKind, number: i32, created_at: Timestamp) -> Self {
        Self {
            file_id,
            kind,
            number,
            document_id: None,
            words: None,
            created_at,
            reason: None,
            returned_by: None,
            returned_at: None,
        }
    }

    /// The same, given back.
    #[must_use]
    pub fn given_back(self, by: PersonId, reason: String, at: Timestamp) -> Self {
        Self { reason: Some(reason), returned_by: Some(by), returned_at: Some(at), ..self }
    }

    /// Whether it was given back and waits for nobody but whoever made it.
    pub const fn is_given_back(&self) -> bool {
        self.reason.is_some()
    }

    /// What of words changes; `None` for other changes. Fails where it cannot be read: nobody writes over what they have
    /// not seen.
    pub fn words(&self) -> serde_json::Result<Option<Words>> {
        self.words.as_deref().map(serde_json::from_str).transpose()
    }
}
