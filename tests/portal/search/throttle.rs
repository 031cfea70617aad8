//! A search is dear: a stranger may not ask without end, and hurts nobody who is at work beside them.

use std::net::IpAddr;

use sijil::features::search;
use sijil::platform::web::SessionToken;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use super::shelf::entry;
use crate::support::{Browser, Shown, TestApp};

/// The answer to a reader who has asked as often as anybody may; a moment later there may be one more, so it is tried
/// again.
async fn exhausted(app: &TestApp, reader: &Browser, path: &str, cookie: &str) -> Shown {
    let mut answer = None;
    for number in 0..20 {
        while app.platform.throttle.count(IpAddr::from([127, 0, 0, 1])).is_ok() {}
        let shown = reader.get_with(&format!("{path}{number}"), ("cookie", cookie)).await;
        let is_refused = shown.status == 429;
        answer = Some(shown);
        if is_refused {
            break;
        }
    }
    answer.unwrap()
}

#[tokio::test]
async fn who_searches_without_end_waits_and_who_is_signed_in_beside_them_does_not() {
    let app = TestApp::start().await;
    app.arrange(|connection| search::put(connection, &entry("en", Language::English, "Gazette", "")).unwrap());
    let reader = app.browser();
    let member = app.signed_in(&app.person("TR", &[Role::Officer]).await).await;
    assert_eq!(reader.get("/en/search?q=gazette").await.status, 200);
    let forged = format!("sijil={}", SessionToken::generate().unwrap().as_str());
    for cookie in ["", forged.as_str()] {
        for path in ["/en/search?q=a", "/en/search.atom?q=a"] {
            let answer = exhausted(&app, &reader, path, cookie).await;
            assert_eq!(answer.status, 429, "{path} with {cookie:?}");
            let seconds: u64 = answer.header("retry-after").unwrap().parse().unwrap();
            assert!((1..=5).contains(&seconds), "{seconds}");
        }
    }
    assert!(exhausted(&app, &reader, "/fa/search?q=a", "").await.text.contains("lang=\"fa\""), "in their language");
    while app.platform.throttle.count(IpAddr::from([127, 0, 0, 1])).is_ok() {}
    assert_eq!(reader.get("/en/search?q=gazette").await.status, 200, "what is kept drawn costs nothing");
    for number in 0..30 {
        assert_eq!(member.get(&format!("/en/search?q=b{number}")).await.status, 200);
    }
    assert_eq!(reader.get("/en/achievements").await.status, 200, "nothing else waits");
}
