//! The table of languages by posts.

use sijil::features::achievements::NewText;
use sijil::features::achievements::Text;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::Role;

use crate::achievements::{import, imported};
use crate::support::{Browser, TestApp};

/// Türkiye's posts: one current in Russian, one stale, one in work, and thirty that are not translated.
async fn table(app: &TestApp) -> Browser {
    let writer = app.person("TR", &[Role::Editor]).await;
    let mut posts = Vec::new();
    for number in 1..=33 {
        let day = format!("2026-{:02}-{:02}", 1 + number / 28, 1 + number % 28);
        let mut post = imported(app, &writer, "TR", number, Theme::Training, &day);
        let words = Text { language: Language::Russian, ..post.texts[0].words.clone() };
        let russian = match number {
            1 => Some((1, true)),
            2 => Some((0, true)),
            3 => Some((1, false)),
            _ => None,
        };
        post.texts.extend(russian.map(|(source_revision, is_done)| NewText { words, source_revision, is_done }));
        posts.push(post);
    }
    posts.push(imported(app, &writer, "IR", 99, Theme::Training, "2026-06-01"));
    import(app, &posts);
    app.signed_in(&app.person("TR", &[Role::CountryAdministrator, Role::Editor]).await).await
}

#[tokio::test]
async fn every_post_stands_with_thirteen_marks_that_say_what_they_are() {
    let app = TestApp::start().await;
    let browser = table(&app).await;
    let page = browser.get("/en/achievements/languages").await;
    assert_eq!(page.status, 200);
    assert_eq!(page.all(".dots tbody tr").len(), 30);
    assert!(page.one(".dots tbody tr:first-child th").contains("Post number 33"), "newest first");
    assert_eq!(page.all(".dots tbody tr:first-child td").len(), 13);
    assert_eq!(page.one(".dots tbody tr:first-child td:last-child"), "Russian: not yet translated");
    assert!(!page.text.contains("Post number 99"), "another country's");
    let next = page.attributes("main a[rel=next]", "href").remove(0);
    let page = browser.get(&next).await;
    assert_eq!(page.all(".dots tbody th a"), ["Post number 3", "Post number 2", "Post number 1"]);
    let russian = page.all(".dots tbody td:last-child");
    assert_eq!(russian, ["Russian: in work", "Russian: older than the original", "Russian: current"]);
    assert!(page.attributes("main a[rel=next]", "href").is_empty());
    let link = page.attributes(".dots tbody tr:nth-child(2) td:last-child a", "href").remove(0);
    let desk = browser.get(&link).await;
    assert_eq!((desk.status, desk.all(".source").len()), (200, 1), "each mark leads to the desk");
    let drafts = browser.get("/en/achievements/drafts").await;
    assert!(drafts.attributes("main a", "href").contains(&"/en/achievements/languages".to_owned()));
}

#[tokio::test]
async fn what_is_stale_in_russian_is_one_choice_away() {
    let app = TestApp::start().await;
    let browser = table(&app).await;
    let page = browser.get("/en/achievements/languages").await;
    // Stale, in review, in work, missing, current, original.
    let numbers: Vec<String> = page.all(".table.plain tbody tr:last-child td");
    let numbers: Vec<&str> = numbers.iter().filter_map(|cell| cell.split(' ').next()).collect();
    assert_eq!(numbers, ["1", "0", "1", "30", "1", "0"]);
    let stale = "/en/achievements/languages?language=ru&state=older";
    assert!(page.attributes(".table.plain a", "href").contains(&stale.to_owned()));
    assert_eq!(browser.get(stale).await.all(".dots tbody th a"), ["Post number 2"]);
    let missing = browser.get("/en/achievements/languages?language=ru&state=missing").await;
    assert_eq!(missing.all(".dots tbody tr").len(), 30);
    assert!(missing.attributes("main a[rel=next]", "href").is_empty());
    let any = browser.get("/en/achievements/languages?state=in-work").await;
    assert_eq!(any.all(".dots tbody th a"), ["Post number 3"]);
    let none = browser.get("/en/achievements/languages?language=ru&state=in-review").await;
    assert_eq!((none.status, none.all("main .empty").len()), (200, 1));
}
