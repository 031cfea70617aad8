//! Files of what is about to become public: nobody changes them alone under the eyes of whoever reads.

use sijil::vocabulary::viewer::Role;

use super::four_eyes::{decide, offered};
use super::{PDF, add, describe, document_of, hand_in, newest, picture, waive};
use crate::achievements::{Desk, step};
use crate::support::TestApp;

fn other(words: &[u8]) -> Vec<u8> {
    [PDF, words].concat()
}

#[tokio::test]
async fn a_file_of_a_submitted_post_is_not_swapped_before_its_time() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (document, files) = document_of(&app, &desk.editor, "Annual report").await;
    let review = desk.submit(&[("document", &document)]).await;
    let tomorrow = [("day", "2026-11-23"), ("hour", "9")];
    assert_eq!(desk.reviewer.post(&step(&review, "publication/schedule"), &tomorrow).await.status, 303);
    let seen = desk.reviewer.get(&review).await.attributes(".documents td a[download]", "href");
    for own in [&desk.editor, &desk.reviewer] {
        let versions = format!("{}/versions", files[1]);
        assert_eq!(hand_in(own, &versions, "", &[("Other.pdf", &other(b"% other\n"))]).await.status, 303);
        app.work();
        assert_eq!(decide(own, &files[1], "version", "release").await.status, 403, "nobody releases their own");
    }
    // A further language neither.
    hand_in(&desk.editor, "/en/library/new", "tr", &[("Rapor.pdf", PDF)]).await;
    app.work();
    let page = newest(&desk.editor).await;
    desk.editor.post(&format!("{page}/document"), &[("document", &document), ("new_title", "")]).await;
    app.turn_clock(24 * 3600);
    app.work();
    assert_eq!(offered(&app.browser(), "/en/achievements/tr-2026-0001").await, seen, "what was read is what is public");
}

#[tokio::test]
async fn the_words_of_a_picture_wait_while_somebody_reads_the_post() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let page = add(&app, &desk.editor, "desk.png", &picture(800, 400, 1)).await;
    describe(&desk.editor, &page, "A desk").await;
    let line = format!("![](library:{})", page.rsplit('/').next().unwrap());
    let review = desk.submit(&[("body", &line)]).await;
    assert_eq!(describe(&desk.editor, &page, "Something untrue").await.status, 303);
    let answer = desk.reviewer.post(&step(&review, "publication"), &[]).await;
    let show = answer.location().unwrap();
    assert_eq!(app.browser().get(&show).await.attributes(".prose img", "alt"), ["A desk"]);
}

#[tokio::test]
async fn whoever_handed_in_a_file_since_readers_had_it_does_not_release_what_shows_it() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let other_reviewer = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let (document, files) = document_of(&app, &desk.editor, "Annual report").await;
    let (_, review) = desk.publish(&[("document", &document)]).await;
    app.turn_clock(60);
    desk.reviewer.post(&step(&review, "withdrawal"), &[("reason", "A wrong number")]).await;
    let versions = format!("{}/versions", files[1]);
    hand_in(&desk.reviewer, &versions, "", &[("Mine.pdf", &other(b"% mine\n"))]).await;
    app.work();
    let text = step(&review, "texts/en");
    let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let fields = crate::achievements::filled("", &[("revision", revision.as_str()), ("body", "Mended.")]);
    assert_eq!(desk.editor.post(&text, &fields).await.status, 303);
    assert_eq!(desk.editor.post(&step(&review, "submission"), &[]).await.status, 303);
    assert!(desk.reviewer.get("/en/achievements/drafts?waits=yes").await.all(".entry").is_empty());
    assert_eq!(desk.reviewer.post(&step(&review, "publication"), &[]).await.status, 403, "the bytes are theirs");
    assert_eq!(other_reviewer.post(&step(&review, "publication"), &[]).await.status, 303);
    // Readers have it now: it is nobody's any more.
    app.turn_clock(60);
    other_reviewer.post(&step(&review, "withdrawal"), &[("reason", "A wrong name")]).await;
    let revision = desk.editor.get(&text).await.attributes("[name=revision]", "value").remove(0);
    let fields = crate::achievements::filled("", &[("revision", revision.as_str()), ("body", "Mended again.")]);
    assert_eq!(desk.editor.post(&text, &fields).await.status, 303);
    desk.editor.post(&step(&review, "submission"), &[]).await;
    assert_eq!(desk.reviewer.post(&step(&review, "publication"), &[]).await.status, 303);
}

