//! Files of a message as pages list them.

use super::body::{AttachmentId, AttachmentKind, Content, TAKEN};
use super::case_file::CaseFile;
use super::life_cycle::Step;
use super::parts::Said;
use super::steps::Work;
use super::store::{AttachmentRow, Standing};
use crate::platform::errors::Error;
use crate::platform::uploads::Content as FileType;
use crate::platform::web::{Choice, Page};
use crate::vocabulary::language::Language;

/// Letters of a hash that a page shows.
const SHORT: usize = 12;

/// A file of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// Which one.
    pub id: AttachmentId,
    /// Its name.
    pub name: String,
    /// What it is to the message.
    pub kind: AttachmentKind,
    /// In which language it is, where its sender said so.
    pub language: Option<Language>,
    /// How many bytes it has when it is whole.
    pub bytes: i64,
    /// How many there are.
    pub received: i64,
    /// What it hashes to, once it is whole.
    pub sha256: Option<String>,
    /// How far it is; of what was sent and shredded since, nothing.
    pub state: Option<Standing>,
    /// The catalogue key of where it stands, where that has to be said.
    pub state_key: Option<String>,
}

impl Attached {
    /// The files of a content.
    pub(super) fn of(content: &Content, rows: &[AttachmentRow]) -> Vec<Self> {
        let attached = content.attachments.iter().map(|it| {
            let row = rows.iter().find(|row| row.id == it.id);
            Self {
                id: it.id,
                name: it.name.clone(),
                kind: it.kind,
                language: it.language,
                bytes: i64::try_from(it.bytes).unwrap_or(i64::MAX),
                received: row.map_or(0, |row| row.received),
                sha256: Some(it.sha256.to_string()),
                state: row.map(|row| row.state),
                state_key: row.and_then(state_key),
            }
        });
        attached.collect()
    }

    /// A file on its way.
    pub(super) fn arriving(row: &AttachmentRow, said: Said) -> Self {
        Self {
            id: row.id,
            name: said.name,
            kind: said.kind,
            language: said.language,
            bytes: row.bytes,
            received: row.received,
            sha256: None,
            state: Some(row.state),
            state_key: state_key(row),
        }
    }

    /// Whether its bytes may be read.
    pub fn is_ready(&self) -> bool {
        self.state == Some(Standing::Ready)
    }

    /// Whether it is on its way.
    pub fn is_arriving(&self) -> bool {
        self.state == Some(Standing::Arriving)
    }

    /// The beginning of what it hashes to.
    pub fn short_hash(&self) -> Option<&str> {
        self.sha256.as_ref().and_then(|hash| hash.get(..SHORT))
    }
}

/// The files of what is drafted, where more can be added.
#[derive(Debug, Clone)]
pub(super) struct Files {
    /// Those there are, and those on their way.
    pub(super) all: Vec<Attached>,
    /// Bytes one of them may have.
    pub(super) limit: u64,
    /// The catalogue key of why the one that came was not added.
    pub(super) refused: Option<&'static str>,
}

impl Files {
    /// Those of what is drafted for a step.
    ///
    /// # Errors
    /// Those of the database and the keys.
    pub(super) fn of(
        work: &mut Work<'_>,
        (it, step): (&CaseFile, Step),
        content: &Content,
        refused: Option<&'static str>,
    ) -> Result<Self, Error> {
        let limit = work.platform.config.files.limit;
        Ok(Self { all: work.drafted_files(it, step, content)?, limit, refused })
    }

    /// What a file can be to a message.
    pub(super) fn kinds(page: &Page) -> Vec<Choice> {
        let kinds = AttachmentKind::ALL.iter();
        kinds.map(|it| Choice::new(it.as_str(), page.t(&it.key()), *it == AttachmentKind::Scan)).collect()
    }

    /// In which language a file can be: nothing is said where none is chosen.
    pub(super) fn languages(page: &Page) -> Vec<Choice> {
        let none = Choice::new("", page.plain("entering-choose"), true);
        std::iter::once(none).chain(Choice::languages("")).collect()
    }

    /// The endings that are taken, for the field of a file.
    pub(super) fn accepted() -> String {
        FileType::accepted_of(&TAKEN)
    }

    /// How large a file may be, in words.
    pub(super) fn most(&self, page: &Page) -> String {
        page.size(i64::try_from(self.limit).unwrap_or(i64::MAX))
    }
}

/// What is said of where a file stands.
fn state_key(row: &AttachmentRow) -> Option<String> {
    match (row.state, row.harm) {
        (Standing::Arriving, _) => Some("exchange-attachment-arriving".to_owned()),
        (Standing::Waiting, _) => Some("uploads-state-held".to_owned()),
        (Standing::Refused, Some(harm)) => Some(format!("uploads-state-{harm}")),
        (Standing::Refused, None) => Some("uploads-state-refused".to_owned()),
        (Standing::Ready, _) => None,
    }
}
