//! Words, and the terms an entry is indexed under. A term is a word behind a letter that says where it stands, so
//! that one column of terms answers every question; letters and words hold nothing an engine could read as syntax.

use std::collections::HashSet;

use chrono::Datelike as _;

use super::Entry;
use crate::platform::i18n::folding::{SearchKeys, fold, translit, wide, written};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

/// Characters of a word that count; the rest is cut off in index and query alike.
pub(super) const LONGEST_WORD: usize = 48;

/// Bytes of terms kept per entry: PostgreSQL keeps at most a megabyte. What is beyond is the end of a very long text.
const MOST_BYTES: usize = 400 * 1024;

/// The letter of a shelf; the two letters of its country follow, or what no country is called.
const SHELF: char = 'p';
const OF_MEMBERS: &str = "0m";
const OF_SECRETARIAT: &str = "0s";
const SHELF_LENGTH: usize = 3;

/// Endings and beginnings that Persian, Pashto and Urdu part from their word by a space as often as not.
const AFFIXES: &[&str] =
    &["ها", "های", "هایی", "ای", "ام", "ات", "اش", "اند", "تر", "ترین", "می", "نمی", "بی", "نامه", "گر", "گاه"];

/// Where a word of a term stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Class {
    /// All words of the title in one.
    Whole,
    /// In the title.
    Title,
    /// In the title in just this spelling, where that is not its fold.
    Written,
    /// In the title, in another spelling than this fold.
    Folded,
    /// In title or body.
    Anywhere,
    /// Several words in one, for what is written together as often as apart.
    Joined,
    /// Another spelling of a word: with letters of a plain keyboard, or in Latin letters.
    Spelling,
    /// Not a word of the text: the kind of thing.
    Kind,
    /// The country.
    Country,
    /// The theme.
    Theme,
    /// The language.
    Language,
    /// The year of its day.
    Year,
    /// A role that may find it; only on a shelf.
    Role,
}

impl Class {
    const fn letter(self) -> char {
        match self {
            Self::Whole => 'e',
            Self::Title => 't',
            Self::Written => 'x',
            Self::Folded => 'f',
            Self::Anywhere => 'b',
            Self::Joined => 's',
            Self::Spelling => 'w',
            Self::Kind => 'k',
            Self::Country => 'c',
            Self::Theme => 'h',
            Self::Language => 'l',
            Self::Year => 'y',
            Self::Role => 'r',
        }
    }

    /// The term of a word in this place.
    pub(super) fn term(self, word: &str) -> String {
        let mut term = String::with_capacity(1 + word.len());
        term.push(self.letter());
        term.push_str(word);
        term
    }
}

/// What the terms of things begin with that only a country's own people may find, or only the secretariat's. No class
/// has this letter.
pub(super) fn shelf(country: Option<CountryCode>) -> String {
    format!("{SHELF}{}", country.map_or_else(|| OF_SECRETARIAT.to_owned(), country_code))
}

/// What the terms of things begin with that everybody may find who is signed in.
pub(super) fn shelf_of_members() -> String {
    format!("{SHELF}{OF_MEMBERS}")
}

/// Whether a term is one that a query may give only the beginning of.
pub(super) fn may_be_begun(term: &str) -> bool {
    let term = if term.starts_with(SHELF) { term.get(SHELF_LENGTH..).unwrap_or_default() } else { term };
    let begun = [Class::Title, Class::Anywhere, Class::Joined, Class::Spelling];
    begun.iter().any(|class| term.starts_with(class.letter()))
}

/// The words of a folded text: runs of letters and digits.
pub(super) fn words(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(cut)
}

fn cut(word: &str) -> &str {
    word.char_indices().nth(LONGEST_WORD).map_or(word, |(end, _)| &word[..end])
}

/// Several words in one, if that is short enough to be a word.
pub(super) fn joined<'w>(words: impl IntoIterator<Item = &'w str>) -> Option<String> {
    let joined: String = words.into_iter().collect();
    (1..=LONGEST_WORD).contains(&joined.chars().count()).then_some(joined)
}

