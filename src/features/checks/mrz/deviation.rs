//! Genuine documents that fail a check as their issuer made them (9303-3 §7), so that nobody is refused for it.

use std::collections::BTreeMap;

use chrono::{Months, NaiveDate};
use serde::Serialize;

use super::dates;
use super::digits::Sum;
use super::format::{FieldName, Format, ISSUER, Zone};
use super::reason::Reason;
use super::report::Field;
use crate::vocabulary::language::Language;

/// How a zone is other than the standard has it: in a check digit, or in what a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Irregular {
    /// Of a long document number, the filler in the place of the digit is counted as a character.
    FillerCounted,
    /// A filler stands in its place.
    LeftOut,
    /// It is always 0.
    Zero,
    /// Nobody knows: any digit may stand there.
    Any,
    /// Of a long document number, the filler in the place of the digit is left out: the number goes on there.
    RunsOn,
    /// Parts of the date that nobody knows are written as zeros, nines or X.
    UnknownOtherwise,
    /// The issuer has another code than the standard gives it.
    OtherCode,
    /// The name begins with a filler.
    LeadingFiller,
    /// The name has digits.
    Digits,
}

/// Documents of which one check digit or one field is other than the standard has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KnownDeviation {
    /// Which format they have.
    pub format: Format,
    /// The code of their issuer, as in the zone.
    pub issuer: String,
    /// The code of the document, as in the zone.
    pub document_code: String,
    /// Their first number and their last, of the same length; the beginning of all numbers where there is no last.
    pub numbers: (Option<String>, Option<String>),
    /// The first day they were issued and the last.
    pub issued: (Option<NaiveDate>, Option<NaiveDate>),
    /// The field, or that of the digit.
    pub field: FieldName,
    /// How.
    pub way: Irregular,
    /// The code of the issuer as these documents have it, where it is another one.
    pub state_code: Option<String>,
    /// The language the deviation was described in.
    pub original_language: Language,
    /// What it is called, by language.
    pub titles: BTreeMap<Language, String>,
    /// The address of its description, without a language.
    pub reference: String,
}

/// Months after its issue in which a document expires at the latest: states give some cards fifteen years.
const LONGEST_VALIDITY: Months = Months::new(15 * 12);

impl KnownDeviation {
    /// What a reader of this language calls it, and the language that is in.
    pub fn title_in(&self, language: Language) -> Option<(Language, &str)> {
        let of = |language| self.titles.get(&language).map(|title| (language, title.as_str()));
        of(language).or_else(|| of(self.original_language))
    }

    /// Whether this, and nothing else, is why the zone fails.
    pub(super) fn explains(&self, zone: &Zone<'_>, fields: &[Field], reasons: &[Reason]) -> bool {
        self.format == zone.format
            && self.state_code.as_ref().unwrap_or(&self.issuer) == zone.at(ISSUER)
            && self.document_code == zone.code()
            && self.is_why(zone, fields, reasons)
            && fields.iter().any(|it| it.field == FieldName::DocumentNumber && self.has_number(&it.value))
            && fields.iter().any(|it| it.field == FieldName::ExpiryDate && self.can_expire_on(&it.value))
    }

    fn is_why(&self, zone: &Zone<'_>, fields: &[Field], reasons: &[Reason]) -> bool {
        let is_other_code =
            |it: &Reason| matches!(it, Reason::Country(_, code) if Some(code) == self.state_code.as_ref());
        match self.way {
            Irregular::UnknownOtherwise => {
                reasons == [Reason::Date(FieldName::BirthDate)] && is_unknown_otherwise(zone.at(zone.layout().birth))
            }
            Irregular::OtherCode => !reasons.is_empty() && reasons.iter().all(is_other_code),
            Irregular::LeadingFiller => reasons == [Reason::NameLeadingFiller],
            Irregular::Digits => reasons == [Reason::NameDigit],
            _ => {
                let digit = fields.iter().find(|it| it.field == self.field);
                reasons == [Reason::Check(self.field)] && digit.is_some_and(|it| self.gives(zone, it))
            }
        }
    }

    /// Whether a document issued in the time meant can expire on a day of six digits. A zone tells no day of issue.
    fn can_expire_on(&self, day: &str) -> bool {
        let (first, last) = self.issued;
        let latest = last.map(|it| it.checked_add_months(LONGEST_VALIDITY).unwrap_or(it));
        match dates::expiry_of(day).known() {
            Some(day) => first.is_none_or(|it| it <= day) && latest.is_none_or(|it| day <= it),
            None => first.is_none() && latest.is_none(),
        }
    }

    fn gives(&self, zone: &Zone<'_>, field: &Field) -> bool {
        let printed = field.printed;
        match self.way {
            Irregular::LeftOut => printed == Some('<'),
            Irregular::Zero => printed == Some('0'),
            Irregular::Any => printed.is_some_and(|it| it.is_ascii_digit()),
            Irregular::FillerCounted => {
                let first = zone.at(zone.layout().number);
                let rest = field.value.strip_prefix(first).filter(|rest| !rest.is_empty());
                rest.is_some_and(|rest| printed == Some(Sum::default().with(first).with("<").with(rest).digit()))
            }
            Irregular::RunsOn => runs_on(zone),
            // No digit tells it.
            Irregular::UnknownOtherwise | Irregular::OtherCode | Irregular::LeadingFiller | Irregular::Digits => false,
        }
    }

    fn has_number(&self, number: &str) -> bool {
        let number = number.trim_end_matches('<');
        match &self.numbers {
            (None, _) => true,
            (Some(first), None) => number.starts_with(first.as_str()),
            (Some(first), Some(last)) => number.len() == first.len() && (first.as_str()..=last).contains(&number),
        }
    }
}

/// Whether the document number goes on in the place of its digit, and its digit is the last character before the fillers.
fn runs_on(zone: &Zone<'_>) -> bool {
    let layout = zone.layout();
    let Some(overflow) = layout.overflow else { return false };
    let tail = zone.at(overflow).split('<').next().unwrap_or_default();
    let Some((rest, digit)) = tail.len().checked_sub(1).map(|end| tail.split_at(end)) else { return false };
    let whole = Sum::default().with(zone.at(layout.number)).with(zone.at(layout.number_digit)).with(rest);
    digit.starts_with(whole.digit())
}

/// Whether a day of six digits has a month or a day that is none and stands for what nobody knows.
fn is_unknown_otherwise(day: &str) -> bool {
    let part = |from: usize| day.get(from..from + 2).is_some_and(|it| ["00", "99", "XX"].contains(&it));
    part(2) || part(4)
}
