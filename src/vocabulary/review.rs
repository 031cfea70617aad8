//! How long what is published stands before its owner looks at it again.

use chrono::{Months, NaiveDate};

/// Months from one review to the next at most.
pub const LONGEST: u32 = 24;

/// The last day the next review may be due on, counted from this day.
pub fn last_due(from: NaiveDate) -> NaiveDate {
    from.checked_add_months(Months::new(LONGEST)).unwrap_or(from)
}

/// Whether its owner should have looked at something by now that was due on a day.
pub fn is_overdue(due: NaiveDate, today: NaiveDate) -> bool {
    due < today
}
