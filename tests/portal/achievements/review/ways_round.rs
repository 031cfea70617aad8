//! Ways round the second person: none of them leads anywhere.

use sijil::vocabulary::viewer::Role;

use super::{Desk, addresses, audit_of, rewrite, step, told};
use crate::achievements::batches::{confirm, id_of, tick};
use crate::achievements::corrections::{propose, waive};
use crate::achievements::{filled, release};
use crate::support::{Browser, TestApp};

const TOMORROW_AT_NINE: [(&str, &str); 2] = [("day", "2026-11-23"), ("hour", "9")];

/// Saves Russian words, finished or not.
async fn translate(browser: &Browser, review: &str, title: &str, is_finished: bool) {
    let text = step(review, "texts/ru");
    let revision = browser.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let mut fields = vec![("revision", revision.as_str()), ("title", title), ("summary", "Кратко."), ("body", "Текст")];
    fields.extend(is_finished.then_some(("done", "yes")));
    assert_eq!(browser.post(&text, &fields).await.status, 303);
}

/// The revision the form on a page sends back.
async fn seen(browser: &Browser, page: &str, action: &str) -> String {
    browser.get(page).await.attributes(&format!("form[action$='{action}'] [name=revision]"), "value").remove(0)
}

#[tokio::test]
async fn whoever_wrote_some_of_the_words_does_not_release_them() {
    let app = TestApp::start().await;
    let writer = app.person("TR", &[Role::Editor, Role::Reviewer]).await;
    let other = app.person("TR", &[Role::Reviewer]).await;
    let desk = Desk::of(&app, "TR").await;
    let [writer_at, other_at] = [app.signed_in(&writer).await, app.signed_in(&other).await];
    let review = desk.write(&[]).await;
    rewrite(&writer_at, &review, "All of these words are by a reviewer.").await;
    rewrite(&desk.editor, &review, "All of these words are by a reviewer!").await;
    let offered = desk.editor.get(&review).await.attributes("[name=reviewer]", "value");
    assert!(!offered.contains(&writer.id.to_string()), "nobody names who wrote it");
    desk.editor.post(&step(&review, "submission"), &[]).await;
    let asked = told(&app, "achievement.submitted");
    assert!(asked.contains(&other.email) && !asked.contains(&writer.email), "{asked:?}");

    assert_eq!(writer_at.post(&step(&review, "publication"), &[]).await.status, 403);
    assert_eq!(writer_at.post(&step(&review, "return"), &[("reason", "No")]).await.status, 403);
    assert_eq!(writer_at.post(&step(&review, "publication/schedule"), &TOMORROW_AT_NINE).await.status, 403);
    assert!(writer_at.get(&review).await.all("form[action$='/publication']").is_empty());
    assert!(!writer_at.get("/en/achievements/drafts").await.one(".entry").contains("Waits for you"));
    assert!(writer_at.get("/en/achievements/drafts?waits=yes").await.all(".entry").is_empty());
    assert!(!writer_at.get("/en/desk").await.one(".sec.warm").contains("Cards for everyone"));
    let (_, sent) = tick(&writer_at, &[("step", "publish"), ("id", &id_of(&review))]).await;
    let answer = confirm(&writer_at, &sent, &[]).await;
    assert_eq!(writer_at.get(&answer.location().unwrap()).await.bare(".lede"), "Done: 0");
    assert_eq!(other_at.post(&step(&review, "publication"), &[]).await.status, 303);

    // Once readers had it, only what is written after a withdrawal counts.
    app.turn_clock(60);
    other_at.post(&step(&review, "withdrawal"), &[("reason", "A wrong number")]).await;
    rewrite(&desk.editor, &review, "Words of the editor alone.").await;
    desk.editor.post(&step(&review, "submission"), &[]).await;
    assert_eq!(writer_at.post(&step(&review, "publication"), &[]).await.status, 303);
}

#[tokio::test]
async fn words_that_came_after_the_page_was_drawn_are_not_released() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let colleague = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let review = desk.submit(&[]).await;
    let publication = step(&review, "publication");
    let read = seen(&desk.reviewer, &review, "/publication").await;
    assert_eq!(seen(&desk.reviewer, &review, "/publication/schedule").await, read);
    colleague.post(&step(&review, "return"), &[("reason", "Which March?")]).await;
    rewrite(&desk.editor, &review, "Words nobody has read.").await;
    desk.editor.post(&step(&review, "submission"), &[]).await;

    let late = desk.reviewer.post(&publication, &[("revision", &read)]).await;
    assert_eq!(late.status, 409);
    let time = [TOMORROW_AT_NINE[0], TOMORROW_AT_NINE[1], ("revision", read.as_str())];
    assert_eq!(desk.reviewer.post(&step(&review, "publication/schedule"), &time).await.status, 409);
    assert_eq!(app.browser().get("/en/achievements/tr-2026-0001").await.status, 404);
    let read = seen(&desk.reviewer, &review, "/publication").await;
    assert_eq!(desk.reviewer.post(&publication, &[("revision", &read)]).await.status, 303);
}

