//! Small words of the templates, here and under a post.

use super::question::{Question, State};
use super::translation::{Original, Pair, Part};
use super::{permissions, urls};
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

/// A time in hours, or in days where it is two or more.
pub fn span(page: &Page, hours: i64) -> String {
    match hours {
        ..48 => page.t_n("questions-hours", hours),
        _ => page.t_n("questions-days", hours / 24),
    }
}

/// Whether an answer is awaited and its last day has passed where it is to be given.
pub fn is_late(page: &Page, it: &Question) -> bool {
    it.is_late(page.now.date_in(it.country.zone()))
}

/// By when an answer is asked for, in the reader's calendar, and how many days that is ahead or past; nothing where none is
/// awaited.
pub fn due(page: &Page, it: &Question) -> Option<String> {
    let left = it.days_left(page.now.date_in(it.country.zone()))?;
    let key = match left {
        ..0 => "questions-due-over",
        0 => "questions-due-today",
        _ => "questions-due-within",
    };
    let values = [("count", left.abs().into()), ("day", page.date(it.due_on).into())];
    Some(page.locale().t_with(key, &values).into_owned())
}

/// Who translated, and when; the country speaks, whoever of its people wrote it.
pub fn translated(page: &Page, it: &Original) -> String {
    let day = page.date(page.day_of(it.translated_at));
    match it.translator {
        None => page.t("questions-translation").into_owned(),
        Some(country) => {
            let values = [("country", page.country_name(country).into()), ("day", day.into())];
            page.locale().t_with("questions-translated-by", &values).into_owned()
        }
    }
}

/// Whether some of a pair that can be translated is not there in the reader's language.
pub fn is_foreign(page: &Page, pair: &Pair) -> bool {
    !pair.is_readable_in(page.language())
}

/// Where the viewer may translate what is not there in their language.
pub fn offer(page: &Page, pair: &Pair) -> Option<String> {
    let language = page.language();
    let is_missing = |part: &Part| {
        pair.words(*part, language).is_some_and(|words| words.language != language)
            && permissions::may_translate_into(&page.viewer, pair, (*part, language))
    };
    let is_open = permissions::may_view(&page.viewer, &pair.it) && pair.parts().iter().any(is_missing);
    is_open.then(|| page.url(&urls::translation(pair.it.id, language)))
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
