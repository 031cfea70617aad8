//! What the accounts tell people, by mail and in the portal. Nobody can unsubscribe from these: each answers an action
//! on the account.

mod address;
mod event;
mod happened;
mod past;
mod samples;

pub use address::address_asked;
pub use event::{Event, words_of_notice};
pub use happened::{
    Sender, address_fails, address_works, lapsed_resets_ended, reset_ended, reset_waits, told, told_of,
};
pub use past::fill_inbox;
pub use samples::samples;

use super::commands::LinkKey;
use super::email::Email;
use super::link::Purpose;
use super::person::{Person, Recipient};
use super::{store, urls};
use crate::features::directory;
use crate::features::inbox::{self, Facts};
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::{Letter, Notice, outbox};
use crate::platform::web::Page;
use crate::vocabulary::ids::RawId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

struct Invitation {
    letter: Letter,
    name: String,
    /// Where whoever invited works: nobody is named on machines that are not ours.
    organisation: String,
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
    /// Where whoever invited works.
    organisation: String,
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
    let facts = Facts::none().naming("provider", provider);
    put(connection, &notice, Told::of(person, Event::SignOnLinked, facts, page.now))
}

/// Tells somebody that an administrator gave them an account.
pub fn invitation(connection: &mut DbConn, page: &Page, person: &Person, key: &LinkKey) -> Result<(), Error> {
    let letter = letter(page.locale(), page.origin(), person, page.now);
    let notice = Invitation {
        name: person.name.clone(),
        organisation: organisation_of_viewer(connection, page, person.language)?,
        url: letter.absolute(&key.path()),
        ends_at: page.now.plus_seconds(Purpose::Invitation.lifetime()),
        letter,
    };
    let facts = Facts::none().naming("inviter", &page.signed_in()?.name);
    put(connection, &notice, Told::of(person, Event::Invited, facts, page.now))
}

/// Tells the owner of an address that an administrator elsewhere invited it, for whom `stand_in` was made.
pub fn account_there(connection: &mut DbConn, page: &Page, stand_in: &Person) -> Result<(), Error> {
    let Some(owner) = store::people::maybe_by_email(connection, stand_in.shown_email())? else { return Ok(()) };
    let letter = letter(page.locale(), page.origin(), &owner, page.now);
    let notice = AccountThere {
        name: owner.name.clone(),
        organisation: organisation_of_viewer(connection, page, owner.language)?,
        url: letter.absolute(urls::sign_in()),
        letter,
    };
    let facts = Facts::none().naming("inviter", &page.signed_in()?.name);
    put(connection, &notice, Told::of(&owner, Event::InvitedElsewhere, facts, page.now))
}

/// What the organisation is called in that language in which the viewer works.
fn organisation_of_viewer(connection: &mut DbConn, page: &Page, language: Language) -> Result<String, Error> {
    let organisation = page.signed_in()?.organisation;
    let mut all = directory::organisation_names(connection, language)?.into_iter();
    all.find(|it| it.organisation == organisation).map(|it| it.name.text).ok_or(Error::NotFound)
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
    put(connection, &notice, Told::of(person, Event::LinkSent, Facts::none(), now))
}

/// Sends the link to somebody whose recovery an administrator started.
pub fn recovery(connection: &mut DbConn, page: &Page, person: &Person, key: &LinkKey) -> Result<(), Error> {
    let letter = letter(page.locale(), page.origin(), person, page.now);
    let url = letter.absolute(&key.path());
    let notice = PasswordReset { name: person.name.clone(), is_recovery: true, url, letter };
    put(connection, &notice, Told::of(person, Event::RecoveryStarted, Facts::none(), page.now))
}

/// Tells the owner that the password is another one now, in case it was not them.
pub fn password_changed(connection: &mut DbConn, page: &Page, person: &Person) -> Result<(), Error> {
    let letter = letter(page.locale(), page.origin(), person, page.now);
    let url = letter.absolute(urls::forgotten_password());
    let notice = PasswordChanged { name: person.name.clone(), url, letter };
    put(connection, &notice, Told::of(person, Event::PasswordChanged, Facts::none(), page.now))
}

/// A letter to somebody about something else than their account, in their language, with their calendar and clock.
pub fn letter_to(platform: &Platform, to: &Recipient, now: Timestamp) -> Letter {
    let locale = Locale::new(platform.catalogues.clone(), to.language).for_reader(to.calendar, &to.time_zone);
    Letter::new(locale, &platform.config.server.origin(), now)
}

/// A letter in the recipient's language, with the recipient's calendar and clock.
fn letter(locale: &Locale, origin: &str, person: &Person, now: Timestamp) -> Letter {
    let locale = locale.in_language(person.language).for_reader(person.calendar, &person.time_zone);
    Letter::new(locale, origin, now)
}

/// What is told in the portal beside a mail.
struct Told<'a> {
    whom: &'a Person,
    event: Event,
    facts: Facts,
    /// Where it leads, without language.
    path: &'a str,
    now: Timestamp,
}

impl<'a> Told<'a> {
    fn of(whom: &'a Person, event: Event, facts: Facts, now: Timestamp) -> Self {
        Self { whom, event, facts, path: event.path(), now }
    }
}

/// The one way to tell: a mail, and a notice in the portal. Nobody is told for an account that has no owner, since its
/// address is somebody else's.
fn put<N: Notice>(connection: &mut DbConn, notice: &N, told: Told<'_>) -> Result<(), Error> {
    let Told { whom, event, facts, path, now } = told;
    if whom.invited_as.is_some() {
        return Ok(());
    }
    inbox::put(connection, &inbox::Notice::new(whom.id, event.as_str(), facts, path, now))?;
    mail(connection, notice, whom, &whom.email, now)
}

/// The mail alone, to whatever address. Each is sent as often as it happens, so the key is a new one each time.
fn mail<N: Notice>(
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
