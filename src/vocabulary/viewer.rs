//! Who is asking. Every rule about who may see or do something takes a [`Viewer`] and answers from it alone.

use super::country::CountryCode;
use super::ground::{Fact, Ground};
use super::ids::{OrganisationId, PersonId, SessionId};
use super::language::{Calendar, Language};
use super::timestamp::Timestamp;

crate::text_enum!(
    /// What a person may do in their organisation. The secretariat's administrator is the only role above countries.
    Role {
        /// Manages countries and their first administrators; sees counts, never a country's drafts.
        SecretariatAdministrator = "secretariat_administrator",
        /// Manages the organisation, the people and the roles of one country.
        CountryAdministrator = "country_administrator",
        /// Writes and translates.
        Editor = "editor",
        /// Releases what an editor wrote.
        Reviewer = "reviewer",
        /// Works on records exchanged with other registers.
        Officer = "officer",
        /// Reads what the organisation did, and changes nothing.
        Auditor = "auditor",
    }
);

/// Who is asking: a reader without an account, or a signed-in person.
#[derive(Debug, Clone)]
pub enum Viewer {
    /// Nobody we know; sees what is public.
    Anonymous,
    /// A person whose session is valid at this moment.
    SignedIn(Box<SignedIn>),
    /// The same person, an administrator, who looks at the portal as one of their country's roles sees it: the roles
    /// are that one alone, and nothing can be changed.
    Preview(Box<SignedIn>),
}

/// A signed-in person as rules and pages need them.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// The account.
    pub person: PersonId,
    /// The session this request came with.
    pub session: SessionId,
    /// The name as written at home.
    pub name: String,
    /// Where the person works.
    pub organisation: OrganisationId,
    /// The organisation's country; `None` for the secretariat.
    pub country: Option<CountryCode>,
    /// What the person may do there.
    pub roles: Vec<Role>,
    /// The language of mails to this person; the address decides the language of a page.
    pub language: Language,
    /// The calendar chosen in the profile; `None` follows the page's language.
    pub calendar: Option<Calendar>,
    /// IANA name of the zone times are shown in.
    pub time_zone: String,
    /// When the person last proved who they are (UTC).
    pub proven_at: Timestamp,
    /// Notices in the person's inbox that they have not marked as read.
    pub unread: i64,
}

/// How long a proof of who somebody is counts for what must not be done by whoever finds an open browser, in minutes.
const PROOF_MINUTES: i64 = 10;

impl SignedIn {
    /// Whether the person proved who they are a moment ago.
    pub fn is_proven(&self, now: Timestamp) -> bool {
        now < self.proven_at.plus_seconds(PROOF_MINUTES * 60)
    }
}

/// Roles that see the files of their organisation.
pub const IN_LIBRARY: [Role; 4] = [Role::CountryAdministrator, Role::Editor, Role::Reviewer, Role::Auditor];

impl Viewer {
    /// The signed-in person, if there is one.
    pub fn person(&self) -> Option<&SignedIn> {
        match self {
            Self::Anonymous => None,
            Self::SignedIn(person) | Self::Preview(person) => Some(person),
        }
    }

    /// The role an administrator looks at the portal as, if that is what they do.
    pub fn preview(&self) -> Option<Role> {
        match self {
            Self::Preview(person) => person.roles.first().copied(),
            Self::Anonymous | Self::SignedIn(_) => None,
        }
    }

    /// The ground that the viewer has an account.
    pub fn as_account(&self) -> Option<Ground> {
        self.person().map(|_| Ground::of(Fact::Account))
    }

    /// The ground that something is this person's own, where the viewer is that person.
    pub fn as_owner(&self, person: PersonId) -> Option<Ground> {
        self.is(person).then(|| Ground::of(Fact::Own))
    }

    /// The ground that the viewer holds one of these roles, wherever they work: the first of them.
    pub fn as_one_of(&self, roles: &[Role]) -> Option<Ground> {
        let role = roles.iter().copied().find(|role| self.has(*role))?;
        Some(Ground::of(Fact::Role { role, country: self.country() }))
    }

    /// The same in this country only.
    pub fn as_one_in(&self, roles: &[Role], country: CountryCode) -> Option<Ground> {
        self.as_one_of(roles).filter(|_| self.country() == Some(country))
    }

    /// Whether the viewer holds the role anywhere.
    pub fn has(&self, role: Role) -> bool {
        self.person().is_some_and(|person| person.roles.contains(&role))
    }

    /// Whether the viewer holds the role in the given country.
    pub fn has_in(&self, role: Role, country: CountryCode) -> bool {
        self.has(role) && self.country() == Some(country)
    }

    /// The viewer's own country; `None` for readers without an account and for the secretariat.
    pub fn country(&self) -> Option<CountryCode> {
        self.person().and_then(|person| person.country)
    }

    /// Whether the viewer manages people: their own country's, or the countries' administrators.
    pub fn manages_people(&self) -> bool {
        self.has(Role::CountryAdministrator) || self.has(Role::SecretariatAdministrator)
    }

    /// Whether the viewer reads what was done: administrators and auditors, each within their own.
    pub fn reads_audit(&self) -> bool {
        self.in_audit().is_some()
    }

    /// The ground on which the viewer reads what was done.
    pub fn in_audit(&self) -> Option<Ground> {
        self.as_one_of(&[Role::CountryAdministrator, Role::SecretariatAdministrator, Role::Auditor])
    }

    /// The ground on which the viewer sees the files of their organisation: they work with them, or look after those
    /// who do.
    pub fn in_library(&self) -> Option<Ground> {
        self.as_one_of(&IN_LIBRARY)
    }

    /// Whether this person exchanges records for a register.
    pub fn exchanges(&self) -> bool {
        self.preview().is_none() && self.country().is_some() && self.has(Role::Officer)
    }

    /// Whether this person sees how much goes between the registers of all countries.
    pub fn oversees_exchange(&self) -> bool {
        self.preview().is_none() && self.has(Role::SecretariatAdministrator)
    }

    /// Whether this person runs the portal itself: an administrator at the secretariat.
    pub fn runs_portal(&self) -> bool {
        self.preview().is_none() && self.country().is_none() && self.has(Role::SecretariatAdministrator)
    }

    /// Whether the viewer sees the files of their organisation.
    pub fn has_library(&self) -> bool {
        self.in_library().is_some()
    }

    /// Whether this is the given person.
    pub fn is(&self, person: PersonId) -> bool {
        self.person().is_some_and(|me| me.person == person)
    }
}
