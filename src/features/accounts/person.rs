//! A person with an account: who they are, where they work, and whether they may come in.

use diesel::prelude::*;

use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::{Calendar, Language};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

use super::email::Email;

crate::text_enum!(
    /// Whether a person may sign in.
    State {
        /// Was invited and has not chosen a password yet.
        Invited = "invited",
        /// May sign in.
        Active = "active",
        /// May not, until an administrator enables the account again.
        Disabled = "disabled",
    }
);

/// A person with an account. The password's hash is no part of it: only the store and the hasher see that.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, Selectable)]
#[diesel(table_name = crate::platform::database::schema::people)]
pub struct Person {
    /// The account.
    pub id: PersonId,
    /// Where the person works.
    pub organisation_id: OrganisationId,
    /// The key of the account, and where mail goes.
    pub email: Email,
    /// The name as written at home.
    pub name: String,
    /// The same in Latin letters, for everyone abroad.
    pub name_latin: String,
    /// The language of mails.
    pub language: Language,
    /// The calendar of dates; `None` follows the page's language.
    pub calendar: Option<Calendar>,
    /// IANA name of the zone times are shown in.
    pub time_zone: String,
    /// Whether the person may sign in.
    pub state: State,
    /// When the account was made (UTC).
    pub created_at: Timestamp,
    /// When the person came in last (UTC).
    pub last_signed_in_at: Option<Timestamp>,
    /// The address the person was invited by, where an account elsewhere has it: then nobody can come in here, and who
    /// invited is not told so.
    pub invited_as: Option<Email>,
}

impl Person {
    /// The address an administrator reads.
    pub fn shown_email(&self) -> &Email {
        self.invited_as.as_ref().unwrap_or(&self.email)
    }

    /// The same person with a closed account.
    #[must_use]
    pub fn disabled(&self) -> Self {
        Self { state: State::Disabled, ..self.clone() }
    }
}

/// A person at their desk: what the rules about people ask of somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    /// The person.
    pub person: Person,
    /// The organisation's country; `None` for the secretariat.
    pub country: Option<CountryCode>,
    /// What the person may do, in the order of [`Role::ALL`].
    pub roles: Vec<Role>,
}

impl Colleague {
    /// The role that manages the people where this person works.
    pub fn administrator_here(&self) -> Role {
        administrator_of(self.country)
    }

    /// The same person after somebody who may grant `grantable` chose `chosen`: other roles are not theirs to touch.
    #[must_use]
    pub fn with_roles(&self, grantable: &[Role], chosen: &[Role]) -> Self {
        let keeps =
            |role: &Role| if grantable.contains(role) { chosen.contains(role) } else { self.roles.contains(role) };
        Self { roles: Role::ALL.iter().copied().filter(keeps).collect(), ..self.clone() }
    }

    /// Whether this person manages people, and `before` did not.
    pub fn becomes_administrator(&self, before: &Self) -> bool {
        let role = self.administrator_here();
        self.roles.contains(&role) && !before.roles.contains(&role)
    }

    /// Whether this person may do something that `before` might not.
    pub fn gains_over(&self, before: &Self) -> bool {
        self.roles.iter().any(|role| !before.roles.contains(role))
    }

    /// Whether this person has the role that manages people where they work.
    pub fn manages_people(&self) -> bool {
        self.roles.contains(&self.administrator_here())
    }

    /// Whether this person manages people and may come in to do so.
    pub fn is_active_administrator(&self) -> bool {
        self.person.state == State::Active && self.manages_people()
    }
}

/// The role that manages the people of a country, or of the secretariat.
pub fn administrator_of(country: Option<CountryCode>) -> Role {
    match country {
        Some(_) => Role::CountryAdministrator,
        None => Role::SecretariatAdministrator,
    }
}

/// Somebody to be given an account.
#[derive(Debug, Clone)]
pub struct NewPerson {
    /// Where the person works.
    pub organisation: OrganisationId,
    /// The key of the account.
    pub email: Email,
    /// The name as written at home.
    pub name: String,
    /// The same in Latin letters.
    pub name_latin: String,
    /// The language of mails.
    pub language: Language,
    /// IANA name of the zone times are shown in.
    pub time_zone: String,
    /// What the person may do.
    pub roles: Vec<Role>,
}

impl NewPerson {
    /// The account, invited and without a password.
    pub fn into_person(self, now: Timestamp) -> (Person, Vec<Role>) {
        let person = Person {
            id: PersonId::generate(),
            organisation_id: self.organisation,
            email: self.email,
            name: self.name,
            name_latin: self.name_latin,
            language: self.language,
            calendar: None,
            time_zone: self.time_zone,
            state: State::Invited,
            created_at: now,
            last_signed_in_at: None,
            invited_as: None,
        };
        (person, self.roles)
    }
}

/// What a person may change of their own account without an administrator.
#[derive(Debug, Clone, PartialEq, Eq, AsChangeset)]
#[diesel(table_name = crate::platform::database::schema::people, treat_none_as_null = true)]
pub struct Profile {
    /// The name as written at home.
    pub name: String,
    /// The same in Latin letters.
    pub name_latin: String,
    /// The language of mails.
    pub language: Language,
    /// The calendar of dates; `None` follows the page's language.
    pub calendar: Option<Calendar>,
    /// IANA name of the zone times are shown in.
    pub time_zone: String,
}

/// A person's name for a list: as written at home, and in Latin letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// As written at home.
    pub native: String,
    /// In Latin letters.
    pub latin: String,
}

/// Somebody a mail can go to.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = crate::platform::database::schema::people)]
pub struct Recipient {
    /// Who.
    #[diesel(column_name = id)]
    pub person: PersonId,
    /// Where mail goes.
    pub email: Email,
    /// The name as written at home.
    pub name: String,
    /// The language of mails.
    pub language: Language,
    /// The calendar of dates in them; `None` follows the language.
    pub calendar: Option<Calendar>,
    /// IANA name of the zone times are shown in.
    pub time_zone: String,
}

/// The time zones a profile offers: those of the ten capitals, and UTC.
pub fn time_zones() -> impl Iterator<Item = &'static str> {
    CountryCode::ALL.into_iter().map(CountryCode::time_zone).chain(["UTC"])
}
