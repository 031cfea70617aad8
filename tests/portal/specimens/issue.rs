//! Whether a document can have been issued on a day: what the check of a date tells from what everyone may read.

use serde_json::{Value, json};
use sijil::features::specimens::{Description, FactGroup};
use sijil::vocabulary::tlp::Tlp;
use sijil::vocabulary::viewer::Role;

use super::Register;
use crate::checks::{asked, json_of};
use crate::support::{Browser, dump};

/// A register in which one version took the place of another, one is not for everyone, and one closes its days.
async fn register() -> Register {
    let it = Register::make().await;
    it.register("TUR-BO-01001", it.description(Tlp::Clear)).unwrap();
    let mut facts = serde_json::to_value(super::facts()).unwrap();
    facts["first_issued"] = "2020-01-01".into();
    facts["first_issued_to"] = "year".into();
    facts["last_issued"] = "2024-06-30".into();
    let second = Description { facts: serde_json::from_value(facts).unwrap(), ..it.description(Tlp::Clear) };
    it.register("TUR-BO-01002", second).unwrap();
    it.register("TUR-BO-02001", it.description(Tlp::Green)).unwrap();
    let closed = it.description(Tlp::Clear);
    let closed = Description { closed: [(FactGroup::Make, Tlp::Green)].into(), ..closed };
    it.register("TUR-BO-03001", closed).unwrap();
    it
}

async fn told(browser: &Browser, date: &str, version: &str) -> (u16, Value) {
    let question = json!({ "date": date, "from": "gregorian", "to": "gregorian", "version": version });
    let answer = asked(browser, "calendar", &question).await;
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    (answer.status, json_of(&answer))
}

#[tokio::test]
async fn a_date_is_held_against_what_everyone_may_know_of_when_a_version_was_issued() {
    let register = register().await;
    let uzbek = register.app.person("UZ", &[Role::Officer]).await;
    for browser in [register.app.browser(), register.app.signed_in(&uzbek).await] {
        for (date, version, verdict) in [
            ("2016-03-13", "TUR-BO-01001", "not_yet_issued"),
            ("2016-03-14", "TUR-BO-01001", "possible"),
            ("2020-12-31", "tur-bo-01001", "possible"),
            ("2021-01-01", "TUR-BO-01001", "no_longer_issued"),
            ("2019-12-31", "TUR-BO-01002", "not_yet_issued"),
            ("2020-01-01", "TUR-BO-01002", "possible"),
            ("2024-07-01", "TUR-BO-01002", "no_longer_issued"),
            ("1900-01-01", "TUR-BO-03001", "unknown"),
        ] {
            let (status, found) = told(&browser, date, version).await;
            assert_eq!((status, &found["issue"]["verdict"]), (200, &verdict.into()), "{date} {version}");
        }
        let (_, first) = told(&browser, "2016-03-14", "TUR-BO-01001").await;
        assert_eq!(first["issue"]["first"], "2016-03-14");
        assert_eq!(first["issue"]["last"], "2020-12-31", "the last day on which its successor can have been new");
        let (_, closed) = told(&browser, "2016-03-14", "TUR-BO-03001").await;
        assert!(closed["issue"]["first"].is_null() && closed["issue"]["last"].is_null());
        for version in ["TUR-BO-02001", "TUR-BO-09001", "x", ""] {
            let (status, refused) = told(&browser, "2016-03-14", version).await;
            assert_eq!((status, &refused["parameter"]), (422, &"version".into()), "{version}");
        }
    }
}

#[tokio::test]
async fn a_date_is_held_against_a_version_on_a_page_without_script_in_any_digits_and_nothing_is_kept() {
    let register = register().await;
    let browser = register.app.browser();
    let before = register.app.look(dump);
    for language in ["en", "fa", "kk", "ur"] {
        let path = format!("/{language}/checks/calendar");
        // 13 March 2016.
        let early = [("date", "۱۳۹۴/۱۲/۲۳"), ("from", "persian"), ("version", " tur-bo-۰۱۰۰۱")];
        let page = browser.post(&path, &early).await;
        assert_eq!((page.status, page.header("cache-control")), (200, Some("no-store")));
        assert_eq!(page.all(".verdict.bad").len(), 1, "{language}");
        assert!(page.all("main .ref").contains(&"TUR-BO-01001".to_owned()), "{language}");
        assert!(page.all(".calendars .ref").contains(&"2016-03-13".to_owned()), "{language}");
        let later = browser.post(&path, &[("date", "2016-03-14"), ("from", "gregorian"), ("version", "TUR-BO-01001")]);
        assert_eq!(later.await.all(".verdict.ok").len(), 1, "{language}");
        let alone = browser.post(&path, &[("date", "2016-03-14"), ("from", "gregorian"), ("version", "")]).await;
        assert_eq!((alone.status, alone.all(".verdict").len()), (200, 0), "{language}");
    }
    let typed = |version| [("date", "2016-03-14"), ("from", "gregorian"), ("version", version)];
    let hidden = browser.post("/en/checks/calendar", &typed("TUR-BO-02001")).await;
    let missing = browser.post("/en/checks/calendar", &typed("TUR-BO-09001")).await;
    assert_eq!((hidden.status, missing.status), (422, 422));
    assert_eq!(hidden.attributes(".summary a", "href"), ["#version"]);
    assert!(hidden.text.contains("has no version with this code that everyone may read"));
    assert_eq!(hidden.text.replace("TUR-BO-02001", ""), missing.text.replace("TUR-BO-09001", ""));
    assert_eq!(register.app.look(dump), before, "the whole database is as it was");
}
