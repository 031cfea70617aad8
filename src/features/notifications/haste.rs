//! How soon a subscription tells.

use crate::vocabulary::rhythm::Pace;
use crate::vocabulary::timestamp::Timestamp;

/// The paces a person's subscription may have: with the rest of their letters, or at once.
pub const PACES: [Pace; 2] = [Pace::Usual, Pace::AtOnce];

/// How soon a subscription tells, and what it told at once: of what became readable after a moment and not after another
/// (UTC). Whoever gathers the rest tells none of that again, whatever the pace is by then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Haste {
    /// With the rest, or at once.
    pub pace: Pace,
    /// What was told at once became readable after this; nothing where it never was at once.
    pub since: Option<Timestamp>,
    /// Up to when it was told.
    pub until: Option<Timestamp>,
}

impl Haste {
    /// Of a subscription that tells with the rest.
    pub const NONE: Self = Self { pace: Pace::Usual, since: None, until: None };

    /// Another pace from now on. What became readable before is told with the rest, as it would have been.
    #[must_use]
    pub fn at(self, pace: Pace, now: Timestamp) -> Self {
        match (self.pace, pace) {
            (Pace::AtOnce, Pace::AtOnce) => self,
            (_, Pace::AtOnce) => Self { pace, since: Some(now), until: Some(now) },
            _ => Self { pace, ..self },
        }
    }

    /// Whether what can be read since that moment is told at once, or was.
    pub fn covers(&self, moment: Timestamp) -> bool {
        let is_late_enough = self.since.is_some_and(|since| moment > since);
        is_late_enough && (self.pace == Pace::AtOnce || self.until.is_some_and(|until| moment <= until))
    }

    /// Whether what can be read since that moment is still to be told at once.
    pub fn waits(&self, moment: Timestamp) -> bool {
        self.pace == Pace::AtOnce && self.covers(moment) && self.until.is_none_or(|until| moment > until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: u32) -> Timestamp {
        Timestamp::parse(&format!("2026-11-22T10:{minute:02}:00Z")).unwrap()
    }

    #[test]
    fn what_is_told_at_once_is_told_once_whatever_pace_follows() {
        let it = Haste::NONE.at(Pace::AtOnce, at(10));
        assert!(!it.covers(at(10)) && !it.waits(at(10)), "what came before is told with the rest");
        assert!(it.covers(at(11)) && it.waits(at(11)));
        assert_eq!(it.at(Pace::AtOnce, at(12)), it, "said again it is the same");
        let told = Haste { until: Some(at(20)), ..it };
        assert!(told.covers(at(20)) && !told.waits(at(20)), "told");
        assert!(told.covers(at(21)) && told.waits(at(21)), "still to be told");
        let usual = told.at(Pace::Usual, at(30));
        assert!(usual.covers(at(11)) && usual.covers(at(20)), "the letter of the week tells none of it again");
        assert!(!usual.covers(at(21)) && !usual.waits(at(21)), "what came then is told with the rest");
        let again = usual.at(Pace::AtOnce, at(40));
        assert!(!again.covers(at(40)) && again.waits(at(41)));
        assert!(!Haste::NONE.covers(at(1)) && !Haste::NONE.waits(at(1)));
    }
}
