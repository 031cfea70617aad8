//! The minutes of a meeting. The host drafts a version and puts it before the delegations; each agrees or objects, once.
//! What all agreed to is published; what they did not is published only by a decision that is written down with its
//! reason. An objection is met by the next version, for which everybody is asked anew.

use std::collections::BTreeMap;

use super::meeting::{MeetingId, WrongStep};
use super::programme::title_in;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

crate::text_enum!(
    /// Where a version of the minutes stands.
    MinutesState {
        /// The host writes.
        Draft = "draft",
        /// The delegations are asked.
        Proposed = "proposed",
        /// Everybody reads it.
        Published = "published",
        /// A later version took its place.
        Superseded = "superseded",
    }
);

crate::text_enum!(
    /// What a delegation answers.
    Stance {
        /// So it was.
        Agreed = "agreed",
        /// Something is to be changed.
        Objected = "objected",
    }
);

/// A version of the minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Minutes {
    /// Of which meeting.
    pub meeting: MeetingId,
    /// Which version, from 1.
    pub version: i32,
    /// Where it stands.
    pub state: MinutesState,
    /// The language it was written in: what it says there is what is agreed to.
    pub original_language: Language,
    /// What it says, by language, in plain paragraphs.
    pub words: BTreeMap<Language, String>,
    /// Grows with every change.
    pub revision: i32,
    /// Who wrote it last.
    pub written_by: PersonId,
    /// When it was changed last (UTC).
    pub updated_at: Timestamp,
    /// When the delegations were asked (UTC).
    pub proposed_at: Option<Timestamp>,
    /// When everybody had it (UTC).
    pub published_at: Option<Timestamp>,
    /// Why it was published though not every delegation agreed, and the language of that.
    pub reason: Option<(String, Language)>,
}

/// A delegation that is asked about a version, and its answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// Whose.
    pub country: CountryCode,
    /// What it answered; nothing yet.
    pub given: Option<Given>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// Which.
    pub stance: Stance,
    /// What is to be changed; may be empty where nothing is.
    pub remark: String,
    /// The language of the remark.
    pub language: Language,
    /// Who answered for the delegation.
    pub by: PersonId,
    /// When (UTC).
    pub at: Timestamp,
}

/// Whether every delegation that is asked agreed.
pub fn is_agreed(voices: &[Voice]) -> bool {
    let agrees = |it: &Voice| it.given.as_ref().is_some_and(|given| given.stance == Stance::Agreed);
    !voices.is_empty() && voices.iter().all(agrees)
}

impl Minutes {
    /// A first draft of a version.
    pub fn begun(
        (meeting, version): (MeetingId, i32),
        (language, text): (Language, String),
        by: PersonId,
        now: Timestamp,
    ) -> Self {
        Self {
            meeting,
            version,
            state: MinutesState::Draft,
            original_language: language,
            words: BTreeMap::from([(language, text)]),
            revision: 1,
            written_by: by,
            updated_at: now,
            proposed_at: None,
            published_at: None,
            reason: None,
        }
    }

    /// What it says, in the language nearest to a reader's.
    pub fn said(&self, language: Language) -> (Language, &str) {
        title_in(&self.words, language, self.original_language)
    }

    /// Whether it is written or agreed on.
    pub fn is_open(&self) -> bool {
        matches!(self.state, MinutesState::Draft | MinutesState::Proposed)
    }

    /// The version with the words of a language, by somebody who saw this revision. What the delegations were given stands:
    /// then only a language that is not there yet can be added, as an aid to readers.
    pub fn worded(
        self,
        seen: i32,
        (language, text): (Language, String),
        by: PersonId,
        now: Timestamp,
    ) -> Result<Self, WrongStep> {
        self.expect(seen)?;
        let stands = self.state != MinutesState::Draft && self.words.contains_key(&language);
        if stands || self.state == MinutesState::Superseded {
            return Err(WrongStep("meetings-conflict-minutes-stand"));
        }
        let mut it = self.touched(now);
        it.words.insert(language, text);
        it.written_by = by;
        Ok(it)
    }

    /// The version the delegations are asked about, so many of them.
    pub fn proposed(self, seen: i32, asked: usize, now: Timestamp) -> Result<Self, WrongStep> {
        self.expect(seen)?;
        match self.state {
            MinutesState::Draft if asked == 0 => Err(WrongStep("meetings-conflict-minutes-nobody")),
            MinutesState::Draft => {
                Ok(Self { state: MinutesState::Proposed, proposed_at: Some(now), ..self.touched(now) })
            }
            _ => Err(WrongStep("meetings-conflict-minutes-stand")),
        }
    }

    /// The version that everybody reads. Where a delegation did not agree, a reason must be written down; where all did,
    /// there is none.
    pub fn published(
        self,
        seen: i32,
        voices: &[Voice],
        reason: Option<(String, Language)>,
        now: Timestamp,
    ) -> Result<Self, WrongStep> {
        self.expect(seen)?;
        if self.state != MinutesState::Proposed {
            return Err(WrongStep("meetings-conflict-minutes-stand"));
        }
        let reason = reason.filter(|_| !is_agreed(voices));
        if reason.is_none() && !is_agreed(voices) {
            return Err(WrongStep("meetings-conflict-minutes-open"));
        }
        Ok(Self { state: MinutesState::Published, published_at: Some(now), reason, ..self.touched(now) })
    }

