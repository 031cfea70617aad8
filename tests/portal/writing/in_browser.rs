//! Writing in a real browser: what only the script can do.

use sijil::vocabulary::viewer::Role;
use thirtyfour::prelude::*;

use crate::achievements::{Desk, step};
use crate::browser::{Window, open, says, sign_in};
use crate::support::TestApp;

/// Pastes as a person would: the browser's own event, with what a program put on the clipboard.
const PASTE: &str = "const [html, plain] = arguments; const field = document.getElementById('body'); field.focus();
    const data = new DataTransfer(); data.setData('text/html', html); data.setData('text/plain', plain);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));";

const WORD: &str = "<html xmlns:o='urn:schemas-microsoft-com:office:office'><body><!--StartFragment-->\
    <p class=MsoNormal>The <b>first</b> cards<o:p></o:p></p>\
    <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·&nbsp;</span>\
    <![endif]>One<o:p></o:p></p><img src='file:///c:/a.png'><!--EndFragment--></body></html>";

async fn value(driver: &WebDriver) -> String {
    driver.find(By::Id("body")).await.unwrap().prop("value").await.unwrap().unwrap_or_default()
}

/// Waits until the text is so.
async fn becomes(driver: &WebDriver, wanted: &str) {
    for _ in 0..100 {
        if value(driver).await == wanted {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(value(driver).await, wanted);
}

async fn run(driver: &WebDriver, script: &str) -> String {
    driver.execute(script, vec![]).await.unwrap().convert().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn a_fragment_of_word_is_pasted_as_marks_and_undone_in_one_step() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let window = Window::open().await;
    let driver = &window.driver;
    sign_in(driver, &app, &editor).await;
    open(driver, format!("{}/en/achievements/new", app.address)).await;
    let paste = async |html: &str, plain: &str| {
        driver.execute(PASTE, vec![serde_json::json!(html), serde_json::json!(plain)]).await.unwrap();
    };
    driver.find(By::Id("body")).await.unwrap().send_keys("Before").await.unwrap();
    paste(WORD, "plain").await;
    becomes(driver, "Before\n\nThe **first** cards\n\n- One").await;
    says(driver, "[data-pasted]", "Pictures. Please add them from the library.").await;
    says(driver, ".preview strong", "first").await;
    says(driver, "[data-words]", "5").await;
    let guarded = "const leaving = new Event('beforeunload', { cancelable: true }); dispatchEvent(leaving); return String(leaving.defaultPrevented)";
    assert_eq!(run(driver, guarded).await, "true", "what was pasted is not lost by leaving");
    driver.execute("document.execCommand('undo')", vec![]).await.unwrap();
    becomes(driver, "Before").await;

    // No connection: the words come without their looks.
    driver.execute("window.fetch = () => Promise.reject(new TypeError('no line'))", vec![]).await.unwrap();
    paste(WORD, " plain words").await;
    becomes(driver, "Before plain words").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn the_toolbar_is_one_stop_with_arrows_and_every_tool_can_be_undone() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let window = Window::open().await;
    let driver = &window.driver;
    sign_in(driver, &app, &editor).await;
    for (language, forward) in [("en", Key::Right), ("fa", Key::Left)] {
        open(driver, format!("{}/{language}/achievements/new", app.address)).await;
        let stops = "return String(document.querySelectorAll('.tools button[tabindex=\"0\"]').length)";
        assert_eq!(run(driver, stops).await, "1");
        driver.execute("document.querySelector('.tools button').focus()", vec![]).await.unwrap();
        driver.active_element().await.unwrap().send_keys(forward.clone() + forward).await.unwrap();
        assert_eq!(run(driver, "return document.activeElement.dataset.md").await, "heading", "{language}");
        driver.active_element().await.unwrap().send_keys(Key::End + "").await.unwrap();
        assert_eq!(run(driver, "return String('help' in document.activeElement.dataset)").await, "true");
    }
    open(driver, format!("{}/en/achievements/new", app.address)).await;
    let field = driver.find(By::Id("body")).await.unwrap();
    let press =
        async |mark: &str| driver.find(By::Css(format!("[data-md={mark}]"))).await.unwrap().click().await.unwrap();
    field.send_keys("words").await.unwrap();
    for (mark, wanted) in [
        ("bold", "**words**"),
        ("italic", "_words_"),
        ("heading", "# words"),
        ("subheading", "## words"),
        ("list", "- words"),
        ("numbered", "1. words"),
        ("quote", "> words"),
        ("link", "[words](https://)"),
    ] {
        driver.execute("document.getElementById('body').select()", vec![]).await.unwrap();
        press(mark).await;
        becomes(driver, wanted).await;
        driver.execute("document.execCommand('undo')", vec![]).await.unwrap();
        becomes(driver, "words").await;
    }
    driver.execute("document.getElementById('body').select()", vec![]).await.unwrap();
    field.send_keys(Key::Control + "b").await.unwrap();
    becomes(driver, "**words**").await;
    driver.execute("document.execCommand('undo')", vec![]).await.unwrap();
    driver.execute("document.getElementById('body').select()", vec![]).await.unwrap();
    let persian = "document.getElementById('body').dispatchEvent(new KeyboardEvent('keydown', { key: 'ذ', code: 'KeyB',
        ctrlKey: true, bubbles: true, cancelable: true }))";
    driver.execute(persian, vec![]).await.unwrap();
    becomes(driver, "**words**").await;
    field.send_keys(Key::Control + Key::End).await.unwrap();
    press("note").await;
    becomes(driver, "**words**[^1]\n\n[^1]: ").await;
    field.send_keys("so").await.unwrap();
    press("table").await;
    let rows = driver.find(By::Id("table-rows")).await.unwrap();
    rows.clear().await.unwrap();
    rows.send_keys("2").await.unwrap();
    driver.find(By::Css("#table-size .main")).await.unwrap().click().await.unwrap();
    becomes(driver, "**words**[^1]\n\n[^1]: so\n\n|  |  |  |\n| --- | --- | --- |\n|  |  |  |\n|  |  |  |").await;
    driver.find(By::Css("[data-help]")).await.unwrap().click().await.unwrap();
    says(driver, "dialog .marks", "Footnote").await;
    window.close().await;
    let reports = app.browser().get("/metrics").await.text;
    assert!(!reports.contains("sijil_policy_reports_total"), "{reports}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn a_day_is_echoed_while_it_is_typed() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let window = Window::open().await;
    let driver = &window.driver;
    sign_in(driver, &app, &editor).await;
    open(driver, format!("{}/fa/achievements/new", app.address)).await;
    let day = driver.find(By::Id("day")).await.unwrap();
    day.send_keys("2025-07-28").await.unwrap();
    says(driver, ".understood", "۶ مرداد ۱۴۰۴").await;
    day.clear().await.unwrap();
    day.send_keys("۳۰ اسفند ۱۴۰۴").await.unwrap();
    says(driver, ".understood", "این ماه چنین روزی ندارد").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn two_windows_say_so_and_are_put_together_by_a_button() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let text = step(&desk.write(&[("body", "Saved.")]).await, "texts/en");
    let person = app.person("TR", &[Role::Editor]).await;
    let window = Window::open().await;
    let driver = &window.driver;
    sign_in(driver, &app, &person).await;
    let address = format!("{}{text}", app.address);
    open(driver, &address).await;
    let first = driver.window().await.unwrap();
    let second = driver.new_tab().await.unwrap();
    driver.switch_to_window(second.clone()).await.unwrap();
    open(driver, &address).await;
    let write = async |words: &str| {
        let body = driver.find(By::Id("body")).await.unwrap();
        body.send_keys(Key::Control + Key::End).await.unwrap();
        body.send_keys(words).await.unwrap();
    };
    write("\n\nIn the second.").await;
    says(driver, "[data-saved]", "Kept at").await;
    driver.switch_to_window(first).await.unwrap();
    app.turn_clock(60);
    write("\n\nIn the first.").await;
    says(driver, "[data-elsewhere]", "another window").await;
    assert!(value(driver).await.ends_with("In the first."), "what was typed stays");
    driver.find(By::Css("[data-elsewhere] button")).await.unwrap().click().await.unwrap();
    says(driver, "main .flash", "put together here").await;
    let both = value(driver).await;
    assert!(both.contains("In the first.") && both.contains("In the second."), "{both}");

    // Whoever reads the preview by key stays there while it is drawn.
    write("\n\n[link](https://a.example/)").await;
    says(driver, ".preview a", "link").await;
    let focused = "document.querySelector('.preview a').focus(); const body = document.getElementById('body');
        body.value += ' more'; body.dispatchEvent(new Event('input', { bubbles: true }));";
    driver.execute(focused, vec![]).await.unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
    assert_eq!(run(driver, "return document.activeElement.textContent").await, "link");
    driver.execute("document.getElementById('title').focus()", vec![]).await.unwrap();
    says(driver, ".preview", "more").await;
    window.close().await;
}

