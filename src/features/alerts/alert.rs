//! An alert: a false document that a register has seen, and its life: submitted → checked by somebody else and published →
//! acknowledged by each organisation that receives it → expired, superseded or withdrawn.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::words::{Kind, State, Urgency};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::{Circle, Tlp, goes_farther};

crate::id_type!(
    /// An alert.
    AlertId
);

/// Months an alert is in force at most.
const MOST_MONTHS: u32 = 12;

/// An alert, whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alert {
    /// Which one.
    pub id: AlertId,
    /// What it is known by everywhere; it says nothing of how many there are.
    pub reference: String,
    /// The country that sends it.
    pub country: CountryCode,
    /// The organisation that sends it.
    pub organisation: OrganisationId,
    /// Where it stands.
    pub state: State,
    /// What is said.
    pub report: Report,
    /// Grows with every change.
    pub revision: i32,
    /// Everybody who wrote in it.
    pub writers: Vec<PersonId>,
    /// Who checked it.
    pub checked_by: Option<PersonId>,
    /// When readers got it (UTC).
    pub published_at: Option<Timestamp>,
    /// When it ended (UTC).
    pub ended_at: Option<Timestamp>,
    /// Why it was withdrawn, and the language of that.
    pub reason: Option<(String, Language)>,
}

/// Everything that is said in an alert.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// The State of the document: a code of 9303-3 §5 without fillers.
    pub issuer: String,
    /// The code of its specimen.
    pub specimen: Option<String>,
    /// What was seen.
    pub kind: Kind,
    /// How soon it must be known.
    pub urgency: Urgency,
    /// How far it goes.
    pub tlp: Tlp,
    /// How far its numbers go: no farther than the whole.
    pub numbers_tlp: Tlp,
    /// Organisations that read what is AMBER.
    pub organisations: Vec<OrganisationId>,
    /// People who read what is RED.
    pub people: Vec<PersonId>,
    /// Numbers of false or stolen documents.
    pub numbers: Vec<Range>,
    /// Genuine and false pictures.
    pub pairs: Vec<Pair>,
    /// Its first day.
    pub valid_from: NaiveDate,
    /// Its last day.
    pub valid_until: NaiveDate,
    /// Working days of the receiver's country within which it is to be acknowledged.
    pub days: u32,
    /// The reference of the alert whose place it takes.
    pub supersedes: Option<String>,
    /// Why more people should read it than that one.
    #[serde(default)]
    pub opening_reason: Option<String>,
    /// The language it was written in.
    pub original_language: Language,
    /// Its words, by language.
    pub words: BTreeMap<Language, Words>,
    /// Whether it is invented.
    #[serde(default)]
    pub is_example: bool,
}

/// Numbers from one to another; they may be the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range(pub String, pub String);

/// Two files of the library, each with a description there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// The genuine one.
    pub genuine: String,
    /// The false one.
    pub fake: String,
}

/// What is said in one language, in plain paragraphs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Words {
    /// What it is called.
    pub title: String,
    /// What was seen.
    pub seen: String,
    /// How to tell it.
    pub tell: String,
    /// What to do.
    pub r#do: String,
    /// What to compare in each pair of pictures.
    pub compare: Vec<String>,
}

/// A step that cannot be taken; carries the catalogue key of the explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongStep(pub &'static str);

/// Why days do not fit: the catalogue key.
pub fn day_fault(from: NaiveDate, until: NaiveDate, today: NaiveDate) -> Option<&'static str> {
    if until < from {
        Some("alerts-error-order")
    } else if until < today {
        Some("alerts-error-past")
    } else if from.checked_add_months(Months::new(MOST_MONTHS)).is_none_or(|latest| until > latest) {
        Some("alerts-error-year")
    } else {
        None
    }
}

impl Report {
    /// The words a reader of this language gets, and the language they are in.
    pub fn words_in(&self, language: Language) -> (Language, Words) {
        let of = |language| self.words.get(&language).map(|words| (language, words.clone()));
        of(language).or_else(|| of(self.original_language)).unwrap_or((self.original_language, Words::default()))
    }

    /// How far the numbers go.
    pub fn reach_of_numbers(&self) -> Tlp {
        self.numbers_tlp.within(self.tlp)
    }

    /// Who may read it, where it belongs to this organisation.
    pub fn circle(&self, owner: OrganisationId) -> Circle {
        Circle { owner, organisations: self.organisations.clone(), people: self.people.clone() }
    }

