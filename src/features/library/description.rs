//! What a picture shows, in words, for readers who do not see it. It is given in any of the thirteen languages; a
//! reader gets the nearest one, as with the texts of posts.

use crate::vocabulary::language::Language;

/// Letters a description may have: more belongs into the text.
pub const LONGEST: usize = 300;

/// The descriptions of one picture.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Descriptions(Vec<(Language, String)>);

impl Descriptions {
    /// From the languages that have one.
    pub fn of(mut list: Vec<(Language, String)>) -> Self {
        list.retain(|(_, words)| !words.is_empty());
        list.sort_by_key(|(language, _)| language.index());
        Self(list)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Those there are, in the fixed order of the languages.
    pub fn all(&self) -> &[(Language, String)] {
        &self.0
    }

    /// The words in exactly this language.
    pub fn words(&self, language: Language) -> Option<&str> {
        self.0.iter().find(|(it, _)| *it == language).map(|(_, words)| words.as_str())
    }

    /// The words a reader of this language gets: in it, in the nearest, or in the first there is.
    pub fn best(&self, wanted: Language) -> Option<&str> {
        let mut chain = std::iter::once(wanted).chain(wanted.fallbacks().iter().copied());
        chain.find_map(|language| self.words(language)).or_else(|| self.0.first().map(|it| it.1.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reader_gets_the_nearest_words() {
        let both = Descriptions::of(vec![
            (Language::Russian, "Стол".to_owned()),
            (Language::Turkish, "Masa".to_owned()),
            (Language::English, String::new()),
        ]);
        assert_eq!(both.best(Language::Turkish), Some("Masa"));
        assert_eq!(both.best(Language::Kazakh), Some("Стол"));
        assert_eq!(both.best(Language::Pashto), Some("Masa"), "the first in the order of the languages");
        assert_eq!(both.words(Language::English), None);
        assert_eq!(Descriptions::default().best(Language::English), None);
    }
}
