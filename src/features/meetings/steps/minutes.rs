//! The steps of the minutes, each with what the audit and the delegations must know. The meeting is held in all of them.

use super::KIND;
use crate::features::audit;
use crate::features::meetings::meeting::Meeting;
use crate::features::meetings::minutes::{Given, Minutes, MinutesState, Stance, Voice, is_agreed};
use crate::features::meetings::words::State;
use crate::features::meetings::{findable, notices, store};
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;

/// Begins the first version. There is something to write down once the meeting has begun.
pub(in super::super) fn begin(
    connection: &mut DbConn,
    page: &Page,
    it: &Meeting,
    said: (Language, String),
) -> Result<(), Error> {
    match it.state {
        State::Cancelled => return Err(Error::Conflict("meetings-conflict-cancelled")),
        State::Published if it.particulars.days.first().is_some_and(|first| first <= page.today()) => {}
        _ => return Err(Error::Conflict("meetings-conflict-minutes-early")),
    }
    let by = page.signed_in()?.person;
    let minutes = Minutes::begun((it.id, 1), said, by, page.now);
    store::insert_minutes(connection, &minutes)?;
    record(connection, page, it, ("meeting.minutes_begun", &minutes))
}

/// Writes the words of a language.
pub(in super::super) fn word(
    connection: &mut DbConn,
    page: &Page,
    it: &Meeting,
    (minutes, seen): (Minutes, i32),
    said: (Language, String),
) -> Result<(), Error> {
    let minutes = minutes.worded(seen, said, page.signed_in()?.person, page.now)?;
    store::update_minutes(connection, &minutes)?;
    if minutes.state == MinutesState::Published {
        findable::tell_search(connection, it)?;
        touch_content(connection)?;
    }
    record(connection, page, it, ("meeting.minutes_written", &minutes))
}

/// Puts a draft before the delegations: those that were registered, or where none was, all members that took part. Who is
/// asked stands from then on.
pub(in super::super) fn propose(
    connection: &mut DbConn,
    page: &Page,
    it: &Meeting,
    (minutes, seen): (Minutes, i32),
) -> Result<(), Error> {
    let registered = store::list_registered(connection, &[it.id])?;
    let mut countries: Vec<CountryCode> = registered.into_iter().map(|(_, country)| country).collect();
    if countries.is_empty() {
        countries = it.particulars.participants();
    }
    let minutes = minutes.proposed(seen, countries.len(), page.now)?;
    store::update_minutes(connection, &minutes)?;
    let voices: Vec<Voice> = countries.iter().copied().map(Voice::asked).collect();
    store::insert_voices(connection, (it.id, minutes.version), &voices)?;
    notices::minutes_asked(connection, it, &countries, page.now)?;
    record(connection, page, it, ("meeting.minutes_proposed", &minutes))
}

/// Begins the next version with the words of the last. What was put before the delegations is asked about no longer; what
/// everybody reads stays until the next one is published.
pub(in super::super) fn renew(
    connection: &mut DbConn,
    page: &Page,
    it: &Meeting,
    (minutes, seen): (Minutes, i32),
) -> Result<(), Error> {
    if minutes.revision != seen {
        return Err(Error::Conflict("alerts-conflict-changed"));
    }
    let by = page.signed_in()?.person;
    let next = match minutes.state {
        MinutesState::Proposed | MinutesState::Published => next_of(&minutes, by, page),
        _ => return Err(Error::Conflict("meetings-conflict-minutes-stand")),
    };
    if minutes.state == MinutesState::Proposed {
        store::update_minutes(connection, &minutes.superseded(page.now))?;
        notices::minutes_settled(connection, it, page.now)?;
    }
    store::insert_minutes(connection, &next)?;
    record(connection, page, it, ("meeting.minutes_begun", &next))
}

fn next_of(before: &Minutes, by: PersonId, page: &Page) -> Minutes {
    let language = before.original_language;
    let said = (language, before.said(language).1.to_owned());
    let next = Minutes::begun((before.meeting, before.version + 1), said, by, page.now);
    Minutes { words: before.words.clone(), ..next }
}

/// Answers for a delegation.
pub(in super::super) fn answer(
    connection: &mut DbConn,
    page: &Page,
    it: &Meeting,
    (minutes, country): (&Minutes, CountryCode),
    (stance, remark, language): (Stance, String, Language),
) -> Result<(), Error> {
    let of = (it.id, minutes.version);
    let mut voices = store::list_voices(connection, of)?;
    let asked = voices.iter_mut().find(|it| it.country == country);
    let voice = asked.ok_or(Error::Conflict("meetings-conflict-minutes-not-asked"))?;
    let given = Given { stance, remark, language, by: page.signed_in()?.person, at: page.now };
    *voice = voice.clone().answering(minutes.state, given)?;
    store::update_voice(connection, of, voice)?;
    let outcome = (country, stance == Stance::Objected, is_agreed(&voices));
    notices::minutes_answered(connection, it, outcome, page.now)?;
    let entry = audit::Entry::by(page.now, &page.viewer, "meeting.minutes_answered", (KIND, it.id.as_str()));
    let detail = serde_json::json!({ "version": minutes.version, "country": country.as_str(), "stance": stance });
    audit::record_entry(connection, &entry.touching(it.country).explained(&detail))
}

/// Lets everybody read a version, in the place of the one they read before.
pub(in super::super) fn publish(
    connection: &mut DbConn,
    page: &Page,
    it: &Meeting,
    (minutes, seen): (Minutes, i32),
    reason: Option<(String, Language)>,
) -> Result<(), Error> {
    let voices = store::list_voices(connection, (it.id, minutes.version))?;
    let minutes = minutes.published(seen, &voices, reason, page.now)?;
    if let Some(before) = store::maybe_published_minutes(connection, it.id)? {
        store::update_minutes(connection, &before.superseded(page.now))?;
    }
    store::update_minutes(connection, &minutes)?;
    let countries: Vec<CountryCode> = voices.iter().map(|it| it.country).collect();
    notices::minutes_published(connection, it, &countries, page.now)?;
    findable::tell_search(connection, it)?;
    touch_content(connection)?;
    record(connection, page, it, ("meeting.minutes_published", &minutes))
}

fn record(connection: &mut DbConn, page: &Page, it: &Meeting, (kind, minutes): (&str, &Minutes)) -> Result<(), Error> {
    let entry = audit::Entry::by(page.now, &page.viewer, kind, (KIND, it.id.as_str())).touching(it.country);
    let detail = serde_json::json!({ "version": minutes.version, "state": minutes.state });
    audit::record_entry(connection, &entry.explained(&detail))
}
