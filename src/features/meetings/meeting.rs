//! A meeting: who met, when and where, what was said and shown there, and what it rests on. It is a draft until it is
//! published; what is changed afterwards is a revision that everybody can look up.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::programme::{Document, Photograph, Session};
use super::words::{Kind, State};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::known_day::KnownDay;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

crate::id_type!(
    /// A meeting.
    MeetingId
);

/// A meeting, whole but for its decisions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Which one.
    pub id: MeetingId,
    /// Its address.
    pub slug: String,
    /// Who looks after its page: the register that hosts it, or the secretariat. Its library holds what is shown.
    pub organisation: OrganisationId,
    /// The country of that register; nothing of the secretariat's.
    pub country: Option<CountryCode>,
    /// Where it stands.
    pub state: State,
    /// What is said of it.
    pub particulars: Particulars,
    /// Grows with every change; its decisions have revisions of their own.
    pub revision: i32,
    /// Who began it.
    pub created_by: PersonId,
    /// When it was begun (UTC).
    pub created_at: Timestamp,
    /// When readers had it first (UTC).
    pub published_at: Option<Timestamp>,
    /// When it was changed last (UTC).
    pub updated_at: Timestamp,
    /// Why it does not take place, and the language of that.
    pub reason: Option<(String, Language)>,
}

/// Everything that is said of a meeting besides its decisions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Particulars {
    /// What kind of gathering it is.
    pub kind: Kind,
    /// When it is.
    pub days: Days,
    /// The IANA name of the zone of its place: its sessions are of the time there.
    pub zone: String,
    /// The member state it meets in, if it is one.
    pub host: Option<CountryCode>,
    /// The member states that take part or took part.
    pub members: Vec<CountryCode>,
    /// Others present, as their names were written.
    pub others: Vec<String>,
    /// What is on its agenda, in the order of time.
    pub sessions: Vec<Session>,
    /// What was handed out.
    pub documents: Vec<Document>,
    /// Photographs.
    pub photographs: Vec<Photograph>,
    /// What it rests on.
    pub sources: Vec<Source>,
    /// The language it was written in.
    pub original_language: Language,
    /// Its words, by language.
    pub words: BTreeMap<Language, Words>,
    /// Whether it is invented.
    #[serde(default)]
    pub is_example: bool,
}

/// From one day to another, each as exactly as it is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Days {
    /// The day it begins.
    pub from: KnownDay,
    /// The day it ends, where it is another or known at all.
    pub until: Option<KnownDay>,
}

/// What is said in one language. What is empty here is read in the language it was written in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Words {
    /// What it is called.
    pub title: String,
    /// The town and the house.
    pub place: String,
    /// Who invites, by name.
    pub host: String,
    /// What it is about, in plain paragraphs.
    pub about: String,
    /// What came of it, a sentence each.
    pub outcomes: Vec<String>,
    /// What is unconfirmed.
    pub note: String,
}

/// What a meeting rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What it is.
    pub title: String,
    /// Where it is.
    pub url: String,
    /// When it was written or read.
    pub as_of: Option<KnownDay>,
}

/// What was said of a meeting at one time since it was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The meeting's count of changes after this one.
    pub number: i32,
    /// What was said.
    pub particulars: Particulars,
    /// What was changed, in the words of who did.
    pub reason: String,
    /// Who did.
    pub written_by: PersonId,
    /// When (UTC).
    pub written_at: Timestamp,
}

/// A step that cannot be taken; carries the catalogue key of the explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongStep(pub &'static str);

/// Letters of an address.
const SLUG: std::ops::RangeInclusive<usize> = 3..=80;
/// Addresses of our own below the same path.
const TAKEN: [&str; 1] = ["new"];

/// Whether this can be the address of a meeting.
pub fn is_slug(text: &str) -> bool {
    let is_letter = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-';
    let is_whole = !text.starts_with('-') && !text.ends_with('-') && !text.contains("--");
    SLUG.contains(&text.len()) && text.bytes().all(is_letter) && is_whole && !TAKEN.contains(&text)
}

impl Days {
    /// The first day it can be.
    pub fn first(&self) -> Option<NaiveDate> {
        self.from.first_day()
    }

    /// The last day it can be.
    pub fn last(&self) -> Option<NaiveDate> {
        self.until.as_ref().unwrap_or(&self.from).last_day()
    }

