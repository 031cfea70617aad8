//! Who may read something that is shared between organisations: the Traffic Light Protocol, version 2.0 (FIRST), with what
//! its words mean here. What is nobody's to hand on is never weaker than the whole it is part of.

use std::fmt;

use super::ids::{OrganisationId, PersonId};
use super::viewer::Viewer;

crate::text_enum!(
    /// How far something may go; each goes less far than the one before.
    Tlp {
        /// Everyone.
        Clear = "clear",
        /// Everybody who works for an organisation of the member states, and whoever it belongs to; not public channels.
        Green = "green",
        /// The organisation it belongs to, and those it names, for whom needs to know.
        Amber = "amber",
        /// The organisation it belongs to.
        AmberStrict = "amber_strict",
        /// The people it names.
        Red = "red",
    }
);

impl Tlp {
    /// Its printed form, the same in every language.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Clear => "TLP:CLEAR",
            Self::Green => "TLP:GREEN",
            Self::Amber => "TLP:AMBER",
            Self::AmberStrict => "TLP:AMBER+STRICT",
            Self::Red => "TLP:RED",
        }
    }

    /// The catalogue key of the sentence that says who may read.
    pub fn key(self) -> String {
        format!("tlp-{}", self.as_str().replace('_', "-"))
    }

    /// Whether everyone may read it.
    pub const fn is_public(self) -> bool {
        matches!(self, Self::Clear)
    }

    /// How far a part of something goes that goes this far: no farther.
    #[must_use]
    pub fn within(self, whole: Self) -> Self {
        self.max(whole)
    }
}

/// Whose something is, and whom its owner names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circle {
    /// The organisation it belongs to.
    pub owner: OrganisationId,
    /// Organisations that read what is AMBER.
    pub organisations: Vec<OrganisationId>,
    /// People who read what is RED.
    pub people: Vec<PersonId>,
}

/// How far a viewer may read into something that belongs to a circle.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub struct Reach {
    is_member: bool,
    is_named: bool,
    is_owner: bool,
    is_listed: bool,
}

impl Circle {
    /// How far the viewer may read.
    pub fn reach(&self, viewer: &Viewer) -> Reach {
        let Some(me) = viewer.person() else { return Reach::default() };
        Reach { is_member: me.country.is_some(), ..self.reach_of(Some(me.organisation), Some(me.person)) }
    }

    /// How far somebody of a member state may read: of this organisation, and this person, where either is known.
    pub fn reach_of(&self, organisation: Option<OrganisationId>, person: Option<PersonId>) -> Reach {
        let is_owner = organisation == Some(self.owner);
        Reach {
            is_member: true,
            is_named: is_owner || organisation.is_some_and(|it| self.organisations.contains(&it)),
            is_owner,
            is_listed: person.is_some_and(|it| self.people.contains(&it)),
        }
    }
}

impl Reach {
    /// Of a reader nobody knows.
    pub const PUBLIC: Self = Self { is_member: false, is_named: false, is_owner: false, is_listed: false };

    /// Of somebody who works for an organisation of a member state and whom nobody names.
    pub const MEMBER: Self = Self { is_member: true, is_named: false, is_owner: false, is_listed: false };

    /// Of somebody of the organisation it belongs to whom nobody names.
    pub const OWN: Self = Self { is_member: true, is_named: true, is_owner: true, is_listed: false };

    /// Whether something that goes this far may be read.
    pub const fn covers(self, tlp: Tlp) -> bool {
        match tlp {
            Tlp::Clear => true,
            Tlp::Green => self.is_member || self.is_owner,
            Tlp::Amber => self.is_named,
            Tlp::AmberStrict => self.is_owner,
            Tlp::Red => self.is_listed,
        }
    }
}

/// What a viewer may read, put the way a database is asked: how far something may go, by what ties them to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clearance {
    /// Whatever ties them to it.
    pub open: Vec<Tlp>,
    /// Where it belongs to their organisation.
    pub own: Vec<Tlp>,
    /// Where it names their organisation.
    pub named: Vec<Tlp>,
    /// Where it names them.
    pub listed: Vec<Tlp>,
}

impl Clearance {
    /// Of this viewer: what [`Reach::covers`] says, level by level.
    pub fn of(viewer: &Viewer) -> Self {
        let is_member = viewer.country().is_some();
        let stranger = Reach { is_member, ..Reach::PUBLIC };
        let is_known = viewer.person().is_some();
        let covered = |is_there: bool, reach: Reach| -> Vec<Tlp> {
            Tlp::ALL.iter().copied().filter(|tlp| is_there && reach.covers(*tlp)).collect()
        };
        Self {
            open: covered(true, stranger),
            own: covered(is_known, Reach { is_member, ..Reach::OWN }),
            named: covered(is_known, Reach { is_named: true, ..stranger }),
            listed: covered(is_known, Reach { is_listed: true, ..stranger }),
        }
    }
}

