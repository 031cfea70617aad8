//! What the accounts tell people by mail. Nobody can unsubscribe from these: each answers an action on the account.

mod address;
mod happened;

pub use address::address_asked;
pub use happened::{Event, Sender, reset_waits, told, told_of};

use super::commands::LinkKey;
use super::email::Email;
use super::link::Purpose;
use super::person::Person;
use super::{store, urls};
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{Letter, Notice, outbox};
use crate::platform::web::Page;
use crate::vocabulary::ids::RawId;
use crate::vocabulary::timestamp::Timestamp;

struct Invitation {
    letter: Letter,
    name: String,
    inviter: String,
    url: String,
    ends_at: Timestamp,
}

mail_templates!(
    Invitation,
    "person.invited",
    "accounts/mail/invitation.subject",
    "accounts/mail/invitation.text",
    "accounts/mail/invitation.html"
);

struct AccountThere {
    letter: Letter,
    name: String,
    inviter: String,
    url: String,
}

mail_templates!(
    AccountThere,
    "person.invited_again_elsewhere",
    "accounts/mail/account_there.subject",
    "accounts/mail/account_there.text",
    "accounts/mail/account_there.html"
);

struct PasswordReset {
    letter: Letter,
    name: String,
    /// Whether an administrator asked for it, and the old password works no more.
    is_recovery: bool,
    url: String,
}

mail_templates!(
    PasswordReset,
    "person.password_reset_asked",
    "accounts/mail/password_reset.subject",
    "accounts/mail/password_reset.text",
    "accounts/mail/password_reset.html"
);

struct PasswordChanged {
    letter: Letter,
    name: String,
    url: String,
}

mail_templates!(
    PasswordChanged,
    "person.password_changed",
    "accounts/mail/password_changed.subject",
    "accounts/mail/password_changed.text",
    "accounts/mail/password_changed.html"
);

struct SignOnLinked {
    letter: Letter,
    name: String,
    provider: String,
    url: String,
}

mail_templates!(
    SignOnLinked,
    "person.sign_on_linked",
    "accounts/mail/sign_on_linked.subject",
    "accounts/mail/sign_on_linked.text",
    "accounts/mail/sign_on_linked.html"
);

/// Tells the owner that an identity provider opens the account from now on, in case it was not them who came by it.
pub fn sign_on_linked(connection: &mut DbConn, page: &Page, person: &Person, provider: &str) -> Result<(), Error> {
    let letter = letter(page.locale(), page.origin(), person, page.now);
    let url = letter.absolute(urls::forgotten_password());
    let notice = SignOnLinked { name: person.name.clone(), provider: provider.to_owned(), url, letter };
    put(connection, &notice, person, page.now)
}

/// Tells somebody that an administrator gave them an account.
pub fn invitation(connection: &mut DbConn, page: &Page, person: &Person, key: &LinkKey) -> Result<(), Error> {
    let letter = letter(page.locale(), page.origin(), person, page.now);
    let notice = Invitation {
        name: person.name.clone(),
        inviter: page.signed_in()?.name.clone(),
        url: letter.absolute(&key.path()),
        ends_at: page.now.plus_seconds(Purpose::Invitation.lifetime()),
        letter,
    };
    put(connection, &notice, person, page.now)
}

/// Tells the owner of an address that an administrator elsewhere invited it, for whom `stand_in` was made.
pub fn account_there(connection: &mut DbConn, page: &Page, stand_in: &Person) -> Result<(), Error> {
    let Some(owner) = store::people::maybe_by_email(connection, stand_in.shown_email())? else { return Ok(()) };
    let letter = letter(page.locale(), page.origin(), &owner, page.now);
    let notice = AccountThere {
        name: owner.name.clone(),
        inviter: page.signed_in()?.name.clone(),
        url: letter.absolute(urls::sign_in()),
        letter,
    };
    put(connection, &notice, &owner, page.now)
}

/// Sends the link somebody asked for who forgot their password.
pub fn password_reset(
    connection: &mut DbConn,
    platform: &Platform,
    person: &Person,
    key: &LinkKey,
) -> Result<(), Error> {
    let locale = Locale::new(platform.catalogues.clone(), person.language);
    let now = platform.clock.now();
    let letter = letter(&locale, &platform.config.server.origin(), person, now);
    let notice =
        PasswordReset { name: person.name.clone(), is_recovery: false, url: letter.absolute(&key.path()), letter };
    put(connection, &notice, person, now)
}

/// Sends the link to somebody whose recovery an administrator started.
pub fn recovery(connection: &mut DbConn, page: &Page, person: &Person, key: &LinkKey) -> Result<(), Error> {
    let letter = letter(page.locale(), page.origin(), person, page.now);
    let url = letter.absolute(&key.path());
    put(connection, &PasswordReset { name: person.name.clone(), is_recovery: true, url, letter }, person, page.now)
}

/// Tells the owner that the password is another one now, in case it was not them.
pub fn password_changed(connection: &mut DbConn, page: &Page, person: &Person) -> Result<(), Error> {
    let letter = letter(page.locale(), page.origin(), person, page.now);
    let url = letter.absolute(urls::forgotten_password());
    put(connection, &PasswordChanged { name: person.name.clone(), url, letter }, person, page.now)
}

/// A letter in the recipient's language, with the recipient's calendar and clock.
fn letter(locale: &Locale, origin: &str, person: &Person, now: Timestamp) -> Letter {
    let locale = locale.in_language(person.language).for_reader(person.calendar, &person.time_zone);
    Letter::new(locale, origin, now)
}

/// Each of these is told as often as it happens, so the key is a new one each time.
fn put<N: Notice>(connection: &mut DbConn, notice: &N, person: &Person, now: Timestamp) -> Result<(), Error> {
    put_to(connection, notice, person, &person.email, now)
}

/// The same to another address than the account's.
fn put_to<N: Notice>(
    connection: &mut DbConn,
    notice: &N,
    person: &Person,
    email: &Email,
    now: Timestamp,
) -> Result<(), Error> {
    let message = notice.message(email.address().clone())?;
    let key = format!("{}/{}/{}", N::KIND, person.id, RawId::generate().as_str());
    outbox::put(connection, &message, &key, now).map(drop)
}