    /// How far another report goes and this one: as a whole, and where both have numbers with those.
    pub fn levels_beside(&self, other: &Self) -> impl Iterator<Item = (Tlp, Tlp)> {
        let have_numbers = !self.numbers.is_empty() && !other.numbers.is_empty();
        let numbers = have_numbers.then(|| (other.reach_of_numbers(), self.reach_of_numbers()));
        [(other.tlp, self.tlp)].into_iter().chain(numbers)
    }

    /// Whether more people read it, or its numbers, than another report of the same organisation.
    pub fn goes_farther_than(&self, other: &Self, owner: OrganisationId) -> bool {
        let (before, after) = (other.circle(owner), self.circle(owner));
        self.levels_beside(other).any(|(was, is)| goes_farther((&before, was), (&after, is)))
    }
}

impl Alert {
    /// Who may read how much of it.
    pub fn circle(&self) -> Circle {
        self.report.circle(self.organisation)
    }

    /// Whether readers have ever had it.
    pub const fn was_published(&self) -> bool {
        self.published_at.is_some()
    }

    /// Whether everyone is told of it now: readers, programs, feeds and the search.
    pub fn is_public(&self) -> bool {
        self.state == State::Published && self.report.tlp.is_public()
    }

    /// The alert in other words, by somebody who saw this revision.
    pub fn rewritten(self, seen: i32, report: Report, by: PersonId) -> Result<Self, WrongStep> {
        match self.state {
            State::Submitted if self.revision != seen => Err(WrongStep("alerts-conflict-changed")),
            State::Submitted => {
                let mut writers = self.writers;
                writers.retain(|writer| *writer != by);
                writers.push(by);
                Ok(Self { report, writers, revision: self.revision + 1, ..self })
            }
            _ => Err(WrongStep("alerts-conflict-checked")),
        }
    }

    /// The alert as somebody publishes it who saw this revision and wrote nothing of it.
    pub fn published(self, seen: i32, by: PersonId, today: NaiveDate, now: Timestamp) -> Result<Self, WrongStep> {
        match self.state {
            State::Submitted if self.writers.contains(&by) => Err(WrongStep("alerts-conflict-own")),
            State::Submitted if self.revision != seen => Err(WrongStep("alerts-conflict-changed")),
            State::Submitted if self.report.valid_until < today => Err(WrongStep("alerts-conflict-late")),
            State::Submitted => Ok(Self {
                state: State::Published,
                checked_by: Some(by),
                published_at: Some(now),
                revision: self.revision + 1,
                ..self
            }),
            _ => Err(WrongStep("alerts-conflict-checked")),
        }
    }

    /// The alert taken back.
    pub fn withdrawn(self, reason: (String, Language), now: Timestamp) -> Result<Self, WrongStep> {
        match self.state {
            State::Submitted | State::Published => {
                Ok(Self { reason: Some(reason), ..self.ended(State::Withdrawn, now) })
            }
            _ => Err(WrongStep("alerts-conflict-ended")),
        }
    }

    /// The alert whose place another takes.
    pub fn superseded(self, now: Timestamp) -> Result<Self, WrongStep> {
        match self.state {
            State::Published => Ok(self.ended(State::Superseded, now)),
            _ => Err(WrongStep("alerts-conflict-superseded")),
        }
    }

    /// The alert whose last day is over.
    #[must_use]
    pub fn expired(self, now: Timestamp) -> Self {
        self.ended(State::Expired, now)
    }

    fn ended(self, state: State, now: Timestamp) -> Self {
        Self { state, ended_at: Some(now), revision: self.revision + 1, ..self }
    }
}

/// That an organisation received an alert, and whether it has acknowledged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Who received it.
    pub organisation: OrganisationId,
    /// Its country.
    pub country: CountryCode,
    /// The last day to acknowledge in time.
    pub due_on: NaiveDate,
    /// When somebody acknowledged (UTC).
    pub acknowledged_at: Option<Timestamp>,
    /// What they noted.
    pub note: String,
}

impl Receipt {
    /// Whether the last day passed without a word.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.acknowledged_at.is_none() && self.due_on < today
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    fn now() -> Timestamp {
        Timestamp::parse("2026-11-22T10:00:00Z").unwrap()
    }

