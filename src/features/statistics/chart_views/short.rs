//! Numbers as short as a chart needs them; the table beside it has all their digits.

use crate::features::statistics::views;
use crate::platform::i18n::{Locale, Value};
use crate::vocabulary::indicator::Unit;
use crate::vocabulary::quantity::Quantity;

/// From here on numbers are told in thousands, and in millions; half a step before, so that none is told as a thousand
/// thousands.
const THOUSANDS: i64 = 10_000;
const MILLIONS: i64 = 999_950;

/// A number as an axis or a square shows it: `98.4%`, `9,940`, `368.7k`, `251.3M`.
pub fn short(locale: &Locale, unit: Unit, thousandths: i64) -> String {
    let number = Quantity::from_thousandths(thousandths);
    match number.trunc() {
        _ if unit == Unit::Percent => views::number(locale, unit, number),
        MILLIONS.. => in_units_of(locale, "charts-millions", thousandths / 1_000),
        THOUSANDS.. => in_units_of(locale, "charts-thousands", thousandths),
        _ => views::number(locale, unit, number),
    }
}

/// The two ends of a range, or the number where it is one.
pub fn short_range(locale: &Locale, unit: Unit, (low, high): (i64, i64)) -> String {
    let (low, high) = (short(locale, unit, low), short(locale, unit, high));
    if low == high {
        return low;
    }
    let values: [(&str, Value<'_>); 2] = [("low", low.into()), ("high", high.into())];
    locale.plain_with("directory-range", &values).into_owned()
}

/// `millionths` of what the key names, with one digit after the point.
fn in_units_of(locale: &Locale, key: &str, millionths: i64) -> String {
    let tenths = (millionths + 50_000) / 100_000;
    // Of no unit: it is no count of anything whole any more.
    let number = views::number(locale, Unit::Points, Quantity::from_thousandths(tenths * 100));
    locale.plain_with(key, &[("number", number.into())]).into_owned()
}

#[cfg(test)]
pub(super) mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::platform::i18n::Catalogues;
    use crate::vocabulary::language::Language;

    /// A reader of that language.
    pub(in super::super) fn reader(language: Language) -> Locale {
        Locale::new(Arc::new(Catalogues::embedded().unwrap()), language)
    }

    #[test]
    fn numbers_are_short_and_never_a_thousand_thousands() {
        let english = reader(Language::English);
        let of = |number: i64| short(&english, Unit::Persons, Quantity::whole(number).thousandths());
        let shown = [0, 9_999, 10_000, 368_670, 999_949, 999_950, 251_269_164].map(of);
        assert_eq!(shown, ["0", "9,999", "10k", "368.7k", "999.9k", "1M", "251.3M"]);
        assert_eq!(short(&english, Unit::Percent, 98_400), "98.4%");
        let persian = short(&reader(Language::Persian), Unit::Persons, 4_500_000_000);
        assert!(persian.starts_with("۴٫۵") && persian.contains("میلیون"), "{persian}");
    }

    #[test]
    fn a_range_whose_ends_look_alike_is_told_once() {
        let english = reader(Language::English);
        assert_eq!(short_range(&english, Unit::Percent, (98_400, 98_400)), "98.4%");
        assert_eq!(short_range(&english, Unit::Persons, (4_000_000_000, 4_000_001_000)), "4M");
        let range = short_range(&english, Unit::Persons, (1_301_975_000, 5_000_000_000));
        assert!(range.contains("1.3M") && range.contains("5M"), "{range}");
    }
}
