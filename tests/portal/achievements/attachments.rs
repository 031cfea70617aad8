//! Documents of the library at a post: who attaches them, and when readers have them.

use sijil::features::achievements::AchievementId;
use sijil::vocabulary::viewer::Role;

use super::{Desk, filled, step};
use crate::library::{PDF, document_of, hand_in, newest};
use crate::support::{Browser, TestApp};

/// The addresses a stranger finds under the post's documents, in the reader's order of languages.
async fn offered(browser: &Browser, show: &str) -> Vec<String> {
    browser.get(show).await.attributes(".documents table.document td a[download]", "href")
}

#[tokio::test]
async fn a_document_is_public_with_its_post_until_it_is_withdrawn() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (document, files) = document_of(&app, &desk.editor, "Annual report").await;
    let form = desk.editor.get("/en/achievements/new").await;
    assert_eq!(form.attributes("#documents input[type=checkbox]", "value"), std::slice::from_ref(&document));
    assert!(form.one("#documents .tick").contains("Annual report"), "{}", form.one("#documents"));
    assert!(form.one("#documents .tick").contains("فارسی PDF · 1 KB"), "{}", form.one("#documents .tick"));
    let review = desk.submit(&[("document", &document)]).await;
    let at_desk = desk.editor.get(&review).await;
    assert_eq!(at_desk.all(".documents h3"), ["Annual report"]);
    let addresses = at_desk.attributes(".documents td a[download]", "href");
    let stranger = app.browser();
    assert_eq!(stranger.get(&addresses[1]).await.status, 404, "not before it is published");

    let answer = desk.reviewer.post(&step(&review, "publication"), &[]).await;
    let show = answer.location().unwrap();
    let persian = stranger.get(&show.replace("/en/", "/fa/")).await;
    assert_eq!(persian.one("#h-documents"), "اسناد پیوست");
    assert_eq!(persian.all(".documents table.document th[scope=row]"), ["English", "فارسی"]);
    assert_eq!(persian.all(".documents table.document td.num"), ["۱ کیلوبایت", "۱ کیلوبایت"]);
    assert!(persian.text.contains("\"associatedMedia\""), "programs are told as well");
    let saved = stranger.get(&addresses[1]).await;
    assert_eq!((saved.status, saved.text.starts_with("%PDF")), (200, true));

    let used = desk.editor.get(&files[0]).await;
    assert_eq!(used.all(".sources-list a"), ["Cards for everyone"], "where it is used names the post");
    assert_ne!(desk.editor.post(&format!("{}/deletion", files[0]), &[]).await.status, 303);
    assert_eq!(desk.editor.get(&files[0]).await.status, 200, "what is used is not removed");
    let taken = desk.reviewer.post(&step(&review, "withdrawal"), &[("reason", "A mistake in the numbers")]).await;
    assert_eq!(taken.status, 303);
    assert_eq!(stranger.get(&addresses[1]).await.status, 404);
}

#[tokio::test]
async fn readers_see_a_language_come_and_go_at_once_and_nothing_that_is_not_ready() {
    let app = TestApp::start().await;
    crate::library::waive(&app, "TR").await;
    let desk = Desk::of(&app, "TR").await;
    let (document, files) = document_of(&app, &desk.editor, "Annual report").await;
    let (show, _) = desk.publish(&[("document", &document)]).await;
    let stranger = app.browser();
    assert_eq!(offered(&stranger, &show).await.len(), 2);
    let alone = [("document", ""), ("new_title", "Another")];
    assert_eq!(desk.reviewer.post(&format!("{}/document", files[0]), &alone).await.status, 303);
    assert_eq!(offered(&stranger, &show).await.len(), 1, "the page is drawn anew");
    assert_eq!(desk.reviewer.post(&format!("{}/document", files[1]), &alone).await.status, 303);
    assert!(stranger.get(&show).await.all(".documents").is_empty(), "a document without a file is none to readers");
}

#[tokio::test]
async fn a_post_shows_documents_of_its_own_library_only() {
    let app = TestApp::start().await;
    let (own, other) = (Desk::of(&app, "TR").await, Desk::of(&app, "IR").await);
    let (theirs, _) = document_of(&app, &other.editor, "Their report").await;
    let id = AchievementId::generate().to_string();
    for unknown in [theirs.as_str(), "0190aaaa-0000-7000-8000-000000000000", "<b>"] {
        let answer = own.editor.post("/en/achievements/new", &filled(&id, &[("document", unknown)])).await;
        assert_eq!(answer.status, 422, "{unknown}");
        assert!(answer.one("#documents-err").contains("not in your library"));
        assert!(!answer.text.contains("Their report"), "nobody learns what is in another library");
    }
    let mine = document_of(&app, &own.editor, "Our report").await.0;
    let review = own.write(&[("document", &mine)]).await;
    let text = step(&review, "texts/en");
    let answer = own.editor.post(&text, &filled("", &[("revision", "1"), ("document", &theirs)])).await;
    assert_eq!(answer.status, 422);
    assert_eq!(own.editor.get(&review).await.all(".documents h3"), ["Our report"], "nothing changed");
}

