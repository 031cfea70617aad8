//! The strip: thirteen marks that say in which languages a post stands, in the fixed order of languages.

use crate::vocabulary::language::Language;

use super::text::TextState;

/// How one language stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The language it was written in.
    Original,
    /// A translation of the newest original.
    Current,
    /// A translation of an older original.
    Older,
    /// No translation that readers see.
    Missing,
}

/// Thirteen marks. In the database thirteen letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strip([Mark; 13]);

impl Mark {
    const fn letter(self) -> char {
        match self {
            Self::Original => 'o',
            Self::Current => 'c',
            Self::Older => 's',
            Self::Missing => 'm',
        }
    }

    const fn of_letter(letter: char) -> Self {
        match letter {
            'o' => Self::Original,
            'c' => Self::Current,
            's' => Self::Older,
            _ => Self::Missing,
        }
    }

    /// The word in catalogue keys: `achievements-mark-current`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Original => "achievements-mark-original",
            Self::Current => "achievements-mark-current",
            Self::Older => "achievements-mark-older",
            Self::Missing => "achievements-mark-missing",
        }
    }

    /// The element the stylesheet draws the mark with.
    pub const fn element(self) -> &'static str {
        match self {
            Self::Original => "b",
            Self::Current => "i",
            Self::Older => "s",
            Self::Missing => "u",
        }
    }
}

impl Strip {
    /// The strip of a post from its texts: language, the original's revision they were made from, and state.
    pub fn of(
        original: Language,
        original_revision: i32,
        texts: impl Iterator<Item = (Language, i32, TextState)>,
    ) -> Self {
        let mut marks = [Mark::Missing; 13];
        for (language, source_revision, state) in texts {
            marks[language.index()] = match state {
                _ if language == original => Mark::Original,
                TextState::InWork => Mark::Missing,
                TextState::Done if source_revision >= original_revision => Mark::Current,
                TextState::Done => Mark::Older,
            };
        }
        Self(marks)
    }

    /// Reads the thirteen letters of the database.
    pub fn parse(letters: &str) -> Self {
        let mut marks = [Mark::Missing; 13];
        for (mark, letter) in marks.iter_mut().zip(letters.chars()) {
            *mark = Mark::of_letter(letter);
        }
        Self(marks)
    }

    /// The thirteen letters.
    pub fn letters(self) -> String {
        self.0.iter().map(|mark| mark.letter()).collect()
    }

    /// How a language stands.
    pub fn mark(self, language: Language) -> Mark {
        self.0[language.index()]
    }

    /// The marks in the fixed order.
    pub fn marks(self) -> [(Language, Mark); 13] {
        Language::ALL.map(|language| (language, self.mark(language)))
    }

    /// How many languages stand as new as the original, itself among them.
    pub fn current(self) -> usize {
        self.0.iter().filter(|mark| matches!(mark, Mark::Original | Mark::Current)).count()
    }

    /// The languages readers find the text in.
    pub fn readable(self) -> Vec<Language> {
        Language::ALL.into_iter().filter(|language| self.mark(*language) != Mark::Missing).collect()
    }

    /// The language to show to a reader of `wanted`: that one, then its fallbacks, then the original.
    pub fn best(self, wanted: Language) -> Language {
        std::iter::once(&wanted)
            .chain(wanted.fallbacks())
            .chain(Language::ALL.iter().filter(|language| self.mark(**language) == Mark::Original))
            .find(|language| self.mark(**language) != Mark::Missing)
            .copied()
            .unwrap_or(wanted)
    }

    /// The marks as the page draws them.
    pub fn html(self) -> String {
        self.0.iter().fold(String::with_capacity(96), |mut html, mark| {
            let element = mark.element();
            html.extend(["<", element, "></", element, ">"]);
            html
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strip() -> Strip {
        Strip::of(
            Language::Kazakh,
            3,
            [
                (Language::Kazakh, 3, TextState::Done),
                (Language::Russian, 3, TextState::Done),
                (Language::English, 2, TextState::Done),
                (Language::Turkish, 3, TextState::InWork),
            ]
            .into_iter(),
        )
    }

    #[test]
    fn the_letters_survive() {
        assert_eq!(strip().letters(), "smmmmmmommmmc");
        assert_eq!(Strip::parse(&strip().letters()), strip());
        assert_eq!(strip().current(), 2);
    }

    #[test]
    fn a_reader_gets_the_nearest_language() {
        assert_eq!(strip().best(Language::Kazakh), Language::Kazakh);
        assert_eq!(strip().best(Language::Tajik), Language::Russian);
        assert_eq!(strip().best(Language::Pashto), Language::English);
        assert_eq!(Strip::parse("mmmmmmmommmmm").best(Language::Pashto), Language::Kazakh);
    }
}
