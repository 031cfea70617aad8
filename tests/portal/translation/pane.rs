//! What a translator does with the original beside the form: copies from it, folds it away, goes on in another language.

use super::translate;
use crate::achievements::{Desk, step};
use crate::support::{Browser, Shown, TestApp};

/// Presses a button of the form as it stands, with these words typed into it.
async fn press(browser: &Browser, page: &Shown, button: (&str, &str), typed: &[(&str, &str)]) -> Shown {
    let query = format!("button[name={}][value={}]", button.0, button.1);
    let action = page.attributes(&query, "formaction").remove(0);
    let hidden = "form[data-autosave] > input[type=hidden]";
    let (names, values) = (page.attributes(hidden, "name"), page.attributes(hidden, "value"));
    let mut fields: Vec<(&str, &str)> =
        names.iter().map(String::as_str).zip(values.iter().map(String::as_str)).collect();
    fields.extend(typed);
    fields.push(button);
    browser.submit(&action, &fields).await
}

#[tokio::test]
async fn the_originals_words_are_copied_into_an_empty_field_and_never_over_typed_ones() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[("body", "The **first** cards."), ("sheet_law", "Law 5490")]).await;
    let page = desk.editor.get(&step(&review, "texts/ru")).await;
    let typed = [("title", "Карты"), ("summary", ""), ("body", "")];
    let page = press(&desk.editor, &page, ("copy", "body"), &typed).await;
    assert_eq!(page.one("#body"), "The **first** cards.", "as marks, to write over");
    assert_eq!(page.attributes("#title", "value"), ["Карты"], "what was typed is there");
    assert!(page.one("main .flash[role=status]").starts_with("Copied"));
    let page = press(&desk.editor, &page, ("copy", "title"), &[("title", "Карты"), ("body", "The")]).await;
    assert_eq!((page.attributes("#title", "value"), page.one("#body")), (vec!["Карты".to_owned()], "The".to_owned()));
    let page = press(&desk.editor, &page, ("copy", "sheet_law"), &[("title", "Карты")]).await;
    assert_eq!(page.one("#sheet_law"), "Law 5490");
    let saved = desk.editor.get(&review).await;
    assert!(saved.all(".cells li").iter().any(|cell| cell.contains("Русский") && cell.ends_with("not yet translated")));
}

#[tokio::test]
async fn a_translator_goes_on_in_another_language_and_loses_nothing() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    assert_eq!(translate(&desk.editor, &review, "Карты", "Текст", true).await.status, 303);
    let page = desk.editor.get(&step(&review, "texts/fa")).await;
    let offered = page.attributes("button[name=next]", "value");
    assert_eq!(offered.len(), 10, "not itself, the original, or what a reviewer reads: {offered:?}");
    assert!(!offered.iter().any(|it| ["en", "fa", "ru"].contains(&it.as_str())));
    let typed = [("title", "کارت"), ("summary", ""), ("body", "")];
    let page = press(&desk.editor, &page, ("next", "kk"), &typed).await;
    assert_eq!(page.attributes("#title", "lang"), ["kk"]);
    let back = desk.editor.get(&step(&review, "texts/fa")).await;
    assert_eq!(back.attributes("#title", "value"), ["کارت"]);
}

#[tokio::test]
async fn the_original_is_folded_away_without_script() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    let page = desk.editor.get(&step(&review, "texts/fa")).await;
    assert_eq!(page.all(".source details[open] > summary #h-original").len(), 1);
    assert_eq!(page.all(".source details[open] .source-part").len(), page.all(".source-part").len(), "all of it");
}
