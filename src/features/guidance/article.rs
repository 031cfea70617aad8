//! An article of guidance: whose it is, for whom, what it rests on, and how it comes to readers. Its original is written
//! first and released by a second person; translations follow it, and lag the moment its words change.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::words::{Audience, Basis, Topic};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::known_day::KnownDay;
use crate::vocabulary::language::Language;
use crate::vocabulary::level::Level;
use crate::vocabulary::review;
use crate::vocabulary::strip::{Strip, TextState};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::{Circle, Tlp, goes_farther};

crate::id_type!(
    /// An article of guidance.
    ArticleId
);

crate::text_enum!(
    /// How far an article came.
    State {
        /// Its original was never released.
        Unreleased = "unreleased",
        /// Readers have it, as far as it goes.
        Published = "published",
        /// Taken from its readers; the next release of its original brings it back.
        Withdrawn = "withdrawn",
    }
);

crate::text_enum!(
    /// How a version came to be.
    Made {
        /// Somebody wrote its words.
        Written = "written",
        /// Somebody compared its words with a newer original and found them right.
        Confirmed = "confirmed",
        /// Its words are the same; the article goes farther than before.
        Opened = "opened",
        /// Its words are the same and readers do not have them: the article went farther, and they lagged behind it.
        Kept = "kept",
    }
);

/// What is said of an article besides its words. It goes with the original: what readers have of it was released.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Particulars {
    /// How far the article goes, as a whole.
    pub tlp: Tlp,
    /// Organisations that read what is AMBER.
    pub organisations: Vec<OrganisationId>,
    /// For whom it is.
    pub audiences: Vec<Audience>,
    /// How deep it goes.
    pub level: Level,
    /// What it is about.
    pub topics: Vec<Topic>,
    /// Who published the work it tells of; empty where it tells of none.
    pub publisher: String,
    /// When.
    pub year: Option<i32>,
    /// The day by which its owner looks at it again.
    pub review_due: NaiveDate,
    /// Whether the publisher confirmed what is said.
    pub is_confirmed: bool,
    /// What it rests on.
    pub sources: Vec<Source>,
}

/// What an article rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What it is.
    pub title: String,
    /// Where it is.
    pub url: String,
    /// When it was written or read.
    pub as_of: Option<KnownDay>,
    /// How far it was read.
    pub basis: Basis,
}

/// The words of an article in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// One line.
    pub title: String,
    /// A short paragraph.
    pub summary: String,
    /// Markdown.
    pub body: String,
}

/// What lists name an article by, in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heading {
    /// One line.
    pub title: String,
    /// A short paragraph.
    pub summary: String,
}

/// An article as its readers have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article {
    /// Which one.
    pub id: ArticleId,
    /// Its address.
    pub slug: String,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// Of which country; nothing of the secretariat's.
    pub country: Option<CountryCode>,
    /// How far it came.
    pub state: State,
    /// The language it was written in first.
    pub original_language: Language,
    /// The version of the original in which its words changed last; 0 before the first release.
    pub original_version: i32,
    /// What readers have of it besides its words.
    pub particulars: Particulars,
    /// What lists name it by.
    pub headings: BTreeMap<Language, Heading>,
    /// How each language stands.
    pub strip: Strip,
    /// How often a draft of it was saved, in any language; it never falls.
    pub revisions: i32,
    /// Why it was withdrawn.
    pub reason: Option<String>,
    /// Who began it.
    pub created_by: PersonId,
    /// When it was begun (UTC).
    pub created_at: Timestamp,
    /// When readers had it first (UTC).
    pub released_at: Option<Timestamp>,
    /// When what readers have of it changed last (UTC).
    pub updated_at: Timestamp,
}

/// Words that readers do not have yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// In which language.
    pub language: Language,
    /// The count of the article's drafts when this one was saved.
    pub revision: i32,
    /// The words.
    pub words: Words,
    /// Of the original.
    pub particulars: Option<Particulars>,
    /// The version of the original it is made from.
    pub source_version: i32,
    /// In work, or waiting for a reviewer.
    pub state: TextState,
    /// Everybody who wrote any of it.
    pub writers: Vec<PersonId>,
    /// Why a reviewer sent it back.
    pub reason: Option<String>,
    /// Why more people should read the article than before.
    pub opening_reason: Option<String>,
    /// When it was saved last (UTC).
    pub updated_at: Timestamp,
}

/// A draft as desks name it: without its words but the title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// Of which article.
    pub article: ArticleId,
    /// In which language.
    pub language: Language,
    /// One line.
    pub title: String,
    /// In work, or waiting for a reviewer.
    pub state: TextState,
    /// Everybody who wrote any of it.
    pub writers: Vec<PersonId>,
    /// Whether a reviewer sent it back.
    pub is_returned: bool,
    /// When it was saved last (UTC).
    pub updated_at: Timestamp,
}

