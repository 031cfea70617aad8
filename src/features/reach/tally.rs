//! What became of what was told.

use std::iter::Sum;
use std::ops::Add;

/// How many people were told in the portal, and how many mails stand where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// People with a notice.
    pub(super) portal: i64,
    /// Mails that are to be sent.
    pub(super) waiting: i64,
    /// Mails that were tried in vain and are tried again.
    pub(super) tried: i64,
    /// Mails that left, and did not come back.
    pub(super) sent: i64,
    /// Mails that left and came back.
    pub(super) bounced: i64,
    /// Mails that never left.
    pub(super) given_up: i64,
}

impl Tally {
    /// Each with the catalogue key of what it counts.
    pub(super) const fn columns(&self) -> [(&'static str, i64); 6] {
        [
            ("reach-portal", self.portal),
            ("mailroom-waiting", self.waiting),
            ("reach-tried", self.tried),
            ("reach-sent", self.sent),
            ("reach-bounced", self.bounced),
            ("mailroom-given-up", self.given_up),
        ]
    }
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            portal: self.portal + other.portal,
            waiting: self.waiting + other.waiting,
            tried: self.tried + other.tried,
            sent: self.sent + other.sent,
            bounced: self.bounced + other.bounced,
            given_up: self.given_up + other.given_up,
        }
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), Add::add)
    }
}
