//! The list an editor sees before handing a post on.

use super::editor;
use crate::achievements::Desk;
use crate::support::{Shown, TestApp};

fn checks(page: &Shown) -> Vec<String> {
    page.all(".checks li").into_iter().map(|it| it.replace(['\u{2068}', '\u{2069}'], "")).collect()
}

#[tokio::test]
async fn an_editor_sees_what_is_worth_a_look_and_each_line_leads_to_its_place() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let body = "## Deep\n\n[lost](/en/achievements/tr-1999-0001) [there](/en/about) ![far](https://a.example/b.png)";
    let review = desk.write(&[("body", body), ("source_url", ""), ("source_title", "")]).await;
    let page = desk.editor.get(&review).await;
    assert_eq!(
        checks(&page),
        [
            "This picture is not from the library and will not be shown: https://a.example/b.png",
            "This link leads nowhere: /en/achievements/tr-1999-0001",
            "This heading skips a level: Deep",
            "There is no source.",
            "Questions of the sheet without an answer: 7",
            "Languages still missing: 12",
        ]
    );
    let text = review.replace("/review", "/texts/en");
    let links = page.attributes(".checks a", "href");
    assert_eq!(links[0], format!("{text}#body"));
    assert_eq!(links[3], format!("{text}#sources"));
    assert_eq!(links.last().map(String::as_str), Some("#h-texts"));
    let form = desk.editor.get(&text).await;
    assert_eq!((form.all("#body").len(), form.all("#sources").len()), (1, 1), "the places are there");

    // Nothing forbids to hand it on; a reviewer, and a post that rests, show no list.
    assert!(desk.reviewer.get(&review).await.all(".checks").is_empty());
    assert_eq!(desk.editor.post(&review.replace("/review", "/submission"), &[]).await.status, 303);
    assert!(desk.editor.get(&review).await.all(".checks").is_empty());
}

#[tokio::test]
async fn a_link_to_a_post_that_is_public_leads_somewhere() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let draft = desk.write(&[]).await;
    let reference = desk.editor.get(&draft).await.one(".crumbs .ref").to_ascii_lowercase();
    let body = format!("[it](/fa/achievements/{reference})");
    let review = desk.write(&[("body", &body)]).await;
    let lost = format!("This link leads nowhere: /fa/achievements/{reference}");
    assert!(checks(&desk.editor.get(&review).await).contains(&lost), "a draft is no page for readers");
    assert_eq!(desk.editor.post(&draft.replace("/review", "/submission"), &[]).await.status, 303);
    assert_eq!(desk.reviewer.post(&draft.replace("/review", "/publication"), &[]).await.status, 303);
    assert!(!checks(&desk.editor.get(&review).await).contains(&lost));
    // Abroad nobody sees either page.
    let stranger = editor(&app).await;
    assert_eq!(stranger.get(&review).await.status, 200, "a colleague does");
}