    /// The days, where both are known: the first and the last.
    pub fn exactly(&self) -> Option<(NaiveDate, NaiveDate)> {
        let is_exact = self.from.has_day() && self.until.as_ref().is_none_or(KnownDay::has_day);
        is_exact.then(|| self.first().zip(self.last())).flatten()
    }

    /// Why they do not fit: the catalogue key.
    pub fn fault(&self) -> Option<&'static str> {
        let first = self.first();
        let ends_before = self.until.as_ref().is_some_and(|until| until.last_day() < first);
        ends_before.then_some("meetings-error-order")
    }
}

impl Particulars {
    /// The words in the nearest language to a reader's that has them, and which that is: those of this part alone, since a
    /// title may stand in a language in which nothing else does.
    pub fn say<'a>(&'a self, language: Language, part: impl Fn(&'a Words) -> &'a str) -> Option<(Language, &'a str)> {
        let of = |language: Language| {
            let words = part(self.words.get(&language)?);
            (!words.is_empty()).then_some((language, words))
        };
        self.nearest(language).find_map(of)
    }

    /// The languages a part is looked for in: the reader's, those near it, the one it was written in, any other.
    fn nearest(&self, language: Language) -> impl Iterator<Item = Language> {
        let near = [language].into_iter().chain(language.fallbacks().iter().copied());
        near.chain([self.original_language]).chain(self.words.keys().copied())
    }

    /// What it is called, in the language nearest to a reader's.
    pub fn title(&self, language: Language) -> (Language, &str) {
        self.say(language, |words| &words.title).unwrap_or((self.original_language, ""))
    }

    /// The languages it is called something in.
    pub fn titled(&self) -> impl Iterator<Item = Language> {
        self.words.iter().filter(|(_, words)| !words.title.is_empty()).map(|(language, _)| *language)
    }

    /// What came of it, in the language nearest to a reader's.
    pub fn outcomes(&self, language: Language) -> (Language, &[String]) {
        let of = |language: Language| {
            let words = self.words.get(&language)?;
            (!words.outcomes.is_empty()).then_some((language, words.outcomes.as_slice()))
        };
        let none: &[String] = &[];
        self.nearest(language).find_map(of).unwrap_or((self.original_language, none))
    }

    /// Whether it is still to come or goes on.
    pub fn is_coming(&self, today: NaiveDate) -> bool {
        self.days.last().is_some_and(|last| last >= today)
    }
}

impl Meeting {
    /// Whether everybody reads it.
    pub fn is_public(&self) -> bool {
        self.state != State::Draft
    }

    /// The meeting as somebody says it who saw this revision.
    pub fn rewritten(self, seen: i32, particulars: Particulars, now: Timestamp) -> Result<Self, WrongStep> {
        match self.state {
            State::Cancelled => Err(WrongStep("meetings-conflict-cancelled")),
            _ if self.revision != seen => Err(WrongStep("alerts-conflict-changed")),
            _ => Ok(Self { particulars, ..self.touched(now) }),
        }
    }

    /// The meeting as everybody reads it from now on.
    pub fn published(self, seen: i32, now: Timestamp) -> Result<Self, WrongStep> {
        match self.state {
            State::Draft if self.revision != seen => Err(WrongStep("alerts-conflict-changed")),
            State::Draft => Ok(Self { state: State::Published, published_at: Some(now), ..self.touched(now) }),
            _ => Err(WrongStep("meetings-conflict-published")),
        }
    }

    /// The meeting that does not take place. What was held cannot be called off.
    pub fn cancelled(self, reason: (String, Language), today: NaiveDate, now: Timestamp) -> Result<Self, WrongStep> {
        match self.state {
            State::Published if !self.particulars.is_coming(today) => Err(WrongStep("meetings-conflict-held")),
            State::Published => Ok(Self { state: State::Cancelled, reason: Some(reason), ..self.touched(now) }),
            _ => Err(WrongStep("meetings-conflict-cancelled")),
        }
    }

