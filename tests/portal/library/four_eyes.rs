//! What readers have of the library changes by two people's hands, where their organisation wants it so.

use sijil::features::audit;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use super::{PDF, add, describe, document_of, hand_in, newest, picture, waive};
use crate::achievements::Desk;
use crate::support::{Browser, Shown, TestApp};

/// Decides about the change of a kind, as it stands on the file's page now.
pub async fn decide(browser: &Browser, page: &str, kind: &str, step: &str) -> Shown {
    let number = number_of(browser, page, kind).await;
    browser.post(&format!("{page}/changes/{kind}/{step}"), &[("number", &number)]).await
}

/// Gives the change of a kind back, with a reason.
pub async fn give_back(browser: &Browser, page: &str, kind: &str, reason: &str) -> Shown {
    let number = number_of(browser, page, kind).await;
    browser.post(&format!("{page}/changes/{kind}/return"), &[("number", &number), ("reason", reason)]).await
}

/// The number of a change. Whoever may not decide is shown no form with it, but can work it out.
async fn number_of(browser: &Browser, page: &str, kind: &str) -> String {
    let shown = browser.get(page).await;
    let number = shown.attributes(&format!("#waiting-{kind} [name=number]"), "value").pop();
    let guessed = || match kind {
        "version" => Some(shown.all("aside .timeline li").len().to_string()),
        _ => shown.attributes("input[name=revision]", "value").pop(),
    };
    number.or_else(guessed).unwrap_or_default()
}

/// What is written down about a file, the newest first.
pub fn audit_of(app: &TestApp, page: &str) -> Vec<String> {
    let id = page.rsplit('/').next().unwrap().to_owned();
    app.look(|connection| audit::list_about(connection, ("file", &id)).unwrap()).into_iter().map(|it| it.kind).collect()
}

pub async fn offered(browser: &Browser, show: &str) -> Vec<String> {
    browser.get(show).await.attributes(".documents table.document td a[download]", "href")
}

#[tokio::test]
async fn a_new_version_of_a_public_file_waits_for_another_person() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let both = app.signed_in(&app.person("TR", &[Role::Editor, Role::Reviewer]).await).await;
    let (document, files) = document_of(&app, &desk.editor, "Annual report").await;
    let (show, _) = desk.publish(&[("document", &document)]).await;
    let stranger = app.browser();
    let before = offered(&stranger, &show).await;
    let newer = [PDF, b"% newer\n"].concat();
    let versions = format!("{}/versions", files[1]);
    let sent = hand_in(&both, &versions, "", &[("Report 2.pdf", &newer)]).await;
    assert_eq!(sent.status, 303);
    assert!(both.get(&files[1]).await.text.contains("until another person releases the new one"));
    app.work();
    assert_eq!(offered(&stranger, &show).await, before, "readers keep what they had");
    let page = desk.reviewer.get(&files[1]).await;
    assert_eq!(page.one("#waiting-version h2"), "A new version waits");
    let waiting = page.attributes("#waiting-version a", "href").remove(0);
    assert_eq!(stranger.get(&waiting).await.status, 404);
    assert_eq!(desk.reviewer.get(&waiting).await.status, 200, "whoever decides can look at it");
    assert_eq!(desk.reviewer.get("/en/library").await.all("[aria-labelledby=h-waiting] h3"), ["Report"]);

    assert_eq!(decide(&both, &files[1], "version", "release").await.status, 403, "nobody releases their own work");
    assert_eq!(decide(&desk.editor, &files[1], "version", "release").await.status, 403, "only a reviewer does");
    let stale = desk.reviewer.post(&format!("{}/changes/version/release", files[1]), &[("number", "1")]).await;
    assert_eq!(stale.status, 409, "only what one has seen");
    assert_eq!(decide(&desk.reviewer, &files[1], "version", "release").await.status, 303);
    let after = offered(&stranger, &show).await;
    assert!(after.contains(&waiting) && after != before, "{after:?}");
    assert_eq!(audit_of(&app, &files[1])[..2], ["file.change_released", "file.replaced"]);
    assert!(desk.reviewer.get("/en/library").await.all("[aria-labelledby=h-waiting] h3").is_empty());
}

