//! Words that mean the same in the thirteen languages: the terms of civil registration, the members and their
//! capitals. Persian and Tajik cannot be turned into each other by rule (short vowels are not written in one, and
//! one letter of the other stands for three), so their bridge is this list.
//!
//! `terms.tsv` is the agreed glossary without its words of the interface and without false friends: a bare
//! `شناسنامه` (a booklet in Iran, a passport when Tajikistan says it) leads nobody on. What means the same is looked
//! for only in texts of its own language, so a word that means another thing next door finds nothing there. Words the
//! members agree on later stand beside those of the list ([`current`]).

mod current;
mod shelf;

pub(super) use current::current;
pub(super) use shelf::TermShelf;
pub use shelf::keep_beside;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::AgreedWord;
use super::entry::Also;
use super::words::words;
use crate::platform::i18n::data::names::COUNTRY_NAMES;
use crate::platform::i18n::folding::fold;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

const TERMS: &str = include_str!("terms.tsv");

/// A term in one language.
#[derive(Debug)]
pub(super) struct Term {
    /// Its language.
    pub(super) language: Language,
    /// As it is written.
    pub(super) text: String,
    /// Its folded words.
    pub(super) words: Vec<String>,
}

/// Words of a query that are a term, and the terms that mean the same.
pub(super) struct Meaning<'g> {
    /// Which words.
    pub(super) at: Range<usize>,
    /// The same in other words, most of them of other languages.
    pub(super) others: Vec<&'g Term>,
}

/// Every term with its words in all languages.
pub(super) struct Glossary {
    /// One list of terms per meaning.
    meanings: Vec<Vec<Term>>,
    /// Which meanings a term has, by its folded words with a space between two.
    by_words: HashMap<String, Vec<usize>>,
    longest: usize,
    /// Words agreed on later.
    agreed: Vec<AgreedWord>,
    /// Made by the first search that asks for it.
    shelf: OnceLock<TermShelf>,
}

/// Rows of the list that are names of towns and organisations: known and translated, but no words to agree on.
const NAMES: [&str; 11] =
    ["eco", "kabul", "baku", "tehran", "bishkek", "astana", "islamabad", "dushanbe", "ashgabat", "ankara", "tashkent"];

/// Whether a term of the list is a name.
pub fn is_name(key: &str) -> bool {
    NAMES.contains(&key)
}

