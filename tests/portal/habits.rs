//! How people want to be told: what is usual for their roles, what they choose, and when the next mail is due by their
//! own clock and the days off of their country.

use chrono::NaiveDate;
use diesel::prelude::*;
use sijil::features::habits::{self, Due};
use sijil::features::inbox::{self, Facts, Notice};
use sijil::features::notifications::{self, NewsKind, Topic};
use sijil::platform::database::schema::{days_off, habits as rows, people, saved_searches, weekends};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::rhythm::{Pace, Rhythm};
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, Shown, Someone, TestApp};

const PATH: &str = "/en/habits";

/// What the form shows: how often, at which hour, on which day, and what is ticked.
fn shown(page: &Shown) -> (String, String, String, Vec<String>) {
    let chosen = |field: &str| page.attributes(&format!("#{field} option[selected]"), "value").concat();
    let ticked = page.attributes(".form input[type=checkbox][checked]", "name");
    (chosen("rhythm"), chosen("hour"), chosen("weekday"), ticked)
}

fn choice<'a>(rhythm: &'a str, hour: &'a str, weekday: &'a str, ticked: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![("rhythm", rhythm), ("hour", hour), ("weekday", weekday)];
    fields.extend(ticked.iter().map(|name| (*name, "yes")));
    fields
}

async fn choose(browser: &Browser, fields: &[(&str, &str)]) {
    let answer = browser.post(PATH, fields).await;
    assert_eq!((answer.status, answer.location().as_deref()), (303, Some(PATH)), "{}", answer.text);
}

/// When somebody's next mail is due.
fn due_at(app: &TestApp, person: &Someone) -> Option<String> {
    let due: Option<Timestamp> = app.look(|conn| rows::table.find(person.id).select(rows::due_at).first(conn).unwrap());
    due.map(Timestamp::to_seconds)
}

fn in_zone(app: &TestApp, person: &Someone, zone: &str) {
    app.arrange(|conn| {
        diesel::update(people::table.find(person.id)).set(people::time_zone.eq(zone)).execute(conn).unwrap()
    });
}

/// Gives a country a weekend from long ago on; bit 0 is Monday.
fn weekend(app: &TestApp, country: &str, days: i32) {
    let since: NaiveDate = "2020-01-01".parse().unwrap();
    app.arrange(|conn| {
        diesel::insert_into(weekends::table)
            .values((
                weekends::id.eq(PersonId::generate().to_string()),
                weekends::country.eq(country),
                weekends::since.eq(since),
                weekends::days.eq(days),
                weekends::created_at.eq(app.platform.clock.now()),
            ))
            .execute(conn)
            .unwrap()
    });
}

fn day_off(app: &TestApp, country: &str, day: &str) {
    let day: NaiveDate = day.parse().unwrap();
    app.arrange(|conn| {
        diesel::insert_into(days_off::table)
            .values((
                days_off::id.eq(PersonId::generate().to_string()),
                days_off::country.eq(country),
                days_off::first_day.eq(day),
                days_off::last_day.eq(day),
                days_off::name.eq("Gün"),
                days_off::language.eq("tr"),
                days_off::is_confirmed.eq(true),
                days_off::created_at.eq(app.platform.clock.now()),
            ))
            .execute(conn)
            .unwrap()
    });
}

fn due(app: &TestApp) -> Vec<Due> {
    app.look(|conn| habits::list_due(conn, app.platform.clock.now(), None, 100).unwrap())
}

fn ids(due: &[Due]) -> Vec<PersonId> {
    due.iter().map(|it| it.habits.person).collect()
}