    fn submitted(writer: PersonId) -> Alert {
        let report = Report {
            issuer: "TUR".to_owned(),
            specimen: None,
            kind: Kind::Forgery,
            urgency: Urgency::Routine,
            tlp: Tlp::Clear,
            numbers_tlp: Tlp::Amber,
            organisations: Vec::new(),
            people: Vec::new(),
            numbers: Vec::new(),
            pairs: Vec::new(),
            valid_from: day("2026-11-22"),
            valid_until: day("2026-12-22"),
            days: 3,
            supersedes: None,
            opening_reason: None,
            original_language: Language::English,
            words: BTreeMap::new(),
            is_example: false,
        };
        Alert {
            id: AlertId::generate(),
            reference: "TR-1".to_owned(),
            country: CountryCode::Turkiye,
            organisation: OrganisationId::generate(),
            state: State::Submitted,
            report,
            revision: 1,
            writers: vec![writer],
            checked_by: None,
            published_at: None,
            ended_at: None,
            reason: None,
        }
    }

    #[test]
    fn an_alert_is_published_once_by_somebody_who_did_not_write_it_saw_it_and_was_not_too_late() {
        let (writer, other) = (PersonId::generate(), PersonId::generate());
        let publish = |it: Alert, seen, by, on| it.published(seen, by, day(on), now()).map_err(|wrong| wrong.0);
        let told = |seen, by, on| publish(submitted(writer), seen, by, on).unwrap_err();
        assert_eq!(told(1, writer, "2026-11-22"), "alerts-conflict-own");
        assert_eq!(told(0, other, "2026-11-22"), "alerts-conflict-changed");
        assert_eq!(told(1, other, "2026-12-23"), "alerts-conflict-late");
        let published = publish(submitted(writer), 1, other, "2026-12-22").unwrap();
        assert!(published.is_public() && published.was_published());
        assert_eq!(publish(published.clone(), 2, other, "2026-11-22"), Err("alerts-conflict-checked"));
        let report = published.report.clone();
        assert_eq!(published.clone().rewritten(2, report, writer), Err(WrongStep("alerts-conflict-checked")));
        let expired = published.clone().expired(now());
        assert!(!expired.is_public() && expired.clone().superseded(now()).is_err());
        assert!(expired.withdrawn((String::new(), Language::English), now()).is_err());
        assert_eq!(published.superseded(now()).unwrap().state, State::Superseded);
    }

    #[test]
    fn days_follow_each_other_within_a_year_and_end_after_today() {
        let fault = |from, until| day_fault(day(from), day(until), day("2026-11-22"));
        assert_eq!(fault("2026-11-22", "2026-11-22"), None);
        assert_eq!(fault("2026-11-22", "2027-11-22"), None);
        assert_eq!(fault("2026-11-22", "2027-11-23"), Some("alerts-error-year"));
        assert_eq!(fault("2026-11-22", "2026-11-21"), Some("alerts-error-order"));
        assert_eq!(fault("2026-01-01", "2026-11-21"), Some("alerts-error-past"));
    }

    #[test]
    fn a_report_goes_farther_than_another_by_its_level_by_whom_it_names_or_by_its_numbers() {
        let owner = OrganisationId::generate();
        let old = Report { tlp: Tlp::Amber, ..submitted(PersonId::generate()).report };
        let numbers = vec![Range("A1".to_owned(), "A9".to_owned())];
        let with_numbers = Report { numbers_tlp: Tlp::AmberStrict, numbers, ..old.clone() };
        for (before, after, expected) in [
            (&old, Report { tlp: Tlp::AmberStrict, ..old.clone() }, false),
            (&old, Report { tlp: Tlp::Green, ..old.clone() }, true),
            (&old, Report { organisations: vec![OrganisationId::generate()], ..old.clone() }, true),
            (&old, Report { tlp: Tlp::Red, people: vec![PersonId::generate()], ..old.clone() }, true),
            (&with_numbers, with_numbers.clone(), false),
            (&with_numbers, Report { numbers_tlp: Tlp::Amber, ..with_numbers.clone() }, true),
            (&old, with_numbers.clone(), false),
        ] {
            assert_eq!(after.goes_farther_than(before, owner), expected, "{before:?} {after:?}");
        }
    }

    #[test]
    fn numbers_go_no_farther_than_the_whole() {
        let mut it = submitted(PersonId::generate()).report;
        assert_eq!(it.reach_of_numbers(), Tlp::Amber);
        it.tlp = Tlp::Red;
        assert_eq!(it.reach_of_numbers(), Tlp::Red);
    }
}
