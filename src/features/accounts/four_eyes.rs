//! Whether two who decide together are two. Whoever manages people could make further accounts and be all of them, so two
//! whose roles go back to the same hand at their place are one; and both have been administrators for some days, in which
//! the others at their place were told of them.

use std::collections::HashMap;

use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// How long somebody has been an administrator before they decide with another, in seconds.
const SEASONED: i64 = 3 * 24 * 3600;

/// Who gave somebody the role that manages people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Giver {
    /// An operator, at the machine.
    Operator,
    /// Somebody of another place: the secretariat, for a country.
    Elsewhere,
    /// Somebody who works at the same place, whatever they may do there today.
    Here(PersonId),
}

/// How somebody came by the role that manages people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grant {
    /// Whose role.
    pub person: PersonId,
    /// Where they manage people; `None` at the secretariat.
    pub place: Option<CountryCode>,
    /// Who gave it.
    pub giver: Giver,
    /// When (UTC).
    pub granted_at: Timestamp,
    /// Whether the person may come in.
    pub is_active: bool,
}

impl Grant {
    /// Operators own the database: nobody becomes a second person by asking them.
    fn may_decide(&self, now: Timestamp) -> bool {
        self.is_active && (self.giver == Giver::Operator || now >= self.granted_at.plus_seconds(SEASONED))
    }
}

/// Those who manage the people of a country and of the secretariat, by how they came by that.
pub struct Grants(HashMap<PersonId, Grant>);

impl Grants {
    /// These.
    pub fn new(grants: impl IntoIterator<Item = Grant>) -> Self {
        Self(grants.into_iter().map(|grant| (grant.person, grant)).collect())
    }

    /// Whether these two are two, and may both decide.
    pub fn are_two(&self, one: PersonId, other: PersonId, now: Timestamp) -> bool {
        let may_decide = |person| self.0.get(&person).is_some_and(|grant| grant.may_decide(now));
        may_decide(one) && may_decide(other) && !self.are_of_one_hand(one, other)
    }

    /// Whether this person manages people and may come in.
    pub fn is_active(&self, person: PersonId) -> bool {
        self.0.get(&person).is_some_and(|grant| grant.is_active)
    }

    /// Whether anybody at this place may decide with `starter` about `owner`.
    pub fn is_any_second(&self, place: CountryCode, starter: PersonId, owner: PersonId, now: Timestamp) -> bool {
        let mut others = self.0.values().filter(|it| it.place == Some(place) && it.person != owner);
        others.any(|it| self.are_two(starter, it.person, now))
    }

    fn are_of_one_hand(&self, one: PersonId, other: PersonId) -> bool {
        let line = self.line(one);
        self.line(other).iter().any(|person| line.contains(person))
    }

    /// The person, who at the same place gave them the role, who gave it to those, and so on. (Two who took it from each
    /// other and gave it back go round: it ends where it would repeat.)
    fn line(&self, person: PersonId) -> Vec<PersonId> {
        let (mut line, mut next) = (Vec::new(), Some(person));
        while let Some(person) = next.filter(|it| !line.contains(it)) {
            line.push(person);
            next = match self.0.get(&person).map(|grant| grant.giver) {
                Some(Giver::Here(giver)) => Some(giver),
                Some(Giver::Elsewhere | Giver::Operator) | None => None,
            };
        }
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        Timestamp::parse("2026-11-29T10:00:00Z").unwrap()
    }

    fn grant(giver: Giver, ago: i64) -> Grant {
        let granted_at = now().plus_seconds(-ago);
        let place = Some(CountryCode::Turkiye);
        Grant { person: PersonId::generate(), place, giver, granted_at, is_active: true }
    }

    #[test]
    fn s14_those_whom_one_hand_made_administrators_are_one() {
        let (one, other) = (grant(Giver::Elsewhere, SEASONED), grant(Giver::Elsewhere, SEASONED));
        let puppet = grant(Giver::Here(one.person), SEASONED);
        let sibling = grant(Giver::Here(one.person), SEASONED);
        let grandchild = grant(Giver::Here(puppet.person), SEASONED);
        let family = [one, puppet, sibling, grandchild];
        let grants = Grants::new(family.into_iter().chain([other]));
        for member in family {
            for another in family {
                assert!(!grants.are_two(member.person, another.person, now()), "{member:?} {another:?}");
            }
            assert!(grants.are_two(member.person, other.person, now()), "{member:?}");
            assert!(grants.are_two(other.person, member.person, now()), "whichever of them begins: {member:?}");
        }
        let without_maker = Grants::new([puppet, sibling]);
        assert!(!without_maker.are_two(puppet.person, sibling.person, now()), "who made them gave up the role");
    }

    #[test]
    fn two_who_gave_each_other_the_role_are_one_with_everyone_they_made() {
        let mut one = grant(Giver::Elsewhere, SEASONED);
        let other = grant(Giver::Here(one.person), SEASONED);
        one.giver = Giver::Here(other.person);
        let third = grant(Giver::Here(one.person), SEASONED);
        let grants = Grants::new([one, other, third]);
        assert!(!grants.are_two(other.person, third.person, now()) && !grants.are_two(one.person, other.person, now()));
    }

    #[test]
    fn nobody_decides_who_became_an_administrator_a_moment_ago_or_may_not_come_in() {
        let one = grant(Giver::Elsewhere, SEASONED);
        let newcomer = grant(Giver::Elsewhere, SEASONED - 1);
        let of_the_machine = grant(Giver::Operator, 0);
        let disabled = Grant { is_active: false, ..grant(Giver::Elsewhere, SEASONED) };
        let grants = Grants::new([one, newcomer, of_the_machine, disabled]);
        assert!(!grants.are_two(one.person, newcomer.person, now()));
        assert!(!grants.are_two(newcomer.person, one.person, now()));
        assert!(grants.are_two(one.person, newcomer.person, now().plus_seconds(1)));
        assert!(grants.are_two(one.person, of_the_machine.person, now()), "an operator gave it");
        assert!(!grants.are_two(one.person, disabled.person, now()));
        assert!(!grants.are_two(disabled.person, one.person, now()));
        assert!(!grants.are_two(one.person, PersonId::generate(), now()), "who manages nobody");
    }
}
