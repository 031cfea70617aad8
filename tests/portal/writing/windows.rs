//! The same text in two windows of one person, in a browser two people share, and in a form of an older portal.

use diesel::prelude::*;
use sijil::features::achievements::AchievementId;
use sijil::platform::database::schema::achievement_autosaves;
use sijil::vocabulary::viewer::Role;

use super::NEW;
use crate::achievements::{Desk, filled, step};
use crate::support::{Browser, Shown, TestApp};

/// What the form of a window carries beside the words.
fn carried(page: &Shown) -> Vec<(&'static str, String)> {
    let value = |name| page.attributes(&format!("form[data-autosave] [name={name}]"), "value").remove(0);
    ["id", "person", "window", "kept", "revision"].map(|name| (name, value(name))).to_vec()
}

/// The form of a window with these words in it.
fn typed<'a>(carried: &'a [(&'static str, String)], change: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let all = carried.iter().map(|(name, value)| (*name, value.as_str())).chain(change.iter().copied());
    filled("", &all.collect::<Vec<_>>())
}

/// Sends a form as the script does.
async fn keep(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Shown {
    let request = browser.request(reqwest::Method::POST, path).header("sec-fetch-site", "same-origin");
    browser.send(request.header("accept", "text/plain").form(fields)).await
}

fn count(app: &TestApp) -> i64 {
    app.look(|connection| achievement_autosaves::table.count().get_result(connection).unwrap())
}

#[tokio::test]
async fn two_windows_of_one_person_are_told_of_each_other_and_put_together() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    let (text, path) = (step(&review, "texts/en"), step(&review, "texts/en/autosave"));
    let (one, two) = (carried(&desk.editor.get(&text).await), carried(&desk.editor.get(&text).await));
    let first = "The **first** cards went out in March.\n\nTyped in the first.";
    let kept = keep(&desk.editor, &path, &typed(&one, &[("body", first)])).await;
    assert_eq!((kept.status, kept.header("kept")), (200, Some("2026-11-22T10:00:00.000000Z")));

    app.turn_clock(60);
    let mine = typed(&two, &[("title", "Typed in the second")]);
    assert_eq!(keep(&desk.editor, &path, &mine).await.status, 409, "the second is told");
    let more = format!("{first} And on.");
    assert_eq!(keep(&desk.editor, &path, &typed(&one, &[("body", &more)])).await.status, 200, "the first goes on");

    // The button of the second, and without script the one that keeps.
    let both = desk.editor.post(&path, &mine).await;
    assert_eq!((both.status, both.location().unwrap()), (303, text.clone()));
    let page = desk.editor.get(&text).await;
    assert!(page.one("main .flash").contains("put together here"), "{}", page.one("main .flash"));
    assert_eq!(page.attributes("#title", "value"), ["Typed in the second"]);
    assert_eq!(page.one("#body"), "The **first** cards went out in March. Typed in the first. And on.");

    app.turn_clock(60);
    let late = format!("{more} Once more.");
    assert_eq!(keep(&desk.editor, &path, &typed(&one, &[("body", &late)])).await.status, 409, "now the first is");
    let three = carried(&page);
    assert_eq!(keep(&desk.editor, &path, &typed(&three, &[("title", "Read through")])).await.status, 200);
}

#[tokio::test]
async fn what_one_window_kept_outlives_a_save_in_another() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    let (text, path) = (step(&review, "texts/en"), step(&review, "texts/en/autosave"));
    let (one, two) = (carried(&desk.editor.get(&text).await), carried(&desk.editor.get(&text).await));
    assert_eq!(keep(&desk.editor, &path, &typed(&one, &[("title", "Half a ti")])).await.status, 200);
    app.turn_clock(60);
    assert_eq!(desk.editor.post(&text, &typed(&two, &[("summary", "Shorter.")])).await.status, 303);
    let page = desk.editor.get(&text).await;
    assert_eq!(page.attributes("#title", "value"), ["Half a ti"]);
    assert!(page.one("main .flash.wait").contains("10:00"), "{}", page.one("main .flash.wait"));
    // It is of the text as it was before, so both versions are shown.
    let carried = carried(&page);
    let both = desk.editor.post(&text, &typed(&carried, &[("title", "Half a title")])).await;
    assert_eq!((both.status, both.one("#summary")), (409, "Shorter.".to_owned()));
}

