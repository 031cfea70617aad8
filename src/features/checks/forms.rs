//! What the browser sends. Nothing of it is kept; it comes back on the page that answers it.

use serde::Deserialize;

use super::national::{self, Country};
use super::transliteration::{Question, Refusal, Style, TONGUES, WIDTHS};
use super::{confusables, mrz};
use crate::platform::i18n::reckoning::{NoDay, Reckoning, Written};
use crate::platform::web::Errors;

/// The lines of a zone.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct MrzForm {
    pub(super) mrz: String,
}

impl MrzForm {
    /// The lines, where there are any; a form sent empty is no error but asks for help.
    pub(super) fn parse(&self) -> Result<Option<&str>, Errors> {
        if is_too_long(&self.mrz) {
            return Err(Errors::of("mrz", "checks-mrz-too-long"));
        }
        Ok((!self.mrz.trim().is_empty()).then_some(self.mrz.as_str()))
    }
}

/// A name to spell.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct NameForm {
    pub(super) surname: String,
    pub(super) given_names: String,
    pub(super) language: String,
    pub(super) style: String,
    pub(super) width: String,
    pub(super) unify: String,
    pub(super) printed: String,
}

impl NameForm {
    /// What is asked. A choice the page does not offer counts as none.
    pub(super) fn question(&self) -> Question {
        Question {
            surname: self.surname.clone(),
            given_names: self.given_names.clone(),
            tongue: TONGUES.into_iter().find(|it| *it == self.language),
            style: Style::parse(&self.style).unwrap_or_default(),
            width: self.width(),
            unifies: self.unifies(),
            printed: self.printed.clone(),
        }
    }

    /// The width of the field; that of a passport where none was chosen.
    pub(super) fn width(&self) -> usize {
        let chosen = self.width.parse().ok();
        WIDTHS.into_iter().find(|it| Some(*it) == chosen).unwrap_or(WIDTHS[2])
    }

    pub(super) fn unifies(&self) -> bool {
        !self.unify.is_empty()
    }
}

/// The field and the sentence of a refusal.
pub fn refused_name(refusal: Refusal) -> (&'static str, &'static str) {
    let field = |is_surname| if is_surname { "surname" } else { "given_names" };
    match refusal {
        Refusal::Empty => ("surname", "checks-name-error-empty"),
        Refusal::TooLong(is_surname) => (field(is_surname), "checks-name-error-long"),
        Refusal::Digit(is_surname) => (field(is_surname), "checks-name-error-digit"),
    }
}

/// A day to convert.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct CalendarForm {
    pub(super) date: String,
    pub(super) from: String,
    /// The code of the version the day is held against; none where the day alone is asked for.
    pub(super) version: String,
}

impl CalendarForm {
    /// The Gregorian day; nothing where nothing was typed.
    pub(super) fn parse(&self) -> Result<Option<chrono::NaiveDate>, NoDay> {
        if self.date.trim().is_empty() {
            return Ok(None);
        }
        let calendar = Reckoning::in_use(&self.from).unwrap_or(Reckoning::Gregorian);
        Written::parse(&self.date).and_then(|written| calendar.read(written)).map(Some)
    }
}

/// A national number.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct NationalForm {
    pub(super) country: String,
    pub(super) number: String,
}

impl NationalForm {
    /// Country and number; nothing where nothing was typed.
    pub(super) fn parse(&self) -> Result<Option<(Country, &str)>, Errors> {
        if self.number.chars().count() > national::LONGEST {
            return Err(Errors::of("number", "checks-national-too-long"));
        }
        if self.number.trim().is_empty() {
            return Ok(None);
        }
        let country = Country::parse(&self.country);
        country.map(|it| Some((it, self.number.as_str()))).ok_or(Errors::of("country", "checks-national-error-country"))
    }
}

/// Two texts.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct ConfusablesForm {
    pub(super) first: String,
    pub(super) second: String,
}

impl ConfusablesForm {
    /// Both texts; nothing where nothing was typed.
    pub(super) fn parse(&self) -> Result<Option<(&str, &str)>, Errors> {
        for (field, text) in [("first", &self.first), ("second", &self.second)] {
            if text.chars().count() > confusables::LONGEST {
                return Err(Errors::of(field, "checks-mrz-too-long"));
            }
        }
        match (self.first.trim(), self.second.trim()) {
            ("", "") => Ok(None),
            ("", _) => Err(Errors::of("first", "checks-confusables-empty")),
            (_, "") => Err(Errors::of("second", "checks-confusables-empty")),
            (first, second) => Ok(Some((first, second))),
        }
    }
}

/// Whether a text has more characters than any zone, its line ends counted as one.
pub fn is_too_long(mrz: &str) -> bool {
    mrz.chars().filter(|c| *c != '\r').count() > mrz::LONGEST
}
