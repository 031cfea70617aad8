//! What a translator has beside the form, and the button that says nothing needs to change.

use sijil::features::achievements::{NewText, Text};
use sijil::platform::database::schema::achievement_versions;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::Role;

use super::{correct, russian, translate};
use crate::achievements::corrections::waive;
use crate::achievements::{Desk, import, imported, step};
use crate::support::TestApp;

const OLD: &str = "Cards went out in March.\n\nEvery office has them.\n\nAsk at the counter.";
const NEW: &str = "Cards went out in March.\n\nEvery larger office has them.\n\nAsk at the counter.";

#[tokio::test]
async fn the_original_stands_beside_the_form_in_its_own_language_paragraph_by_paragraph() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[("body", "The **first** cards.\n\n- one\n- two")]).await;
    let page = desk.editor.get(&step(&review, "texts/fa").replacen("/en/", "/fa/", 1)).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.all(".source .source-part .prose strong"), ["first"], "rendered, not as marks");
    assert_eq!(page.all(".source .source-part").len(), 2);
    assert_eq!(page.attributes(".source .prose", "dir"), ["ltr", "ltr"]);
    assert_eq!(page.attributes(".source .prose", "lang"), ["en", "en"]);
    assert!(page.all(".behind").is_empty() && page.all(".source del").is_empty(), "nothing to catch up with");
}

#[tokio::test]
async fn what_changed_in_the_original_is_marked_in_its_paragraph() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (_, review) = desk.publish(&[("body", OLD)]).await;
    let own = "Карты выданы в марте.\n\nОни есть в каждом отделе.\n\nСпросите у окна.";
    assert_eq!(translate(&desk.editor, &review, "Карты", own, true).await.status, 303);
    desk.release(&review, "ru").await;
    correct(&desk, &review, &[("body", NEW), ("title", "Cards for all")]).await;
    let page = desk.editor.get(&step(&review, "texts/ru")).await;
    let parts = page.all(".source .source-part");
    assert_eq!(parts.len(), 3);
    assert_eq!(page.all(".source .source-part.changed ins"), ["larger"]);
    assert_eq!(page.all(".source .source-part.changed").len(), 1, "the others are as they were");
    assert_eq!(page.all(".source-title del"), ["everyone"]);
    assert_eq!(page.all(".source-beside p[dir=auto]"), ["Они есть в каждом отделе."], "its own words of that place");
    let behind = page.one(".behind");
    assert!(behind.contains("22 November 2026") && behind.contains("paragraph is to be looked at"), "{behind}");
    let comparison = desk.editor.get(&page.attributes(".behind a", "href").remove(0)).await;
    assert_eq!(comparison.status, 200);
    assert!(comparison.all("main ins").iter().any(|words| words.contains("larger")), "in full");
}

#[tokio::test]
async fn a_translation_that_came_with_an_import_is_compared_with_the_original_it_came_with() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let writer = app.person("TR", &[Role::Editor]).await;
    let mut post = imported(&app, &writer, "TR", 1, Theme::Training, "2026-05-01");
    // Its way is three steps long, its words are of the first.
    post.it.revision = 3;
    let words = Text { language: Language::Russian, ..post.texts[0].words.clone() };
    post.texts.push(NewText { words, source_revision: 1, is_done: true });
    let review = format!("/en/achievements/{}/review", post.it.id);
    import(&app, &[post]);
    correct(&desk, &review, &[("title", "Post number 2"), ("summary", "A summary."), ("body", "")]).await;
    let page = desk.editor.get(&step(&review, "texts/ru")).await;
    assert_eq!(
        (page.all(".source-title del"), page.all(".source-title ins")),
        (vec!["1".to_owned()], vec!["2".to_owned()])
    );
    assert_eq!(page.all(".behind a").len(), 1, "and in full");
}

