//! What matched, marked in the text as it was written: folded words point back to their letters, so `kimlik` marks
//! `KİMLİK` and `شناسنامهها` marks `شناسنامه‌ها`.

use std::ops::Range;

use super::asked::{Asked, may_begin, spellings};
use super::glossary::Meaning;
use super::ranking::Tier;
use super::words;
use crate::platform::i18n::folding::{fold_with_offsets, original_range};

/// A piece of text; the template writes it as text, never as HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The words.
    pub text: String,
    /// Whether they are what was looked for.
    pub is_match: bool,
}

impl Part {
    /// The words of some parts without their marks.
    pub fn plain(parts: &[Self]) -> String {
        parts.iter().map(|part| part.text.as_str()).collect()
    }
}

/// Characters of an excerpt.
const EXCERPT: usize = 200;
/// Characters before the match, so that it is read in its sentence.
const BEFORE: usize = 60;
/// Bytes looked through at a time, and in all: what is found further on is not worth the time.
const WINDOW: usize = 512;
const FARTHEST: usize = 16 * 1024;
/// Words that may have been written as one in the query.
const MOST_JOINED: usize = 4;

/// What to mark.
pub(super) struct Needles {
    words: Vec<Needle>,
    joined: Vec<Needle>,
    spellings: Vec<Needle>,
    phrases: Vec<Vec<Needle>>,
}

struct Needle {
    word: String,
    is_beginning: bool,
}

impl Needle {
    fn matches(&self, word: &str) -> bool {
        if self.is_beginning { word.starts_with(&self.word) } else { word == self.word }
    }
}

/// A folded word and the characters it takes in the folded text.
struct Word<'t> {
    text: &'t str,
    chars: Range<usize>,
}

impl Needles {
    pub(super) fn of(asked: &Asked, meanings: &[Meaning<'_>]) -> Self {
        let mut spellings = needles(&asked.wide);
        spellings.extend(needles(&asked.latin));
        let mut joined: Vec<String> = asked.together().into_iter().collect();
        for (at, _) in asked.with_pairs_together().iter().enumerate() {
            joined.push(asked.words[at..at + 2].concat());
        }
        Self {
            words: needles(&asked.words),
            joined: joined.into_iter().map(|word| Needle { is_beginning: may_begin(&word), word }).collect(),
            spellings,
            phrases: meanings.iter().flat_map(|it| &it.others).map(|term| needles(&term.words)).collect(),
        }
    }

    /// The whole text with its matches marked, as far as a hit of this tier can have any.
    pub(super) fn mark(&self, text: &str, tier: Tier) -> Vec<Part> {
        parts(text, &self.places_in(text, tier))
    }

    /// The first place of the body that matches, in its surroundings; else the beginning.
    pub(super) fn excerpt(&self, body: &str, tier: Tier) -> Vec<Part> {
        let at = self.first_place(body, tier).unwrap_or(0);
        let from = backward(body, at, BEFORE);
        let to = forward(body, from, EXCERPT);
        let mut parts = self.mark(body[from..to].trim(), tier);
        if from > 0 {
            parts.insert(0, Part { text: "… ".to_owned(), is_match: false });
        }
        if to < body.trim_end().len() {
            parts.push(Part { text: " …".to_owned(), is_match: false });
        }
        parts
    }

    fn first_place(&self, body: &str, tier: Tier) -> Option<usize> {
        let mut from = 0;
        while from < body.len().min(FARTHEST) {
            let to = word_end(body, from + WINDOW);
            if let Some(place) = self.places_in(&body[from..to], tier).first() {
                return Some(from + place.start);
            }
            from = to;
        }
        None
    }

    /// Bytes that match, in order and apart from each other.
    fn places_in(&self, text: &str, tier: Tier) -> Vec<Range<usize>> {
        let (folded, offsets) = fold_with_offsets(text);
        let words = words_in(&folded);
        let mut places = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let count = self.matching(&words[at..], tier);
            if count > 0 {
                let chars = words[at].chars.start..words[at + count - 1].chars.end;
                places.extend(original_range(&offsets, chars));
            }
            at += count.max(1);
        }
        places
    }

    /// How many words, from the first on, are what was asked for.
    fn matching(&self, words: &[Word], tier: Tier) -> usize {
        let any = |needles: &[Needle], word: &str| needles.iter().any(|needle| needle.matches(word));
        let first = words[0].text;
        if any(&self.words, first) {
            return 1;
        }
        // A whole title is compared without its spaces, too.
        if tier >= Tier::Near || tier == Tier::Whole {
            if any(&self.joined, first) {
                return 1;
            }
            let together = |count: &usize| {
                let joined: String = words[..*count].iter().map(|word| word.text).collect();
                any(&self.words, &joined) || any(&self.joined, &joined)
            };
            if let Some(count) = (2..=words.len().min(MOST_JOINED)).find(together) {
                return count;
            }
        }
        if tier >= Tier::Spelling && spellings(first).iter().any(|word| any(&self.spellings, word)) {
            return 1;
        }
        if tier < Tier::Meaning {
            return 0;
        }
        let is_here = |phrase: &&Vec<Needle>| {
            phrase.len() <= words.len() && phrase.iter().zip(words).all(|(needle, word)| needle.matches(word.text))
        };
        self.phrases.iter().filter(is_here).map(Vec::len).max().unwrap_or(0)
    }
}

fn needles(words: &[String]) -> Vec<Needle> {
    let last = words.len().saturating_sub(1);
    let needle = |(at, word): (usize, &String)| Needle {
        word: word.clone(),
        is_beginning: (at == last && may_begin(word)) || word.chars().count() == words::LONGEST_WORD,
    };
    words.iter().enumerate().map(needle).collect()
}