#[tokio::test]
async fn a_version_brings_its_documents_back_and_is_compared_by_their_titles() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (document, files) = document_of(&app, &desk.editor, "Annual report").await;
    let review = desk.write(&[("document", &document)]).await;
    let text = step(&review, "texts/en");
    let form = desk.editor.get(&text).await;
    assert_eq!(form.attributes("#documents input[checked]", "value"), std::slice::from_ref(&document));
    // The empty word says that nothing is ticked; a form without it did not ask.
    assert_eq!(desk.editor.post(&text, &filled("", &[("revision", "1")])).await.status, 303);
    assert_eq!(desk.editor.get(&review).await.all(".documents h3").len(), 1, "what was not asked stays");
    let emptied = filled("", &[("revision", "2"), ("document", "")]);
    assert_eq!(desk.editor.post(&text, &emptied).await.status, 303);
    assert!(desk.editor.get(&review).await.all(".documents h3").is_empty());
    assert!(desk.editor.get(&files[0]).await.all(".sources-list a").is_empty(), "it is used no more");
    let compared = desk.editor.get(&step(&review, "texts/en/versions/1/3")).await;
    assert_eq!(compared.all("main section h2"), ["Attached documents"]);
    let preview = desk.editor.get(&step(&review, "texts/en/versions/1/preview")).await;
    assert_eq!(preview.all(".documents h3"), ["Annual report"]);
    let back = step(&review, "texts/en/versions/1/restoration");
    assert_eq!(desk.editor.post(&back, &[("revision", "3")]).await.status, 303);
    assert_eq!(desk.editor.get(&review).await.all(".documents h3"), ["Annual report"]);
    assert_eq!(desk.editor.get(&files[0]).await.all(".sources-list a").len(), 1);
}

#[tokio::test]
async fn two_editors_lose_no_tick_of_each_other_and_a_translation_is_not_asked() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let other = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let (first, _) = document_of(&app, &desk.editor, "First").await;
    let (second, _) = document_of(&app, &desk.editor, "Second").await;
    let review = desk.write(&[]).await;
    let text = step(&review, "texts/en");
    let form = |document| filled("", &[("revision", "1"), ("document", document)]);
    assert_eq!(desk.editor.post(&text, &form(&first)).await.status, 303);
    let both = other.post(&text, &form(&second)).await;
    assert_eq!(both.status, 409, "{}", both.text);
    assert_eq!(both.attributes("main [name=document]", "value"), ["", first.as_str(), second.as_str()]);
    assert!(both.all("[aria-labelledby=h-difference] h3").contains(&"Attached documents".to_owned()));
    let told = both.all("[aria-labelledby=h-difference] :is(ins, del)").join(" ");
    assert!(told.contains("First") && told.contains("Second"), "both are named: {told}");
    let translation = desk.editor.get(&step(&review, "texts/fa")).await;
    assert_eq!(translation.status, 200);
    assert!(translation.attributes("[name=document]", "value").is_empty());
    let words = [("revision", "2"), ("title", "کارت"), ("summary", "خلاصه"), ("done", "yes")];
    assert_eq!(desk.editor.post(&step(&review, "texts/fa"), &words).await.status, 303);
    assert_eq!(desk.editor.get(&review).await.all(".documents h3"), ["First"]);
}

#[tokio::test]
async fn a_single_file_is_attached_without_further_steps() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    hand_in(&desk.editor, "/en/library/new", "tr", &[("Rapor_2025.pdf", PDF)]).await;
    app.work();
    let page = newest(&desk.editor).await;
    let form = desk.editor.get("/en/achievements/new").await;
    let single = form.attributes("#documents input[type=checkbox]", "value").remove(0);
    assert!(form.one("#documents").contains("Single files") && form.one("#documents .tick").contains("Rapor 2025"));
    // A form with another fault makes nothing of it, and keeps the tick.
    let id = AchievementId::generate().to_string();
    let faulty = desk.editor.post("/en/achievements/new", &filled(&id, &[("title", ""), ("document", &single)])).await;
    assert_eq!((faulty.status, faulty.attributes("#documents input[checked]", "value")), (422, vec![single.clone()]));
    assert!(desk.editor.get(&page).await.all(".crumbs a[href*=documents]").is_empty());

    let review = desk.write(&[("document", &single)]).await;
    let again = desk.editor.get(&step(&review, "texts/en")).await;
    assert_eq!(again.attributes("#documents input[checked]", "value"), [single.as_str()]);
    assert!(!again.one("#documents").contains("Single files"), "it is a document now");
    assert_eq!(desk.editor.post(&step(&review, "submission"), &[]).await.status, 303);
    let show = desk.reviewer.post(&step(&review, "publication"), &[]).await.location().unwrap();
    let stranger = app.browser();
    assert_eq!(offered(&stranger, &show).await.len(), 1);
    assert_eq!(stranger.get(&show).await.all(".documents h3"), ["Rapor 2025"]);
    assert_eq!(desk.editor.get(&page).await.all(".crumbs a[href*=documents]"), ["Rapor 2025"]);
    // What stands in a document already, or in another library, is no single file.
    let other = Desk::of(&app, "IR").await;
    let stolen = other.editor.post("/en/achievements/new", &filled(&id, &[("document", &single)])).await;
    assert_eq!(stolen.status, 422);
}
