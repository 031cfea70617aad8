//! A change that waits is given back with a reason, kept as it was proposed, taken up again or thrown away.

use sijil::vocabulary::viewer::Role;

use super::four_eyes::{audit_of, decide, give_back, offered};
use super::{PDF, add, describe, document_of, hand_in, newest, picture};
use crate::achievements::Desk;
use crate::support::TestApp;

/// A public picture and where readers find it; its words are "A desk".
async fn public_picture(app: &TestApp, desk: &Desk) -> (String, String) {
    let page = add(app, &desk.editor, "desk.png", &picture(800, 400, 1)).await;
    describe(&desk.editor, &page, "A desk").await;
    let line = format!("![](library:{})", page.rsplit('/').next().unwrap());
    (page, desk.publish(&[("body", &line)]).await.0)
}

#[tokio::test]
async fn words_that_came_back_say_why_and_are_taken_up_again_from_where_they_were() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (page, show) = public_picture(&app, &desk).await;
    let stranger = app.browser();
    assert_eq!(describe(&desk.editor, &page, "A desk with a lamp").await.status, 303);
    let without = give_back(&desk.reviewer, &page, "words", "  ").await;
    assert_eq!(without.status, 422);
    assert_eq!(without.one("#waiting-words .err"), "Please give a reason.");
    assert_eq!(without.attributes("#summary-title ~ ul a", "href"), ["#reason-words"]);
    let long = give_back(&desk.reviewer, &page, "words", &"a".repeat(1001)).await;
    assert_eq!(long.status, 422);
    assert_eq!(long.one("#waiting-words textarea").len(), 1001, "nothing is lost");

    assert_eq!(give_back(&desk.reviewer, &page, "words", "There is no lamp. <b>").await.status, 303);
    assert_eq!(stranger.get(&show).await.attributes(".prose img", "alt"), ["A desk"]);
    let shown = desk.editor.get(&page).await;
    let told = shown.one("#waiting-words .flash");
    assert!(told.contains("Returned") && told.contains("Reason: There is no lamp. <b>"), "{told}");
    assert_eq!(shown.all("#waiting-words dd ins").last().unwrap(), "A desk with a lamp");
    assert_eq!(shown.attributes("#description-en", "value"), ["A desk with a lamp"], "they go on from there");
    assert_eq!(audit_of(&app, &page)[0], "file.change_returned");
    let release = format!("{page}/changes/words/release");
    let number = shown.attributes("#waiting-words [name=number]", "value").remove(0);
    let both = [("number", number.as_str())];
    assert_eq!(desk.reviewer.post(&release, &both).await.status, 409, "it waits for nobody now");

    assert_eq!(describe(&desk.editor, &page, "A desk with a reading lamp").await.status, 303);
    let shown = desk.reviewer.get(&page).await;
    assert!(shown.all("#waiting-words .flash").is_empty() && shown.one("#waiting-words h2") == "New words wait");
    assert_eq!(decide(&desk.reviewer, &page, "words", "release").await.status, 303);
    assert_eq!(stranger.get(&show).await.attributes(".prose img", "alt"), ["A desk with a reading lamp"]);
}

#[tokio::test]
async fn the_same_words_wait_again_when_they_are_sent_again() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (page, _) = public_picture(&app, &desk).await;
    let other = app.signed_in(&app.person("TR", &[Role::Editor, Role::Reviewer]).await).await;
    describe(&desk.editor, &page, "A desk with a lamp").await;
    give_back(&desk.reviewer, &page, "words", "Are you sure?").await;
    assert_eq!(describe(&other, &page, "A desk with a lamp").await.status, 303);
    assert_eq!(desk.reviewer.get(&page).await.one("#waiting-words h2"), "New words wait");
    assert_eq!(decide(&other, &page, "words", "release").await.status, 403, "who takes it up has a part in it");
    assert_eq!(decide(&desk.reviewer, &page, "words", "release").await.status, 303);
}