#[tokio::test]
async fn what_is_usual_follows_the_roles_and_is_kept_nowhere_until_it_is_changed() {
    let app = TestApp::start().await;
    for (country, roles, rhythm, calls) in [
        ("TR", &[Role::Officer][..], "daily", true),
        ("TR", &[Role::Reviewer], "daily", true),
        ("TR", &[Role::Editor], "daily", false),
        ("TR", &[], "weekly", false),
        ("TR", &[Role::Auditor], "daily", false),
        ("TR", &[Role::CountryAdministrator], "daily", false),
        ("", &[Role::SecretariatAdministrator], "daily", false),
    ] {
        let page = app.signed_in(&app.person(country, roles).await).await.get(PATH).await;
        let (often, hour, weekday, mut ticked) = shown(&page);
        assert_eq!((often.as_str(), hour.as_str(), weekday.as_str()), (rhythm, "8", "1"), "{roles:?}");
        ticked.retain(|name| name == "calls");
        assert_eq!(!ticked.is_empty(), calls, "{roles:?}");
        assert!(page.text.contains("what is usual for your roles"), "{roles:?}");
    }
    assert_eq!(app.look(|conn| rows::table.count().get_result::<i64>(conn).unwrap()), 0, "looking keeps nothing");

    // What is sent as it was shown is no choice either: it goes on following the roles.
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    choose(&browser, &choice("daily", "8", "1", &["rests"])).await;
    let kept = || -> Option<Rhythm> {
        app.look(|conn| rows::table.find(someone.id).select(rows::rhythm).first(conn).unwrap())
    };
    assert_eq!(kept(), None);
    choose(&browser, &choice("weekly", "17", "4", &["calls"])).await;
    assert_eq!(kept(), Some(Rhythm::Weekly));
    let page = browser.get(PATH).await;
    assert_eq!(shown(&page), ("weekly".to_owned(), "17".to_owned(), "4".to_owned(), vec!["calls".to_owned()]));
    assert!(!page.text.contains("what is usual for your roles"));
    choose(&browser, &choice("daily", "8", "1", &["rests"])).await;
    assert_eq!(kept(), None, "back to what is usual");
}

#[tokio::test]
async fn the_next_mail_is_due_by_ones_own_clock_and_not_on_the_days_off_of_ones_country() {
    let app = TestApp::start().await;
    // It is Sunday, 22 November 2026, ten o'clock by Greenwich.
    for country in ["IR", "TR"] {
        app.organisation(country);
    }
    weekend(&app, "IR", 0b001_1000);
    day_off(&app, "TR", "2026-11-23");
    for (country, zone, fields, expected) in [
        // Half past four ahead: tomorrow at eight is half past three by Greenwich.
        ("AF", "Asia/Kabul", choice("daily", "8", "1", &[]), "2026-11-23T03:30:00Z"),
        ("AF", "Asia/Kabul", choice("daily", "15", "1", &[]), "2026-11-22T10:30:00Z"),
        // Thursday and Friday are off: Thursday's mail comes on Saturday.
        ("IR", "Asia/Tehran", choice("weekly", "9", "4", &["rests"]), "2026-11-28T05:30:00Z"),
        ("IR", "Asia/Tehran", choice("weekly", "9", "4", &[]), "2026-11-26T05:30:00Z"),
        // Sunday is off, and Monday a day off: Tuesday.
        ("TR", "Europe/Istanbul", choice("daily", "18", "1", &["rests"]), "2026-11-24T15:00:00Z"),
        ("TR", "Europe/Istanbul", choice("daily", "18", "1", &[]), "2026-11-22T15:00:00Z"),
        ("TR", "Europe/Istanbul", choice("at_once", "8", "1", &["rests"]), "2026-11-24T05:00:00Z"),
        ("TR", "Europe/Istanbul", choice("at_once", "8", "1", &[]), "2026-11-22T10:00:00Z"),
    ] {
        let someone = app.person(country, &[Role::Editor]).await;
        in_zone(&app, &someone, zone);
        let browser = app.signed_in(&someone).await;
        choose(&browser, &fields).await;
        assert_eq!(due_at(&app, &someone).as_deref(), Some(expected), "{country} {fields:?}");
    }
    let someone = app.person("IR", &[Role::Editor]).await;
    in_zone(&app, &someone, "Asia/Tehran");
    let browser = app.signed_in(&someone).await;
    let page = browser.get("/fa/habits").await;
    assert!(page.one(".side dl").contains("UTC+03:30"), "the zone is named: {}", page.one(".side dl"));
    assert!(page.one("#rests-hint").contains("پنجشنبه"), "the days off are named: {}", page.one("#rests-hint"));
    assert_eq!(page.attributes("#weekday option", "value")[0], "6", "a week begins where the reader's does");
    choose(&browser, &choice("never", "8", "1", &[])).await;
    assert_eq!(due_at(&app, &someone), None);
    // The secretariat stands in no country: there is nothing to rest on.
    let page = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await.get(PATH).await;
    assert!(page.all("#rests").is_empty());
    assert_eq!(page.attributes("input[type=hidden][name=rests]", "value"), ["yes"]);
}

#[tokio::test]
async fn a_form_of_habits_with_faults_comes_back_with_a_word_at_each_field() {
    let app = TestApp::start().await;
    let someone = app.person("KZ", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    let page = browser.post(PATH, &choice("hourly", "24", "3", &["calls"])).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.attributes(".summary a", "href"), ["#rhythm", "#hour"]);
    assert_eq!(page.all(".field.bad .err").len(), 2);
    let (_, _, weekday, ticked) = shown(&page);
    assert_eq!((weekday.as_str(), ticked), ("3", vec!["calls".to_owned()]), "nothing is lost");
    assert_eq!(browser.post(PATH, &[("rhythm", "daily"), ("told_at", "2020-01-01")]).await.status, 400);
    assert_eq!(app.look(|conn| rows::table.count().get_result::<i64>(conn).unwrap()), 0);
}

