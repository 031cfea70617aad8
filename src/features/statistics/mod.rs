//! Figures: what the registers count. A figure is one indicator of one country for one time; it is entered by the country,
//! released by a second person there, and every revision is kept and shown. Where sources differ it is a range, with every
//! source's own value beside it; where there is none, pages say so and never write zero.
//!
//! Readers find them under `/statistics`, the country's people write them under `/figures`. Parts of a year never stand
//! beside full years without saying so ([`period`]).

mod figure;
mod period;
mod statement;
mod store;
mod words;

pub use figure::{Figure, FigureId, Revision, Stated, WrongStep, place};
pub use period::{AsOf, Kind, NoPeriod, Period};
pub use statement::{Fault, Part, SourceValue, Statement, number_fault, unit_fault};
pub use store::{Selection, list_released, portion_released};
pub use words::{Bound, State};
