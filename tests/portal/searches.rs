//! Stories of searches somebody keeps.

use reqwest::Method;
use sijil::features::search::{self, Entry, Readers};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::viewer::Role;

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
    let fields = [("name", "My gazettes"), ("rhythm", rhythm), ("query", "q=gazette")];
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
    for _ in 0..19 {
        keep(&owner, "never").await;
    }
    let fields = [("name", "One more"), ("rhythm", "never"), ("query", "q=a")];
    assert_eq!(owner.post("/en/searches", &fields).await.status, 422);
}

#[tokio::test]
async fn a_mail_tells_once_a_day_of_what_is_public_and_one_click_ends_it() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.signed_in(&someone).await;
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
        assert_eq!(mails.len(), usize::from(day % 7 == 0), "day {day}");
    }
}

#[tokio::test]
async fn a_new_post_is_found_by_its_own_people_at_once() {
    let app = TestApp::start().await;
    let desk = crate::achievements::Desk::of(&app, "TR").await;
    desk.write(&[("title", "Kestrel cards")]).await;
    assert_eq!(desk.reviewer.get("/en/search?q=kestrel").await.all(".entry h2").len(), 1);
    assert_eq!(app.browser().get("/en/search?q=kestrel").await.all(".entry h2").len(), 0);
}
