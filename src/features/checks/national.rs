//! National numbers whose rule is public: whether one is well formed. That says nothing about whether it was ever given
//! to anybody, and nothing is said about whoever has it.

use chrono::NaiveDate;
use serde::Serialize;

use crate::platform::i18n::reckoning::plain_digit;

/// A country whose rule is known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "UPPERCASE")]
#[expect(missing_docs, reason = "the names are the codes of ISO 3166-1")]
pub enum Country {
    Tur,
    Irn,
    Kaz,
    Pak,
}

/// What is wrong with a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// Something that is no digit and no separator.
    Characters,
    /// Too few or too many digits.
    Length,
    /// It may not begin with this digit.
    FirstDigit,
    /// All digits are the same.
    AllEqual,
    /// No day of the calendar.
    Date,
    /// The digit of the century is none of 1 to 6.
    Century,
    /// The check digit does not agree.
    CheckDigit,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// What is wrong; nothing of a well-formed number.
    pub faults: Vec<Fault>,
    /// Whether zeros at the beginning were missing and taken to be there (Iran).
    pub was_filled: bool,
    /// Whether the rule has a digit to check by at all.
    pub has_check_digit: bool,
}

/// Characters that are taken.
pub const LONGEST: usize = 40;

impl Country {
    /// Every country, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Tur, Self::Irn, Self::Kaz, Self::Pak];

    /// ISO 3166-1 alpha-3.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Tur => "TUR",
            Self::Irn => "IRN",
            Self::Kaz => "KAZ",
            Self::Pak => "PAK",
        }
    }

    /// The country of that code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == code)
    }

    /// Digits of a number.
    pub const fn length(self) -> usize {
        match self {
            Self::Tur => 11,
            Self::Irn => 10,
            Self::Kaz => 12,
            Self::Pak => 13,
        }
    }

    /// Whether a number is well formed. Spaces and hyphens between digits do not count.
    pub fn check(self, number: &str) -> Verdict {
        let plain: String = number.trim().chars().map(plain_digit).filter(|it| !is_between(*it)).collect();
        let mut verdict = Verdict { faults: Vec::new(), was_filled: false, has_check_digit: self != Self::Pak };
        let Some(mut digits) = plain.chars().map(|it| it.to_digit(10)).collect::<Option<Vec<u32>>>() else {
            verdict.faults.push(Fault::Characters);
            return verdict;
        };
        // A table calculator loses the zeros at the beginning of a number.
        if self == Self::Irn && (8..10).contains(&digits.len()) {
            digits.splice(0..0, std::iter::repeat_n(0, 10 - digits.len()));
            verdict.was_filled = true;
        }
        verdict.faults = if digits.len() == self.length() { self.faults(&digits) } else { vec![Fault::Length] };
        verdict
    }

    fn faults(self, digits: &[u32]) -> Vec<Fault> {
        let found: Vec<(bool, Fault)> = match self {
            Self::Tur => vec![(digits[0] == 0, Fault::FirstDigit), (!agrees_in_turkiye(digits), Fault::CheckDigit)],
            Self::Irn => vec![
                (digits.iter().all(|it| *it == digits[0]), Fault::AllEqual),
                (!agrees_in_iran(digits), Fault::CheckDigit),
            ],
            Self::Kaz => {
                let is_century = (1..=6).contains(&digits[6]);
                vec![
                    (!is_century, Fault::Century),
                    (is_century && birth_in_kazakhstan(digits).is_none(), Fault::Date),
                    (!agrees_in_kazakhstan(digits), Fault::CheckDigit),
                ]
            }
            Self::Pak => vec![(digits[0] == 0, Fault::FirstDigit)],
        };
        found.into_iter().filter(|(is_so, _)| *is_so).map(|(_, fault)| fault).collect()
    }
}

const fn is_between(character: char) -> bool {
    matches!(character, ' ' | '-' | '\u{A0}' | '\u{2010}'..='\u{2015}' | '\u{200E}' | '\u{200F}')
}

/// The tenth digit is 7 times the sum of the odd places less that of the even ones, the eleventh the sum of all before,
/// both modulo 10.
fn agrees_in_turkiye(digits: &[u32]) -> bool {
    let every_other = |from: usize| digits[..9].iter().skip(from).step_by(2).sum::<u32>();
    let tenth = (7 * every_other(0) + 10 * 9 - every_other(1)) % 10;
    tenth == digits[9] && digits[..10].iter().sum::<u32>() % 10 == digits[10]
}

