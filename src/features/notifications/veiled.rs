//! News that not everybody may read: letters say how much of it there is and where, and nothing of what it is.

use super::subscription::{NewsKind, Topic};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::{Circle, Tlp};

/// Something new that not everybody may read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Veiled {
    /// What it is.
    pub kind: NewsKind,
    /// The country it belongs to.
    pub country: Option<CountryCode>,
    /// How far it goes.
    pub tlp: Tlp,
    /// Whose it is, and whom it is for.
    pub circle: Circle,
    /// Since when those may read it (UTC).
    pub since: Timestamp,
    /// Where such things are listed, without the language.
    pub path: &'static str,
    /// Where it stands itself; no letter says so.
    pub place: String,
}

impl Veiled {
    /// Whether somebody who works there may read it. The secretariat reads what is for everyone.
    pub fn may_be_read_by(&self, person: PersonId, organisation: OrganisationId, country: Option<CountryCode>) -> bool {
        country.is_some() && self.circle.reach_of(Some(organisation), Some(person)).covers(self.tlp)
    }

    /// Whether it is what a topic asks for. It has neither themes nor languages to be asked for by.
    pub fn is_on(&self, topic: &Topic) -> bool {
        let is_of_country = topic.country.is_none_or(|country| self.country == Some(country));
        topic.kind == self.kind && is_of_country && topic.theme.is_none() && topic.language.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::language::Language;

    #[test]
    fn what_is_for_members_is_counted_by_members_and_what_is_ones_own_by_its_own() {
        let (owner, other) = (OrganisationId::generate(), OrganisationId::generate());
        let person = PersonId::generate();
        let it = |tlp| Veiled {
            kind: NewsKind::Specimen,
            country: Some(CountryCode::Uzbekistan),
            tlp,
            circle: Circle { owner, organisations: Vec::new(), people: Vec::new() },
            since: Timestamp::parse("2026-11-22T10:00:00Z").unwrap(),
            path: "/specimens",
            place: "/specimens/UZB-BO-01001".to_owned(),
        };
        let kazakhstan = Some(CountryCode::Kazakhstan);
        assert!(it(Tlp::Green).may_be_read_by(person, other, kazakhstan));
        assert!(!it(Tlp::Green).may_be_read_by(person, other, None), "the secretariat");
        assert!(!it(Tlp::AmberStrict).may_be_read_by(person, other, kazakhstan));
        assert!(it(Tlp::AmberStrict).may_be_read_by(person, owner, Some(CountryCode::Uzbekistan)));
        assert!(!it(Tlp::Red).may_be_read_by(person, owner, Some(CountryCode::Uzbekistan)));
        let topic = |country| Topic { country, ..Topic::all(NewsKind::Specimen) };
        assert!(it(Tlp::Green).is_on(&topic(None)) && !it(Tlp::Green).is_on(&topic(kazakhstan)));
        let persian = Topic { language: Some(Language::Persian), ..topic(None) };
        assert!(!it(Tlp::Green).is_on(&persian), "no language is known of it");
        assert!(!it(Tlp::Green).is_on(&Topic::achievements(None, None)));
    }
}
