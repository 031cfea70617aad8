//! Cases as they are told: what is said in them, in short, and how many days ago it was done. Nobody in them exists.

use std::collections::BTreeMap;

use chrono::Days;
use serde::Deserialize;

use crate::features::exchange::Terms;
use crate::features::exchange::body::{
    Absence, Body, Check, Content, Identifier, IdentifierType, Latin, Name, NameKind, Names, Need, Place, RegisterRef,
    Script, Sex, Value, fields,
};
use crate::features::exchange::catalogue::{Kind, LegalBasis, Purpose, Sensitivity, Urgency};
use crate::features::exchange::life_cycle::Step;
use crate::platform::errors::Error;
use crate::platform::i18n::calendar::SolarHijri;
use crate::platform::i18n::partial_date::{Certainty, PartialDate, Parts};
use crate::platform::i18n::reckoning::Reckoning;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// What one body says, by the codes of its fields.
pub(super) type Fields = BTreeMap<String, Told>;

/// A case, and its way.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CaseContent {
    /// By which others name it.
    pub(super) name: Option<String>,
    pub(super) kind: Kind,
    pub(super) from: CountryCode,
    /// Its receiver first; a letter goes to others besides.
    pub(super) to: Vec<CountryCode>,
    terms: (LegalBasis, Purpose, Urgency, Sensitivity),
    /// The case whose record it corrects.
    pub(super) renews: Option<String>,
    /// The question it is a part of.
    pub(super) part_of: Option<String>,
    /// How many days ago it was begun.
    pub(super) ago: i64,
    pub(super) says: Vec<Fields>,
    #[serde(default)]
    pub(super) way: Vec<StepContent>,
}

/// A step of its way.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepContent {
    /// How many days ago.
    pub(super) ago: i64,
    pub(super) step: Step,
    #[serde(default)]
    pub(super) says: Vec<Fields>,
}

/// A value, in short.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Told {
    Text(String),
    Word(String),
    Words(Vec<String>),
    Count(u32),
    Sex(Sex),
    States(Vec<CountryCode>),
    Name(NameTold),
    /// A calendar, and a date of it as far as it is known: `["persian", "1370-02"]`; or so many days before it is said, in
    /// that calendar: `["persian", "-30"]`.
    On(String, String),
    /// So many days after it is said.
    InDays(u64),
    /// The country then, regions from the largest, and the town.
    At(Vec<String>),
    Entered(EntryTold),
    /// Who gave it, of what it is, and the number.
    Number(CountryCode, IdentifierType, String),
}

/// A name as its register writes it, and in Latin letters as a passport has it where the register writes others.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NameTold {
    language: Language,
    as_written: String,
    #[serde(default)]
    latin: Option<String>,
}

/// An entry of a register.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EntryTold {
    state: CountryCode,
    office: String,
    number: String,
    calendar: String,
    entered: String,
}

/// The cases, in the order they are told.
pub(super) fn read(told: &str) -> Result<Vec<CaseContent>, Error> {
    Ok(serde_json::from_str(told)?)
}

impl CaseContent {
    pub(super) const fn terms(&self) -> Terms {
        let (legal_basis, purpose, urgency, sensitivity) = self.terms;
        Terms { legal_basis, purpose, urgency, sensitivity }
    }

    /// Its message. What is begun and never handed over is half written.
    pub(super) fn message(&self, beginning: Content, now: Timestamp) -> Result<Content, Error> {
        let content = told(beginning, &self.says, now)?;
        Ok(if self.way.is_empty() { content } else { completed(content) })
    }
}

impl StepContent {
    /// What is said with it.
    pub(super) fn message(&self, beginning: Content, now: Timestamp) -> Result<Content, Error> {
        Ok(completed(told(beginning, &self.says, now)?))
    }
}

/// What a message begins with, and what is said over it.
fn told(mut beginning: Content, says: &[Fields], now: Timestamp) -> Result<Content, Error> {
    for (body, fields) in beginning.bodies.iter_mut().zip(says) {
        for (code, told) in fields {
            *body = std::mem::replace(body, Body::new(body.kind)).with(code, told.value(now)?);
        }
    }
    Ok(beginning)
}

/// The same, where what has to be said and is not known says so.
fn completed(mut content: Content) -> Content {
    for body in &mut content.bodies {
        let kind = body.kind;
        for it in fields(kind).filter(|it| it.need == Need::Always) {
            if !body.fields.contains_key(it.code) {
                *body = std::mem::replace(body, Body::new(kind)).with(it.code, Value::Absent(Absence::NotStated));
            }
        }
    }
    content
}