#[tokio::test]
async fn a_document_keeps_the_title_its_readers_know() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (document, _) = document_of(&app, &desk.editor, "Annual report").await;
    let page = format!("/en/library/documents/{document}");
    let renamed = async |browser: &Browser, title: &str| browser.post(&page, &[("title", title)]).await.status;
    assert_eq!(renamed(&desk.editor, "Yearly report").await, 303, "nobody has it yet");
    let (show, _) = desk.publish(&[("document", &document)]).await;
    let stranger = app.browser();
    assert_eq!(renamed(&desk.editor, "Something else").await, 409);
    assert_eq!(renamed(&desk.reviewer, "Something else").await, 409);
    assert!(stranger.get(&show).await.text.contains("Yearly report"));
    let shown = desk.editor.get(&page).await;
    assert!(shown.attributes("main form", "action").is_empty() && shown.text.contains("the title stays"));
    waive(&app, "TR").await;
    assert_eq!(renamed(&desk.editor, "Something else").await, 409, "an editor never does so alone");
    assert_eq!(renamed(&desk.reviewer, "Something else").await, 303);
    assert!(stranger.get(&show).await.text.contains("Something else"));
}

#[tokio::test]
async fn a_version_given_back_reaches_no_reader() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (document, files) = document_of(&app, &desk.editor, "Annual report").await;
    let (show, _) = desk.publish(&[("document", &document)]).await;
    let stranger = app.browser();
    let before = offered(&stranger, &show).await;
    let newer = [PDF, b"% newer\n"].concat();
    hand_in(&desk.editor, &format!("{}/versions", files[1]), "", &[("Report 2.pdf", &newer)]).await;
    app.work();
    assert_eq!(give_back(&desk.reviewer, &files[1], "version", "Which year?").await.status, 303);
    assert_eq!(offered(&stranger, &show).await, before);
    assert!(desk.editor.get(&files[1]).await.one("#waiting-version .flash").contains("Which year?"));
    let release = format!("{}/changes/version/release", files[1]);
    assert_eq!(desk.reviewer.post(&release, &[("number", "2")]).await.status, 409, "it is decided");
    assert_eq!(audit_of(&app, &files[1])[0], "file.change_returned");
}

#[tokio::test]
async fn a_further_language_of_a_public_document_waits_for_somebody_who_did_not_make_it() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let uploader = app.signed_in(&app.person("TR", &[Role::Editor, Role::Reviewer]).await).await;
    let (document, files) = document_of(&app, &desk.editor, "Annual report").await;
    let (show, _) = desk.publish(&[("document", &document)]).await;
    let stranger = app.browser();
    hand_in(&uploader, "/en/library/new", "tr", &[("Rapor.pdf", PDF)]).await;
    app.work();
    let page = newest(&uploader).await;
    // One hands it in, another puts it into the document: neither releases it.
    let grouped = desk.reviewer.post(&format!("{page}/document"), &[("document", &document), ("new_title", "")]).await;
    assert_eq!(grouped.status, 303);
    assert!(desk.reviewer.get(&page).await.text.contains("Readers keep what they have until another person"));
    assert_eq!(offered(&stranger, &show).await.len(), 2);
    let address = desk.editor.get(&page).await.attributes(".sheet-of a", "href").remove(0);
    assert_eq!(stranger.get(&address).await.status, 404);
    for own in [&uploader, &desk.reviewer] {
        assert_eq!(decide(own, &page, "document", "release").await.status, 403);
    }
    let other = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    assert_eq!(decide(&other, &page, "document", "release").await.status, 303);
    assert_eq!(offered(&stranger, &show).await.len(), 3);
    assert_eq!(stranger.get(&address).await.status, 200);

    // And out of it again: what readers have does not go by one hand.
    assert_eq!(desk.editor.post(&format!("{}/document", files[0]), &[("document", "")]).await.status, 303);
    assert_eq!(offered(&stranger, &show).await.len(), 3);
    assert_eq!(decide(&other, &files[0], "document", "release").await.status, 303);
    assert_eq!(offered(&stranger, &show).await.len(), 2);
}

