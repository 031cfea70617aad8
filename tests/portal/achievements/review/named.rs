//! An editor names reviewers; the others may still release.

use sijil::vocabulary::viewer::Role;

use super::{Desk, addresses, rewrite, step, told};
use crate::support::{Browser, TestApp};

#[tokio::test]
async fn those_who_are_named_are_asked_and_the_others_may_still_release() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let [named, other] = [app.person("TR", &[Role::Reviewer]).await, app.person("TR", &[Role::Reviewer]).await];
    let desk = Desk { editor: app.signed_in(&editor).await, reviewer: app.signed_in(&other).await };
    let asked = app.signed_in(&named).await;
    let review = desk.write(&[]).await;
    let offered = desk.editor.get(&review).await.attributes("[name=reviewer]", "value");
    assert_eq!(offered.len(), 2, "{offered:?}");
    let submission = step(&review, "submission");
    assert_eq!(desk.editor.post(&submission, &[("reviewer", named.id.as_str())]).await.status, 303);
    assert_eq!(told(&app, "achievement.submitted"), addresses(&[&named]));

    assert!(asked.get("/en/desk").await.one(".sec.warm").contains("Cards for everyone"));
    assert!(!desk.reviewer.get("/en/desk").await.one(".sec.warm").contains("Cards for everyone"));
    let waits = "Waits for you";
    assert!(asked.get("/en/achievements/drafts").await.one(".entry").contains(waits));
    assert!(!desk.reviewer.get("/en/achievements/drafts").await.one(".entry").contains(waits));
    let waiting = async |browser: &Browser| browser.get("/en/achievements/drafts?waits=yes").await.all(".desk-list h2");
    assert_eq!(waiting(&asked).await, ["Cards for everyone"]);
    assert_eq!(waiting(&desk.reviewer).await, [""; 0], "the choice says what the mark says");
    assert!(desk.reviewer.get(&review).await.one("#review").contains("Other reviewers may release it as well"));
    assert_eq!(desk.reviewer.post(&step(&review, "publication"), &[]).await.status, 303);
}

#[tokio::test]
async fn without_a_name_all_are_asked_and_the_next_submission_asks_anew() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let [one, other] = [app.person("TR", &[Role::Reviewer]).await, app.person("TR", &[Role::Reviewer]).await];
    let desk = Desk { editor: app.signed_in(&editor).await, reviewer: app.signed_in(&one).await };
    let review = desk.write(&[]).await;
    let submission = step(&review, "submission");
    desk.editor.post(&submission, &[("reviewer", one.id.as_str())]).await;
    assert_eq!(told(&app, "achievement.submitted"), addresses(&[&one]));
    desk.reviewer.post(&step(&review, "return"), &[("reason", "Which March?")]).await;
    assert_eq!(desk.editor.post(&submission, &[]).await.status, 303);
    assert_eq!(told(&app, "achievement.submitted"), addresses(&[&one, &other]));
}

#[tokio::test]
async fn nobody_names_who_is_no_reviewer_of_the_country() {
    let app = TestApp::start().await;
    let me = app.person("TR", &[Role::Editor, Role::Reviewer]).await;
    let desk = Desk { editor: app.signed_in(&me).await, reviewer: app.signed_in(&me).await };
    let review = desk.write(&[]).await;
    let submission = step(&review, "submission");
    let abroad = app.person("IR", &[Role::Reviewer]).await;
    let auditor = app.person("TR", &[Role::Auditor]).await;
    for wrong in [abroad.id.as_str(), auditor.id.as_str(), me.id.as_str(), "nobody"] {
        assert_eq!(desk.editor.post(&submission, &[("reviewer", wrong)]).await.status, 400, "{wrong}");
    }
    assert_eq!(desk.editor.post(&submission, &[]).await.status, 303, "it is still a draft");
}

#[tokio::test]
async fn a_named_reviewer_who_left_leaves_it_to_the_others() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let [gone, stays] = [app.person("TR", &[Role::Reviewer]).await, app.person("TR", &[Role::Reviewer]).await];
    let desk = Desk { editor: app.signed_in(&editor).await, reviewer: app.signed_in(&stays).await };
    let review = desk.write(&[]).await;
    desk.editor.post(&step(&review, "submission"), &[("reviewer", gone.id.as_str())]).await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let state = format!("/en/people/{}/state", gone.id);
    assert_eq!(administrator.post(&state, &[("state", "disabled")]).await.status, 303);
    assert_eq!(told(&app, "achievement.submitted"), addresses(&[&gone]), "who was named was asked");
    assert!(desk.reviewer.get("/en/desk").await.one(".sec.warm").contains("Cards for everyone"), "and left it");
}

