//! Who may change what is said of an organisation. A country's administrator speaks for the organisations of that
//! country; the secretariat's administrator adds organisations and mends any entry, but confirms none except its own.
//! Everyone else reads what is public and finds no such pages.

use super::organisation::Organisation;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ground::Ground;
use crate::vocabulary::viewer::{Role, Viewer};

/// Asks a rule and says [`Error::Forbidden`] where it says no.
pub fn require(allowed: bool) -> Result<(), Error> {
    if allowed { Ok(()) } else { Err(Error::Forbidden) }
}

/// Whether `viewer` may change any entry at all, and so has the list of them.
pub fn manages_organisations(viewer: &Viewer) -> bool {
    managing(viewer).is_some()
}

/// The ground on which `viewer` changes entries: as the administrator of their country, or of the secretariat.
pub fn managing(viewer: &Viewer) -> Option<Ground> {
    match viewer.country() {
        Some(country) => viewer.as_one_in(&[Role::CountryAdministrator], country),
        None => viewer.as_one_of(&[Role::SecretariatAdministrator]),
    }
}

/// Whether `viewer` may see and change the entry of an organisation of `country` (`None`: the secretariat).
pub fn may_edit(viewer: &Viewer, country: Option<CountryCode>) -> bool {
    may_add(viewer) || country.is_some_and(|country| viewer.has_in(Role::CountryAdministrator, country))
}

/// Whether `viewer` may add an organisation.
pub fn may_add(viewer: &Viewer) -> bool {
    viewer.country().is_none() && manages_organisations(viewer)
}

/// Whether `viewer` may say for the organisation that its entry is right.
pub fn may_confirm(viewer: &Viewer, it: &Organisation) -> bool {
    may_edit(viewer, it.country) && viewer.country() == it.country
}

/// Whether `viewer` keeps the working days of `country`: its own administrator alone, since no other place declares them.
pub fn may_keep_working_days(viewer: &Viewer, country: CountryCode) -> bool {
    viewer.has_in(Role::CountryAdministrator, country)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::ids::{OrganisationId, PersonId, SessionId};
    use crate::vocabulary::language::Language;
    use crate::vocabulary::timestamp::Timestamp;
    use crate::vocabulary::viewer::SignedIn;
    use Role::{Auditor, CountryAdministrator, Editor, Officer, Reviewer, SecretariatAdministrator};

    const AF: Option<CountryCode> = Some(CountryCode::Afghanistan);
    const TR: Option<CountryCode> = Some(CountryCode::Turkiye);

    fn now() -> Timestamp {
        Timestamp::parse("2026-11-22T10:00:00Z").unwrap()
    }

    fn signed_in(country: Option<CountryCode>, roles: &[Role]) -> Viewer {
        Viewer::SignedIn(Box::new(SignedIn {
            person: PersonId::generate(),
            session: SessionId::generate(),
            name: String::new(),
            organisation: OrganisationId::generate(),
            country,
            roles: roles.to_vec(),
            language: Language::English,
            calendar: None,
            time_zone: "UTC".to_owned(),
            proven_at: now(),
            unread: 0,
        }))
    }

    fn organisation(country: Option<CountryCode>) -> Organisation {
        Organisation {
            id: OrganisationId::generate(),
            country,
            abbreviation: String::new(),
            website: None,
            founded: None,
            confirmed_at: None,
            created_at: now(),
            revision: 1,
            texts: Vec::new(),
            contact_points: Vec::new(),
            sources: Vec::new(),
        }
    }

    /// Who × may add, edit and confirm AF, edit and confirm TR, edit and confirm the secretariat's own.
    #[test]
    fn the_table_of_rights() {
        let table = [
            ("administrator AF", signed_in(AF, &[CountryAdministrator]), "- ec -- --"),
            ("administrator TR", signed_in(TR, &[CountryAdministrator]), "- -- ec --"),
            ("secretariat", signed_in(None, &[SecretariatAdministrator]), "a e- e- ec"),
            ("staff AF", signed_in(AF, &[Editor, Reviewer, Officer, Auditor]), "- -- -- --"),
            ("auditor of the secretariat", signed_in(None, &[Auditor]), "- -- -- --"),
            // Roles at the wrong place, as a broken row could hold them, open nothing.
            ("country role at the secretariat", signed_in(None, &[CountryAdministrator]), "- -- -- --"),
            ("secretariat role in a country", signed_in(AF, &[SecretariatAdministrator]), "- -- -- --"),
            ("nobody", Viewer::Anonymous, "- -- -- --"),
        ];
        let mark = |allowed: bool, letter: char| if allowed { letter } else { '-' };
        for (name, viewer, expected) in table {
            let mut found = mark(may_add(&viewer), 'a').to_string();
            for country in [AF, TR, None] {
                let it = organisation(country);
                found.push(' ');
                found.push(mark(may_edit(&viewer, country), 'e'));
                found.push(mark(may_confirm(&viewer, &it), 'c'));
            }
            assert_eq!(found, expected, "{name}");
            assert_eq!(manages_organisations(&viewer), expected.contains(['a', 'e']), "{name}");
        }
    }
}