    /// The version whose place a later one takes.
    #[must_use]
    pub fn superseded(self, now: Timestamp) -> Self {
        Self { state: MinutesState::Superseded, ..self.touched(now) }
    }

    fn expect(&self, seen: i32) -> Result<(), WrongStep> {
        if self.revision == seen { Ok(()) } else { Err(WrongStep("alerts-conflict-changed")) }
    }

    fn touched(self, now: Timestamp) -> Self {
        Self { revision: self.revision + 1, updated_at: now, ..self }
    }
}

impl Voice {
    /// One that is asked.
    pub fn asked(country: CountryCode) -> Self {
        Self { country, given: None }
    }

    /// The delegation with its answer to a version that stands so. It answers a version once.
    pub fn answering(self, state: MinutesState, given: Given) -> Result<Self, WrongStep> {
        match (state, self.given) {
            (MinutesState::Proposed, None) => Ok(Self { given: Some(given), ..Self::asked(self.country) }),
            (MinutesState::Proposed, Some(_)) => Err(WrongStep("meetings-conflict-minutes-answered")),
            _ => Err(WrongStep("meetings-conflict-minutes-stand")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        Timestamp::parse("2026-11-30T10:00:00Z").unwrap()
    }

    fn draft() -> Minutes {
        let words = (Language::English, "It was opened.".to_owned());
        Minutes::begun((MeetingId::generate(), 1), words, PersonId::generate(), now())
    }

    fn given(stance: Stance) -> Given {
        Given { stance, remark: String::new(), language: Language::English, by: PersonId::generate(), at: now() }
    }

    fn voices(stances: [Option<Stance>; 2]) -> Vec<Voice> {
        let countries = [CountryCode::Iran, CountryCode::Turkiye];
        let voice = |(country, stance): (CountryCode, Option<Stance>)| Voice { country, given: stance.map(given) };
        countries.into_iter().zip(stances).map(voice).collect()
    }

    #[test]
    fn what_all_agreed_to_is_published_and_else_only_with_a_reason() {
        let reason = || Some(("The chair decided so.".to_owned(), Language::English));
        let proposed = draft().proposed(1, 2, now()).unwrap();
        let agreed = voices([Some(Stance::Agreed), Some(Stance::Agreed)]);
        let out = proposed.clone().published(2, &agreed, reason(), now()).unwrap();
        assert_eq!((out.state, out.reason), (MinutesState::Published, None), "no reason where none is needed");
        for open in [voices([Some(Stance::Agreed), None]), voices([Some(Stance::Agreed), Some(Stance::Objected)])] {
            let told = proposed.clone().published(2, &open, None, now());
            assert_eq!(told, Err(WrongStep("meetings-conflict-minutes-open")));
            let out = proposed.clone().published(2, &open, reason(), now()).unwrap();
            assert_eq!(out.reason, reason());
        }
        let told = draft().published(1, &agreed, reason(), now());
        assert_eq!(told, Err(WrongStep("meetings-conflict-minutes-stand")), "nobody was asked");
        assert!(!is_agreed(&[]));
    }

    #[test]
    fn a_delegation_answers_a_version_once_and_only_while_it_is_asked() {
        let voice = || Voice::asked(CountryCode::Iran);
        let answered = voice().answering(MinutesState::Proposed, given(Stance::Objected)).unwrap();
        let again = answered.answering(MinutesState::Proposed, given(Stance::Agreed));
        assert_eq!(again, Err(WrongStep("meetings-conflict-minutes-answered")));
        for state in [MinutesState::Draft, MinutesState::Published, MinutesState::Superseded] {
            let told = voice().answering(state, given(Stance::Agreed));
            assert_eq!(told, Err(WrongStep("meetings-conflict-minutes-stand")), "{state}");
        }
    }

    #[test]
    fn what_delegations_were_given_stands_and_may_be_translated() {
        let by = PersonId::generate();
        let english = || (Language::English, "It was closed.".to_owned());
        let rewritten = draft().worded(1, english(), by, now()).unwrap();
        assert_eq!(rewritten.said(Language::English).1, "It was closed.");
        assert_eq!(draft().worded(2, english(), by, now()), Err(WrongStep("alerts-conflict-changed")));
        assert_eq!(draft().proposed(1, 0, now()), Err(WrongStep("meetings-conflict-minutes-nobody")));
        let proposed = draft().proposed(1, 1, now()).unwrap();
        let told = proposed.clone().worded(2, english(), by, now());
        assert_eq!(told, Err(WrongStep("meetings-conflict-minutes-stand")));
        let turkish = proposed.worded(2, (Language::Turkish, "Açıldı.".to_owned()), by, now()).unwrap();
        assert_eq!(turkish.said(Language::Turkish), (Language::Turkish, "Açıldı."));
        let told = turkish.superseded(now()).worded(4, (Language::Persian, "گشایش".to_owned()), by, now());
        assert_eq!(told, Err(WrongStep("meetings-conflict-minutes-stand")));
    }
}