#[tokio::test]
async fn what_waits_for_others_hides_nothing_that_waits_for_me() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let [me, other] = [app.person("TR", &[Role::Reviewer]).await, app.person("TR", &[Role::Reviewer]).await];
    let desk = Desk { editor: app.signed_in(&editor).await, reviewer: app.signed_in(&me).await };
    // As many as the desk shows, older than mine.
    for _ in 0..25 {
        let review = desk.write(&[("title", "For another")]).await;
        desk.editor.post(&step(&review, "submission"), &[("reviewer", other.id.as_str())]).await;
    }
    let timed = desk.submit(&[("title", "For tomorrow")]).await;
    let time = [("day", "2026-11-23"), ("hour", "9")];
    assert_eq!(desk.reviewer.post(&step(&timed, "publication/schedule"), &time).await.status, 303);
    app.turn_clock(1);
    desk.submit(&[("title", "For me")]).await;
    assert_eq!(desk.reviewer.get("/en/desk").await.all(".sec.warm h3"), ["For me"]);
    assert_eq!(desk.reviewer.get("/en/achievements/drafts?waits=yes").await.all(".desk-list h2"), ["For me"]);
}

#[tokio::test]
async fn a_name_that_may_not_release_any_more_hides_a_post_from_nobody() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let [wrote, other] =
        [app.person("TR", &[Role::Editor, Role::Reviewer]).await, app.person("TR", &[Role::Reviewer]).await];
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let desk = Desk { editor: app.signed_in(&editor).await, reviewer: app.signed_in(&other).await };
    let settings = format!("/en/organisations/{}/review", app.organisation("TR"));
    let chosen = async |choice| administrator.post(&settings, &[("four_eyes", choice)]).await;
    chosen("waived").await;
    // Somebody who wrote some of the words may be named while one may release one's own.
    let review = desk.write(&[]).await;
    rewrite(&app.signed_in(&wrote).await, &review, "Other words.").await;
    let submission = step(&review, "submission");
    assert_eq!(desk.editor.post(&submission, &[("reviewer", wrote.id.as_str())]).await.status, 303);
    assert_eq!(told(&app, "achievement.submitted"), addresses(&[&wrote]));
    let waits = async || {
        let listed = desk.reviewer.get("/en/achievements/drafts?waits=yes").await.all(".desk-list h2").len();
        let entry = desk.reviewer.get("/en/achievements/drafts").await.one(".entry");
        (listed, entry.contains("Waits for you"), desk.reviewer.get("/en/desk").await.all(".sec.warm h3").len())
    };
    assert_eq!(waits().await, (0, false, 0), "whoever is named could release it");
    chosen("required").await;
    assert_eq!(waits().await, (1, true, 1), "now nobody who is named could");
    chosen("waived").await;
    assert_eq!(waits().await, (0, false, 0));
    // The same of a name that lost its role.
    let roles = format!("/en/people/{}/roles", wrote.id);
    let answer = administrator.post(&roles, &[("roles", "editor")]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    assert_eq!(waits().await, (1, true, 1));
}

#[tokio::test]
async fn it_waits_at_the_desk_of_the_others_where_none_of_those_named_may_release() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let [wrote, other] =
        [app.person("TR", &[Role::Editor, Role::Reviewer]).await, app.person("TR", &[Role::Reviewer]).await];
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let desk = Desk { editor: app.signed_in(&editor).await, reviewer: app.signed_in(&other).await };
    let settings = format!("/en/organisations/{}/review", app.organisation("TR"));
    administrator.post(&settings, &[("four_eyes", "waived")]).await;
    let review = desk.write(&[]).await;
    rewrite(&app.signed_in(&wrote).await, &review, "Other words.").await;
    desk.editor.post(&step(&review, "submission"), &[("reviewer", wrote.id.as_str())]).await;
    administrator.post(&settings, &[("four_eyes", "required")]).await;
    assert!(desk.reviewer.get("/en/desk").await.one(".sec.warm").contains("Cards for everyone"));
}
