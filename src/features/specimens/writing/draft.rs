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

/// What readers have of a version while its next revision is being described.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Released {
    /// Which revision.
    pub revision: i32,
    /// What it says.
    pub description: Description,
}

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
    /// What is released of the version now.
    pub released: Option<Released>,
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
    /// Whom an administrator named to release it, where none of those it names may.
    pub appointed: Option<PersonId>,
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
        (code, version, released): (Code, VersionId, Option<Released>),
        description: Description,
        (by, now): (PersonId, Timestamp),
    ) -> Self {
        Self {
            id: DraftId::generate(),
            organisation,
            country,
            code,
            version,
            base: released.as_ref().map(|it| it.revision),
            released,
            description,
            stale: BTreeSet::new(),
            state: State::Draft,
            written_by: by,
            changed_by: by,
            writers: [by].into(),
            submitted_by: None,
            appointed: None,
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

    /// Lets somebody release it whom an administrator names. They see the draft until then, and are no reader of it after.
    ///
    /// # Errors
    /// Where they had a part in it.
    pub fn appoint(self, person: PersonId, now: Timestamp) -> Result<Self, WrongState> {
        if self.is_work_of(person) {
            return Err(WrongState("specimens-conflict-appointed"));
        }
        Ok(Self { appointed: Some(person), ..self }.stepped(now))
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

    /// What is released, and what is to be: until the release each is closed to whomever it is closed to.
    fn both(&self) -> impl Iterator<Item = &Description> {
        self.released.iter().map(|it| &it.description).chain([&self.description])
    }

    /// How far the most closed of both goes.
    pub fn strictest(&self) -> Tlp {
        self.both().flat_map(Description::levels).fold(Tlp::Clear, Tlp::within)
    }

    /// Whether something of both is for named people alone.
    pub fn holds_red(&self) -> bool {
        self.both().any(|it| it.levels().any(|tlp| tlp == Tlp::Red))
    }

    /// Whether the people it is for are those of what is released, whomever the draft names.
    pub fn keeps_its_people(&self) -> bool {
        self.released.iter().any(|it| it.description.levels().any(|tlp| tlp == Tlp::Red))
    }

    /// The people it is for where something is for named people alone: those the released revision names where that has
    /// such a thing, so that nobody opens it to others by naming them in a draft.
    pub fn named(&self) -> &[PersonId] {
        let closed = self.both().find(|it| it.levels().any(|tlp| tlp == Tlp::Red));
        &closed.unwrap_or(&self.description).people
    }

    /// Whether people of this organisation of its country read everything of both but what is for named people.
    pub fn is_open_to(&self, organisation: OrganisationId) -> bool {
        self.both().all(|it| {
            let reach = it.circle(self.organisation).reach_of(Some(organisation), None);
            it.levels().all(|tlp| tlp == Tlp::Red || reach.covers(tlp))
        })
    }

    /// Refuses where another revision than the one it changes is released now.
    ///
    /// # Errors
    /// With the word for it.
    pub fn require_current(&self) -> Result<(), WrongState> {
        let is_current = self.base == self.released.as_ref().map(|it| it.revision);
        if is_current { Ok(()) } else { Err(WrongState("specimens-conflict-revised")) }
    }

    /// The version as readers have it, where they have it.
    pub fn released_version(&self) -> Option<Version> {
        let it = self.released.as_ref()?;
        Some(Version { description: it.description.clone(), revision: it.revision, ..self.version(self.updated_at) })
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
