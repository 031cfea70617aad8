//! What a field holds.

use serde::{Deserialize, Serialize};

use super::absence::Absence;
use super::field::Form;
use super::identifier::Identifier;
use super::name::Names;
use super::place::Place;
use super::register_ref::{LaterNote, RegisterRef};
use crate::platform::i18n::partial_date::PartialDate;
use crate::vocabulary::country::CountryCode;

crate::text_enum!(
    /// Sex, as on Form A of Convention 16.
    Sex {
        /// Male.
        Male = "M",
        /// Female.
        Female = "F",
        /// Neither, or not said.
        Other = "X",
    }
);

/// Characters of a line.
const LONGEST_LINE: usize = 500;
/// Characters of several lines.
const LONGEST_PROSE: usize = 20_000;

/// A value, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Value {
    /// Names of a person.
    Names(Names),
    /// A date.
    Date(PartialDate),
    /// A place.
    Place(Place),
    /// Numbers.
    Identifiers(Vec<Identifier>),
    /// An entry of a register.
    Entry(RegisterRef),
    /// Later notes.
    Notes(Vec<LaterNote>),
    /// A sex.
    Sex(Sex),
    /// States.
    States(Vec<CountryCode>),
    /// A word of the field's list.
    Word(String),
    /// Words of the field's list, each once.
    Words(Vec<String>),
    /// How many.
    Count(u32),
    /// A line, or several.
    Text(String),
    /// Nothing, and why.
    Absent(Absence),
}

crate::text_enum!(
    /// Where a value comes from.
    Source {
        /// From the register.
        Register = "register",
        /// From a document.
        Document = "document",
        /// Somebody declared it.
        Declared = "declared",
        /// It follows from other values.
        Derived = "derived",
    }
);

/// A value, and what is known of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stated {
    /// What is said.
    pub value: Value,
    /// Where it comes from.
    pub source: Source,
    /// Whether the sender verified it.
    pub is_verified: bool,
}

impl Stated {
    /// What a register says of itself.
    pub const fn of_register(value: Value) -> Self {
        Self { value, source: Source::Register, is_verified: true }
    }
}

impl Value {
    /// Whether it can stand in a field of this form.
    pub(super) fn fits(&self, form: Form) -> bool {
        match (self, form) {
            (Self::Names(_), Form::Names)
            | (Self::Date(_), Form::Date)
            | (Self::Place(_), Form::Place)
            | (Self::Identifiers(_), Form::Identifiers)
            | (Self::Entry(_), Form::Entry)
            | (Self::Notes(_), Form::Notes)
            | (Self::Sex(_), Form::Sex)
            | (Self::States(_), Form::States)
            | (Self::Count(_), Form::Count)
            | (Self::Text(_), Form::Text | Form::Prose)
            | (Self::Absent(_), _) => true,
            (Self::Word(word), Form::Word(words)) => words.has(word),
            (Self::Words(chosen), Form::Several(words)) => {
                let is_new = |place: usize, word: &String| !chosen[..place].contains(word);
                chosen.iter().enumerate().all(|(place, word)| words.has(word) && is_new(place, word))
            }
            _ => false,
        }
    }

    /// Whether it holds something that says nothing: an empty line, an empty list, a number or an entry without its parts.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) | Self::Word(text) => text.trim().is_empty(),
            Self::Identifiers(all) => all.is_empty() || all.iter().any(|it| !it.is_whole()),
            Self::States(states) => states.is_empty(),
            Self::Words(chosen) => chosen.is_empty(),
            Self::Notes(notes) => notes.is_empty() || notes.iter().any(|note| !note.is_whole()),
            Self::Entry(entry) => !entry.is_whole(),
            Self::Names(_) | Self::Date(_) | Self::Place(_) | Self::Sex(_) | Self::Count(_) | Self::Absent(_) => false,
        }
    }

    /// Whether it is longer than a field of this form may be.
    pub(super) fn is_too_long(&self, form: Form) -> bool {
        let Self::Text(text) = self else { return false };
        let most = if form == Form::Prose { LONGEST_PROSE } else { LONGEST_LINE };
        text.chars().count() > most
    }

    /// Whether it chose this word.
    pub(super) fn says(&self, word: &str) -> bool {
        match self {
            Self::Word(chosen) => chosen == word,
            Self::Words(chosen) => chosen.iter().any(|it| it == word),
            _ => false,
        }
    }

    /// Whether every place in it says in which country it lay.
    pub(super) fn has_countries(&self) -> bool {
        match self {
            Self::Place(place) => place.has_country(),
            Self::Notes(notes) => notes.iter().filter_map(|note| note.place.as_ref()).all(Place::has_country),
            _ => true,
        }
    }
}

impl Sex {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-sex", self.as_str())
    }
}

impl Source {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-source", self.as_str())
    }
}
