//! How a browser's cookie becomes somebody who is asking. Read from the database at each request, so that signing
//! out, disabling an account or taking a role away acts on the next one.

use super::factor::is_demanded_of;
use super::permissions::previewable;
use super::person::{Person, State};
use super::store;
use super::store::sessions::Held;
use crate::platform::config::{Config, SecondFactor};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Holder, TokenHash};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{PersonId, SessionId};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::{Role, SignedIn, Viewer};

/// Who holds the cookie with this hash, and whether a second factor is to be set up first: anonymous where the session is unknown, over, left alone for too long, or
/// its person may not come in any more.
pub fn find_viewer(
    connection: &mut DbConn,
    token: &TokenHash,
    now: Timestamp,
    config: &Config,
) -> Result<Holder, Error> {
    let Some(held) = store::sessions::maybe_find(connection, token)? else {
        return Ok(Holder::NOBODY);
    };
    if !held.session.is_alive(now, config.security.session_idle_minutes) {
        return Ok(Holder::NOBODY);
    }
    if held.session.wants_note(now) {
        store::sessions::note_use(connection, held.session.id, now)?;
    }
    let lacks_factor = lacks_factor(config, &held.roles, held.has_factor);
    Ok(Holder { viewer: as_chosen(connection, signed_in(held))?, lacks_factor })
}

/// Whether somebody with these roles is to set up a second factor before anything else.
pub(super) fn lacks_factor(config: &Config, roles: &[Role], has_factor: bool) -> bool {
    config.security.second_factor == SecondFactor::Demanded && is_demanded_of(roles) && !has_factor
}

/// The person as themselves, or as the role they chose to look at the portal as: only an administrator, only a role of
/// their own place, only as long as they are one.
fn as_chosen(connection: &mut DbConn, person: SignedIn) -> Result<Viewer, Error> {
    let session = person.session;
    let viewer = Viewer::SignedIn(Box::new(person));
    let roles = previewable(&viewer);
    if roles.is_empty() {
        return Ok(viewer);
    }
    let chosen = store::previews::maybe_role(connection, session)?.filter(|role| roles.contains(role));
    Ok(match (chosen, viewer) {
        (Some(role), Viewer::SignedIn(person)) => Viewer::Preview(Box::new(SignedIn { roles: vec![role], ..*person })),
        (_, viewer) => viewer,
    })
}

/// Somebody as the rules see them at this moment, without a browser: for work they asked for that is done later.
/// Anonymous where they may not come in any more.
pub fn viewer_of(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<Viewer, Error> {
    let (person, country, roles) = store::people::find_with_roles(connection, person)?;
    if person.state != State::Active {
        return Ok(Viewer::Anonymous);
    }
    let standing = Standing { session: SessionId::generate(), proven_at: now, unread: 0 };
    Ok(Viewer::SignedIn(Box::new(signed_in_as(person, country, roles, standing))))
}

fn signed_in(Held { session, person, country, roles, unread, .. }: Held) -> SignedIn {
    let standing = Standing { session: session.id, proven_at: session.proven_at, unread };
    signed_in_as(person, country, roles, standing)
}

/// By what somebody is here at a request, and what waits for them.
pub(super) struct Standing {
    /// The session, or one made up where there is none.
    pub session: SessionId,
    /// When they last proved who they are (UTC).
    pub proven_at: Timestamp,
    /// Notices they have not marked as read.
    pub unread: i64,
}

/// The person as rules and pages need them.
pub(super) fn signed_in_as(
    person: Person,
    country: Option<CountryCode>,
    roles: Vec<Role>,
    Standing { session, proven_at, unread }: Standing,
) -> SignedIn {
    SignedIn {
        person: person.id,
        session,
        name: person.name,
        organisation: person.organisation_id,
        country,
        roles,
        language: person.language,
        calendar: person.calendar,
        time_zone: person.time_zone,
        proven_at,
        unread,
    }
}
