//! Making a key and revoking one, in the transaction of whoever does it.

use serde_json::json;

use super::forms::KeyDraft;
use super::key::{MOST, ProgramKey, ProgramKeyId};
use super::letters::told_of_key;
use super::secret::KeySecret;
use crate::features::accounts::notices::{Event, Sender};
use crate::features::accounts::person::Person;
use crate::features::accounts::{store, trail};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::timestamp::Timestamp;

const DAY: i64 = 24 * 3600;

/// A key that was made a moment ago.
pub struct Made {
    /// What is kept of it.
    pub key: ProgramKey,
    /// The key itself, which nobody sees again.
    pub text: String,
}

/// Makes a key for whoever asks, writes it down and tells them. `None` where they have as many as they may; the scopes
/// have to be open to them.
pub fn make(connection: &mut DbConn, page: &Page, draft: KeyDraft) -> Result<Option<Made>, Error> {
    let me = page.proven()?;
    if !draft.scopes.iter().all(|scope| scope.is_open_to(&page.viewer)) {
        return Err(Error::Forbidden);
    }
    // Of the same form sent twice at the same moment the second sees what the first made.
    store::people::hold(connection, me.person)?;
    let living = store::keys::list(connection, me.person)?.into_iter().filter(|key| key.is_alive(page.now));
    if living.count() >= MOST {
        return Ok(None);
    }
    let secret = KeySecret::generate()?;
    let key = ProgramKey {
        id: ProgramKeyId::generate(),
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
    Ok(Some(Made { key, text: secret.text() }))
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
