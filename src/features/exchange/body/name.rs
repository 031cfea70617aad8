//! Names. One person has one name in the script of the register and one in Latin letters, and may have had others. Nothing
//! is split by guess: what is not known to be a surname stands in the whole name only.

use serde::{Deserialize, Serialize};

use crate::vocabulary::language::Language;

crate::text_enum!(
    /// Which of somebody's names it is.
    NameKind {
        /// The one in force.
        Legal = "legal",
        /// At birth.
        AtBirth = "at_birth",
        /// Before a marriage.
        BeforeMarriage = "before_marriage",
        /// After it.
        AfterMarriage = "after_marriage",
        /// Borne earlier.
        Former = "former",
        /// Borne beside it.
        Alias = "alias",
    }
);

crate::text_enum!(
    /// A script (ISO 15924).
    Script {
        /// Latin.
        Latin = "Latn",
        /// Cyrillic.
        Cyrillic = "Cyrl",
        /// Arabic.
        Arabic = "Arab",
    }
);

crate::text_enum!(
    /// Where Latin letters come from.
    Latin {
        /// From the machine-readable zone of a passport: it wins over every other.
        PassportMrz = "passport_mrz",
        /// By the table of Doc 9303 part 3.
        Icao9303 = "icao_9303",
        /// By the country's own rule.
        National = "national",
        /// As an officer wrote them.
        Officer = "officer",
        /// As the portal proposes; an officer has to confirm them.
        Proposed = "proposed",
        /// The register itself writes in Latin letters.
        Register = "register",
    }
);

/// A name in one script.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// Which of somebody's names.
    pub kind: NameKind,
    /// Its script.
    pub script: Script,
    /// Its language.
    pub language: Language,
    /// The whole name, to the letter.
    pub as_written: String,
    /// The given names.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub given: String,
    /// From the father's name, as in Russian.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub patronymic: String,
    /// The father's own name, where it is part of the name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub father_name: String,
    /// The grandfather's.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub grandfather_name: String,
    /// The surname.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub surname: String,
    /// The tribe, or the takhallus.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub takhallus: String,
    /// Whether it is known that there is no surname.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub has_no_surname: bool,
    /// Where its Latin letters come from; of other scripts nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latin: Option<Latin>,
}

/// The names of a person: of each kind one in the script of the register and one in Latin letters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Names(pub Vec<Name>);

/// What is wrong with names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameFault {
    /// There is none.
    None,
    /// The whole name is empty.
    Empty,
    /// Its letters are of another script than it says.
    Script,
    /// It has a surname, and says that it has none.
    Surname,
    /// There is none in Latin letters, or Latin letters do not say where they come from.
    Latin,
    /// The portal proposed the Latin letters, and nobody confirmed them.
    Unconfirmed,
    /// Two of one kind in one script.
    Twice,
    /// There is none in the script of the register.
    Original,
    /// Letters of two scripts stand in one word.
    Mixed,
    /// A part of it does not stand in the whole.
    Part,
}

impl NameFault {
    /// The catalogue key of the sentence that says so.
    pub const fn key(self) -> &'static str {
        match self {
            Self::None => "exchange-name-none",
            Self::Empty => "exchange-name-empty",
            Self::Script => "exchange-name-wrong-script",
            Self::Surname => "exchange-name-surname",
            Self::Latin => "exchange-name-without-latin",
            Self::Unconfirmed => "exchange-name-unconfirmed",
            Self::Twice => "exchange-name-twice",
            Self::Original => "exchange-name-without-original",
            Self::Mixed => "exchange-name-mixed",
            Self::Part => "exchange-name-part",
        }
    }
}

impl Script {
    /// The script of a letter; none of what is no letter of the three.
    const fn of_letter(letter: char) -> Option<Self> {
        match letter {
            'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' | 'ʻ' | 'ʼ' => Some(Self::Latin),
            '\u{400}'..='\u{52F}' => Some(Self::Cyrillic),
            '\u{620}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => {
                Some(Self::Arabic)
            }
            _ => None,
        }
    }

    /// The script of a text whose letters are all of one; none where they are of several, or there is none.
    pub fn of(text: &str) -> Option<Self> {
        let mut letters = text.chars().filter_map(Self::of_letter);
        let first = letters.next()?;
        letters.all(|it| it == first).then_some(first)
    }

    /// Whether letters of several scripts stand in one word: what looks like one name and is found by none.
    fn is_mixed(text: &str) -> bool {
        text.split_whitespace()
            .any(|word| word.chars().any(|it| Self::of_letter(it).is_some()) && Self::of(word).is_none())
    }
}

impl Names {
    /// Whether they can be sent: each is whole and of the script it says; of each kind there is one in the script of the
    /// register and one in Latin letters that somebody answers for, which are one where the register writes in those.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn check(&self) -> Result<(), NameFault> {
        if self.0.is_empty() {
            return Err(NameFault::None);
        }
        for (place, name) in self.0.iter().enumerate() {
            name.check()?;
            if self.0[..place].iter().any(|other| (other.kind, other.script) == (name.kind, name.script)) {
                return Err(NameFault::Twice);
            }
            let mut of_kind = self.0.iter().filter(|other| other.kind == name.kind);
            if !of_kind.clone().any(|other| other.script == Script::Latin) {
                return Err(NameFault::Latin);
            }
            if !of_kind.any(|other| other.script != Script::Latin || other.latin == Some(Latin::Register)) {
                return Err(NameFault::Original);
            }
        }
        Ok(())
    }

    /// The one a reader of this script reads first, of the kind that counts most: in their own script, else in Latin.
    pub fn for_reader(&self, script: Script) -> Option<&Name> {
        let kind = self.0.iter().map(|name| name.kind).min()?;
        let of_kind = || self.0.iter().filter(|name| name.kind == kind);
        of_kind()
            .find(|name| name.script == script)
            .or_else(|| of_kind().find(|name| name.script == Script::Latin))
            .or_else(|| of_kind().next())
    }
}

impl Name {
    /// The parts that are known.
    fn parts(&self) -> impl Iterator<Item = &str> {
        let parts =
            [&self.given, &self.patronymic, &self.father_name, &self.grandfather_name, &self.surname, &self.takhallus];
        parts.into_iter().map(String::as_str)
    }

    fn check(&self) -> Result<(), NameFault> {
        if self.as_written.trim().is_empty() {
            return Err(NameFault::Empty);
        }
        if Script::is_mixed(&self.as_written) {
            return Err(NameFault::Mixed);
        }
        if Script::of(&self.as_written) != Some(self.script) {
            return Err(NameFault::Script);
        }
        if !self.parts().flat_map(str::split_whitespace).all(|word| self.as_written.contains(word)) {
            return Err(NameFault::Part);
        }
        if self.has_no_surname && !self.surname.is_empty() {
            return Err(NameFault::Surname);
        }
        match (self.script, self.latin) {
            (Script::Latin, None) | (Script::Cyrillic | Script::Arabic, Some(_)) => Err(NameFault::Latin),
            (Script::Latin, Some(Latin::Proposed)) => Err(NameFault::Unconfirmed),
            _ => Ok(()),
        }
    }
}

impl NameKind {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-name-kind", self.as_str())
    }
}

impl Script {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-script", self.as_str())
    }
}

impl Latin {
    /// The catalogue key of its name.
    pub fn key(self) -> String {
        crate::features::exchange::key("exchange-latin", self.as_str())
    }
}
