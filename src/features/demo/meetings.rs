//! Seventeen real meetings, as the sources each names tell of them and confirmed by none of the organisations, and two that
//! are invented and say so: one that was held, with decisions to follow up, and one to come.

use std::collections::{BTreeMap, HashMap};

use chrono::{Days as Span, NaiveDate, NaiveTime};
use serde::Deserialize;

use super::people::Desk;
use crate::features::accounts::{self, Email};
use crate::features::meetings::{
    self, Brought, BroughtAfter, BroughtDecision, Days, DecisionState, Delegate, Kind, MeetingSessionId, Owner, Paper,
    Particulars, Session, Speaker, Words,
};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::known_day::KnownDay;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Who writes for the secretariat.
const WRITER: &str = "secretariat@sijil.example";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RealMeeting {
    slug: String,
    particulars: Particulars,
}

/// An invented one, whose days follow from the day the portal is filled.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    slug: String,
    starts_in_days: i64,
    lasts_days: u64,
    kind: Kind,
    zone: String,
    host: CountryCode,
    members: Vec<CountryCode>,
    words: BTreeMap<Language, Words>,
    sessions: Vec<ExampleSession>,
    decisions: Vec<ExampleDecision>,
    #[serde(default)]
    after: ExampleAfter,
}

/// What follows it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ExampleAfter {
    /// Whom members send.
    delegations: BTreeMap<CountryCode, Vec<Delegate>>,
    /// What was said of its decisions since.
    reports: Vec<ExampleReport>,
    /// Its minutes.
    minutes: BTreeMap<Language, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExampleReport {
    /// Of which decision.
    number: i32,
    /// For whose register.
    owner: CountryCode,
    language: Language,
    text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExampleSession {
    /// Days after the first.
    day: i64,
    starts: String,
    ends: String,
    room: String,
    titles: BTreeMap<Language, String>,
    speakers: Vec<Speaker>,
    papers: Vec<Paper>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExampleDecision {
    owners: Vec<CountryCode>,
    due_in_days: Option<i64>,
    state: DecisionState,
    words: BTreeMap<Language, String>,
}

/// Publishes them.
pub(super) fn fill(platform: &Platform, desks: &HashMap<CountryCode, Desk>) -> Result<(), Error> {
    let real: Vec<RealMeeting> = serde_json::from_str(include_str!("content/meetings.json"))?;
    let examples: Vec<Example> = serde_json::from_str(include_str!("content/meeting_examples.json"))?;
    let now = platform.clock.now();
    platform.database.write_here(|connection| {
        let writer = writer(connection, now)?;
        for it in real {
            let brought = Brought { slug: it.slug, particulars: it.particulars, decisions: Vec::new() };
            meetings::register(connection, &writer, brought, now)?;
        }
        for mut it in examples {
            let after = after(std::mem::take(&mut it.after), desks)?;
            let brought = example(it, desks, now.utc_date())?;
            let meeting = meetings::register(connection, &writer, brought, now)?;
            meetings::bring_after(connection, &writer, &meeting, after, now)?;
        }
        Ok(())
    })
}

fn writer(connection: &mut DbConn, now: Timestamp) -> Result<Viewer, Error> {
    let email = Email::parse(WRITER).ok_or_else(|| Error::unexpected(format!("{WRITER:?} is no address")))?;
    let person = accounts::maybe_person(connection, &email)?;
    let person = person.ok_or_else(|| Error::unexpected(format!("{WRITER} has no account")))?;
    accounts::viewer_of(connection, person.id, now)
}

fn example(it: Example, desks: &HashMap<CountryCode, Desk>, today: NaiveDate) -> Result<Brought, Error> {
    let first = day(today, it.starts_in_days)?;
    let last = first.checked_add_days(Span::new(it.lasts_days.saturating_sub(1))).unwrap_or(first);
    let sessions = it.sessions.into_iter().map(|session| at(session, first)).collect::<Result<_, _>>()?;
    let decisions = it.decisions.into_iter().map(|decision| decided(decision, desks, today));
    Ok(Brought {
        slug: it.slug,
        decisions: decisions.collect::<Result<_, _>>()?,
        particulars: Particulars {
            kind: it.kind,
            days: Days { from: KnownDay::exactly(first), until: Some(KnownDay::exactly(last)) },
            zone: it.zone,
            host: Some(it.host),
            members: it.members,
            others: Vec::new(),
            sessions,
            documents: Vec::new(),
            photographs: Vec::new(),
            sources: Vec::new(),
            original_language: Language::English,
            words: it.words,
            is_example: true,
        },
    })
}

/// What follows an invented meeting.
fn after(it: ExampleAfter, desks: &HashMap<CountryCode, Desk>) -> Result<BroughtAfter, Error> {
    let report = |it: ExampleReport| {
        let desk = desks.get(&it.owner);
        let desk = desk.ok_or_else(|| Error::unexpected(format!("nobody works in {}", it.owner)))?;
        Ok::<_, Error>((it.number, desk.organisation, (it.language, it.text)))
    };
    let reports = it.reports.into_iter().map(report).collect::<Result<_, _>>()?;
    Ok(BroughtAfter { delegations: it.delegations, reports, minutes: it.minutes })
}

fn at(it: ExampleSession, first: NaiveDate) -> Result<Session, Error> {
    let day = day(first, it.day)?;
    let time = |typed: &str| NaiveTime::parse_from_str(typed, "%H:%M").map_err(Error::unexpected);
    Ok(Session {
        id: MeetingSessionId::generate(),
        starts: day.and_time(time(&it.starts)?),
        ends: day.and_time(time(&it.ends)?),
        room: it.room,
        titles: it.titles,
        speakers: it.speakers,
        papers: it.papers,
    })
}

fn decided(
    it: ExampleDecision,
    desks: &HashMap<CountryCode, Desk>,
    today: NaiveDate,
) -> Result<BroughtDecision, Error> {
    let owner = |country: CountryCode| {
        let desk = desks.get(&country).ok_or_else(|| Error::unexpected(format!("nobody works in {country}")))?;
        Ok::<Owner, Error>(Owner { organisation: desk.organisation, country: Some(country) })
    };
    let mut words = it.words;
    let said = words.remove_entry(&Language::English);
    Ok(BroughtDecision {
        said: said.ok_or_else(|| Error::unexpected("a decision has no original"))?,
        others: words.into_iter().collect(),
        owners: it.owners.into_iter().map(owner).collect::<Result<_, _>>()?,
        due_on: it.due_in_days.map(|days| day(today, days)).transpose()?,
        state: it.state,
    })
}

/// So many days after a day, or before it.
fn day(from: NaiveDate, days: i64) -> Result<NaiveDate, Error> {
    let span = Span::new(days.unsigned_abs());
    let found = if days < 0 { from.checked_sub_days(span) } else { from.checked_add_days(span) };
    found.ok_or_else(|| Error::unexpected("a day outside of the calendar"))
}