fn words_in(folded: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word> = Vec::new();
    let mut start = None;
    for (place, (at, c)) in folded.char_indices().chain([(folded.len(), ' ')]).enumerate() {
        match (c.is_alphanumeric(), start) {
            (true, None) => start = Some((at, place)),
            (false, Some((from, first))) => {
                words.push(Word { text: &folded[from..at], chars: first..place });
                start = None;
            }
            _ => {}
        }
    }
    words
}

fn parts(text: &str, places: &[Range<usize>]) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut from = 0;
    let mut push = |range: Range<usize>, is_match| {
        if !range.is_empty() {
            parts.push(Part { text: text[range].to_owned(), is_match });
        }
    };
    for place in places {
        push(from..place.start, false);
        push(place.clone(), true);
        from = place.end;
    }
    push(from..text.len(), false);
    parts
}

/// The end of the word at or after a byte.
fn word_end(text: &str, at: usize) -> usize {
    let at = text.ceil_char_boundary(at.min(text.len()));
    text[at..].find(char::is_whitespace).map_or(text.len(), |space| at + space)
}

/// The beginning of a word at most so many characters before a byte; the byte itself if there is none.
fn backward(text: &str, at: usize, chars: usize) -> usize {
    match text[..at].char_indices().rev().nth(chars) {
        None => 0,
        Some((from, _)) => text[from..at].find(char::is_whitespace).map_or(at, |space| from + space),
    }
}

/// The end of a word at most so many characters after a byte; that many characters if there is none.
fn forward(text: &str, from: usize, chars: usize) -> usize {
    match text[from..].char_indices().nth(chars) {
        None => text.len(),
        Some((end, _)) => {
            let end = from + end;
            text[from..end].rfind(char::is_whitespace).filter(|space| *space > 0).map_or(end, |space| from + space)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::glossary::Glossary;
    use super::*;
    use crate::vocabulary::language::Language;

    fn needles_for(query: &str) -> Needles {
        Needles::of(&Asked::read(query).unwrap(), &[])
    }

    /// The text with its matches in square brackets.
    fn shown(parts: &[Part]) -> String {
        parts.iter().map(|it| if it.is_match { format!("[{}]", it.text) } else { it.text.clone() }).collect()
    }

    #[test]
    fn a_match_is_marked_as_it_is_written() {
        let mark = |query, text, tier| shown(&needles_for(query).mark(text, tier));
        assert_eq!(mark("KIMLIK", "Yeni Kimlik kartı", Tier::Title), "Yeni [Kimlik] kartı");
        assert_eq!(mark("kimlik kart", "Kimlik kartları", Tier::Near), "[Kimlik] [kartları]");
        assert_eq!(mark("شناسنامهها", "صدور شناسنامه\u{200C}ها در", Tier::Near), "صدور [شناسنامه\u{200C}ها] در");
        assert_eq!(mark("گذر نامه", "گذرنامهٔ نو", Tier::Near), "[گذرنامهٔ] نو");
        assert_eq!(mark("Точикистон", "дар Тоҷикистон", Tier::Spelling), "дар [Тоҷикистон]");
        assert_eq!(mark("tugilganlik", "туғилганлик ҳақида", Tier::Spelling), "[туғилганлик] ҳақида");
        assert_eq!(mark("art", "start of art", Tier::Anywhere), "start of [art]");
    }

    #[test]
    fn what_means_the_same_is_marked_as_a_phrase() {
        let asked = Asked::read("birth certificate").unwrap();
        let glossary = Glossary::read(&[]);
        let meanings = glossary.meanings(&asked.words, Language::English);
        let text = "О порядке: Свидетельство о рождении и о браке";
        let marked = shown(&Needles::of(&asked, &meanings).mark(text, Tier::Meaning));
        assert_eq!(marked, "О порядке: [Свидетельство о рождении] и о браке");
    }

    #[test]
    fn an_excerpt_begins_and_ends_with_whole_words() {
        let body = format!("{}the needle here {}", "before it ".repeat(40), "after it ".repeat(40));
        let excerpt = shown(&needles_for("needle").excerpt(&body, Tier::Anywhere));
        assert!(excerpt.starts_with("… "), "{excerpt}");
        assert!(excerpt.contains("it the [needle] here after"), "{excerpt}");
        assert!(excerpt.ends_with(" …"), "{excerpt}");
        assert!(excerpt.chars().count() < EXCERPT + 12);
        assert_eq!(shown(&needles_for("nothing").excerpt("Short.\n", Tier::Title)), "Short.");
    }

    proptest! {
        #[test]
        fn marking_loses_and_adds_nothing(
            query in "[a-z\u{627}-\u{64A}\u{430}-\u{44F} ]{1,12}",
            text in "[a-zA-Zİıß\u{600}-\u{6FF}\u{400}-\u{4FF}\u{200C}\u{301} ﷺ-]{0,80}",
        ) {
            if let Some(asked) = Asked::read(&query) {
                let parts = Needles::of(&asked, &[]).mark(&text, Tier::Spelling);
                prop_assert_eq!(parts.iter().map(|it| it.text.as_str()).collect::<String>(), text);
            }
        }

        #[test]
        fn an_excerpt_of_anything_is_short(text in any::<String>(), times in 1..200_usize) {
            let body = text.repeat(times);
            let excerpt = needles_for("a").excerpt(&body, Tier::Anywhere);
            let length: usize = excerpt.iter().map(|it| it.text.chars().count()).sum();
            prop_assert!(length <= EXCERPT + 4);
        }
    }
}
