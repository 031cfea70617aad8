//! Remarks at answers of the sheet, at sources and at documents.

use sijil::vocabulary::viewer::Role;

use super::{Desk, bare, filled, step};
use crate::library::document_of;
use crate::support::{Browser, Shown, TestApp};

/// Writes a remark at the place of that id on this page.
async fn remark_at(browser: &Browser, page: &str, place: &str, text: &str) -> Shown {
    let shown = browser.get(page).await;
    let field = |name: &str| shown.attributes(&format!("#{place} details.remark [name={name}]"), "value").remove(0);
    let (part, paragraph, revision) = (field("part"), field("paragraph"), field("revision"));
    let action = shown.attributes(&format!("#{place} form[action$='/remarks']"), "action").remove(0);
    let fields = [("part", part.as_str()), ("paragraph", &paragraph), ("revision", &revision), ("text", text)];
    browser.post(&action, &fields).await
}

/// Saves the original anew with this change.
async fn save(browser: &Browser, review: &str, change: &[(&str, &str)]) {
    let text = step(review, "texts/en");
    let revision = browser.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let fields = [&[("revision", revision.as_str())], change].concat();
    let answer = browser.post(&text, &filled("", &fields)).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
}

#[tokio::test]
async fn a_remark_stands_at_an_answer_a_source_and_a_document_and_leads_to_its_field() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (document, _) = document_of(&app, &desk.editor, "Annual report").await;
    let law = ("sheet_law", "Law 5490");
    let review = desk.write(&[law, ("document", &document)]).await;
    for (place, text) in
        [("answer-1", "Which article?"), ("source-0", "Is it still there?"), ("document-0", "Which year is it of?")]
    {
        let answer = remark_at(&desk.reviewer, &review, place, text).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        let page = desk.editor.get(&review).await;
        assert!(page.one(&format!("#{place} .talk")).contains(text), "{}", page.text);
    }
    let page = desk.editor.get(&review).await;
    assert_eq!(page.one("#answer-1 dt"), "The law", "under its question");
    assert_eq!(bare(&page.one("#review .chip.wait")), "3 open remarks");
    let form = desk.editor.get(&step(&review, "texts/en")).await;
    assert_eq!(form.all("#remarks .said"), ["Which article?", "Is it still there?", "Which year is it of?"]);
    let ways = form.attributes("#remarks a[href^='#']", "href");
    assert_eq!(ways, ["#sheet_law", "#source-url-1", "#documents"]);
    for way in &ways {
        assert_eq!(form.all(way).len(), 1, "{way} is a field of the form");
    }
    // Answered, resolved and opened again as the others are.
    let answers = page.attributes("#answer-1 form[action$='/answers']", "action").remove(0);
    assert_eq!(desk.editor.post(&answers, &[("text", "Article 41.")]).await.status, 303);
    let state = page.attributes("#answer-1 form[action$='/state']", "action").remove(0);
    assert_eq!(desk.editor.post(&state, &[("state", "resolved")]).await.status, 303);
    assert_eq!(desk.editor.get(&step(&review, "texts/en")).await.all("#remarks .said").len(), 2);
    let page = desk.editor.get(&review).await;
    assert!(page.one("#answer-1 .reply").contains("Article 41."));
    assert_eq!(desk.reviewer.post(&state, &[("state", "open")]).await.status, 303);
    assert_eq!(desk.editor.get(&step(&review, "texts/en")).await.all("#remarks .said").len(), 3);
}

#[tokio::test]
async fn a_remark_follows_its_answer_source_and_document_and_is_kept_when_they_are_gone() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (one, _) = document_of(&app, &desk.editor, "Annual report").await;
    let (other, _) = document_of(&app, &desk.editor, "Figures").await;
    let law = ("sheet_law", "Law 5490");
    let review = desk.write(&[law, ("document", &one)]).await;
    for (place, text) in
        [("answer-1", "Which article?"), ("source-0", "Still there?"), ("document-0", "Of which year?")]
    {
        assert_eq!(remark_at(&desk.reviewer, &review, place, text).await.status, 303);
    }
    // Another source before it, another document beside it, another answer.
    let text = step(&review, "texts/en");
    let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let mut fields = filled("", &[("revision", revision.as_str()), ("sheet_law", "Law 5490, article 41")]);
    fields.retain(|(name, _)| !name.starts_with("source_"));
    fields.extend([("source_url", "https://example.org/first"), ("source_title", "The law")]);
    fields.extend([("source_url", "https://example.org/cards"), ("source_title", "Another name")]);
    fields.extend([("document", other.as_str()), ("document", one.as_str())]);
    let answer = desk.editor.post(&text, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let page = desk.editor.get(&review).await;
    assert!(page.one("#answer-1 .talk").contains("Which article?"));
    assert!(page.one("#source-1 .talk").contains("Still there?"), "{}", page.text);
    let named = page.all(".passage[id^=document-]");
    let at = named.iter().position(|it| it.contains("Of which year?")).expect("it stands at its document");
    assert!(named[at].contains("Annual report"), "{named:?}");
    let form = desk.editor.get(&text).await;
    assert_eq!(form.attributes("#remarks a[href^='#']", "href")[1], "#source-url-2");

    save(&desk.editor, &review, &[("source_url", "https://example.org/other"), ("sheet_law", ""), ("document", "")])
        .await;
    let page = desk.editor.get(&review).await;
    let gone = page.one("[aria-labelledby=h-gone]");
    for words in ["Law 5490", "Which article?", "https://example.org/cards", "Still there?", "Annual report"] {
        assert!(gone.contains(words), "{words}: {gone}");
    }
    assert_eq!(desk.editor.get(&text).await.all("#remarks .said").len(), 3, "they still ask");
}

#[tokio::test]
async fn a_translations_answer_takes_remarks_and_nothing_takes_one_that_is_not_there() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[("sheet_law", "Law 5490")]).await;
    let text = step(&review, "texts/kk");
    let form = [
        ("revision", "1"),
        ("language", "kk"),
        ("title", "Карталар"),
        ("summary", "Бәріне."),
        ("body", "Бір."),
        ("sheet_law", "5490 заңы"),
    ];
    assert_eq!(desk.editor.post(&text, &form).await.status, 303);
    let remarks = step(&review, "texts/kk/remarks");
    assert_eq!(remark_at(&desk.reviewer, &remarks, "answer-1", "Қай бап?").await.status, 303);
    let page = desk.editor.get(&remarks).await;
    assert!(page.one("#answer-1 .talk").contains("Қай бап?"));
    assert!(page.all(".passage[id^=source-]").is_empty(), "sources are the original's");
    let form = desk.editor.get(&text).await;
    assert_eq!(form.attributes("#remarks a[href^='#']", "href"), ["#sheet_law"]);
    assert!(desk.editor.get(&step(&review, "texts/en")).await.all("#remarks").is_empty());
    let newest = page.attributes("#answer-1 [name=revision]", "value").remove(0);
    for (part, place) in [("answer", "0"), ("answer", "99"), ("source", "0"), ("document", "0"), ("footnote", "0")] {
        let fields = [("part", part), ("paragraph", place), ("revision", newest.as_str()), ("text", "Where?")];
        assert_eq!(desk.reviewer.post(&remarks, &fields).await.status, 400, "{part} {place}");
    }
    let stranger = app.signed_in(&app.person("IR", &[Role::Reviewer]).await).await;
    let fields = [("part", "answer"), ("paragraph", "1"), ("revision", newest.as_str()), ("text", "No")];
    assert_eq!(stranger.post(&remarks, &fields).await.status, 404);
}
