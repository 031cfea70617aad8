//! The life of a case: which step follows which, and who may take it. A case is one question, notice, letter or piece of
//! information between the organisation that sent it and the one it went to; its answer is a message of its own. Each row
//! of [`TABLE`] is a step that can be taken; every other pair of state and step is refused.
//!
//! The table is the design's (B.3), with what it speaks of and does not list: holds, the order to erase, parts that are
//! answered, reminders, that a declined case is taken up again; that a message can be withdrawn also while its sender is
//! asked; that a letter has versions; and that letters and information are noted as notices are.

mod case;
mod step;
mod table;

pub use case::{Case, Prepared, State, Who};
pub use step::{Refusal, Taken, prepare, take};
pub use table::{By, Duty, Next, Row, Side, Step, TABLE};

#[cfg(test)]
mod tests;
