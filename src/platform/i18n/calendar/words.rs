//! The words of a typed date: runs of digits, names of months in every language of ours, and the few
//! words that stand in dates and add nothing. Any other word makes the line no date.

use std::{collections::HashMap, sync::LazyLock};

use super::DateError;
use crate::{
    platform::i18n::{
        data::months::{GREGORIAN_MONTHS, OTHER_GREGORIAN_MONTHS, SOLAR_HIJRI_MONTHS},
        folding,
    },
    vocabulary::language::Calendar,
};

/// A run of digits and how long it was: `0003` is a year, `3` is not.
pub(super) struct Number {
    pub(super) value: u32,
    digits: usize,
}

impl Number {
    pub(super) const fn is_year(&self) -> bool {
        self.digits == 4
    }
}

/// A month by its place in a year of its calendar.
pub(super) type NamedMonth = (Calendar, u8);

/// Splits a folded line into its numbers and at most one month; refuses words it does not know.
pub(super) fn read(folded: &str) -> Result<(Vec<Number>, Option<NamedMonth>), DateError> {
    let (mut numbers, mut month) = (Vec::new(), None);
    for word in words(folded) {
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            let value = word.parse().map_err(|_| DateError::Unreadable)?;
            numbers.push(Number { value, digits: word.len() });
        } else if let Some(named) = named_month(word) {
            if month.replace(named).is_some() {
                return Err(DateError::Unreadable);
            }
        } else if !FILLERS.contains(&word) {
            return Err(DateError::Unreadable);
        }
    }
    Ok((numbers, month))
}

/// Runs of digits and runs of letters; whatever stands between is only a separator.
fn words(folded: &str) -> impl Iterator<Item = &str> {
    let mut rest = folded;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
        let digits = rest.starts_with(|c: char| c.is_ascii_digit());
        let inside = |c: char| c.is_alphanumeric() && c.is_ascii_digit() == digits;
        let end = rest.find(|c| !inside(c)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        (!word.is_empty()).then_some(word)
    })
}

/// Words that stand in dates and add nothing, folded: signs of the year, ordinals, eras, and the days of the week of
/// the languages whose calendars meet here.
#[rustfmt::skip]
const FILLERS: [&str; 46] = [
    "st", "nd", "rd", "th", "of", "ad", "ce", "sh", "ap", "h", "s",
    "г", "год", "года", "ж", "жылгы", "жыл", "жылдын", "соли", "сол", "yil",
    "سال", "م", "هش", "ش", "ه", "ل", "هجری", "خورشیدی", "شمسی", "لمریز", "میلادی", "د", "کال",
    "شنبه", "یکشنبه", "دوشنبه", "سهشنبه", "سه", "چهارشنبه", "پنجشنبه", "جمعه",
    "یک", "دو", "چهار", "پنج",
];

/// The month of that name, which must be folded.
pub(super) fn named_month(name: &str) -> Option<NamedMonth> {
    MONTHS.get(name).copied()
}

/// Every name of a month in every language, folded as typed text is.
static MONTHS: LazyLock<HashMap<String, NamedMonth>> = LazyLock::new(|| named_months().collect());

fn named_months() -> impl Iterator<Item = (String, NamedMonth)> {
    let gregorian = GREGORIAN_MONTHS.iter().chain(&OTHER_GREGORIAN_MONTHS).map(|row| (Calendar::Gregorian, row));
    let solar = SOLAR_HIJRI_MONTHS.iter().map(|row| (Calendar::SolarHijri, row));
    gregorian.chain(solar).flat_map(|(calendar, row)| {
        let genitives = row.iter().zip(1..).map(|(name, month)| (format!("{name}и"), month));
        let names = row.iter().zip(1..).map(|(name, month)| ((*name).to_owned(), month));
        names.chain(genitives).map(move |(name, month)| (folding::fold(&name), (calendar, month)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_means_two_months() {
        for (name, meaning) in named_months() {
            assert_eq!(MONTHS.get(&name), Some(&meaning), "{name}");
        }
    }
}
