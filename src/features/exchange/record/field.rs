//! What a field is.

use super::super::catalogue::RecordKind;

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Names of a person.
    Names,
    /// A date.
    Date,
    /// A place.
    Place,
    /// Numbers.
    Identifiers,
    /// An entry of a register.
    Entry,
    /// Later notes.
    Notes,
    /// A sex.
    Sex,
    /// States.
    States,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A line.
    Text,
}

/// Who may see it (recommendation 5 of the ICCS).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// Common to all states, and public.
    Public = 1,
    /// Common to all states, and protected.
    Protected = 2,
    /// Of one state alone.
    National = 3,
    /// Later notes.
    Notes = 4,
}

/// Whether it has to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// Always: a value, or why there is none.
    Always,
    /// It may be left out.
    Optional,
    /// It is never sent to another state, and cannot be entered: figures for statistics, and medicine.
    NeverSent,
}

/// A field of a record.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Our code: `bir.child.name`.
    pub code: &'static str,
    /// Of which records; of all where none is named.
    pub of: &'static [RecordKind],
    /// What it holds.
    pub form: Form,
    /// Who may see it, where its record is not for few ([`Field::tier_in`]).
    pub tier: Tier,
    /// Whether it has to be there.
    pub need: Need,
    /// The box of a form of Convention 16, where it was read in the official text.
    pub box16: Option<&'static str>,
    /// Its code in the annex of Convention 34, where that was read in the official text. That of Convention 25 is another
    /// tree and is never mixed with it.
    pub iccs34: Option<&'static str>,
}

impl Field {
    /// The catalogue key of its name: `exchange-field-bir-child-name`.
    pub fn key(&self) -> String {
        crate::features::exchange::key("exchange-field", self.code)
    }

    /// Whether records of this kind have it.
    pub fn is_of(&self, kind: RecordKind) -> bool {
        self.of.is_empty() || self.of.contains(&kind)
    }

    /// Who may see it in records of this kind: of an adoption and of a nationality nothing is public.
    pub fn tier_in(&self, kind: RecordKind) -> Tier {
        let is_for_few = matches!(kind, RecordKind::Adoption | RecordKind::NationalityChange);
        if is_for_few { self.tier.max(Tier::Protected) } else { self.tier }
    }

    /// Whether it can be entered and sent.
    pub fn is_sent(&self) -> bool {
        self.need != Need::NeverSent
    }
}

impl Form {
    /// The catalogue keys of the words that can stand there, beside the words; nothing of other forms.
    pub fn words(self) -> Vec<(&'static str, String)> {
        let Self::Word(words) = self else { return Vec::new() };
        words.iter().map(|word| (*word, crate::features::exchange::key("exchange-word", word))).collect()
    }
}
