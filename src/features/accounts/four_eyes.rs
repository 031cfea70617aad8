//! Whether two who decide together are two. Whoever manages people could make a second account and be both, so neither may
//! have made the other an administrator, and both have been one for some days, in which the others at their place were
//! told of them.

use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// How long somebody has been an administrator before they decide with another, in seconds.
const SEASONED: i64 = 3 * 24 * 3600;

/// How somebody came by the role that manages people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grant {
    /// Whose role.
    pub person: PersonId,
    /// Who gave it; `None` where an operator did, at the machine.
    pub granted_by: Option<PersonId>,
    /// When (UTC).
    pub granted_at: Timestamp,
}

impl Grant {
    /// Operators own the database: nobody becomes a second person by asking them.
    fn is_seasoned(&self, now: Timestamp) -> bool {
        self.granted_by.is_none() || now >= self.granted_at.plus_seconds(SEASONED)
    }
}

/// Whether these two are two.
pub fn are_two(one: &Grant, other: &Grant, now: Timestamp) -> bool {
    let made = |maker: &Grant, made: &Grant| made.granted_by == Some(maker.person);
    let is_one = one.person == other.person || made(one, other) || made(other, one);
    !is_one && one.is_seasoned(now) && other.is_seasoned(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s14_one_who_made_a_second_administrator_is_not_two() {
        let now = Timestamp::parse("2026-11-29T10:00:00Z").unwrap();
        let long_ago = now.plus_seconds(-SEASONED);
        let grant = |granted_by, granted_at| Grant { person: PersonId::generate(), granted_by, granted_at };
        let secretary = Some(PersonId::generate());
        let (one, other) = (grant(secretary, long_ago), grant(secretary, long_ago));
        assert!(are_two(&one, &other, now) && !are_two(&one, &one, now));
        let puppet = grant(Some(one.person), long_ago);
        assert!(!are_two(&one, &puppet, now) && !are_two(&puppet, &one, now), "whichever of them begins");
        assert!(are_two(&other, &puppet, now));
        let newcomer = grant(secretary, long_ago.plus_seconds(1));
        assert!(!are_two(&one, &newcomer, now) && !are_two(&newcomer, &one, now));
        assert!(are_two(&one, &newcomer, now.plus_seconds(1)));
        assert!(are_two(&one, &grant(None, now), now), "an operator gave it");
    }
}
