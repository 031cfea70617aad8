//! A genuine document that is known to fail a check (9303-3 §7): what is said of it, version by version, and its life:
//! written → released by somebody else → withdrawn with a reason.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::words::{Digit, Kind, State, Way, ZoneFormat};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::{Circle, Reach, Tlp, goes_farther};

crate::id_type!(
    /// A deviation.
    DeviationId
);

/// A deviation as lists and rules know it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deviation {
    /// Which one.
    pub id: DeviationId,
    /// The country that describes it.
    pub country: CountryCode,
    /// The organisation that describes it.
    pub organisation: OrganisationId,
    /// Whose documents they are: a code of 9303-3 §5 without fillers.
    pub issuer: String,
    /// How far it goes.
    pub tlp: Tlp,
    /// Where it stands.
    pub state: State,
    /// The version that is released.
    pub released: Option<i32>,
    /// The newest version.
    pub latest: i32,
    /// Grows with every change.
    pub revision: i32,
    /// When and why it was withdrawn.
    pub withdrawal: Option<Withdrawal>,
}

/// When (UTC) and why a deviation was withdrawn, and in which language the reason is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    /// When.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
    /// Its language.
    pub language: Language,
}

/// What was said of it at one time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// From 1.
    pub number: i32,
    /// What is said.
    pub description: Description,
    /// Everybody who wrote in it, the last one last.
    pub writers: Vec<PersonId>,
    /// When it was written last (UTC).
    pub written_at: Timestamp,
    /// Who released it, and when (UTC).
    pub release: Option<(PersonId, Timestamp)>,
    /// Why more people should read it than the version before.
    pub opening_reason: Option<String>,
}

/// Everything that is said of a deviation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Description {
    /// Whose documents they are.
    pub issuer: String,
    /// The code of a specimen, which may be of a country outside this portal.
    pub specimen: Option<String>,
    /// What fails.
    pub kind: Kind,
    /// How a machine tells it.
    pub zone: Option<InZone>,
    /// The first day such documents were issued.
    pub issued_from: Option<NaiveDate>,
    /// The last day.
    pub issued_to: Option<NaiveDate>,
    /// Where one reads of it.
    pub source: String,
    /// How far it goes.
    pub tlp: Tlp,
    /// The language it was written in.
    pub original_language: Language,
    /// Its words, by language.
    pub words: BTreeMap<Language, Words>,
    /// Whether it only shows how the register works.
    #[serde(default)]
    pub is_example: bool,
}

/// How the check of a zone tells the documents meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InZone {
    /// The format.
    pub format: ZoneFormat,
    /// The first two characters.
    pub document_code: String,
    /// The field, or that of the digit.
    pub digit: Digit,
    /// How.
    pub way: Way,
    /// The first number; the beginning of all numbers where there is no last.
    pub number_from: Option<String>,
    /// The last number, as long as the first.
    pub number_to: Option<String>,
    /// The code of the State as it stands there, without fillers, where it is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state_code: Option<String>,
}

/// What is said in one language, in plain paragraphs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Words {
    /// What it is called.
    pub title: String,
    /// What is seen.
    pub what: String,
    /// What to do.
    pub advice: String,
}

/// A step that cannot be taken; carries the catalogue key of the explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongStep(pub &'static str);

impl Description {
    /// Why its first day cannot be, where such documents were issued from one day to another: the catalogue key.
    pub fn day_fault(&self, (first, last): (Option<NaiveDate>, Option<NaiveDate>)) -> Option<&'static str> {
        let from = self.issued_from?;
        if first.is_some_and(|first| from < first) {
            Some("deviations-error-before-first")
        } else if last.is_some_and(|last| from > last) {
            Some("deviations-error-after-last")
        } else {
            None
        }
    }

    /// The words a reader of this language gets, and the language they are in.
    pub fn words_in(&self, language: Language) -> (Language, Words) {
        let of = |language| self.words.get(&language).map(|words| (language, words.clone()));
        of(language).or_else(|| of(self.original_language)).unwrap_or((self.original_language, Words::default()))
    }
}

impl Deviation {
    /// Who may read it.
    pub fn circle(&self) -> Circle {
        Circle { owner: self.organisation, organisations: Vec::new(), people: Vec::new() }
    }

    /// Whether every register of the member states reads it.
    pub fn is_for_members(&self) -> bool {
        self.state == State::Released && Reach::MEMBER.covers(self.tlp)
    }

    /// Whether a version waits for its release.
    pub fn is_waiting(&self) -> bool {
        self.state != State::Withdrawn && self.released != Some(self.latest)
    }

    /// Whether everyone is told of it: readers, programs, the search and the check of zones.
    pub fn is_public(&self) -> bool {
        self.state == State::Released && self.tlp.is_public()
    }

    /// The number of the version that somebody who saw this revision may write: the one that waits, or a new one.
    pub fn next_version(&self, seen: i32) -> Result<i32, WrongStep> {
        match self.state {
            State::Withdrawn => Err(WrongStep("deviations-conflict-withdrawn")),
            _ if self.revision != seen => Err(WrongStep("deviations-conflict-changed")),
            _ if self.is_waiting() => Ok(self.latest),
            _ => Ok(self.latest + 1),
        }
    }

    /// Whether readers have it, and a version that goes this far would have more of them.
    pub fn is_opened_by(&self, tlp: Tlp) -> bool {
        let circle = self.circle();
        self.released.is_some() && goes_farther((&circle, self.tlp), (&circle, tlp))
    }

