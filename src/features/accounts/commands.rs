//! Making accounts: for the pages of administrators, the command line and the demonstration. None makes its own
//! audit row; the callers know who acts.

use super::address_change::AddressChange;
use super::email::Email;
use super::link::{Link, Purpose};
use super::notices;
use super::person::{NewPerson, Person, State};
use super::session::Session;
use super::store;
use super::urls;
use crate::platform::crypto::{PasswordHash, Token, TokenHash};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// What an invitation or a reset link carries; only the person it was sent to may see it.
pub struct LinkKey(Token);

impl LinkKey {
    /// The path of the link, without the language.
    pub fn path(&self) -> String {
        urls::account_link(self.0.as_str())
    }
}

/// What the link to a new address carries: it opens no account.
pub struct AddressKey(Token);

impl AddressKey {
    /// The path of the link, without the language.
    pub fn path(&self) -> String {
        urls::address_link(self.0.as_str())
    }
}

/// Makes an invited account and the key of its first link, which nobody has been sent yet. `None` where the address
/// has an account already.
pub fn create_person(
    connection: &mut DbConn,
    new: NewPerson,
    granted_by: Option<PersonId>,
    now: Timestamp,
) -> Result<Option<(Person, LinkKey)>, Error> {
    let (person, roles) = new.into_person(now);
    if !store::people::insert(connection, &person, &roles, granted_by)? {
        return Ok(None);
    }
    let key = new_link(connection, person.id, Purpose::Invitation, now)?;
    Ok(Some((person, key)))
}

/// The same for an address that has an account elsewhere. To whoever invites it is like any other that waits for its
/// first sign-in; its link is sent to nobody.
pub(super) fn create_stand_in(
    connection: &mut DbConn,
    new: NewPerson,
    granted_by: PersonId,
    now: Timestamp,
) -> Result<Person, Error> {
    let (person, roles) = new.into_person(now);
    let email = Email::of_nobody(person.id).ok_or_else(|| Error::unexpected("no address of nobody"))?;
    let person = Person { invited_as: Some(person.email), email, ..person };
    store::people::insert(connection, &person, &roles, Some(granted_by))?;
    new_link(connection, person.id, Purpose::Invitation, now)?;
    Ok(person)
}

/// Makes an account that can be used at once: for the demonstration and for tests. `None` where the address has one.
pub fn create_person_with_password(
    connection: &mut DbConn,
    new: NewPerson,
    password: &PasswordHash,
    now: Timestamp,
) -> Result<Option<PersonId>, Error> {
    let (person, roles) = new.into_person(now);
    let person = Person { state: State::Active, ..person };
    if !store::people::insert(connection, &person, &roles, None)? {
        return Ok(None);
    }
    store::people::set_password(connection, person.id, password, false)?;
    Ok(Some(person.id))
}

/// Makes an account nobody signs in to, since it has no password: for the rehearsal, where people are let in to the seat
/// of somebody invented. `None` where the address has one.
pub fn create_person_without_password(
    connection: &mut DbConn,
    new: NewPerson,
    now: Timestamp,
) -> Result<Option<PersonId>, Error> {
    let (person, roles) = new.into_person(now);
    let person = Person { state: State::Active, ..person };
    Ok(store::people::insert(connection, &person, &roles, None)?.then_some(person.id))
}

/// Lets the browser with this cookie be that person from now on, for so many hours, whoever it was before. Who holds it is
/// for the caller to know.
pub fn become_person(
    connection: &mut DbConn,
    person: PersonId,
    token: &TokenHash,
    now: Timestamp,
    hours: i64,
) -> Result<(), Error> {
    store::sessions::end(connection, token)?;
    let session = Session::begin(person, token, ("", String::new()), now, hours);
    store::sessions::insert(connection, &session)
}

/// Replaces the invitation of somebody who has not taken it up.
pub fn renew_invitation(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<LinkKey, Error> {
    store::links::take_all(connection, person, now)?;
    new_link(connection, person, Purpose::Invitation, now)
}

/// Takes the password away, ends every session, link and key for programs, and makes the key of a link by which the owner
/// chooses another password. What else proves who they are stays.
pub fn recover(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<LinkKey, Error> {
    store::people::forget_password(connection, person)?;
    store::sessions::end_all(connection, person)?;
    store::browsers::forget_all(connection, person)?;
    store::keys::revoke_all(connection, person, now)?;
    store::links::take_all(connection, person, now)?;
    new_link(connection, person, Purpose::PasswordReset, now)
}

/// The same for one who lost everything that proves who they are: that is taken away too, and whom an identity provider
/// knows them as.
pub fn begin_anew(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<LinkKey, Error> {
    store::factors::delete_all(connection, person)?;
    store::recovery_codes::delete_all(connection, person)?;
    store::sign_on::unlink(connection, person)?;
    recover(connection, person, now)
}

/// A new link for somebody.
pub(super) fn new_link(
    connection: &mut DbConn,
    person: PersonId,
    purpose: Purpose,
    now: Timestamp,
) -> Result<LinkKey, Error> {
    let key = Token::generate()?;
    store::links::insert(connection, &Link::new(person, purpose, key.hash(), now))?;
    Ok(LinkKey(key))
}

/// Lets a change of address wait for its link; an older one waits no longer.
pub(super) fn begin_address_change(
    connection: &mut DbConn,
    person: PersonId,
    email: &Email,
    now: Timestamp,
) -> Result<AddressKey, Error> {
    let key = Token::generate()?;
    store::address_changes::close(connection, person, now)?;
    let change = AddressChange::ask(person, email.clone(), key.hash(), now);
    store::address_changes::insert(connection, &change)?;
    Ok(AddressKey(key))
}

/// Gives an account another address. Links that went to the old one open nothing any more; sessions are the caller's.
pub(super) fn change_address(
    connection: &mut DbConn,
    person: PersonId,
    email: &Email,
    now: Timestamp,
) -> Result<(), Error> {
    store::people::update_email(connection, person, email)?;
    notices::address_works(connection, person, now)?;
    store::links::take_all(connection, person, now)
}

/// Gives an account another password without asking for the old one: for the demonstration.
pub fn set_password(connection: &mut DbConn, person: PersonId, password: &PasswordHash) -> Result<(), Error> {
    store::people::set_password(connection, person, password, false)
}

/// Closes the account from the next request on: its sessions end, its links and its keys for programs no longer work,
/// also once it is opened again.
pub(super) fn disable(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<(), Error> {
    store::people::update_state(connection, person, State::Disabled)?;
    store::sessions::end_all(connection, person)?;
    store::keys::revoke_all(connection, person, now)?;
    store::links::take_all(connection, person, now)
}

/// Opens the account again: by whatever opened it before, a password, an identity provider or a passkey; else as invited.
pub(super) fn enable(connection: &mut DbConn, person: PersonId) -> Result<(), Error> {
    let was_open = store::people::find_credentials(connection, person)?.password.is_some()
        || !store::sign_on::list_links(connection, person)?.is_empty()
        || store::factors::is_any(connection, person)?;
    store::people::update_state(connection, person, if was_open { State::Active } else { State::Invited })
}

/// The account of that address, if there is one: for the command line.
pub fn maybe_person(connection: &mut DbConn, email: &Email) -> Result<Option<Person>, Error> {
    store::people::maybe_by_email(connection, email)
}
