//! Who proposes words and who decides on them. A language belongs to the countries whose official texts are in it.

use super::proposal::{Decided, Proposal};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::{Role, Viewer};

/// The official languages of a member, as its constitution or its language law names them, among those of the portal.
pub const fn languages_of(country: CountryCode) -> &'static [Language] {
    match country {
        CountryCode::Afghanistan => &[Language::Dari, Language::Pashto],
        CountryCode::Azerbaijan => &[Language::Azerbaijani],
        CountryCode::Iran => &[Language::Persian],
        CountryCode::Kyrgyzstan => &[Language::Kyrgyz, Language::Russian],
        CountryCode::Kazakhstan => &[Language::Kazakh, Language::Russian],
        CountryCode::Pakistan => &[Language::Urdu, Language::English],
        CountryCode::Tajikistan => &[Language::Tajik, Language::Russian],
        CountryCode::Turkmenistan => &[Language::Turkmen],
        CountryCode::Turkiye => &[Language::Turkish],
        CountryCode::Uzbekistan => &[Language::Uzbek],
        // Nobody decides on words for a country that does not exist.
        CountryCode::RehearsalNorth | CountryCode::RehearsalSouth => &[],
    }
}

/// Whether the viewer may propose words: whoever works with texts, in any language they know.
pub fn may_propose(viewer: &Viewer) -> bool {
    [Role::Editor, Role::Reviewer, Role::CountryAdministrator, Role::SecretariatAdministrator]
        .into_iter()
        .any(|role| viewer.has(role))
}

/// Whether the viewer decides on words of a language: the administrator of a country with it, or the secretariat's.
pub fn decides_on(viewer: &Viewer, language: Language) -> bool {
    let of_country = viewer.has(Role::CountryAdministrator)
        && viewer.country().is_some_and(|country| languages_of(country).contains(&language));
    of_country || viewer.has(Role::SecretariatAdministrator)
}

/// The languages on whose words the viewer decides.
pub fn languages_decided_on(viewer: &Viewer) -> Vec<Language> {
    Language::ALL.into_iter().filter(|language| decides_on(viewer, *language)).collect()
}

/// Whether the viewer may decide on this proposal: never on their own.
pub fn may_decide(viewer: &Viewer, it: &Proposal) -> bool {
    decides_on(viewer, it.language) && !viewer.is(it.proposed_by)
}

/// Turns a rule's answer into an error.
pub fn require(is_allowed: bool) -> Result<(), Error> {
    if is_allowed { Ok(()) } else { Err(Error::Forbidden) }
}

impl From<Decided> for Error {
    fn from(_: Decided) -> Self {
        Self::Conflict("glossary-conflict-decided")
    }
}

#[cfg(test)]
mod tests {
    use super::super::proposal::tests::proposal;
    use super::*;
    use crate::vocabulary::ids::{OrganisationId, PersonId, SessionId};
    use crate::vocabulary::timestamp::Timestamp;
    use crate::vocabulary::viewer::SignedIn;

    fn person(role: Role, country: &str) -> Viewer {
        Viewer::SignedIn(Box::new(SignedIn {
            person: PersonId::generate(),
            session: SessionId::generate(),
            name: "A".to_owned(),
            organisation: OrganisationId::generate(),
            country: CountryCode::parse(country),
            roles: vec![role],
            language: Language::English,
            calendar: None,
            time_zone: "UTC".to_owned(),
            proven_at: Timestamp::parse("2026-11-22T10:00:00Z").unwrap(),
            unread: 0,
        }))
    }

    #[test]
    fn a_language_is_decided_on_where_it_is_official() {
        let other = PersonId::generate();
        let table = [
            (Role::CountryAdministrator, "KZ", Language::Kazakh, true),
            (Role::CountryAdministrator, "KZ", Language::Russian, true),
            (Role::CountryAdministrator, "KZ", Language::Turkish, false),
            (Role::CountryAdministrator, "IR", Language::Dari, false),
            (Role::SecretariatAdministrator, "", Language::English, true),
            (Role::Editor, "KZ", Language::Kazakh, false),
            (Role::Reviewer, "KZ", Language::Kazakh, false),
        ];
        for (role, country, language, expected) in table {
            let may = may_decide(&person(role, country), &proposal(other, language));
            assert_eq!(may, expected, "{role} of {country} on {language}");
        }
        assert!(!may_propose(&Viewer::Anonymous) && !may_propose(&person(Role::Officer, "TR")));
        assert!(may_propose(&person(Role::Editor, "TR")));
    }

    #[test]
    fn nobody_decides_on_their_own_word() {
        let viewer = person(Role::CountryAdministrator, "KZ");
        let me = viewer.person().unwrap().person;
        assert!(!may_decide(&viewer, &proposal(me, Language::Kazakh)));
    }

    #[test]
    fn every_language_has_somebody_beside_the_secretariat() {
        for language in Language::ALL {
            assert!(CountryCode::ALL.iter().any(|country| languages_of(*country).contains(&language)), "{language}");
        }
    }
}