    /// The deviation with its waiting version released by somebody who saw this revision and wrote nothing of it.
    pub fn released(self, seen: i32, version: &Version, by: PersonId) -> Result<Self, WrongStep> {
        match self.state {
            State::Withdrawn => Err(WrongStep("deviations-conflict-withdrawn")),
            _ if !self.is_waiting() => Err(WrongStep("deviations-conflict-released")),
            _ if self.revision != seen => Err(WrongStep("deviations-conflict-changed")),
            _ if version.writers.contains(&by) => Err(WrongStep("deviations-conflict-own")),
            _ if self.is_opened_by(version.description.tlp) && version.opening_reason.is_none() => {
                Err(WrongStep("deviations-conflict-reason"))
            }
            _ => Ok(Self {
                issuer: version.description.issuer.clone(),
                tlp: version.description.tlp,
                state: State::Released,
                released: Some(version.number),
                revision: self.revision + 1,
                ..self
            }),
        }
    }

    /// The deviation taken back by somebody who saw this revision.
    pub fn withdrawn(self, seen: i32, withdrawal: Withdrawal) -> Result<Self, WrongStep> {
        match self.state {
            State::Withdrawn => Err(WrongStep("deviations-conflict-withdrawn")),
            _ if self.revision != seen => Err(WrongStep("deviations-conflict-changed")),
            _ => {
                let revision = self.revision + 1;
                Ok(Self { state: State::Withdrawn, withdrawal: Some(withdrawal), revision, ..self })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(number: i32, writer: PersonId) -> Version {
        let description = Description {
            issuer: "BEL".to_owned(),
            specimen: None,
            kind: Kind::Other,
            zone: None,
            issued_from: None,
            issued_to: None,
            source: String::new(),
            tlp: Tlp::Clear,
            original_language: Language::English,
            words: BTreeMap::new(),
            is_example: false,
        };
        let written_at = Timestamp::parse("2026-11-22T10:00:00Z").unwrap();
        Version { number, description, writers: vec![writer], written_at, release: None, opening_reason: None }
    }

    fn draft() -> Deviation {
        Deviation {
            id: DeviationId::generate(),
            country: CountryCode::Turkiye,
            organisation: OrganisationId::generate(),
            issuer: "BEL".to_owned(),
            tlp: Tlp::Clear,
            state: State::Draft,
            released: None,
            latest: 1,
            revision: 1,
            withdrawal: None,
        }
    }

    #[test]
    fn a_version_is_released_once_by_somebody_who_did_not_write_it_and_saw_it_as_it_is() {
        let (writer, other) = (PersonId::generate(), PersonId::generate());
        let wrong = |it: Deviation, seen, by| it.released(seen, &version(1, writer), by).unwrap_err().0;
        assert_eq!(wrong(draft(), 1, writer), "deviations-conflict-own");
        assert_eq!(wrong(draft(), 0, other), "deviations-conflict-changed");
        let released = draft().released(1, &version(1, writer), other).unwrap();
        assert!(released.is_public() && !released.is_waiting());
        assert_eq!(wrong(released.clone(), 2, other), "deviations-conflict-released");
        assert_eq!((draft().next_version(1), released.next_version(2)), (Ok(1), Ok(2)));
        let withdrawal =
            Withdrawal { at: version(1, writer).written_at, reason: "Wrong.".to_owned(), language: Language::English };
        let withdrawn = released.clone().withdrawn(2, withdrawal.clone()).unwrap();
        assert!(released.withdrawn(1, withdrawal.clone()).is_err(), "somebody wrote meanwhile");
        assert!(!withdrawn.is_public() && withdrawn.next_version(3).is_err());
        assert!(withdrawn.withdrawn(3, withdrawal).is_err());
    }

    #[test]
    fn a_version_that_more_people_read_says_why() {
        let (writer, other) = (PersonId::generate(), PersonId::generate());
        let closed = Deviation { tlp: Tlp::AmberStrict, ..draft() };
        assert!(!closed.is_opened_by(Tlp::Clear), "nobody reads it yet");
        let released = Deviation { state: State::Released, released: Some(1), latest: 2, ..closed };
        let opened = Version { opening_reason: Some("Agreed.".to_owned()), ..version(2, writer) };
        let silent = Version { opening_reason: None, ..opened.clone() };
        assert_eq!(released.clone().released(1, &silent, other).unwrap_err().0, "deviations-conflict-reason");
        assert_eq!(released.released(1, &opened, other).unwrap().tlp, Tlp::Clear);
    }

    #[test]
    fn a_digit_and_a_way_belong_to_the_zones_that_can_have_them() {
        assert!(Digit::PersonalNumber.is_in(ZoneFormat::Td3) && !Digit::PersonalNumber.is_in(ZoneFormat::Td1));
        assert!(Way::FillerCounted.fits(ZoneFormat::Td1, Digit::DocumentNumber));
        assert!(!Way::FillerCounted.fits(ZoneFormat::Td3, Digit::DocumentNumber));
        assert!(!Way::FillerCounted.fits(ZoneFormat::Td1, Digit::Composite));
        assert!(Way::Zero.fits(ZoneFormat::Td3, Digit::Composite));
        assert!(Way::OtherCode.fits(ZoneFormat::Td3, Digit::Issuer) && !Way::Any.fits(ZoneFormat::Td3, Digit::Issuer));
        assert!(Way::Digits.fits(ZoneFormat::Td1, Digit::Name) && !Way::Digits.fits(ZoneFormat::Td1, Digit::BirthDate));
    }
}
