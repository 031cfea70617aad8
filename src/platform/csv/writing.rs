//! Cells of a CSV (RFC 4180) that a spreadsheet opens in every script, and in which nothing is a formula. In most of the
//! members' countries a spreadsheet parts cells by semicolons: there a row is one cell up to its first semicolon, quotes
//! within it are letters, and each line and each part behind a semicolon begins a cell. So these are made harmless as
//! well, not only the beginnings of our own cells.

use crate::platform::i18n::bidi::without_marks;

/// What stands before the first row, so that spreadsheets read every script.
pub const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// A row of cells and its end.
pub fn row(cells: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let cells: Vec<String> = cells.into_iter().map(|it| cell(it.as_ref())).collect();
    format!("{}\r\n", cells.join(","))
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
}
