//! The spelling of names: every row of the table, the page in four languages, and what programs get.

use serde_json::{Value, json};
use sijil::features::checks::transliteration::{Question, Rule, Step, transliterate};

use super::mrz::{asked, json_of};
use crate::support::TestApp;

const TABLE: &str = include_str!("icao9303_translit.tsv");

/// One row: the character, its spelling and where the spelling comes from.
fn rows() -> Vec<(char, &'static str, &'static str)> {
    let read = |row: &'static str| {
        let cells: Vec<&str> = row.split('\t').collect();
        let character = char::from_u32(u32::from_str_radix(cells[0], 16).unwrap()).unwrap();
        (character, cells[3], cells[5])
    };
    TABLE.lines().skip(1).map(read).collect()
}

/// The step a character becomes behind a letter and before another one.
fn step(character: char, tongue: Option<&'static str>) -> Step {
    let surname = format!("ب{character}ب");
    let question = Question { surname, tongue, width: 39, ..Question::default() };
    transliterate(&question).unwrap().primary.swap_remove(1)
}

#[test]
fn every_row_of_the_table_holds() {
    let rows = rows();
    assert!(rows.len() > 270, "{}", rows.len());
    let mut faults = Vec::new();
    for (character, spelling, status) in rows {
        let found = step(character, None);
        let rule = match status {
            "standard:TableA" => Rule::TableA,
            "standard:TableB" => Rule::TableB,
            "standard:TableC" => Rule::TableC,
            "informative:AppB" => Rule::AppendixB,
            "standard:s4.6" => Rule::Punctuation,
            "silent:suggested" => Rule::Silent,
            other => panic!("{other}"),
        };
        // Shadda doubles what stands before it, which here is a beh.
        let expected = if spelling == "[DOUBLE]" { "B" } else { spelling };
        // What Unicode composes with the letter before is another letter.
        if found.result != expected || found.rule != Some(rule) || found.is_dropped != expected.is_empty() {
            faults.push(format!("U+{:04X} {found:?}, not {expected} by {status}", u32::from(character)));
        }
    }
    assert!(faults.is_empty(), "{}\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn every_exception_of_a_language_and_every_alternate_of_the_table_holds() {
    let tongues =
        [("Belarusian", "be"), ("Serbian", "sr"), ("Macedonian", "mk"), ("Bulgarian", "bg"), ("Ukrainian", "uk")];
    let (mut exceptions, mut alternates) = (0, 0);
    for row in TABLE.lines().skip(1) {
        let cells: Vec<&str> = row.split('\t').collect();
        let character = char::from_u32(u32::from_str_radix(cells[0], 16).unwrap()).unwrap();
        let spelling = |note: &'static str| note.chars().take_while(char::is_ascii_uppercase).collect::<String>();
        if let Some((names, rest)) = cells[4].strip_prefix("exception: ").and_then(|note| note.split_once('=')) {
            let expected = spelling(rest.trim_start());
            for (_, tongue) in tongues.iter().filter(|(name, _)| names.contains(name)) {
                let question =
                    Question { surname: character.to_string(), tongue: Some(tongue), width: 39, ..Question::default() };
                assert_eq!(transliterate(&question).unwrap().primary[0].result, expected, "{character} in {tongue}");
                exceptions += 1;
                if names.contains("first") {
                    assert_eq!(step(character, Some(tongue)).result, cells[3], "{character} inside a name");
                }
            }
        }
        if let Some((_, rest)) = cells[4].split_once("alternates allowed by the standard: ") {
            for other in rest.split(" (").next().unwrap().split(", ") {
                assert!(step(character, None).others.contains(&other.to_owned()), "{character}: {other}");
                alternates += 1;
            }
        }
    }
    assert!(exceptions > 20 && alternates == 6, "{exceptions} and {alternates}");
}

#[tokio::test]
async fn a_program_gets_the_field_the_key_and_a_reason_for_every_letter() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let question = json!({ "surname": "کریمی", "given_names": "علی", "language": "fa", "printed": "KARIMI ALI" });
    let answer = asked(&browser, "transliteration", &question).await;
    assert_eq!((answer.status, answer.header("cache-control")), (200, Some("no-store")));
    let found = json_of(&answer);
    assert_eq!(found["key"], "XKKRXYAMXYA<<ELXYA");
    assert_eq!(found["mrz"], format!("{:<<39}", "XKKRXYAMXYA<<ELXYA"));
    let first = &found["primary"][0];
    assert_eq!(
        (&first["code_point"], &first["result"], &first["rule"]),
        (&"U+06A9".into(), &"XKK".into(), &"table_c".into())
    );
    assert_eq!(found["comparison"], json!({ "outcome": "differs", "position": 1 }));
    assert!(found["alternates"].as_array().unwrap().len() <= 12);
    assert!(found["reverse"].as_array().unwrap().iter().any(|it| it["ambiguous"] == true));
    let silent = json_of(&asked(&browser, "transliteration", &json!({ "surname": "Əliyev" })).await);
    assert_eq!((&silent["primary"][0]["rule"], &silent["key"]), (&"silent".into(), &"ALIYEV".into()));
    assert_eq!(silent["proposed_language"], "az");
    let unknown = json_of(&asked(&browser, "transliteration", &json!({ "surname": "李" })).await);
    assert_eq!((&unknown["mrz"], &unknown["unknown"]), (&Value::Null, &json!(["U+674E"])));
    for (wrong, parameter) in [
        (json!({}), "surname"),
        (json!({ "surname": "Ali 3" }), "surname"),
        (json!({ "surname": "Ali", "given_names": "a".repeat(121) }), "given_names"),
        (json!({ "surname": "Ali", "language": "xx" }), "language"),
        (json!({ "surname": "Ali", "width": 40 }), "width"),
        (json!({ "surname": "Ali", "style": "x" }), "style"),
    ] {
        let answer = asked(&browser, "transliteration", &wrong).await;
        assert_eq!((answer.status, &json_of(&answer)["parameter"]), (422, &parameter.into()), "{wrong}");
    }
    assert_eq!(asked(&browser, "transliteration", &json!({ "surname": "A", "id": 1 })).await.status, 400);
}

