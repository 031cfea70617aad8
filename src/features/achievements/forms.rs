//! What the browser sends, and what it becomes.

mod comparison;
mod day;
mod desk;
mod documents;
mod languages;
mod list;
mod reason;
mod seen;
mod sheet;
mod text;
mod translation;
mod versions;
mod window;

pub use comparison::ComparisonQuery;
pub use day::{DayQuery, parse as parse_day};
pub use desk::{DeskQuery, FilterFields};
pub use languages::LanguagesQuery;
pub use list::ListQuery;
pub use reason::ReasonForm;
pub use seen::Seen;
pub use text::{Particulars, SourceDraft, TextForm, source_rows};
pub use translation::ReturnForm;
pub use versions::{Before, Begun, Chosen as ChosenVersions, Columns, Restoration, Taken};
pub use window::Discarded;
