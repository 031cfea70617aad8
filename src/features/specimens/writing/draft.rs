//! A version that is being described. Nobody reads it before a reviewer released it who had no part in it; what was
//! released before stays as it is until then.

use std::collections::BTreeSet;

use super::super::description::{Description, Words};
use super::super::version::{Code, Version, VersionId};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::Tlp;

crate::id_type!(
    /// A draft.
    DraftId
);

crate::text_enum!(
    /// Where a draft stands.
    State {
        /// It is being written.
        Draft = "draft",
        /// It waits for a reviewer.
        Submitted = "submitted",
    }
);

/// A version as it is being described.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Which one.
    pub id: DraftId,
    /// The organisation that describes it.
    pub organisation: OrganisationId,
    /// Whose document it is.
    pub country: CountryCode,
    /// What the version is known by, or will be.
    pub code: Code,
    /// The version it is of, or will be.
    pub version: VersionId,
    /// The released revision it changes; none of a version that was never released.
    pub base: Option<i32>,
    /// What is said of the version.
    pub description: Description,
    /// Languages whose words are older than the original.
    pub stale: BTreeSet<Language>,
    /// Where it stands.
    pub state: State,
    /// Who began it.
    pub written_by: PersonId,
    /// Who changed it last.
    pub changed_by: PersonId,
    /// Everybody who had a part in it.
    pub writers: BTreeSet<PersonId>,
    /// Who submitted it.
    pub submitted_by: Option<PersonId>,
    /// Why more people should read it than before.
    pub reason: Option<String>,
    /// Why it was given back.
    pub remark: Option<String>,
    /// Grows with every change.
    pub revision: i32,
    /// When it was begun (UTC).
    pub created_at: Timestamp,
    /// When it was changed last (UTC).
    pub updated_at: Timestamp,
}

/// A step that cannot be taken from where a draft stands; carries the catalogue key of the explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongState(pub &'static str);

impl Draft {
    /// Begins one.
    pub fn begin(
        (organisation, country): (OrganisationId, CountryCode),
        (code, version, base): (Code, VersionId, Option<i32>),
        description: Description,
        (by, now): (PersonId, Timestamp),
    ) -> Self {
        Self {
            id: DraftId::generate(),
            organisation,
            country,
            code,
            version,
            base,
            description,
            stale: BTreeSet::new(),
            state: State::Draft,
            written_by: by,
            changed_by: by,
            writers: [by].into(),
            submitted_by: None,
            reason: None,
            remark: None,
            revision: 1,
            created_at: now,
            updated_at: now,
        }
    }

    /// The same with another description.
    ///
    /// # Errors
    /// Where it waits for a reviewer.
    pub fn change(mut self, description: Description, by: PersonId, now: Timestamp) -> Result<Self, WrongState> {
        self.require(State::Draft)?;
        self.writers.insert(by);
        Ok(Self { description, changed_by: by, revision: self.revision + 1, updated_at: now, ..self })
    }

    /// Hands it to the reviewers, with the reason why it goes farther than before, where it does.
    ///
    /// # Errors
    /// Where it waits already.
    pub fn submit(self, reason: Option<String>, by: PersonId, now: Timestamp) -> Result<Self, WrongState> {
        self.require(State::Draft)?;
        let (state, submitted_by) = (State::Submitted, Some(by));
        Ok(Self { state, submitted_by, reason, remark: None, ..self }.stepped(now))
    }

    /// Gives it back to those who write it, with what is to be mended.
    ///
    /// # Errors
    /// Where it was not submitted.
    pub fn send_back(self, remark: String, now: Timestamp) -> Result<Self, WrongState> {
        self.require(State::Submitted)?;
        Ok(Self { state: State::Draft, submitted_by: None, remark: Some(remark), ..self }.stepped(now))
    }

    /// Says it in one language, or takes that language out. Where the original says something else than before, the other
    /// languages are older than it from then on.
    pub fn say(&mut self, language: Language, words: Option<Words>) {
        let before = match words.clone() {
            Some(words) => self.description.words.insert(language, words),
            None => self.description.words.remove(&language),
        };
        self.stale.remove(&language);
        if language == self.description.original_language && before.is_some() && before != words {
            self.stale = self.description.words.keys().copied().filter(|it| *it != language).collect();
        }
    }

    fn stepped(self, now: Timestamp) -> Self {
        Self { revision: self.revision + 1, updated_at: now, ..self }
    }

    /// Refuses where it stands elsewhere.
    ///
    /// # Errors
    /// With the word for where it stands.
    pub fn require(&self, state: State) -> Result<(), WrongState> {
        match self.state {
            it if it == state => Ok(()),
            State::Draft => Err(WrongState("specimens-conflict-draft")),
            State::Submitted => Err(WrongState("specimens-conflict-submitted")),
        }
    }

    /// Whether this person had a part in it: none of those releases it.
    pub fn is_work_of(&self, person: PersonId) -> bool {
        self.writers.contains(&person) || self.submitted_by == Some(person)
    }

    /// Whether something in it is for named people alone.
    pub fn holds_red(&self) -> bool {
        let it = &self.description;
        let parts = it.pictures().map(|(_, picture)| picture.tlp).chain(it.marks.iter().map(|mark| mark.tlp));
        parts.chain(it.closed.values().copied()).chain([it.tlp]).any(|tlp| tlp == Tlp::Red)
    }

    /// The version as it is once this is released.
    pub fn version(&self, now: Timestamp) -> Version {
        Version {
            id: self.version,
            code: self.code.clone(),
            country: self.country,
            organisation: self.organisation,
            description: self.description.clone(),
            revision: self.base.unwrap_or(0) + 1,
            updated_at: now,
        }
    }

    /// What it is called in this language, else in the original, with the language it is in.
    pub fn title_for(&self, language: Language) -> Option<(Language, &str)> {
        let found = self.description.words_in(language).filter(|(_, words)| !words.title.is_empty());
        found.map(|(language, words)| (language, words.title.as_str()))
    }
}
