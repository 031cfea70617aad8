//! Who is told of what by mail, in which language, and how often.

use std::collections::BTreeSet;

use reqwest::Method;
use sijil::features::notifications::Topic;
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::Role;

use super::{Desk, step};
use crate::support::TestApp;

fn reader_abroad(app: &TestApp, language: Language, topics: &[(Option<&str>, Option<Theme>)]) -> String {
    let email = format!("{language}@mail.example").to_lowercase();
    for (country, theme) in topics {
        let topic = Topic::achievements(country.and_then(CountryCode::parse), *theme);
        app.subscribed(&email, language, &topic);
    }
    email
}

#[tokio::test]
async fn reviewers_are_told_of_a_submission_in_the_portal_and_nobody_else_until_somebody_decides() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let [reviewer, colleague] = [app.person("TR", &[Role::Reviewer]).await, app.person("TR", &[Role::Reviewer]).await];
    let abroad = app.person("IR", &[Role::Reviewer]).await;
    let desk = Desk { editor: app.signed_in(&editor).await, reviewer: app.signed_in(&reviewer).await };
    let review = desk.submit(&[]).await;
    assert_eq!(app.count_waiting("achievement.submitted"), 2, "not of {abroad:?}");
    let theirs = app.signed_in(&colleague).await;
    for browser in [&desk.reviewer, &theirs] {
        let inbox = browser.get("/tr/inbox").await;
        assert_eq!(inbox.all("section.warm .entry h2"), ["İncelemenizi bekliyor"]);
        assert!(inbox.one("section.warm .entry .sum").contains("Cards for everyone"), "{}", inbox.text);
        assert_eq!(inbox.attributes("section.warm .entry h2 a", "href"), [review.replace("/en/", "/tr/")]);
    }

    desk.reviewer.post(&step(&review, "return"), &[("reason", "Which March?")]).await;
    assert!(theirs.get("/en/inbox").await.all("section.warm").is_empty(), "one decided for both");
    let inbox = desk.editor.get("/en/inbox?matter=achievement").await;
    assert_eq!(inbox.all(".entry.unread h2"), ["Returned for changes"]);
    assert!(desk.editor.get(&inbox.attributes(".entry h2 a", "href")[0]).await.text.contains("Which March?"));
    // Sent again it waits again.
    assert_eq!(desk.editor.post(&step(&review, "submission"), &[]).await.status, 303);
    assert_eq!(app.count_waiting("achievement.submitted"), 2);
    assert_eq!(desk.reviewer.post(&step(&review, "publication"), &[]).await.status, 303);
    assert_eq!(app.count_waiting("achievement.submitted"), 0);
    assert!(app.mails().iter().all(|mail| !mail.kind.starts_with("achievement.")), "none has a mail of its own");
}

#[tokio::test]
async fn what_waits_is_mailed_with_what_else_waits_and_only_counted() {
    let app = TestApp::start().await;
    // Sunday is a working day in Tehran.
    let reviewer = app.person("IR", &[Role::Reviewer]).await;
    let desk = Desk {
        editor: app.signed_in(&app.person("IR", &[Role::Editor]).await).await,
        reviewer: app.signed_in(&reviewer).await,
    };
    app.mails();
    app.turn_clock(70);
    desk.submit(&[("title", "First card")]).await;
    desk.submit(&[("title", "Second card")]).await;
    app.turn_clock(200);
    let mails = app.mails();
    let called: Vec<_> = mails.iter().filter(|mail| mail.to.to_string() == reviewer.email).collect();
    assert_eq!(called.iter().map(|mail| mail.kind.as_str()).collect::<Vec<_>>(), ["digest.call"], "one for both");
    for part in [&called[0].text, &called[0].html] {
        assert!(part.contains("\u{2068}2\u{2069} texts wait for you"), "{part}");
        for kept_back in ["First card", "Second card", "/review"] {
            assert!(!part.contains(kept_back), "{kept_back} in {part}");
        }
    }
}

