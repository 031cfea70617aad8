//! The pages of one's own calendar.

use askama::Template;

use super::address::CalendarAddress;
use super::urls;
use crate::platform::web::Page;

/// Whether one has a calendar, and since when.
#[derive(Template)]
#[template(path = "calendars/show.html")]
pub(super) struct Show {
    pub(super) page: Page,
    pub(super) it: Option<CalendarAddress>,
}

/// The address, shown this once.
#[derive(Template)]
#[template(path = "calendars/made.html")]
pub(super) struct Made {
    pub(super) page: Page,
    /// With its secret.
    pub(super) address: String,
}
