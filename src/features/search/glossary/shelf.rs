//! The terms of the glossary as things that are found, and whatever else changes with the program only. There are a few
//! thousand words of them: they stand in memory, in an index of the same terms as the engines hold, and answer the same
//! questions. No row says what the program says already, and what an engine finds does not change by them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::OnceLock;

use super::super::AgreedWord;
use super::super::entry::Entry;
use super::super::expression::Expression;
use super::super::kinds::TERM;
use super::super::place::Subject;
use super::super::readers::Readers;
use super::super::{urls, words};
use super::{is_name, registered_terms};
use crate::vocabulary::language::Language;

/// Who tells what else changes with the program only.
static FIXED: OnceLock<Box<dyn Fn() -> Vec<Entry> + Send + Sync>> = OnceLock::new();

/// Says who tells of things that everyone finds and that change with the program only, the entries of a thing one after
/// the other; asked before the first search. A program says it once.
pub fn keep_beside(entries: impl Fn() -> Vec<Entry> + Send + Sync + 'static) {
    FIXED.get_or_init(|| Box::new(entries));
}

/// Every term with its words of every language, and what stands beside them.
#[derive(Default)]
pub(in super::super) struct TermShelf {
    entries: HashMap<i64, Entry>,
    /// Which entries hold a term.
    holders: BTreeMap<String, BTreeSet<i64>>,
}

impl TermShelf {
    /// The list, and in front of a term's own words of a language those agreed on later, the newest first.
    pub(super) fn of(agreed: &[AgreedWord]) -> Self {
        let mut shelf = Self::default();
        let terms = registered_terms().filter(|(key, _)| !is_name(key));
        let mut numbers = 0..;
        for (number, (key, known)) in numbers.by_ref().zip(terms) {
            for (language, known) in Language::ALL.into_iter().zip(known) {
                let later = agreed.iter().filter(|it| it.term == key && it.language == language);
                let mut all = later.map(|it| it.word.as_str()).chain(known);
                if let Some(word) = all.next() {
                    let others: Vec<&str> = all.collect();
                    shelf.add(number, entry(key, language, word, &others.join(" · ")));
                }
            }
        }
        let fixed = FIXED.get().map(|entries| entries()).unwrap_or_default();
        let things = fixed.chunk_by(|one, next| (&one.kind, &one.subject_id) == (&next.kind, &next.subject_id));
        for (number, entries) in numbers.zip(things) {
            for entry in entries {
                shelf.add(number, entry.clone());
            }
        }
        shelf
    }

    /// The ids of the words that hold what is asked for, highest first.
    pub(in super::super) fn list(&self, asked: &Expression) -> Vec<i64> {
        self.found(asked).into_iter().rev().collect()
    }

    /// A word by its id.
    pub(in super::super) fn entry(&self, id: i64) -> Option<&Entry> {
        self.entries.get(&id)
    }

    fn add(&mut self, number: i64, entry: Entry) {
        let id = Subject::numbered(&entry, number).in_language(entry.language).id();
        for term in words::terms_of(&entry).split(' ') {
            self.holders.entry(term.to_owned()).or_default().insert(id);
        }
        self.entries.insert(id, entry);
    }

    fn found(&self, asked: &Expression) -> BTreeSet<i64> {
        match asked {
            Expression::Term(term) => self.holders.get(term).cloned().unwrap_or_default(),
            Expression::Beginning(begun) => {
                let from = self.holders.range(begun.clone()..);
                from.take_while(|(term, _)| term.starts_with(begun)).flat_map(|(_, ids)| ids).copied().collect()
            }
            Expression::All(parts) => {
                let mut parts = parts.iter();
                let mut all = parts.next().map(|part| self.found(part)).unwrap_or_default();
                for part in parts {
                    if !all.is_empty() {
                        let others = self.found(part);
                        all.retain(|id| others.contains(id));
                    }
                }
                all
            }
            Expression::Any(parts) => parts.iter().flat_map(|part| self.found(part)).collect(),
            Expression::Without(some, others) => {
                let mut some = self.found(some);
                if !some.is_empty() {
                    let others = self.found(others);
                    some.retain(|id| !others.contains(id));
                }
                some
            }
        }
    }
}

fn entry(key: &str, language: Language, word: &str, others: &str) -> Entry {
    Entry {
        kind: TERM.to_owned(),
        subject_id: key.to_owned(),
        language,
        path: urls::term(&urls::term_key(key)),
        title: word.to_owned(),
        body: others.to_owned(),
        country: None,
        theme: None,
        day: None,
        readers: Readers::Everyone,
        state: None,
        since: None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::words::Class;
    use super::*;

    fn titles(shelf: &TermShelf, asked: &Expression) -> Vec<String> {
        shelf.list(asked).into_iter().filter_map(|id| Some(shelf.entry(id)?.title.clone())).collect()
    }

    #[test]
    fn a_term_is_found_by_its_words_and_by_those_agreed_on_later() {
        let later = AgreedWord {
            id: "1".to_owned(),
            term: "birth_certificate".to_owned(),
            language: Language::Kazakh,
            word: "туу қағазы".to_owned(),
        };
        let shelf = TermShelf::of(&[later]);
        let word = |class, word| Expression::word(class, word);
        let in_title = |words: [&str; 2]| Expression::words(Class::Title, words);
        assert_eq!(titles(&shelf, &in_title(["birth", "certificate"])), ["birth certificate"]);
        assert_eq!(titles(&shelf, &in_title(["туу", "қағазы"])), ["туу қағазы"]);
        assert_eq!(titles(&shelf, &in_title(["туу", "туралы"])), [""; 0], "it is the word no more, but known");
        let known = Expression::words(Class::Anywhere, ["туу", "туралы", "куәлік"]);
        assert_eq!(titles(&shelf, &known), ["туу қағазы"]);
        let begun = Expression::Beginning("tcertif".to_owned());
        let not_birth = begun.clone().without(word(Class::Title, "birth"));
        assert!(titles(&shelf, &begun).len() > titles(&shelf, &not_birth).len());
        assert!(titles(&shelf, &not_birth).iter().all(|it| !it.contains("birth")));
        assert_eq!(titles(&shelf, &word(Class::Title, "tashkent")), [""; 0], "a town is no word to agree on");
    }
}
