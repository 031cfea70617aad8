//! The agreed words as they are now, and which of them a text speaks of.

use std::collections::HashMap;

use super::inflection::{every_word_inflects, is_form_of};
use super::term::{self, Term};
use super::{notes, store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::folding::{fold, fold_with_offsets, original_range};
use crate::vocabulary::language::Language;

/// Every term with the word of each language: the one approved last, else the one the portal came with.
pub struct Agreed {
    /// In the order of approval.
    approved: HashMap<(String, Language), Vec<String>>,
}

/// From one language to another: the terms that have words in both.
pub struct Bridge<'a> {
    from: Language,
    to: Language,
    /// The longest first, so that a birth certificate is not taken for a birth.
    entries: Vec<Entry<'a>>,
}

struct Entry<'a> {
    key: &'a str,
    /// Folded.
    words: Vec<String>,
    agreed: &'a str,
}

/// A term a text speaks of, and its agreed word in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    key: String,
    /// The language of the text.
    pub from: Language,
    /// The language of the agreed word.
    pub to: Language,
    /// As the text says it.
    pub said: String,
    /// The agreed word.
    pub word: String,
}

impl Hint {
    /// The page of the term.
    pub fn path(&self) -> String {
        urls::show(&self.key)
    }
}

impl Agreed {
    /// As they are now.
    pub fn load(connection: &mut DbConn) -> Result<Self, Error> {
        let mut approved: HashMap<_, Vec<String>> = HashMap::new();
        for it in store::list_approved(connection)? {
            approved.entry((it.term, it.language)).or_default().push(it.word);
        }
        Ok(Self { approved })
    }

    /// The word of a term in a language, if there is one.
    pub fn word<'a>(&'a self, term: &'a Term, language: Language) -> Option<&'a str> {
        self.approved_words(term, language).last().map(String::as_str).or_else(|| term.word(language))
    }

    /// Whether its word is the one the portal came with, and nobody of that language has confirmed it.
    pub fn is_unconfirmed(&self, term: &Term, language: Language) -> bool {
        let is_doubted = notes::of(term).is_some_and(|it| it.is_unconfirmed(language));
        is_doubted && term.word(language).is_some() && self.approved_words(term, language).is_empty()
    }

    /// What else is met for a term: the words it had before, abbreviations.
    pub fn others<'a>(&'a self, term: &'a Term, language: Language) -> Vec<&'a str> {
        let word = self.word(term, language);
        let before = self.approved_words(term, language).iter().rev().map(String::as_str);
        let known = before.chain(term.word(language)).chain(term.others(language).iter().copied());
        let mut others: Vec<&str> = Vec::new();
        for it in known {
            if Some(it) != word && !others.contains(&it) {
                others.push(it);
            }
        }
        others
    }

    fn approved_words(&self, term: &Term, language: Language) -> &[String] {
        self.approved.get(&(term.key.clone(), language)).map_or(&[], Vec::as_slice)
    }

    /// The way from one language to another.
    pub fn between(&self, from: Language, to: Language) -> Bridge<'_> {
        let mut entries: Vec<Entry<'_>> = term::all().iter().flat_map(|it| self.entries_of(it, from, to)).collect();
        let letters = |it: &Entry<'_>| it.words.iter().map(|word| word.chars().count()).sum::<usize>();
        entries.sort_by_key(|it| std::cmp::Reverse((it.words.len(), letters(it))));
        Bridge { from, to, entries }
    }

    fn entries_of<'a>(&'a self, term: &'a Term, from: Language, to: Language) -> Vec<Entry<'a>> {
        let Some(agreed) = self.word(term, to) else { return Vec::new() };
        let said = self.word(term, from).into_iter().chain(self.others(term, from));
        said.map(|text| Entry { key: &term.key, words: folded_words(text), agreed }).collect()
    }
}