#[tokio::test]
async fn somebody_else_at_the_same_browser_takes_no_words_over() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    let text = step(&review, "texts/en");
    let form = carried(&desk.editor.get(&text).await);
    let begun = carried(&desk.editor.get(NEW).await);
    // The form still stands in a window when a colleague signs in in another.
    let colleague = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let words = typed(&form, &[("title", "Not theirs")]);
    assert_eq!(keep(&colleague, &step(&review, "texts/en/autosave"), &words).await.status, 401);
    assert_eq!(keep(&colleague, &format!("{NEW}/autosave"), &typed(&begun, &[])).await.status, 401);
    assert_eq!(colleague.post(&text, &words).await.status, 401);
    assert_eq!(colleague.post(NEW, &typed(&begun, &[])).await.status, 401);
    assert_eq!(count(&app), 0);
    assert_eq!(desk.editor.get(&review).await.one("h1"), "Cards for everyone");
    assert_eq!(desk.editor.post(&text, &words).await.status, 303, "its own person saves it");
}

#[tokio::test]
async fn a_form_of_an_older_portal_leaves_what_it_did_not_ask_for() {
    let app = TestApp::start().await;
    let person = app.person("TR", &[Role::Editor]).await;
    let editor = app.signed_in(&person).await;
    let id = AchievementId::generate().to_string();
    let answered = filled(&id, &[("sheet_law", "Law 5490"), ("sheet_cost", "2 million")]);
    let review = editor.post(NEW, &answered).await.location().unwrap();
    let text = step(&review, "texts/en");
    // Drawn before the portal asked for the cost.
    let old = filled("", &[("revision", "1"), ("title", "A better title"), ("sheet_law", "")]);
    assert_eq!(editor.post(&text, &old).await.status, 303);
    let form = editor.get(&text).await;
    assert_eq!((form.one("#sheet_law"), form.one("#sheet_cost")), (String::new(), "2 million".to_owned()));

    // Kept by a portal that asked for more than this one.
    let begun = AchievementId::generate();
    app.arrange(|connection| {
        let row = (
            achievement_autosaves::person_id.eq(person.id),
            achievement_autosaves::achievement_id.eq(begun),
            achievement_autosaves::language.eq(sijil::vocabulary::language::Language::English),
            achievement_autosaves::form.eq(r#"{"title":"Begun elsewhere","weather":"fine"}"#),
            achievement_autosaves::saved_at.eq(app.platform.clock.now()),
        );
        diesel::insert_into(achievement_autosaves::table).values(row).execute(connection).unwrap()
    });
    let page = editor.get(NEW).await;
    assert_eq!(page.status, 200);
    assert!(page.one("main section.flash").contains("Begun elsewhere"));
}

#[tokio::test]
async fn a_new_post_sent_again_with_other_words_is_told_and_not_passed_over() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let form = carried(&desk.editor.get(NEW).await);
    let review = desk.editor.post(NEW, &typed(&form, &[])).await.location().unwrap();
    // The same once more, as after a double click.
    assert_eq!(desk.editor.post(NEW, &typed(&form, &[])).await.location().unwrap(), review);
    assert_eq!(count(&app), 0);
    // A step back in the browser, another title, and the button again.
    let told = desk.editor.post(NEW, &typed(&form, &[("title", "With the year")])).await;
    assert_eq!((told.status, told.attributes("#title", "value")), (422, vec!["With the year".to_owned()]));
    assert_eq!(told.attributes("form[data-autosave]", "action"), [step(&review, "texts/en")], "the form of the post");
    assert_eq!(desk.editor.get(&review).await.one("h1"), "Cards for everyone", "nothing is overwritten");
    let again = carried(&told);
    assert_eq!(
        desk.editor.post(&step(&review, "texts/en"), &typed(&again, &[("title", "With the year")])).await.status,
        303
    );
    assert_eq!(desk.editor.get(&review).await.one("h1"), "With the year");
    // And when the post was handed on, the words are kept.
    assert_eq!(desk.editor.post(&step(&review, "submission"), &[]).await.status, 303);
    assert_eq!(desk.editor.post(NEW, &typed(&form, &[("title", "Too late")])).await.status, 303);
    assert!(desk.editor.get(&review).await.text.contains("kept for you"));
}
