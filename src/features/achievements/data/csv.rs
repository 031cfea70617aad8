//! The rows of the CSV: one for each language of a post.

use super::column::Column;
use super::record::{Record, RecordText};
use crate::platform::csv::{self, BYTE_ORDER_MARK};

/// The byte order mark and the names of the columns.
pub(super) fn head() -> String {
    format!("{BYTE_ORDER_MARK}{}", csv::row(Column::ALL.iter().map(Column::as_str)))
}

/// The rows of a post: one for each language it stands in.
pub(super) fn rows(record: &Record) -> String {
    let row = |text: &RecordText| csv::row(Column::ALL.iter().map(|column| value(record, text, *column)));
    record.texts.iter().map(row).collect()
}

fn value(record: &Record, text: &RecordText, column: Column) -> String {
    match column {
        Column::Reference => record.reference.clone(),
        Column::Address => text.address.clone(),
        Column::Country => record.country.clone(),
        Column::Organisation => record.organisation.clone(),
        Column::Theme => record.theme.to_owned(),
        Column::Day => record.day.clone(),
        Column::DaySolarHijri => record.day_solar_hijri.clone(),
        Column::PublishedAt => record.published_at.clone(),
        Column::UpdatedAt => record.updated_at.clone(),
        Column::OriginalLanguage => record.original_language.to_owned(),
        Column::Language => text.language.to_owned(),
        Column::Status => text.status.to_owned(),
        Column::Title => text.title.clone(),
        Column::Summary => text.summary.clone(),
        Column::Text => text.text.clone(),
        Column::Sources => record.sources.join(" "),
        sheet => text.sheet.get(sheet.as_str()).cloned().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_a_row_of_as_many_cells_as_there_are_columns() {
        let text = |language| RecordText {
            language,
            address: format!("https://x/{language}/a"),
            status: "current",
            title: "Title".to_owned(),
            summary: "Summary".to_owned(),
            text: "Text".to_owned(),
            sheet: std::iter::once(("sheet_law", "Law 1".to_owned())).collect(),
        };
        let record = Record {
            reference: "TR-2026-0001".to_owned(),
            country: "TR".to_owned(),
            organisation: "NVİ".to_owned(),
            theme: "training",
            day: "2026-11-01".to_owned(),
            day_solar_hijri: "1405-08-10".to_owned(),
            published_at: "2026-11-22T10:00:00Z".to_owned(),
            updated_at: "2026-11-22T10:00:00Z".to_owned(),
            original_language: "tr",
            sources: vec!["https://a".to_owned(), "https://b".to_owned()],
            texts: vec![text("tr"), text("en")],
        };
        let rows = rows(&record);
        assert_eq!(rows.lines().count(), 2);
        assert!(rows.lines().all(|row| row.split(',').count() == Column::ALL.len()));
        assert!(head().starts_with('\u{FEFF}') && head().ends_with(",sheet_documents\r\n"));
        assert!(rows.lines().all(|row| row.contains(",,Law 1,,")));
    }
}