#[tokio::test]
async fn a_translation_is_released_as_it_was_read_and_by_nobody_who_wrote_some_of_it() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let writer = app.person("TR", &[Role::Reviewer]).await;
    let writer_at = app.signed_in(&writer).await;
    let (_, review) = desk.publish(&[]).await;
    translate(&writer_at, &review, "Карты", false).await;
    translate(&desk.editor, &review, "Карты для всех", true).await;
    let release = step(&review, "texts/ru/release");
    assert_eq!(writer_at.post(&release, &[]).await.status, 403, "most of it is theirs");
    let asked = told(&app, "achievement.translation-submitted");
    assert!(!asked.is_empty() && !asked.contains(&writer.email), "{asked:?}");

    let page = step(&review, "texts/ru/review");
    let read = seen(&desk.reviewer, &page, "/release").await;
    writer_at.post(&step(&review, "texts/ru/return"), &[("reason", "No")]).await;
    let colleague = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let sent_back = [("revision", read.as_str()), ("reason", "Два имени")];
    assert_eq!(colleague.post(&step(&review, "texts/ru/return"), &sent_back).await.status, 303);
    translate(&desk.editor, &review, "Слова, которых никто не читал", true).await;
    assert_eq!(desk.reviewer.post(&release, &[("revision", &read)]).await.status, 409);
    let read = seen(&desk.reviewer, &page, "/release").await;
    assert_eq!(desk.reviewer.post(&release, &[("revision", &read)]).await.status, 303);
}

