//! Two people at one text, and texts that are not translated yet.

use super::{Desk, filled, step};
use crate::support::TestApp;

#[tokio::test]
async fn the_second_of_two_editors_sees_both_versions_and_loses_nothing() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    let text = step(&review, "texts/en");
    let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let first = [("revision", revision.as_str()), ("title", "The first title"), ("body", "First body")];
    assert_eq!(desk.editor.post(&text, &filled("", &first)).await.status, 303);

    let second = [("revision", revision.as_str()), ("title", "The second title"), ("body", "Second <body>")];
    let both = desk.editor.post(&text, &filled("", &second)).await;
    assert_eq!(both.status, 409);
    assert!(both.one("h1").contains("Somebody saved"));
    assert_eq!(both.attributes("#title", "value"), ["The second title"]);
    assert_eq!(both.one("#body"), "First body Second <body>", "both wrote there: the words of both stand");
    assert_eq!(both.all("main .flash.wait").len(), 1, "and it is said");
    let theirs = both.one("[aria-labelledby=h-theirs]");
    assert!(theirs.contains("The first title") && theirs.contains("First body"), "{theirs}");
    assert!(desk.editor.get(&review).await.one("h1").contains("The first title"), "nothing is overwritten");

    // The page's own form, sent as it stands.
    let mut again = Vec::new();
    for name in ["revision", "language", "theme", "day", "source_url", "source_title", "title"] {
        let values = both.attributes(&format!("main [name={name}]"), "value");
        again.extend(values.into_iter().map(|value| (name, value)));
    }
    again.push(("summary", both.one("#summary")));
    again.push(("body", both.one("#body")));
    let fields: Vec<_> = again.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let answer = desk.editor.post(&text, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let page = desk.editor.get(&review).await;
    assert_eq!(page.one("h1"), "The second title");
    assert!(page.text.contains("https://example.org/cards"), "the sources are still there");
}

#[tokio::test]
async fn changes_that_do_not_touch_each_other_are_put_together() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[("body", "First part here.\n\nSecond part here.")]).await;
    let text = step(&review, "texts/en");
    let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let first = [("revision", revision.as_str()), ("body", "First part, mended here.\n\nSecond part here.")];
    assert_eq!(desk.editor.post(&text, &filled("", &first)).await.status, 303);
    let second = [
        ("revision", revision.as_str()),
        ("title", "A better title"),
        ("body", "First part here.\n\nSecond part here.\n\nThird."),
    ];
    let both = desk.editor.post(&text, &filled("", &second)).await;
    assert_eq!(both.status, 409);
    assert_eq!(both.one("#body"), "First part, mended here. Second part here. Third.");
    assert_eq!(both.attributes("#title", "value"), ["A better title"]);
    assert!(both.all("main .flash.wait").is_empty(), "nothing is left to choose");
    assert!(both.all("main ins").iter().any(|words| words.contains("Third")), "{:?}", both.all("main ins"));
}

#[tokio::test]
async fn a_save_in_another_language_stops_nobody() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    let persian = [("revision", "1"), ("title", "کارت"), ("summary", "خلاصه"), ("body", "")];
    assert_eq!(desk.editor.post(&step(&review, "texts/fa"), &persian).await.status, 303);
    let english = filled("", &[("revision", "1"), ("title", "Written meanwhile")]);
    assert_eq!(desk.editor.post(&step(&review, "texts/en"), &english).await.status, 303);
    // Now the Persian words are behind, and whoever translates is told before they are called current.
    let late = [("revision", "2"), ("title", "کارت‌ها"), ("summary", "خلاصه"), ("body", ""), ("done", "yes")];
    let answer = desk.editor.post(&step(&review, "texts/fa"), &late).await;
    assert_eq!((answer.status, answer.attributes("#title", "value")), (422, vec!["کارت‌ها".to_owned()]));
}

#[tokio::test]
async fn a_missing_translation_shows_the_best_text_there_is_and_says_so() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[]).await;
    let persian = show.replace("/en/", "/fa/");
    let page = app.browser().get(&persian).await;
    assert_eq!(page.status, 200);
    assert_eq!(
        (page.attributes("html", "lang"), page.attributes("html", "dir")),
        (vec!["fa".to_owned()], vec!["rtl".to_owned()])
    );
    assert_eq!(
        (page.attributes("h1", "lang"), page.attributes("h1", "dir")),
        (vec!["en".to_owned()], vec!["ltr".to_owned()])
    );
    assert_eq!(page.all("main .flash.wait").len(), 1);
    let alternates = page.attributes("head link[hreflang]", "hreflang");
    assert_eq!(alternates, ["en", "x-default"]);
    // Programs that follow them ask for nothing but whole addresses.
    let leads = |language: &str| format!("{}{}", app.address, show.replace("/en/", &format!("/{language}/")));
    assert_eq!(page.attributes("head link[hreflang]", "href"), [leads("en"), format!("{}/", app.address)]);

    let text = step(&review, "texts/fa");
    let form = desk.editor.get(&text).await;
    assert!(form.one("[aria-labelledby=h-original]").contains("Cards for everyone"));
    let revision = form.attributes("[name=revision]", "value").remove(0);
    let words = [("revision", revision.as_str()), ("title", "کارت برای همه"), ("summary", "خلاصه"), ("body", "")];
    assert_eq!(desk.editor.post(&text, &words).await.status, 303);
    assert_eq!(app.browser().get(&persian).await.attributes("h1", "lang"), ["en"], "in work: nobody reads it yet");

    let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let done = [
        ("revision", revision.as_str()),
        ("title", "کارت برای همه"),
        ("summary", "خلاصه"),
        ("body", ""),
        ("done", "yes"),
    ];
    assert_eq!(desk.editor.post(&text, &done).await.status, 303);
    assert_eq!(app.browser().get(&persian).await.attributes("h1", "lang"), ["en"], "nobody has released it yet");
    desk.release(&review, "fa").await;
    let page = app.browser().get(&persian).await;
    assert_eq!(page.one("h1"), "کارت برای همه");
    assert_eq!(page.all("main .flash.wait").len(), 0);
    assert_eq!(page.attributes("head link[hreflang]", "hreflang"), ["en", "fa", "x-default"]);
}
