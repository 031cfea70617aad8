//! The steps of a deviation, each with what the audit, the search and the check of zones must know of it.

use super::deviation::{Description, Deviation, DeviationId, Version, Withdrawal};
use super::findable::{KIND, tell_search};
use super::words::State;
use super::{notices, permissions, store};
use crate::features::audit;
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Describes a deviation anew.
pub(super) fn describe(
    connection: &mut DbConn,
    viewer: &Viewer,
    description: Description,
    now: Timestamp,
) -> Result<DeviationId, Error> {
    let me = viewer.person().ok_or(Error::SignIn)?;
    let country = me.country.filter(|_| permissions::may_write(viewer)).ok_or(Error::Forbidden)?;
    let it = Deviation {
        id: DeviationId::generate(),
        country,
        organisation: me.organisation,
        issuer: description.issuer.clone(),
        tlp: description.tlp,
        state: State::Draft,
        released: None,
        latest: 1,
        revision: 1,
        withdrawal: None,
    };
    let writers = vec![me.person];
    let version = Version { number: 1, description, writers, written_at: now, release: None, opening_reason: None };
    store::insert(connection, &it, &version)?;
    record(connection, viewer, "deviation.written", &it, now)?;
    Ok(it.id)
}

/// Writes other words or facts: into the version that waits, or a further one.
pub(super) fn rewrite(
    connection: &mut DbConn,
    viewer: &Viewer,
    (it, seen): (Deviation, i32),
    (description, opening_reason): (Description, Option<String>),
    now: Timestamp,
) -> Result<(), Error> {
    let me = viewer.person().ok_or(Error::SignIn)?.person;
    let opening_reason = opening_reason.filter(|_| it.is_opened_by(description.tlp));
    let number = it.next_version(seen)?;
    let waiting = store::list_versions(connection, it.id)?.into_iter().find(|version| version.number == number);
    let mut writers: Vec<PersonId> = waiting.map_or_else(Vec::new, |version| version.writers);
    writers.retain(|writer| *writer != me);
    writers.push(me);
    let is_draft = it.state == State::Draft;
    let it = Deviation {
        latest: number,
        revision: it.revision + 1,
        issuer: if is_draft { description.issuer.clone() } else { it.issuer.clone() },
        tlp: if is_draft { description.tlp } else { it.tlp },
        ..it
    };
    store::update(connection, &it)?;
    let version = Version { number, description, writers, written_at: now, release: None, opening_reason };
    store::write_version(connection, it.id, &version)?;
    record(connection, viewer, "deviation.written", &it, now)
}

/// Releases the version that waits.
pub(super) fn release(
    connection: &mut DbConn,
    viewer: &Viewer,
    (it, seen): (Deviation, i32),
    now: Timestamp,
) -> Result<(), Error> {
    let me = viewer.person().ok_or(Error::SignIn)?.person;
    let version = store::list_versions(connection, it.id)?.into_iter().next().ok_or(Error::NotFound)?;
    let is_opened = it.is_opened_by(version.description.tlp);
    let before = it.clone();
    let it = it.released(seen, &version, me)?;
    let version = Version { release: Some((me, now)), ..version };
    store::update(connection, &it)?;
    store::write_version(connection, it.id, &version)?;
    tell_search(connection, &it, &version)?;
    notices::described(connection, (&before, &it), now)?;
    touch_content(connection)?;
    if is_opened {
        record(connection, viewer, "deviation.downgraded", &it, now)?;
    }
    record(connection, viewer, "deviation.published", &it, now)
}

/// Takes the deviation back.
pub(super) fn withdraw(
    connection: &mut DbConn,
    viewer: &Viewer,
    (it, seen): (Deviation, i32),
    withdrawal: Withdrawal,
) -> Result<(), Error> {
    let now = withdrawal.at;
    let version = store::list_versions(connection, it.id)?.into_iter().next().ok_or(Error::NotFound)?;
    let it = it.withdrawn(seen, withdrawal)?;
    store::update(connection, &it)?;
    tell_search(connection, &it, &version)?;
    touch_content(connection)?;
    record(connection, viewer, "deviation.withdrawn", &it, now)
}

/// What one person described and another released, in one step: for what comes with the portal.
///
/// # Errors
/// Forbidden where the second is no reviewer; a conflict where they are the same person.
pub fn register(
    connection: &mut DbConn,
    (writer, reviewer): (&Viewer, &Viewer),
    description: Description,
    now: Timestamp,
) -> Result<DeviationId, Error> {
    let id = describe(connection, writer, description, now)?;
    let it = store::find_for_change(connection, id)?;
    permissions::require(permissions::may_release(reviewer, &it))?;
    let seen = it.revision;
    release(connection, reviewer, (it, seen), now)?;
    Ok(id)
}

fn record(connection: &mut DbConn, viewer: &Viewer, kind: &str, it: &Deviation, now: Timestamp) -> Result<(), Error> {
    let entry = audit::Entry::by(now, viewer, kind, (KIND, it.id.as_str()));
    audit::record_entry(connection, &entry.touching(Some(it.country)))
}
