//! What only the demonstration has.

use sijil::features::{demo, directory};
use sijil::platform::mail::{EmailAddress, Message, outbox};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;

use crate::support::TestApp;

#[tokio::test]
async fn a_directory_filled_twice_is_filled_once() {
    let app = TestApp::start().await;
    let now = app.platform.clock.now();
    assert!(app.arrange(|connection| demo::fill_directory(connection, now)).unwrap());
    assert!(!app.arrange(|connection| demo::fill_directory(connection, now)).unwrap());
    let figures = |country| app.look(|connection| directory::list_figures(connection, country)).unwrap().len();
    let regional = app.look(directory::list_regional_figures).unwrap().len();
    assert_eq!(CountryCode::ALL.map(figures).iter().sum::<usize>() + regional, 209);
}

#[tokio::test]
async fn outside_the_demonstration_its_pages_do_not_exist() {
    let app = TestApp::start().await;
    let mail = "/en/demo/mail/0190163d-8694-739b-aea5-966c26f8ad91";
    for path in ["/en/demo/accounts", "/en/demo/mail", mail, &format!("{mail}/html")] {
        assert_eq!(app.browser().get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn the_accounts_are_listed_and_their_password_is_not() {
    let app = TestApp::start_with(&[], true).await;
    let page = app.browser().get("/en/demo/accounts").await;
    assert_eq!(page.all("main .ref").len(), 41);
    assert!(page.all("main .ref").contains(&"reviewer@tj.sijil.example".to_owned()));
}

#[tokio::test]
async fn mail_of_the_demonstration_can_be_read() {
    let app = TestApp::start_with(&[], true).await;
    let browser = app.browser();
    assert!(browser.get("/en/demo/mail").await.one("main").contains("No mail yet"));
    let message = Message {
        to: EmailAddress::parse("reader@sijil.example").unwrap(),
        language: Language::Persian,
        kind: "achievement.published".to_owned(),
        subject: "دستاورد تازه <b>".to_owned(),
        reference: None,
        text: "سلام <script>".to_owned(),
        html: "<p dir=\"rtl\">سلام</p>".to_owned(),
        unsubscribe: None,
    };
    let now = app.platform.clock.now();
    assert!(app.arrange(|connection| outbox::put(connection, &message, "once", now)).unwrap());

    let list = browser.get("/en/demo/mail").await;
    let link = list.attributes(".post li a", "href").remove(0);
    let mail = browser.get(&link).await;
    assert_eq!(mail.one("article h2"), "دستاورد تازه <b>");
    assert!(mail.one("article .prose").contains("سلام <script>"));
    assert_eq!(mail.attributes("article .prose", "dir"), ["rtl"]);

    let html = browser.get(&mail.attributes("article .btn", "href").remove(0)).await;
    assert_eq!(html.text, "<p dir=\"rtl\">سلام</p>");
    let policy = html.header("content-security-policy").unwrap();
    assert!(policy.starts_with("sandbox;") && policy.contains("default-src 'none'"), "{policy}");
}

#[tokio::test]
async fn a_mail_that_is_not_there_is_not_found() {
    let app = TestApp::start_with(&[], true).await;
    for id in ["0190163d-8694-739b-aea5-966c26f8ad91", "1", "%00"] {
        assert_eq!(app.browser().get(&format!("/en/demo/mail/{id}")).await.status, 404, "{id}");
    }
}