impl Bridge<'_> {
    /// The terms a text speaks of, in its order, each once.
    pub fn hints(&self, text: &str) -> Vec<Hint> {
        let (folded, offsets) = fold_with_offsets(text);
        let words = placed_words(&folded);
        let mut hints: Vec<Hint> = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let Some(entry) = self.entries.iter().find(|it| it.begins(&words[at..], self.from)) else {
                at += 1;
                continue;
            };
            let last = &words[at + entry.words.len() - 1];
            let said = original_range(&offsets, words[at].begin..last.begin + last.word.chars().count());
            if !hints.iter().any(|hint| hint.key == entry.key) {
                hints.push(Hint {
                    key: entry.key.to_owned(),
                    from: self.from,
                    to: self.to,
                    said: said.and_then(|range| text.get(range)).unwrap_or_default().to_owned(),
                    word: entry.agreed.to_owned(),
                });
            }
            at += entry.words.len();
        }
        hints
    }
}

impl Entry<'_> {
    /// Whether these words begin with the term in one of its forms.
    fn begins(&self, words: &[Placed<'_>], language: Language) -> bool {
        let last = self.words.len().saturating_sub(1);
        let fits = |(place, (base, word)): (usize, (&String, &Placed<'_>))| {
            let inflects = place == last || every_word_inflects(language);
            if inflects { is_form_of(word.word, base, language) } else { word.word == base }
        };
        !self.words.is_empty() && words.len() >= self.words.len() && self.words.iter().zip(words).enumerate().all(fits)
    }
}

/// A folded word and its first character's place.
struct Placed<'t> {
    word: &'t str,
    begin: usize,
}

fn placed_words(folded: &str) -> Vec<Placed<'_>> {
    let mut words = Vec::new();
    let mut at = 0;
    for part in folded.split(|c: char| !c.is_alphanumeric()) {
        if !part.is_empty() {
            words.push(Placed { word: part, begin: at });
        }
        // The character that parts, of whatever length, is one.
        at += part.chars().count() + 1;
    }
    words
}

fn folded_words(text: &str) -> Vec<String> {
    placed_words(&fold(text)).iter().map(|it| it.word.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agreed() -> Agreed {
        Agreed { approved: HashMap::new() }
    }

    fn hints(text: &str, from: Language, to: Language) -> Vec<(String, String)> {
        agreed().between(from, to).hints(text).into_iter().map(|it| (it.said, it.word)).collect()
    }

    fn pair(said: &str, word: &str) -> (String, String) {
        (said.to_owned(), word.to_owned())
    }

    #[test]
    fn a_text_is_told_the_agreed_words_of_its_terms() {
        let found = hints("New Birth Certificates for **citizens** at birth.", Language::English, Language::Turkish);
        assert_eq!(
            found,
            [pair("Birth Certificates", "doğum belgesi"), pair("citizens", "vatandaş"), pair("birth", "doğum")]
        );
        assert_eq!(hints("A birthday is no term.", Language::English, Language::Turkish), []);
    }

    #[test]
    fn every_word_of_a_russian_term_inflects() {
        let found = hints("Выдано 500 свидетельств о рождении.", Language::Russian, Language::Persian);
        assert_eq!(found, [pair("свидетельств о рождении", "گواهی ولادت")]);
    }

    #[test]
    fn abbreviations_and_other_letters_are_known_too() {
        assert_eq!(hints("ЗАГСы", Language::Russian, Language::English), [pair("ЗАГСы", "civil registration")]);
        let arabic_kaf = hints("ثبت احوال كشور", Language::Persian, Language::Russian);
        assert_eq!(arabic_kaf, [pair("ثبت احوال", "регистрация актов гражданского состояния")]);
    }

    #[test]
    fn what_was_approved_last_is_the_word_and_the_old_one_is_still_known() {
        let words = ["live birth", "birth", "nativity"].map(str::to_owned).to_vec();
        let agreed = Agreed { approved: HashMap::from([(("birth".to_owned(), Language::English), words)]) };
        let term = term::find("birth").unwrap();
        assert_eq!(agreed.word(term, Language::English), Some("nativity"));
        assert_eq!(agreed.others(term, Language::English), ["birth", "live birth"], "the newest of the old ones first");
        let known = agreed.between(Language::English, Language::Turkish);
        assert_eq!((known.hints("nativity").len(), known.hints("birth").len()), (1, 1));
        let back = agreed.between(Language::Turkish, Language::English).hints("doğum");
        assert_eq!(back[0].word, "nativity");
    }
}
