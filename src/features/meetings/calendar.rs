//! Meetings as calendars take them: their days, and within them their sessions. What is known to a month or a year alone
//! stands in none, since no day is made up. A meeting and its sessions are the same events however they move; one that does
//! not take place says so.

use super::decision::Decision;
use super::meeting::Meeting;
use super::programme::{Session, title_in};
use super::store::{self, Filter};
use super::words::State;
use super::{urls, views};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::icalendar::{Calendar, Event, Said, When};
use crate::platform::web::Page;
use crate::vocabulary::viewer::SignedIn;

/// Days after which what was held leaves a private calendar.
const KEPT: chrono::Days = chrono::Days::new(60);

/// The calendar of these meetings.
pub(super) fn calendar(page: &Page, meetings: &[Meeting]) -> Calendar {
    Calendar {
        name: said(page, page.plain("calendars-meetings").into_owned()),
        url: page.absolute(&urls::list()),
        events: meetings.iter().flat_map(|it| events(page, it)).collect(),
    }
}

/// The calendar of one; none where its days are not known.
pub(super) fn calendar_of(page: &Page, it: &Meeting) -> Option<Calendar> {
    let (language, title) = it.particulars.title(page.language());
    let events = events(page, it);
    let name = (language, title.to_owned());
    (!events.is_empty()).then(|| Calendar { name, url: page.absolute(&urls::show(&it.slug)), events })
}

/// What of the meetings stands in somebody's private calendar: those everybody reads that concern where they work, and the
/// decisions their organisation carries out, each on its last day.
///
/// # Errors
/// Of the database.
pub fn events_for(connection: &mut DbConn, page: &Page, me: &SignedIn) -> Result<Vec<Event>, Error> {
    let today = page.today();
    let since = today.checked_sub_days(KEPT).unwrap_or(today);
    let meetings = store::list_coming(connection, Filter::default(), since)?;
    let decisions = store::list_decisions_of(connection, me.organisation)?;
    let due = decisions.iter().filter_map(|(decision, meeting)| due(page, decision, meeting));
    Ok(meetings.iter().filter(|it| concerns(me, it)).flat_map(|it| events(page, it)).chain(due).collect())
}

/// Whether a meeting is of somebody's country or organisation. One that names no members is of all, and the secretariat
/// is of every one.
fn concerns(me: &SignedIn, it: &Meeting) -> bool {
    let said = &it.particulars;
    let is_of = |country| said.host == Some(country) || said.members.contains(&country);
    said.members.is_empty() || it.organisation == me.organisation || me.country.is_none_or(is_of)
}

/// The days of a meeting and its sessions.
fn events(page: &Page, it: &Meeting) -> Vec<Event> {
    let Some((first, last)) = it.particulars.days.exactly() else { return Vec::new() };
    let (language, title) = it.particulars.title(page.language());
    let kind = page.t(&views::key("meetings-kind", it.particulars.kind.as_str())).into_owned();
    let whole = Event {
        uid: it.id.to_string(),
        sequence: it.revision,
        changed_at: it.updated_at,
        when: When::Days(first, last),
        is_cancelled: it.state == State::Cancelled,
        is_private: false,
        summary: (language, title.to_owned()),
        place: views::place_of(page, it).map(|(language, place)| (language, place.to_owned())),
        about: Some(said(page, about(page, it))),
        kind: Some(said(page, kind)),
        url: page.absolute(&urls::show(&it.slug)),
        part_of: None,
    };
    let sessions: Vec<Event> =
        it.particulars.sessions.iter().filter_map(|session| of_session(page, it, session, &whole)).collect();
    std::iter::once(whole).chain(sessions).collect()
}

/// A session, which takes place where and if its meeting does.
fn of_session(page: &Page, it: &Meeting, session: &Session, whole: &Event) -> Option<Event> {
    let (starts, ends) = session.span(&it.particulars.zone)?;
    let (language, title) = title_in(&session.titles, page.language(), it.particulars.original_language);
    let place = match &whole.place {
        Some((language, place)) if !session.room.is_empty() => Some((*language, format!("{}, {place}", session.room))),
        Some(place) => Some(place.clone()),
        None if session.room.is_empty() => None,
        None => Some(said(page, session.room.clone())),
    };
    let speakers = session.speakers.iter().map(|speaker| named(&speaker.name, &speaker.organisation));
    let papers = session.papers.iter().map(|paper| {
        let (_, title) = title_in(&paper.titles, page.language(), it.particulars.original_language);
        named(title, &paper.authors)
    });
    let lines: Vec<String> = std::iter::once(whole.summary.1.clone()).chain(speakers).chain(papers).collect();
    Some(Event {
        uid: session.id.to_string(),
        when: When::Span(starts, ends),
        summary: (language, title.to_owned()),
        place,
        about: Some(said(page, lines.join("\n"))),
        part_of: Some(whole.uid.clone()),
        ..whole.clone()
    })
}

/// Why a meeting does not take place, its days in both calendars, who invites, and what it is about, each in the nearest
/// language that has it.
fn about(page: &Page, it: &Meeting) -> String {
    let said = &it.particulars;
    let part = |part: Option<(_, &str)>| part.map(|(_, words)| words.to_owned());
    let days = views::days(page.locale(), &said.days);
    let days = match views::other_days(page.locale(), &said.days) {
        Some((_, other)) => format!("{days} ({other})"),
        None => days,
    };
    let reason = it.reason.as_ref().map(|(reason, _)| reason.clone());
    let host = part(said.say(page.language(), |words| &words.host));
    let about = part(said.say(page.language(), |words| &words.about));
    [reason, Some(days), host, about].into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// The last day of a decision; nothing where the meeting set none.
fn due(page: &Page, decision: &Decision, meeting: &Meeting) -> Option<Event> {
    let day = decision.due_on?;
    let (_, title) = meeting.particulars.title(page.language());
    let (language, text) = decision.said(page.language());
    let key = if decision.is_overdue(page.today()) { "calendars-decision-late" } else { "calendars-decision" };
    let words = [("number", page.count(decision.number).into()), ("meeting", title.into())];
    Some(Event {
        uid: decision.id.to_string(),
        sequence: decision.revision,
        changed_at: decision.updated_at,
        when: When::Days(day, day),
        is_cancelled: false,
        is_private: true,
        summary: said(page, page.plain_with(key, &words).into_owned()),
        place: None,
        about: Some((language, text.to_owned())),
        kind: None,
        url: page.absolute(&format!("{}#decision-{}", urls::show(&meeting.slug), decision.number)),
        part_of: None,
    })
}

/// What or who, and of whom or by whom.
fn named(name: &str, of: &str) -> String {
    if of.is_empty() { name.to_owned() } else { format!("{name} – {of}") }
}

/// Words of the page's language.
fn said(page: &Page, words: String) -> Said {
    (page.language(), words)
}
