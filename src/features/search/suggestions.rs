//! What is suggested while somebody types: agreed terms, words of titles, and titles. Only of what is public, whoever
//! types: a suggestion is drawn before anybody asked for it and may be kept between.

use std::collections::HashSet;

use super::asked::{Asked, may_begin};
use super::entry::Entry;
use super::expression::Expression;
use super::finding::Beginnings;
use super::place::Place;
use super::ranking::in_any;
use super::words::{self, Class, words};
use super::{engine, glossary, store};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::folding::fold;
use crate::vocabulary::language::Language;

/// Words suggested at most, and titles.
const MOST_WORDS: usize = 4;
const MOST_TITLES: usize = 5;
/// Titles looked at.
const ROWS: usize = 24;

/// What is suggested.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Suggestions {
    /// Words to search for, as they are written.
    pub words: Vec<(Language, String)>,
    /// Things to go to.
    pub titles: Vec<Suggested>,
}

/// A thing to go to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggested {
    /// The language of the title.
    pub language: Language,
    /// Its name.
    pub title: String,
    /// Where it is shown, without the language.
    pub path: String,
}

/// What begins as the text does, in the reader's language before others.
pub fn suggest(connection: &mut DbConn, text: &str, reader: Language) -> Result<Suggestions, Error> {
    let Some(asked) = Asked::read(text) else { return Ok(Suggestions::default()) };
    let begun = asked.words.last().map(String::as_str).unwrap_or_default();
    if !may_begin(begun) {
        return Ok(Suggestions::default());
    }
    let glossary = glossary::current(connection)?;
    let terms = glossary.beginning_with(&asked.words, reader, MOST_WORDS);
    let mut words: Vec<_> =
        terms.iter().filter(|term| term.words != asked.words).map(|term| (term.language, term.text.clone())).collect();
    let entries = titled(connection, &asked, reader)?;
    complete(&mut words, &entries, text, begun);
    let titles = entries.into_iter().take(MOST_TITLES);
    let titles = titles.map(|it| Suggested { language: it.language, title: it.title, path: it.path }).collect();
    Ok(Suggestions { words, titles })
}

/// Public things whose title holds the words, the last perhaps not ended; each thing once.
fn titled(connection: &mut DbConn, asked: &Asked, reader: Language) -> Result<Vec<Entry>, Error> {
    let mut beginnings = Beginnings::default();
    let anywhere = in_any(&asked.words, &[Class::Title]);
    let anywhere = anywhere.expanded(&mut |beginning| beginnings.terms(connection, beginning))?;
    let Some(anywhere) = anywhere else { return Ok(Vec::new()) };
    let own = Expression::word(Class::Language, &words::language_code(reader));
    let mut ids = engine::list(connection, &Expression::All(vec![anywhere.clone(), own]), ROWS)?;
    if ids.len() < MOST_TITLES {
        ids.extend(engine::list(connection, &anywhere, ROWS)?);
    }
    let mut seen = HashSet::new();
    ids.retain(|id| seen.insert(Place::of_id(*id).subject()));
    let mut entries = store::list(connection, &ids)?;
    entries.sort_by_key(|(id, _)| ids.iter().position(|other| other == id));
    Ok(entries.into_iter().map(|(_, entry)| entry).collect())
}

/// Adds what was typed with its last word ended as titles have it.
fn complete(words: &mut Vec<(Language, String)>, entries: &[Entry], text: &str, begun: &str) {
    let before = text.trim_end().rfind(char::is_whitespace).map_or("", |at| &text[..at]).trim();
    let mut seen: HashSet<String> = words.iter().map(|(_, word)| fold(word)).collect();
    for entry in entries {
        for word in entry.title.split_whitespace() {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            let whole = format!("{before} {word}");
            if words.len() < MOST_WORDS && ends(word, begun) && seen.insert(fold(&whole)) {
                words.push((entry.language, whole.trim_start().to_owned()));
            }
        }
    }
}

/// Whether a word of a title is the begun word ended.
fn ends(word: &str, begun: &str) -> bool {
    let folded = fold(word);
    let mut parts = words(&folded);
    parts.next().is_some_and(|part| part.len() > begun.len() && part.starts_with(begun)) && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_ended_as_it_is_written() {
        assert!(ends("Doğumlar", "dogum"));
        assert!(!ends("doğum", "dogum") && !ends("e-Devlet", "e") && !ends("", "dogum"));
    }
}
