//! A post and its life: draft → submitted → published → withdrawn. Rules are plain functions; they take the time and
//! the person as arguments and touch no database.

use chrono::{Datelike, NaiveDate};

use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A post.
    AchievementId
);

crate::text_enum!(
    /// Where a post stands.
    State {
        /// Being written; its own organisation sees it.
        Draft = "draft",
        /// Waits for a reviewer.
        Submitted = "submitted",
        /// Everyone reads it.
        Published = "published",
        /// Was public and is no more.
        Withdrawn = "withdrawn",
    }
);

/// A post without its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Achievement {
    /// The post.
    pub id: AchievementId,
    /// Its address: ASCII, the same in every language.
    pub slug: String,
    /// Its number in the register: country, year, sequence, as in `IR-2025-0009`.
    pub reference: String,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// That organisation's country.
    pub country: CountryCode,
    /// What it is about.
    pub theme: Theme,
    /// The language it was written in.
    pub original_language: Language,
    /// The day it happened.
    pub day: NaiveDate,
    /// Where it stands.
    pub state: State,
    /// Grows with every saved change.
    pub revision: i32,
    /// The revision at which the original's text changed last.
    pub original_revision: i32,
    /// Who began it.
    pub created_by: PersonId,
    /// Who answers for it in the organisation: who began it, then who submitted it, until it is handed over.
    pub responsible: PersonId,
    /// Who submitted it last.
    pub submitted_by: Option<PersonId>,
    /// Who published it last.
    pub published_by: Option<PersonId>,
    /// When it was begun (UTC).
    pub created_at: Timestamp,
    /// When it changed last (UTC).
    pub updated_at: Timestamp,
    /// When it became public (UTC).
    pub published_at: Option<Timestamp>,
    /// When it was withdrawn (UTC).
    pub withdrawn_at: Option<Timestamp>,
    /// Why it was sent back or withdrawn.
    pub reason: Option<String>,
}

/// What is known of a post when it is begun.
#[derive(Debug, Clone)]
pub struct Beginning {
    /// The post.
    pub id: AchievementId,
    /// Its number in the register; its address is made of it.
    pub reference: String,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// That organisation's country.
    pub country: CountryCode,
    /// What it is about.
    pub theme: Theme,
    /// The language it is written in.
    pub original_language: Language,
    /// The day it happened.
    pub day: NaiveDate,
    /// Who begins it, and answers for it until somebody else does.
    pub by: PersonId,
    /// When (UTC).
    pub at: Timestamp,
}

/// The post is in a state that does not allow the step; carries the catalogue key of the explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongState(pub &'static str);

impl Achievement {
    /// A new draft, whether somebody saves a form or brings a file.
    pub fn begun(it: Beginning) -> Self {
        Self {
            id: it.id,
            slug: it.reference.to_ascii_lowercase(),
            reference: it.reference,
            organisation: it.organisation,
            country: it.country,
            theme: it.theme,
            original_language: it.original_language,
            day: it.day,
            state: State::Draft,
            revision: 1,
            original_revision: 1,
            created_by: it.by,
            responsible: it.by,
            submitted_by: None,
            published_by: None,
            created_at: it.at,
            updated_at: it.at,
            published_at: None,
            withdrawn_at: None,
            reason: None,
        }
    }

    /// The year it is listed under.
    pub fn year(&self) -> i32 {
        self.day.year()
    }

    /// Whether this person began or submitted it.
    pub fn is_work_of(&self, person: PersonId) -> bool {
        self.created_by == person || self.submitted_by == Some(person)
    }

    /// Hands a draft to the reviewers.
    pub fn submit(self, by: PersonId, now: Timestamp) -> Result<Self, WrongState> {
        self.require(State::Draft, "achievements-conflict-not-draft")?;
        Ok(Self { state: State::Submitted, submitted_by: Some(by), responsible: by, reason: None, ..self.changed(now) })
    }

    /// Sends a submitted post back to its editors, with a reason.
    pub fn send_back(self, reason: String, now: Timestamp) -> Result<Self, WrongState> {
        self.require_submitted()?;
        Ok(Self { state: State::Draft, reason: Some(reason), ..self.changed(now) })
    }

    /// Makes a submitted post public.
    pub fn publish(self, by: PersonId, now: Timestamp) -> Result<Self, WrongState> {
        self.require_submitted()?;
        let published_at = self.published_at.or(Some(now));
        Ok(Self {
            state: State::Published,
            published_by: Some(by),
            published_at,
            withdrawn_at: None,
            reason: None,
            ..self.changed(now)
        })
    }

    /// Takes a published post from the public, with a reason.
    pub fn withdraw(self, reason: String, now: Timestamp) -> Result<Self, WrongState> {
        self.require_published()?;
        Ok(Self { state: State::Withdrawn, withdrawn_at: Some(now), reason: Some(reason), ..self.changed(now) })
    }

    /// The post after one of its texts changed. A change of the original makes translations older; a withdrawn post
    /// whose original is written again is a draft. Translations change nothing of where a post stands.
    #[must_use]
    pub fn rewritten(self, language: Language, now: Timestamp) -> Self {
        let is_original = language == self.original_language;
        let state = if is_original && self.state == State::Withdrawn { State::Draft } else { self.state };
        let changed = self.changed(now);
        let original_revision = if is_original { changed.revision } else { changed.original_revision };
        Self { state, original_revision, ..changed }
    }

