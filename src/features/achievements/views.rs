//! Small words of the templates, here and on the pages of others that show posts.

use chrono::NaiveDate;

use super::{State, Theme};
use crate::platform::web::Page;

/// A theme's name in the page's language.
pub fn theme_name(page: &Page, theme: Theme) -> String {
    page.t(&format!("achievements-theme-{}", theme)).into_owned()
}

/// A state's name in the page's language.
pub fn state_name(page: &Page, state: State) -> String {
    page.t(&format!("achievements-state-{}", state)).into_owned()
}

/// A day as ISO 8601, as `datetime` wants it.
pub fn iso(day: NaiveDate) -> String {
    day.format("%Y-%m-%d").to_string()
}
