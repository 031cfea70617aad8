//! What holds on every page: the choice of a language, headers, errors, methods.

use std::path::Path;

use sijil::platform::web::asset_path;
use sijil::vocabulary::viewer::Role;

use crate::library::add;
use crate::support::{Shown, TestApp};

#[tokio::test]
async fn the_first_visit_leads_to_the_language_the_browser_prefers() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let to = async |header| browser.get_with("/", ("accept-language", header)).await.location().unwrap();
    assert_eq!(to("en;q=0.3, tg;q=0.9").await, "/tg/");
    assert_eq!(to("prs").await, "/fa-af/");
    assert_eq!(to("de, ku;q=0.5").await, "/en/");
    let chosen = browser.get_with("/", ("cookie", "lang=uz")).await;
    assert_eq!(chosen.location().unwrap(), "/uz/");
    // What one reader prefers is kept for no other.
    assert_eq!(chosen.header("cache-control"), Some("no-store"));
    let varies = chosen.header("vary").unwrap_or_default().to_lowercase();
    assert!(varies.contains("accept-language") && varies.contains("cookie"), "{varies}");
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
async fn s26_every_answer_carries_the_policy() {
    let app = TestApp::start().await;
    for (what, answer) in answers(&app).await {
        let policy = answer.header("content-security-policy").unwrap_or_default();
        let said: Vec<&str> = policy.split(';').map(str::trim).collect();
        for directive in [
            "default-src 'none'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "report-uri /reports/policy",
        ] {
            assert!(said.contains(&directive), "{directive} at {what}: {policy}");
        }
        assert!(!policy.contains("unsafe"), "{what}");
    }
}

/// Every source below a folder that has this word in it.
fn sources_with(folder: &Path, word: &str) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let found = entries.flat_map(|path| {
        if path.is_dir() {
            return sources_with(&path, word);
        }
        let has = std::fs::read_to_string(&path).is_ok_and(|text| text.contains(word));
        has.then(|| path.display().to_string()).into_iter().collect()
    });
    found.collect()
}

#[tokio::test]
async fn s26_the_mail_of_the_demonstration_alone_brings_styles_of_its_own_and_runs_nothing() {
    assert_eq!(sources_with(Path::new("src"), "'unsafe-"), ["src/features/demo/mailbox.rs"]);
    let app = crate::every_page::demonstration().await;
    let browser = app.browser();
    app.browser().post("/en/forgotten-password", &[("email", "editor@tr.sijil.example")]).await;
    app.work();
    let link = browser.get("/en/demo/mail").await.attributes(".post li a", "href").remove(0);
    let mail = browser.get(&link).await;
    assert!(
        !mail.header("content-security-policy").unwrap().contains("unsafe"),
        "the page around it is like any other"
    );
    let html = browser.get(&mail.attributes("article .btn", "href").remove(0)).await;
    let policy = html.header("content-security-policy").unwrap();
    let said: Vec<&str> = policy.split(';').map(str::trim).collect();
    for directive in ["sandbox", "default-src 'none'", "style-src 'unsafe-inline'", "form-action 'none'"] {
        assert!(said.contains(&directive), "{directive}: {policy}");
    }
    assert!(said.contains(&"report-uri /reports/policy") && policy.matches("unsafe").count() == 1, "{policy}");
}

#[tokio::test]
async fn s27_every_answer_carries_what_protects_it_beside_the_policy() {
    let app = TestApp::start_with(&[("SIJIL_PUBLIC_URL", "https://sijil.example")], false).await;
    for (what, answer) in answers(&app).await {
        let transport = answer.header("strict-transport-security").unwrap_or_default();
        let seconds = transport.split(';').find_map(|it| it.trim().strip_prefix("max-age=")?.parse::<u64>().ok());
        assert!(seconds >= Some(365 * 24 * 3600) && transport.contains("includeSubDomains"), "{what}: {transport}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("x-frame-options", "DENY"),
        ] {
            assert_eq!(answer.header(name), Some(value), "{what}");
        }
        assert!(
            ["same-origin", "no-referrer"].contains(&answer.header("referrer-policy").unwrap_or_default()),
            "{what}"
        );
        let permissions = answer.header("permissions-policy").unwrap_or_default();
        for thing in ["camera", "geolocation", "microphone", "payment", "usb"] {
            assert!(permissions.split(", ").any(|it| it == format!("{thing}=()")), "{what}: {permissions}");
        }
    }
    let plain = TestApp::start().await.browser().get("/en/").await;
    assert_eq!(plain.header("strict-transport-security"), None, "not where there is no TLS");
}

/// Answers of every kind: pages, errors, redirects, forms, files and feeds, also for somebody signed in.
async fn answers(app: &TestApp) -> Vec<(String, Shown)> {
    let (reader, someone) = (app.browser(), app.signed_in(&app.person("TR", &[Role::Editor]).await).await);
    let mut answers = Vec::new();
    let paths = "/ /en /en/ /en/nothing-here /healthz /static/nothing /%00 /en/sign-in /en/profile /en/proof /en/account-link \
        /sitemap.xml /en/achievements.atom /api/v1/search?q=x /data/achievements.csv /.well-known/security.txt";
    for path in paths.split_whitespace() {
        answers.push((format!("{path} for a reader"), reader.get(path).await));
        answers.push((format!("{path} for an editor"), someone.get(path).await));
    }
    let page = add(app, &someone, "a.txt", b"words").await;
    let file = someone.get(&page).await.attributes(".sheet-of a", "href").remove(0);
    for path in [file.as_str(), asset_path("style.css"), asset_path("app.js")] {
        let answer = someone.get(path).await;
        assert_eq!(answer.status, 200, "{path}");
        answers.push((path.to_owned(), answer));
    }
    answers.push((format!("{file} for a reader"), reader.get(&file).await));
    answers.push((format!("a part of {file}"), someone.get_with(&file, ("range", "bytes=0-1")).await));
    for (path, site) in [("/en/sign-in", "same-origin"), ("/en/sign-in", "cross-site"), ("/en/sign-out", "same-origin")]
    {
        let request = someone.request(reqwest::Method::POST, path).header("sec-fetch-site", site);
        answers.push((format!("a form to {path} from {site}"), someone.send(request.form(&[("x", "y")])).await));
    }
    answers
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