#[tokio::test]
async fn one_page_has_the_habits_the_subscriptions_and_the_searches_and_is_found_from_everywhere() {
    let app = TestApp::start().await;
    let someone = app.person("UZ", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    for page in ["/en/profile", "/en/inbox", "/en/desk"] {
        let links = browser.get(page).await.attributes("main a", "href");
        assert!(links.contains(&PATH.to_owned()), "{page}");
    }
    // A kind of news, a country, and no theme where there is none.
    for (kind, theme) in [("alert", ""), ("guidance", ""), ("achievement", "statistics")] {
        let fields = [("kind", kind), ("country", "IR"), ("theme", theme)];
        let page = browser.submit("/en/subscriptions/new", &fields).await;
        assert!(page.one(".flash").contains("You are subscribed"), "{kind}: {}", page.text);
    }
    let wrong = [("kind", "alert"), ("country", "IR"), ("theme", "statistics")];
    let page = browser.post("/en/subscriptions/new", &wrong).await;
    assert_eq!((page.status, page.attributes(".summary a", "href")), (422, vec!["#theme".to_owned()]));
    assert_eq!(page.attributes("#kind option[selected]", "value"), ["alert"]);
    let people = [someone.id, PersonId::generate()];
    let subscriptions = app.look(|conn| notifications::wishes_of(conn, &people).unwrap());
    assert_eq!(subscriptions.keys().collect::<Vec<_>>(), [&someone.id]);
    let alerts = Topic { country: Some(CountryCode::Iran), ..Topic::all(NewsKind::Alert) };
    let own = &subscriptions[&someone.id];
    assert_eq!((own.len(), &own[0].topic), (3, &alerts));
    let paces: Vec<Pace> = own.iter().map(|it| it.haste.pace).collect();
    assert_eq!(paces, [Pace::AtOnce, Pace::Usual, Pace::Usual], "alerts are told at once");

    let kept = [("name", "Cards"), ("rhythm", "never"), ("query", "q=card")];
    assert_eq!(browser.post("/en/searches", &kept).await.status, 303);
    let page = browser.get(PATH).await;
    let topics = page.all("#subscriptions .lines b");
    assert_eq!(topics[..2], ["Alerts: Iran", "Guidance: Iran"], "{topics:?}");
    let rhythm = page.attributes("#searches form", "action").remove(0);
    assert_eq!(page.attributes("#searches option", "value"), ["never", "usual", "at_once", "daily", "weekly"]);
    let answer = browser.post(&rhythm, &[("from", "habits"), ("rhythm", "weekly")]).await;
    assert_eq!((answer.status, answer.location().as_deref()), (303, Some(PATH)));
    let paces: Vec<Pace> = app.look(|conn| saved_searches::table.select(saved_searches::pace).load(conn).unwrap());
    assert_eq!(paces, [Pace::Weekly]);
    assert_eq!(browser.post(&rhythm, &[("from", "https://elsewhere"), ("rhythm", "daily")]).await.status, 400);
    assert_eq!(browser.post(&rhythm, &[("rhythm", "hourly")]).await.status, 400);
    let end = page.attributes("#subscriptions form[action$='/end']", "action").remove(0);
    assert_eq!(browser.submit(&end, &[]).await.all("#subscriptions .lines > li").len(), 2);
    let another = app.signed_in(&app.person("UZ", &[]).await).await.get(PATH).await;
    assert!(another.all("#subscriptions .lines > li").is_empty() && another.all("#searches form").is_empty());
}

#[tokio::test]
async fn whose_mail_is_due_is_asked_in_portions_and_whoever_was_told_waits_for_the_next() {
    let app = TestApp::start().await;
    let mut everybody = Vec::new();
    for roles in [&[Role::Officer][..], &[Role::Editor], &[]] {
        everybody.push(app.person("KZ", roles).await);
    }
    app.arrange(|conn| {
        diesel::update(people::table.find(everybody[2].id)).set(people::state.eq("disabled")).execute(conn).unwrap()
    });
    let now = app.platform.clock.now();
    let first = app.look(|conn| habits::list_due(conn, now, None, 1).unwrap());
    let second = app.look(|conn| habits::list_due(conn, now, Some(first[0].habits.person), 10).unwrap());
    assert_eq!([ids(&first), ids(&second)].concat(), [everybody[0].id, everybody[1].id], "who is active, each once");
    assert_eq!((first[0].roles.as_slice(), first[0].country), (&[Role::Officer][..], Some(CountryCode::Kazakhstan)));
    assert_eq!((first[0].habits.rhythm, first[0].habits.calls, first[0].habits.told_at), (Rhythm::Daily, true, now));

    let tomorrow = now.plus_seconds(24 * 3600);
    let told = [(everybody[0].id, now, Some(tomorrow)), (everybody[1].id, now, None)];
    app.arrange(|conn| habits::set_told(conn, &told).unwrap());
    assert!(due(&app).is_empty());
    app.turn_clock(24 * 3600);
    assert_eq!(ids(&due(&app)), [everybody[0].id]);
    // What somebody chose meanwhile stays when they are told again.
    let browser = app.signed_in(&everybody[0]).await;
    choose(&browser, &choice("weekly", "17", "4", &[])).await;
    let later = app.platform.clock.now();
    app.arrange(|conn| habits::set_told(conn, &[(everybody[0].id, later, Some(later))]).unwrap());
    let again = due(&app);
    assert_eq!(
        (ids(&again), again[0].habits.rhythm, again[0].habits.hour),
        (vec![everybody[0].id], Rhythm::Weekly, 17)
    );
    assert_eq!(again[0].habits.told_at, later);
}

#[tokio::test]
async fn who_has_something_new_and_unread_is_called_once() {
    let app = TestApp::start().await;
    let (officer, editor) = (app.person("KZ", &[Role::Officer]).await, app.person("KZ", &[Role::Editor]).await);
    let now = app.platform.clock.now();
    let calling = || {
        let found = app.look(|conn| habits::list_calling(conn, app.platform.clock.now(), None, 10).unwrap());
        found.iter().map(|it| (it.habits.person, it.habits.calls)).collect::<Vec<_>>()
    };
    app.arrange(|conn| habits::set_told(conn, &[(officer.id, now, None), (editor.id, now, None)]).unwrap());
    app.turn_clock(60);
    for person in [officer.id, editor.id] {
        let it = Notice::new(person, "exchange.to_release", Facts::none(), "/exchange", app.platform.clock.now());
        app.arrange(|conn| inbox::put(conn, &it).unwrap());
    }
    assert_eq!(calling(), [(officer.id, true), (editor.id, false)]);
    app.arrange(|conn| habits::set_called(conn, &[officer.id], app.platform.clock.now()).unwrap());
    assert_eq!(calling(), [(editor.id, false)]);
    let told: Vec<Timestamp> = app.look(|conn| rows::table.select(rows::told_at).load(conn).unwrap());
    assert_eq!(told, [now, now], "the mail of the day tells of it all the same");
}

#[tokio::test]
async fn whoever_wanted_no_mails_is_told_of_nothing_older_when_they_want_some() {
    let app = TestApp::start().await;
    let someone = app.person("KZ", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    choose(&browser, &choice("never", "8", "1", &[])).await;
    app.turn_clock(9 * 24 * 3600);
    let browser = app.signed_in(&someone).await;
    choose(&browser, &choice("weekly", "8", "1", &[])).await;
    let told_at =
        || -> Timestamp { app.look(|conn| rows::table.find(someone.id).select(rows::told_at).first(conn).unwrap()) };
    let begun = app.platform.clock.now();
    assert_eq!(told_at(), begun);
    app.turn_clock(3600);
    let browser = app.signed_in(&someone).await;
    choose(&browser, &choice("daily", "8", "1", &[])).await;
    assert_eq!(told_at(), begun, "another rhythm loses nothing");
}

/// The sentence on top of the page, without the marks of direction.
fn next_mail(page: &Shown) -> String {
    page.one("#next").replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn the_page_says_when_the_next_mail_comes_how_it_is_written_and_what_always_comes() {
    let app = TestApp::start().await;
    // It is Sunday, 22 November 2026, half past one in Tehran.
    let someone = app.person("IR", &[Role::Editor]).await;
    in_zone(&app, &someone, "Asia/Tehran");
    app.arrange(|conn| {
        diesel::update(people::table.find(someone.id))
            .set(people::language.eq(Language::Persian))
            .execute(conn)
            .unwrap()
    });
    let browser = app.signed_in(&someone).await;
    let page = browser.get(PATH).await;
    let sentence = next_mail(&page);
    assert!(sentence.starts_with("Your next mail comes on 23 November 2026, 08:00"), "{sentence}");
    assert!(sentence.contains("UTC+03:30"), "{sentence}");
    assert_eq!(page.attributes(".side dd[lang]", "lang"), ["fa"], "the mails are Persian on an English page");
    assert_eq!(page.attributes(".side dd[lang]", "dir"), ["rtl"]);
    assert!(page.one(".side dl").contains("Solar Hijri"), "as usual in Persian: {}", page.one(".side dl"));
    assert_eq!(page.all("[aria-labelledby=h-always] li").len(), 2);
    for path in ["/en/profile", "/en/inbox"] {
        assert!(page.attributes(".side a", "href").contains(&path.to_owned()), "{path}");
    }
    let persian = next_mail(&browser.get("/fa/habits").await);
    assert!(persian.contains("۲ آذر ۱۴۰۵") && persian.contains("۰۸:۰۰"), "{persian}");

    choose(&browser, &choice("at_once", "8", "1", &[])).await;
    assert!(next_mail(&browser.get(PATH).await).contains("at once"));
    choose(&browser, &choice("never", "8", "1", &[])).await;
    let page = browser.get(PATH).await;
    assert!(next_mail(&page).starts_with("No mails come"));
    // Back to what is usual, with one button and without the script.
    let (names, values) = (page.attributes("#usual input", "name"), page.attributes("#usual input", "value"));
    let fields: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(values.iter().map(String::as_str)).collect();
    choose(&browser, &fields).await;
    let page = browser.get(PATH).await;
    assert!(page.text.contains("what is usual for your roles") && page.all("#usual").is_empty());
    assert!(next_mail(&page).starts_with("Your next mail comes on 23 November"));
}

#[tokio::test]
async fn a_subscription_to_one_language_and_its_pace_are_chosen_and_changed_on_the_page() {
    let app = TestApp::start().await;
    let someone = app.person("UZ", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    let page = browser.get(PATH).await;
    assert_eq!(page.attributes("#only_in option", "value").len(), 14, "all languages, or one of thirteen");
    assert_eq!(page.attributes("#pace option", "value"), ["", "usual", "at_once"]);
    for (kind, only_in, pace) in [("alert", "", ""), ("alert", "fa", "usual"), ("guidance", "fa", "at_once")] {
        let fields = [("kind", kind), ("country", ""), ("theme", ""), ("only_in", only_in), ("pace", pace)];
        assert_eq!(browser.post("/en/subscriptions/new", &fields).await.status, 303, "{kind} {only_in}");
    }
    let shown = async || {
        let page = browser.get(PATH).await;
        let paces = page.attributes("#subscriptions .lines option[selected]", "value");
        page.all("#subscriptions .lines b").into_iter().zip(paces).collect::<Vec<_>>()
    };
    let expected = [("Alerts", "at_once"), ("Alerts (Persian)", "usual"), ("Guidance (Persian)", "at_once")];
    assert_eq!(shown().await, expected.map(|(topic, pace)| (topic.to_owned(), pace.to_owned())));
    let paces = browser.get(PATH).await.attributes("#subscriptions form[action$='/pace']", "action");
    let answer = browser.post(&paces[0], &[("pace", "usual")]).await;
    assert_eq!((answer.status, answer.location().as_deref()), (303, Some(PATH)));
    assert_eq!(shown().await[0].1, "usual");
    // Asked for again with another pace it is the same one.
    let again = [("kind", "alert"), ("country", ""), ("theme", ""), ("only_in", ""), ("pace", "at_once")];
    assert_eq!(browser.post("/en/subscriptions/new", &again).await.status, 303);
    assert_eq!((shown().await.len(), shown().await[0].1.as_str()), (3, "at_once"));

    for fields in [[("pace", "daily")], [("pace", "")], [("haste", "usual")]] {
        assert_eq!(browser.post(&paces[0], &fields).await.status, 400, "{fields:?}");
    }
    let colleague = app.signed_in(&app.person("UZ", &[Role::Editor]).await).await;
    assert_eq!(colleague.post(&paces[0], &[("pace", "usual")]).await.status, 404);
    let end = browser.get(PATH).await.attributes("#subscriptions form[action$='/end']", "action").remove(0);
    browser.submit(&end, &[]).await;
    assert_eq!(browser.post(&paces[0], &[("pace", "usual")]).await.status, 404, "it has ended");
    let wrong = [("kind", "alert"), ("country", ""), ("only_in", "xx"), ("pace", "soon")];
    let page = browser.post("/en/subscriptions/new", &wrong).await;
    assert_eq!(
        (page.status, page.attributes(".summary a", "href")),
        (422, vec!["#only_in".to_owned(), "#pace".to_owned()])
    );
}
