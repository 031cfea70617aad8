//! Where something stands in a register.

use serde::{Deserialize, Serialize};

use super::place::Place;
use crate::platform::i18n::partial_date::PartialDate;
use crate::vocabulary::country::CountryCode;

/// An entry of a register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegisterRef {
    /// Whose register.
    pub state: CountryCode,
    /// The office.
    pub office: String,
    /// The kind of register.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub register: String,
    /// The volume or the year.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub volume: String,
    /// The number of the entry.
    pub number: String,
    /// When it was entered.
    pub entered: PartialDate,
    /// Its number in the electronic register.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub electronic_number: String,
}

impl RegisterRef {
    /// Whether it can be found: office and number are there.
    pub(super) fn is_whole(&self) -> bool {
        let is_said = |text: &str| !text.trim().is_empty();
        is_said(&self.office) && (is_said(&self.number) || is_said(&self.electronic_number))
    }
}

crate::text_enum!(
    /// What a later note is of, by the symbols of Convention 16.
    Note {
        /// Marriage.
        Marriage = "Mar",
        /// Separation.
        Separation = "Sc",
        /// Divorce.
        Divorce = "Div",
        /// Annulment.
        Annulment = "A",
        /// Death.
        Death = "D",
        /// Death of the husband.
        DeathOfHusband = "Dm",
        /// Death of the wife.
        DeathOfWife = "Df",
    }
);

/// A later note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LaterNote {
    /// Of what.
    pub note: Note,
    /// When.
    pub date: PartialDate,
    /// Where.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// Where it is entered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<RegisterRef>,
}

impl LaterNote {
    /// Whether the entry it names can be found.
    pub(super) fn is_whole(&self) -> bool {
        self.entry.as_ref().is_none_or(RegisterRef::is_whole)
    }
}

impl Note {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-note", self.as_str())
    }
}
