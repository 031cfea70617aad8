//! Words that readers do not see: a translation, or a correction of a public original. Somebody writes them, hands them
//! to a reviewer, and gets them back with a reason or released. What readers see meanwhile is another text, untouched
//! until the release. What a correction says beside its words, as theme, day, sources and documents, stands in the
//! version it was saved as, and becomes the post's with them.

use super::AchievementId;
use super::achievement::WrongState;
use super::review::Release;
use super::sheet::Sheet;
use crate::platform::database::schema::achievement_working_copies;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::TextState;
use crate::vocabulary::timestamp::Timestamp;

/// A text in work or in review.
#[derive(
    Debug, Clone, PartialEq, Eq, diesel::Queryable, diesel::Selectable, diesel::Insertable, diesel::AsChangeset,
)]
#[diesel(table_name = achievement_working_copies, treat_none_as_null = true)]
pub struct WorkingCopy {
    /// Of which post.
    pub achievement_id: AchievementId,
    /// In which language.
    pub language: Language,
    /// One line.
    pub title: String,
    /// A short paragraph.
    pub summary: String,
    /// Markdown.
    pub body: String,
    /// The answers in this language.
    pub sheet: Sheet,
    /// The original's revision the words are made from.
    pub source_revision: i32,
    /// In work or in review, never done.
    pub state: TextState,
    /// Who wrote last.
    pub updated_by: PersonId,
    /// When (UTC).
    pub updated_at: Timestamp,
    /// The post's revision they were saved as.
    pub revision: i32,
    /// Who handed them to the reviewers.
    pub submitted_by: Option<PersonId>,
    /// When (UTC).
    pub submitted_at: Option<Timestamp>,
    /// Why a reviewer sent them back.
    pub reason: Option<String>,
}

impl WorkingCopy {
    /// What a reviewer takes a step with; refused where it does not wait.
    pub fn waiting(self) -> Result<Self, WrongState> {
        if self.state == TextState::InReview { Ok(self) } else { Err(WrongState("translation-conflict-not-in-review")) }
    }

    /// Sent back to whoever wrote it, with a reason.
    pub fn send_back(self, reason: String) -> Result<Self, WrongState> {
        Ok(Self { state: TextState::InWork, reason: Some(reason), ..self.waiting()? })
    }

    /// Whether the words are this person's, by writing any of them or by handing them on.
    pub fn is_by(&self, person: PersonId, release: &Release) -> bool {
        self.updated_by == person || self.submitted_by == Some(person) || release.writers.contains(&person)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in super::super) fn copy(writer: PersonId, state: TextState) -> WorkingCopy {
        let now = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        WorkingCopy {
            achievement_id: AchievementId::generate(),
            language: Language::Russian,
            title: "Карта".to_owned(),
            summary: "Кратко".to_owned(),
            body: String::new(),
            sheet: Sheet::default(),
            source_revision: 1,
            state,
            updated_by: writer,
            updated_at: now,
            revision: 2,
            submitted_by: None,
            submitted_at: None,
            reason: None,
        }
    }

    #[test]
    fn only_what_waits_is_sent_back_and_it_keeps_its_words() {
        let waiting = copy(PersonId::generate(), TextState::InReview);
        let back = waiting.clone().send_back("Two names are wrong".to_owned()).unwrap();
        assert_eq!((back.state, back.reason.as_deref()), (TextState::InWork, Some("Two names are wrong")));
        assert_eq!(back.title, waiting.title);
        assert!(back.clone().send_back("again".to_owned()).is_err() && back.waiting().is_err());
    }

    #[test]
    fn words_are_theirs_who_wrote_or_handed_them_on() {
        let (writer, colleague) = (PersonId::generate(), PersonId::generate());
        let it = WorkingCopy { submitted_by: Some(colleague), ..copy(writer, TextState::InReview) };
        let first = PersonId::generate();
        let release = Release { writers: vec![first, writer], ..Release::default() };
        assert!([first, writer, colleague].into_iter().all(|person| it.is_by(person, &release)));
        assert!(!it.is_by(PersonId::generate(), &release));
    }
}