#[tokio::test]
async fn new_bytes_of_what_waits_are_looked_at_again() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (document, _) = document_of(&app, &desk.editor, "Annual report").await;
    desk.publish(&[("document", &document)]).await;
    hand_in(&desk.editor, "/en/library/new", "tr", &[("Rapor.pdf", PDF)]).await;
    app.work();
    let page = newest(&desk.editor).await;
    desk.editor.post(&format!("{page}/document"), &[("document", &document), ("new_title", "")]).await;
    let seen = desk.reviewer.get(&page).await.attributes("#waiting-document [name=number]", "value").remove(0);
    hand_in(&desk.editor, &format!("{page}/versions"), "", &[("Other.pdf", &[PDF, b"% other\n"].concat())]).await;
    let release = format!("{page}/changes/document/release");
    assert_eq!(desk.reviewer.post(&release, &[("number", &seen)]).await.status, 409);
    assert_eq!(decide(&desk.reviewer, &page, "document", "release").await.status, 409, "nobody can look at it yet");
    app.work();
    assert_eq!(decide(&desk.reviewer, &page, "document", "release").await.status, 303);
}

#[tokio::test]
async fn the_words_of_a_public_picture_wait_too() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let page = add(&app, &desk.editor, "desk.png", &picture(800, 400, 1)).await;
    describe(&desk.editor, &page, "A desk").await;
    let line = format!("![](library:{})", page.rsplit('/').next().unwrap());
    let (show, _) = desk.publish(&[("body", &line)]).await;
    let stranger = app.browser();
    let both = app.signed_in(&app.person("TR", &[Role::Editor, Role::Reviewer]).await).await;
    assert_eq!(describe(&desk.editor, &page, "Something untrue").await.status, 303);
    assert_eq!(stranger.get(&show).await.attributes(".prose img", "alt"), ["A desk"]);
    let form = both.get(&page).await;
    assert_eq!(form.all("#waiting-words dd ins").last().unwrap(), "Something untrue");
    let typed = form.attributes(&format!("#description-{}", Language::English.tag()), "value");
    assert_eq!(typed, ["Something untrue"], "the next one goes on from there");
    assert_eq!(describe(&both, &page, "A desk with a lamp").await.status, 303);
    assert_eq!(decide(&both, &page, "words", "release").await.status, 403, "who wrote a part of it");
    assert_eq!(decide(&desk.reviewer, &page, "words", "release").await.status, 303);
    assert_eq!(stranger.get(&show).await.attributes(".prose img", "alt"), ["A desk with a lamp"]);
    // What readers have already waits for nobody.
    assert_eq!(describe(&desk.editor, &page, "A desk with a lamp").await.status, 303);
    assert!(desk.editor.get(&page).await.all("#waiting-words").is_empty());
}

#[tokio::test]
async fn where_it_is_waived_readers_have_every_change_at_once() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (document, files) = document_of(&app, &desk.editor, "Annual report").await;
    let (show, _) = desk.publish(&[("document", &document)]).await;
    let own = app.signed_in(&app.person("TR", &[Role::Editor, Role::Reviewer]).await).await;
    let stranger = app.browser();
    let newer = |words: &[u8]| [PDF, words].concat();
    hand_in(&own, &format!("{}/versions", files[1]), "", &[("Report 2.pdf", &newer(b"% two\n"))]).await;
    app.work();
    assert!(!offered(&stranger, &show).await.iter().any(|it| it.ends_with("Report%202.pdf")));
    waive(&app, "TR").await;
    assert_eq!(decide(&own, &files[1], "version", "release").await.status, 303, "one's own, where one may");
    assert!(offered(&stranger, &show).await.iter().any(|it| it.ends_with("Report%202.pdf")));
    hand_in(&own, &format!("{}/versions", files[1]), "", &[("Report 3.pdf", &newer(b"% three\n"))]).await;
    app.work();
    assert!(offered(&stranger, &show).await.iter().any(|it| it.ends_with("Report%203.pdf")));
}
