//! What a message says as a form, without script, in the reader's language, and the form read back. What was typed stays
//! to the byte, also what is not understood: of a name no part is guessed, of a date no day.

mod dates;
mod fields;
mod form;
mod lists;
mod names;
mod options;
mod places;
mod reading;
mod register;
mod typed;

pub use form::EnteringForm;
pub use reading::{Entered, Slip, knows, read};
pub use typed::{Typed, written};
