//! The form of the facts.

use chrono::NaiveDate;
use serde::Deserialize;

use super::super::super::facts::Facts;
use super::super::super::review::Review;
use super::super::super::version::Code;
use super::super::super::words::{
    Barcode, CalendarOn, Chip, Construction, Format, Mrz, Orientation, Personalisation, Precision, Substrate, Validity,
};
use super::line;
use crate::platform::i18n::input;
use crate::platform::web::Errors;

/// Tenths of a millimetre a document may measure.
const LARGEST: u16 = 20_000;
/// Pages or months that may be counted.
const MOST: u16 = 999;
/// Letters of the name of a standard.
const LONGEST_STANDARD: usize = 100;

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FactsForm {
    pub revision: i32,
    pub first_issued: String,
    pub last_issued: String,
    pub validity: String,
    pub invalid_from: String,
    pub valid_months: String,
    pub format: String,
    pub width: String,
    pub height: String,
    pub pages: String,
    pub orientation: String,
    pub substrate: String,
    pub construction: String,
    pub personalisation: Vec<String>,
    pub number_mask: String,
    pub mrz: String,
    pub barcode: String,
    pub chip: String,
    pub chip_standard: String,
    pub shows_national_number: String,
    pub calendar: String,
    /// A code; empty where the version follows the number before it.
    pub follows: String,
    pub reviewed_on: String,
    pub review_due: String,
    pub is_confirmed: Option<String>,
}

/// What the form says besides the facts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Beside {
    /// The version before, as it was found.
    pub follows: Option<Code>,
    pub review: Option<Review>,
    pub is_confirmed: bool,
}

impl FactsForm {
    /// The form filled with what is known.
    pub fn of(it: &Facts, beside: &Beside, revision: i32) -> Self {
        let number = |it: Option<u16>| it.map_or_else(String::new, |it| it.to_string());
        let tenths = |it: Option<u16>| it.map_or_else(String::new, |it| format!("{}.{}", it / 10, it % 10));
        let day = |it: Option<NaiveDate>| it.map_or_else(String::new, |it| it.to_string());
        Self {
            revision,
            first_issued: it.first_issued.map_or_else(String::new, |day| written(day, it.first_issued_to)),
            last_issued: day(it.last_issued),
            validity: it.validity.to_string(),
            invalid_from: day(it.invalid_from),
            valid_months: number(it.valid_months),
            format: it.format.to_string(),
            width: tenths(it.width),
            height: tenths(it.height),
            pages: number(it.pages),
            orientation: it.orientation.map_or_else(String::new, |it| it.to_string()),
            substrate: it.substrate.to_string(),
            construction: it.construction.to_string(),
            personalisation: it.personalisation.iter().map(ToString::to_string).collect(),
            number_mask: it.number_mask.clone().unwrap_or_default(),
            mrz: it.mrz.to_string(),
            barcode: it.barcode.to_string(),
            chip: it.chip.to_string(),
            chip_standard: it.chip_standard.clone().unwrap_or_default(),
            shows_national_number: it.shows_national_number.map_or("", yes_no).to_owned(),
            calendar: it.calendar.map_or_else(String::new, |it| it.to_string()),
            follows: beside.follows.as_ref().map_or_else(String::new, ToString::to_string),
            reviewed_on: day(beside.review.map(|it| it.reviewed_on)),
            review_due: day(beside.review.map(|it| it.review_due)),
            is_confirmed: beside.is_confirmed.then(|| "yes".to_owned()),
        }
    }

    /// The facts and what is said besides, with the version before as it was found, or every error of the form; what
    /// contradicts itself among them.
    pub fn parse(
        &self,
        follows: Result<Option<Code>, &'static str>,
        today: NaiveDate,
    ) -> Result<(Facts, Beside), Errors> {
        let mut errors = Errors::none();
        let follows = errors.note("follows", follows).flatten();
        let first = errors.note("first_issued", first_issued(&self.first_issued));
        let (first_issued, first_issued_to) = first.unwrap_or((None, Precision::Unknown));
        let mut ways = Vec::new();
        for way in &self.personalisation {
            ways.extend(errors.note("personalisation", Personalisation::parse(way).ok_or("specimens-error-choice")));
        }
        let standard = line(&self.chip_standard, LONGEST_STANDARD, "specimens-error-long");
        let standard = errors.note("chip_standard", standard).filter(|it| !it.is_empty());
        let facts = Facts {
            first_issued,
            first_issued_to,
            last_issued: errors.note("last_issued", day(&self.last_issued)).flatten(),
            invalid_from: errors.note("invalid_from", day(&self.invalid_from)).flatten(),
            valid_months: errors.note("valid_months", number(&self.valid_months)).flatten(),
            width: errors.note("width", tenths(&self.width)).flatten(),
            height: errors.note("height", tenths(&self.height)).flatten(),
            pages: errors.note("pages", number(&self.pages)).flatten(),
            number_mask: Some(input::line(&self.number_mask).unwrap_or_default()).filter(|it| !it.is_empty()),
            chip_standard: standard,
            personalisation: ways,
            shows_national_number: match self.shows_national_number.as_str() {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            },
            orientation: Orientation::parse(&self.orientation),
            calendar: CalendarOn::parse(&self.calendar),
            validity: chosen(&mut errors, "validity", Validity::parse(&self.validity), Validity::Unknown),
            format: chosen(&mut errors, "format", Format::parse(&self.format), Format::Other),
            substrate: chosen(&mut errors, "substrate", Substrate::parse(&self.substrate), Substrate::Unknown),
            construction: chosen(
                &mut errors,
                "construction",
                Construction::parse(&self.construction),
                Construction::Card,
            ),
            mrz: chosen(&mut errors, "mrz", Mrz::parse(&self.mrz), Mrz::Unknown),
            barcode: chosen(&mut errors, "barcode", Barcode::parse(&self.barcode), Barcode::Unknown),
            chip: chosen(&mut errors, "chip", Chip::parse(&self.chip), Chip::Unknown),
        };
        for (field, key) in facts.faults() {
            if errors.at(field).is_none() {
                errors.add(field, key);
            }
        }
        let review = self.review(&mut errors, today);
        let beside = Beside { follows, review, is_confirmed: self.is_confirmed.is_some() };
        if errors.is_empty() { Ok((facts, beside)) } else { Err(errors) }
    }

