//! The rows of the CSV (RFC 4180): a byte order mark, so that spreadsheets read every script, and nothing that a
//! spreadsheet would take for a formula. In most of the members' countries a spreadsheet parts cells by semicolons:
//! there a row is one cell up to its first semicolon, quotes within it are letters, and each line and each part behind
//! a semicolon begins a cell. So these are made harmless as well, not only the beginnings of our own cells.

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
        sheet => text.sheet.get(sheet.as_str()).cloned().unwrap_or_default(),
    }
}

/// A cell: harmless, and quoted where it must be.
fn cell(value: &str) -> String {
    let safe = harmless(&without_marks(value.into()));
    if safe.contains([',', ';', '"', '\t', '\r', '\n']) { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}

/// The text with an apostrophe before each sign by which a formula begins, wherever some spreadsheet may see the
/// beginning of a cell; the blanks before such a sign do not hide it.
fn harmless(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 1);
    let mut may_begin = true;
    for letter in text.chars() {
        if may_begin && (is_sign(letter) || (safe.is_empty() && matches!(letter, '\t' | '\r'))) {
            safe.push('\'');
        }
        may_begin = parts_cells(letter) || (may_begin && is_passed_over(letter));
        safe.push(letter);
    }
    safe
}

/// Signs of formulas, with their wide forms (OWASP, CSV Injection).
const fn is_sign(letter: char) -> bool {
    matches!(letter, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
}

const fn parts_cells(letter: char) -> bool {
    matches!(letter, ';' | '\t' | '\r' | '\n')
}

fn is_passed_over(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '"' | '\u{200B}'..='\u{200D}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_quotes_are_doubled() {
        assert_eq!(cell("=HYPERLINK(\"http://x\")"), "\"'=HYPERLINK(\"\"http://x\"\")\"");
        assert_eq!(cell("\tx"), "\"'\tx\"");
        for sign in ["+1", "-1", "@x", " =1"] {
            assert!(cell(sign).trim().starts_with('\''), "{sign}");
        }
        assert_eq!(cell("a,b\nc"), "\"a,b\nc\"");
        assert_eq!(cell("کارت هوشمند"), "کارت هوشمند");
        assert_eq!(cell("\u{2068}TR\u{2069}"), "TR");
        for (typed, kept) in [("a - b = c", "a - b = c"), ("\"-1\"", "\"\"\"'-1\"\"\""), ("\u{FEFF}=1", "\u{FEFF}'=1")]
        {
            assert_eq!(cell(typed), kept);
        }
    }

    #[test]
    fn no_cell_is_a_formula_where_semicolons_part_cells() {
        for hostile in ["a; =1+1", "a\n=1+1", "a\r\n\"=1+1", "a\t+1", "a;\u{200B}@x", "a\n\n－1"] {
            let written = cell(hostile);
            assert!(written.starts_with('"'), "{written}");
            for part in written.split([';', '\n', '\r', '\t']).skip(1) {
                let begun = part.trim_start_matches(is_passed_over);
                assert!(!begun.starts_with(is_sign), "{hostile:?} became {written:?}");
            }
        }
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
            sheet: std::iter::once(("sheet_law", "Law 1".to_owned())).collect(),
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
        assert!(head().starts_with('\u{FEFF}') && head().ends_with(",sheet_documents\r\n"));
        assert!(rows.lines().all(|row| row.contains(",,Law 1,,")));
    }
}