    /// The post after somebody wrote words beside those that stand in it: nothing of what it says changed, so no
    /// translation grows old by it.
    #[must_use]
    pub fn worked_on(self, now: Timestamp) -> Self {
        self.changed(now)
    }

    /// The post about another theme. Its words stay as they are, so no translation grows old by it.
    #[must_use]
    pub fn retagged(self, theme: Theme, now: Timestamp) -> Self {
        Self { theme, ..self.changed(now) }
    }

    /// The post with somebody else to answer for it, in whichever organisation of the country. It stays the work of the
    /// organisation that wrote it: its number, its pictures and its rule of release are theirs, and readers were told so.
    #[must_use]
    pub fn handed_over(self, to: PersonId, now: Timestamp) -> Self {
        Self { responsible: to, ..self.changed(now) }
    }

    /// Whether a reviewer can decide; the error says that somebody was quicker.
    pub fn require_submitted(&self) -> Result<(), WrongState> {
        self.require(State::Submitted, "achievements-conflict-not-submitted")
    }

    /// Whether readers have it; the error says that somebody was quicker.
    pub fn require_published(&self) -> Result<(), WrongState> {
        self.require(State::Published, "achievements-conflict-not-published")
    }

    fn require(&self, state: State, otherwise: &'static str) -> Result<(), WrongState> {
        if self.state == state { Ok(()) } else { Err(WrongState(otherwise)) }
    }

    fn changed(self, now: Timestamp) -> Self {
        Self { revision: self.revision + 1, updated_at: now, ..self }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;

    pub(in super::super) fn draft() -> Achievement {
        Achievement::begun(Beginning {
            id: AchievementId::generate(),
            reference: "TR-2026-0001".to_owned(),
            organisation: OrganisationId::generate(),
            country: CountryCode::parse("TR").unwrap(),
            theme: Theme::SmartCard,
            original_language: Language::Turkish,
            day: NaiveDate::from_ymd_opt(2026, 11, 1).unwrap(),
            by: PersonId::generate(),
            at: Timestamp::parse("2026-11-22T10:00:00Z").unwrap(),
        })
    }

    #[test]
    fn a_post_begins_as_a_draft_of_whoever_begins_it() {
        let it = draft();
        assert_eq!((it.state, it.revision, it.slug.as_str()), (State::Draft, 1, "tr-2026-0001"));
        assert!(it.responsible == it.created_by && it.is_work_of(it.created_by) && it.published_at.is_none());
    }

    #[derive(Debug, Clone, Copy)]
    enum Step {
        Submit,
        SendBack,
        Publish,
        Withdraw,
        Rewrite,
    }

    fn take(step: Step, it: Achievement) -> Result<Achievement, WrongState> {
        let now = it.updated_at.plus_seconds(1);
        match step {
            Step::Submit => it.submit(PersonId::generate(), now),
            Step::SendBack => it.send_back("why".to_owned(), now),
            Step::Publish => it.publish(PersonId::generate(), now),
            Step::Withdraw => it.withdraw("why".to_owned(), now),
            Step::Rewrite => Ok(it.rewritten(Language::Turkish, now)),
        }
    }

    proptest! {
        #[test]
        fn nothing_is_public_without_a_publisher_and_every_step_counts(
            steps in proptest::collection::vec(
                prop_oneof![Just(Step::Submit), Just(Step::SendBack), Just(Step::Publish), Just(Step::Withdraw), Just(Step::Rewrite)],
                0..20,
            )
        ) {
            let mut it = draft();
            for step in steps {
                let before = it.clone();
                match take(step, it) {
                    Ok(after) => {
                        prop_assert_eq!(after.revision, before.revision + 1);
                        prop_assert!(after.original_revision <= after.revision);
                        it = after;
                    }
                    Err(_) => it = before,
                }
                prop_assert!(it.state != State::Published || (it.published_by.is_some() && it.published_at.is_some()));
                prop_assert!(it.state != State::Withdrawn || it.reason.is_some());
            }
        }
    }

    #[test]
    fn the_same_step_twice_is_refused() {
        let now = draft().created_at;
        let submitted = draft().submit(PersonId::generate(), now).unwrap();
        assert!(submitted.clone().submit(PersonId::generate(), now).is_err());
        let published = submitted.publish(PersonId::generate(), now).unwrap();
        assert_eq!(
            published.publish(PersonId::generate(), now),
            Err(WrongState("achievements-conflict-not-submitted"))
        );
    }

    #[test]
    fn a_translation_leaves_the_original_as_it_is() {
        let it = draft();
        let now = it.created_at;
        let translated = it.clone().rewritten(Language::English, now);
        assert_eq!((translated.revision, translated.original_revision), (2, 1));
        let waiting = translated.worked_on(now);
        assert_eq!((waiting.revision, waiting.original_revision), (3, 1), "a correction that waits");
        let corrected = waiting.rewritten(Language::Turkish, now);
        assert_eq!((corrected.revision, corrected.original_revision), (4, 4));
    }
}