/// Whether more people read something after than before: it goes less far in words, or somebody its circle names reads it
/// now and did not. A weaker word counts also where it names nobody yet.
pub fn goes_farther((before, was): (&Circle, Tlp), (after, is): (&Circle, Tlp)) -> bool {
    let gains = |organisation: Option<OrganisationId>, person: Option<PersonId>| {
        after.reach_of(organisation, person).covers(is) && !before.reach_of(organisation, person).covers(was)
    };
    let organisations = after.organisations.iter().chain([&after.owner]);
    is < was
        || organisations.copied().any(|it| gains(Some(it), None))
        || after.people.iter().copied().any(|it| gains(None, Some(it)))
}

impl fmt::Debug for Reach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(Tlp::ALL.iter().filter(|tlp| self.covers(**tlp)).map(|tlp| tlp.label())).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::super::country::CountryCode;
    use super::super::ids::SessionId;
    use super::super::language::Language;
    use super::super::timestamp::Timestamp;
    use super::super::viewer::{Role, SignedIn};
    use super::*;

    fn person(organisation: OrganisationId, country: Option<CountryCode>) -> Viewer {
        Viewer::SignedIn(Box::new(SignedIn {
            person: PersonId::generate(),
            session: SessionId::generate(),
            name: "A".to_owned(),
            organisation,
            country,
            roles: vec![Role::Officer],
            language: Language::English,
            calendar: None,
            time_zone: "UTC".to_owned(),
            proven_at: Timestamp::parse("2026-11-22T10:00:00Z").unwrap(),
            unread: 0,
        }))
    }

    #[test]
    fn the_whole_table() {
        use Tlp::{Amber, AmberStrict, Clear, Green, Red};
        let (owner, named, other) =
            (OrganisationId::generate(), OrganisationId::generate(), OrganisationId::generate());
        let listed = person(other, Some(CountryCode::Iran));
        let circle = Circle { owner, organisations: vec![named], people: vec![listed.person().unwrap().person] };
        for (viewer, expected) in [
            (Viewer::Anonymous, vec![Clear]),
            (person(OrganisationId::generate(), None), vec![Clear]),
            (person(other, Some(CountryCode::Iran)), vec![Clear, Green]),
            (person(named, Some(CountryCode::Iran)), vec![Clear, Green, Amber]),
            (person(owner, Some(CountryCode::Turkiye)), vec![Clear, Green, Amber, AmberStrict]),
            (person(owner, None), vec![Clear, Green, Amber, AmberStrict]),
            (listed, vec![Clear, Green, Red]),
        ] {
            let reach = circle.reach(&viewer);
            let covered: Vec<Tlp> = Tlp::ALL.iter().copied().filter(|tlp| reach.covers(*tlp)).collect();
            assert_eq!(covered, expected, "{reach:?}");
        }
        assert_eq!(circle.reach(&Viewer::Anonymous), Reach::PUBLIC);
    }

    #[test]
    fn a_database_is_asked_by_the_same_table() {
        use Tlp::{Amber, AmberStrict, Clear, Green, Red};
        let member = Clearance::of(&person(OrganisationId::generate(), Some(CountryCode::Iran)));
        assert_eq!(member.open, [Clear, Green]);
        assert_eq!(member.own, [Clear, Green, Amber, AmberStrict]);
        assert_eq!((member.named, member.listed), (vec![Clear, Green, Amber], vec![Clear, Green, Red]));
        let secretariat = Clearance::of(&person(OrganisationId::generate(), None));
        assert_eq!((secretariat.open, secretariat.own.len()), (vec![Clear], 4));
        let nobody = Clearance::of(&Viewer::Anonymous);
        assert_eq!((nobody.open, nobody.own, nobody.named, nobody.listed), (vec![Clear], vec![], vec![], vec![]));
    }

    #[test]
    fn more_people_read_where_the_word_is_weaker_or_somebody_is_named_anew() {
        let owner = OrganisationId::generate();
        let none = Circle { owner, organisations: Vec::new(), people: Vec::new() };
        let one = Circle { organisations: vec![OrganisationId::generate()], ..none.clone() };
        let listed = Circle { people: vec![PersonId::generate()], ..none.clone() };
        for (before, after, expected) in [
            ((&none, Tlp::Green), (&none, Tlp::Clear), true),
            ((&none, Tlp::Clear), (&none, Tlp::Green), false),
            ((&none, Tlp::AmberStrict), (&none, Tlp::Amber), true),
            ((&none, Tlp::Amber), (&one, Tlp::Amber), true),
            ((&one, Tlp::Amber), (&none, Tlp::Amber), false),
            ((&none, Tlp::Green), (&one, Tlp::Amber), false),
            ((&none, Tlp::Red), (&listed, Tlp::Red), true),
            ((&none, Tlp::AmberStrict), (&listed, Tlp::Red), true),
        ] {
            assert_eq!(goes_farther(before, after), expected, "{before:?} {after:?}");
        }
    }

    #[test]
    fn a_part_goes_no_farther_than_its_whole() {
        for whole in Tlp::ALL.iter().copied() {
            for part in Tlp::ALL.iter().copied() {
                assert!(part.within(whole) >= whole && part.within(whole) >= part);
            }
        }
        assert_eq!(Tlp::AmberStrict.label(), "TLP:AMBER+STRICT");
    }
}
