//! Thirteen catalogues, one portal: the same keys and the same variables in each, nothing left in English, every
//! language written with its own letters, and no word that nothing shows.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use sijil::platform::i18n::Catalogues;
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;

/// Words that are the same in other languages too: names, and loan words (az, uz: auditor).
const SAME_EVERYWHERE: [&str; 20] = [
    "hologram",
    "{ $count } KB",
    "{ $count } MB",
    "{ $count } GB",
    "Sijil",
    "Atom",
    "https://",
    "name@example.org",
    "Auditor",
    "auditor",
    "TD2",
    "A4",
    "A5",
    "A6",
    "PVC",
    "PET",
    "Teslin",
    "PDF417",
    "Data Matrix",
    "SHA-256 { $hash }",
];

/// Keys made of a family and a word of the program.
const FAMILIES: [&str; 109] = [
    "achievements-column-",
    "achievements-state-",
    "achievements-way-",
    "alerts-kind-",
    "alerts-state-",
    "alerts-urgency-",
    "audit-did-",
    "audit-thing-",
    "bulk-outcome-",
    "bulk-step-",
    "checks-verdict-",
    "demo-role-",
    "deviations-digit-",
    "deviations-kind-",
    "deviations-way-",
    "directory-bound-",
    "directory-contact-",
    "directory-indicator-",
    "directory-topic-",
    "directory-unit-",
    "error-",
    "feature-",
    "exchange-absence-",
    "exchange-attachment-kind-",
    "exchange-basis-",
    "exchange-body-",
    "exchange-check-",
    "exchange-decline-",
    "exchange-document-",
    "exchange-doubt-",
    "exchange-extension-",
    "exchange-fact-",
    "exchange-family-",
    "exchange-renew-",
    "exchange-field-",
    "exchange-follow-up-",
    "exchange-identifier-",
    "exchange-kind-",
    "exchange-latin-",
    "exchange-name-kind-",
    "exchange-note-",
    "exchange-outcome-",
    "exchange-purpose-",
    "exchange-receipt-",
    "exchange-result-",
    "exchange-sentence-",
    "exchange-script-",
    "exchange-sensitivity-",
    "exchange-sex-",
    "exchange-shelf-",
    "exchange-source-",
    "exchange-state-",
    "exchange-step-",
    "exchange-term-",
    "exchange-urgency-",
    "exchange-withdrawal-",
    "exchange-word-",
    "features-group-",
    "features-level-",
    "features-tool-",
    "indicator-",
    "unit-",
    "statistics-bound-",
    "statistics-column-",
    "statistics-state-",
    "guidance-audience-",
    "guidance-basis-",
    "guidance-level-",
    "guidance-theme-",
    "habits-rhythm-",
    "library-explained-",
    "library-kind-",
    "uploads-refused-",
    "uploads-state-",
    "mailroom-why-",
    "meetings-decision-state-",
    "meetings-kind-",
    "meetings-minutes-state-",
    "meetings-stance-",
    "meetings-stance-give-",
    "meetings-state-",
    "questions-state-",
    "rehearsal-try-",
    "search-kind-",
    "pace-",
    "writing-left-",
    "writing-refused-",
    "specimens-ask-chip-",
    "specimens-category-",
    "specimens-validity-",
    "specimens-format-",
    "specimens-substrate-",
    "specimens-construction-",
    "specimens-personalisation-",
    "specimens-mrz-",
    "specimens-barcode-",
    "specimens-chip-",
    "specimens-calendar-",
    "specimens-part-",
    "specimens-light-",
    "specimens-group-",
    "specimens-orientation-",
    "specimens-shape-",
    "specimens-type-",
    "theme-",
    "tlp-",
    "language-",
    "country-",
    "calendar-",
];

/// What looks like a key and is none: the beginnings of families, names of figures and of page ids.
const NO_KEYS: [&str; 2] = ["achievements-counts", "sheet-of"];

pub fn catalogues() -> Catalogues {
    Catalogues::embedded().unwrap()
}

fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::English)
}

/// The files of one language with their text.
fn texts(language: Language) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(language.tag());
    let read =
        |path: PathBuf| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap());
    fs::read_dir(folder).unwrap().map(|entry| read(entry.unwrap().path())).collect()
}