/// A word as it is written, in letters and digits alone: a mark above or below becomes its number.
pub(super) fn plain(written: &str) -> String {
    let letter = |c: char| if c.is_alphanumeric() { c.to_string() } else { format!("{:x}", u32::from(c)) };
    cut(&written.chars().map(letter).collect::<String>()).to_owned()
}

/// A code as a word: `smart-card` becomes `smartcard`.
pub(super) fn code(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).take(LONGEST_WORD).collect()
}

/// The term of a country.
pub(super) fn country_code(country: CountryCode) -> String {
    code(country.as_str())
}

/// The term of a language.
pub(super) fn language_code(language: Language) -> String {
    code(language.tag())
}

/// The terms an entry is found under, one space between two.
pub(super) fn terms_of(entry: &Entry) -> String {
    let mut terms = Terms { shelf: entry.readers.shelf(), ..Terms::default() };
    terms.facets(entry);
    terms.title(&entry.title);
    terms.text(&entry.title);
    terms.text(&entry.body);
    terms.written
}

#[derive(Default)]
struct Terms {
    shelf: String,
    written: String,
    seen: HashSet<String>,
}

impl Terms {
    fn facets(&mut self, entry: &Entry) {
        self.add(Class::Kind, &code(&entry.kind));
        self.add(Class::Language, &language_code(entry.language));
        if let Some(country) = entry.country {
            self.add(Class::Country, &country_code(country));
        }
        if let Some(theme) = entry.theme {
            self.add(Class::Theme, &code(theme.as_str()));
        }
        if let Some(day) = entry.day {
            self.add(Class::Year, &day.year().to_string());
        }
        for key in entry.readers.keys() {
            self.add(Class::Role, &key);
        }
    }

    fn title(&mut self, title: &str) {
        let folded = fold(title);
        let words: Vec<&str> = words(&folded).collect();
        if let Some(whole) = joined(words.iter().copied()) {
            self.add(Class::Whole, &whole);
        }
        for word in &words {
            self.add(Class::Title, word);
        }
        for pair in words.windows(2) {
            self.join(pair.iter().copied());
        }
        for word in written(title).iter().filter(|word| fold(word) != **word) {
            self.add(Class::Written, &plain(word));
            for folded in self::words(&fold(word)) {
                self.add(Class::Folded, folded);
            }
        }
    }

    fn text(&mut self, text: &str) {
        let keys = SearchKeys::of(text);
        for (word, wide) in words(&keys.fold).zip(words(&keys.wide)) {
            self.add(Class::Anywhere, word);
            if wide != word {
                self.add(Class::Spelling, wide);
            }
        }
        if keys.translit != keys.fold {
            for word in words(&keys.translit) {
                self.add(Class::Spelling, word);
            }
        }
        self.affixes(&keys.fold);
        for written in text.split_whitespace() {
            self.written_together(written);
        }
    }

    fn affixes(&mut self, folded: &str) {
        let mut before = None;
        for word in words(folded) {
            if let Some(before) = before
                && (AFFIXES.contains(&word) || AFFIXES.contains(&before))
            {
                self.join([before, word]);
            }
            before = Some(word);
        }
    }

    /// What stands between two spaces and is several words to us: `شناسنامه‌ها`, `e-Devlet`, `TR-2026-000123`.
    fn written_together(&mut self, written: &str) {
        let inner = written.trim_matches(|c: char| !c.is_alphanumeric());
        if inner.chars().all(char::is_alphanumeric) {
            return;
        }
        let folded = fold(inner);
        if words(&folded).nth(1).is_some() {
            self.join(words(&folded));
        }
    }

