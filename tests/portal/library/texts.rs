//! Pictures of the library in posts.

use sijil::features::achievements::AchievementId;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use super::{add, describe, describe_in, editor, hand_in, picture};
use crate::support::{Browser, TestApp};

/// A new post that shows a picture; its page at the desk.
pub(super) async fn write(browser: &Browser, body: &str) -> crate::support::Shown {
    let id = AchievementId::generate().to_string();
    let fields = [
        ("id", id.as_str()),
        ("language", "en"),
        ("title", "Cards for everyone"),
        ("summary", "Every citizen can now ask for a card at any office."),
        ("body", body),
        ("theme", "smart-card"),
        ("day", "2026-03-05"),
    ];
    browser.post("/en/achievements/new", &fields).await
}

#[tokio::test]
async fn a_picture_in_a_published_post_is_public_until_it_is_withdrawn() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let reviewer = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let page = add(&app, &editor, "desk.png", &picture(800, 400, 1)).await;
    describe_in(&editor, &page, &[(Language::English, "A desk"), (Language::Persian, "یک میز")]).await;
    let id = page.rsplit('/').next().unwrap();
    let body = format!("Look:\n\n![](library:{id})\n\n![My words]({page})");
    let answer = write(&editor, &body).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    let review = answer.location().unwrap();
    assert_eq!(editor.get(&review).await.attributes(".prose img", "alt"), ["A desk", "My words"]);
    let used = editor.get(&page).await;
    assert_eq!(used.all(".sources-list a"), ["Cards for everyone"]);
    assert_eq!(editor.post(&format!("{page}/deletion"), &[]).await.status, 409, "it is used");

    let reader = app.browser();
    let width = editor.get(&page).await.attributes("figure img", "src").remove(0);
    assert_eq!(reader.get(&width).await.status, 404, "a draft shows it, nothing public");
    let step = |name: &str| review.replace("/review", &format!("/{name}"));
    assert_eq!(editor.post(&step("submission"), &[]).await.status, 303);
    let show = reviewer.post(&step("publication"), &[]).await.location().unwrap();
    let post = reader.get(&show).await;
    assert_eq!(post.all(".prose picture source").len(), 2);
    assert_eq!(post.attributes(".prose img", "width"), ["800", "800"]);
    let widths = post.attributes(".prose source", "srcset").remove(0);
    assert!(widths.contains(" 320w, ") && widths.contains(" 640w, ") && widths.ends_with(" 800w"), "{widths}");
    assert_eq!(reader.get(&width).await.status, 200);
    let persian = reader.get(&show.replace("/en/", "/fa/")).await;
    assert_eq!(persian.attributes(".prose img", "alt"), ["یک میز", "My words"]);

    // A new version reaches the readers of the page that was drawn before.
    super::waive(&app, "TR").await;
    let both = app.signed_in(&app.person("TR", &[Role::Editor, Role::Reviewer]).await).await;
    let versions = format!("{page}/versions");
    assert_eq!(hand_in(&both, &versions, "", &[("new.png", &picture(500, 400, 2))]).await.status, 303);
    app.work();
    let again = reader.get(&show).await;
    assert_eq!(again.attributes(".prose img", "width"), ["500", "500"]);
    let width = again.attributes(".prose img", "src").remove(0);
    assert_eq!(reader.get(&width).await.status, 200);
    assert_eq!(reviewer.post(&step("withdrawal"), &[("reason", "Wrong")]).await.status, 303);
    assert_eq!(reader.get(&width).await.status, 404);
}

#[tokio::test]
async fn a_text_shows_only_described_pictures_of_its_own_library() {
    let app = TestApp::start().await;
    let (own, abroad) = (editor(&app, "TR").await, editor(&app, "IR").await);
    let page = add(&app, &own, "desk.png", &picture(800, 400, 1)).await;
    let theirs = add(&app, &abroad, "secret.png", &picture(800, 400, 2)).await;
    describe(&abroad, &theirs, "A secret").await;
    let line = |page: &str| format!("![](library:{})", page.rsplit('/').next().unwrap());
    let undescribed = write(&own, &line(&page)).await;
    assert_eq!(undescribed.status, 422);
    assert!(undescribed.one("#body-err").contains("no description yet"));
    let stolen = write(&own, &line(&theirs)).await;
    assert_eq!(stolen.status, 422);
    assert!(stolen.one("#body-err").contains("not in your library"));
    describe(&own, &page, "A desk").await;
    assert_eq!(write(&own, &line(&page)).await.status, 303);
    let preview = own.post("/en/achievements/preview", &[("body", &line(&theirs))]).await;
    assert!(preview.all(".prose img").is_empty(), "{}", preview.text);
    assert_eq!(own.post("/en/achievements/preview", &[("body", &line(&page))]).await.all(".prose img").len(), 1);
}