/// Every term of the list that is no country: its key, and by the place of the language its word, then others that are
/// met for it.
pub fn registered_terms() -> impl Iterator<Item = (&'static str, [Vec<&'static str>; 13])> {
    let rows = TERMS.lines().skip(1).filter_map(|row| row.split_once('\t'));
    rows.filter(|(key, _)| CountryCode::parse(key).is_none()).map(|(key, cells)| {
        let mut words: [Vec<&'static str>; 13] = Default::default();
        for (own, cell) in words.iter_mut().zip(cells.split('\t')) {
            own.extend(cell.split('|').filter(|text| !text.is_empty()));
        }
        (key, words)
    })
}

/// The terms as a page names them, each spelling once.
pub(super) fn named(meanings: &[Meaning<'_>]) -> Vec<Also> {
    let mut named: Vec<&Term> = Vec::new();
    for term in meanings.iter().flat_map(|meaning| &meaning.others) {
        if !named.iter().any(|other| other.words == term.words) {
            named.push(term);
        }
    }
    named.iter().map(|term| Also { language: term.language, text: term.text.clone() }).collect()
}

impl Glossary {
    /// The list, and in front of a term's own words of a language those agreed on later.
    pub(super) fn read(agreed: &[AgreedWord]) -> Self {
        let mut meanings: Vec<Vec<Term>> = CountryCode::ALL.into_iter().map(names_of).collect();
        for row in TERMS.lines().skip(1) {
            let mut cells = row.split('\t');
            let key = cells.next().unwrap_or_default();
            let terms = Language::ALL.into_iter().zip(cells).flat_map(|(language, cell)| {
                let later = agreed.iter().filter(move |it| it.term == key && it.language == language);
                let known = cell.split('|').filter(|text| !text.is_empty());
                later.map(|it| it.word.as_str()).chain(known).map(move |text| Term::new(language, text))
            });
            match CountryCode::parse(key) {
                Some(country) => meanings[country.index()].extend(terms),
                None => meanings.push(terms.collect()),
            }
        }
        Self { agreed: agreed.to_vec(), ..Self::of(meanings) }
    }

    /// The terms themselves, to be found.
    pub(super) fn shelf(&self) -> &TermShelf {
        self.shelf.get_or_init(|| TermShelf::of(&self.agreed))
    }

    /// The terms among the words of a query, read from the left, the longest first.
    pub(super) fn meanings(&self, words: &[String], reader: Language) -> Vec<Meaning<'_>> {
        let mut found = Vec::new();
        let mut from = 0;
        while from < words.len() {
            let longest = words.len().min(from + self.longest);
            let meaning = (from + 1..=longest).rev().find_map(|to| self.meaning(words, from..to, reader));
            from = meaning.as_ref().map_or(from + 1, |meaning| meaning.at.end);
            found.extend(meaning);
        }
        found
    }

    /// Terms that begin with these words, the last of them perhaps not ended: the reader's first, then the others in
    /// the order of the languages; none twice.
    pub(super) fn beginning_with(&self, words: &[String], reader: Language, most: usize) -> Vec<&Term> {
        let begun = words.join(" ");
        let begins = |term: &&Term| term.words.join(" ").starts_with(&begun);
        let all = || self.meanings.iter().flatten().filter(begins);
        let own = all().filter(|term| term.language == reader);
        let mut found: Vec<&Term> = Vec::new();
        for term in own.chain(all().filter(|term| term.language != reader)) {
            if found.len() == most {
                break;
            }
            if !found.iter().any(|other| other.words == term.words) {
                found.push(term);
            }
        }
        found
    }

    fn of(meanings: Vec<Vec<Term>>) -> Self {
        let mut by_words: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, terms) in meanings.iter().enumerate() {
            for term in terms {
                let places = by_words.entry(term.words.join(" ")).or_default();
                if !places.contains(&place) {
                    places.push(place);
                }
            }
        }
        let longest = meanings.iter().flatten().map(|term| term.words.len()).max().unwrap_or(0);
        Self { meanings, by_words, longest, agreed: Vec::new(), shelf: OnceLock::new() }
    }

    fn meaning(&self, words: &[String], at: Range<usize>, reader: Language) -> Option<Meaning<'_>> {
        let asked = &words[at.clone()];
        let terms = self.the_one(self.by_words.get(&asked.join(" "))?, asked, reader)?;
        let others: Vec<&Term> = terms.iter().filter(|term| term.words != *asked).collect();
        (!others.is_empty()).then_some(Meaning { at, others })
    }

    /// Of several meanings the one the words have in the reader's language; none where that does not decide.
    fn the_one(&self, places: &[usize], asked: &[String], reader: Language) -> Option<&[Term]> {
        let says =
            |place: &&usize| self.meanings[**place].iter().any(|term| term.language == reader && term.words == *asked);
        let place = match places {
            [one] => one,
            several => {
                let mut own = several.iter().filter(says);
                own.next().filter(|_| own.next().is_none())?
            }
        };
        Some(&self.meanings[*place])
    }
}

impl Term {
    fn new(language: Language, text: &str) -> Self {
        Self { language, text: text.to_owned(), words: words(&fold(text)).map(str::to_owned).collect() }
    }
}

