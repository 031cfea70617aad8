//! What the browser sends. Each form carries the revision of the draft it was drawn from, so that of two who write at once
//! nobody overwrites the other unseen.

mod begin;
mod facts;
mod marks;
mod parts;
mod readers;
mod sources;
mod steps;
mod words;

pub use begin::{BeginForm, Beginning, next_version};
pub use facts::{Beside, FactsForm};
pub use marks::{MarkForm, NewMarkForm, PlaceRemovalForm, ZoneForm};
pub use parts::{PartForm, PictureForm, StepForm};
pub use readers::{Offered, ReadersForm};
pub use sources::{SourceForm, SourceRemovalForm};
pub use steps::{AppointmentForm, DecisionForm, PageQuery, ReturnForm, SubmissionForm};
pub use words::WordsForm;

use crate::platform::i18n::input;

/// Letters of a title.
const LONGEST_TITLE: usize = 200;
/// Letters of a reason.
const LONGEST_REASON: usize = 1000;

/// One line of so many letters at most.
fn line(typed: &str, longest: usize, key: &'static str) -> Result<String, &'static str> {
    let line = input::line(typed).map_err(|_| key)?;
    if input::length(&line) <= longest { Ok(line) } else { Err(key) }
}

/// One line that is not empty.
fn filled(typed: &str, longest: usize, key: &'static str) -> Result<String, &'static str> {
    line(typed, longest, key).and_then(|line| if line.is_empty() { Err(key) } else { Ok(line) })
}
