//! What a page may put into a sentence: text as it is, or a number that the sentence prints in the
//! reader's digits and chooses its plural by.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// The value of a variable in a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Value<'a> {
    /// Text, printed as it is.
    Text(Cow<'a, str>),
    /// A whole number, grouped and in the reader's digits; exact up to 2⁵³.
    Integer(i64),
    /// A number with a fraction, printed with as many digits as it needs.
    Decimal(f64),
}

impl Value<'_> {
    pub(in crate::platform::i18n) fn to_fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Borrowed(text)),
            Self::Integer(number) => FluentValue::from(*number),
            Self::Decimal(number) => FluentValue::from(*number),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

macro_rules! from_whole_numbers {
    ($($number:ty)*) => {$(
        impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self {
                Self::Integer(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}
from_whole_numbers!(u8 u16 u32 u64 usize i16 i32 i64);

impl From<f64> for Value<'_> {
    fn from(number: f64) -> Self {
        Self::Decimal(number)
    }
}
