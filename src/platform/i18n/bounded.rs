//! Titles, summaries and running texts as people write them: clean, in the letters of their language, within bounds.

use super::input;
use crate::vocabulary::language::Language;

/// Letters, as a person counts them, at most.
const LONGEST_TITLE: usize = 150;
const LONGEST_SUMMARY: usize = 800;
const LONGEST_BODY: usize = 50_000;

/// A title: one line, there, and not too long. The error is a catalogue key.
pub fn title(typed: &str, language: Language) -> Result<String, &'static str> {
    let title = input::line(typed).map_err(|_| "achievements-error-unreadable")?;
    if title.is_empty() {
        return Err("achievements-error-title-missing");
    }
    within(corrected(title, language), LONGEST_TITLE, "achievements-error-title-long")
}

/// A summary: a paragraph, there, and not too long.
pub fn summary(typed: &str, language: Language) -> Result<String, &'static str> {
    let summary = input::line(typed).map_err(|_| "achievements-error-unreadable")?;
    if summary.is_empty() {
        return Err("achievements-error-summary-missing");
    }
    within(corrected(summary, language), LONGEST_SUMMARY, "achievements-error-summary-long")
}

/// The body: Markdown, may be empty.
pub fn body(typed: &str, language: Language) -> Result<String, &'static str> {
    let body = input::prose(typed).map_err(|_| "achievements-error-unreadable")?;
    within(corrected(body, language), LONGEST_BODY, "achievements-error-body-long")
}

fn corrected(text: String, language: Language) -> String {
    input::corrected(&text, language).into_owned()
}

fn within(text: String, longest: usize, otherwise: &'static str) -> Result<String, &'static str> {
    // A letter may take several bytes but never less than one.
    if text.len() <= longest || input::length(&text) <= longest { Ok(text) } else { Err(otherwise) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_clean_and_bounded() {
        assert_eq!(title("  New\ncard \u{202e}fdp ", Language::English), Ok("New card fdp".to_owned()));
        assert_eq!(title(" \u{200b}\u{200e} ", Language::English), Err("achievements-error-title-missing"));
        assert_eq!(title("a\0b", Language::English), Err("achievements-error-unreadable"));
        assert_eq!(title(&"آ".repeat(150), Language::Persian).map(|t| t.chars().count()), Ok(150));
        assert_eq!(title(&"a".repeat(151), Language::English), Err("achievements-error-title-long"));
    }

    #[test]
    fn arabic_letters_become_persian_ones_in_persian_only() {
        assert_eq!(title("ثبت احوال كشور", Language::Persian), Ok("ثبت احوال کشور".to_owned()));
    }
}
