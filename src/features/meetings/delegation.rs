//! Whom a member state sends to a meeting. Names and offices are read by the administrators of those who take part and by
//! the host, and by nobody else.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::meeting::{Meeting, MeetingId, Particulars, WrongStep};
use super::words::State;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Days after a meeting for which the names of those who were sent are kept: until its minutes are written and agreed to.
pub const NAMES_KEPT: Days = Days::new(90);

/// The delegation of a member state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegation {
    /// To which meeting.
    pub meeting: MeetingId,
    /// Whose it is.
    pub country: CountryCode,
    /// Who comes; the first leads it. Never nobody: such a delegation is taken back.
    pub delegates: Vec<Delegate>,
    /// Grows with every change.
    pub revision: i32,
    /// Who registered it last.
    pub registered_by: PersonId,
    /// When (UTC).
    pub updated_at: Timestamp,
}

/// Somebody who is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delegate {
    /// The name, as they write it.
    pub name: String,
    /// What they are; may be empty.
    pub office: String,
}

impl Particulars {
    /// The members that take part, and the one it meets in, each once.
    pub fn participants(&self) -> Vec<CountryCode> {
        let host = self.host.filter(|host| !self.members.contains(host));
        self.members.iter().copied().chain(host).collect()
    }

    /// The last day on which the names of those who are sent are kept.
    pub fn names_kept_until(&self) -> Option<NaiveDate> {
        self.days.last().and_then(|last| last.checked_add_days(NAMES_KEPT))
    }

    /// Whether the names of those who were sent are forgotten on that day.
    pub fn has_forgotten_names(&self, day: NaiveDate) -> bool {
        self.names_kept_until().is_some_and(|last| last < day)
    }
}

impl Meeting {
    /// Whether delegations can be registered and changed on that day: as long as it has not ended.
    pub fn takes_delegations(&self, day: NaiveDate) -> Result<(), WrongStep> {
        match self.state {
            State::Published if self.particulars.is_coming(day) => Ok(()),
            State::Published => Err(WrongStep("meetings-conflict-delegations-over")),
            State::Cancelled => Err(WrongStep("meetings-conflict-cancelled")),
            State::Draft => Err(WrongStep("meetings-conflict-delegations-draft")),
        }
    }
}

/// The revision a delegation has after a change by somebody who saw `seen`: 0 where there was none.
///
/// # Errors
/// Somebody else changed it meanwhile.
pub fn next_revision(before: Option<&Delegation>, seen: i32) -> Result<i32, WrongStep> {
    let now = before.map_or(0, |it| it.revision);
    if now == seen { Ok(now + 1) } else { Err(WrongStep("alerts-conflict-changed")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delegation(revision: i32) -> Delegation {
        Delegation {
            meeting: MeetingId::generate(),
            country: CountryCode::Kazakhstan,
            delegates: vec![Delegate { name: "Aigerim".to_owned(), office: String::new() }],
            revision,
            registered_by: PersonId::generate(),
            updated_at: Timestamp::parse("2026-11-30T10:00:00Z").unwrap(),
        }
    }

    #[test]
    fn a_delegation_is_changed_by_who_saw_it_as_it_is() {
        assert_eq!(next_revision(None, 0), Ok(1));
        assert_eq!(next_revision(Some(&delegation(3)), 3), Ok(4));
        let changed = Err(WrongStep("alerts-conflict-changed"));
        assert_eq!(next_revision(Some(&delegation(3)), 2), changed);
        assert_eq!(next_revision(Some(&delegation(1)), 0), changed, "of two who begin at once the second is told");
        assert_eq!(next_revision(None, 1), changed, "it was taken back meanwhile");
    }
}
