//! What is known of the make of a document, as an entry form asks it and an identification compares it.

use chrono::{Datelike, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::words::{
    Barcode, CalendarOn, Chip, Construction, Format, Mrz, Orientation, Personalisation, Precision, Substrate, Validity,
};

/// The facts of a version. What nobody told is absent or `Unknown`, never guessed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// The first day such documents were issued, as exactly as [`Facts::first_issued_to`] says.
    pub first_issued: Option<NaiveDate>,
    /// How exactly the first day is known.
    pub first_issued_to: Precision,
    /// The last day such documents were issued.
    pub last_issued: Option<NaiveDate>,
    /// Whether they still count.
    pub validity: Validity,
    /// The day from which none counts any more.
    pub invalid_from: Option<NaiveDate>,
    /// How long one counts, in months.
    pub valid_months: Option<u16>,
    /// Its size by name.
    pub format: Format,
    /// Tenths of a millimetre.
    pub width: Option<u16>,
    /// Tenths of a millimetre.
    pub height: Option<u16>,
    /// How many pages it has, where it is a booklet.
    pub pages: Option<u16>,
    /// Which side lies along the reader.
    pub orientation: Option<Orientation>,
    /// What it is made of.
    pub substrate: Substrate,
    /// How it is put together.
    pub construction: Construction,
    /// How the holder’s data are put in, in no order.
    pub personalisation: Vec<Personalisation>,
    /// The shape of its numbers: `9` stands for a digit, `A` for a capital letter, everything else for itself.
    pub number_mask: Option<String>,
    /// Its machine-readable zone.
    pub mrz: Mrz,
    /// Its barcode.
    pub barcode: Barcode,
    /// Its chip.
    pub chip: Chip,
    /// As in `ISO/IEC 7816`.
    pub chip_standard: Option<String>,
    /// Whether the national identity number of the holder is printed on it.
    pub shows_national_number: Option<bool>,
    /// The calendar of the days on it.
    pub calendar: Option<CalendarOn>,
}

/// Letters of a mask.
const LONGEST_MASK: usize = 40;

/// What is wrong with facts that were typed: the field, and the catalogue key of the explanation.
pub type FactFault = (&'static str, &'static str);

impl Facts {
    /// Facts nobody told yet, of something of this make.
    pub const fn unknown(construction: Construction, format: Format) -> Self {
        Self {
            first_issued: None,
            first_issued_to: Precision::Unknown,
            last_issued: None,
            validity: Validity::Unknown,
            invalid_from: None,
            valid_months: None,
            format,
            width: None,
            height: None,
            pages: None,
            orientation: None,
            substrate: Substrate::Unknown,
            construction,
            personalisation: Vec::new(),
            number_mask: None,
            mrz: Mrz::Unknown,
            barcode: Barcode::Unknown,
            chip: Chip::Unknown,
            chip_standard: None,
            shows_national_number: None,
            calendar: None,
        }
    }

    /// Between which days the first one lies, by how exactly it is known.
    pub fn first_issued_between(&self) -> Option<(NaiveDate, NaiveDate)> {
        let day = self.first_issued?;
        let (year, month) = (day.year(), day.month());
        match self.first_issued_to {
            Precision::Day | Precision::Unknown => Some((day, day)),
            Precision::Month => {
                let first = NaiveDate::from_ymd_opt(year, month, 1)?;
                first.checked_add_months(Months::new(1))?.pred_opt().map(|last| (first, last))
            }
            Precision::Year => NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31)),
        }
    }

    /// What cannot be: a last day before the first, an end before the beginning, a mask of no number.
    pub fn faults(&self) -> Vec<FactFault> {
        let is_before = |later: Option<NaiveDate>| self.first_issued.zip(later).is_some_and(|(first, it)| it < first);
        let mut faults = Vec::new();
        if is_before(self.last_issued) {
            faults.push(("last_issued", "specimens-error-last-issued"));
        }
        if is_before(self.invalid_from) || self.last_issued.zip(self.invalid_from).is_some_and(|(last, end)| end < last)
        {
            faults.push(("invalid_from", "specimens-error-invalid-from"));
        }
        if self.first_issued.is_some() != (self.first_issued_to != Precision::Unknown) {
            faults.push(("first_issued", "specimens-error-precision"));
        }
        if self.valid_months == Some(0) {
            faults.push(("valid_months", "specimens-error-valid-months"));
        }
        if self.number_mask.as_deref().is_some_and(|mask| !is_mask(mask)) {
            faults.push(("number_mask", "specimens-error-mask"));
        }
        faults
    }
}

fn is_mask(mask: &str) -> bool {
    let is_sign = |sign: char| sign.is_ascii_alphanumeric() || " -/.".contains(sign);
    (1..=LONGEST_MASK).contains(&mask.len()) && mask.chars().all(is_sign) && mask.contains(['9', 'A'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts() -> Facts {
        Facts::unknown(Construction::Card, Format::Td1)
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn days_follow_each_other_and_a_known_day_says_how_exactly() {
        let fields = |it: Facts| it.faults().into_iter().map(|fault| fault.0).collect::<Vec<_>>();
        let first = Facts { first_issued: Some(day("2016-03-14")), first_issued_to: Precision::Day, ..facts() };
        assert_eq!(fields(facts()), [""; 0]);
        assert_eq!(fields(first.clone()), [""; 0]);
        assert_eq!(fields(Facts { last_issued: Some(day("2016-03-13")), ..first.clone() }), ["last_issued"]);
        assert_eq!(fields(Facts { invalid_from: Some(day("2015-01-01")), ..first.clone() }), ["invalid_from"]);
        let ended =
            Facts { last_issued: Some(day("2020-01-01")), invalid_from: Some(day("2019-01-01")), ..first.clone() };
        assert_eq!(fields(ended), ["invalid_from"]);
        assert_eq!(fields(Facts { first_issued_to: Precision::Unknown, ..first }), ["first_issued"]);
        assert_eq!(fields(Facts { valid_months: Some(0), ..facts() }), ["valid_months"]);
    }

    #[test]
    fn a_mask_has_a_place_for_a_digit_or_a_letter() {
        let masked = |mask: &str| Facts { number_mask: Some(mask.to_owned()), ..facts() };
        assert!(masked("A99A99999").faults().is_empty());
        assert_eq!(masked("ABC").faults(), [], "a letter stands for any");
        for wrong in ["", "---", "9<9", "۹۹", &"9".repeat(41)] {
            assert_eq!(masked(wrong).faults().len(), 1, "{wrong}");
        }
    }
}
