//! A search is dear: a stranger may not ask without end, and hurts nobody who is at work beside them.

use reqwest::Method;
use sijil::features::search;
use sijil::platform::web::SessionToken;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use super::shelf::entry;
use crate::support::{Browser, PASSWORD, Shown, TestApp};

/// The one address of an office, behind the portal's own proxy.
const OFFICE: &str = "192.0.2.7";

/// Asks from the office.
async fn get(browser: &Browser, path: &str, cookie: Option<&str>) -> Shown {
    let request = browser.request(Method::GET, path).header("x-forwarded-for", OFFICE);
    browser.send(cookie.into_iter().fold(request, |request, cookie| request.header("cookie", cookie))).await
}

/// Uses up what the office may ask for.
fn exhaust(app: &TestApp) {
    while app.platform.throttle.count(OFFICE.parse().unwrap()).is_ok() {}
}

/// The answer once the office has asked as often as anybody may; a moment later there may be one more, so it is tried
/// again.
async fn exhausted(app: &TestApp, reader: &Browser, path: &str, cookie: Option<&str>) -> Shown {
    for number in 0..20 {
        exhaust(app);
        let answer = get(reader, &format!("{path}{number}"), cookie).await;
        if answer.status == 429 {
            return answer;
        }
    }
    panic!("{path} is answered without end, with {cookie:?}");
}

#[tokio::test]
async fn who_searches_without_end_waits_and_who_is_signed_in_beside_them_does_not() {
    let app = TestApp::start_with(&[("SIJIL_BEHIND_PROXY", "true")], false).await;
    app.arrange(|connection| search::put(connection, &entry("en", Language::English, "Gazette", "")).unwrap());
    let (reader, member) = (app.browser(), app.browser());
    let officer = app.person("TR", &[Role::Officer]).await;
    let fields = [("email", officer.email.as_str()), ("password", PASSWORD), ("next", "")];
    let form = member.request(Method::POST, "/en/sign-in").header("sec-fetch-site", "same-origin");
    assert_eq!(member.send(form.header("x-forwarded-for", OFFICE).form(&fields[..])).await.status, 303);
    assert_eq!(get(&reader, "/en/search?q=gazette", None).await.status, 200);

    let forged = format!("sijil={}", SessionToken::generate().unwrap().as_str());
    for cookie in [None, Some(forged.as_str())] {
        for path in ["/en/search?q=a", "/en/search.atom?q=a"] {
            let answer = exhausted(&app, &reader, path, cookie).await;
            let seconds: u64 = answer.header("retry-after").unwrap().parse().unwrap();
            assert!((1..=5).contains(&seconds), "{seconds}");
        }
    }
    let persian = exhausted(&app, &reader, "/fa/search?q=a", None).await;
    assert!(persian.text.contains("lang=\"fa\""), "in their language");
    exhaust(&app);
    assert_eq!(get(&reader, "/en/search?q=gazette", None).await.status, 200, "what is kept drawn costs nothing");
    for number in 0..30 {
        assert_eq!(get(&member, &format!("/en/search?q=b{number}"), None).await.status, 200);
    }
    exhaust(&app);
    assert_eq!(get(&reader, "/en/achievements", None).await.status, 200, "nothing else waits");
    let elsewhere = reader.request(Method::GET, "/en/search?q=c").header("x-forwarded-for", "192.0.2.8");
    assert_eq!(reader.send(elsewhere).await.status, 200, "nobody elsewhere waits");
}
