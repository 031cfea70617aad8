//! What an operator does about accounts at the machine itself, without the web: `sijil user`. Whoever runs the program
//! owns the database already, so no rule about who may manage whom stands here, and a place may be left without an
//! administrator, as when the only one's account was stolen. What holds for everyone holds here too: a role fits the
//! place, nobody's password is chosen for them, and every change is written down and acts on the next request.

use serde_json::{Value, json};

use super::commands::{self, LinkKey};
use super::email::Email;
use super::keys::{self, ProgramKey, ProgramKeyId};
use super::link::Purpose;
use super::notices::{Event, Sender};
use super::permissions::fitting_roles;
use super::person::{Colleague, Person, State};
use super::session::Session;
use super::{notices, store, trail, waiting_resets};
use crate::features::audit;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{PersonId, SessionId};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::{Role, Viewer};

/// Everybody with an account, by place and address. That they were listed is written down.
pub fn list_everybody(connection: &mut DbConn, now: Timestamp) -> Result<Vec<Colleague>, Error> {
    let (kind, subject) = ("person.listed", ("person", trail::EVERYBODY));
    audit::record_with(connection, now, &Viewer::Anonymous, kind, subject, &json!({ "by": "operator" }))?;
    store::operating::list_everybody(connection)
}

/// Writes down that somebody's account was looked up.
pub fn note_look(connection: &mut DbConn, it: &Colleague, now: Timestamp) -> Result<(), Error> {
    record(connection, now, "person.read", it.person.id, json!({}))
}

/// The person of that address, with place and roles.
pub fn maybe_colleague(connection: &mut DbConn, email: &Email) -> Result<Option<Colleague>, Error> {
    let Some(person) = store::people::maybe_by_email(connection, email)? else { return Ok(None) };
    let (person, country, roles) = store::people::find_with_roles(connection, person.id)?;
    Ok(Some(Colleague { person, country, roles }))
}

/// Closes the account; whether it was open.
pub fn disable(connection: &mut DbConn, platform: &Platform, it: &Colleague) -> Result<bool, Error> {
    let now = platform.clock.now();
    if it.person.state == State::Disabled {
        return Ok(false);
    }
    let waiting = waiting_resets::list(connection, it.country, now)?;
    commands::disable(connection, it.person.id, now)?;
    record(connection, now, "person.disabled", it.person.id, json!({}))?;
    call_off_resets(connection, it.person.id, now)?;
    let sender = Sender::at_the_machine(platform);
    sender.tell(connection, &it.person, Event::Closed)?;
    waiting_resets::tell_of_new(connection, &sender, it.country, &waiting, now)?;
    Ok(true)
}

/// Opens the account again; whether it was closed.
pub fn enable(connection: &mut DbConn, platform: &Platform, it: &Colleague) -> Result<bool, Error> {
    let now = platform.clock.now();
    if it.person.state != State::Disabled {
        return Ok(false);
    }
    commands::enable(connection, it.person.id)?;
    record(connection, now, "person.enabled", it.person.id, json!({}))?;
    Sender::at_the_machine(platform).tell(connection, &it.person, Event::Opened)?;
    Ok(true)
}

/// What came of asking for a link.
pub enum Sent {
    /// The owner gets a mail with a link to choose another password.
    ByMail,
    /// The account was never opened: its invitation made anew, to be handed over as the first one was.
    Invitation(LinkKey),
    /// The account is closed; a link would open nothing.
    Closed,
}

/// Sends the owner a link to choose another password. The link itself is not shown: whoever starts a recovery does
/// not thereby become somebody else.
pub fn send_link(connection: &mut DbConn, platform: &Platform, it: &Colleague) -> Result<Sent, Error> {
    let (person, now) = (&it.person, platform.clock.now());
    match person.state {
        State::Disabled => Ok(Sent::Closed),
        State::Invited => {
            let key = commands::renew_invitation(connection, person.id, now)?;
            record(connection, now, "person.invited_again", person.id, json!({}))?;
            Ok(Sent::Invitation(key))
        }
        State::Active => {
            mail_link(connection, platform, person, now)?;
            Ok(Sent::ByMail)
        }
    }
}

