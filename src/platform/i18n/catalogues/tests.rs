use icu::plurals::{PluralCategory, PluralRules};

use super::*;

const PLURALS: &str =
    "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n}";

fn catalogues(sources: &[(Language, &str, &str)]) -> Catalogues {
    Catalogues::from_sources(sources).unwrap()
}

fn category(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[test]
fn plurals_are_those_of_icu_in_every_language() {
    let sources: Vec<_> = Language::ALL.into_iter().map(|it| (it, "a.ftl", PLURALS)).collect();
    let catalogues = catalogues(&sources);
    for language in Language::ALL {
        let rules = PluralRules::try_new_cardinal(formats::tag(language).into()).unwrap();
        for n in (0..=130).chain([1_000, 1_001, 1_000_000]) {
            let chosen = catalogues.message(language, Form::Plain, "n", &[("n", Value::from(n))]).into_owned();
            assert_eq!(chosen, category(rules.category_for(n)), "{language} {n}");
        }
    }
}

#[test]
fn russian_inflects_after_numbers() {
    let ftl = "queries = { $n ->\n    [one] { $n } запрос\n    [few] { $n } запроса\n   *[many] { $n } запросов\n}";
    let catalogues = catalogues(&[(Language::Russian, "a.ftl", ftl)]);
    let rows = [
        (1, "1 запрос"),
        (2, "2 запроса"),
        (5, "5 запросов"),
        (11, "11 запросов"),
        (21, "21 запрос"),
        (22, "22 запроса"),
    ];
    for (n, text) in rows {
        assert_eq!(catalogues.message(Language::Russian, Form::Plain, "queries", &[("n", Value::from(n))]), text);
    }
}

#[test]
fn zero_may_have_words_of_its_own_in_tajik_and_is_singular_in_persian() {
    let ftl = "n = { $n ->\n    [0] none\n    [one] one\n   *[other] other\n}";
    let plain = "n = { $n ->\n    [one] one\n   *[other] other\n}";
    let catalogues = catalogues(&[(Language::Tajik, "a.ftl", ftl), (Language::Persian, "a.ftl", plain)]);
    let zero = [("n", Value::from(0))];
    assert_eq!(catalogues.message(Language::Tajik, Form::Plain, "n", &zero), "none");
    assert_eq!(catalogues.message(Language::Persian, Form::Plain, "n", &zero), "one");
}

#[test]
fn a_mistake_is_told_with_its_file_and_line() {
    let error = Catalogues::from_sources(&[(Language::Dari, "common.ftl", "a = b\n\nbroken = { $x\n")]).unwrap_err();
    assert!(error.to_string().starts_with("fa-AF/common.ftl: line 3"), "{error}");
}

#[test]
fn a_key_in_two_files_of_one_language_is_refused() {
    let sources = [
        (Language::English, "common.ftl", "save = Save"),
        (Language::Persian, "common.ftl", "save = ذخیره"),
        (Language::English, "other.ftl", "-x = x\nsave = Store"),
    ];
    let error = Catalogues::from_sources(&sources).unwrap_err();
    assert_eq!(error.to_string(), "en/other.ftl: save is already defined in en/common.ftl");
    let twice = Catalogues::from_sources(&[(Language::English, "a.ftl", "-b = 1\n-b = 2")]).unwrap_err();
    assert!(twice.to_string().contains("-b is already defined"), "{twice}");
}

#[test]
fn keys_and_variables_can_be_listed() {
    let ftl = "-brand = Sijil { $case }\nplain = Words\nfield = x\n    .label = { $label }\nonly =\n    .hint = y\n\
               n = { NUMBER($count) ->\n    [one] { $name }\n   *[other] { field.label } { -brand(case: \"x\") } { plain }\n}";
    let catalogues = catalogues(&[(Language::English, "a.ftl", ftl)]);
    let keys: Vec<_> = catalogues.keys(Language::English).into_iter().collect();
    assert_eq!(keys, ["field", "field.label", "n", "only.hint", "plain"]);
    let variables: Vec<_> = catalogues.variables(Language::English, "n").into_iter().collect();
    assert_eq!(variables, ["count", "label", "name"]);
    assert!(catalogues.variables(Language::English, "plain").is_empty());
    assert!(catalogues.keys(Language::Persian).is_empty());
}

#[test]
fn a_fault_is_logged_once_for_each_key() {
    let catalogues = catalogues(&[]);
    for _ in 0..3 {
        assert_eq!(catalogues.message(Language::Uzbek, Form::Text, "gone", &[]), "gone");
    }
    assert_eq!(catalogues.reported.lock().unwrap().len(), 1);
}

#[test]
fn the_embedded_catalogues_load() {
    let loaded = Catalogues::embedded();
    assert!(loaded.is_ok(), "{}", loaded.err().map(|it| it.to_string()).unwrap_or_default());
}
