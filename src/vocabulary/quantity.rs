//! An exact number in thousandths. A figure is read, compared and written as it was given: no rounding, no `NaN`.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Thousandths in one.
const THOUSAND: i64 = 1_000;
/// Digits after the point.
const PLACES: usize = 3;

/// An exact number in thousandths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Quantity(i64);

/// Why a text is no number here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoQuantity {
    /// Nothing, or a sign that is neither an ASCII digit nor one point.
    #[error("not a number of ASCII digits with at most one point")]
    Unreadable,
    /// More than three digits after the point.
    #[error("more than three digits after the point")]
    TooFine,
    /// More than nine million millions.
    #[error("too large")]
    TooLarge,
}

impl Quantity {
    /// So many thousandths.
    pub const fn from_thousandths(thousandths: i64) -> Self {
        Self(thousandths)
    }

    /// A whole number; the largest there is, where that is too large.
    pub const fn whole(number: i64) -> Self {
        Self(number.saturating_mul(THOUSAND))
    }

    /// The number in thousandths.
    pub const fn thousandths(self) -> i64 {
        self.0
    }

    /// Whether there is nothing after the point.
    pub const fn is_whole(self) -> bool {
        self.0 % THOUSAND == 0
    }

    /// The whole part, cut towards zero.
    pub const fn trunc(self) -> i64 {
        self.0 / THOUSAND
    }

    /// Reads ASCII digits with at most one point: `12345`, `98.4`. No sign, no group, no exponent, no other digits: which
    /// of them somebody typed is told by whoever asks.
    ///
    /// # Errors
    /// Anything else, more than three digits after the point, or more than an `i64` of thousandths holds.
    pub fn parse(text: &str) -> Result<Self, NoQuantity> {
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        let is_numeral = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        if !is_numeral(whole) || !is_numeral(part) {
            return Err(NoQuantity::Unreadable);
        }
        if part.len() > PLACES {
            return Err(NoQuantity::TooFine);
        }
        let number = |digits: &str| digits.parse::<i64>().map_err(|_| NoQuantity::TooLarge);
        let (whole, part) = (number(whole)?, number(&format!("{part:0<PLACES$}"))?);
        whole.checked_mul(THOUSAND).and_then(|it| it.checked_add(part)).map(Self).ok_or(NoQuantity::TooLarge)
    }
}

/// ASCII digits, a point only where something follows it, no zeros at the end: `12345`, `98.4`.
impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, size) = (if self.0 < 0 { "-" } else { "" }, self.0.unsigned_abs());
        let (whole, part) = (size / THOUSAND.unsigned_abs(), size % THOUSAND.unsigned_abs());
        if part == 0 {
            return write!(f, "{sign}{whole}");
        }
        let part = format!("{part:03}");
        write!(f, "{sign}{whole}.{}", part.trim_end_matches('0'))
    }
}

impl From<Quantity> for String {
    fn from(it: Quantity) -> Self {
        it.to_string()
    }
}

impl TryFrom<String> for Quantity {
    type Error = NoQuantity;

    fn try_from(text: String) -> Result<Self, NoQuantity> {
        Self::parse(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_comes_back_as_it_was_written() {
        for text in ["0", "12345", "98.4", "0.001", "99.25", "9223372036854775.807"] {
            assert_eq!(Quantity::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Quantity::parse("007.50").unwrap().to_string(), "7.5");
        assert_eq!(Quantity::from_thousandths(-1_500).to_string(), "-1.5");
        assert!(Quantity::parse("12").unwrap().is_whole() && !Quantity::parse("12.5").unwrap().is_whole());
        assert_eq!(Quantity::whole(12), Quantity::parse("12").unwrap());
    }

    #[test]
    fn what_is_no_plain_number_is_refused() {
        for text in ["", ".", "1.", ".5", "-1", "+1", "1,5", "1 000", "1e3", "۱۲", "١٢", "NaN", "1.2.3"] {
            assert_eq!(Quantity::parse(text), Err(NoQuantity::Unreadable), "{text}");
        }
        assert_eq!(Quantity::parse("1.2345"), Err(NoQuantity::TooFine));
        for text in ["9223372036854775.808", "99999999999999999999"] {
            assert_eq!(Quantity::parse(text), Err(NoQuantity::TooLarge), "{text}");
        }
    }
}
