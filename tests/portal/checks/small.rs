//! Dates, national numbers and look-alike texts: the pages and what programs get.

use serde_json::{Value, json};

use super::mrz::{asked, json_of};
use crate::support::{TestApp, dump};

#[tokio::test]
async fn a_day_is_converted_for_a_program_and_what_is_no_day_is_told() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let question = |date: &str, from: &str, to: &str| json!({ "date": date, "from": from, "to": to });
    let answer = asked(&browser, "calendar", &question("2026-11-22", "gregorian", "persian")).await;
    assert_eq!((answer.status, answer.header("cache-control")), (200, Some("no-store")));
    let found = json_of(&answer);
    assert_eq!(found["date"], "1405-09-01");
    assert_eq!(found["all"]["gregorian"], "2026-11-22");
    for calendar in ["gregorian", "persian", "islamic-umalqura", "islamic-civil"] {
        let there = json_of(&asked(&browser, "calendar", &question("1405-09-01", "persian", calendar)).await);
        assert_eq!(there["calendar"], calendar);
        let back = question(there["date"].as_str().unwrap(), calendar, "gregorian");
        assert_eq!(json_of(&asked(&browser, "calendar", &back).await)["date"], "2026-11-22", "{calendar}");
    }
    for (question, parameter) in [
        (question("2026-02-30", "gregorian", "persian"), "date"),
        (question("1404-12-30", "persian", "gregorian"), "date"),
        (question("tomorrow", "gregorian", "persian"), "date"),
        (question("2026-11-22", "julian", "persian"), "from"),
        (question("2026-11-22", "gregorian", ""), "to"),
    ] {
        let answer = asked(&browser, "calendar", &question).await;
        assert_eq!((answer.status, &json_of(&answer)["parameter"]), (422, &parameter.into()), "{question}");
    }
    assert_eq!(asked(&browser, "calendar", &json!({ "date": "2026-11-22" })).await.status, 400);
}

#[tokio::test]
async fn a_national_number_is_well_formed_or_not_and_nobody_is_said_to_have_it() {
    let app = TestApp::start().await;
    let browser = app.browser();
    for (country, number, verdict, reasons) in [
        ("TUR", "10000000146", "well_formed", json!([])),
        ("TUR", "10000000147", "not_well_formed", json!(["check_digit"])),
        ("IRN", "0012345679", "well_formed", json!([])),
        ("IRN", "2222222222", "not_well_formed", json!(["all_equal"])),
        ("KAZ", "000101500001", "well_formed", json!([])),
        ("PAK", "12345-1234567-1", "well_formed", json!([])),
        ("PAK", "12345", "not_well_formed", json!(["length"])),
    ] {
        let answer = asked(&browser, "national-number", &json!({ "country": country, "number": number })).await;
        let found = json_of(&answer);
        assert_eq!((answer.status, &found["verdict"], &found["reasons"]), (200, &verdict.into(), &reasons), "{number}");
        assert!(!answer.text.contains("exists"));
    }
    let wrong = asked(&browser, "national-number", &json!({ "country": "USA", "number": "1" })).await;
    assert_eq!((wrong.status, &json_of(&wrong)["parameter"]), (422, &"country".into()));
    let page = browser.post("/en/checks/national-number", &[("country", "TUR"), ("number", "10000000146")]).await;
    assert_eq!(page.one(".verdict h2"), "Well formed");
    assert!(page.text.contains("does not mean that the number was given to anybody"));
}

#[tokio::test]
async fn texts_that_look_alike_are_told_apart_place_by_place() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let found = json_of(&asked(&browser, "confusables", &json!({ "first": "کریمی", "second": "كريمي" })).await);
    assert_eq!((&found["verdict"], &found["reasons"]), (&"alike".into(), &json!(["arabic_letters"])));
    assert_eq!(found["pairs"][0]["second_code_point"], "U+0643");
    let found = json_of(&asked(&browser, "confusables", &json!({ "first": "Anna", "second": "Аnna" })).await);
    assert_eq!((&found["verdict"], &found["reasons"]), (&"alike".into(), &json!(["other_scripts"])));
    let found = json_of(&asked(&browser, "confusables", &json!({ "first": "Anna", "second": "Anne" })).await);
    assert_eq!((&found["verdict"], &found["pairs"]), (&"different".into(), &json!([])));
    let long = asked(&browser, "confusables", &json!({ "first": "a".repeat(401), "second": "" })).await;
    assert_eq!((long.status, &json_of(&long)["parameter"]), (422, &"first".into()));
}