/// An answer on a slow line, so that the writer has gone on when it comes.
const SLOW: &str = "const send = XMLHttpRequest.prototype.send; XMLHttpRequest.prototype.send = function (...words) {
    setTimeout(() => send.apply(this, words), 1500); };";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn a_preview_that_comes_late_does_not_push_away_the_field_one_has_gone_on_to() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let window = Window::open().await;
    let driver = &window.driver;
    driver.set_window_rect(0, 0, 1280, 900).await.unwrap();
    sign_in(driver, &app, &editor).await;
    open(driver, format!("{}/en/achievements/new", app.address)).await;
    driver.execute(SLOW, vec![]).await.unwrap();
    driver.find(By::Id("body")).await.unwrap().send_keys("A paragraph.\n\n".repeat(40)).await.unwrap();
    driver.find(By::Id("source-title-1")).await.unwrap().send_keys("News" + Key::Tab).await.unwrap();
    let place = "const box = document.activeElement.getBoundingClientRect();
        return `${document.activeElement.id} ${box.top >= 0 && box.bottom <= innerHeight}`";
    assert_eq!(run(driver, place).await, "source-url-2 true");
    says(driver, ".preview p:nth-child(40)", "A paragraph.").await;
    assert_eq!(run(driver, place).await, "source-url-2 true", "the preview pushed the field away");
    window.close().await;
}
