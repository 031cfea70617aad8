//! How a key becomes somebody who is asking. Like a session it is looked up at each request, so that whatever ends it acts
//! on the next one. An unknown key and one that ended are refused in the same words and by the same steps.

use super::key::Scope;
use super::secret::KeySecret;
use crate::features::accounts::attempts::Subject;
use crate::features::accounts::find_viewer::{Standing, lacks_factor, signed_in_as};
use crate::features::accounts::store;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::SessionId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Why a key opens nothing.
#[derive(Debug)]
pub enum Refusal {
    /// It is no key, or none any more.
    Unknown,
    /// It is one, but not for this, or its person may not do this.
    Scope(Scope, Viewer),
}

/// Whose key this is, for something of that scope.
pub fn admit_key(
    connection: &mut DbConn,
    platform: &Platform,
    text: &str,
    scope: Scope,
) -> Result<Result<Viewer, Refusal>, Error> {
    let now = platform.clock.now();
    let Some(secret) = KeySecret::parse(text) else { return Ok(Err(Refusal::Unknown)) };
    let held = store::keys::maybe_find(connection, &secret.hash())?.filter(|held| {
        held.key.is_alive(now)
            && held.person.organisation_id == held.key.organisation_id
            && !lacks_factor(&platform.config, &held.roles, held.has_factor)
    });
    let Some(held) = held else { return Ok(Err(Refusal::Unknown)) };
    let (id, is_for_this) = (held.key.id, held.key.scopes().contains(&scope));
    if held.key.wants_note(now) {
        store::keys::note_use(connection, id, now)?;
    }
    // A key proves nothing afresh: what asks for a proof gets one that is as old as the key.
    let standing = Standing { session: SessionId::generate(), proven_at: held.key.created_at, unread: 0 };
    let viewer = Viewer::SignedIn(Box::new(signed_in_as(held.person, held.country, held.roles, standing)));
    Ok(if is_for_this && scope.is_open_to(&viewer) { Ok(viewer) } else { Err(Refusal::Scope(scope, viewer)) })
}

/// Counts a wrong key for the network address it came from, or says how many seconds it came too soon. Whoever has a
/// right key does not wait for what others at the address do.
pub fn count_wrong_key(connection: &mut DbConn, address: &str, now: Timestamp) -> Result<Option<u64>, Error> {
    let subject = Subject::keys_from(address);
    let failures = store::attempts::hold(connection, &subject, now)?;
    let wait = subject.wait(failures, now);
    if wait.is_none() {
        store::attempts::update(connection, &subject, subject.one_more(failures, now))?;
    }
    Ok(wait)
}
