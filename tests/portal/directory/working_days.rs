//! The days a country works on: everyone reads them, its own administrator keeps them, and the calendar counts by them.

use chrono::NaiveDate;
use diesel::prelude::*;
use sijil::features::directory;
use sijil::platform::database::schema::{audit_entries, days_off, weekends};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, Shown, TestApp};

const PAGE: &str = "/en/countries/TR/working-days";

fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

async fn add(browser: &Browser, first: &str, last: &str, name: &str) -> Shown {
    let fields = [("first", first), ("last", last), ("name", name), ("language", "en")];
    browser.post("/en/countries/TR/days-off", &fields).await
}

async fn set(browser: &Browser, since: &str, days: &[&str]) -> Shown {
    let days = days.iter().map(|day| ("days", *day));
    let fields: Vec<_> = [("since", since)].into_iter().chain(days).collect();
    browser.post("/en/countries/TR/weekends", &fields).await
}

/// The day that so many working days after another are over.
fn due(app: &TestApp, from: &str, days: u32) -> NaiveDate {
    let (first, last) = (day(from), day("2030-01-01"));
    let calendar =
        app.look(|connection| directory::working_calendar(connection, CountryCode::Turkiye, first, last).unwrap());
    calendar.add_working_days(first, days)
}

#[tokio::test]
async fn a_country_keeps_its_working_days_everyone_reads_them_and_counting_follows() {
    let app = TestApp::start().await;
    let browser = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let reader = app.browser();
    let before = reader.get(PAGE).await;
    assert!(before.one("main").contains("Saturday and Sunday") && before.one(".chip").contains("CLDR"));
    assert!(before.all("form.form").is_empty(), "a reader changes nothing");
    // The eighteenth of May 2027 is a Tuesday.
    assert_eq!(due(&app, "2027-05-18", 1), day("2027-05-19"));

    assert_eq!(add(&browser, "19 May 2027", "", "Gençlik ve Spor Bayramı").await.location().as_deref(), Some(PAGE));
    // In the other calendar: the first to the fourth of Farvardin 1406.
    assert_eq!(add(&browser, "1406/01/01", "۴ فروردین ۱۴۰۶", "Nevruz").await.status, 303);
    let page = reader.get(PAGE).await;
    let rows = page.all("tbody tr");
    assert_eq!(rows.len(), 2, "{}", page.text);
    assert!(rows[0].contains("21 March 2027") && rows[0].contains("24 March 2027") && rows[0].contains("Nevruz"));
    assert!(rows[1].contains("19 May 2027") && rows[1].contains("۲۹ اردیبهشت ۱۴۰۶"), "both calendars: {}", rows[1]);
    assert_eq!(due(&app, "2027-05-18", 1), day("2027-05-20"));
    assert_eq!(due(&app, "2027-03-19", 1), day("2027-03-25"), "from a Friday over the weekend and Nowruz");

    assert_eq!(set(&browser, "2027-06-01", &["4", "5"]).await.location().as_deref(), Some(PAGE));
    assert_eq!(due(&app, "2027-05-27", 1), day("2027-05-28"), "a Friday before the change");
    assert_eq!(due(&app, "2027-06-02", 1), day("2027-06-05"), "a Saturday after it");
    let page = reader.get(PAGE).await;
    assert!(page.one("main").contains("Thursday and Friday") && page.one("section p").contains("Saturday and Sunday"));
    assert!(reader.get("/en/countries/TR").await.attributes("aside a", "href").contains(&PAGE.to_owned()));
}

#[tokio::test]
async fn what_has_begun_stays_and_what_is_to_come_can_be_taken_back() {
    let app = TestApp::start().await;
    let administrator = app.person("TR", &[Role::CountryAdministrator]).await;
    let browser = app.signed_in(&administrator).await;
    add(&browser, "19 May 2027", "", "Bayram").await;
    set(&browser, "2027-06-01", &["5"]).await;
    let removals = |page: &Shown| page.attributes("form[action$=removal]", "action");
    let page = browser.get(PAGE).await;
    assert_eq!(removals(&page).len(), 2);
    for path in removals(&page) {
        assert_eq!(browser.post(&path, &[]).await.status, 303);
        assert_eq!(browser.post(&path, &[]).await.status, 409, "once");
    }
    assert!(browser.get(PAGE).await.all("tbody tr").is_empty());
    let kept = app.look(|connection| {
        let days = days_off::table.count().get_result::<i64>(connection).unwrap();
        (days, weekends::table.count().get_result::<i64>(connection).unwrap())
    });
    assert_eq!(kept, (1, 1), "what was taken back is kept");

    let today = app.platform.clock.now().to_rfc3339()[..10].to_owned();
    assert_eq!(add(&browser, &today, "", "Bugün").await.status, 303);
    assert_eq!(set(&browser, &today, &["5"]).await.status, 303);
    let page = browser.get(PAGE).await;
    assert!(page.text.contains("Bugün") && removals(&page).is_empty(), "it has begun");
    let id: String = app.look(|connection| {
        days_off::table.filter(days_off::removed_at.is_null()).select(days_off::id).first(connection).unwrap()
    });
    let path = format!("/en/countries/TR/days-off/{id}/removal");
    assert_eq!(browser.post(&path, &[]).await.status, 409);
    app.turn_clock(3 * 24 * 3600);
    let later = app.signed_in(&administrator).await.get(PAGE).await;
    assert!(later.one("details.more").contains("Bugün"), "the past stays to be read");
}

