//! Small words of the templates, here and under a post.

use super::question::{Question, State};
use crate::platform::web::Page;

/// Where the asker is from.
pub fn origin(page: &Page, it: &Question) -> String {
    it.asker_country
        .map_or_else(|| page.t("questions-secretariat").into_owned(), |country| page.country_name(country).to_owned())
}

/// How long it took, or has taken so far, in hours or days.
pub fn duration(page: &Page, it: &Question) -> String {
    let hours = it.hours(page.now);
    match (it.state, hours) {
        (State::Open, ..48) => page.t_n("questions-waits-hours", hours),
        (State::Open, _) => page.t_n("questions-waits-days", hours / 24),
        (_, ..48) => page.t_n("questions-took-hours", hours),
        _ => page.t_n("questions-took-days", hours / 24),
    }
}

/// The paragraphs of a text.
pub fn paragraphs(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// The beginning of a text, for lists.
pub fn beginning(text: &str) -> String {
    const LETTERS: usize = 160;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LETTERS) {
        None => line,
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
    }
}
