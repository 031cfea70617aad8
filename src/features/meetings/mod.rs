//! Meetings: who of the registers met, when and where, what was said, shown and decided there. The register that hosts a
//! meeting writes its page, or the secretariat; a draft becomes public when it is published, and what is changed afterwards
//! is a revision that everybody can look up. A decision has a number, owners, a day and a state, and is followed up until
//! it is done: its owners say how far it is and are reminded of its day. Members register whom they send, and their
//! delegations agree to the minutes before everybody reads them.
//!
//! Days are as exact as they are known: of an old meeting perhaps only the month. Sessions are of the time at the place;
//! pages say them in the reader's zone as well.

use actix_web::web::{ServiceConfig, get, post};

mod calendar;
mod coming;
mod decided;
mod decision;
mod delegation;
mod desk;
mod findable;
mod follow_up;
mod forms;
mod handlers;
mod jobs;
mod meeting;
mod minutes;
mod notices;
mod pages;
mod permissions;
mod programme;
mod steps;
mod store;
pub mod urls;
mod views;
mod words;
mod work_days;

pub use calendar::events_for;
pub use coming::{Coming, list_addresses, next};
pub use decided::{Decided, decided};
pub use decision::{Decision, DecisionId, Owner};
pub use delegation::Delegate;
pub use desk::{Due, Tasks, tasks_for};
pub use jobs::register as register_jobs;
pub use meeting::{Days, Meeting, MeetingId, Particulars, Source, Words};
pub use notices::words_of_notice;
pub use programme::{Document, MeetingSessionId, Paper, Photograph, Session, Speaker};
pub use steps::{Brought, BroughtAfter, BroughtDecision, bring_after, register};
pub use words::{DecisionState, Kind, State};

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/meetings", get().to(handlers::list))
        .route("/meetings", post().to(handlers::create))
        .route("/meetings/new", get().to(handlers::new))
        // Before the pages, whose addresses end in anything.
        .route("/meetings.ics", get().to(handlers::subscription))
        .route("/meetings/{slug}.ics", get().to(handlers::file))
        .route("/meetings/{slug}", get().to(handlers::show))
        .route("/meetings/{slug}", post().to(handlers::save))
        .route("/meetings/{slug}/edit", get().to(handlers::edit))
        .route("/meetings/{slug}/publication", post().to(handlers::publish))
        .route("/meetings/{slug}/cancellation", post().to(handlers::cancel))
        .route("/meetings/{slug}/removal", post().to(handlers::remove))
        .route("/meetings/{slug}/revisions", get().to(handlers::revisions))
        .route("/meetings/{slug}/revisions/{number}", get().to(handlers::revision))
        .route("/meetings/{slug}/sessions", get().to(handlers::new_session))
        .route("/meetings/{slug}/sessions", post().to(handlers::add_session))
        .route("/meetings/{slug}/sessions/{session}", get().to(handlers::session))
        .route("/meetings/{slug}/sessions/{session}", post().to(handlers::save_session))
        .route("/meetings/{slug}/sessions/{session}/removal", post().to(handlers::remove_session))
        .route("/meetings/{slug}/decisions", get().to(handlers::new_decision))
        .route("/meetings/{slug}/decisions", post().to(handlers::decide))
        .route("/meetings/{slug}/decisions/{number}", get().to(handlers::decision))
        .route("/meetings/{slug}/decisions/{number}", post().to(handlers::save_decision))
        .route("/meetings/{slug}/decisions/{number}/edit", get().to(handlers::edit_decision))
        .route("/meetings/{slug}/decisions/{number}/reports", post().to(handlers::report))
        .configure(following_routes);
}

/// Those of delegations and minutes.
fn following_routes(config: &mut ServiceConfig) {
    config
        .route("/meetings/{slug}/delegations", get().to(handlers::delegations))
        .route("/meetings/{slug}/delegations", post().to(handlers::register_delegation))
        .route("/meetings/{slug}/minutes", get().to(handlers::minutes))
        .route("/meetings/{slug}/minutes", post().to(handlers::save_minutes))
        .route("/meetings/{slug}/minutes/edit", get().to(handlers::edit_minutes))
        .route("/meetings/{slug}/minutes/proposal", post().to(handlers::propose_minutes))
        .route("/meetings/{slug}/minutes/renewal", post().to(handlers::renew_minutes))
        .route("/meetings/{slug}/minutes/answer", post().to(handlers::answer_minutes))
        .route("/meetings/{slug}/minutes/publication", post().to(handlers::publish_minutes));
}
