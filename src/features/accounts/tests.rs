//! People for the tests of the rules.

use super::email::Email;
use super::person::{Colleague, Person, State};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId, SessionId};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::{Role, SignedIn, Viewer};

fn now() -> Timestamp {
    Timestamp::parse("2026-11-22T10:00:00Z").unwrap()
}

pub(super) fn signed_in(country: Option<CountryCode>, roles: &[Role]) -> Viewer {
    Viewer::SignedIn(Box::new(SignedIn {
        person: PersonId::generate(),
        session: SessionId::generate(),
        name: "Ayşe Yılmaz".to_owned(),
        organisation: OrganisationId::generate(),
        country,
        roles: roles.to_vec(),
        language: Language::Turkish,
        calendar: None,
        time_zone: "Europe/Istanbul".to_owned(),
        proven_at: now(),
        unread: 0,
    }))
}

pub(super) fn colleague(country: Option<CountryCode>, roles: &[Role]) -> Colleague {
    Colleague {
        person: Person {
            id: PersonId::generate(),
            organisation_id: OrganisationId::generate(),
            email: Email::parse("someone@sijil.example").unwrap(),
            name: "Someone".to_owned(),
            name_latin: "Someone".to_owned(),
            language: Language::English,
            calendar: None,
            time_zone: "UTC".to_owned(),
            state: State::Active,
            created_at: now(),
            last_signed_in_at: None,
            invited_as: None,
        },
        country,
        roles: roles.to_vec(),
    }
}
