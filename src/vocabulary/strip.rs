//! The strip: thirteen marks that say in which languages a text stands, in the fixed order of languages.

use super::language::Language;

crate::text_enum!(
    /// The state of a text. The original is always done; a translation is done when a reviewer has released it.
    TextState {
        /// Readers do not see it yet.
        InWork = "in_work",
        /// Waits for a reviewer.
        InReview = "in_review",
        /// Readers see it.
        Done = "done",
    }
);

/// How one language stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// The language it was written in.
    Original,
    /// A translation of the newest original.
    Current,
    /// A translation of an older original: stale.
    Older,
    /// Words that wait for a reviewer: a translation, or a correction of what is public.
    InReview,
    /// Words that are being written.
    InWork,
    /// No translation.
    Missing,
}

/// One language: what readers find, and what it says to those who work on it. Words in work hide from nobody what was
/// released before them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Standing {
    read: Mark,
    desk: Mark,
}

/// Thirteen languages. In the database thirteen letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strip([Standing; 13]);

/// The letters of the database: what readers find, and what stands at the desk.
const LETTERS: [(char, Mark, Mark); 12] = [
    ('o', Mark::Original, Mark::Original),
    ('p', Mark::Original, Mark::InWork),
    ('q', Mark::Original, Mark::InReview),
    ('c', Mark::Current, Mark::Current),
    ('s', Mark::Older, Mark::Older),
    ('m', Mark::Missing, Mark::Missing),
    ('w', Mark::Missing, Mark::InWork),
    ('r', Mark::Missing, Mark::InReview),
    ('d', Mark::Older, Mark::InWork),
    ('e', Mark::Older, Mark::InReview),
    ('a', Mark::Current, Mark::InWork),
    ('b', Mark::Current, Mark::InReview),
];

/// The letters of a language in which readers find nothing.
pub const UNREAD: [char; 3] = ['m', 'w', 'r'];

impl Standing {
    const NONE: Self = Self { read: Mark::Missing, desk: Mark::Missing };

    fn letter(self) -> char {
        let found = LETTERS.iter().find(|(_, read, desk)| (*read, *desk) == (self.read, self.desk));
        found.map_or('m', |(letter, ..)| *letter)
    }

    fn of_letter(letter: char) -> Self {
        let found = LETTERS.iter().find(|(known, ..)| *known == letter);
        found.map_or(Self::NONE, |(_, read, desk)| Self { read: *read, desk: *desk })
    }
}

impl Mark {
    /// The marks a translation may have, in the order of what is to be done about them.
    pub const OF_TRANSLATIONS: [Self; 5] = [Self::Older, Self::InReview, Self::InWork, Self::Missing, Self::Current];

    /// Whether readers find words in a language so marked.
    pub const fn is_read(self) -> bool {
        matches!(self, Self::Original | Self::Current | Self::Older)
    }

    /// The word in addresses.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Original => "original",
            Self::Current => "current",
            Self::Older => "older",
            Self::InReview => "in-review",
            Self::InWork => "in-work",
            Self::Missing => "missing",
        }
    }

    /// Reads the word of an address; a translation has no other.
    pub fn parse(word: &str) -> Option<Self> {
        Self::OF_TRANSLATIONS.into_iter().find(|mark| mark.word() == word)
    }

    /// The word in catalogue keys: `achievements-mark-current`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Original => "achievements-mark-original",
            Self::Current => "achievements-mark-current",
            Self::Older => "achievements-mark-older",
            Self::InReview => "achievements-mark-in-review",
            Self::InWork => "achievements-mark-in-work",
            Self::Missing => "achievements-mark-missing",
        }
    }

    /// The element the stylesheet draws the mark with.
    pub const fn element(self) -> &'static str {
        match self {
            Self::Original => "b",
            Self::Current => "i",
            Self::Older => "s",
            Self::InReview => "strong",
            Self::InWork => "em",
            Self::Missing => "u",
        }
    }

    /// The letters of the database that stand for this mark at the desk.
    pub fn letters_at_desk(self) -> impl Iterator<Item = char> {
        LETTERS.into_iter().filter(move |(_, _, desk)| *desk == self).map(|(letter, ..)| letter)
    }
}

impl Strip {
    /// The strip of a text from its texts, released ones and those in work: language, the original's revision they
    /// were made from, and state.
    pub fn of(
        original: Language,
        original_revision: i32,
        texts: impl Iterator<Item = (Language, i32, TextState)>,
    ) -> Self {
        let mut all = [Standing::NONE; 13];
        let mut works = [None; 13];
        for (language, source_revision, state) in texts {
            let mark = match state {
                TextState::InWork => Mark::InWork,
                TextState::InReview => Mark::InReview,
                TextState::Done if language == original => Mark::Original,
                TextState::Done if source_revision >= original_revision => Mark::Current,
                TextState::Done => Mark::Older,
            };
            if matches!(mark, Mark::InWork | Mark::InReview) {
                works[language.index()] = Some(mark);
            } else {
                all[language.index()] = Standing { read: mark, desk: mark };
            }
        }
        for (standing, work) in all.iter_mut().zip(works) {
            standing.desk = work.unwrap_or(standing.desk);
        }
        Self(all)
    }

