//! What a field is.

use crate::features::exchange::catalogue::BodyKind;
use crate::vocabulary::language::Language;

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
    Word(Words),
    /// Some of these words.
    Several(Words),
    /// How many.
    Count,
    /// A line.
    Text,
    /// Several lines.
    Prose,
}

/// A list of words, and the family of catalogue keys that names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    family: &'static str,
    all: &'static [&'static str],
}

impl Words {
    /// Words of the fields' own.
    pub(super) const fn new(all: &'static [&'static str]) -> Self {
        Self { family: "exchange-word", all }
    }

    /// The languages, by their tags: each is called by itself, in every language.
    pub(super) const fn languages() -> Self {
        const ALL: [&str; Language::ALL.len()] = {
            let (mut tags, mut place) = ([""; Language::ALL.len()], 0);
            while place < tags.len() {
                tags[place] = Language::ALL[place].tag();
                place += 1;
            }
            tags
        };
        Self { family: "", all: &ALL }
    }

    /// Words of a list that has its names.
    pub(super) const fn of(family: &'static str, all: &'static [&'static str]) -> Self {
        Self { family, all }
    }

    /// The words, in their order.
    pub const fn all(self) -> &'static [&'static str] {
        self.all
    }

    /// Whether it is one of them.
    pub fn has(self, word: &str) -> bool {
        self.all.contains(&word)
    }

    /// What a language among them calls itself; nothing of words that have names in the catalogue.
    pub fn endonym(self, word: &str) -> Option<&'static str> {
        if self.family.is_empty() { Language::from_tag(word).map(Language::endonym) } else { None }
    }

    /// The catalogue key of a word's name.
    pub fn key(self, word: &str) -> String {
        crate::features::exchange::key(self.family, word)
    }
}

/// The words of a list of the vocabulary.
macro_rules! words {
    ($list:ty) => {{
        const ALL: &[$list] = <$list>::ALL;
        const WORDS: [&str; ALL.len()] = {
            let (mut words, mut place) = ([""; ALL.len()], 0);
            while place < ALL.len() {
                words[place] = ALL[place].as_str();
                place += 1;
            }
            words
        };
        &WORDS
    }};
}
pub(super) use words;

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
    /// Always, and a value: without it the message says nothing.
    Said,
    /// It may be left out.
    Optional,
    /// It is never sent to another state, and cannot be entered: figures for statistics, and medicine.
    NeverSent,
}

/// A field of a body.
#[derive(Debug, Clone, Copy)]
pub struct Field {
    /// Our code: `bir.child.name`.
    pub code: &'static str,
    /// Of which bodies.
    pub of: &'static [BodyKind],
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

    /// Whether bodies of this kind have it.
    pub fn is_of(&self, kind: BodyKind) -> bool {
        self.of.contains(&kind)
    }

    /// Who may see it in bodies of this kind: of an adoption, of a nationality and of what is asked after somebody nothing
    /// is public.
    pub fn tier_in(&self, kind: BodyKind) -> Tier {
        let is_question = matches!(kind.as_str().as_bytes(), [b'Q' | b'A', b'-', ..]);
        let is_for_few = is_question || matches!(kind, BodyKind::Adoption | BodyKind::NationalityChange);
        if is_for_few { self.tier.max(Tier::Protected) } else { self.tier }
    }

    /// Whether it can say why nothing stands there.
    pub fn may_be_absent(&self) -> bool {
        self.need != Need::Said
    }

    /// Whether it can be entered and sent.
    pub fn is_sent(&self) -> bool {
        self.need != Need::NeverSent
    }
}

impl Form {
    /// The list it chooses from.
    pub const fn list(self) -> Option<Words> {
        match self {
            Self::Word(words) | Self::Several(words) => Some(words),
            _ => None,
        }
    }

    /// The catalogue keys of the words that can stand there, beside the words; nothing of other forms, and of words that
    /// name themselves.
    pub fn words(self) -> Vec<(&'static str, String)> {
        let Some(words) = self.list().filter(|it| !it.family.is_empty()) else { return Vec::new() };
        words.all().iter().map(|word| (*word, words.key(word))).collect()
    }
}