    /// The review and the next one; both days or neither.
    fn review(&self, errors: &mut Errors, today: NaiveDate) -> Option<Review> {
        let reviewed_on = errors.note("reviewed_on", day(&self.reviewed_on))?;
        let review_due = errors.note("review_due", day(&self.review_due))?;
        match (reviewed_on, review_due) {
            (None, None) => None,
            (Some(on), Some(due)) => {
                errors.note("review_due", Review::new(on, due, today).ok_or("specimens-error-review"))
            }
            (None, _) => errors.note("reviewed_on", Err("specimens-error-review")),
            (_, None) => errors.note("review_due", Err("specimens-error-review")),
        }
    }
}

/// The word a box of the form stands for.
pub const fn yes_no(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}

/// What was chosen of a list; an error where it is not on it.
fn chosen<T>(errors: &mut Errors, field: &'static str, chosen: Option<T>, otherwise: T) -> T {
    errors.note(field, chosen.ok_or("specimens-error-choice")).unwrap_or(otherwise)
}

/// A day as it is typed, as exactly as it is known.
fn written(day: NaiveDate, to: Precision) -> String {
    match to {
        Precision::Day => day.to_string(),
        Precision::Month => day.format("%Y-%m").to_string(),
        Precision::Year | Precision::Unknown => day.format("%Y").to_string(),
    }
}

/// `2016-03-14`, `2016-03` or `2016`, in any digits.
fn first_issued(typed: &str) -> Result<(Option<NaiveDate>, Precision), &'static str> {
    let typed = input::identifier(typed);
    let (whole, to) = match typed.len() {
        0 => return Ok((None, Precision::Unknown)),
        4 => (format!("{typed}-01-01"), Precision::Year),
        7 => (format!("{typed}-01"), Precision::Month),
        _ => (typed, Precision::Day),
    };
    day(&whole).map(|day| (day, to))
}

/// A day, where one was typed; documents of before 1800 or after 2199 are a slip of the finger.
fn day(typed: &str) -> Result<Option<NaiveDate>, &'static str> {
    let typed = input::identifier(typed);
    if typed.is_empty() {
        return Ok(None);
    }
    let day: Option<NaiveDate> = typed.parse().ok().filter(|_| typed.len() == 10);
    day.filter(|it| ("1800-01-01".."2200-01-01").contains(&it.to_string().as_str()))
        .map(Some)
        .ok_or("specimens-error-day")
}

fn number(typed: &str) -> Result<Option<u16>, &'static str> {
    let typed = input::identifier(typed);
    if typed.is_empty() {
        return Ok(None);
    }
    typed.parse().ok().filter(|it| *it <= MOST).map(Some).ok_or("specimens-error-count")
}

/// Millimetres with one decimal at most, as tenths.
fn tenths(typed: &str) -> Result<Option<u16>, &'static str> {
    let typed = input::identifier(typed).replace([',', '٫'], ".");
    if typed.is_empty() {
        return Ok(None);
    }
    let (whole, rest) = typed.split_once('.').unwrap_or((&typed, "0"));
    let parts = whole.parse::<u16>().ok().zip(rest.parse::<u16>().ok().filter(|_| rest.len() == 1));
    let tenths = parts.and_then(|(whole, rest)| whole.checked_mul(10)?.checked_add(rest));
    tenths.filter(|it| (1..=LARGEST).contains(it)).map(Some).ok_or("specimens-error-millimetres")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_comes_back_and_what_cannot_be_is_told_at_its_field() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let facts = Facts::unknown(Construction::Card, Format::Td1);
        let form = FactsForm::of(&facts, &Beside::default(), 1);
        assert_eq!(form.parse(Ok(None), today).unwrap().0, facts);
        let typed = FactsForm {
            first_issued: "۲۰۱۶-۰۳".to_owned(),
            width: "85,6".to_owned(),
            valid_months: "120".to_owned(),
            personalisation: vec!["laser_engraving".to_owned()],
            shows_national_number: "yes".to_owned(),
            ..form.clone()
        };
        let read = typed.parse(Ok(None), today).unwrap().0;
        assert_eq!((read.first_issued_to, read.width, read.valid_months), (Precision::Month, Some(856), Some(120)));
        assert_eq!(FactsForm::of(&read, &Beside::default(), 1).parse(Ok(None), today).unwrap().0, read, "as it was");
        let wrong = FactsForm {
            first_issued: "2016-13".to_owned(),
            last_issued: "yesterday".to_owned(),
            width: "8.56".to_owned(),
            height: "0".to_owned(),
            pages: "-1".to_owned(),
            chip: "x".to_owned(),
            number_mask: "---".to_owned(),
            ..form.clone()
        };
        let fields: Vec<_> = wrong.parse(Ok(None), today).unwrap_err().all().iter().map(|it| it.field).collect();
        assert_eq!(fields, ["first_issued", "last_issued", "width", "height", "pages", "chip", "number_mask"]);
        let ended = FactsForm { first_issued: "2016".to_owned(), invalid_from: "2015-01-01".to_owned(), ..form };
        assert_eq!(ended.parse(Ok(None), today).unwrap_err().at("invalid_from"), Some("specimens-error-invalid-from"));
    }
}