/// The first nine weighted 10 to 2, modulo 11; the last is the rest where that is 0 or 1, else 11 less it.
fn agrees_in_iran(digits: &[u32]) -> bool {
    let sum: u32 = digits[..9].iter().zip((2..=10).rev()).map(|(digit, weight)| digit * weight).sum();
    let rest = sum % 11;
    digits[9] == if rest < 2 { rest } else { 11 - rest }
}

/// Year, month and day, then the digit of century and sex.
fn birth_in_kazakhstan(digits: &[u32]) -> Option<NaiveDate> {
    let two = |from: usize| digits[from] * 10 + digits[from + 1];
    let century = 18 + digits[6].checked_sub(1)? / 2;
    NaiveDate::from_ymd_opt(i32::try_from(century * 100 + two(0)).ok()?, two(2), two(4))
}

/// Weighted 1 to 11, modulo 11; where that is 10 once more with the weights moved on by two; 10 again is given to nobody.
fn agrees_in_kazakhstan(digits: &[u32]) -> bool {
    let rest = |first: u32| {
        let weights = (0..11).map(|place| (first + place - 1) % 11 + 1);
        digits[..11].iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11
    };
    match (rest(1), rest(3)) {
        (10, 10) => false,
        (10, second) => second == digits[11],
        (first, _) => first == digits[11],
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_made_by_the_rules_are_well_formed_and_others_say_why() {
        use Fault::{AllEqual, Century, Characters, CheckDigit, Date, FirstDigit, Length};
        for (country, number, faults) in [
            // The number every Turkish form shows as its example.
            (Country::Tur, "10000000146", &[][..]),
            (Country::Tur, "۱۰۰۰۰۰۰۰۱۴۶", &[]),
            (Country::Tur, "10000000145", &[CheckDigit]),
            (Country::Tur, "00000000000", &[FirstDigit]),
            (Country::Tur, "1000000014", &[Length]),
            (Country::Irn, "0012345679", &[]),
            (Country::Irn, "001-234567-9", &[]),
            (Country::Irn, "12345679", &[]),
            (Country::Irn, "0012345678", &[CheckDigit]),
            (Country::Irn, "1111111111", &[AllEqual]),
            (Country::Irn, "1234567", &[Length]),
            (Country::Irn, "00123456x9", &[Characters]),
            (Country::Kaz, "000101500001", &[]),
            (Country::Kaz, "000101500008", &[CheckDigit]),
            (Country::Kaz, "001301500002", &[Date]),
            (Country::Kaz, "000101900002", &[Century]),
            (Country::Pak, "12345-1234567-1", &[]),
            (Country::Pak, "0234512345671", &[FirstDigit]),
            (Country::Pak, "", &[Length]),
        ] {
            let found = country.check(number).faults;
            let first =
                found.iter().filter(|it| **it != CheckDigit || faults.contains(it)).copied().collect::<Vec<_>>();
            assert_eq!(first, faults, "{} {number}", country.as_str());
        }
        assert!(Country::Irn.check("12345679").was_filled && !Country::Pak.check("1").has_check_digit);
    }

    proptest! {
        /// The rule of Türkiye finds every one; that of Iran gives 1 for two rests of eleven and misses some.
        #[test]
        fn any_single_changed_digit_of_a_checked_number_is_found(
            place in 0..11_usize,
            step in 1..10_u32,
            start in 100_000_000..999_999_999_u32,
        ) {
            let last = (0..100).map(|last| format!("{start}{last:02}"));
            let number = last.into_iter().find(|number| Country::Tur.check(number).faults.is_empty()).unwrap_or_default();
            prop_assert_eq!(number.len(), 11);
            let changed: String = number
                .char_indices()
                .map(|(at, digit)| match digit.to_digit(10).filter(|_| at == place) {
                    Some(old) => char::from_digit((old + step) % 10, 10).unwrap_or(digit),
                    None => digit,
                })
                .collect();
            prop_assert!(!Country::Tur.check(&changed).faults.is_empty(), "{} and {}", number, changed);
        }

        #[test]
        fn any_text_is_judged(number in "\\PC{0,30}") {
            for country in Country::ALL {
                let _ = country.check(&number);
            }
        }
    }
}
