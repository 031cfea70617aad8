//! A version of a document as it is described: facts, words, parts with their pictures, features with their places. One
//! value that is written as a whole and read as a whole, by each reader as far as they may.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::facts::Facts;
use super::review::Review;
use super::version::Code;
use super::words::{FactGroup, Light, PartKind};
use super::zone::Zone;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::tlp::{Circle, Tlp};

crate::id_type!(
    /// A picture of a specimen.
    PictureId
);

crate::id_type!(
    /// A part of a document.
    PartId
);

crate::id_type!(
    /// A feature of a version.
    MarkId
);

/// What is said of a version, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Description {
    /// How far it goes as a whole.
    pub tlp: Tlp,
    /// Organisations that read what is AMBER.
    pub organisations: Vec<OrganisationId>,
    /// People who read what is RED.
    pub people: Vec<PersonId>,
    /// The language its words were written in first.
    pub original_language: Language,
    /// Its words, by language.
    pub words: BTreeMap<Language, Words>,
    /// What is known of its make.
    pub facts: Facts,
    /// The version it took the place of, of the same country's register; none where that is the next lower number of its own
    /// document, or none is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub follows: Option<Code>,
    /// When it was looked at last, and when it is again; none where nobody said so yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// Groups of facts that go less far than the whole.
    pub closed: BTreeMap<FactGroup, Tlp>,
    /// In the order they are shown.
    pub parts: Vec<Part>,
    /// In the order they are numbered.
    pub marks: Vec<Mark>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// Whether the issuer confirmed what is said here.
    pub is_confirmed: bool,
}

/// What one language says of a version.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// What it is called.
    pub title: String,
    /// What it is for.
    pub purpose: String,
    /// What is different from the version before.
    pub differences: String,
    /// How long it counts and what ends it.
    pub validity: String,
    /// Where its numbers stand.
    pub numbers: String,
    /// What else a reader should know.
    pub note: String,
}

/// A part of the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Which one.
    pub id: PartId,
    /// What part it is.
    pub kind: PartKind,
    /// As printed, of a page.
    pub label: String,
    /// In the order they are shown.
    pub pictures: Vec<Picture>,
}

/// A picture of a part in one light. Its widths and its words for who cannot see it are the library's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// Which one; also its address.
    pub id: PictureId,
    /// The file of the library.
    pub file: String,
    /// The light it was taken in.
    pub light: Light,
    /// How far it goes.
    pub tlp: Tlp,
    /// Whether somebody said that its holder is invented: no other is ever shown.
    pub is_fictional: bool,
}

/// A security feature of the version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// Which one.
    pub id: MarkId,
    /// Its code in the glossary.
    pub code: String,
    /// How far it goes.
    pub tlp: Tlp,
    /// What is said of it here beyond the glossary, by language.
    pub words: BTreeMap<Language, MarkWords>,
    /// Where it is seen.
    pub places: Vec<Place>,
}

/// What one language says of a feature of this version; where a sentence is empty the glossary's stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MarkWords {
    /// What it is called here.
    pub name: String,
    /// What to do.
    pub r#do: String,
    /// What one must see.
    pub see: String,
    /// What a fake often shows.
    pub fake: String,
}

/// Where a feature is on a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// On which picture.
    pub picture: PictureId,
    /// Where on it.
    pub zone: Zone,
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// An absolute address.
    pub url: String,
    /// What it is and what it supports.
    pub title: String,
}

/// What keeps a description from being released; carries the catalogue key of the explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Obstacle(pub &'static str);

impl Description {
    /// The same with more people who read what is RED.
    #[must_use]
    pub fn naming(mut self, people: Vec<PersonId>) -> Self {
        self.people.extend(people);
        self.people.sort_unstable();
        self.people.dedup();
        self
    }

    /// Every picture with the part it is of.
    pub fn pictures(&self) -> impl Iterator<Item = (&Part, &Picture)> {
        self.parts.iter().flat_map(|part| part.pictures.iter().map(move |picture| (part, picture)))
    }

    /// The picture of this id.
    pub fn picture(&self, id: PictureId) -> Option<&Picture> {
        self.pictures().map(|(_, picture)| picture).find(|picture| picture.id == id)
    }

    /// How far each of it goes: the whole, groups of facts, pictures, features.
    pub fn levels(&self) -> impl Iterator<Item = Tlp> {
        let parts = self.pictures().map(|(_, picture)| picture.tlp).chain(self.marks.iter().map(|mark| mark.tlp));
        parts.chain(self.closed.values().copied()).chain([self.tlp])
    }

    /// Who may read how much of it, where it belongs to this organisation.
    pub fn circle(&self, owner: OrganisationId) -> Circle {
        Circle { owner, organisations: self.organisations.clone(), people: self.people.clone() }
    }

    /// How far a group of facts goes.
    pub fn tlp_of(&self, group: FactGroup) -> Tlp {
        self.closed.get(&group).copied().unwrap_or(self.tlp).within(self.tlp)
    }

    /// The words for a reader of this language: theirs, else the original, with the language they are in.
    pub fn words_in(&self, language: Language) -> Option<(Language, &Words)> {
        let own = self.words.get(&language).map(|words| (language, words));
        own.or_else(|| self.words.get(&self.original_language).map(|words| (self.original_language, words)))
    }

    /// What must be mended before readers get it.
    pub fn obstacles(&self) -> Vec<Obstacle> {
        let mut found = Vec::new();
        let original = self.words.get(&self.original_language);
        if original.is_none_or(|words| words.title.trim().is_empty()) {
            found.push(Obstacle("specimens-obstacle-title"));
        }
        if self.pictures().any(|(_, picture)| !picture.is_fictional) {
            found.push(Obstacle("specimens-obstacle-holder"));
        }
        let is_weaker = |tlp: Tlp| tlp < self.tlp;
        let parts = self.pictures().map(|(_, picture)| picture.tlp).chain(self.marks.iter().map(|mark| mark.tlp));
        if parts.chain(self.closed.values().copied()).any(is_weaker) {
            found.push(Obstacle("specimens-obstacle-weaker"));
        }
        let is_lost = |place: &Place| self.picture(place.picture).is_none();
        if self.marks.iter().flat_map(|mark| &mark.places).any(is_lost) {
            found.push(Obstacle("specimens-obstacle-place"));
        }
        found
    }
}