#[tokio::test]
async fn only_who_may_release_gives_back_and_only_who_made_it_throws_away() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (page, _) = public_picture(&app, &desk).await;
    let colleague = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let abroad = app.signed_in(&app.person("IR", &[Role::Reviewer]).await).await;
    describe(&desk.editor, &page, "A desk with a lamp").await;
    assert_eq!(give_back(&desk.editor, &page, "words", "No").await.status, 403, "whoever made it");
    assert_eq!(give_back(&colleague, &page, "words", "No").await.status, 403, "an editor");
    assert_eq!(give_back(&abroad, &page, "words", "No").await.status, 404);
    assert_eq!(decide(&colleague, &page, "words", "removal").await.status, 403, "it is another's and waits");
    assert_eq!(decide(&desk.reviewer, &page, "words", "removal").await.status, 403, "a reviewer says why");
    assert_eq!(decide(&desk.editor, &page, "words", "removal").await.status, 303);
    let shown = desk.editor.get(&page).await;
    assert!(shown.all("#waiting-words").is_empty());
    assert_eq!(shown.attributes("#description-en", "value"), ["A desk"]);
    assert_eq!(audit_of(&app, &page)[0], "file.change_dropped");

    describe(&desk.editor, &page, "A desk with a lamp").await;
    give_back(&desk.reviewer, &page, "words", "No").await;
    assert_eq!(decide(&colleague, &page, "words", "removal").await.status, 303, "what came back is for everybody");
}

#[tokio::test]
async fn saving_nothing_throws_no_colleagues_change_away() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (page, _) = public_picture(&app, &desk).await;
    let colleague = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    describe(&desk.editor, &page, "A desk with a lamp").await;
    for other in [&colleague, &desk.reviewer] {
        assert_eq!(describe(other, &page, "A desk").await.status, 409, "the words readers have");
    }
    assert_eq!(desk.reviewer.get(&page).await.all("#waiting-words dd ins").last().unwrap(), "A desk with a lamp");
    assert_eq!(describe(&desk.editor, &page, "A desk").await.status, 303, "they are the editor's own");
    assert!(desk.editor.get(&page).await.all("#waiting-words").is_empty());

    let (document, files) = document_of(&app, &desk.editor, "Annual report").await;
    desk.publish(&[("document", &document)]).await;
    let group = format!("{}/document", files[0]);
    assert_eq!(desk.editor.post(&group, &[("document", ""), ("new_title", "")]).await.status, 303);
    let same = [("document", document.as_str()), ("new_title", "")];
    for saver in [&colleague, &desk.editor] {
        assert_eq!(saver.post(&group, &same).await.status, 303);
        assert_eq!(saver.get(&files[0]).await.all("#waiting-document").len(), 1, "it waits all the same");
    }
    assert_eq!(decide(&desk.editor, &files[0], "document", "removal").await.status, 303);
    assert!(desk.editor.get(&files[0]).await.all("#waiting-document").is_empty());
}

#[tokio::test]
async fn a_language_that_came_back_is_proposed_again_and_stands_alone_meanwhile() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (document, _) = document_of(&app, &desk.editor, "Annual report").await;
    let (show, review) = desk.publish(&[("document", &document)]).await;
    let stranger = app.browser();
    hand_in(&desk.editor, "/en/library/new", "tr", &[("Rapor.pdf", PDF)]).await;
    app.work();
    let page = newest(&desk.editor).await;
    let group = async || {
        let fields = [("document", document.as_str()), ("new_title", "")];
        assert_eq!(desk.editor.post(&format!("{page}/document"), &fields).await.status, 303);
    };
    group().await;
    let offers = async || {
        let edit = review.replace("/review", "/texts/en");
        desk.editor.get(&edit).await.attributes("[name=document]", "value").len()
    };
    let while_it_waits = offers().await;
    assert_eq!(give_back(&desk.reviewer, &page, "document", "Which year?").await.status, 303);
    assert_eq!(offers().await, while_it_waits + 1, "it may become a document of its own");
    let shown = desk.editor.get(&page).await;
    assert!(shown.one("#waiting-document .flash").contains("Which year?"));
    // New words do not make it wait again: nobody looks at what its maker has not proposed.
    describe(&desk.editor, &page, "").await;
    assert!(desk.editor.get(&page).await.one("#waiting-document .flash").contains("Which year?"));
    group().await;
    assert_eq!(offered(&stranger, &show).await.len(), 2);
    assert_eq!(decide(&desk.reviewer, &page, "document", "release").await.status, 303);
    assert_eq!(offered(&stranger, &show).await.len(), 3);
}
