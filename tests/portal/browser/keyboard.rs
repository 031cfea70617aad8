//! The whole way of a post with the keyboard alone, from the sign-in to published words with a picture and a
//! translation.

use sijil::vocabulary::viewer::Role;
use thirtyfour::prelude::*;

use super::hands::{FAR, Hands, NEAR};
use super::{Window, says};
use crate::support::TestApp;

impl Hands<'_> {
    /// Adds a picture to the library and describes it; its address in a text.
    async fn add_picture(&self, app: &TestApp, language: &str, is_scripted: bool) -> String {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("office.png");
        image::RgbImage::from_pixel(640, 400, image::Rgb([11, 79, 92])).save(&file).unwrap();
        self.to("details.menu:not(.langs) summary", FAR).await;
        self.press(Key::Enter).await;
        self.follow("a[href$='/library']").await;
        self.follow("a[href$='/library/new']").await;
        self.to("#files", FAR).await;
        // The window in which a file is chosen belongs to the system, not to the page.
        let field = self.driver.find(By::Id("files")).await.unwrap();
        field.send_keys(file.to_string_lossy().into_owned()).await.unwrap();
        self.to("form[data-upload] button", NEAR).await;
        if is_scripted {
            self.press(Key::Enter).await;
            says(self.driver, ".arriving a", "office.png").await;
            self.until("document.activeElement.matches('form[data-upload] button')").await;
            self.back().await;
        } else {
            self.enter().await;
            self.to(".files th a", FAR).await;
        }
        self.enter().await;
        app.work();
        self.driver.refresh().await.unwrap();
        self.fill(&format!("#description-{language}"), "The office").await;
        self.to("main form button.main", FAR).await;
        self.enter().await;
        let page = self.driver.current_url().await.unwrap();
        format!("library:{}", page.path_segments().unwrap().next_back().unwrap())
    }

    /// Chooses the picture with the arrows of the toolbar, or writes its mark.
    async fn show_picture(&self, picture: &str, language: &str, is_scripted: bool) {
        if is_scripted {
            let before = if language == "fa" { Key::Right } else { Key::Left };
            self.back().await;
            self.press(Key::End + before + Key::Enter).await;
            self.until("document.querySelector('dialog.picker .choices button')").await;
            self.to("dialog.picker .choices button", NEAR).await;
            self.press(Key::Enter).await;
            self.until(&format!("document.activeElement.value?.endsWith('last.\\n\\n![]({picture})')")).await;
        } else {
            self.press(format!("\n\n![]({picture})")).await;
        }
    }
}

async fn from_sign_in_to_readers(language: &str, is_scripted: bool) {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let reviewer = app.person("TR", &[Role::Reviewer]).await;
    let flags: &[&str] = if is_scripted { &[] } else { &["--blink-settings=scriptEnabled=false"] };
    let window = Window::open_with(flags).await;
    window.driver.set_window_rect(0, 0, 1280, 900).await.unwrap();
    let hands = Hands { driver: &window.driver };

    hands.sign_in(&app, language, &editor).await;
    let picture = hands.add_picture(&app, language, is_scripted).await;
    hands.follow("a[href$='/desk']").await;
    hands.follow("a[href$='/achievements/new']").await;
    hands.fill("#title", "Births are registered in hospital").await;
    hands.fill("#summary", "On the same day.").await;
    hands.fill("#body", "The first paragraph and the last.").await;
    hands.show_picture(&picture, language, is_scripted).await;
    hands.fill("#source-url-1", "https://example.org/news").await;
    hands.fill("#source-title-1", "News").await;
    hands.to("#theme", FAR).await;
    hands.press(Key::Down).await;
    hands.fill("#day", "2026-03-01").await;
    hands.save().await;

    hands.follow(".cells a[href$='/texts/ru']").await;
    hands.fill("#title", "Рождения регистрируют в больнице").await;
    hands.fill("#summary", "В тот же день.").await;
    hands.fill("#body", "Единственный абзац.").await;
    hands.to("[name=done]", FAR).await;
    hands.press(" ").await;
    hands.save().await;
    hands.follow("form[action$='/submission'] button").await;

    hands.sign_in(&app, language, &reviewer).await;
    hands.follow("main a[href$='/review']:not([href*='/texts/'])").await;
    hands.follow("form[action$='/publication'] button").await;
    hands.follow("main a[href$='/review']").await;
    hands.follow(".cells a[href*='/texts/ru']").await;
    hands.follow("form[action$='/release'] button").await;
    window.close().await;

    let reader = app.browser();
    let post = reader.get("/en/achievements").await.attributes(".entry h2 a", "href").remove(0);
    let original = reader.get(&post).await;
    assert_eq!(original.one("h1"), "Births are registered in hospital");
    assert_eq!(original.attributes(".prose img", "alt"), ["The office"]);
    assert_eq!(reader.get(&post.replace("/en/", "/ru/")).await.one("h1"), "Рождения регистрируют в больнице");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn a_post_goes_its_whole_way_with_the_keyboard_alone() {
    from_sign_in_to_readers("en", true).await;
    from_sign_in_to_readers("fa", true).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn a_post_goes_its_whole_way_with_the_keyboard_alone_and_no_script() {
    from_sign_in_to_readers("fa", false).await;
}