/// A release of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// In which language.
    pub language: Language,
    /// From 1.
    pub number: i32,
    /// The words.
    pub words: Words,
    /// Of the original.
    pub particulars: Option<Particulars>,
    /// The version of the original it follows.
    pub source_version: i32,
    /// How it came to be.
    pub made: Made,
    /// Why more people read the article from then on.
    pub opening_reason: Option<String>,
    /// Who released it.
    pub released_by: PersonId,
    /// When (UTC).
    pub released_at: Timestamp,
}

/// Letters of an address.
const SLUG: std::ops::RangeInclusive<usize> = 3..=80;
/// Addresses of our own below the same path.
const TAKEN: [&str; 3] = ["new", "desk", "preview"];

/// Whether this can be the address of an article.
pub fn is_slug(text: &str) -> bool {
    let is_letter = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
    let is_whole = !text.starts_with('-') && !text.ends_with('-') && !text.contains("--");
    SLUG.contains(&text.len()) && text.bytes().all(is_letter) && is_whole && !TAKEN.contains(&text)
}

/// What somebody begins to write from: the draft by its revision, else the number of the release whose words readers have, if
/// they have any. Where it is another when they are done, somebody else was faster.
pub fn basis(released: Option<i32>, draft: Option<&Draft>) -> String {
    let released = || released.map_or_else(String::new, |number| format!("released-{number}"));
    draft.map_or_else(released, |it| it.revision.to_string())
}

impl Article {
    /// How far it goes as a whole.
    pub const fn tlp(&self) -> Tlp {
        self.particulars.tlp
    }

    /// Who may read it.
    pub fn circle(&self) -> Circle {
        self.circle_of(&self.particulars)
    }

    fn circle_of(&self, it: &Particulars) -> Circle {
        Circle { owner: self.organisation, organisations: it.organisations.clone(), people: Vec::new() }
    }

    /// Whether it was released, and more people would read it with these particulars than did.
    pub fn is_opened_by(&self, it: &Particulars) -> bool {
        self.original_version > 0 && goes_farther((&self.circle(), self.tlp()), (&self.circle_of(it), it.tlp))
    }

    /// Whether readers keep a translation where the article goes farther: not where it lags behind the words that are
    /// released with that, which nobody compared it with.
    pub fn takes_along(&self, translation: &Version, is_rewritten: bool) -> bool {
        !is_rewritten && translation.source_version >= self.original_version
    }

    /// Without the words of a translation that readers have no more.
    #[must_use]
    pub fn without(mut self, language: Language) -> Self {
        self.headings.remove(&language);
        self
    }

    /// Whether everyone has it.
    pub fn is_public(&self) -> bool {
        self.state == State::Published && self.tlp().is_public()
    }

    /// Whether its owner should have looked at it by now.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.state == State::Published && review::is_overdue(self.particulars.review_due, today)
    }

    /// The heading a reader of this language gets, and its language.
    pub fn heading_for(&self, language: Language) -> (Language, Heading) {
        let own = self.strip.best(language);
        let found = self.headings.get_key_value(&own).or_else(|| self.headings.get_key_value(&self.original_language));
        found.map_or_else(|| (own, Heading::default()), |(language, it)| (*language, it.clone()))
    }

    /// With the words of a release. Whether they are others than before decides whether translations of it lag.
    #[must_use]
    pub fn released(mut self, version: &Version, is_rewritten: bool) -> Self {
        let heading = Heading { title: version.words.title.clone(), summary: version.words.summary.clone() };
        self.headings.insert(version.language, heading);
        if version.language == self.original_language {
            if is_rewritten {
                self.original_version = version.number;
            }
            self.particulars = version.particulars.clone().unwrap_or(self.particulars);
            self.state = State::Published;
            self.reason = None;
            self.released_at = self.released_at.or(Some(version.released_at));
        }
        Self { updated_at: version.released_at, ..self }
    }

    /// With one more draft saved, whose revision is the new count.
    #[must_use]
    pub fn rewritten(self) -> Self {
        Self { revisions: self.revisions + 1, ..self }
    }

    /// Taken from its readers.
    #[must_use]
    pub fn withdrawn(self, reason: String, now: Timestamp) -> Self {
        Self { state: State::Withdrawn, reason: Some(reason), updated_at: now, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_small_latin_letters_digits_and_single_hyphens() {
        assert!(["icao-eoi", "cen-17489", "abc"].into_iter().all(is_slug));
        let long = "a".repeat(81);
        for wrong in ["", "ab", "New", "new", "desk", "preview", "-ab", "ab-", "a--b", "a_b", "å-bc", long.as_str()] {
            assert!(!is_slug(wrong), "{wrong}");
        }
    }
}
