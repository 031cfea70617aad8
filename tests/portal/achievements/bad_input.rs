//! Bad input is shown harmless, or refused with a word where it was typed.

use sijil::features::achievements::AchievementId;

use super::{Desk, filled, send_bytes};
use crate::support::TestApp;

/// Markdown that tries to be a program.
const HOSTILE: &str = "<script>alert(1)</script> <img src=x onerror=alert(2)> [a](javascript:alert(3)) \
    <a href=\"data:text/html,x\" style=\"position:fixed\">b</a> ![c](https://evil.example/pixel.png) \
    <iframe src=//evil.example></iframe>\n\n# Heading\n\n**kept**";

#[tokio::test]
async fn hostile_text_is_shown_harmless() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let title = "<b>Ca\u{202e}rds\u{200b}</b> &amp; \"more\" ' \u{2066}x";
    let (show, review) = desk.publish(&[("title", title), ("summary", "<script>x</script>"), ("body", HOSTILE)]).await;
    let preview = desk.editor.post("/en/achievements/preview", &filled("x", &[("body", HOSTILE)])).await;
    assert_eq!(preview.status, 200);
    for page in [app.browser().get(&show).await, desk.editor.get(&review).await, preview] {
        // Data for programs are no script; nothing in them may end their element early.
        assert_eq!(page.all("script:not([src], [type='application/ld+json'])").len(), 0);
        for data in page.all("script[type='application/ld+json']") {
            assert!(serde_json::from_str::<serde_json::Value>(&data).is_ok() && !data.contains('<'), "{data}");
        }
        for forbidden in ["iframe", "main img", "main [style]", "[onerror]", "a[href^=javascript]", "a[href^=data]"] {
            assert_eq!(page.all(forbidden).len(), 0, "{forbidden}");
        }
        assert!(page.all(".prose strong").contains(&"kept".to_owned()), "{}", page.text);
        assert_eq!(page.all("h1").len(), 1, "a heading of the text does not stand as high as the page's");
        assert!(page.text.find('\u{202e}').is_none(), "no override reaches the page");
    }
    let shown = app.browser().get(&show).await;
    assert_eq!(shown.one("h1"), "<b>Cards</b> &amp; \"more\" ' x");
    let list = app.browser().get("/en/achievements").await;
    assert!(!list.text.contains("<b>Ca"), "{}", list.text);
}

#[tokio::test]
async fn what_cannot_be_kept_is_refused_at_its_field_and_nothing_typed_is_lost() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let long = "x".repeat(10_000);
    let cases = [
        ("title", "a\0b", "title"),
        ("title", " \u{200b}\u{202e} ", "title"),
        ("title", &long, "title"),
        ("summary", &long, "summary"),
        ("summary", "a\0b", "summary"),
        ("body", "a\0b", "body"),
        ("theme", "fireworks", "theme"),
        ("language", "tlh", "language"),
        ("day", "32 March 2026", "day"),
        ("day", "2027-01-01", "day"),
        ("source_url", "javascript:alert(1)", "sources"),
    ];
    for (field, value, place) in cases {
        let id = AchievementId::generate().to_string();
        let answer = desk.editor.post("/en/achievements/new", &filled(&id, &[(field, value)])).await;
        assert_eq!(answer.status, 422, "{field}");
        assert_eq!(answer.all(&format!("#{place}-err")).len(), 1, "{field}: a word at the field");
        assert_eq!(answer.attributes(".summary a", "href"), [format!("#{place}")], "{field}: a way to it");
        if field != "summary" {
            assert_eq!(answer.one("#summary"), "Every citizen can now ask for a card at any office.");
        }
        assert_eq!(answer.attributes("[name=id]", "value"), [id], "the same post when it is sent again");
    }
    assert_eq!(desk.editor.get("/en/achievements/drafts").await.all(".entry").len(), 0);
}

#[tokio::test]
async fn a_very_long_word_is_kept_whole() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let word = "آ".repeat(10_000);
    let (show, _) = desk.publish(&[("body", &word)]).await;
    assert!(app.browser().get(&show).await.text.contains(&word));
}

#[tokio::test]
async fn a_request_no_form_makes_is_refused() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let id = AchievementId::generate().to_string();
    let new = "/en/achievements/new";
    assert_eq!(desk.editor.post(new, &filled(&id, &[("state", "published")])).await.status, 400);
    assert_eq!(desk.editor.post(new, &filled("no id", &[])).await.status, 400);
    assert_eq!(send_bytes(&desk.editor, new, b"title=\xff\xfe&summary=x".to_vec()).await.status, 400);
    let large = send_bytes(&desk.editor, new, [b"body=".to_vec(), vec![b'x'; 600 * 1024]].concat()).await;
    assert_eq!(large.status, 413);
    assert_eq!(large.all("h1").len(), 1, "in a page that offers a way on");
    assert_eq!(desk.editor.get("/en/achievements/drafts").await.all(".entry").len(), 0);
    let review = desk.write(&[]).await;
    let answer = desk.editor.post(&super::step(&review, "submission"), &[("force", "yes")]).await;
    assert_eq!(answer.status, 400);
}

#[tokio::test]
async fn what_is_no_id_is_not_found() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let valid = AchievementId::generate().to_string();
    for id in
        ["1", "-1", "%00", "..%2f..", "' OR 1=1 --", "%F0%9F%A6%86", &valid, &valid.to_uppercase(), &"9".repeat(2_000)]
    {
        for page in ["review", "texts/en"] {
            let answer = desk.editor.get(&format!("/en/achievements/{id}/{page}")).await;
            assert_eq!(answer.status, 404, "{id} {page}");
        }
        for change in ["submission", "publication"] {
            let answer = desk.editor.post(&format!("/en/achievements/{id}/{change}"), &[]).await;
            assert_eq!(answer.status, 404, "{id} {change}");
        }
        assert_eq!(app.browser().get(&format!("/en/achievements/{id}")).await.status, 404, "{id}");
    }
    let review = desk.write(&[]).await;
    for language in ["xx", "EN", "en-GB", "%00"] {
        let answer = desk.editor.get(&super::step(&review, &format!("texts/{language}"))).await;
        assert_eq!(answer.status, 404, "{language}");
    }
}
