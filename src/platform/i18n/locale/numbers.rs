//! Numbers as the reader writes them. Identifiers, telephone numbers, codes and versions never pass
//! through here: they keep ASCII digits in every language.

use icu::decimal::input::{Decimal, SignDisplay};

use super::{Locale, Value};
use crate::{platform::i18n::formats::Formats, vocabulary::language::Language};

/// More digits than this after the point say nothing about a register.
const MAX_FRACTION_DIGITS: u8 = 15;

impl Locale {
    /// A whole number, grouped: `1,234,567`, `۱٬۲۳۴٬۵۶۷`. A negative one may hold invisible marks,
    /// so it is never to be read back.
    pub fn number(&self, number: i64) -> String {
        self.formats().grouped.format(&Decimal::from(number)).to_string()
    }

    /// A number with at most so many digits after the point, zeros at the end left out.
    pub fn decimal(&self, number: f64, max_fraction_digits: u8) -> String {
        self.formats().rounded(number, max_fraction_digits)
    }

    /// A number of bytes as people say it: kilobytes, megabytes or gigabytes of a thousand.
    #[expect(clippy::cast_precision_loss, reason = "shown with one digit after the point")]
    pub fn size(&self, bytes: i64) -> String {
        let bytes = bytes as f64;
        let (key, number) = if bytes < 1_000_000.0 {
            ("uploads-size-kilobytes", (bytes / 1000.0).ceil())
        } else if bytes < 1_000_000_000.0 {
            ("uploads-size-megabytes", (bytes / 100_000.0).round() / 10.0)
        } else {
            ("uploads-size-gigabytes", (bytes / 100_000_000.0).round() / 10.0)
        };
        self.plain_with(key, &[("count", Value::from(number))]).into_owned()
    }

    /// A share of the whole, 0.0 to 1.0, in hundredths: `45.3%`, `%45,3`, `۴۵٫۳٪`.
    pub fn percent(&self, share: f64, max_fraction_digits: u8) -> String {
        let number = self.decimal(share * 100.0, max_fraction_digits);
        match self.language() {
            Language::Persian | Language::Dari | Language::Pashto => format!("{number}٪"),
            Language::Turkish => format!("%{number}"),
            Language::Turkmen | Language::Russian => format!("{number}\u{A0}%"),
            _ => format!("{number}%"),
        }
    }

    /// Text with its ASCII digits turned into the reader's: for years, clock times and numerals that
    /// are not grouped.
    pub fn digits(&self, text: &str) -> String {
        match self.language() {
            Language::Persian | Language::Dari | Language::Pashto => text.chars().map(extended_arabic).collect(),
            _ => text.to_owned(),
        }
    }
}

impl Formats {
    /// A number rounded to so many digits after the point; the zeros at its end are dropped.
    pub(in crate::platform::i18n) fn rounded(&self, number: f64, max_fraction_digits: u8) -> String {
        let places = usize::from(max_fraction_digits.min(MAX_FRACTION_DIGITS));
        self.written(&format!("{number:.places$}"), 0, true)
    }

    /// A decimal numeral in ASCII, localised, with at least so many digits after the point. What is
    /// no numeral ("NaN", "inf") stays as it is.
    pub(in crate::platform::i18n) fn written(&self, numeral: &str, min_fraction_digits: u8, grouped: bool) -> String {
        let Ok(mut decimal) = Decimal::try_from_str(numeral) else {
            return numeral.to_owned();
        };
        decimal.absolute.trim_end();
        decimal.absolute.pad_end(-i16::from(min_fraction_digits));
        decimal.apply_sign_display(SignDisplay::Negative);
        let formatter = if grouped { &self.grouped } else { &self.ungrouped };
        formatter.format(&decimal).to_string()
    }
}

