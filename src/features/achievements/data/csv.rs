//! The rows of the CSV (RFC 4180): a byte order mark, so that spreadsheets read every script, and no cell that a
//! spreadsheet would take for a formula.

use super::column::Column;
use super::record::{Record, RecordText};
use crate::platform::i18n::bidi::without_marks;

/// The byte order mark and the names of the columns.
pub(super) fn head() -> String {
    let names: Vec<&str> = Column::ALL.iter().map(Column::as_str).collect();
    format!("\u{FEFF}{}\r\n", names.join(","))
}

/// The rows of a post: one for each language it stands in.
pub(super) fn rows(record: &Record) -> String {
    record.texts.iter().fold(String::new(), |mut rows, text| {
        let cells: Vec<String> = Column::ALL.iter().map(|column| cell(&value(record, text, *column))).collect();
        rows.push_str(&cells.join(","));
        rows.push_str("\r\n");
        rows
    })
}

fn value(record: &Record, text: &RecordText, column: Column) -> String {
    match column {
        Column::Reference => record.reference.clone(),
        Column::Address => text.address.clone(),
        Column::Country => record.country.clone(),
        Column::Organisation => record.organisation.clone(),
        Column::Theme => record.theme.to_owned(),
        Column::Day => record.day.clone(),
        Column::PublishedAt => record.published_at.clone(),
        Column::UpdatedAt => record.updated_at.clone(),
        Column::OriginalLanguage => record.original_language.to_owned(),
        Column::Language => text.language.to_owned(),
        Column::Status => text.status.to_owned(),
        Column::Title => text.title.clone(),
        Column::Summary => text.summary.clone(),
        Column::Text => text.text.clone(),
        Column::Sources => record.sources.join(" "),
    }
}

/// A cell: quoted where it must be, and behind an apostrophe where a spreadsheet would calculate.
fn cell(value: &str) -> String {
    let plain = without_marks(value.into());
    let is_formula = plain.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let safe = if is_formula { format!("'{plain}") } else { plain.into_owned() };
    if safe.contains([',', '"', '\r', '\n']) { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_quotes_are_doubled() {
        assert_eq!(cell("=HYPERLINK(\"http://x\")"), "\"'=HYPERLINK(\"\"http://x\"\")\"");
        for sign in ["+1", "-1", "@x", "\tx"] {
            assert!(cell(sign).starts_with('\''), "{sign}");
        }
        assert_eq!(cell("a,b\nc"), "\"a,b\nc\"");
        assert_eq!(cell("کارت هوشمند"), "کارت هوشمند");
        assert_eq!(cell("\u{2068}TR\u{2069}"), "TR");
    }

    #[test]
    fn every_language_is_a_row_of_as_many_cells_as_there_are_columns() {
        let text = |language| RecordText {
            language,
            address: format!("https://x/{language}/a"),
            status: "current",
            title: "Title".to_owned(),
            summary: "Summary".to_owned(),
            text: "Text".to_owned(),
        };
        let record = Record {
            reference: "TR-2026-0001".to_owned(),
            country: "TR".to_owned(),
            organisation: "NVİ".to_owned(),
            theme: "training",
            day: "2026-11-01".to_owned(),
            published_at: "2026-11-22T10:00:00Z".to_owned(),
            updated_at: "2026-11-22T10:00:00Z".to_owned(),
            original_language: "tr",
            sources: vec!["https://a".to_owned(), "https://b".to_owned()],
            texts: vec![text("tr"), text("en")],
        };
        let rows = rows(&record);
        assert_eq!(rows.lines().count(), 2);
        assert!(rows.lines().all(|row| row.split(',').count() == Column::ALL.len()));
        assert!(head().starts_with('\u{FEFF}') && head().ends_with("sources\r\n"));
    }
}
