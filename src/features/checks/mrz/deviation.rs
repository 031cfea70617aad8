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

/// How a check digit is computed that the standard computes otherwise.
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
}

/// Documents of which one check digit is computed otherwise.
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
    /// The digit.
    pub field: FieldName,
    /// How it is computed.
    pub way: Irregular,
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
        let digit = fields.iter().find(|it| it.field == self.field);
        self.format == zone.format
            && self.issuer == zone.at(ISSUER)
            && self.document_code == zone.code()
            && reasons == [Reason::Check(self.field)]
            && digit.is_some_and(|it| self.gives(zone, it))
            && fields.iter().any(|it| it.field == FieldName::DocumentNumber && self.has_number(&it.value))
            && fields.iter().any(|it| it.field == FieldName::ExpiryDate && self.can_expire_on(&it.value))
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
