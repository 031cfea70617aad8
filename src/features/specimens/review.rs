//! When whoever describes a version looked at it last, and when they look again.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::vocabulary::review;

/// A review and the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// The day somebody looked whether everything said still holds.
    pub reviewed_on: NaiveDate,
    /// The day by which somebody looks again.
    pub review_due: NaiveDate,
}

impl Review {
    /// A review that was, and the next one after it, no later than such reviews may be.
    pub fn new(reviewed_on: NaiveDate, review_due: NaiveDate, today: NaiveDate) -> Option<Self> {
        let is_past = reviewed_on <= today;
        let is_next = reviewed_on < review_due && review_due <= review::last_due(reviewed_on);
        (is_past && is_next).then_some(Self { reviewed_on, review_due })
    }

    /// Whether the next one should have been by now.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        review::is_overdue(self.review_due, today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_review_was_already_and_the_next_follows_within_two_years() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let review = |on: &str, due: &str| Review::new(day(on), day(due), day("2026-11-22"));
        assert!(review("2026-11-22", "2028-11-22").is_some() && review("2020-01-01", "2022-01-01").is_some());
        for (on, due) in [
            ("2026-11-23", "2027-01-01"),
            ("2026-11-22", "2026-11-22"),
            ("2026-11-22", "2026-11-21"),
            ("2026-11-22", "2028-11-23"),
        ] {
            assert_eq!(review(on, due), None, "{on} {due}");
        }
        let kept = review("2024-11-22", "2026-11-22").unwrap();
        assert!(!kept.is_overdue(day("2026-11-22")) && kept.is_overdue(day("2026-11-23")));
    }
}