#[tokio::test]
async fn somebody_spells_a_name_in_four_languages_and_is_asked_what_the_letters_leave_open() {
    let app = TestApp::start().await;
    let browser = app.browser();
    for language in ["en", "fa", "kk", "ur"] {
        let path = format!("/{language}/checks/transliteration");
        let form = browser.get(&path).await;
        assert_eq!((form.status, form.header("cache-control")), (200, Some("no-store")));
        let fields = [("surname", "علي"), ("given_names", "سارا"), ("width", "30")];
        let answer = browser.post(&path, &fields).await;
        assert_eq!((answer.status, answer.header("cache-control")), (200, Some("no-store")));
        assert_eq!(answer.one("pre"), format!("{:<<30}", "ELY<<SARA"), "{language}");
        assert_eq!(answer.attributes("pre", "dir"), ["ltr"]);
        // Which language it is, and what yeh is meant.
        assert_eq!(answer.all(".notice.wait").len(), 2);
        assert_eq!(answer.all("tbody tr").len(), 7);
        assert_eq!(answer.attributes("input[name=surname]", "value"), ["علي"]);
    }
    let refused = browser.post("/en/checks/transliteration", &[("surname", " "), ("given_names", "")]).await;
    assert_eq!((refused.status, refused.all(".field.bad").len()), (422, 1));
    let digit = browser.post("/en/checks/transliteration", &[("surname", "Ali"), ("given_names", "2")]).await;
    assert_eq!((digit.status, digit.one(".field.bad .err")), (422, "A name holds no digits.".to_owned()));
    let unknown = browser.post("/en/checks/transliteration", &[("surname", "李")]).await;
    assert_eq!((unknown.status, unknown.all("pre").len()), (200, 0));
    assert_eq!(unknown.bare(".notice.bad"), "李 (U+674E) has no spelling, so there is no field.");
}
