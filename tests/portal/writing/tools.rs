//! The tools over the text, and the page that explains the marks; both without script.

use super::{NEW, editor};
use crate::support::TestApp;

#[tokio::test]
async fn the_page_about_writing_shows_every_mark_as_it_will_be_seen() {
    let app = TestApp::start().await;
    let editor = editor(&app).await;
    for language in ["en", "fa", "kk", "tr"] {
        let page = editor.get(&format!("/{language}/writing")).await;
        assert_eq!(page.status, 200);
        let drawn = ["strong", "em", "h2", "h3", "ul li", "ol li", "blockquote", "a[href]", "table td", ".notes li"];
        for (mark, element) in drawn.iter().enumerate() {
            let shown = page.all(&format!(".marks > div:nth-child({}) .prose {element}", mark + 1));
            assert!(!shown.is_empty(), "{language}: no {element} in {}", page.one(".marks"));
        }
        assert_eq!(page.all(".marks pre").len(), drawn.len());
    }
    assert_eq!(app.browser().get("/en/writing").await.status, 303, "for those who write");
}

#[tokio::test]
async fn the_form_has_a_labelled_toolbar_the_way_to_help_and_counts_in_the_readers_digits() {
    let app = TestApp::start().await;
    let editor = editor(&app).await;
    let page = editor.get(NEW).await;
    assert_eq!(page.attributes(".tools", "role"), ["toolbar"]);
    let marks = page.attributes(".tools [data-md]", "data-md");
    assert_eq!(
        marks,
        ["bold", "italic", "heading", "subheading", "list", "numbered", "quote", "link", "table", "note"]
    );
    let names = page.attributes(".tools button", "aria-label");
    assert_eq!(names.len(), marks.len() + 2, "and the picture and the help");
    assert!(page.attributes("#body-hint a", "href").contains(&"/en/writing".to_owned()));

    let id = sijil::features::achievements::AchievementId::generate().to_string();
    let fields = [("id", id.as_str()), ("language", "fa"), ("body", "**سه** واژه _است_")];
    let refused = editor.post("/fa/achievements/new", &fields).await;
    assert_eq!(refused.status, 422);
    assert_eq!((refused.one("[data-words]"), refused.one("[data-letters]")), ("۳".to_owned(), "۱۷".to_owned()));
}
