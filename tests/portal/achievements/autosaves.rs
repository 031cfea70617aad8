//! Nothing typed is lost: work is kept before it is saved, over a sign-out and a form that came too late.

use sijil::features::achievements::AchievementId;
use sijil::platform::database::schema::achievement_autosaves;
use sijil::vocabulary::viewer::Role;

use super::{Desk, filled, step};
use crate::support::{Browser, PASSWORD, Shown, TestApp};
use diesel::prelude::*;

fn count(app: &TestApp) -> i64 {
    app.look(|connection| achievement_autosaves::table.count().get_result(connection).unwrap())
}

/// Sends a form as the script does.
async fn keep(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Shown {
    let request = browser.request(reqwest::Method::POST, path).header("sec-fetch-site", "same-origin");
    browser.send(request.header("accept", "text/plain").form(fields)).await
}

#[tokio::test]
async fn typed_work_is_kept_compared_and_gone_on_with() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    let text = step(&review, "texts/en");
    let work = filled("", &[("revision", "1"), ("title", "Half a ti"), ("theme", "")]);
    let answer = keep(&desk.editor, &format!("{text}/autosave"), &work).await;
    assert_eq!((answer.status, answer.text.as_str()), (200, "Kept at 10:00"), "also what could not be saved");
    let form = desk.editor.get(&text).await;
    assert_eq!(form.attributes("#title", "value"), ["Half a ti"], "going on cannot overwrite it");
    assert_eq!(form.attributes("form[data-autosave] [name=revision]", "value"), ["1"]);
    assert!(form.one("main .flash.wait").contains("10:00"), "{}", form.one("main .flash.wait"));
    assert!(form.all("main .flash.wait ins").join(" ").contains("Half a ti"), "compared with what is saved");

    // It is this person's alone, and gone when it is saved.
    let colleague = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    assert_eq!(colleague.get(&text).await.attributes("#title", "value"), ["Cards for everyone"]);
    assert_eq!(desk.editor.post(&text, &filled("", &[("revision", "1")])).await.status, 303);
    assert_eq!(count(&app), 0);

    // Thrown away, what is saved comes back.
    assert_eq!(keep(&desk.editor, &format!("{text}/autosave"), &work).await.status, 200);
    assert_eq!(desk.editor.post(&format!("{text}/autosave/removal"), &[]).await.status, 303);
    let form = desk.editor.get(&text).await;
    assert_eq!(form.attributes("#title", "value"), ["Cards for everyone"]);
    assert!(form.all("main .flash.wait").is_empty());
}

#[tokio::test]
async fn a_begun_post_is_offered_again_and_can_be_thrown_away() {
    let app = TestApp::start().await;
    let person = app.person("TR", &[Role::Editor]).await;
    let editor = app.signed_in(&person).await;
    let id = AchievementId::generate().to_string();
    let new = "/en/achievements/new";
    let keep_new = format!("{new}/autosave");
    assert_eq!(keep(&editor, &keep_new, &[("id", &id), ("language", "en"), ("title", "Begun")]).await.status, 200);
    assert_eq!(keep(&editor, &keep_new, &[("id", &id), ("language", "fa"), ("title", "Begun on")]).await.status, 200);
    assert_eq!(count(&app), 1, "one, whatever its language is called");

    // Signed out and in again.
    editor.post("/en/sign-out", &[]).await;
    let editor = app.signed_in(&person).await;
    let page = editor.get(new).await;
    assert!(page.one("main section.flash").contains("Begun on"));
    let taken = editor.get(&page.attributes("main section.flash a.btn", "href").remove(0)).await;
    assert_eq!(taken.attributes("form[data-autosave] [name=id]", "value"), [id.as_str()]);
    assert_eq!(taken.attributes("#title", "value"), ["Begun on"]);

    // Without script the button does the same and comes back to the work.
    let back = editor.post(&keep_new, &[("id", &id), ("language", "en"), ("title", "By hand")]).await;
    assert_eq!((back.status, back.location().unwrap()), (303, format!("{new}?autosave={id}")));
    assert_eq!(editor.post(&format!("{new}/autosave/removal"), &[("id", &id)]).await.status, 303);
    assert!(editor.get(new).await.all("main section.flash").is_empty());
}