/// The messages of a language: key and pattern as written, comments and blank lines left out.
pub fn patterns(language: Language) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut current = None;
    for (_, text) in texts(language) {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let is_new = line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
            if let Some((key, value)) = line.split_once('=').filter(|_| is_new) {
                current = Some(key.trim().to_owned());
                found.insert(key.trim().to_owned(), value.trim().to_owned());
            } else if let Some(pattern) = current.as_ref().and_then(|key| found.get_mut(key)) {
                pattern.push('\n');
                pattern.push_str(line.trim());
            }
        }
    }
    found
}

/// Fails with every fault found, not with the first.
pub fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_language_has_every_key_and_no_other() {
    let catalogues = catalogues();
    let english = catalogues.keys(Language::English);
    assert!(english.len() > 400, "{} keys", english.len());
    let mut faults = Vec::new();
    for language in others() {
        let keys = catalogues.keys(language);
        faults.extend(english.difference(&keys).map(|key| format!("{language} lacks {key}")));
        faults.extend(keys.difference(&english).map(|key| format!("{language} has {key}, which English has not")));
    }
    none(&faults);
}

#[test]
fn every_language_names_the_same_things_in_a_sentence() {
    let catalogues = catalogues();
    let mut faults = Vec::new();
    for key in catalogues.keys(Language::English) {
        let expected = catalogues.variables(Language::English, &key);
        for language in others().filter(|language| catalogues.has(*language, &key)) {
            let found = catalogues.variables(language, &key);
            if found != expected {
                faults.push(format!("{language} {key}: {found:?}, English {expected:?}"));
            }
        }
    }
    none(&faults);
}

#[test]
fn every_language_keeps_the_files_of_english() {
    let names = |language| texts(language).into_iter().map(|(name, _)| name).collect::<BTreeSet<_>>();
    let english = names(Language::English);
    let faults: Vec<_> = others()
        .filter(|language| names(*language) != english)
        .map(|language| format!("{language}: {:?}", names(language)))
        .collect();
    none(&faults);
}

#[test]
fn every_language_is_written_with_its_own_letters() {
    use Language::{Dari, Persian, Urdu, Uzbek};
    let mut faults = Vec::new();
    for language in Language::ALL {
        for (key, pattern) in patterns(language) {
            let mut fault = |what: &str| faults.push(format!("{language} {key}: {what} in {pattern}"));
            if pattern.contains('\u{643}') {
                fault("an Arabic kaf (U+0643)");
            }
            if [Persian, Dari, Urdu].contains(&language) && pattern.contains('\u{64a}') {
                fault("an Arabic yeh (U+064A)");
            }
            if language == Uzbek && has_apostrophe_in_a_word(&pattern) {
                fault("an apostrophe where Uzbek has a letter (U+02BB, U+02BC)");
            }
        }
    }
    none(&faults);
}

fn has_apostrophe_in_a_word(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters
        .windows(3)
        .any(|three| three[0].is_alphabetic() && matches!(three[1], '\'' | '’' | '‘' | '`') && three[2].is_alphabetic())
}

#[test]
fn an_apostrophe_between_letters_is_seen() {
    assert!(has_apostrophe_in_a_word("O'zbekiston"));
    assert!(!has_apostrophe_in_a_word("Oʻzbekiston ‘soʻz’"));
}

#[test]
fn nothing_is_left_in_english() {
    let english = patterns(Language::English);
    let mut faults = Vec::new();
    for language in others() {
        for (key, pattern) in patterns(language) {
            let is_same = english.get(&key) == Some(&pattern);
            if is_same && has_words(&pattern) && !SAME_EVERYWHERE.contains(&pattern.trim()) {
                faults.push(format!("{language} {key}: {pattern}"));
            }
        }
    }
    none(&faults);
}

/// Whether anything is left to translate once variables and selectors are gone.
fn has_words(pattern: &str) -> bool {
    let mut depth = 0_u32;
    let outside: String = pattern
        .chars()
        .filter(|letter| {
            match letter {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => return depth == 0,
            }
            false
        })
        .collect();
    pattern.contains("->") || outside.chars().filter(|letter| letter.is_alphabetic()).count() > 1
}

/// The program's source and its templates, tests left out.
fn program() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut open, mut all) = (vec![root.join("src"), root.join("templates")], String::new());
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                open.push(path);
            } else if name != "tests.rs" && name.rsplit('.').next().is_some_and(is_read) {
                let text = fs::read_to_string(&path).unwrap();
                all.push_str(text.split("#[cfg(test)]").next().unwrap_or_default());
            }
        }
    }
    all
}