    fn touched(self, now: Timestamp) -> Self {
        Self { revision: self.revision + 1, updated_at: now, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(text: &str) -> KnownDay {
        KnownDay::parse(text).unwrap()
    }

    fn days(from: &str, until: Option<&str>) -> Days {
        Days { from: known(from), until: until.map(known) }
    }

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    fn now() -> Timestamp {
        Timestamp::parse("2026-11-30T10:00:00Z").unwrap()
    }

    fn draft(from: &str, until: Option<&str>) -> Meeting {
        let word = |title: &str| Words { title: title.to_owned(), ..Words::default() };
        Meeting {
            id: MeetingId::generate(),
            slug: "eco-3".to_owned(),
            organisation: OrganisationId::generate(),
            country: Some(CountryCode::Turkiye),
            state: State::Draft,
            particulars: Particulars {
                kind: Kind::EcoHeads,
                days: days(from, until),
                zone: "Europe/Istanbul".to_owned(),
                host: Some(CountryCode::Turkiye),
                members: Vec::new(),
                others: Vec::new(),
                sessions: Vec::new(),
                documents: Vec::new(),
                photographs: Vec::new(),
                sources: Vec::new(),
                original_language: Language::English,
                words: BTreeMap::from([
                    (Language::English, Words { place: "Istanbul".to_owned(), ..word("Third meeting") }),
                    (Language::Persian, word("سومین اجلاس")),
                ]),
                is_example: false,
            },
            revision: 1,
            created_by: PersonId::generate(),
            created_at: now(),
            published_at: None,
            updated_at: now(),
            reason: None,
        }
    }

    #[test]
    fn days_are_as_exact_as_they_are_known_and_end_after_they_begin() {
        let exact = days("2011-10-03", Some("2011-10-04"));
        assert_eq!(exact.exactly(), Some((day("2011-10-03"), day("2011-10-04"))));
        let month = days("2014-11", None);
        assert_eq!(
            (month.first(), month.last(), month.exactly()),
            (Some(day("2014-11-01")), Some(day("2014-11-30")), None)
        );
        assert_eq!(days("2014-11-24", Some("2014-11")).fault(), None);
        assert_eq!(days("2014-11-24", Some("2014-11-23")).fault(), Some("meetings-error-order"));
    }

    #[test]
    fn each_part_is_read_in_the_nearest_language_that_has_it() {
        let mut it = draft("2027-05-04", None).particulars;
        assert_eq!(it.title(Language::Dari), (Language::Persian, "سومین اجلاس"));
        assert_eq!(it.say(Language::Persian, |words| &words.place), Some((Language::English, "Istanbul")));
        assert_eq!(it.say(Language::Persian, |words| &words.note), None);
        let came = |it: &mut Particulars, language, outcome: &str| {
            it.words.entry(language).or_default().outcomes = vec![outcome.to_owned()];
        };
        came(&mut it, Language::Persian, "متن");
        let outcomes: &[String] = &["متن".to_owned()];
        assert_eq!(it.outcomes(Language::Kazakh), (Language::Persian, outcomes), "better than nothing");
        came(&mut it, Language::English, "A text");
        assert_eq!(it.outcomes(Language::Dari), (Language::Persian, outcomes));
        assert_eq!(it.outcomes(Language::Turkish).0, Language::English);
    }

    #[test]
    fn a_meeting_is_published_once_and_called_off_only_before_it_is_held() {
        let it = draft("2027-05-04", Some("2027-05-05"));
        assert_eq!(it.clone().published(0, now()), Err(WrongStep("alerts-conflict-changed")));
        let it = it.published(1, now()).unwrap();
        assert!(it.is_public() && it.revision == 2);
        assert_eq!(it.clone().published(2, now()), Err(WrongStep("meetings-conflict-published")));
        let reason = || ("The hall burnt down".to_owned(), Language::English);
        let late = it.clone().cancelled(reason(), day("2027-05-06"), now());
        assert_eq!(late, Err(WrongStep("meetings-conflict-held")));
        let off = it.clone().cancelled(reason(), day("2027-05-05"), now()).unwrap();
        assert!(off.is_public());
        let particulars = off.particulars.clone();
        assert_eq!(off.rewritten(3, particulars.clone(), now()), Err(WrongStep("meetings-conflict-cancelled")));
        assert_eq!(it.rewritten(1, particulars, now()), Err(WrongStep("alerts-conflict-changed")));
    }

    #[test]
    fn an_address_is_of_small_letters_and_none_of_our_own() {
        assert!(is_slug("eco-2-2017"));
        for wrong in ["", "ab", "new", "Eco-1", "eco--1", "-eco", "eco-", "eco/1", "اجلاس"] {
            assert!(!is_slug(wrong), "{wrong}");
        }
    }
}
