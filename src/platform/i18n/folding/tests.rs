use std::time::Instant;

use proptest::prelude::*;

use super::*;

/// Pairs that must and must not be found, collected per language.
const PAIRS: &str = include_str!("search_pairs.tsv");

fn key(level: &str, text: &str) -> String {
    match level {
        "fold" => fold(text),
        "squash" => squash(text),
        "wide" => wide(text),
        "translit" => translit(text),
        other => format!("no level {other} for {text}"),
    }
}

#[test]
fn every_search_pair_behaves_as_stated() {
    let mut rows = 0;
    for row in PAIRS.lines().skip(1) {
        let [language, query, stored, level, must_match, note] =
            row.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let (asked, held) = (key(level, query), key(level, stored));
        assert_eq!(asked == held, must_match == "yes", "{language}: {query} / {stored} ({note}): {asked} / {held}");
        rows += 1;
    }
    assert_eq!(rows, 46);
}

#[test]
fn different_words_stay_different_at_every_level() {
    for row in PAIRS.lines().filter(|it| it.contains("\tno\t")) {
        let [_, query, stored, ..] = row.split('\t').collect::<Vec<_>>()[..] else { unreachable!() };
        for level in ["fold", "squash", "wide", "translit"] {
            assert_ne!(key(level, query), key(level, stored), "{level} {query} {stored}");
        }
    }
}

#[test]
fn all_keys_at_once_are_the_keys_one_by_one() {
    let text = "Ўзбекистон  Шиносномаси № ۱۲";
    let keys = SearchKeys::of(text);
    assert_eq!((keys.fold, keys.squash), (fold(text), squash(text)));
    assert_eq!((keys.wide, keys.translit), (wide(text), translit(text)));
}

#[test]
fn accents_go_from_latin_and_breves_stay_on_cyrillic() {
    assert_eq!(fold("Kâğıdı e\u{301}té ﬁle"), "kagidi ete file");
    assert_eq!(fold("и\u{306}"), "й");
    assert_eq!(fold("за\u{301}мок"), "замок");
    assert_eq!(fold("ＡＢＣ１ STRASSE Straße"), "abc1 strasse strasse");
    assert_eq!(fold("\u{A0} a\t\u{202F}b \u{200C} "), "a b");
    assert_eq!(fold(""), "");
}

#[test]
fn a_folded_word_points_back_to_its_letters() {
    let text = "  Doğum — شناسنامه\u{200C}هاىّ ﷺ";
    let (folded, offsets) = fold_with_offsets(text);
    assert_eq!(folded, fold(text));
    assert_eq!(offsets.len(), folded.chars().count() + 1);
    let found = |word: &str| {
        let start = folded[..folded.find(word).unwrap()].chars().count();
        &text[original_range(&offsets, start..start + word.chars().count()).unwrap()]
    };
    assert_eq!(found("dogum"), "Doğum");
    assert_eq!(found("gu"), "ğu");
    assert_eq!(found("های"), "هاىّ");
    assert_eq!(found("علیه"), "ﷺ");
    assert_eq!(original_range(&offsets, 0..10_000), None);
    assert_eq!(original_range(&offsets, 3..3), None);
}

#[test]
#[ignore = "a measurement; run in release"]
fn two_kilobytes_fold_quickly() {
    for sample in ["شناسنامه‌های هوشمند ملی ", "свидетельство о рождении ", "birth certificate ", "doğum belgesi İçin "]
    {
        let text = sample.repeat(2048 / sample.len());
        let start = Instant::now();
        for _ in 0..1_000 {
            std::hint::black_box(fold(std::hint::black_box(&text)));
        }
        tracing::info!(sample, micros = start.elapsed().as_micros() / 1_000);
        assert!(start.elapsed().as_millis() < 100, "{sample}: {:?} for a thousand", start.elapsed());
    }
}

/// Texts made of what our languages hold, with the characters that make trouble.
fn texts() -> impl Strategy<Value = String> {
    let troubled = "[\u{600}-\u{6FF}\u{400}-\u{52F}\u{C0}-\u{24F}\u{300}-\u{345}\u{200B}-\u{2015}A-Za-z '`ßẞİıﷺŉ\u{B4}\u{AC00}\u{1100}-\u{1175}\u{FE70}]{0,24}";
    prop_oneof![troubled, any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn a_key_is_its_own_key(text in texts()) {
        for level in ["fold", "squash", "wide", "translit"] {
            let once = key(level, &text);
            prop_assert_eq!(key(level, &once), once.clone(), "{}", level);
        }
    }

    #[test]
    fn offsets_rise_and_cover_the_text(text in texts()) {
        let (folded, offsets) = fold_with_offsets(&text);
        prop_assert_eq!(&folded, &fold(&text));
        prop_assert_eq!(offsets.len(), folded.chars().count() + 1);
        prop_assert!(offsets.is_sorted());
        prop_assert!(offsets.iter().all(|it| text.is_char_boundary(*it as usize)));
        for at in 0..offsets.len() - 1 {
            prop_assert!(original_range(&offsets, at..at + 1).is_some());
        }
    }
}