#[tokio::test]
async fn where_it_is_waived_it_is_waived_for_translations_and_for_many_posts_too() {
    let app = TestApp::start().await;
    let both = app.person("TR", &[Role::Editor, Role::Reviewer]).await;
    let both = Desk { editor: app.signed_in(&both).await, reviewer: app.signed_in(&both).await };
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let settings = format!("/en/organisations/{}/review", app.organisation("TR"));
    assert_eq!(administrator.post(&settings, &[("four_eyes", "waived")]).await.status, 303);
    let review = both.submit(&[]).await;
    assert_eq!(both.reviewer.get("/en/achievements/drafts?waits=yes").await.all(".desk-list h2").len(), 1);
    let (_, sent) = tick(&both.reviewer, &[("step", "publish"), ("id", &id_of(&review))]).await;
    let answer = confirm(&both.reviewer, &sent, &[]).await;
    assert_eq!(both.reviewer.get(&answer.location().unwrap()).await.bare(".lede"), "Done: 1");
    let row = &audit_of(&app, &review)[0];
    assert!(row.kind == "achievement.published" && row.detail.contains(r#""four_eyes":"waived""#), "{}", row.detail);

    translate(&both.editor, &review, "Карты", true).await;
    let page = both.reviewer.get(&step(&review, "texts/ru/review")).await;
    assert_eq!(page.all("form[action$='/release']").len(), 1, "{}", page.text);
    release(&both.reviewer, &review, "ru").await;
    let row = &audit_of(&app, &review)[0];
    assert!(row.detail.contains(r#""four_eyes":"waived""#), "{} {}", row.kind, row.detail);
    // Taken back, it holds again.
    administrator.post(&settings, &[("four_eyes", "required")]).await;
    let second = both.submit(&[("title", "Another card")]).await;
    let (_, sent) = tick(&both.reviewer, &[("step", "publish"), ("id", &id_of(&second))]).await;
    let answer = confirm(&both.reviewer, &sent, &[]).await;
    assert_eq!(both.reviewer.get(&answer.location().unwrap()).await.bare(".lede"), "Done: 0");
}

#[tokio::test]
async fn where_it_is_waived_the_other_reviewers_are_told_when_one_corrects_what_is_public() {
    let app = TestApp::start().await;
    let [one, other] = [app.person("TR", &[Role::Reviewer]).await, app.person("TR", &[Role::Reviewer]).await];
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let desk = Desk { editor, reviewer: app.signed_in(&one).await };
    let (show, review) = desk.publish(&[]).await;
    waive(&app, "TR").await;
    app.told();
    rewrite(&desk.reviewer, &review, "Words of one person.").await;
    assert!(app.browser().get(&show).await.text.contains("Words of one person."), "public at once");
    let all = app.told();
    assert_eq!(all.iter().map(|it| it.to.as_str()).collect::<Vec<_>>(), [other.email.as_str()]);
    let versions = step(&review, "texts/en/versions");
    assert!(all[0].kind == "achievement.corrected" && versions.ends_with(&all[0].path), "{all:?}");
    let text = step(&review, "texts/en");
    let newest = desk.reviewer.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let back = step(&review, "texts/en/versions/1/restoration");
    assert_eq!(desk.reviewer.post(&back, &[("revision", &newest)]).await.status, 303);
    assert_eq!(told(&app, "achievement.corrected"), addresses(&[&other]));
}

#[tokio::test]
async fn the_reviewers_hear_of_it_whatever_else_happens_to_the_post_meanwhile() {
    let app = TestApp::start().await;
    let reviewer = app.person("TR", &[Role::Reviewer]).await;
    let successor = app.person("TR", &[Role::Editor]).await;
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let desk = Desk { editor, reviewer: app.signed_in(&reviewer).await };
    let review = desk.submit(&[]).await;
    let (_, sent) = tick(&desk.editor, &[("step", "hand-over"), ("id", &id_of(&review))]).await;
    assert_eq!(confirm(&desk.editor, &sent, &[("to_person", successor.id.as_str())]).await.status, 303);
    assert_eq!(told(&app, "achievement.submitted"), addresses(&[&reviewer]));
}

#[tokio::test]
async fn a_correction_written_before_a_withdrawal_is_not_released_by_its_writer_with_the_post() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let writer = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let (_, review) = desk.publish(&[]).await;
    app.turn_clock(60);
    propose(&writer, &review, &[("body", "Words of a reviewer.")]).await;
    app.turn_clock(60);
    assert_eq!(writer.post(&step(&review, "withdrawal"), &[("reason", "A wrong number")]).await.status, 303);
    app.turn_clock(60);
    // The editor's form is filled with the reviewer's words, and is sent as it is.
    let text = step(&review, "texts/en");
    let form = desk.editor.get(&text).await;
    assert_eq!(form.one("#body"), "Words of a reviewer.");
    let revision = form.attributes("[name=revision]", "value").remove(0);
    let fields = filled("", &[("revision", &revision), ("body", "Words of a reviewer.")]);
    assert_eq!(desk.editor.post(&text, &fields).await.status, 303);
    assert_eq!(desk.editor.post(&step(&review, "submission"), &[]).await.status, 303);
    assert_eq!(writer.post(&step(&review, "publication"), &[]).await.status, 403);
    assert!(writer.get("/en/achievements/drafts?waits=yes").await.all(".entry").is_empty());
    assert_eq!(desk.reviewer.get("/en/achievements/drafts?waits=yes").await.all(".entry").len(), 1);
    assert_eq!(desk.reviewer.post(&step(&review, "publication"), &[]).await.status, 303);
}

#[tokio::test]
async fn words_that_another_brings_back_are_not_released_by_who_wrote_them() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let writer = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let (_, review) = desk.publish(&[]).await;
    propose(&writer, &review, &[("title", "Words of a reviewer")]).await;
    let text = step(&review, "texts/en");
    let waiting = desk.reviewer.get(&format!("{text}/review")).await;
    let seen = waiting.attributes("form[action$=return] [name=revision]", "value").remove(0);
    let back = [("revision", seen.as_str()), ("reason", "Not so")];
    assert_eq!(desk.reviewer.post(&format!("{text}/return"), &back).await.status, 303);
    propose(&desk.editor, &review, &[("title", "Words of the editor")]).await;
    let third = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    release(&third, &review, "en").await;
    // After that release the editor takes the reviewer's words up again.
    let versions = desk.editor.get(&format!("{text}/versions")).await;
    assert!(versions.all(".saves > li")[1].contains("Words of a reviewer"), "{}", versions.text);
    let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let restoration = format!("{text}/versions/4/restoration");
    assert_eq!(desk.editor.post(&restoration, &[("revision", &revision)]).await.status, 303);
    assert_eq!(desk.editor.get(&text).await.attributes("#title", "value"), ["Words of a reviewer"]);
    propose(&desk.editor, &review, &[("title", "Words of a reviewer")]).await;
    assert_eq!(writer.post(&format!("{text}/release"), &[]).await.status, 403);
    assert!(!writer.get("/en/desk").await.one("section[aria-labelledby=h-waiting]").contains("Words of a reviewer"));
    release(&third, &review, "en").await;
}

#[tokio::test]
async fn what_waits_for_a_reviewer_goes_by_the_organisation_of_the_post_and_not_by_their_own() {
    let app = TestApp::start().await;
    let person = app.person("TR", &[Role::Editor, Role::Reviewer]).await;
    let both = app.signed_in(&person).await;
    let desk = Desk::of(&app, "TR").await;
    waive(&app, "TR").await;
    let (_, review) = desk.publish(&[]).await;
    app.move_to_another_organisation(&person, "TR");
    translate(&both, &review, "Карта для всех", true).await;
    assert!(both.get("/en/desk").await.one("section[aria-labelledby=h-waiting]").contains("Карта для всех"));
    release(&both, &review, "ru").await;
}
