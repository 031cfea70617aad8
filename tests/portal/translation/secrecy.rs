//! What readers and programs are told at each step of a translation: nothing before its release, nothing after it was
//! taken back.

use sijil::vocabulary::viewer::Role;

use super::{russian, translate};
use crate::achievements::{Desk, step};
use crate::support::TestApp;

/// Everywhere a word of a post may be seen without an account.
async fn everywhere(app: &TestApp, show: &str) -> Vec<(String, String)> {
    let page = show.replace("/en/", "/ru/");
    let sheet = format!("{page}/sheet");
    let places = [
        "/ru/",
        "/ru/achievements",
        "/ru/achievements?language=ru",
        "/ru/achievements.atom",
        "/ru/achievements.atom?language=ru",
        "/ru/countries/TR",
        "/ru/search?q=Карт*",
        "/ru/search?q=карты",
        "/ru/search.atom?q=карты",
        "/ru/search/suggestions?q=карт",
        "/api/v1/search?q=карты&lang=ru",
        "/data/achievements.csv",
        "/data/achievements.json",
        "/sitemap.xml",
        page.as_str(),
        sheet.as_str(),
    ];
    let mut seen = Vec::new();
    for place in places {
        seen.push((place.to_owned(), app.browser().get(place).await.text));
    }
    seen
}

async fn places_with(app: &TestApp, show: &str, word: &str) -> Vec<String> {
    let with_word = everywhere(app, show).await.into_iter().filter(|(_, text)| text.contains(word));
    with_word.map(|(place, _)| place).collect()
}

#[tokio::test]
async fn no_word_is_public_before_its_release_or_after_it_was_taken_back() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[]).await;
    let none: [String; 0] = [];
    assert_eq!(translate(&desk.editor, &review, "Карты тайные", "Тайна", false).await.status, 303);
    assert_eq!(places_with(&app, &show, "айн").await, none, "in work");
    assert_eq!(translate(&desk.editor, &review, "Карты тайные", "Тайна", true).await.status, 303);
    assert_eq!(places_with(&app, &show, "айн").await, none, "in review");
    desk.release(&review, "ru").await;
    let places = places_with(&app, &show, "Карты тайные").await;
    assert!(places.len() >= 8, "released: {places:?}");
    app.told();

    // Taken back, with a reason; its writer is told and finds the words at the desk.
    let (text, withdrawal) = (step(&review, "texts/ru"), step(&review, "texts/ru/withdrawal"));
    assert_eq!(desk.editor.post(&withdrawal, &[("reason", "No")]).await.status, 403, "its writer does not");
    let page =
        desk.reviewer.get(&desk.reviewer.get(&text).await.attributes("a[href$=withdrawal]", "href").remove(0)).await;
    assert_eq!(page.attributes("#withdrawal", "action"), [withdrawal.as_str()]);
    let empty = desk.reviewer.post(&withdrawal, &[("reason", " ")]).await;
    assert_eq!((empty.status, empty.all("#withdrawal .err").len()), (422, 1));
    assert_eq!(desk.reviewer.post(&withdrawal, &[("reason", "Неверное имя")]).await.status, 303);
    assert_eq!(places_with(&app, &show, "айн").await, none, "taken back");
    assert!(russian(&desk.editor, &review).await.ends_with("in work"));
    let reader = app.browser().get(&show.replace("/en/", "/ru/")).await;
    assert_eq!(reader.attributes("h1", "lang"), ["en"], "the nearest language instead");
    let told = app.told();
    assert!(told.len() == 1 && told[0].kind == "achievement.translation-returned", "{told:?}");
    assert!(text.ends_with(&told[0].path), "it leads to where the reason stands: {told:?}");
    let form = desk.editor.get(&text).await;
    assert!(form.one("main .flash.wait").contains("Неверное имя") && form.text.contains("Тайна"));
    assert_eq!(desk.reviewer.post(&withdrawal, &[("reason", "Again")]).await.status, 409, "nothing is released");
    let original = step(&review, "texts/en/withdrawal");
    assert_eq!(desk.reviewer.post(&original, &[("reason", "No")]).await.status, 409, "a post is withdrawn as a whole");
    let way = desk.editor.get(&review).await.all(".timeline li b");
    assert!(way.contains(&"Translation taken back from readers".to_owned()), "{way:?}");

    // Released again, it is read again.
    assert_eq!(translate(&desk.editor, &review, "Карты явные", "Текст", true).await.status, 303);
    desk.release(&review, "ru").await;
    assert_eq!(app.browser().get(&show.replace("/en/", "/ru/")).await.one("h1"), "Карты явные");
}

#[tokio::test]
async fn words_that_replace_released_ones_stay_when_those_are_taken_back() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let (show, review) = desk.publish(&[]).await;
    assert_eq!(translate(&desk.editor, &review, "Карты", "", true).await.status, 303);
    desk.release(&review, "ru").await;
    assert_eq!(translate(&desk.editor, &review, "Карты лучше", "", true).await.status, 303);
    let cell = administrator.get(&review).await.attributes(".cells li a[href*='/ru/']", "href");
    assert_eq!(cell, [step(&review, "texts/ru/review")], "who does not write reads it there");
    let answer = administrator.post(&step(&review, "texts/ru/withdrawal"), &[("reason", "Wrong")]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    assert_eq!(app.browser().get(&show.replace("/en/", "/ru/")).await.attributes("h1", "lang"), ["en"]);
    assert!(russian(&desk.editor, &review).await.ends_with("in review"), "the better ones still wait");
    desk.release(&review, "ru").await;
    assert_eq!(app.browser().get(&show.replace("/en/", "/ru/")).await.one("h1"), "Карты лучше");
}

#[tokio::test]
async fn work_that_is_not_released_dates_nothing() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[]).await;
    let dates = async |app: &TestApp| {
        let mut found = Vec::new();
        for (place, text) in everywhere(app, &show).await {
            let is_dated = place.contains("achievements.atom") || place.contains("data");
            found.extend(
                is_dated
                    .then(|| (place, text.matches("2026-11-22T10:0").count(), text.matches("2026-11-22T11:").count())),
            );
        }
        found
    };
    let before = dates(&app).await;
    app.turn_clock(3600);
    let desk = Desk { editor: desk.editor, reviewer: app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await };
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    assert_eq!(translate(&editor, &review, "Карты", "", true).await.status, 303);
    assert_eq!(dates(&app).await, before, "readers' words are what they were");
    desk.release(&review, "ru").await;
    let after = dates(&app).await;
    assert!(after.iter().filter(|(_, _, now)| *now > 0).count() >= 3, "now they are others: {after:?}");
}