#[tokio::test]
async fn saving_a_begun_post_forgets_the_work_and_a_refused_form_keeps_it() {
    let app = TestApp::start().await;
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let id = AchievementId::generate().to_string();
    let wrong = filled(&id, &[("theme", "")]);
    assert_eq!(editor.post("/en/achievements/new", &wrong).await.status, 422);
    assert_eq!(count(&app), 1);
    assert_eq!(editor.post("/en/achievements/new", &filled(&id, &[])).await.status, 303);
    assert_eq!(count(&app), 0);
}

#[tokio::test]
async fn what_was_typed_while_the_post_was_handed_on_is_kept() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.submit(&[]).await;
    let text = step(&review, "texts/en");
    let answer = desk.editor.post(&text, &filled("", &[("revision", "1"), ("title", "Too late")])).await;
    assert_eq!(answer.status, 303);
    assert!(desk.editor.get(&review).await.text.contains("kept for you"));
    assert_eq!(desk.reviewer.post(&step(&review, "return"), &[("reason", "Please mend")]).await.status, 303);
    assert!(desk.editor.get(&text).await.all("main .flash.wait ins").join(" ").contains("Too late"));
}

#[tokio::test]
async fn work_nobody_comes_back_to_is_forgotten_after_thirty_days() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    let path = step(&review, "texts/en/autosave");
    assert_eq!(keep(&desk.editor, &path, &filled("", &[("title", "Old")])).await.status, 200);
    app.turn_clock(29 * 24 * 3600);
    app.work();
    assert_eq!(count(&app), 1);
    app.turn_clock(2 * 24 * 3600);
    app.work();
    assert_eq!(count(&app), 0);
}

#[tokio::test]
async fn a_form_sent_after_the_session_ended_is_held_until_its_writer_is_back() {
    let app = TestApp::start().await;
    let person = app.person("TR", &[Role::Editor]).await;
    let editor = app.signed_in(&person).await;
    app.turn_clock(24 * 3600);
    let id = AchievementId::generate().to_string();
    let body = "One \"line\"\n\nand <another> & ثبت";
    let held = editor.post("/en/achievements/new", &filled(&id, &[("body", body)])).await;
    assert_eq!(held.status, 401);
    assert_eq!(held.header("cache-control"), Some("no-store"));
    assert_eq!(held.attributes("main form", "action"), ["/en/achievements/new"]);
    let names = held.attributes("main form [name]", "name");
    let values = held.attributes("main form [name]", "value");
    let again: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(values.iter().map(String::as_str)).collect();
    assert!(again.contains(&("body", body)), "{again:?}");

    // Signed in in another window of the same browser, they press the button.
    assert_eq!(editor.sign_in(&person, PASSWORD).await.status, 303);
    let saved = editor.post("/en/achievements/new", &again).await;
    assert_eq!(saved.status, 303);
    assert!(editor.get(&saved.location().unwrap()).await.text.contains("ثبت"));
}

#[tokio::test]
async fn passwords_and_empty_forms_are_not_held_and_a_script_is_told_plainly() {
    let app = TestApp::start().await;
    let stranger = app.browser();
    let fields = [("current_password", "one two three four"), ("password", PASSWORD)];
    let answer = stranger.post("/en/profile/password", &fields).await;
    assert_eq!((answer.status, answer.location().unwrap().as_str()), (303, "/en/sign-in"));
    assert!(!answer.text.contains(PASSWORD));
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[]).await;
    let submission = stranger.post(&step(&review, "submission"), &[]).await;
    assert_eq!((submission.status, submission.location().unwrap().as_str()), (303, "/en/sign-in"));
    let told = keep(&stranger, &step(&review, "texts/en/autosave"), &filled("", &[])).await;
    assert_eq!((told.status, told.text.as_str()), (401, ""));
}
