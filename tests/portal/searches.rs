//! Stories of searches somebody keeps.

use diesel::prelude::*;
use futures_util::future::join_all;
use reqwest::Method;
use sijil::features::search::{self, Entry, Readers};
use sijil::platform::database::schema::people;
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::{Calendar, Language};
use sijil::vocabulary::viewer::Role;

use crate::achievements::{Desk, step};
use crate::search::shelf::entry_of_day;
use crate::support::{Browser, TestApp};

const DAY: i64 = 24 * 3600;

fn put(app: &TestApp, subject: &str, readers: Readers) {
    let entry = Entry { readers, since: Some(app.platform.clock.now()), ..entry_of_day(subject, 1, "Gazette", "") };
    app.arrange(|connection| search::put(connection, &entry).unwrap());
}

fn secret() -> Readers {
    Readers::Insiders { country: CountryCode::Turkiye, roles: vec![Role::Editor] }
}

async fn keep(browser: &Browser, rhythm: &str) {
    keep_query(browser, rhythm, "q=gazette").await;
}

async fn keep_query(browser: &Browser, rhythm: &str, query: &str) {
    let fields = [("name", "My gazettes"), ("rhythm", rhythm), ("query", query)];
    let page = browser.submit("/en/searches", &fields).await;
    assert_eq!(page.one(".flash p"), "The search is saved.", "{}", page.text);
}

#[tokio::test]
async fn somebody_keeps_a_search_sees_what_is_new_looks_and_forgets_it() {
    let app = TestApp::start().await;
    put(&app, "old", Readers::Everyone);
    let browser = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let found = browser.get("/en/search?q=gazette&kind=achievement").await;
    let form = found.attributes(".list-top a[href*='/searches/new']", "href").remove(0);
    let form = browser.get(&form).await;
    assert_eq!(form.attributes("input[name=query]", "value"), ["q=gazette&kind=achievement"]);
    assert_eq!(form.attributes("#name", "value"), ["gazette"]);
    keep(&browser, "never").await;
    let new = async || browser.get("/en/searches").await.one(".entry > p b");
    assert_eq!(new().await, "0");
    app.turn_clock(60);
    put(&app, "new", Readers::Everyone);
    put(&app, "draft", secret());
    assert_eq!(new().await, "2", "what its owner may see is counted");
    let page = browser.get("/en/searches").await;
    let reading = page.attributes("form[action$='/reading']", "action").remove(0);
    let answer = browser.post(&reading, &[]).await;
    assert_eq!((answer.status, answer.location().as_deref()), (303, Some("/en/search?q=gazette")));
    assert_eq!(new().await, "0");
    let end = page.attributes("form[action$='/end']", "action").remove(0);
    assert_eq!(browser.submit(&end, &[]).await.one(".empty h2"), "No search is saved yet");
}

#[tokio::test]
async fn what_is_new_is_found_however_old_the_day_it_tells_of() {
    const MORE_THAN_A_SEARCH_READS: u32 = 4_100;
    let app = TestApp::start().await;
    let since = Some(app.platform.clock.now());
    let known = |number: u32| {
        let later = entry_of_day(&format!("known-{number}"), 2 + number % 300, "Gazette", "");
        Entry { since, ..later }
    };
    let known: Vec<Entry> = (0..MORE_THAN_A_SEARCH_READS).map(known).collect();
    app.arrange(|connection| search::put_many(connection, &known).unwrap());
    let browser = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    keep(&browser, "never").await;
    app.turn_clock(60);
    put(&app, "of the first day", Readers::Everyone);
    assert_eq!(browser.get("/en/searches").await.one(".entry > p b"), "1");
}

#[tokio::test]
async fn nobody_else_sees_or_touches_a_kept_search() {
    let app = TestApp::start().await;
    let owner = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    keep(&owner, "daily").await;
    let page = owner.get("/en/searches").await;
    let other = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    assert_eq!(other.get("/en/searches").await.all(".entry"), [""; 0]);
    for step in ["reading", "end", "rhythm"] {
        let path = page.attributes(&format!("form[action$='/{step}']"), "action").remove(0);
        let fields: &[(&str, &str)] = if step == "rhythm" { &[("rhythm", "never")] } else { &[] };
        assert_eq!(other.post(&path, fields).await.status, 404, "{step}");
    }
    assert_eq!(owner.get("/en/searches").await.attributes("option[selected]", "value"), ["daily"]);
    for fields in [
        [("name", ""), ("rhythm", "daily"), ("query", "q=a")],
        [("name", "a"), ("rhythm", "hourly"), ("query", "q=a")],
        [("name", "a"), ("rhythm", "daily"), ("query", "q=")],
    ] {
        assert_eq!(owner.post("/en/searches", &fields).await.status, 422, "{fields:?}");
    }
    for number in 1..20 {
        keep_query(&owner, "never", &format!("q=gazette+{number}")).await;
    }
    let fields = [("name", "One more"), ("rhythm", "never"), ("query", "q=a")];
    assert_eq!(owner.post("/en/searches", &fields).await.status, 422);
}

