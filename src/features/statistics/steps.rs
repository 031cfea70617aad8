//! The steps of a figure, each with what the audit, the search and the inboxes must know of it.

mod together;

pub(super) use together::{Seen, release_all, submit_all};

use super::figure::{Figure, FigureId, Revision, Stated, WrongStep};
use super::findable::{KIND, tell_search};
use super::period::{NoPeriod, Period};
use super::statement::Statement;
use super::words::State;
use super::{notices, permissions, store};
use crate::features::audit;
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::vocabulary::indicator::Indicator;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// What a new figure is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject {
    /// What is counted.
    pub indicator: Indicator,
    /// The time it is about.
    pub period: Period,
}

impl From<WrongStep> for Error {
    fn from(WrongStep(key): WrongStep) -> Self {
        Self::Conflict(key)
    }
}

/// A figure as its writer begins it.
///
/// # Errors
/// Sign-in or forbidden for who does not write figures; a conflict where there is one of this time, where the time does not
/// fit the indicator, or where something is wrong with the statement.
pub fn begin(
    connection: &mut DbConn,
    viewer: &Viewer,
    Subject { indicator, period }: Subject,
    statement: Statement,
    now: Timestamp,
) -> Result<FigureId, Error> {
    let me = viewer.person().ok_or(Error::SignIn)?;
    let country = me.country.filter(|_| permissions::writing(viewer).is_some()).ok_or(Error::Forbidden)?;
    period.fits(indicator.measure()).map_err(NoPeriod::key).map_err(Error::Conflict)?;
    let it = Figure { id: FigureId::generate(), country, organisation: me.organisation, indicator, period };
    // Of two who begin the same at the same moment the second hears so.
    store::hold_country(connection, country)?;
    if store::maybe_at(connection, &it.place())?.is_some() {
        return Err(Error::Conflict("statistics-error-taken"));
    }
    require_whole(&statement, indicator, 1)?;
    store::insert(connection, &it)?;
    store::insert_revision(connection, it.id, &Revision::drafted(1, statement, me.person, now))?;
    record(connection, viewer, "figure.created", &it, now)?;
    Ok(it.id)
}

/// Writes it otherwise: into the revision that is being worked on, or a further one, which corrects what readers have.
pub(super) fn rewrite(
    connection: &mut DbConn,
    viewer: &Viewer,
    (it, seen): (&Figure, i32),
    statement: Statement,
    now: Timestamp,
) -> Result<(), Error> {
    let me = viewer.person().ok_or(Error::SignIn)?.person;
    let newest = newest(connection, it)?;
    if newest.state.is_open() {
        require_whole(&statement, it.indicator, newest.number)?;
        store::update_revision(connection, it.id, &newest.rewritten(seen, statement, me, now)?)?;
    } else {
        if newest.edition != seen {
            return Err(Error::Conflict("deviations-conflict-changed"));
        }
        let number = newest.number + 1;
        require_whole(&statement, it.indicator, number)?;
        // Editions grow along the whole figure: whoever saw another revision cannot mean this one.
        let edition = newest.edition + 1;
        let drafted = Revision { edition, ..Revision::drafted(number, statement, me, now) };
        store::insert_revision(connection, it.id, &drafted)?;
    }
    notices::settle(connection, it, now)?;
    record(connection, viewer, "figure.rewritten", it, now)
}

/// Hands it in for a second person.
pub(super) fn submit(
    connection: &mut DbConn,
    viewer: &Viewer,
    (it, seen): (&Figure, i32),
    now: Timestamp,
) -> Result<(), Error> {
    let me = viewer.person().ok_or(Error::SignIn)?.person;
    let said = newest(connection, it)?.submitted(seen, me)?;
    require_whole(&said.statement, it.indicator, said.number)?;
    store::update_revision(connection, it.id, &said)?;
    notices::submitted(connection, it.organisation, &[Stated { figure: *it, revision: said }], now)?;
    record(connection, viewer, "figure.submitted", it, now)
}