#[tokio::test]
async fn where_four_eyes_are_waived_an_editor_still_waits_for_a_reviewer() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (document, files) = document_of(&app, &desk.editor, "Annual report").await;
    let (show, _) = desk.publish(&[("document", &document)]).await;
    waive(&app, "TR").await;
    let before = offered(&app.browser(), &show).await;
    let versions = format!("{}/versions", files[1]);
    hand_in(&desk.editor, &versions, "", &[("Two.pdf", &other(b"% two\n"))]).await;
    app.work();
    assert_eq!(offered(&app.browser(), &show).await, before);
    assert_eq!(decide(&desk.reviewer, &files[1], "version", "release").await.status, 303);
    hand_in(&desk.reviewer, &versions, "", &[("Three.pdf", &other(b"% three\n"))]).await;
    app.work();
    assert!(offered(&app.browser(), &show).await.iter().any(|it| it.ends_with("Three.pdf")), "a reviewer does not");
}

#[tokio::test]
async fn a_refused_version_does_not_hold_a_file_back_for_good() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (document, _) = document_of(&app, &desk.editor, "Annual report").await;
    let (show, _) = desk.publish(&[("document", &document)]).await;
    hand_in(&desk.editor, "/en/library/new", "tr", &[("Rapor.pdf", PDF)]).await;
    app.work();
    let page = newest(&desk.editor).await;
    let active = other(b"5 0 obj<</S/JavaScript>>endobj\n");
    hand_in(&desk.editor, &format!("{page}/versions"), "", &[("Bad.pdf", &active)]).await;
    app.work();
    desk.editor.post(&format!("{page}/document"), &[("document", &document), ("new_title", "")]).await;
    assert_eq!(decide(&desk.reviewer, &page, "document", "release").await.status, 303);
    assert_eq!(offered(&app.browser(), &show).await.len(), 3);
}

#[tokio::test]
async fn words_that_waited_are_saved_once_nobody_reads_them_any_more() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let page = add(&app, &desk.editor, "desk.png", &picture(800, 400, 1)).await;
    describe(&desk.editor, &page, "A desk").await;
    let line = format!("![](library:{})", page.rsplit('/').next().unwrap());
    let (_, review) = desk.publish(&[("body", &line)]).await;
    describe(&desk.editor, &page, "A desk with a lamp").await;
    assert_eq!(desk.editor.get(&page).await.all("#waiting-words").len(), 1);
    desk.reviewer.post(&step(&review, "withdrawal"), &[("reason", "A wrong number")]).await;
    assert_eq!(describe(&desk.editor, &page, "A desk with a lamp").await.status, 303);
    assert!(desk.editor.get(&page).await.all("#waiting-words").is_empty());
}

#[tokio::test]
async fn a_file_that_waits_for_a_document_is_not_attached_alone() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (document, _) = document_of(&app, &desk.editor, "Annual report").await;
    desk.publish(&[("document", &document)]).await;
    hand_in(&desk.editor, "/en/library/new", "tr", &[("Rapor.pdf", PDF)]).await;
    app.work();
    let page = newest(&desk.editor).await;
    let ticks = || async {
        desk.editor.get("/en/achievements/new").await.attributes("#documents input[type=checkbox]", "value")
    };
    let single = ticks().await.into_iter().find(|id| id.as_bytes()[14] == b'8').unwrap();
    desk.editor.post(&format!("{page}/document"), &[("document", &document), ("new_title", "")]).await;
    assert!(!ticks().await.contains(&single), "it is not offered");
    let id = sijil::features::achievements::AchievementId::generate().to_string();
    let fields = crate::achievements::filled(&id, &[("document", &single)]);
    assert_ne!(desk.editor.post("/en/achievements/new", &fields).await.status, 303);
    assert_eq!(desk.editor.get(&page).await.all("#waiting-document").len(), 1, "and waits on");
}

#[tokio::test]
async fn a_locked_pdf_is_refused_and_those_from_before_are_looked_at_again() {
    use diesel::prelude::*;
    use sijil::platform::database::schema::library_versions;
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let locked = other(b"trailer<</Encrypt 2 0 R>>\n");
    let page = add(&app, &desk.editor, "Locked.pdf", &locked).await;
    let shown = desk.editor.get(&page).await;
    assert_eq!(shown.one(".head .chip"), "Cannot be looked into");
    assert!(shown.one(".flash.wait").contains("without a password"));
    // As if a portal that looked less sharply had made it ready.
    app.arrange(|connection| {
        diesel::update(library_versions::table)
            .set((
                library_versions::state.eq("ready"),
                library_versions::is_closed.eq(false),
                library_versions::look.eq(0),
            ))
            .execute(connection)
            .unwrap()
    });
    assert!(!desk.editor.get(&page).await.text.contains("Cannot be looked into"));
    app.turn_clock(3700);
    app.work();
    let back = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    assert_eq!(back.get(&page).await.one(".head .chip"), "Cannot be looked into");
}
