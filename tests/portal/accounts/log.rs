//! What the log of a real program says of a session.

use std::fs::File;

use crate::support::{Browser, PASSWORD, Program};

const EDITOR: &str = "editor@tr.sijil.example";

#[tokio::test]
async fn s53_the_log_of_a_session_holds_no_mail_no_key_no_code_and_no_forged_line() {
    let folder = tempfile::TempDir::new().unwrap();
    let log = folder.path().join("log");
    let mut command = Program::command(&["demo", "--password", PASSWORD], folder.path());
    command.env("SIJIL_LOG", "debug").stderr(File::create(&log).unwrap());
    let program = Program::started(&mut command);
    let browser = Browser::new(&program.address);
    let forged = "a\r\n2026-11-22T10:00:00Z ERROR forged \u{1b}[31m\u{202e}";
    let send = async |email: &str, password: &str| {
        let fields = [("email", email), ("password", password), ("next", forged)];
        browser.post("/en/sign-in", &fields).await
    };
    assert_eq!(send(EDITOR, "a wrong password of mine").await.status, 422);
    assert_eq!(send(forged, forged).await.status, 422);
    let come = send(EDITOR, PASSWORD).await;
    assert_eq!(come.status, 303);
    let cookies = come.headers.get_all("set-cookie").iter().map(|it| it.to_str().unwrap().to_owned());
    let mut secrets: Vec<String> =
        cookies.filter_map(|it| it.split(';').next()?.split_once('=').map(|(_, key)| key.to_owned())).collect();
    secrets.retain(|key| key.len() > 20);
    assert!(secrets.len() >= 2, "the session and the browser");
    let key = "K".repeat(43);
    assert_eq!(browser.get(&format!("/en/account-link?key={key}")).await.status, 303);
    assert_eq!(browser.post("/en/sign-in/code", &[("code", "493827"), ("next", "")]).await.status, 422);
    let page = browser.get("/en/profile/factors/app").await;
    secrets.extend(page.attributes("input[name=offer]", "value"));
    secrets.push(page.one("#secret"));
    browser.get("/en/nothing%0a2026-11-22T10:00:00Z%20ERROR%20forged%1b[31m%E2%80%AE").await;
    let strange = browser.request(reqwest::Method::POST, "/en/people").header("sec-fetch-site", "same-origin");
    browser.send(strange.form(&[(forged, forged)])).await;
    assert_eq!(browser.post("/en/forgotten-password", &[("email", EDITOR)]).await.status, 303);
    let made = browser.post("/en/keys", &[("name", "Monitor"), ("scopes", "search"), ("days", "30")]).await;
    secrets.push(made.one("#key"));
    for key in [made.one("#key"), format!("sijil_{}", "Q".repeat(43))] {
        let header = ("authorization", &*format!("Bearer {key}"));
        assert!([200, 401].contains(&browser.get_with("/api/v1/search?q=card", header).await.status));
        secrets.push(key);
    }
    drop(program);
    let said = std::fs::read_to_string(&log).unwrap();
    assert!(said.contains("/en/sign-in/code"), "it is the log: {said}");
    secrets.extend([EDITOR, PASSWORD, "a wrong password of mine", "493827", &key].map(str::to_owned));
    for secret in secrets {
        assert!(!said.contains(&secret), "{secret} in {said}");
    }
    assert!(!said.contains(['\u{1b}', '\u{202e}', '\r']), "{said}");
    for line in said.lines() {
        assert!(line.starts_with("20") && !line.starts_with("2026-11-22T10:00:00Z"), "{line}");
    }
}