#[tokio::test]
async fn the_choice_offers_the_line_to_copy() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let page = add(&app, &editor, "desk.png", &picture(800, 400, 1)).await;
    let line = format!("![](library:{})", page.rsplit('/').next().unwrap());
    let choice = editor.get("/en/library/choice").await;
    assert!(choice.attributes(".choices input", "value").is_empty(), "nobody said what it shows");
    assert_eq!(choice.attributes(".choices a", "href"), std::slice::from_ref(&page));
    describe(&editor, &page, "A desk").await;
    let choice = editor.get("/en/library/choice").await;
    assert_eq!(choice.attributes(".choices input", "value"), [line]);
    assert!(editor.get("/en/achievements/new").await.text.contains("/en/library/choice"));
}

#[tokio::test]
async fn a_version_taken_back_shows_its_picture_again() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let page = add(&app, &editor, "desk.png", &picture(800, 400, 1)).await;
    describe(&editor, &page, "A desk").await;
    let line = format!("![](library:{})", page.rsplit('/').next().unwrap());
    let review = write(&editor, &line).await.location().unwrap();
    let step = |name: &str| review.replace("/review", &format!("/texts/en{name}"));
    let without = [
        ("revision", "1"),
        ("language", "en"),
        ("title", "Cards for everyone"),
        ("summary", "Every citizen can now ask for a card at any office."),
        ("body", "No picture any more."),
        ("theme", "smart-card"),
        ("day", "2026-03-05"),
    ];
    assert_eq!(editor.post(&step(""), &without).await.status, 303);
    let uses = async || editor.get(&page).await.all(".sources-list a").len();
    assert_eq!(uses().await, 0, "the text shows it no more");
    let preview = editor.get(&step("/versions/1/preview")).await;
    assert_eq!(preview.attributes(".prose img", "alt"), ["A desk"]);
    assert_eq!(editor.post(&step("/versions/1/restoration"), &[("revision", "2")]).await.status, 303);
    assert_eq!(uses().await, 1);
    assert_eq!(editor.get(&review).await.attributes(".prose img", "alt"), ["A desk"]);
}

#[tokio::test]
async fn a_translation_in_work_makes_no_picture_public() {
    let app = TestApp::start().await;
    let editor = editor(&app, "TR").await;
    let reviewer = app.signed_in(&app.person("TR", &[Role::Reviewer]).await).await;
    let mut widths = Vec::new();
    let mut lines = Vec::new();
    for seed in [1, 2] {
        let page = add(&app, &editor, "desk.png", &picture(800, 400, seed)).await;
        describe(&editor, &page, "A desk").await;
        widths.push(editor.get(&page).await.attributes("figure img", "src").remove(0));
        lines.push(format!("![](library:{})", page.rsplit('/').next().unwrap()));
    }
    let review = write(&editor, &lines[0]).await.location().unwrap();
    let translation = review.replace("/review", "/texts/fa");
    let words = |revision| {
        [
            ("revision", revision),
            ("title", "کارت برای همه"),
            ("summary", "هر شهروند می‌تواند کارت بخواهد."),
            ("body", lines[1].as_str()),
        ]
    };
    assert_eq!(editor.post(&translation, &words("1")).await.status, 303);
    let step = |name: &str| review.replace("/review", &format!("/{name}"));
    assert_eq!(editor.post(&step("submission"), &[]).await.status, 303);
    assert_eq!(reviewer.post(&step("publication"), &[]).await.status, 303);
    let reader = app.browser();
    assert_eq!(reader.get(&widths[0]).await.status, 200);
    assert_eq!(reader.get(&widths[1]).await.status, 404, "nobody outside reads the translation yet");
    let revision = editor.get(&translation).await.attributes("main input[name=revision]", "value").remove(0);
    let done = [&words(&revision)[..], &[("done", "yes")]].concat();
    assert_eq!(editor.post(&translation, &done).await.status, 303);
    assert_eq!(reader.get(&widths[1]).await.status, 404, "it waits for a reviewer");
    crate::achievements::release(&reviewer, &review, "fa").await;
    assert_eq!(reader.get(&widths[1]).await.status, 200);
}
