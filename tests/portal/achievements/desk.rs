//! From the first word to the withdrawal: who takes which step, and what the others see of it.

use sijil::features::achievements::AchievementId;
use sijil::vocabulary::viewer::Role;

use super::corrections::propose;
use super::{Desk, filled, step};
use crate::support::TestApp;

#[tokio::test]
async fn an_editor_writes_a_reviewer_publishes_and_withdraws_and_readers_see_it_at_once() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let reader = app.browser();
    // Read once, so that what the readers get is what was kept.
    let seen = async |path: &str| reader.get(path).await.text.contains("Cards for everyone");
    for path in ["/en/achievements", "/en/", "/en/countries/TR", "/en/achievements.atom"] {
        assert!(!seen(path).await, "{path}");
    }
    let review = desk.submit(&[]).await;
    let slug = format!("/en/achievements/{}", "tr-2026-0001");
    assert_eq!(reader.get(&slug).await.status, 404);
    assert!(!seen("/en/achievements").await);

    let answer = desk.reviewer.submit(&step(&review, "publication"), &[]).await;
    assert_eq!(answer.one("h1"), "Cards for everyone");
    for path in ["/en/achievements", "/en/", "/en/countries/TR", "/en/achievements.atom", &slug] {
        assert!(seen(path).await, "{path}");
    }
    assert!(reader.get("/en/search?q=cards").await.text.contains(&slug));

    let withdrawal = step(&review, "withdrawal");
    let refused = desk.reviewer.post(&withdrawal, &[("reason", " ")]).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.all("#reason-err").len(), 1);
    assert_eq!(desk.reviewer.post(&withdrawal, &[("reason", "A wrong number")]).await.status, 303);
    for path in ["/en/achievements", "/en/", "/en/countries/TR", "/en/achievements.atom", &slug] {
        assert!(!seen(path).await, "{path}");
    }
    assert_eq!(reader.get(&slug).await.status, 404);
    assert!(!reader.get("/en/search?q=cards").await.text.contains(&slug));
}

#[tokio::test]
async fn a_corrected_title_is_what_everyone_reads_next() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (show, review) = desk.publish(&[]).await;
    let reader = app.browser();
    assert_eq!(reader.get(&show).await.one("h1"), "Cards for everyone");
    reader.get("/en/achievements").await;
    propose(&desk.editor, &review, &[("title", "Cards for all")]).await;
    assert_eq!(reader.get(&show).await.one("h1"), "Cards for everyone");
    desk.release(&review, "en").await;
    assert_eq!(reader.get(&show).await.one("h1"), "Cards for all");
    assert!(reader.get("/en/achievements").await.text.contains("Cards for all"));
}

#[tokio::test]
async fn a_post_sent_back_tells_its_writer_why_and_can_be_submitted_again() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.submit(&[]).await;
    let answer = desk.reviewer.post(&step(&review, "return"), &[("reason", "Which <b>March</b>?")]).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    assert!(desk.editor.get(&review).await.one(".flash.wait").contains("Which <b>March</b>?"));
    assert_eq!(desk.editor.post(&step(&review, "submission"), &[]).await.status, 303);
    assert_eq!(desk.reviewer.post(&step(&review, "publication"), &[]).await.status, 303);
}

#[tokio::test]
async fn nobody_takes_a_step_that_is_not_theirs() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let auditor = app.signed_in(&app.person("TR", &[Role::Auditor]).await).await;
    let officer = app.signed_in(&app.person("TR", &[Role::Officer]).await).await;
    let stranger = app.signed_in(&app.person("IR", &[Role::Editor, Role::Reviewer]).await).await;
    let review = desk.write(&[]).await;
    let at = |name: &str| step(&review, name);
    assert_eq!(desk.reviewer.post(&at("submission"), &[]).await.status, 403);
    assert_eq!(auditor.post(&at("submission"), &[]).await.status, 403);
    for outsider in [&officer, &stranger] {
        assert_eq!(outsider.get(&review).await.status, 404);
        assert_eq!(outsider.post(&at("submission"), &[]).await.status, 404);
    }
    assert_eq!(desk.editor.post(&at("submission"), &[]).await.status, 303);
    for other in [&desk.editor, &auditor] {
        assert_eq!(other.post(&at("publication"), &[]).await.status, 403);
    }
    assert_eq!(stranger.post(&at("publication"), &[]).await.status, 404);
    // While a reviewer reads, nobody writes.
    assert_eq!(desk.editor.get(&at("texts/en")).await.status, 403);
    assert_eq!(desk.reviewer.post(&at("publication"), &[]).await.status, 303);
    for other in [&desk.editor, &auditor, &stranger] {
        assert_eq!(other.post(&at("withdrawal"), &[("reason", "no")]).await.status, 403);
    }
    assert_eq!(app.browser().post(&at("withdrawal"), &[("reason", "no")]).await.status, 401, "held until they sign in");
    assert!(app.browser().get("/en/achievements").await.text.contains("Cards for everyone"));
}

#[tokio::test]
async fn s38_four_eyes_see_every_post() {
    let app = TestApp::start().await;
    let both = app.person("TR", &[Role::Editor, Role::Reviewer]).await;
    let both = Desk { editor: app.signed_in(&both).await, reviewer: app.signed_in(&both).await };
    let review = both.submit(&[]).await;
    assert_eq!(both.reviewer.post(&step(&review, "publication"), &[]).await.status, 403);
    let page = both.reviewer.get(&review).await;
    assert!(!page.text.contains("/publication\""), "no button for what is not allowed");
    assert_eq!(app.browser().get("/en/achievements/tr-2026-0001").await.status, 404);
    let colleague = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    assert_eq!(colleague.post(&step(&review, "publication"), &[]).await.status, 303);
}

#[tokio::test]
async fn s38_the_same_form_twice_makes_one_post_and_publishes_once() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let id = AchievementId::generate().to_string();
    let first = desk.editor.post("/en/achievements/new", &filled(&id, &[])).await;
    let second = desk.editor.post("/en/achievements/new", &filled(&id, &[])).await;
    assert_eq!((first.status, second.status), (303, 303));
    assert_eq!(first.location(), second.location());
    assert_eq!(desk.editor.get("/en/achievements/drafts").await.all(".entry").len(), 1);

    let review = first.location().unwrap();
    desk.editor.post(&step(&review, "submission"), &[]).await;
    let publication = step(&review, "publication");
    let (one, other) = tokio::join!(desk.reviewer.post(&publication, &[]), desk.reviewer.post(&publication, &[]));
    let mut statuses = [one.status, other.status];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let late = if one.status == 409 { one } else { other };
    assert_eq!(late.all("h1").len(), 1);
    assert!(late.one(".lede").to_lowercase().contains("somebody else was faster"), "{}", late.text);
    assert_eq!(desk.reviewer.get(&review).await.text.matches("<li><b>Published").count(), 1);
}
