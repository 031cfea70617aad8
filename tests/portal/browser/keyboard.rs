//! The whole way of a post with the keyboard alone, from the sign-in to published words with a picture and a
//! translation. Every stop on the way has to be seen: it has a size, is in sight and has a ring around it.

use std::time::Duration;

use sijil::vocabulary::viewer::Role;
use thirtyfour::prelude::*;

use super::{Window, says};
use crate::support::{PASSWORD, Someone, TestApp};

/// Stops to one thing at most; farther away it cannot be reached.
const FAR: usize = 120;

/// Stops from one field to the button that keeps the form: nobody walks around the whole page for it.
const NEAR: usize = 8;

/// Whether what is looked for has the focus, and what is wrong with the stop. Behind the last stop of a page the
/// focus is on nothing.
const STOP: &str = "const it = document.activeElement; if (it === document.body) return [false, ''];
    const box = it.getBoundingClientRect(), look = getComputedStyle(it);
    const fault = box.width < 2 || box.height < 2 ? 'no size' : box.bottom <= 0 || box.top >= innerHeight ? 'out of sight'
        : look.outlineStyle === 'none' || parseFloat(look.outlineWidth) < 2 ? 'no ring' : '';
    return [it.matches(arguments[0]), fault && `${fault}: ${it.outerHTML.slice(0, 160)}`];";

/// Somebody at the keyboard.
struct Hands<'a> {
    driver: &'a WebDriver,
}

impl Hands<'_> {
    async fn press(&self, keys: impl Into<TypingData>) {
        self.driver.action_chain().send_keys(keys).perform().await.unwrap();
    }

    async fn back(&self) {
        let chain = self.driver.action_chain().key_down(Key::Shift).send_keys(Key::Tab);
        chain.key_up(Key::Shift).perform().await.unwrap();
    }

    /// Goes from stop to stop until this is reached.
    async fn to(&self, query: &str, most: usize) {
        let (mut is_there, mut stops) = (false, 0);
        while !is_there {
            assert!(
                stops < most,
                "{query} is not among the next stops of {}",
                self.driver.current_url().await.unwrap()
            );
            self.press(Key::Tab).await;
            let answer = self.driver.execute(STOP, vec![serde_json::json!(query)]).await.unwrap();
            let (is_it, fault): (bool, String) = answer.convert().unwrap();
            assert_eq!(fault, "", "on the way to {query}");
            is_there = is_it;
            stops += 1;
        }
    }

    async fn fill(&self, query: &str, words: &str) {
        self.to(query, FAR).await;
        self.press(words).await;
    }

    /// Presses Enter and waits for the page this leads to.
    async fn enter(&self) {
        self.driver.execute("document.documentElement.dataset.left = ''", vec![]).await.unwrap();
        self.press(Key::Enter).await;
        self.until("document.readyState === 'complete' && !('left' in document.documentElement.dataset)").await;
    }

    async fn follow(&self, query: &str) {
        self.to(query, FAR).await;
        self.enter().await;
    }

    async fn save(&self) {
        self.to("form button.main", NEAR).await;
        self.enter().await;
    }

    async fn until(&self, is_so: &str) {
        for _ in 0..100 {
            if self.is_so(is_so).await {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        assert!(self.is_so(is_so).await, "never {is_so}");
    }

    /// What the page says of itself; nothing while it is leaving.
    async fn is_so(&self, words: &str) -> bool {
        let answer = self.driver.execute(format!("return !!({words})"), vec![]).await;
        answer.is_ok_and(|answer| answer.convert().unwrap_or(false))
    }

    async fn sign_in(&self, app: &TestApp, language: &str, person: &Someone) {
        self.driver.delete_all_cookies().await.unwrap();
        self.driver.goto(format!("{}/{language}/", app.address)).await.unwrap();
        self.follow("a[href$='/sign-in']").await;
        self.fill("#email", &person.email).await;
        self.fill("#password", PASSWORD).await;
        self.enter().await;
    }

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
