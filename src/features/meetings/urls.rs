//! Every address of the feature, without the language before it.

mod following;

pub use following::{
    delegations, minutes, minutes_answer, minutes_edit, minutes_proposal, minutes_publication, minutes_renewal, reports,
};

use super::programme::MeetingSessionId;

/// The meetings.
pub fn list() -> String {
    "/meetings".to_owned()
}

/// Those of a kind, and a page of those held.
pub fn list_of(kind: &str, number: usize) -> String {
    format!("/meetings?kind={kind}&page={number}")
}

/// All of them, for calendars.
pub fn subscription() -> String {
    "/meetings.ics".to_owned()
}

/// One of them, for calendars.
pub fn file(slug: &str) -> String {
    format!("/meetings/{slug}.ics")
}

/// The form for a new one.
pub fn new() -> String {
    "/meetings/new".to_owned()
}

/// One of them.
pub fn show(slug: &str) -> String {
    format!("/meetings/{slug}")
}

/// The form to change it, with the words of a language.
pub fn edit_in(slug: &str, language: &str) -> String {
    format!("/meetings/{slug}/edit?language={language}")
}

/// Publishes it.
pub fn publication(slug: &str) -> String {
    format!("/meetings/{slug}/publication")
}

/// Calls it off.
pub fn cancellation(slug: &str) -> String {
    format!("/meetings/{slug}/cancellation")
}

/// Throws the draft away.
pub fn removal(slug: &str) -> String {
    format!("/meetings/{slug}/removal")
}

/// What was said of it at each time.
pub fn revisions(slug: &str) -> String {
    format!("/meetings/{slug}/revisions")
}

/// What was said of it at one time.
pub fn revision(slug: &str, number: i32) -> String {
    format!("/meetings/{slug}/revisions/{number}")
}

/// The form for a new session.
pub fn sessions(slug: &str) -> String {
    format!("/meetings/{slug}/sessions")
}

/// The form of a session.
pub fn session(slug: &str, id: MeetingSessionId) -> String {
    format!("/meetings/{slug}/sessions/{id}")
}

/// The same with the words of a language.
pub fn session_in(slug: &str, id: MeetingSessionId, language: &str) -> String {
    format!("/meetings/{slug}/sessions/{id}?language={language}")
}

/// Takes a session from the agenda.
pub fn session_removal(slug: &str, id: MeetingSessionId) -> String {
    format!("/meetings/{slug}/sessions/{id}/removal")
}

/// The form for a new decision.
pub fn decisions(slug: &str) -> String {
    format!("/meetings/{slug}/decisions")
}

/// A decision.
pub fn decision(slug: &str, number: i32) -> String {
    format!("/meetings/{slug}/decisions/{number}")
}

/// The form to change its words, owners and day, with the words of a language.
pub fn decision_edit(slug: &str, number: i32, language: &str) -> String {
    format!("/meetings/{slug}/decisions/{number}/edit?language={language}")
}