#[tokio::test]
async fn bad_days_are_refused_with_a_word_at_the_field() {
    let app = TestApp::start().await;
    let browser = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    add(&browser, "19 May 2027", "21 May 2027", "Bayram").await;
    for (first, last, name, field) in [
        ("", "", "Bayram", "first"),
        ("30 February 2027", "", "Bayram", "first"),
        ("19 May 2020", "", "Bayram", "first"),
        ("19 May 2126", "", "Bayram", "first"),
        ("18 May 2027", "19 May 2027", "Bayram", "first"),
        ("30 May 2027", "28 May 2027", "Bayram", "last"),
        ("30 May 2027", "30 August 2027", "Bayram", "last"),
        ("30 May 2027", "", "", "name"),
    ] {
        let answer = add(&browser, first, last, name).await;
        assert_eq!(answer.status, 422, "{first} {last} {name}");
        assert_eq!(answer.attributes("[aria-invalid=true]", "id"), [field], "{first} {last} {name}");
        assert_eq!(answer.attributes("#first", "value"), [first], "what was typed stays");
    }
    let fields = [("first", "30 May 2027"), ("last", ""), ("name", "Bayram"), ("language", "ru")];
    assert_eq!(browser.post("/en/countries/TR/days-off", &fields).await.status, 422, "no language of theirs");
    let all = ["1", "2", "3", "4", "5", "6", "7"];
    let strange = [&["5", "8"][..], &["0", "5"], &["5", "6", "5"]].map(|days| ("2027-06-01", days));
    let bad = [("2027-06-01", &all[..]), ("2027-06-01", &[]), ("", &["5"]), ("2020-01-01", &["5"])];
    for (since, days) in bad.into_iter().chain(strange) {
        assert_eq!(set(&browser, since, days).await.status, 422, "{since} {days:?}");
    }
    assert_eq!(set(&browser, "2027-06-01", &["5"]).await.status, 303);
    assert_eq!(set(&browser, "2027-06-01", &["6"]).await.status, 422, "two weekends from one day on");
    assert_eq!(browser.get("/en/countries/tr/working-days").await.status, 404);
}

#[tokio::test]
async fn a_day_given_twice_at_the_same_moment_is_given_once() {
    let app = TestApp::start_with(&[("SIJIL_WORKERS", "2")], false).await;
    let administrator = app.person("TR", &[Role::CountryAdministrator]).await;
    let (one, other) = (app.signed_in(&administrator).await, app.signed_in(&administrator).await);
    let (first, second) =
        tokio::join!(add(&one, "19 May 2027", "", "Bayram"), add(&other, "19 May 2027", "", "Bayram"));
    let mut statuses = [first.status, second.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
}

#[tokio::test]
async fn only_the_countrys_own_administrator_keeps_its_days_and_each_step_is_written_down() {
    let app = TestApp::start().await;
    let own = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    for (country, role) in [
        ("", Role::SecretariatAdministrator),
        ("KZ", Role::CountryAdministrator),
        ("TR", Role::Editor),
        ("TR", Role::Reviewer),
    ] {
        let browser = app.signed_in(&app.person(country, &[role]).await).await;
        assert_eq!(add(&browser, "19 May 2027", "", "Bayram").await.status, 403, "{country} {role:?}");
        assert_eq!(set(&browser, "2027-06-01", &["5"]).await.status, 403, "{country} {role:?}");
        assert!(browser.get(PAGE).await.all("form.form").is_empty(), "{country} {role:?}");
    }
    add(&own, "19 May 2027", "", "Bayram").await;
    set(&own, "2027-06-01", &["6", "5"]).await;
    let written: Vec<(String, String, Option<CountryCode>)> = app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::subject_kind.eq("country")).order(audit_entries::id);
        let columns = (audit_entries::kind, audit_entries::detail, audit_entries::subject_country);
        rows.select(columns).load(connection).unwrap()
    });
    let kinds: Vec<_> = written.iter().map(|row| (row.0.as_str(), row.2)).collect();
    let theirs = Some(CountryCode::Turkiye);
    assert_eq!(kinds, [("country.day_off_added", theirs), ("country.weekend_set", theirs)]);
    assert!(written[0].1.contains("2027-05-19") && written[1].1.contains("2027-06-01"), "{written:?}");
    assert!(written[1].1.contains("[5,6]"), "the days as they count: {written:?}");
}

#[tokio::test]
async fn a_day_that_nobody_confirmed_says_so_until_the_country_does() {
    let app = TestApp::start().await;
    let administrator = app.person("TR", &[Role::CountryAdministrator]).await;
    let browser = app.signed_in(&administrator).await;
    let first = day("2027-10-29");
    app.arrange(|connection| {
        let it = directory::DayOff {
            id: directory::DayOffId::generate(),
            first,
            last: first,
            name: "Cumhuriyet Bayramı".to_owned(),
            language: sijil::vocabulary::language::Language::Turkish,
            is_confirmed: false,
        };
        directory::insert_day_off(connection, CountryCode::Turkiye, &it, app.platform.clock.now()).unwrap();
    });
    let page = browser.get(PAGE).await;
    assert!(page.one("tbody tr").contains("To be confirmed by the country"));
    let path = page.attributes("form[action$=confirmation]", "action").remove(0);
    assert_eq!(browser.post(&path, &[]).await.status, 303);
    assert!(!app.browser().get(PAGE).await.text.contains("To be confirmed"));
    assert_eq!(browser.post(&path, &[]).await.status, 409);
}
