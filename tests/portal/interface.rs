//! Stories of programs that ask the machine interface.

use reqwest::Method;
use serde_json::Value;
use sijil::features::search::{self, Entry, Readers};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use crate::search::shelf::{entry, entry_of_day};
use crate::support::{Shown, TestApp};

fn json(answer: &Shown) -> Value {
    serde_json::from_str(&answer.text).unwrap_or_else(|_| panic!("no JSON: {}", answer.text))
}

async fn portal(entries: &[Entry]) -> TestApp {
    let app = TestApp::start().await;
    app.arrange(|connection| search::put_many(connection, entries).unwrap());
    app
}

#[tokio::test]
async fn a_program_searches_and_reads_plain_text() {
    let app = portal(&[
        entry("fa", Language::Persian, "صدور شناسنامه\u{200C}ها", "متن <b>"),
        entry("en", Language::English, "Birth certificate", "An office."),
    ])
    .await;
    let answer = app
        .browser()
        .get("/api/v1/search?q=%D8%B4%D9%86%D8%A7%D8%B3%D9%86%D8%A7%D9%85%D9%87%D9%87%D8%A7&lang=fa")
        .await;
    assert_eq!((answer.status, answer.header("content-type")), (200, Some("application/json")));
    assert_eq!(answer.header("access-control-allow-origin"), None);
    let found = json(&answer);
    assert_eq!((&found["total"], &found["total_is_exact"], &found["next"]), (&1.into(), &true.into(), &Value::Null));
    let hit = &found["hits"][0];
    assert_eq!(hit["title"], "صدور شناسنامه\u{200C}ها");
    assert_eq!(hit["snippet"], "متن <b>");
    assert_eq!((&hit["kind"], &hit["lang"]), (&"achievement".into(), &"fa".into()));
    assert_eq!(hit["url"], format!("{}/fa/achievements/fa", app.platform.config.server.origin()));
    let keys: Vec<_> = hit.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["kind", "title", "url", "lang", "snippet"]);
    // The agreed words lead from one language to the other here as well.
    let found = json(&app.browser().get("/api/v1/search?q=birth+certificate&lang=prs&kind=achievement").await);
    assert_eq!((&found["total"], &found["hits"][0]["lang"]), (&1.into(), &"en".into()));
    assert!(found["hits"][0]["url"].as_str().unwrap().contains("/fa-af/"));
    // The term itself is found beside what speaks of it.
    let all = json(&app.browser().get("/api/v1/search?q=birth+certificate&lang=prs").await);
    let mut kinds: Vec<_> = all["hits"].as_array().unwrap().iter().map(|hit| hit["kind"].to_string()).collect();
    kinds.sort();
    assert_eq!((&all["total"], kinds.join(" ")), (&2.into(), "\"achievement\" \"term\"".to_owned()));
    assert_eq!(json(&app.browser().get("/api/v1/search?q=nothing&lang=en").await)["total"], 0);
}

#[tokio::test]
async fn a_program_turns_the_pages_and_asks_again_cheaply() {
    let entries: Vec<_> = (0..25).map(|n| entry_of_day(&n.to_string(), 1 + n, "Card", "")).collect();
    let app = portal(&entries).await;
    let browser = app.browser();
    let (mut next, mut seen) = ("/api/v1/search?q=card&limit=10&lang=tr&kind=achievement".to_owned(), Vec::new());
    loop {
        let found = json(&browser.get(&next).await);
        assert_eq!(found["total"], 25);
        seen.extend(found["hits"].as_array().unwrap().iter().map(|hit| hit["url"].to_string()));
        let Some(address) = found["next"].as_str() else { break };
        assert!(address.contains("lang=tr") && address.contains("limit=10"), "{address}");
        next = address.strip_prefix(&app.platform.config.server.origin()).unwrap().to_owned();
    }
    assert_eq!(seen.len(), 25);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 25);
    let first = browser.get("/api/v1/search?q=card").await;
    let tag = first.header("etag").unwrap().to_owned();
    assert_eq!(browser.get_with("/api/v1/search?q=card", ("if-none-match", &tag)).await.status, 304);
}

