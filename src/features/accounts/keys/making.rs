//! Making a key and revoking one, in the transaction of whoever does it.

use serde_json::json;

use super::forms::KeyDraft;
use super::key::{MOST, MOST_AN_HOUR, ProgramKey, ProgramKeyId};
use super::letters::told_of_key;
use super::secret::KeySecret;
use crate::features::accounts::notices::{Event, Sender};
use crate::features::accounts::person::Person;
use crate::features::accounts::{store, trail};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// A key that was made a moment ago.
pub struct Made {
    /// What is kept of it.
    pub key: ProgramKey,
    /// The key itself, which nobody sees again.
    pub text: String,
}

/// What came of a form for a key.
pub enum Making {
    /// A key.
    Done(Box<Made>),
    /// Nothing: the same form was sent before, and whoever sent it has its key or can revoke it.
    Before,
    /// Nothing: its person has as many as one may have.
    Enough,
}

/// Makes a key for whoever asks, writes it down and tells them. The scopes have to be open to them.
pub fn make(connection: &mut DbConn, page: &Page, draft: KeyDraft) -> Result<Making, Error> {
    let me = page.proven()?;
    if !draft.scopes.iter().all(|scope| scope.is_open_to(&page.viewer)) {
        return Err(Error::Forbidden);
    }
    // Of the same form sent twice at the same moment the second sees what the first made.
    store::people::hold(connection, me.person)?;
    // Nor does one whose sessions were ended meanwhile, as by a recovery, leave a key behind.
    if !store::sessions::list(connection, me.person)?.iter().any(|it| it.id == me.session) {
        return Err(Error::SignIn);
    }
    if store::keys::is_there(connection, draft.id)? {
        return Ok(Making::Before);
    }
    if store::keys::list_living(connection, me.person, page.now)?.len() >= MOST {
        return Ok(Making::Enough);
    }
    not_too_often(connection, me.person, page.now)?;
    let secret = KeySecret::generate()?;
    let key = ProgramKey {
        id: draft.id,
        person_id: me.person,
        organisation_id: me.organisation,
        name: draft.name,
        token_hash: secret.hash(),
        beginning: secret.beginning(),
        scopes: ProgramKey::written(&draft.scopes),
        created_at: page.now,
        ends_at: page.now.plus_seconds(draft.days * DAY),
        last_used_at: None,
        revoked_at: None,
        warned_at: None,
    };
    store::keys::insert(connection, &key)?;
    let detail = json!({ "key": key.id, "scopes": draft.scopes });
    trail::note_with(connection, page.now, &page.viewer, "person.key_made", me.person, &detail)?;
    let owner = store::people::find(connection, me.person)?;
    told_of_key(connection, &Sender::of(page), &owner, Event::KeyMade, &key)?;
    Ok(Making::Done(Box::new(Made { key, text: secret.text() })))
}

/// Says how long to wait to whoever made as many within an hour as one may.
fn not_too_often(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<(), Error> {
    let Some(made) = store::keys::maybe_made_before(connection, person, MOST_AN_HOUR - 1)? else { return Ok(()) };
    let wait = HOUR - now.since(made).num_seconds();
    match u64::try_from(wait) {
        Ok(seconds) if seconds > 0 => Err(Error::TooMany(seconds)),
        _ => Ok(()),
    }
}

/// Revokes a living key of this person from the next request on and tells them; nothing happens to one that ended. The
/// caller writes down who did it.
pub fn revoke(
    connection: &mut DbConn,
    sender: &Sender,
    owner: &Person,
    id: ProgramKeyId,
    now: Timestamp,
) -> Result<bool, Error> {
    let Some(key) = store::keys::maybe_own(connection, owner.id, id)?.filter(|key| key.is_alive(now)) else {
        return Ok(false);
    };
    store::keys::revoke(connection, id, now)?;
    told_of_key(connection, sender, owner, Event::KeyRevoked, &key)?;
    Ok(true)
}
