//! Where the words the portal came with come from: whether law, offices and press were found to say so, for which
//! languages nobody has confirmed it, and what a translator should know beside it. The remarks are in English, like the
//! names of the laws and offices they tell of.

use std::sync::LazyLock;

use super::term::Term;
use crate::vocabulary::language::Language;

const TABLE: &str = include_str!("notes.tsv");

static NOTES: LazyLock<Vec<Notes>> = LazyLock::new(|| TABLE.lines().skip(1).filter_map(Notes::read).collect());

/// What is known of the words of one term.
#[derive(Debug)]
pub struct Notes {
    row: &'static str,
    is_found: bool,
    unconfirmed: Vec<Language>,
    remarks: Vec<Remark>,
}

/// A remark, about the words of some languages or about the term.
#[derive(Debug, PartialEq, Eq)]
pub struct Remark {
    /// About which; none where it is about the term.
    pub languages: Vec<Language>,
    /// In English.
    pub text: &'static str,
}

/// What is known of a term's words; nothing of names.
pub fn of(term: &Term) -> Option<&'static Notes> {
    NOTES.iter().find(|it| it.row == term.row)
}

impl Notes {
    fn read(row: &'static str) -> Option<Self> {
        let mut cells = row.split('\t');
        let (row, origin, unconfirmed, remarks) = (cells.next()?, cells.next()?, cells.next()?, cells.next()?);
        Some(Self {
            row,
            is_found: origin == "found",
            unconfirmed: unconfirmed.split(' ').filter_map(Language::from_tag).collect(),
            remarks: remarks.split('|').filter(|it| !it.is_empty()).map(Remark::read).collect(),
        })
    }

    /// The catalogue key of where the words come from.
    pub const fn origin_key(&self) -> &'static str {
        if self.is_found { "glossary-origin-found" } else { "glossary-origin-own" }
    }

    /// Whether nobody of this language has confirmed its word.
    pub fn is_unconfirmed(&self, language: Language) -> bool {
        self.unconfirmed.contains(&language)
    }

    /// What a translator should know.
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }
}

impl Remark {
    /// `fa, tg: text`, or a text alone.
    fn read(written: &'static str) -> Self {
        let tagged = written.split_once(": ").and_then(|(tags, text)| {
            let languages: Option<Vec<Language>> = tags.split(", ").map(Language::from_tag).collect();
            languages.map(|languages| Self { languages, text })
        });
        tagged.unwrap_or(Self { languages: Vec::new(), text: written })
    }
}

#[cfg(test)]
mod tests {
    use super::super::term;
    use super::*;

    #[test]
    fn every_term_that_is_no_name_says_where_its_words_come_from() {
        for term in term::all() {
            assert_eq!(of(term).is_some(), !term.is_name, "{}", term.key);
        }
        assert_eq!(NOTES.len(), TABLE.lines().count() - 1, "every line is read");
        let tags = |it: &str| it.split('\t').nth(2).unwrap_or_default().split(' ').count();
        for (notes, line) in NOTES.iter().zip(TABLE.lines().skip(1)) {
            assert_eq!(notes.unconfirmed.len(), tags(line), "{line}");
            assert!(term::all().iter().any(|term| term.row == notes.row), "{line}");
        }
    }

    #[test]
    fn a_remark_names_its_languages() {
        let it = Remark::read("kk, tg: as in the laws");
        assert_eq!((it.languages, it.text), (vec![Language::Kazakh, Language::Tajik], "as in the laws"));
        assert_eq!(Remark::read("Not to be taken for: that").languages, []);
    }
}
