//! The pages of the accounts.

use askama::Template;

use super::address_change::AddressChange;
use super::email::Email;
use super::factor::Factor;
use super::forms;
use super::keys::ProgramKey;
use super::link::Purpose;
use super::permissions::{grantable, may_change_state, may_invite_again, may_start_recovery, may_start_reset};
use super::person::{Colleague, Person, State, time_zones};
use super::session::Session;
use super::urls;
use super::words::{self, role_key};
use crate::features::directory::OrganisationName;
use crate::platform::qr::QrPicture;
use crate::platform::web::{Choice, Errors, Page, Pager, PagerStep};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Calendar;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// E-mail and password.
#[derive(Template)]
#[template(path = "accounts/sign_in.html")]
pub struct SignIn {
    pub page: Page,
    pub form: forms::SignIn,
    pub errors: Errors,
}

/// The step after the password; where that is too long ago, the way back to it.
#[derive(Template)]
#[template(path = "accounts/sign_in_code.html")]
pub struct SignInCode {
    pub page: Page,
    pub is_open: bool,
    pub form: forms::SignInCode,
    pub errors: Errors,
}

/// Who somebody is, once more.
#[derive(Template)]
#[template(path = "accounts/proof.html")]
pub struct Proof {
    pub page: Page,
    /// Whether the password is asked.
    pub has_password: bool,
    pub has_factor: bool,
    /// The name of the provider to prove it by, for whoever has neither.
    pub provider: Option<String>,
    pub form: forms::ProofForm,
    pub errors: Errors,
}

/// One's own second factors.
#[derive(Template)]
#[template(path = "accounts/factors.html")]
pub struct Factors {
    pub page: Page,
    pub factors: Vec<Factor>,
    pub codes_left: i64,
    /// Whether this person may not act without one.
    pub is_demanded: bool,
    /// The identity providers that open the account, by name, and since when (UTC).
    pub links: Vec<(String, Timestamp)>,
    /// Whether an administrator asked to take all of it away.
    pub is_reset_open: bool,
}

impl Factors {
    fn link_words(&self, provider: &str, since: Timestamp) -> String {
        let time = self.page.date_time(since);
        let words = [("provider", provider.into()), ("time", time.into())];
        self.page.t_with("provider-mail-text", &words).into_owned()
    }
}

/// An app to be added: its secret as a picture and as text.
#[derive(Template)]
#[template(path = "accounts/new_app.html")]
pub struct NewApp {
    pub page: Page,
    pub secret: String,
    pub picture: QrPicture,
    pub form: forms::NewApp,
    pub errors: Errors,
}

/// A passkey to be added.
#[derive(Template)]
#[template(path = "accounts/new_passkey.html")]
pub struct NewPasskey {
    pub page: Page,
}

/// The browsers one is signed in with.
#[derive(Template)]
#[template(path = "accounts/sessions.html")]
pub struct Sessions {
    pub page: Page,
    pub sessions: Vec<Session>,
    /// The network of this browser, as sessions keep it.
    pub here: String,
}

impl Sessions {
    fn is_this(&self, session: &Session) -> bool {
        self.page.viewer.person().is_some_and(|me| me.session == session.id)
    }

    /// The catalogue key of the place, as far as it is known without asking anybody.
    fn place(&self, session: &Session) -> &'static str {
        if session.network.is_empty() || self.here.is_empty() {
            "accounts-sessions-place-unknown"
        } else if session.network == self.here {
            "accounts-sessions-place-here"
        } else {
            "accounts-sessions-place-other"
        }
    }
}

/// Ten recovery codes, shown this once.
#[derive(Template)]
#[template(path = "accounts/recovery_codes.html")]
pub struct RecoveryCodes {
    pub page: Page,
    pub codes: Vec<String>,
}

/// On to the identity provider of a country.
#[derive(Template)]
#[template(path = "accounts/going_to_provider.html")]
pub struct GoingToProvider {
    pub page: Page,
    pub name: String,
    pub url: String,
}

/// Asks for a link to choose a new password.
#[derive(Template)]
#[template(path = "accounts/forgotten_password.html")]
pub struct ForgottenPassword {
    pub page: Page,
    pub form: forms::ForgottenPassword,
    pub errors: Errors,
}

/// Chooses a password with a link; without an owner the link does not work any more.
#[derive(Template)]
#[template(path = "accounts/new_password.html")]
pub struct NewPassword {
    pub page: Page,
    pub owner: Option<(Purpose, Person)>,
    /// A shorter password will do beside one.
    pub has_factor: bool,
    pub errors: Errors,
}

/// One's own account.
#[derive(Template)]
#[template(path = "accounts/profile.html")]
pub struct Profile {
    pub page: Page,
    pub person: Person,
    /// Whoever has none chooses one with a link by mail.
    pub has_password: bool,
    /// Another address that waits for its link to be followed.
    pub change: Option<AddressChange>,
    pub form: forms::ProfileForm,
    pub errors: Errors,
}

impl Profile {
    fn change_words(&self, change: &AddressChange) -> String {
        let time = self.page.date_time(change.ends_at);
        let words = [("address", change.email.as_str().into()), ("time", time.into())];
        self.page.t_with("accounts-address-open", &words).into_owned()
    }

    fn languages(&self) -> Vec<Choice> {
        Choice::languages(&self.form.language)
    }

    fn calendars(&self) -> Vec<Choice> {
        let choice = |value: &str, key| Choice::new(value, self.page.t(key), self.form.calendar == value);
        vec![
            choice("", "accounts-profile-calendar-of-language"),
            choice(Calendar::Gregorian.as_str(), "accounts-profile-calendar-gregorian"),
            choice(Calendar::SolarHijri.as_str(), "accounts-profile-calendar-solar-hijri"),
        ]
    }