#[tokio::test]
async fn a_mail_tells_once_a_day_of_what_is_public_and_one_click_ends_it() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
    app.arrange(|connection| {
        let solar = people::calendar.eq(Some(Calendar::SolarHijri));
        diesel::update(people::table.find(someone.id)).set(solar).execute(connection).unwrap()
    });
    keep(&browser, "daily").await;
    app.turn_clock(3600);
    put(&app, "new", Readers::Everyone);
    put(&app, "draft", secret());
    assert!(app.mails().is_empty(), "not before a day has passed");
    app.turn_clock(DAY);
    let mails = app.mails();
    assert_eq!(mails.len(), 1);
    let mail = &mails[0];
    assert_eq!((mail.kind.as_str(), mail.to.to_string()), ("search.digest", someone.email.clone()));
    assert!(mail.subject.contains("My gazettes"));
    assert!(mail.text.contains("/en/achievements/new") && !mail.text.contains("draft"), "{}", mail.text);
    assert!(mail.text.contains("entry is new since"), "{}", mail.text);
    assert!(mail.html.contains("Azar 1405"), "the owner's calendar: {}", mail.html);
    assert!(mail.text.contains("saved search “\u{2068}My gazettes\u{2069}”") && mail.text.contains("/en/habits"));
    app.turn_clock(DAY);
    assert!(app.mails().is_empty(), "nothing new, no mail");
    let unsubscribe = mail.unsubscribe.clone().unwrap();
    let origin = app.platform.config.server.origin();
    let (page, post) =
        (unsubscribe.page.strip_prefix(&origin).unwrap(), unsubscribe.one_click.strip_prefix(&origin).unwrap());
    let reader = app.browser();
    let shown = reader.get(page).await;
    assert!(shown.one(".lede").contains("My gazettes"));
    assert_eq!(shown.header("referrer-policy"), Some("no-referrer"));
    assert_eq!(shown.attributes("main form", "action"), [post]);
    let send = async |path: &str, body: &'static str| {
        let request = reader.request(Method::POST, path).header("content-type", "application/x-www-form-urlencoded");
        reader.send(request.body(body)).await.status
    };
    assert_eq!(send(post, "no").await, 400);
    assert_eq!(send(&format!("{post}x"), "List-Unsubscribe=One-Click").await, 404);
    assert_eq!(send(post, "List-Unsubscribe=One-Click").await, 200);
    assert_eq!(send(post, "List-Unsubscribe=One-Click").await, 200);
    assert!(reader.get(page).await.one(".lede").contains("No mails are sent"));
    put(&app, "later", Readers::Everyone);
    app.turn_clock(2 * DAY);
    assert!(app.mails().is_empty());
    let browser = app.signed_in(&someone).await;
    assert_eq!(browser.get("/en/searches").await.all(".entry").len(), 1, "the search itself stays");
}

#[tokio::test]
async fn a_weekly_mail_comes_once_a_week() {
    let app = TestApp::start().await;
    let browser = app.signed_in(&app.person("IR", &[Role::Officer]).await).await;
    keep(&browser, "weekly").await;
    for day in 1..=14 {
        app.turn_clock(DAY);
        put(&app, &format!("on-day-{day}"), Readers::Everyone);
        app.turn_clock(60);
        let mails = app.mails();
        assert_eq!(mails.len(), usize::from(day % 7 == 1), "day {day}: on Mondays, as is usual");
    }
}

#[tokio::test]
async fn a_new_post_is_found_by_its_own_people_at_once() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    desk.write(&[("title", "Kestrel cards")]).await;
    assert_eq!(desk.reviewer.get("/en/search?q=kestrel").await.all(".entry h2").len(), 1);
    assert_eq!(app.browser().get("/en/search?q=kestrel").await.all(".entry h2").len(), 0);
}