impl Told {
    fn value(&self, now: Timestamp) -> Result<Value, Error> {
        Ok(match self {
            Self::Text(text) => Value::Text(text.clone()),
            Self::Word(word) => Value::Word(word.clone()),
            Self::Words(words) => Value::Words(words.clone()),
            Self::Count(count) => Value::Count(*count),
            Self::Sex(sex) => Value::Sex(*sex),
            Self::States(states) => Value::States(states.clone()),
            Self::Name(name) => Value::Names(name.names()?),
            Self::On(calendar, written) => Value::Date(date(calendar, written, now)?),
            Self::InDays(days) => {
                let day = now.utc_date().checked_add_days(Days::new(*days)).unwrap_or_default();
                Value::Date(date(Reckoning::Gregorian.as_str(), &day.to_string(), now)?)
            }
            Self::At(parts) => Value::Place(place(parts)),
            Self::Entered(entry) => Value::Entry(entry.entry(now)?),
            Self::Number(state, kind, value) => Value::Identifiers(vec![number(*state, *kind, value)]),
        })
    }
}

impl NameTold {
    fn names(&self) -> Result<Names, Error> {
        let script = |text: &str| Script::of(text).ok_or_else(|| Error::unexpected(format!("{text:?} has no script")));
        let written = script(&self.as_written)?;
        let own = (written == Script::Latin).then_some(Latin::Register);
        let first = self.name(written, &self.as_written, own);
        let latin = self.latin.as_ref().map(|text| self.name(Script::Latin, text, Some(Latin::PassportMrz)));
        Ok(Names(std::iter::once(first).chain(latin).collect()))
    }

    /// Nothing of it is split by guess: it stands whole.
    fn name(&self, script: Script, as_written: &str, latin: Option<Latin>) -> Name {
        Name {
            kind: NameKind::Legal,
            script,
            language: self.language,
            as_written: as_written.to_owned(),
            given: String::new(),
            patronymic: String::new(),
            father_name: String::new(),
            grandfather_name: String::new(),
            surname: String::new(),
            takhallus: String::new(),
            has_no_surname: false,
            latin,
        }
    }
}

impl EntryTold {
    fn entry(&self, now: Timestamp) -> Result<RegisterRef, Error> {
        Ok(RegisterRef {
            state: self.state,
            office: self.office.clone(),
            register: String::new(),
            volume: String::new(),
            number: self.number.clone(),
            entered: date(&self.calendar, &self.entered, now)?,
            electronic_number: String::new(),
        })
    }
}

fn date(calendar: &str, written: &str, now: Timestamp) -> Result<PartialDate, Error> {
    let wrong = || Error::unexpected(format!("{calendar} {written:?} is no date"));
    let reckoning = Reckoning::parse(calendar).ok_or_else(wrong)?;
    let days = written.strip_prefix('-').map(str::parse).transpose().map_err(|_| wrong())?;
    let written = &days.map_or_else(|| written.to_owned(), |days| days_before(reckoning, days, now));
    let mut parts = written.split('-');
    let mut next = || parts.next().unwrap_or_default();
    let parts = Parts::parse(next(), next(), next()).map_err(|_| wrong())?;
    PartialDate::new(reckoning, "", parts, Certainty::Exact).map_err(|_| wrong())
}

/// The day so many days before, as the calendar writes it.
fn days_before(reckoning: Reckoning, days: u64, now: Timestamp) -> String {
    let day = now.utc_date().checked_sub_days(Days::new(days)).unwrap_or_default();
    match reckoning {
        Reckoning::Persian => {
            let SolarHijri { year, month, day } = SolarHijri::from_gregorian(day);
            format!("{year}-{month:02}-{day:02}")
        }
        _ => day.to_string(),
    }
}

fn place(parts: &[String]) -> Place {
    let (country, within) = parts.split_first().map_or((String::new(), parts), |(first, rest)| (first.clone(), rest));
    let (settlement, regions) = within.split_last().map_or((String::new(), within), |(it, rest)| (it.clone(), rest));
    Place { country_then: country, regions: regions.to_vec(), settlement, ..Place::default() }
}

fn number(state: CountryCode, kind: IdentifierType, value: &str) -> Identifier {
    let it = Identifier { state, kind, value: value.to_owned(), check: Check::NoScheme, seen_on: String::new() };
    Identifier { check: it.recount(), ..it }
}