fn extended_arabic(c: char) -> char {
    c.to_digit(10).and_then(|digit| char::from_u32(0x06F0 + digit)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{reader, reader_with};
    use super::*;
    use crate::platform::i18n::Value;

    /// Every language with 1234567 and 1234.5 as §1 of the language plan writes them.
    const ROWS: [(Language, &str, &str); 13] = [
        (Language::English, "1,234,567", "1,234.5"),
        (Language::Persian, "۱٬۲۳۴٬۵۶۷", "۱٬۲۳۴٫۵"),
        (Language::Dari, "۱٬۲۳۴٬۵۶۷", "۱٬۲۳۴٫۵"),
        (Language::Pashto, "۱٬۲۳۴٬۵۶۷", "۱٬۲۳۴٫۵"),
        (Language::Urdu, "1,234,567", "1,234.5"),
        (Language::Turkish, "1.234.567", "1.234,5"),
        (Language::Azerbaijani, "1.234.567", "1.234,5"),
        (Language::Kazakh, "1\u{A0}234\u{A0}567", "1\u{A0}234,5"),
        (Language::Kyrgyz, "1\u{A0}234\u{A0}567", "1\u{A0}234,5"),
        (Language::Tajik, "1\u{A0}234\u{A0}567", "1\u{A0}234,5"),
        (Language::Turkmen, "1\u{A0}234\u{A0}567", "1\u{A0}234,5"),
        (Language::Uzbek, "1\u{A0}234\u{A0}567", "1\u{A0}234,5"),
        (Language::Russian, "1\u{A0}234\u{A0}567", "1\u{A0}234,5"),
    ];

    #[test]
    fn every_language_groups_and_points_in_its_own_way() {
        for (language, whole, broken) in ROWS {
            let it = reader(language);
            assert_eq!(it.number(1_234_567), whole, "{language}");
            assert_eq!(it.decimal(1234.5, 2), broken, "{language}");
        }
    }

    #[test]
    fn a_number_inside_a_sentence_looks_as_it_does_alone() {
        for (language, whole, broken) in ROWS {
            let it = reader_with(language, &[(language, "a.ftl", "n = { $n }")]);
            assert_eq!(it.plain_with("n", &[("n", Value::from(1_234_567))]), whole, "{language}");
            assert_eq!(it.plain_with("n", &[("n", Value::from(1234.5))]), broken, "{language}");
        }
    }

    #[test]
    fn a_message_may_ask_for_decimals_or_for_no_groups() {
        let ftl = "two = { NUMBER($n, minimumFractionDigits: 2) }\nbare = { NUMBER($n, useGrouping: \"false\") }\n\
                   short = { NUMBER($n, maximumFractionDigits: 1) }";
        let it = reader_with(Language::Turkish, &[(Language::Turkish, "a.ftl", ftl)]);
        assert_eq!(it.plain_with("two", &[("n", Value::from(1234))]), "1.234,00");
        assert_eq!(it.plain_with("bare", &[("n", Value::from(1234))]), "1234");
        assert_eq!(it.plain_with("short", &[("n", Value::from(0.25))]), "0,2");
    }

    #[test]
    fn decimals_are_rounded_and_lose_their_last_zeros() {
        let it = reader(Language::English);
        assert_eq!(it.decimal(2.0, 2), "2");
        assert_eq!(it.decimal(2.346, 2), "2.35");
        assert_eq!(it.decimal(-0.001, 2), "0");
        assert_eq!(it.decimal(f64::NAN, 2), "NaN");
        assert_eq!(it.number(i64::MIN), "-9,223,372,036,854,775,808");
    }

    #[test]
    fn percent_signs_stand_where_the_language_puts_them() {
        let rows = [
            (Language::English, "45.3%"),
            (Language::Persian, "۴۵٫۳٪"),
            (Language::Turkish, "%45,3"),
            (Language::Russian, "45,3\u{A0}%"),
            (Language::Uzbek, "45,3%"),
        ];
        for (language, text) in rows {
            assert_eq!(reader(language).percent(0.453, 1), text, "{language}");
        }
    }

    #[test]
    fn digits_change_only_where_the_reader_has_others() {
        assert_eq!(reader(Language::Dari).digits("2026-11"), "۲۰۲۶-۱۱");
        assert_eq!(reader(Language::Urdu).digits("2026-11"), "2026-11");
    }
}
