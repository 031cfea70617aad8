//! The SQL of the review, once for both databases.

mod releases;
mod remarks;
mod requests;
mod schedules;
mod text_requests;
mod text_schedules;

pub use releases::{list_texts_written_by, list_written_by, release_of, release_of_text, releases_of};
pub use remarks::{
    count_open, count_open_at_text_since, count_open_by_language, count_open_of, count_open_since, find_remark,
    insert_answer, insert_remark, list_answers, list_remarks, list_sources, update_remark,
};
pub use requests::{list_requested, list_requested_in, replace_requests};
pub use schedules::{
    delete_schedule, list_by_clock, list_schedules_of, maybe_schedule, move_schedule, upsert_schedule,
};
pub use text_requests::{list_text_requested, list_text_requested_in, replace_text_requests};
pub use text_schedules::{
    delete_text_schedule, list_text_schedules, list_text_schedules_of, list_text_times, maybe_text_schedule,
    move_text_schedule, upsert_text_schedule,
};

use crate::vocabulary::ids::{OrganisationId, PersonId};

/// Somebody who is named for something that waits.
#[derive(Debug, Clone, Copy)]
pub struct Named<T> {
    /// A post, or one of its texts.
    pub what: T,
    /// Who is named.
    pub person: PersonId,
    /// Whose post it is.
    pub organisation: OrganisationId,
    /// Whether they began it, wrote it last or handed it on.
    pub is_own: bool,
}