    fn join<'w>(&mut self, words: impl IntoIterator<Item = &'w str>) {
        let Some(word) = joined(words) else { return };
        self.add(Class::Joined, &word);
        let spellings = [wide(&word), translit(&word)];
        for spelling in spellings.iter().filter(|spelling| **spelling != word) {
            self.add(Class::Spelling, spelling);
        }
    }

    fn add(&mut self, class: Class, word: &str) {
        let term = format!("{}{}", self.shelf, class.term(word));
        if word.is_empty() || self.written.len() + term.len() >= MOST_BYTES || self.seen.contains(&term) {
            return;
        }
        if !self.written.is_empty() {
            self.written.push(' ');
        }
        self.written.push_str(&term);
        self.seen.insert(term);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::features::search::Readers;
    use crate::vocabulary::theme::Theme;
    use crate::vocabulary::viewer::Role;

    fn entry(title: &str, body: &str) -> Entry {
        Entry {
            kind: "achievement".to_owned(),
            subject_id: "1".to_owned(),
            language: Language::Dari,
            path: "/".to_owned(),
            title: title.to_owned(),
            body: body.to_owned(),
            country: Some(CountryCode::Iran),
            theme: Some(Theme::SmartCard),
            day: None,
            readers: Readers::Everyone,
            state: None,
            since: None,
        }
    }

    #[test]
    fn a_term_says_where_its_word_stands() {
        let terms = terms_of(&entry("Доғум", "e-Devlet گذر نامه"));
        let mut terms: Vec<_> = terms.split(' ').collect();
        terms.sort_unstable();
        let expected = [
            "bdevlet",
            "be",
            "bگذر",
            "bنامه",
            "bдоғум",
            "cir",
            "eдоғум",
            "hsmartcard",
            "kachievement",
            "lfaaf",
            "sedevlet",
            "sگذرنامه",
            "tдоғум",
            "wdogum",
            "wдогум",
        ];
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(terms, expected);
    }

    #[test]
    fn a_title_in_letters_of_its_own_says_so_and_a_plain_one_costs_nothing() {
        let special = |title: &str| {
            let is_special = |term: &&str| term.starts_with(['x', 'f']);
            terms_of(&entry(title, "")).split(' ').filter(is_special).map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(special("Kimlik kartı"), ["xkartı", "fkarti"]);
        assert_eq!(special("KİMLİK"), ["xki307mli307k", "fkimlik"]);
        assert_eq!(special("Smart card, Тоҷикистон"), [""; 0]);
    }

    #[test]
    fn every_term_of_what_is_not_public_stands_on_its_shelf() {
        let readers = Readers::Insiders { country: CountryCode::Iran, roles: vec![Role::CountryAdministrator] };
        let day = chrono::NaiveDate::from_yo_opt(2026, 1);
        let terms = terms_of(&Entry { day, readers, ..entry("Card", "word") });
        assert!(terms.split(' ').all(|term| term.starts_with("pir")), "{terms}");
        for term in ["pirtcard", "pirbword", "pirrcountryadministrator", "piry2026"] {
            assert!(terms.split(' ').any(|it| it == term), "{term} in {terms}");
        }
        assert!(may_be_begun("pirbword") && may_be_begun("bword"));
        assert!(!may_be_begun("pirreditor") && !may_be_begun("pir") && !may_be_begun("kachievement"));
    }

    #[test]
    fn a_very_long_word_and_a_very_long_text_are_cut() {
        let terms = terms_of(&entry(&"x".repeat(5_000), ""));
        assert!(terms.split(' ').any(|term| term == Class::Title.term(&"x".repeat(LONGEST_WORD))), "{terms}");
        let words: Vec<_> = (0..200_000).map(|n| n.to_string()).collect();
        assert!(terms_of(&entry("", &words.join(" "))).len() <= MOST_BYTES);
    }

    proptest! {
        #[test]
        fn terms_hold_nothing_an_engine_could_read_as_syntax(title in any::<String>(), body in any::<String>()) {
            let terms = terms_of(&entry(&title, &body));
            prop_assert!(terms.split(' ').all(|term| term.chars().count() >= 2));
            prop_assert!(terms.chars().all(|c| c == ' ' || c.is_alphanumeric()));
            prop_assert!(!terms.chars().any(|c| c.is_ascii_uppercase()));
        }

        #[test]
        fn every_word_of_a_title_is_found_in_it_and_anywhere(title in "[a-zİı\u{627}-\u{64A}\u{430}-\u{4FF}\u{200C} ،'-]{0,40}") {
            let terms = terms_of(&entry(&title, ""));
            let terms: Vec<_> = terms.split(' ').collect();
            for word in words(&fold(&title)) {
                prop_assert!(terms.contains(&Class::Title.term(word).as_str()), "{word}");
                prop_assert!(terms.contains(&Class::Anywhere.term(word).as_str()), "{word}");
            }
        }
    }
}