#[tokio::test]
async fn the_small_tools_answer_on_pages_in_four_languages_and_keep_what_was_typed() {
    let app = TestApp::start().await;
    let browser = app.browser();
    for language in ["en", "fa", "kk", "ur"] {
        let at = |tool: &str| format!("/{language}/checks/{tool}");
        let day = browser.post(&at("calendar"), &[("date", "۱۴۰۵/۰۹/۰۱"), ("from", "persian")]).await;
        assert_eq!((day.status, day.header("cache-control")), (200, Some("no-store")));
        assert!(day.all(".calendars .ref").contains(&"2026-11-22".to_owned()), "{language}");
        let none = browser.post(&at("calendar"), &[("date", "1404-12-30"), ("from", "persian")]).await;
        assert_eq!((none.status, none.all(".field.bad").len()), (422, 1));
        assert_eq!(none.attributes("input[name=date]", "value"), ["1404-12-30"]);
        let number = browser.post(&at("national-number"), &[("country", "IRN"), ("number", "12345679")]).await;
        assert_eq!((number.status, number.all(".verdict.ok").len(), number.all(".notice.wait").len()), (200, 1, 1));
        let texts = browser.post(&at("confusables"), &[("first", "مهر"), ("second", "مہر")]).await;
        assert_eq!((texts.status, texts.all(".verdict.wait").len(), texts.all("tbody tr").len()), (200, 1, 1));
        let half = browser.post(&at("confusables"), &[("first", "مهر"), ("second", "")]).await;
        assert_eq!(half.status, 422);
        for tool in ["calendar", "national-number", "confusables"] {
            let form = browser.get(&at(tool)).await;
            assert_eq!((form.status, form.header("cache-control")), (200, Some("no-store")), "{tool}");
            assert_eq!(browser.post(&at(tool), &[("name", "x")]).await.status, 400, "{tool}");
        }
    }
}

/// What is typed reaches neither a database nor an address: no tool writes anything, and each takes a form or a body.
#[tokio::test]
async fn nothing_typed_is_in_an_address_and_no_tool_reads_one() {
    let app = TestApp::start().await;
    let browser = app.browser();
    for tool in ["mrz", "transliteration", "calendar", "national-number", "confusables"] {
        let page = browser.get(&format!("/en/checks/{tool}")).await;
        assert_eq!(page.attributes("main form:not([method=post])", "action"), [""; 0], "{tool}");
        assert!(page.all(".kept").iter().any(|it| it == "Nothing you enter is stored or logged."), "{tool}");
        let asked = browser.get(&format!("/en/checks/{tool}?mrz=SECRET&surname=SECRET&number=SECRET")).await;
        assert!(!asked.one("main").contains("SECRET"), "{tool}");
        let by_address = browser.get(&format!("/api/v1/checks/{tool}?mrz=P")).await;
        assert_eq!(by_address.status, 405, "{tool}");
        let empty: Value = json_of(&by_address);
        assert_eq!(empty["status"], 405);
    }
}

#[tokio::test]
async fn nothing_of_what_a_tool_was_asked_is_kept_anywhere() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let before = app.look(dump);
    for (tool, body) in [
        (
            "mrz",
            json!({ "mrz": "P<UTOCANARY<<BIRD<<<<<<<<<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10" }),
        ),
        ("transliteration", json!({ "surname": "Canary", "given": "Bird" })),
        ("calendar", json!({ "date": "1974-08-12", "from": "gregorian", "to": "persian" })),
        ("national-number", json!({ "country": "IRN", "number": "0499370899" })),
        ("confusables", json!({ "first": "canary", "second": "саnary" })),
    ] {
        let answer = asked(&browser, tool, &body).await;
        assert_eq!(answer.status, 200, "{tool}: {}", answer.text);
        let page = browser.post(&format!("/en/checks/{tool}"), &[]).await;
        assert!(page.status < 500, "{tool}");
    }
    assert_eq!(app.look(dump), before, "the whole database is as it was");
}