#[tokio::test]
async fn readers_abroad_who_asked_are_told_once_in_their_own_language_and_end_it_with_one_click() {
    let app = TestApp::start().await;
    let of_both = reader_abroad(&app, Language::Persian, &[(Some("TR"), None), (None, Some(Theme::SmartCard))]);
    let of_theme = reader_abroad(&app, Language::Kazakh, &[(None, Some(Theme::SmartCard))]);
    let of_other = reader_abroad(&app, Language::Urdu, &[(Some("IR"), None), (None, Some(Theme::Training))]);
    let desk = Desk::of(&app, "TR").await;
    let review = desk.submit(&[]).await;
    app.mails();
    desk.reviewer.post(&step(&review, "publication"), &[]).await;

    let mails = app.mails();
    let mut told: Vec<_> = mails.iter().map(|mail| (mail.to.to_string(), mail.language)).collect();
    let mut expected = vec![(of_both, Language::Persian), (of_theme.clone(), Language::Kazakh)];
    told.sort();
    expected.sort();
    assert_eq!(told, expected, "{of_other} asked for something else");
    for mail in &mails {
        let links = mail.unsubscribe.as_ref().expect("a way out");
        assert!(links.one_click.contains("/unsubscribe/"), "{}", links.one_click);
        assert!(mail.text.contains("/achievements/tr-2026-0001"), "{}", mail.text);
        assert!(mail.text.contains(&format!("/{}/", mail.language.prefix())), "{}", mail.text);
    }

    let mail = mails.iter().find(|mail| mail.to.to_string() == of_theme).unwrap();
    let one_click = &mail.unsubscribe.as_ref().unwrap().one_click;
    let path = &one_click[one_click.find("/unsubscribe/").unwrap()..];
    let browser = app.browser();
    let request = browser.request(Method::POST, path).header("content-type", "application/x-www-form-urlencoded");
    assert_eq!(browser.send(request.body("List-Unsubscribe=One-Click")).await.status, 200);
    desk.publish(&[("title", "Another card")]).await;
    let again: Vec<_> = app.mails().iter().map(|mail| mail.to.to_string()).collect();
    assert!(!again.contains(&of_theme), "{again:?}");
}

#[tokio::test]
async fn editors_of_its_organisation_see_whom_a_post_reached_and_nobody_else_does() {
    let app = TestApp::start().await;
    reader_abroad(&app, Language::English, &[(Some("TR"), None)]);
    let desk = Desk::of(&app, "TR").await;
    let (post, _) = desk.publish(&[]).await;
    let place = format!("{post}/reach");
    assert!(desk.editor.get(&post).await.attributes("main a", "href").contains(&place));
    app.mails();
    // A reader abroad was told by mail; who works here finds it in the inbox.
    let page = desk.editor.get(&place).await;
    assert_eq!(page.reached_in("Readers without an account"), ["0 0 0 1 0 0"], "{}", page.text);

    let elsewhere = app.person("TR", &[Role::Editor]).await;
    app.move_to_another_organisation(&elsewhere, "TR");
    let (elsewhere, abroad) = (app.signed_in(&elsewhere).await, Desk::of(&app, "IR").await.editor);
    for browser in [&desk.reviewer, &elsewhere, &abroad, &app.browser()] {
        let page = browser.get(&post).await;
        assert!(page.status == 200 && !page.attributes("main a", "href").contains(&place));
    }
    for browser in [&desk.reviewer, &elsewhere, &abroad] {
        assert_eq!(browser.get(&place).await.status, 404);
    }
    assert_eq!(app.browser().get(&place).await.status, 303, "to the sign-in page");
}

#[tokio::test]
async fn mails_about_one_post_are_one_thread_and_those_of_another_are_not() {
    let app = TestApp::start().await;
    for language in [Language::English, Language::Kazakh] {
        reader_abroad(&app, language, &[(Some("TR"), None)]);
    }
    let desk = Desk::of(&app, "TR").await;
    let mut threads = Vec::new();
    for title in ["A card", "Another card"] {
        desk.publish(&[("title", title)]).await;
        app.work();
        let mut mails = app.platform.mailer.memory().unwrap().take();
        mails.retain(|mail| mail.message.kind.starts_with("achievement."));
        let of: BTreeSet<String> = mails.iter().map(|mail| thread_of(&mail.raw)).collect();
        assert_eq!((mails.len(), of.len()), (2, 1), "two readers abroad");
        threads.extend(of);
    }
    assert_ne!(threads[0], threads[1]);
}

/// The thread a mail says it belongs to.
fn thread_of(raw: &str) -> String {
    let head = raw.replace("\r\n ", " ");
    let header = |name: &str| head.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_owned();
    assert_eq!(header("In-Reply-To: "), header("References: "));
    header("References: ")
}

#[tokio::test]
async fn a_post_published_again_is_not_told_again() {
    let app = TestApp::start().await;
    let member = reader_abroad(&app, Language::English, &[(Some("TR"), None)]);
    let desk = Desk::of(&app, "TR").await;
    let (_, review) = desk.publish(&[]).await;
    let to_member = |app: &TestApp| app.mails().iter().filter(|mail| mail.to.to_string() == member).count();
    assert_eq!(to_member(&app), 1);
    desk.reviewer.post(&step(&review, "withdrawal"), &[("reason", "A wrong number")]).await;
    let text = step(&review, "texts/en");
    let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let fields = super::filled("", &[("revision", revision.as_str())]);
    assert_eq!(desk.editor.post(&text, &fields).await.status, 303);
    assert_eq!(desk.editor.post(&step(&review, "submission"), &[]).await.status, 303);
    assert_eq!(desk.reviewer.post(&step(&review, "publication"), &[]).await.status, 303);
    assert_eq!(to_member(&app), 0);
}