#[tokio::test]
async fn the_same_search_kept_twice_is_one_also_at_the_same_moment() {
    let app = TestApp::start_with(&[("SIJIL_WORKERS", "2")], false).await;
    let browser = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let fields = [("name", "My gazettes"), ("rhythm", "never"), ("query", "q=gazette")];
    let answers = join_all((0..4).map(|_| browser.post("/en/searches", &fields))).await;
    assert!(answers.iter().all(|answer| answer.status == 303));
    let again = [("name", "Gazettes by another name"), ("rhythm", "daily"), ("query", "page=2&q=gazette")];
    assert_eq!(browser.post("/en/searches", &again).await.status, 303);
    let page = browser.get("/en/searches").await;
    assert_eq!(page.all(".entry form[action$='/reading'] button"), ["Gazettes by another name"]);
    assert_eq!(page.attributes("option[selected]", "value"), ["daily"]);
}

#[tokio::test]
async fn a_translation_is_new_to_who_searches_in_its_language_and_to_nobody_who_had_the_post() {
    let app = TestApp::start().await;
    let since = || Some(app.platform.clock.now());
    let english = Entry { since: since(), ..entry_of_day("card", 1, "Birth certificate", "") };
    app.arrange(|connection| search::put(connection, &english).unwrap());
    let someone = app.person("TR", &[Role::Officer]).await;
    let browser = app.signed_in(&someone).await;
    for query in [
        "q=birth+certificate",
        "q=%D0%BE+%D1%80%D0%BE%D0%B6%D0%B4%D0%B5%D0%BD%D0%B8%D0%B8",
        "q=birth+certificate&language=ru",
    ] {
        keep_query(&browser, "daily", query).await;
    }
    app.turn_clock(60);
    let russian = Entry {
        since: since(),
        language: Language::Russian,
        title: "Свидетельство о рождении".to_owned(),
        ..english.clone()
    };
    app.arrange(|connection| search::put(connection, &russian).unwrap());
    let counts = async || browser.get("/en/searches").await.all(".entry > p b");
    assert_eq!(counts().await, ["0", "1", "1"], "who searched for the words had the post already");
    app.turn_clock(DAY);
    assert_eq!(app.mails().len(), 2);
    // A word that is mended is no news to anybody.
    let browser = app.signed_in(&someone).await;
    let page = browser.get("/en/searches").await;
    for reading in page.attributes("form[action$='/reading']", "action") {
        browser.post(&reading, &[]).await;
    }
    app.turn_clock(60);
    let mended = Entry { since: since(), body: "Words.".to_owned(), ..russian };
    app.arrange(|connection| search::put(connection, &mended).unwrap());
    assert_eq!(browser.get("/en/searches").await.all(".entry > p b"), ["0", "0", "0"]);
}

#[tokio::test]
async fn a_translation_is_new_from_its_release_on_and_not_from_the_day_the_post_was_published() {
    let app = TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "600")], false).await;
    let desk = Desk::of(&app, "TR").await;
    let (_, review) = desk.publish(&[("title", "Kestrel cards")]).await;
    let someone = app.signed_in(&app.person("IR", &[Role::Officer]).await).await;
    let text = step(&review, "texts/ru");
    let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let words =
        [("revision", revision.as_str()), ("title", "Пустельга"), ("summary", "Слова."), ("body", ""), ("done", "yes")];
    app.turn_clock(60);
    assert_eq!(desk.editor.post(&text, &words).await.status, 303);
    app.turn_clock(60);
    for query in ["q=%D0%BF%D1%83%D1%81%D1%82%D0%B5%D0%BB%D1%8C%D0%B3%D0%B0", "q=kestrel"] {
        keep_query(&someone, "never", query).await;
    }
    app.turn_clock(60);
    desk.release(&review, "ru").await;
    assert_eq!(someone.get("/en/searches").await.all(".entry > p b"), ["1", "0"]);
}

#[tokio::test]
async fn a_page_full_of_searches_after_a_busy_year_is_drawn_in_a_moment() {
    let app = TestApp::start().await;
    let browser = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    for number in 0..20 {
        keep_query(&browser, "never", &format!("q=common+register{number}")).await;
    }
    app.turn_clock(60);
    let since = Some(app.platform.clock.now());
    let all = (0..20).map(|number| format!("register{number}")).collect::<Vec<_>>().join(" ");
    let of_a_year: Vec<Entry> = (0..4_100)
        .map(|n| Entry { since, ..entry_of_day(&format!("post-{n}"), 1 + n % 300, "Common", &all) })
        .collect();
    app.arrange(|connection| search::put_many(connection, &of_a_year).unwrap());
    let start = std::time::Instant::now();
    let page = browser.get("/en/searches").await;
    assert_eq!(page.all(".entry > p b").len(), 20);
    assert!(page.one(".entry > p b").contains("500"), "{}", page.one(".entry > p b"));
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}