fn names_of(country: CountryCode) -> Vec<Term> {
    Language::ALL
        .into_iter()
        .map(|language| Term::new(language, COUNTRY_NAMES[language.index()][country.index()]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn others_in(glossary: &Glossary, query: &str, reader: Language) -> Vec<String> {
        let words: Vec<String> = words(&fold(query)).map(str::to_owned).collect();
        glossary.meanings(&words, reader).iter().flat_map(|it| &it.others).map(|term| term.text.clone()).collect()
    }

    fn others(query: &str, reader: Language) -> Vec<String> {
        others_in(&Glossary::read(&[]), query, reader)
    }

    fn has(words: &[String], word: &str) -> bool {
        words.iter().any(|it| it == word)
    }

    #[test]
    fn a_word_agreed_on_means_what_its_term_means() {
        let word = |id: &str, word: &str| AgreedWord {
            id: id.to_owned(),
            term: "birth".to_owned(),
            language: Language::Kazakh,
            word: word.to_owned(),
        };
        let glossary = Glossary::read(&[word("2", "дүниеге келу"), word("1", "туылу")]);
        let kazakh = |query, reader| -> Vec<String> {
            let found = others_in(&glossary, query, reader);
            found.into_iter().filter(|it| ["дүниеге келу", "туылу", "туу"].contains(&it.as_str())).collect()
        };
        assert_eq!(kazakh("birth", Language::English), ["дүниеге келу", "туылу", "туу"], "the newest before the old");
        assert!(has(&others_in(&glossary, "дүниеге келу", Language::Kazakh), "рождение"));
        assert!(others("туылу", Language::Kazakh).is_empty(), "nobody agreed on it there");
        assert!(
            glossary.beginning_with(&["туыл".to_owned()], Language::English, 4).iter().any(|it| it.text == "туылу")
        );
    }

    #[test]
    fn persian_and_cyrillic_tajik_meet_over_a_term() {
        assert!(has(&others("шаҳодатномаи таваллуд", Language::Tajik), "گواهی ولادت"));
        assert!(has(&others("САҲШ", Language::Tajik), "ثبت احوال"));
        assert!(has(&others("Душанбе", Language::Tajik), "دوشنبه"));
    }

    #[test]
    fn a_term_is_known_inside_a_longer_query() {
        let words = ["new", "birth", "certificate", "kazakhstan"].map(str::to_owned);
        let glossary = Glossary::read(&[]);
        let found = glossary.meanings(&words, Language::English);
        let places: Vec<_> = found.iter().map(|it| it.at.clone()).collect();
        assert_eq!(places, [1..3, 3..4]);
        assert!(found[1].others.iter().any(|term| term.text == "Қазақстан"));
    }

    #[test]
    fn false_friends_lead_nobody_on() {
        for (word, reader) in
            [("شناسنامه", Language::Persian), ("азамат", Language::Kazakh), ("شادی", Language::Persian)]
        {
            assert!(others(word, reader).is_empty(), "{word}");
        }
        let glossary = Glossary::read(&[]);
        let all = glossary.meanings.iter().flatten();
        assert!(
            !all.map(|term| term.text.as_str())
                .any(|text| ["شناسنامه", "шиноснома", "nikah", "азамат", "شادی"].contains(&text))
        );
    }

    #[test]
    fn a_word_of_two_meanings_has_the_readers() {
        assert!(
            has(&others("протокол", Language::Russian), "minutes") || others("протокол", Language::Russian).is_empty()
        );
        let glossary = Glossary::read(&[]);
        let ambiguous: Vec<_> = glossary.by_words.iter().filter(|(_, places)| places.len() > 1).collect();
        for (words, places) in ambiguous {
            let words: Vec<String> = words.split(' ').map(str::to_owned).collect();
            for reader in Language::ALL {
                let own = places.iter().filter(|place| {
                    glossary.meanings[**place].iter().any(|it| it.language == reader && it.words == words)
                });
                let is_decided = own.count() == 1;
                assert_eq!(glossary.the_one(places, &words, reader).is_some(), is_decided, "{words:?} {reader}");
            }
        }
    }

    #[test]
    fn every_row_of_the_table_has_fourteen_cells() {
        for row in TERMS.lines() {
            assert_eq!(row.split('\t').count(), 14, "{row}");
        }
        assert!(has(&others("Turkey", Language::English), "Türkiye"));
    }
}