fn mail_link(connection: &mut DbConn, platform: &Platform, person: &Person, now: Timestamp) -> Result<(), Error> {
    let key = commands::new_link(connection, person.id, Purpose::PasswordReset, now)?;
    notices::password_reset(connection, platform, person, &key)?;
    record(connection, now, "person.password_reset_asked", person.id, json!({}))
}

/// A role that does not exist where the person works.
#[derive(Debug, thiserror::Error)]
#[error("the role {0} does not fit the place")]
pub struct Misfit(pub Role);

/// The roles a person would have after these were given or taken, in the fixed order.
pub fn changed_roles(it: &Colleague, change: RoleChange, roles: &[Role]) -> Result<Vec<Role>, Misfit> {
    let fitting = fitting_roles(it.country);
    if let (RoleChange::Give, Some(odd)) = (change, roles.iter().find(|role| !fitting.contains(role))) {
        return Err(Misfit(*odd));
    }
    let keeps = |role: &&Role| match change {
        RoleChange::Give => it.roles.contains(role) || roles.contains(role),
        RoleChange::Take => it.roles.contains(role) && !roles.contains(role),
    };
    Ok(Role::ALL.iter().filter(keeps).copied().collect())
}

/// Which way roles go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoleChange {
    /// To the person.
    Give,
    /// From the person.
    Take,
}

/// Gives the person exactly these roles, and tells them and whoever else manages people there; whether that changed
/// anything. Whoever gains a role signs in anew.
pub fn change_roles(
    connection: &mut DbConn,
    platform: &Platform,
    before: &Colleague,
    roles: &[Role],
) -> Result<bool, Error> {
    let now = platform.clock.now();
    if before.roles == roles {
        return Ok(false);
    }
    let waiting = waiting_resets::list(connection, before.country, now)?;
    store::people::update_roles(connection, before, roles, None, now)?;
    let after = Colleague { roles: roles.to_vec(), ..before.clone() };
    if after.gains_over(before) {
        store::sessions::end_all(connection, before.person.id)?;
    }
    let detail = json!({ "before": before.roles, "after": roles });
    record(connection, now, "person.roles_changed", before.person.id, detail)?;
    let sender = Sender::at_the_machine(platform);
    sender.tell(connection, &before.person, Event::RolesChanged)?;
    if !after.manages_people() {
        call_off_resets(connection, after.person.id, now)?;
    }
    if after.becomes_administrator(before) {
        sender.tell_of_administrator(connection, before.country, &[before.person.id])?;
    }
    waiting_resets::tell_of_new(connection, &sender, before.country, &waiting, now)?;
    Ok(true)
}

/// Calls off what somebody began who manages people no longer.
fn call_off_resets(connection: &mut DbConn, starter: PersonId, now: Timestamp) -> Result<(), Error> {
    for owner in waiting_resets::call_off(connection, starter, None, now)? {
        record(connection, now, "person.factor_reset_cancelled", owner, json!({}))?;
    }
    Ok(())
}

/// Takes everything away that proves who the person is, and makes the key of a link to choose another password.
pub fn reset_factors(connection: &mut DbConn, platform: &Platform, person: &Person) -> Result<LinkKey, Error> {
    let now = platform.clock.now();
    let key = commands::begin_anew(connection, person.id, now)?;
    record(connection, now, "person.factor_reset_by_command", person.id, json!({}))?;
    Sender::at_the_machine(platform).tell(connection, person, Event::FactorsTaken)?;
    Ok(key)
}

/// The same, asked for by an operator, which is written down.
pub fn read_sessions(connection: &mut DbConn, platform: &Platform, person: PersonId) -> Result<Vec<Session>, Error> {
    record(connection, platform.clock.now(), "person.sessions_read", person, json!({}))?;
    list_sessions(connection, platform, person)
}

/// The browsers the person is signed in with at this moment, the one used last first.
pub fn list_sessions(connection: &mut DbConn, platform: &Platform, person: PersonId) -> Result<Vec<Session>, Error> {
    let (now, idle) = (platform.clock.now(), platform.config.security.session_idle_minutes);
    let all = store::sessions::list(connection, person)?;
    Ok(all.into_iter().filter(|session| session.is_alive(now, idle)).collect())
}

