//! Small words of the templates, here and on the pages of others that show posts.

use std::borrow::Borrow;

use chrono::NaiveDate;

use super::{AchievementId, State, Topic, urls};
use crate::platform::web::Page;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::Mark;
use crate::vocabulary::theme::Theme;

/// A theme's name in the page's language.
pub fn theme_name(page: &Page, theme: impl Borrow<Theme>) -> String {
    page.t(&format!("theme-{}", theme.borrow())).into_owned()
}

/// The catalogue key of a topic's name.
pub const fn topic_key(topic: Topic) -> &'static str {
    match topic {
        Topic::Problem => "sheet-problem",
        Topic::Law => "sheet-law",
        Topic::Cost => "sheet-cost",
        Topic::Time => "sheet-time",
        Topic::Result => "sheet-result",
        Topic::Contact => "sheet-contact",
        Topic::Documents => "sheet-documents",
    }
}

/// A topic's name in the page's language.
pub fn topic_name(page: &Page, topic: impl Borrow<Topic>) -> String {
    page.t(topic_key(*topic.borrow())).into_owned()
}

/// A state's name in the page's language.
pub fn state_name(page: &Page, state: impl Borrow<State>) -> String {
    page.t(&format!("achievements-state-{}", state.borrow())).into_owned()
}

/// Where the words in a language are worked on: the form, or the page on which a translation is read where it waits for
/// a reviewer or the viewer may not write; nowhere where there is nothing to read.
pub(super) fn work_path(it: AchievementId, language: Language, mark: Mark, may_write: bool) -> Option<String> {
    match mark {
        Mark::InReview => Some(urls::text_review(it, language)),
        _ if may_write => Some(urls::text(it, language)),
        Mark::Current | Mark::Older | Mark::InWork => Some(urls::text_review(it, language)),
        Mark::Original | Mark::Missing => None,
    }
}

/// When a source was read or written: its day as the reader writes days, or the words it is known by.
pub fn as_of(page: &Page, words: &str) -> String {
    words.parse::<NaiveDate>().map_or_else(|_| words.to_owned(), |day| page.date(day))
}

/// A day as ISO 8601, as `datetime` wants it and as the day writes itself.
pub fn iso(day: impl Borrow<NaiveDate>) -> String {
    day.borrow().to_string()
}