#[tokio::test]
async fn still_right_nothing_to_change_is_one_button() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[("body", OLD)]).await;
    assert_eq!(translate(&desk.editor, &review, "Карты", "Текст", true).await.status, 303);
    desk.release(&review, "ru").await;
    let confirmation = step(&review, "texts/ru/confirmation");
    assert_eq!(desk.editor.post(&confirmation, &[("revision", "99")]).await.status, 409, "it is current");
    correct(&desk, &review, &[("body", NEW)]).await;
    let form = desk.editor.get(&step(&review, "texts/ru")).await;
    assert_eq!(form.attributes(".behind form", "action"), [confirmation.as_str()]);
    let revision = form.attributes(".behind form input", "value").remove(0);

    // The original changed again under the open page: what was looked at is not what stands there.
    correct(&desk, &review, &[("body", "Other words")]).await;
    assert_eq!(desk.editor.post(&confirmation, &[("revision", &revision)]).await.status, 409);
    let form = desk.editor.get(&step(&review, "texts/ru")).await;
    let revision = form.attributes(".behind form input", "value").remove(0);
    assert_eq!(desk.editor.post(&confirmation, &[("revision", &revision)]).await.status, 303);
    assert!(russian(&desk.editor, &review).await.ends_with("current"));
    let made: Vec<String> = app.look(|connection| {
        use diesel::prelude::*;
        achievement_versions::table
            .filter(achievement_versions::language.eq("ru"))
            .order(achievement_versions::revision)
            .select(achievement_versions::made)
            .load(connection)
            .unwrap()
    });
    assert_eq!(made, ["written", "confirmed"]);
    assert!(desk.editor.get(&step(&review, "texts/ru")).await.all(".behind").is_empty(), "not offered any more");
    let reader = app.browser().get(&show.replace("/en/", "/ru/")).await;
    assert_eq!((reader.one("h1").as_str(), reader.all(".followed").len()), ("Карты", 0));
}

#[tokio::test]
async fn still_right_is_said_of_the_words_that_stand_there() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (_, review) = desk.publish(&[("body", OLD)]).await;
    for title in ["Карты", "Карточки"] {
        assert_eq!(translate(&desk.editor, &review, title, "Текст", true).await.status, 303);
        desk.release(&review, "ru").await;
    }
    correct(&desk, &review, &[("body", NEW)]).await;
    let form = desk.editor.get(&step(&review, "texts/ru")).await;
    let looked_at = form.attributes(".behind form input", "value").remove(0);
    // The older words come back under the open page, as old as the ones before; at once, where one person may do so.
    waive(&app, "TR").await;
    let revision = desk.reviewer.get(&step(&review, "texts/en")).await.attributes("[name=revision]", "value").remove(0);
    let back = step(&review, "texts/ru/versions/4/restoration");
    assert_eq!(desk.reviewer.post(&back, &[("revision", &revision)]).await.status, 303);
    assert!(russian(&desk.editor, &review).await.ends_with("older than the original"));
    let confirmation = step(&review, "texts/ru/confirmation");
    assert_eq!(desk.editor.post(&confirmation, &[("revision", &looked_at)]).await.status, 409, "other words");
    assert_eq!(desk.editor.post(&confirmation, &[("revision", "9999")]).await.status, 409, "nobody saw that");
}

#[tokio::test]
async fn the_agreed_word_stands_beside_the_paragraph_that_needs_it() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let body = "Birth certificates are issued at once.\n\nNothing else changed.";
    let review = desk.write(&[("body", body)]).await;
    let page = desk.editor.get(&step(&review, "texts/kk")).await;
    let parts = page.all(".source .source-part");
    assert!(parts[0].contains("Birth certificates = туу туралы куәлік"), "{parts:?}");
    assert!(!parts[1].contains('='), "{parts:?}");
    assert_eq!(page.attributes(".source-part .hints a", "href"), ["/en/glossary/birth-certificate"]);
    assert_eq!(page.attributes(".source-part .hints a bdi", "lang"), ["kk"]);
}