/// Releases what somebody else wrote; what readers had until now is superseded and stays beside it.
pub(super) fn release(
    connection: &mut DbConn,
    (viewer, locale): (&Viewer, &Locale),
    (it, seen): (&Figure, i32),
    now: Timestamp,
) -> Result<(), Error> {
    let me = viewer.person().ok_or(Error::SignIn)?.person;
    let said = newest(connection, it)?.released(seen, me, now)?;
    for before in store::list_current(connection, &[it.id])? {
        store::update_revision(connection, it.id, &before.revision.superseded(now)?)?;
    }
    store::update_revision(connection, it.id, &said)?;
    notices::settle(connection, it, now)?;
    tell_search(connection, locale, it)?;
    touch_content(connection)?;
    record(connection, viewer, "figure.published", it, now)
}

/// Sends back to who wrote it what waits for a second person.
pub(super) fn give_back(
    connection: &mut DbConn,
    viewer: &Viewer,
    (it, seen): (&Figure, i32),
    reason: (String, Language),
    now: Timestamp,
) -> Result<(), Error> {
    let said = newest(connection, it)?.returned(seen, reason, now)?;
    store::update_revision(connection, it.id, &said)?;
    notices::returned(connection, it, &said, now)?;
    record(connection, viewer, "figure.returned", it, now)
}

/// Takes a revision back: what is being written, or what readers have. A figure of which nothing was ever released is
/// gone with it, so that its time is free again. Says whether the figure is left.
pub(super) fn withdraw(
    connection: &mut DbConn,
    (viewer, locale): (&Viewer, &Locale),
    (it, said, seen): (&Figure, Revision, i32),
    reason: (String, Language),
    now: Timestamp,
) -> Result<bool, Error> {
    let was_readable = said.state == State::Released;
    let said = said.withdrawn(seen, reason, now)?;
    let is_left = store::was_released(connection, it.id)?;
    if is_left {
        store::update_revision(connection, it.id, &said)?;
    } else {
        store::delete(connection, it.id)?;
    }
    if was_readable {
        tell_search(connection, locale, it)?;
        touch_content(connection)?;
    } else {
        notices::settle(connection, it, now)?;
    }
    record(connection, viewer, "figure.withdrawn", it, now)?;
    Ok(is_left)
}

/// What one person wrote and another released, in one step: for what comes with the portal.
///
/// # Errors
/// As [`begin`]; forbidden where the second is no reviewer, a conflict where they are the same person.
pub fn register(
    connection: &mut DbConn,
    (writer, reviewer): (&Viewer, &Viewer),
    locale: &Locale,
    (subject, statement): (Subject, Statement),
    now: Timestamp,
) -> Result<FigureId, Error> {
    let me = writer.person().ok_or(Error::SignIn)?.person;
    let id = begin(connection, writer, subject, statement, now)?;
    let it = store::find(connection, id)?;
    permissions::require(permissions::may_decide(reviewer, &it))?;
    // Nobody is told: it waits for nobody.
    let said = newest(connection, &it)?.submitted(1, me)?;
    store::update_revision(connection, it.id, &said)?;
    record(connection, writer, "figure.submitted", &it, now)?;
    release(connection, (reviewer, locale), (&it, said.edition), now)?;
    Ok(id)
}

fn newest(connection: &mut DbConn, it: &Figure) -> Result<Revision, Error> {
    store::list_revisions(connection, it.id)?.into_iter().next().ok_or(Error::NotFound)
}

/// Forms say what is wrong at the field; whatever comes another way is stopped here.
fn require_whole(statement: &Statement, indicator: Indicator, number: i32) -> Result<(), Error> {
    match statement.faults(indicator, number).first() {
        Some(fault) => Err(Error::Conflict(fault.key)),
        None => Ok(()),
    }
}

fn record(connection: &mut DbConn, viewer: &Viewer, kind: &str, it: &Figure, now: Timestamp) -> Result<(), Error> {
    let entry = audit::Entry::by(now, viewer, kind, (KIND, it.id.as_str()));
    audit::record_entry(connection, &entry.touching(Some(it.country)))
}