/// Ends one session of the person, or all; how many ended.
pub fn end_sessions(
    connection: &mut DbConn,
    platform: &Platform,
    person: &Person,
    session: Option<SessionId>,
) -> Result<usize, Error> {
    let ended = match session {
        Some(session) => usize::from(store::sessions::end_own(connection, person.id, session)?),
        None => {
            let all = store::sessions::list(connection, person.id)?.len();
            store::sessions::end_all(connection, person.id)?;
            all
        }
    };
    if ended > 0 {
        let detail = json!({ "sessions": ended });
        record(connection, platform.clock.now(), "person.sessions_ended", person.id, detail)?;
        Sender::at_the_machine(platform).tell(connection, person, Event::SessionsEnded)?;
    }
    Ok(ended)
}

/// The keys for programs of the person, the newest first. That they were looked at is written down.
pub fn read_keys(connection: &mut DbConn, it: &Colleague, now: Timestamp) -> Result<Vec<ProgramKey>, Error> {
    note_look(connection, it, now)?;
    store::keys::list(connection, it.person.id, now)
}

/// Revokes a living key of the person; whether there was such a one.
pub fn revoke_key(
    connection: &mut DbConn,
    platform: &Platform,
    person: &Person,
    id: ProgramKeyId,
) -> Result<bool, Error> {
    let now = platform.clock.now();
    let is_revoked = keys::revoke(connection, &Sender::at_the_machine(platform), person, id, now)?;
    if is_revoked {
        record(connection, now, "person.key_revoked", person.id, json!({ "key": id }))?;
    }
    Ok(is_revoked)
}

/// Forgets whom the identity provider knows the person as, so that it can be linked anew, and ends their sessions;
/// whether it was linked.
pub fn unlink(connection: &mut DbConn, platform: &Platform, person: &Person) -> Result<bool, Error> {
    let links = store::sign_on::unlink(connection, person.id)?;
    if links > 0 {
        store::sessions::end_all(connection, person.id)?;
        record(connection, platform.clock.now(), "person.sign_on_unlinked", person.id, json!({}))?;
        Sender::at_the_machine(platform).tell(connection, person, Event::SignOnRemoved)?;
    }
    Ok(links > 0)
}

/// What came of giving an account another address.
pub enum Readdressed {
    /// It has the new one.
    Done,
    /// It had that one already.
    Same,
    /// Another account has it.
    Taken,
    /// The account has no owner who could have another: it stands for an address that is another account's.
    StandIn,
}

/// Gives the account another address, for somebody who lost the old one and with it the way to change it: sessions, links
/// and keys for programs end, and both addresses are told. Whoever does this at the machine vouches for the owner; no link is followed.
pub fn change_address(
    connection: &mut DbConn,
    platform: &Platform,
    it: &Colleague,
    email: &Email,
) -> Result<Readdressed, Error> {
    let (before, now) = (&it.person, platform.clock.now());
    if before.invited_as.is_some() {
        return Ok(Readdressed::StandIn);
    }
    if before.email == *email {
        return Ok(Readdressed::Same);
    }
    if store::people::maybe_by_email(connection, email)?.is_some() {
        return Ok(Readdressed::Taken);
    }
    commands::change_address(connection, before.id, email, now)?;
    store::sessions::end_all(connection, before.id)?;
    store::keys::revoke_all(connection, before.id, now)?;
    record(connection, now, "person.address_changed_by_command", before.id, json!({}))?;
    let sender = Sender::at_the_machine(platform);
    sender.tell(connection, before, Event::AddressChangedByOperator)?;
    sender.write_to(connection, before, email, Event::AddressChangedByOperator)?;
    Ok(Readdressed::Done)
}

/// Whether the people of a place have nobody left who manages them and may come in.
pub fn has_no_administrator(connection: &mut DbConn, place: Option<CountryCode>) -> Result<bool, Error> {
    let everybody = store::operating::list_everybody(connection)?;
    Ok(!everybody.iter().any(|it| it.country == place && it.is_active_administrator()))
}

/// Writes down what was done at the machine: by no account, which the row says.
fn record(
    connection: &mut DbConn,
    now: Timestamp,
    kind: &str,
    person: PersonId,
    mut detail: Value,
) -> Result<(), Error> {
    detail["by"] = "operator".into();
    trail::note_with(connection, now, &Viewer::Anonymous, kind, person, &detail)
}
