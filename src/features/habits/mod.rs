//! How a person wants to be told: how often, at which hour of their own clock, on which day of the week, whether mails
//! rest on the days off of their country, and whether what waits for them is told at once all the same. What somebody
//! never chose follows their roles ([`Habits::usual`]) and stands in no row, so it follows them when roles change.
//!
//! Whoever writes the mails asks who is due ([`list_due`]) or is waited for ([`list_calling`]), and says up to when it
//! has told ([`set_told`], [`set_called`]).

mod habit;
mod store;

pub use habit::Habits;
pub use store::{Due, end_calls, end_letters, list_calling, list_due, maybe_due, set_called, set_told};