    /// Each zone by its city and its distance from UTC.
    fn time_zones(&self) -> Vec<Choice> {
        let words = |zone: &str| self.page.locale().clone().for_reader(None, zone).zone(self.page.now);
        time_zones().map(|zone| Choice::new(zone, words(zone), self.form.time_zone == zone)).collect()
    }
}

/// Another address for one's own account.
#[derive(Template)]
#[template(path = "accounts/address.html")]
pub struct Address {
    pub page: Page,
    /// The one in use.
    pub email: Email,
    pub form: forms::AddressForm,
    pub errors: Errors,
}

/// The new address, to be taken; without a change the link does not work any more, or is somebody else's.
#[derive(Template)]
#[template(path = "accounts/new_address.html")]
pub struct NewAddress {
    pub page: Page,
    pub change: Option<AddressChange>,
}

/// A new password for oneself.
#[derive(Template)]
#[template(path = "accounts/own_password.html")]
pub struct OwnPassword {
    pub page: Page,
    /// A shorter password will do beside one.
    pub has_factor: bool,
    pub errors: Errors,
}

/// As which role to look at the portal.
#[derive(Template)]
#[template(path = "accounts/preview.html")]
pub struct Preview {
    pub page: Page,
    pub roles: Vec<Role>,
}

/// The people one manages.
#[derive(Template)]
#[template(path = "accounts/people.html")]
pub struct People {
    pub page: Page,
    pub colleagues: Vec<Colleague>,
    pub count: i64,
    /// How many people each country has; only the secretariat is shown this.
    pub countries: Vec<(CountryCode, i64)>,
    pub pager: Pager,
}

/// Invites somebody.
#[derive(Template)]
#[template(path = "accounts/new_person.html")]
pub struct NewPerson {
    pub page: Page,
    pub form: forms::Invitation,
    pub errors: Errors,
    /// Where the person can work; empty where only one place is possible.
    pub places: Vec<OrganisationName>,
}

impl NewPerson {
    fn organisations(&self) -> Vec<Choice> {
        let chosen = self.form.organisation.as_deref().unwrap_or_default();
        let words = |place: &OrganisationName| match place.country {
            Some(country) => format!("{} · {}", self.page.country_name(country), place.abbreviation),
            None => place.abbreviation.clone(),
        };
        let choice = |place: &OrganisationName| {
            let id = place.organisation.as_str();
            Choice::new(id, words(place), chosen == id)
        };
        self.places.iter().map(choice).collect()
    }

    fn languages(&self) -> Vec<Choice> {
        Choice::languages(&self.form.language)
    }

    /// The secretariat is offered what it may grant anywhere; the rules look at the place that was chosen.
    fn roles(&self) -> Vec<Choice> {
        let mut roles: Vec<Role> = match self.page.viewer.country() {
            Some(country) => grantable(&self.page.viewer, Some(country)).to_vec(),
            None => [Some(CountryCode::ALL[0]), None]
                .into_iter()
                .flat_map(|place| grantable(&self.page.viewer, place))
                .copied()
                .collect(),
        };
        roles.sort_unstable();
        role_choices(&self.page, &roles, |role| self.form.roles.iter().any(|word| word == role.as_str()))
    }
}

/// That somebody asked to take a person's factors away.
pub struct OpenReset {
    /// The name of who did.
    pub starter: String,
    /// Whether the viewer may be the second to decide.
    pub may_confirm: bool,
}

/// What waits for a second administrator.
#[derive(Template)]
#[template(path = "accounts/factor_reset.html")]
pub struct ShowReset {
    pub page: Page,
    pub colleague: Colleague,
    pub reset: OpenReset,
}

/// One of the people, with what may be done about them.
#[derive(Template)]
#[template(path = "accounts/person.html")]
pub struct ShowPerson {
    pub page: Page,
    pub colleague: Colleague,
    /// Whether anything but the password proves who they are.
    pub has_factor: bool,
    /// That somebody asked to take that away.
    pub reset: Option<OpenReset>,
    /// Their living keys for programs.
    pub keys: Vec<ProgramKey>,
    /// Since when mail to them comes back, and none is sent.
    pub unreachable_since: Option<Timestamp>,
    pub errors: Errors,
}

impl ShowPerson {
    fn roles(&self) -> Vec<Choice> {
        let grantable = grantable(&self.page.viewer, self.colleague.country);
        role_choices(&self.page, grantable, |role| self.colleague.roles.contains(&role))
    }

    /// The roles this viewer can neither give nor take.
    fn other_roles(&self) -> Vec<Role> {
        let grantable = grantable(&self.page.viewer, self.colleague.country);
        self.colleague.roles.iter().copied().filter(|role| !grantable.contains(role)).collect()
    }

    fn may_change_state(&self) -> bool {
        may_change_state(&self.page.viewer, &self.colleague)
    }

    fn may_start_recovery(&self) -> bool {
        may_start_recovery(&self.page.viewer, &self.colleague)
    }

    fn may_start_reset(&self) -> bool {
        self.has_factor && may_start_reset(&self.page.viewer, &self.colleague)
    }

    fn may_invite_again(&self) -> bool {
        may_invite_again(&self.page.viewer, &self.colleague)
    }
}

fn role_choices(page: &Page, roles: &[Role], is_chosen: impl Fn(Role) -> bool) -> Vec<Choice> {
    roles.iter().map(|role| Choice::new(role.as_str(), page.t(role_key(*role)), is_chosen(*role))).collect()
}
