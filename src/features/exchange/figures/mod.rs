//! Figures for those who answer for the exchange: how much goes between which countries, how long answers take, and what
//! is open. Counts only: no reference, no person and nothing of what is said.

mod counted;
mod pages;
mod table;

pub use crate::vocabulary::spread::Spread;
pub use counted::{
    Answered, Figures, Flow, Months, OfKind, Open, Pair, Taken, Volume, Waits, WithCountry, pairs, taken, unit_of,
};

pub(super) use pages::{FiguresPage, PairsPage};
pub(super) use table::{table_of, table_of_pairs};
