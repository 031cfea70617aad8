//! What happened to an account, told to its owner in case it was not them; and what happened where people are managed,
//! told to those who manage there.

use super::{letter, put};
use crate::features::accounts::person::Person;
use crate::features::accounts::{store, urls};
use crate::features::directory::urls as directory_urls;
use crate::mail_templates;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::mail::Letter;
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// What happened.
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
    /// No identity provider opens the account any more.
    SignOnRemoved,
    /// Another address was asked for.
    AddressChangeAsked,
    /// The account has another address.
    AddressChanged,
    /// An operator gave it another address.
    AddressChangedByOperator,
    /// An administrator asked to take the factors away.
    ResetStarted,
    /// Two administrators did.
    FactorsReset,
    /// Somebody changed what the person may do.
    RolesChanged,
    /// Where the person manages people, another became one who does.
    AdministratorAppointed,
    /// In a country somebody asked to take factors away, and nobody there may confirm it.
    ResetWaits,
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
            Self::SignOnRemoved => ("provider-mail-removed-subject", "provider-mail-removed-text"),
            Self::AddressChangeAsked => ("accounts-mail-address-asked-subject", "accounts-mail-address-asked-text"),
            Self::AddressChanged => ("accounts-mail-address-changed-subject", "accounts-mail-address-changed-text"),
            Self::AddressChangedByOperator => {
                ("accounts-mail-address-changed-subject", "accounts-mail-address-operator-text")
            }
            Self::ResetStarted => ("accounts-mail-reset-started-subject", "accounts-mail-reset-started-text"),
            Self::FactorsReset => ("accounts-mail-reset-done-subject", "accounts-mail-reset-done-text"),
            Self::RolesChanged => ("accounts-mail-roles-changed-subject", "accounts-mail-roles-changed-text"),
            Self::AdministratorAppointed => ("accounts-mail-administrator-subject", "accounts-mail-administrator-text"),
            Self::ResetWaits => ("accounts-mail-reset-waits-subject", "accounts-mail-reset-waits-text"),
        }
    }

    /// The catalogue keys of what to do, and of its button.
    fn advice(self) -> (&'static str, &'static str) {
        match self {
            Self::AddressChanged | Self::AddressChangedByOperator => {
                ("accounts-mail-address-changed-do", "accounts-mail-address-changed-button")
            }
            Self::ResetStarted => ("accounts-mail-reset-started-do", "accounts-person-reset-cancel"),
            Self::AdministratorAppointed => ("accounts-mail-administrator-do", "accounts-people-title"),
            Self::ResetWaits => ("accounts-mail-reset-waits-do", "accounts-person-reset"),
            _ => ("accounts-mail-changed-not-you", "accounts-mail-changed-button"),
        }
    }

    /// Where that button leads, without language.
    fn path(self) -> &'static str {
        match self {
            // A link to choose a password would go to the new address.
            Self::AddressChanged | Self::AddressChangedByOperator => directory_urls::countries(),
            Self::ResetStarted => urls::factors(),
            Self::AdministratorAppointed | Self::ResetWaits => urls::people(),
            _ => urls::forgotten_password(),
        }
    }
}

struct Happened {
    letter: Letter,
    name: String,
    event: Event,
    /// Which browser and system, where that matters.
    device: String,
    url: String,
}

impl Happened {
    fn subject(&self) -> &'static str {
        self.event.words().0
    }

    fn text(&self) -> &'static str {
        self.event.words().1
    }

    fn advice(&self) -> &'static str {
        self.event.advice().0
    }

    fn button(&self) -> &'static str {
        self.event.advice().1
    }
}

mail_templates!(
    Happened,
    "person.account_changed",
    "accounts/mail/happened.subject",
    "accounts/mail/happened.text",
    "accounts/mail/happened.html"
);

/// With whose words and from which address mails are written.
pub struct Sender {
    locale: Locale,
    origin: String,
    now: Timestamp,
}

impl Sender {
    /// For what is done on a page.
    pub fn of(page: &Page) -> Self {
        Self { locale: page.locale().clone(), origin: page.origin().to_owned(), now: page.now }
    }

    /// For what an operator does at the machine.
    pub fn at_the_machine(platform: &Platform) -> Self {
        let locale = Locale::new(platform.catalogues.clone(), Language::English);
        Self { locale, origin: platform.config.server.origin(), now: platform.clock.now() }
    }

    /// Tells somebody what happened.
    pub fn tell(&self, connection: &mut DbConn, whom: &Person, event: Event) -> Result<(), Error> {
        self.tell_of(connection, whom, event, event.path(), "")
    }

    fn tell_of(
        &self,
        connection: &mut DbConn,
        whom: &Person,
        event: Event,
        path: &str,
        device: &str,
    ) -> Result<(), Error> {
        let letter = letter(&self.locale, &self.origin, whom, self.now);
        let url = letter.absolute(path);
        let device =
            if device.is_empty() { letter.t("accounts-device-unknown").into_owned() } else { device.to_owned() };
        put(connection, &Happened { name: whom.name.clone(), event, device, url, letter }, whom, self.now)
    }

    /// Tells those who manage the people of a place that there is one more of them; not those named.
    pub fn tell_of_administrator(
        &self,
        connection: &mut DbConn,
        place: Option<CountryCode>,
        but: &[PersonId],
    ) -> Result<(), Error> {
        for administrator in store::people::list_administrators(connection, place)? {
            if !but.contains(&administrator.id) {
                self.tell(connection, &administrator, Event::AdministratorAppointed)?;
            }
        }
        Ok(())
    }
}

/// Tells the owner what happened to their account.
pub fn told(connection: &mut DbConn, page: &Page, owner: &Person, event: Event) -> Result<(), Error> {
    Sender::of(page).tell(connection, owner, event)
}

/// The same with the device it happened on.
pub fn told_of(connection: &mut DbConn, page: &Page, owner: &Person, event: Event, device: &str) -> Result<(), Error> {
    Sender::of(page).tell_of(connection, owner, event, event.path(), device)
}

/// Tells the secretariat's administrators that a reset of this person's factors waits for one of them; not who started
/// it.
pub fn reset_waits(connection: &mut DbConn, sender: &Sender, person: PersonId, starter: PersonId) -> Result<(), Error> {
    let path = urls::factor_reset(person);
    for administrator in store::people::list_administrators(connection, None)? {
        if administrator.id != starter {
            sender.tell_of(connection, &administrator, Event::ResetWaits, &path, "")?;
        }
    }
    Ok(())
}
