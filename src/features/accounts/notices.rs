//! What the accounts tell people by mail. Nobody can unsubscribe from these: each answers an action on the account.

use super::commands::LinkKey;
use super::link::Purpose;
use super::person::Person;
use super::urls;
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

struct PasswordReset {
    letter: Letter,
    name: String,
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
    /// A second factor was added.
    FactorAdded,
    /// One was removed.
    FactorRemoved,
    /// Ten new recovery codes were made.
    RecoveryCodesRenewed,
    /// One of them was used.
    RecoveryCodeUsed,
    /// Somebody changed what the person may do.
    RolesChanged,
}

impl Event {
    /// The catalogue keys of the subject and of the sentence that says what happened and when.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::FactorAdded => ("accounts-mail-factor-added-subject", "accounts-mail-factor-added-text"),
            Self::FactorRemoved => ("accounts-mail-factor-removed-subject", "accounts-mail-factor-removed-text"),
            Self::RecoveryCodesRenewed => ("accounts-mail-codes-renewed-subject", "accounts-mail-codes-renewed-text"),
            Self::RecoveryCodeUsed => ("accounts-mail-code-used-subject", "accounts-mail-code-used-text"),
            Self::RolesChanged => ("accounts-mail-roles-changed-subject", "accounts-mail-roles-changed-text"),
        }
    }
}

struct Happened {
    letter: Letter,
    name: String,
    subject: &'static str,
    text: &'static str,
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
    let letter = letter(page.locale(), page.origin(), owner, page.now);
    let (subject, text) = event.words();
    let url = letter.absolute(urls::forgotten_password());
    put(connection, &Happened { name: owner.name.clone(), subject, text, url, letter }, owner, page.now)
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
    let notice = PasswordReset { name: person.name.clone(), url: letter.absolute(&key.path()), letter };
    put(connection, &notice, person, now)
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