    /// Reads the thirteen letters of the database.
    pub fn parse(letters: &str) -> Self {
        let mut all = [Standing::NONE; 13];
        for (standing, letter) in all.iter_mut().zip(letters.chars()) {
            *standing = Standing::of_letter(letter);
        }
        Self(all)
    }

    /// The thirteen letters.
    pub fn letters(self) -> String {
        self.0.iter().map(|standing| standing.letter()).collect()
    }

    /// What readers find in a language; words in work are missing to them.
    pub fn mark(self, language: Language) -> Mark {
        self.0[language.index()].read
    }

    /// How a language stands to those who work on it.
    pub fn mark_at_desk(self, language: Language) -> Mark {
        self.0[language.index()].desk
    }

    /// Whether words in this language wait for a reviewer; they rest until then.
    pub fn waits(self, language: Language) -> bool {
        self.mark_at_desk(language) == Mark::InReview
    }

    /// Whether somebody writes words in this language that readers do not see, or they wait for a reviewer.
    pub fn is_in_work(self, language: Language) -> bool {
        matches!(self.mark_at_desk(language), Mark::InWork | Mark::InReview)
    }

    /// Whether readers find words in this language once the post is public, also while they are mended.
    pub fn is_released(self, language: Language) -> bool {
        self.mark(language) != Mark::Missing
    }

    /// What readers find, in the fixed order.
    pub fn marks(self) -> [(Language, Mark); 13] {
        Language::ALL.map(|language| (language, self.mark(language)))
    }

    /// How each language stands to those who work on it, in the fixed order.
    pub fn marks_at_desk(self) -> [(Language, Mark); 13] {
        Language::ALL.map(|language| (language, self.mark_at_desk(language)))
    }

    /// How many languages stand as new as the original, itself among them.
    pub fn current(self) -> usize {
        self.0.iter().filter(|it| matches!(it.read, Mark::Original | Mark::Current)).count()
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

    /// The marks as the page draws them for readers.
    pub fn html(self) -> String {
        drawn(self.0.iter().map(|it| it.read))
    }

    /// The marks as the page draws them for those who work on the texts.
    pub fn html_at_desk(self) -> String {
        drawn(self.0.iter().map(|it| it.desk))
    }
}

fn drawn(marks: impl Iterator<Item = Mark>) -> String {
    marks.fold(String::with_capacity(96), |mut html, mark| {
        let element = mark.element();
        html.extend(["<", element, "></", element, ">"]);
        html
    })
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
        assert_eq!(strip().letters(), "smmmmwmommmmc");
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

    #[test]
    fn readers_keep_what_was_released_while_it_is_mended() {
        let texts = [
            (Language::Kazakh, 3, TextState::Done),
            (Language::English, 2, TextState::Done),
            (Language::English, 3, TextState::InReview),
            (Language::Russian, 3, TextState::InWork),
            (Language::Russian, 3, TextState::Done),
            (Language::Tajik, 3, TextState::InReview),
            (Language::Kazakh, 3, TextState::InReview),
        ];
        for order in [texts.to_vec(), texts.into_iter().rev().collect()] {
            let strip = Strip::of(Language::Kazakh, 3, order.into_iter());
            let marks = |language| (strip.mark(language), strip.mark_at_desk(language));
            assert_eq!(marks(Language::English), (Mark::Older, Mark::InReview));
            assert_eq!(marks(Language::Russian), (Mark::Current, Mark::InWork));
            assert_eq!(marks(Language::Tajik), (Mark::Missing, Mark::InReview));
            assert_eq!(marks(Language::Uzbek), (Mark::Missing, Mark::Missing));
            assert_eq!(marks(Language::Kazakh), (Mark::Original, Mark::InReview), "a correction waits");
            assert_eq!(strip.readable(), [Language::English, Language::Kazakh, Language::Russian]);
            assert_eq!(Strip::parse(&strip.letters()), strip);
            assert!(!strip.html().contains("strong") && strip.html_at_desk().contains("<strong></strong>"));
        }
    }

    #[test]
    fn every_letter_is_one_standing_and_every_word_leads_back() {
        for (letter, read, desk) in LETTERS {
            assert_eq!(Standing::of_letter(letter), Standing { read, desk });
            assert_eq!(Standing { read, desk }.letter(), letter);
            assert_eq!(UNREAD.contains(&letter), read == Mark::Missing, "{letter}");
            assert!(desk.letters_at_desk().any(|it| it == letter));
        }
        assert!(Mark::OF_TRANSLATIONS.into_iter().all(|mark| Mark::parse(mark.word()) == Some(mark)));
        assert_eq!(Mark::parse("original"), None);
    }
}
