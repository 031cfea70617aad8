//! Names as the machine-readable zone spells them (ICAO Doc 9303-3 §6 and appendix B), with a reason for every letter:
//! Latin, Cyrillic and Arabic script. Where the standard is silent the answer says so and only suggests. No State seen
//! prints the spelling of Arabic letters with X; it is a stable key to compare and to search by.

mod assembly;
mod comparison;
mod letters;
mod reverse;
mod spelling;
mod tongues;

pub use assembly::{Style, WIDTHS};
pub use comparison::Comparison;
pub use letters::Rule;
pub use reverse::{Reading, read_back};
pub use spelling::Step;
pub use tongues::TONGUES;

use spelling::{Manner, spelled};

/// Characters one part of a name may have.
pub const LONGEST: usize = 120;

/// What is asked.
#[derive(Debug, Clone, Default)]
pub struct Question {
    /// The primary identifier, as a rule the surname.
    pub surname: String,
    /// The secondary one.
    pub given_names: String,
    /// The language of the name, one of [`TONGUES`]; found by its letters where none is named.
    pub tongue: Option<&'static str>,
    /// How the issuer spells Ä, Ö, Ü, Å and Ñ.
    pub style: Style,
    /// Characters of the field; one of [`WIDTHS`].
    pub width: usize,
    /// Whether Arabic yeh and kaf are read as those of Persian and Urdu.
    pub unifies: bool,
    /// The name as a document prints it, to compare.
    pub printed: String,
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Neither part was given.
    Empty,
    /// A part is too long: whether it is the surname.
    TooLong(bool),
    /// A name holds a digit: whether it is in the surname.
    Digit(bool),
}

/// The answer.
#[derive(Debug, Clone)]
pub struct Transliteration {
    /// Letter by letter, the primary identifier.
    pub primary: Vec<Step>,
    /// The secondary one.
    pub secondary: Vec<Step>,
    /// Both, their parts apart by a filler and they by two; nothing where a character has no spelling.
    pub key: Option<String>,
    /// The field of the zone, filled up or cut off.
    pub field: Option<String>,
    /// Whether the name did not fit.
    pub is_cut: bool,
    /// Other spellings of the whole name that the standard allows or that were suggested.
    pub alternates: Vec<String>,
    /// Whether a single name was moved to where it belongs.
    pub is_moved: bool,
    /// The language the letters point to, where none was named.
    pub proposed: Option<&'static str>,
    /// Whether the letters leave open which language it is, and that must be asked.
    pub asks_tongue: bool,
    /// Whether Arabic yeh or kaf stand in a name and it must be asked what they mean.
    pub asks_unifying: bool,
    /// The field read back to Arabic letters.
    pub readings: Vec<Reading>,
    /// How the printed name compares.
    pub comparison: Option<Comparison>,
}

/// Alternates shown at most.
const MOST_ALTERNATES: usize = 12;

/// Spells a name.
pub fn transliterate(question: &Question) -> Result<Transliteration, Refusal> {
    let parts = [question.surname.trim(), question.given_names.trim()];
    for (place, part) in parts.into_iter().enumerate() {
        if part.chars().count() > LONGEST {
            return Err(Refusal::TooLong(place == 0));
        }
        if part.contains(char::is_numeric) {
            return Err(Refusal::Digit(place == 0));
        }
    }
    let is_moved = parts[0].is_empty();
    let [first, second] = if is_moved { [parts[1], ""] } else { parts };
    if first.is_empty() {
        return Err(Refusal::Empty);
    }
    let proposed = tongues::proposed(&format!("{first} {second}"));
    let tongue = question.tongue.or(proposed);
    let manner = Manner { tongue, style: question.style, unifies: question.unifies };
    let (primary, secondary) = (spelled(first, manner), spelled(second, manner));
    let is_whole = primary.iter().chain(&secondary).all(Step::is_known);
    let key = is_whole.then(|| assembly::key(&primary, &secondary)).filter(|key| !key.is_empty());
    let is_arabic = primary.iter().chain(&secondary).any(|it| matches!(it.rule, Some(Rule::TableC)));
    let (field, is_cut) = key.as_deref().map_or((None, false), |key| {
        let (field, is_cut) = assembly::field(key, question.width);
        (Some(field), is_cut)
    });
    Ok(Transliteration {
        alternates: key
            .as_deref()
            .map(|_| assembly::alternates(&primary, &secondary, MOST_ALTERNATES))
            .unwrap_or_default(),
        readings: key.as_deref().filter(|_| is_arabic).map(read_back).unwrap_or_default(),
        comparison: key
            .as_deref()
            .filter(|_| !question.printed.trim().is_empty())
            .map(|key| comparison::compare(&question.printed, (key, field.as_deref()), &primary, &secondary)),
        asks_tongue: question.tongue.is_none() && proposed.is_none() && is_arabic,
        asks_unifying: !question.unifies && format!("{first}{second}").contains(['ي', 'ك']),
        proposed: proposed.filter(|_| question.tongue.is_none()),
        primary,
        secondary,
        key,
        field,
        is_cut,
        is_moved,
    })
}

#[cfg(test)]
mod tests;
