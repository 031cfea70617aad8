//! Meetings: who of the registers met, when and where, what was said, shown and decided there. The register that hosts a
//! meeting writes its page, or the secretariat; a draft becomes public when it is published, and what is changed afterwards
//! is a revision that everybody can look up. A decision has a number, owners, a day and a state, and is followed up until
//! it is done.
//!
//! Days are as exact as they are known: of an old meeting perhaps only the month. Sessions are of the time at the place;
//! pages say them in the reader's zone as well.

mod decision;
mod meeting;
mod programme;
mod store;
mod words;

pub use decision::{Decision, DecisionId, Owner};
pub use meeting::{Days, Meeting, MeetingId, Particulars, Source, Words};
pub use programme::{Document, MeetingSessionId, Paper, Photograph, Session, Speaker};
pub use words::{DecisionState, Kind, State};
