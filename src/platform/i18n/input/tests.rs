use proptest::prelude::*;

use super::*;

#[test]
fn names_come_back_byte_by_byte() {
    for text in
        ["تأیید", "پېژندګلوي", "Iğdır", "O\u{2BB}zbekiston", "می\u{200C}شود", "ه\u{200D}.ش.", "ہمارے ھاں", "й ё"]
    {
        assert_eq!(line(text).unwrap(), text);
        assert_eq!(prose(text).unwrap(), text);
    }
}

#[test]
fn what_nobody_sees_goes() {
    let rows = [
        ("  Tehran \u{A0}", "Tehran"),
        ("a\tb\r\nc", "a b  c"),
        ("\u{202B}\u{2067}نام\u{2069}\u{200F}\u{FEFF}", "نام"),
        ("وفـــات", "وفات"),
        ("a\u{7}\u{1B}b", "ab"),
        ("e\u{301}", "é"),
        ("\u{200C}کتاب\u{200C}\u{200C}ها\u{200C} \u{200C}", "کتاب\u{200C}ها"),
        ("ﷺ", "ﷺ"),
    ];
    for (typed, stored) in rows {
        assert_eq!(line(typed).unwrap(), stored, "{typed:?}");
    }
}

#[test]
fn prose_keeps_its_lines_and_isolates_but_no_override() {
    let typed = "one\r\ntwo\rthree\u{2028}four\n\n\u{2067}پنج\u{2069}\u{202E}six\u{202C}\t7\n";
    assert_eq!(prose(typed).unwrap(), "one\ntwo\nthree\nfour\n\n\u{2067}پنج\u{2069}six\t7");
}

#[test]
fn a_null_is_refused() {
    assert_eq!(line("a\0b"), Err(InputError::Nul));
    assert_eq!(prose("a\0b"), Err(InputError::Nul));
}

#[test]
fn identifiers_are_ascii_where_they_can_be() {
    let rows = [
        (" TR\u{2011}2026–۰۰۰۱۲۳ ", "TR-2026-000123"),
        ("\u{200E}+98 21\u{A0}٦٦٧٤", "+98216674"),
        ("ＡＢ−１", "AB-1"),
        ("۱۲\u{200C}۳", "123"),
    ];
    for (typed, stored) in rows {
        assert_eq!(identifier(typed), stored);
    }
    assert_eq!(ascii_lower(" ISTANBUL@Example.org "), "istanbul@example.org");
    assert_eq!(ascii_lower("ISTANBUL"), ascii_lower("istanbul"));
}

#[test]
fn corrections_follow_the_language_of_the_content() {
    let rows = [
        (Language::Persian, "كتابي علىٰ ٣", "کتابی علیٰ ۳"),
        (Language::Urdu, "شناختى كارڈ", "شناختی کارڈ"),
        (Language::Pashto, "كې دولتي", "کې دولتي"),
        (Language::Uzbek, "O'zbek tog`i ma'no «'q'»", "O\u{2BB}zbek tog\u{2BB}i ma\u{2BC}no «'q'»"),
        (Language::Turkish, "Ankara'da", "Ankara'da"),
    ];
    for (language, typed, right) in rows {
        assert_eq!(corrected(typed, language), right, "{language}");
        assert!(matches!(corrected(right, language), Cow::Borrowed(_)), "{language}");
    }
}

#[test]
fn length_counts_what_people_count() {
    let rows = [("", 0), ("Iğdır", 5), ("نامهٔ", 4), ("e\u{301}a", 2), ("🇹🇷", 1), ("a\r\nb", 3)];
    for (text, letters) in rows {
        assert_eq!(length(text), letters, "{text}");
    }
}

fn texts() -> impl Strategy<Value = String> {
    let troubled = "[\u{600}-\u{6FF}\u{300}-\u{345}\u{1}-\u{20}\u{85}\u{A0}\u{200B}-\u{200F}\u{2028}-\u{202E}\u{2066}-\u{2069}a-zA-Z'`.\u{FEFF}]{0,24}";
    prop_oneof![troubled, any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn what_is_clean_stays_as_it_is(text in texts()) {
        if let Ok(once) = line(&text) {
            prop_assert_eq!(line(&once).unwrap(), once);
        }
        if let Ok(once) = prose(&text) {
            prop_assert_eq!(prose(&once).unwrap(), once);
        }
        let id = identifier(&text);
        prop_assert_eq!(identifier(&id), id);
        for language in Language::ALL {
            let once = corrected(&text, language).into_owned();
            prop_assert_eq!(corrected(&once, language), once.as_str());
        }
    }

    #[test]
    fn a_stored_line_is_one_line_without_marks(text in texts()) {
        if let Ok(stored) = line(&text) {
            prop_assert!(!stored.contains(|c: char| c.is_control() || bidi::is_mark(c)), "{:?}", stored);
            prop_assert!(is_nfc(&stored));
            prop_assert_eq!(stored.trim(), &stored);
        }
    }
}
