//! The sample of a kind: a table without rows, whose second line explains the columns.

use super::columns::{Column, sampled};
use crate::features::exchange::body::{Form, Need, field};
use crate::features::exchange::catalogue::Kind;
use crate::platform::csv::{BYTE_ORDER_MARK, row};
use crate::platform::i18n::Locale;

/// The table, for a spreadsheet.
pub(super) fn sample(kind: Kind, locale: &Locale) -> String {
    let columns = sampled(kind);
    let names = row(columns.iter().map(|it| it.name.as_str()));
    let words = columns.iter().enumerate().map(|(place, it)| {
        // How a line begins that is for people alone.
        let mark = if place == 0 { "# " } else { "" };
        format!("{mark}{}", explained(it, locale))
    });
    format!("{BYTE_ORDER_MARK}{names}{}", row(words))
}

/// The field, whether it has to say something, and the words that may stand there.
fn explained(it: &Column, locale: &Locale) -> String {
    let Some(field) = field(it.code) else { return String::new() };
    let mut words = vec![locale.plain(&field.key()).into_owned()];
    let rest = it.name.strip_prefix(it.code).unwrap_or_default().trim_start_matches('.');
    if !rest.is_empty() {
        words.push(rest.to_owned());
    }
    if rest.is_empty() && matches!(field.need, Need::Always | Need::Said) {
        words.push(locale.plain("exchange-imports-needed").into_owned());
    }
    if rest.is_empty() && field.form == Form::Date {
        words.push("2026-03-21".to_owned());
    }
    if let Some(list) = field.form.list().filter(|_| rest.is_empty()) {
        words.push(list.all().join(" | "));
    }
    words.join(" · ")
}
