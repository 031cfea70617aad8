//! What holds on every page: the choice of a language, headers, errors, methods.

use crate::support::TestApp;

#[tokio::test]
async fn the_first_visit_leads_to_the_language_the_browser_prefers() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let to = async |header| browser.get_with("/", ("accept-language", header)).await.location().unwrap();
    assert_eq!(to("en;q=0.3, tg;q=0.9").await, "/tg/");
    assert_eq!(to("prs").await, "/fa-af/");
    assert_eq!(to("de, ku;q=0.5").await, "/en/");
    assert_eq!(browser.get_with("/", ("cookie", "lang=uz")).await.location().unwrap(), "/uz/");
    assert_eq!(browser.get("/ps/").await.status, 200);
}

#[tokio::test]
async fn a_language_is_remembered_only_when_the_same_page_is_switched() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let remembered = async |from: &str, to: &str| {
        let referer = format!("{}{from}", app.address);
        browser.get_with(to, ("referer", &referer)).await.header("set-cookie").map(str::to_owned)
    };
    assert!(remembered("/en/", "/fa/").await.unwrap().starts_with("lang=fa;"));
    assert_eq!(remembered("/fa/", "/fa/").await, None);
    assert_eq!(remembered("/en/about", "/fa/").await, None);
    let stranger = browser.get_with("/fa/", ("referer", "https://elsewhere.example/en/")).await;
    assert_eq!(stranger.header("set-cookie"), None);
}

#[tokio::test]
async fn every_answer_carries_the_policy() {
    let app = TestApp::start().await;
    for path in ["/", "/en/", "/en/nothing-here", "/healthz", "/static/nothing", "/%00", "/en/sign-in"] {
        let answer = app.browser().get(path).await;
        let policy = answer.header("content-security-policy").unwrap_or_default();
        assert!(
            policy.contains("default-src 'none'") && policy.contains("require-trusted-types-for 'script'"),
            "{path}"
        );
        assert!(!policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
    }
}

#[tokio::test]
async fn an_error_page_speaks_the_readers_language_and_offers_a_way_on() {
    let app = TestApp::start().await;
    let page = app.browser().get("/fa/nothing-here").await;
    assert_eq!(page.status, 404);
    assert_eq!(page.attributes("html", "lang"), ["fa"]);
    assert_eq!(page.attributes("html", "dir"), ["rtl"]);
    assert!(page.attributes("main a", "href").contains(&"/fa/".to_owned()));
    assert_eq!(app.browser().get("/de/").await.status, 404);
}

#[tokio::test]
async fn a_form_from_elsewhere_changes_nothing() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let forged = browser
        .request(reqwest::Method::POST, "/en/sign-in")
        .header("sec-fetch-site", "cross-site")
        .form(&[("email", "a")]);
    assert_eq!(browser.send(forged).await.status, 403);
}

#[tokio::test]
async fn a_page_that_did_not_change_is_not_sent_again() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let tag = browser.get("/en/").await.header("etag").unwrap().to_owned();
    let again = browser.get_with("/en/", ("if-none-match", &tag)).await;
    assert_eq!((again.status, again.text.as_str()), (304, ""));
}

#[tokio::test]
async fn a_head_request_is_a_page_without_its_body() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let head = browser.send(browser.request(reqwest::Method::HEAD, "/en/")).await;
    assert_eq!((head.status, head.text.as_str()), (200, ""));
    let unknown = browser.send(browser.request(reqwest::Method::from_bytes(b"BREW").unwrap(), "/healthz")).await;
    assert_eq!(unknown.status, 405);
}
