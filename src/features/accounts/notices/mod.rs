//! What the accounts tell people by mail. Nobody can unsubscribe from these: each answers an action on the account.

use super::commands::LinkKey;
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

/// What happened to an account that its owner is told of, in case it was not them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// Somebody came in with a browser never seen before.
    NewBrowser,
    /// A second factor was added.
    FactorAdded,
    /// One was removed.
    FactorRemoved,
    /// Ten new recovery codes were made.
    RecoveryCodesRenewed,
    /// One of them was used.
    RecoveryCodeUsed,
    /// An administrator asked to take the factors away.
    ResetStarted,
    /// Two administrators did.
    FactorsReset,
    /// Somebody changed what the person may do.
    RolesChanged,
}

impl Event {
    /// The catalogue keys of the subject and of the sentence that says what happened and when.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::NewBrowser => ("accounts-mail-new-browser-subject", "accounts-mail-new-browser-text"),
            Self::FactorAdded => ("accounts-mail-factor-added-subject", "accounts-mail-factor-added-text"),
            Self::FactorRemoved => ("accounts-mail-factor-removed-subject", "accounts-mail-factor-removed-text"),
            Self::RecoveryCodesRenewed => ("accounts-mail-codes-renewed-subject", "accounts-mail-codes-renewed-text"),
            Self::RecoveryCodeUsed => ("accounts-mail-code-used-subject", "accounts-mail-code-used-text"),
            Self::ResetStarted => ("accounts-mail-reset-started-subject", "accounts-mail-reset-started-text"),
            Self::FactorsReset => ("accounts-mail-reset-done-subject", "accounts-mail-reset-done-text"),
            Self::RolesChanged => ("accounts-mail-roles-changed-subject", "accounts-mail-roles-changed-text"),
        }
    }
}

struct Happened {
    letter: Letter,
    name: String,
    subject: &'static str,
    text: &'static str,
    /// Which browser and system, where that matters.
    device: String,
    url: String,
}

mail_templates!(
    Happened,
    "person.account_changed",
    "accounts/mail/happened.subject",
    "accounts/mail/happened.text",
    "accounts/mail/happened.html"
);

/// Tells the owner what happened to their account.
pub fn told(connection: &mut DbConn, page: &Page, owner: &Person, event: Event) -> Result<(), Error> {
    told_of(connection, page, owner, event, "")
}

/// The same with the device it happened on.
pub fn told_of(connection: &mut DbConn, page: &Page, owner: &Person, event: Event, device: &str) -> Result<(), Error> {
    let letter = letter(page.locale(), page.origin(), owner, page.now);
    let (subject, text) = event.words();
    let url = letter.absolute(urls::forgotten_password());
    let device = if device.is_empty() { letter.t("accounts-device-unknown").into_owned() } else { device.to_owned() };
    put(connection, &Happened { name: owner.name.clone(), subject, text, device, url, letter }, owner, page.now)
}

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
    let message = notice.message(person.email.address().clone())?;
    let key = format!("{}/{}/{}", N::KIND, person.id, RawId::generate().as_str());
    outbox::put(connection, &message, &key, now).map(drop)
}
