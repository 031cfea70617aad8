//! What readers are told of a text's language and age.

use super::{correct, translate};
use crate::achievements::Desk;
use crate::support::TestApp;

#[tokio::test]
async fn a_reader_is_told_which_text_is_the_original_and_that_a_translation_has_not_followed() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[]).await;
    assert_eq!(translate(&desk.editor, &review, "Карты", "", true).await.status, 303);
    desk.release(&review, "ru").await;
    let page = show.replace("/en/", "/ru/");
    let current = app.browser().get(&page).await;
    assert!(current.one(".orig").contains("английский"), "{}", current.one(".orig"));
    assert!(current.all(".followed").is_empty());
    let told = current.bare(".orig");
    assert!(told.contains("22 ноября 2026"), "since when readers have it: {told}");
    assert!(told.contains("TR") && told.ends_with("Аутентичен только оригинал."), "from whom, and what counts: {told}");
    let original = app.browser().get(&show).await;
    assert!(!original.one(".orig").contains("authentic"), "the original is itself");

    app.turn_clock(3 * 24 * 3600);
    // Sessions ended meanwhile.
    let desk = Desk::of(&app, "TR").await;
    correct(&desk, &review, &[("title", "Cards for all")]).await;
    let stale = app.browser().get(&page).await;
    let told = stale.one(".followed");
    assert!(told.contains("25 ноября 2026"), "{told}");
    assert_eq!(stale.attributes(".followed a", "href"), [show.as_str()]);
    assert_eq!(stale.attributes(".followed a", "hreflang"), ["en"]);
    assert!(app.browser().get(&show).await.all(".followed").is_empty(), "the original is itself");

    // A Tajik reader gets the Russian words, and is told both.
    let tajik = app.browser().get(&show.replace("/en/", "/tg/")).await;
    assert_eq!(tajik.attributes("h1", "lang"), ["ru"]);
    assert_eq!(tajik.all("main .flash.wait").len(), 2);
}
