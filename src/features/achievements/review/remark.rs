//! A remark at a paragraph of a text or at what stands beside it, and what was answered to it.

use diesel::prelude::*;

use crate::features::achievements::achievement::{AchievementId, WrongState};
use crate::platform::database::schema::{review_answers, review_remarks};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A remark.
    RemarkId
);

crate::id_type!(
    /// An answer to a remark.
    AnswerId
);

crate::text_enum!(
    /// What of a text a remark is about.
    Part {
        /// The title.
        Title = "title",
        /// The summary.
        Summary = "summary",
        /// The running text.
        Body = "body",
        /// An answer of the sheet.
        Answer = "answer",
        /// A source.
        Source = "source",
        /// A document of the library.
        Document = "document",
    }
);

crate::text_enum!(
    /// Whether a remark still asks for something.
    RemarkState {
        /// It does.
        Open = "open",
        /// Somebody settled it.
        Resolved = "resolved",
    }
);

/// A remark, with the place it was written at.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = review_remarks)]
pub struct Remark {
    /// The remark.
    pub id: RemarkId,
    /// Of which post.
    pub achievement_id: AchievementId,
    /// Of the text in which language.
    pub language: Language,
    /// Of which words of it.
    pub part: Part,
    /// The revision its writer read.
    pub revision: i32,
    /// Which paragraph of that revision, counted from 0; of the sheet which topic, else which source or document.
    pub paragraph: i32,
    /// The words there: a paragraph's as Markdown, else a line of text.
    pub quote: String,
    /// What the writer says.
    pub text: String,
    /// Whether it still asks for something.
    pub state: RemarkState,
    /// Its writer.
    pub created_by: PersonId,
    /// When it was written (UTC).
    pub created_at: Timestamp,
    /// Who opened or resolved it last.
    pub turned_by: PersonId,
    /// When (UTC).
    pub turned_at: Timestamp,
}

impl Remark {
    /// The remark resolved or open again; two who do the same at one moment: the second is told.
    pub fn turned(self, to: RemarkState, by: PersonId, now: Timestamp) -> Result<Self, WrongState> {
        if self.state == to {
            return Err(WrongState("review-conflict-turned"));
        }
        Ok(Self { state: to, turned_by: by, turned_at: now, ..self })
    }

    /// Whether it still asks for something.
    pub fn is_open(&self) -> bool {
        self.state == RemarkState::Open
    }
}

/// An answer to a remark.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = review_answers)]
pub struct RemarkAnswer {
    /// The answer; in order of time.
    pub id: AnswerId,
    /// To which remark.
    pub remark_id: RemarkId,
    /// What it says.
    pub text: String,
    /// Its writer.
    pub created_by: PersonId,
    /// When it was written (UTC).
    pub created_at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remark_is_resolved_once_and_opened_again() {
        let (writer, other) = (PersonId::generate(), PersonId::generate());
        let now = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        let open = Remark {
            id: RemarkId::generate(),
            achievement_id: AchievementId::generate(),
            language: Language::Kazakh,
            part: Part::Body,
            revision: 3,
            paragraph: 2,
            quote: "Words.".to_owned(),
            text: "Which?".to_owned(),
            state: RemarkState::Open,
            created_by: writer,
            created_at: now,
            turned_by: writer,
            turned_at: now,
        };
        assert!(open.clone().turned(RemarkState::Open, other, now).is_err());
        let resolved = open.turned(RemarkState::Resolved, other, now.plus_seconds(1)).unwrap();
        assert_eq!((resolved.is_open(), resolved.turned_by), (false, other));
        assert!(resolved.clone().turned(RemarkState::Resolved, writer, now).is_err());
        assert!(resolved.turned(RemarkState::Open, writer, now).unwrap().is_open());
    }
}