fn is_read(ending: &str) -> bool {
    ["rs", "html", "text", "subject", "xml"].contains(&ending)
}

/// Everything in the program that is written like a key.
fn literals(program: &str) -> BTreeSet<&str> {
    let is_key = |word: &&str| {
        word.contains('-')
            && !word.ends_with('-')
            && word.starts_with(|c: char| c.is_ascii_lowercase())
            && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    program.split('"').filter(is_key).collect()
}

#[test]
fn every_key_the_program_shows_is_defined() {
    let catalogues = catalogues();
    let keys = catalogues.keys(Language::English);
    let rooms: BTreeSet<&str> = keys.iter().filter_map(|key| key.split('-').next()).collect();
    let program = program();
    let is_ours = |word: &&&str| word.split('-').next().is_some_and(|room| rooms.contains(room));
    let is_family = |word: &str| FAMILIES.contains(&format!("{word}-").as_str()) || NO_KEYS.contains(&word);
    let faults: Vec<_> = literals(&program)
        .iter()
        .filter(is_ours)
        .filter(|word| !keys.contains(**word) && !is_family(word))
        .map(|word| format!("{word} is shown and not defined"))
        .collect();
    none(&faults);
}

#[test]
fn every_defined_key_is_shown() {
    let catalogues = catalogues();
    let program = program();
    let literals = literals(&program);
    let written: String = patterns(Language::English).into_values().collect();
    let is_composed = |key: &str| FAMILIES.iter().any(|family| key.starts_with(family) && is_built(&program, family));
    let faults: Vec<_> = catalogues
        .keys(Language::English)
        .iter()
        .map(|key| key.split('.').next().unwrap_or(key))
        .filter(|key| !literals.contains(key) && !is_composed(key))
        .filter(|key| !written.contains(&format!("{{ {key} }}")))
        .map(|key| format!("{key} is defined and never shown"))
        .collect();
    none(&faults);
}

/// Whether the program makes keys of this family: with `format!` or from the family's name.
fn is_built(program: &str, family: &str) -> bool {
    program.contains(&format!("\"{family}{{")) || program.contains(&format!("\"{}\"", family.trim_end_matches('-')))
}

#[test]
fn every_member_of_a_family_has_its_words() {
    use sijil::features::achievements::State;
    use sijil::features::meetings::{DecisionState, Kind};
    use sijil::vocabulary::theme::Theme;
    use sijil::vocabulary::viewer::Role;

    let mut keys = Vec::new();
    keys.extend(Theme::ALL.iter().map(|theme| format!("theme-{theme}")));
    keys.extend(State::ALL.iter().map(|state| format!("achievements-state-{state}")));
    keys.extend(Role::ALL.iter().map(|role| format!("demo-role-{}", role.as_str().replace('_', "-"))));
    let dashed = |word: &str| word.replace('_', "-");
    keys.extend(Kind::ALL.iter().map(|kind| format!("meetings-kind-{}", dashed(kind.as_str()))));
    keys.extend(DecisionState::ALL.iter().map(|it| format!("meetings-decision-state-{}", dashed(it.as_str()))));
    let steps = [
        "created",
        "rewritten",
        "submitted",
        "returned",
        "published",
        "withdrawn",
        "retagged",
        "reassigned",
        "imported",
    ];
    keys.extend(steps.map(|step| format!("achievements-way-{step}")));
    let steps = ["submitted", "returned", "released", "withdrawn", "confirmed"];
    keys.extend(steps.map(|step| format!("achievements-way-translation-{step}")));
    keys.extend(["submitted", "returned", "released"].map(|step| format!("achievements-way-correction-{step}")));
    let errors = [
        "not-found",
        "sign-in",
        "proof",
        "factor",
        "forbidden",
        "conflict",
        "invalid",
        "method",
        "too-large",
        "too-many",
        "unexpected",
    ];
    keys.extend(errors.iter().flat_map(|kind| [format!("error-{kind}-title"), format!("error-{kind}-text")]));
    let catalogues = catalogues();
    let has = |key: &String| catalogues.has(Language::English, key);
    let faults: Vec<_> = keys.iter().filter(|key| !has(key)).map(|key| format!("{key} has no words")).collect();
    none(&faults);
    assert_eq!(CountryCode::ALL.len(), 10);
}
