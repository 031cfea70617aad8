//! The rows of the table: one for each figure.

use super::column::{Column, LIST};
use super::record::{Record, Source, kind_word};
use crate::platform::csv::{self, BYTE_ORDER_MARK};

/// The byte order mark and the names of the columns.
pub(super) fn head() -> String {
    format!("{BYTE_ORDER_MARK}{}", csv::row(Column::ALL.iter().map(Column::as_str)))
}

/// The row of a figure.
pub(super) fn row(record: &Record) -> String {
    csv::row(Column::ALL.iter().map(|column| value(record, *column)))
}

fn value(record: &Record, column: Column) -> String {
    let of_each = |of: fn(&Source) -> String| of_each(&record.sources, of);
    let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
    match column {
        Column::Indicator => record.indicator.to_string(),
        Column::Country => record.country.to_string(),
        Column::Calendar => record.calendar.to_string(),
        Column::Period => record.period.clone(),
        Column::PeriodFrom => record.period_from.to_string(),
        Column::PeriodUntil => record.period_until.to_string(),
        Column::PeriodKind => kind_word(record.kind).to_owned(),
        Column::Unit => record.unit.to_string(),
        Column::Low => record.low.to_string(),
        Column::High => record.high.to_string(),
        Column::SourceNumber => of_each(|it| it.number.to_string()),
        Column::SourceBound => of_each(|it| it.bound.to_string()),
        Column::SourceTitle => of_each(|it| it.title.clone()),
        // The sign as addresses write it, so that the address stays one (RFC 3986 §2.1).
        Column::SourceUrl => of_each(|it| it.url.replace(LIST, "%7C")),
        Column::SourceAsOf => of_each(|it| it.as_of.clone()),
        Column::SourceDefinition => of_each(|it| it.definition.clone()),
        Column::SourceNote => of_each(|it| it.note.clone()),
        Column::Outside => or_empty(&record.outside),
        Column::Note => or_empty(&record.note),
        Column::Change => or_empty(&record.change),
        Column::Language => record.language.tag().to_owned(),
        Column::Revision => record.revision.to_string(),
        Column::ReleasedAt => record.released_at.clone(),
        Column::Address => record.address.clone(),
    }
}

/// One value for each source, so that all lists of a row are of one length; nothing where none says anything. A sign that
/// parts values does not stand within one.
fn of_each(sources: &[Source], of: fn(&Source) -> String) -> String {
    let values: Vec<String> = sources.iter().map(|it| of(it).replace(LIST, "/")).collect();
    if values.iter().all(String::is_empty) { String::new() } else { values.join(LIST) }
}

#[cfg(test)]
mod tests {
    use super::super::record::tests::stated;
    use super::*;
    use crate::platform::csv::parse;
    use crate::vocabulary::indicator::Indicator;
    use crate::vocabulary::language::Calendar;

    #[test]
    fn a_figure_is_a_row_of_as_many_cells_as_there_are_columns_and_none_of_them_calculates() {
        let it = stated(Indicator::NationalsAbroad, Calendar::Gregorian, "2026-01-01", ("4000000", "6000000"));
        let mut record = Record::of(it, "https://sijil.example");
        record.sources[0].url = "https://example.org/?of=a|b".to_owned();
        let text = format!("{}{}", head(), row(&record));
        assert!(text.starts_with("\u{FEFF}indicator,country,calendar,period,"), "{text}");
        assert!(text.contains("'=Yearbook, one|Press / agency") && text.contains("twice;\n'=once"), "{text}");
        let lines = parse(text.trim_start_matches('\u{FEFF}'), ',', 10).unwrap();
        assert_eq!(lines.iter().map(|it| it.cells.len()).collect::<Vec<_>>(), [Column::ALL.len(); 2]);
        let cell = |column: Column| lines[1].cells[Column::ALL.iter().position(|it| *it == column).unwrap()].as_str();
        assert_eq!((cell(Column::Low), cell(Column::SourceNumber)), ("4000000", "4000000|6000000"));
        assert_eq!((cell(Column::SourceBound), cell(Column::SourceAsOf)), ("exact|at_least", "2025-07|2025-07"));
        assert_eq!((cell(Column::SourceNote), cell(Column::PeriodKind)), ("", "day"));
        assert_eq!(cell(Column::SourceUrl), "https://example.org/?of=a%7Cb|https://example.org/report");
    }
}