#[tokio::test]
async fn a_wrong_question_is_told_what_is_wrong_in_a_form_programs_read() {
    let app = portal(&[]).await;
    let browser = app.browser();
    let long = format!("q={}", "a".repeat(201));
    for (query, parameter) in [
        ("", "q"),
        ("q=", "q"),
        (long.as_str(), "q"),
        ("q=a&q=b", "q"),
        ("q=a&lang=xx", "lang"),
        ("q=a&lang=de", "lang"),
        ("q=a&lang=%3Cscript%3E", "lang"),
        ("q=a&page=0", "page"),
        ("q=a&limit=1000", "limit"),
        ("q=a&country=XX", "country"),
        ("q=a&colour=red", "?"),
    ] {
        let answer = browser.get(&format!("/api/v1/search?{query}")).await;
        assert_eq!((answer.status, answer.header("content-type")), (400, Some("application/problem+json")), "{query}");
        let problem = json(&answer);
        assert_eq!((&problem["status"], &problem["parameter"]), (&400.into(), &parameter.into()), "{query}");
        assert!(problem["detail"].as_str().unwrap().len() > 20 && problem["title"].is_string());
        assert!(!answer.text.contains("script") && !answer.text.contains('\u{2068}'));
    }
    let persian = browser.get_with("/api/v1/search?q=a&lang=xx", ("accept-language", "fa")).await;
    assert!(json(&persian)["detail"].as_str().unwrap().contains("پارامتر lang"));
    for (method, path, status) in [
        (Method::GET, "/api/v1/nothing", 404),
        (Method::POST, "/api/v1/search", 405),
        (Method::OPTIONS, "/api/v1/search", 405),
    ] {
        let answer = browser.send(browser.request(method, path)).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (status, Some("application/problem+json")),
            "{path}"
        );
        assert_eq!(json(&answer)["status"], status);
    }
}

#[tokio::test]
async fn a_program_with_a_session_finds_what_its_owner_sees_and_is_throttled() {
    let readers = Readers::Insiders { country: CountryCode::Turkiye, roles: vec![Role::Editor] };
    let app = portal(&[Entry { readers, ..entry("secret", Language::English, "Hidden gazette", "") }]).await;
    let inside = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let abroad = app.signed_in(&app.person("IR", &[Role::Editor]).await).await;
    let total =
        async |browser: &crate::support::Browser| json(&browser.get("/api/v1/search?q=gazette").await)["total"].clone();
    assert_eq!(
        (total(&inside).await, total(&abroad).await, total(&app.browser()).await),
        (1.into(), 0.into(), 0.into())
    );
    let browser = app.browser();
    let mut answer = browser.get("/api/v1/search?q=gazette").await;
    for _ in 0..1_200 {
        if answer.status == 429 {
            break;
        }
        answer = browser.get("/api/v1/search?q=gazette").await;
    }
    assert_eq!(answer.status, 429, "a program may ask without end");
    assert_eq!(answer.header("content-type"), Some("application/problem+json"));
    assert!(answer.header("retry-after").is_some());
}

#[tokio::test]
async fn a_program_that_names_no_language_gets_the_one_it_prefers() {
    let app = portal(&[
        entry("fa", Language::Persian, "Gazette فارسی", ""),
        entry("fa", Language::English, "Gazette English", ""),
    ])
    .await;
    let browser = app.browser();
    for (accepted, title) in [("fa", "Gazette فارسی"), ("en", "Gazette English"), ("fa", "Gazette فارسی")] {
        let answer = browser.get_with("/api/v1/search?q=gazette", ("accept-language", accepted)).await;
        assert_eq!(json(&answer)["hits"][0]["title"], title, "{accepted}");
    }
}

fn years_up_to(last: i32) -> String {
    (1..last).fold(String::new(), |years, year| years + "&year=" + year.to_string().as_str())
}

#[tokio::test]
async fn an_address_full_of_choices_costs_no_more_than_a_form() {
    let app = portal(&[entry("en", Language::English, "Gazette", "")]).await;
    let years = years_up_to(6000);
    for path in [format!("/en/search?q=gazette{years}"), format!("/en/search.atom?q=gazette{years}")] {
        let answer = app.browser().get(&path).await;
        assert_eq!(answer.status, 400);
        assert!(answer.text.len() < 60_000, "{} bytes", answer.text.len());
    }
    let years = years_up_to(600);
    let answer = app.browser().get(&format!("/en/search?q=gazette{years}")).await;
    assert_eq!(answer.status, 200);
    assert!(answer.text.len() < 400_000, "{} bytes", answer.text.len());
    assert_eq!(app.browser().get(&format!("/api/v1/search?q=gazette{years}")).await.status, 400);
}
