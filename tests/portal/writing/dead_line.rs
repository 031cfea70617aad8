//! A form sent over a line that says it is there and is dead: nothing typed is lost, and nothing is offered twice.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use sijil::vocabulary::viewer::Role;
use thirtyfour::prelude::*;

use super::NEW;
use crate::achievements::corrections::propose;
use crate::achievements::{Desk, step};
use crate::browser::{Window, open, says, sign_in};
use crate::support::{PASSWORD, Someone, TestApp};

pub(super) const WHOLE: u8 = 0;
/// What the browser sends reaches nobody.
pub(super) const DEAD: u8 = 1;
/// It arrives, and the answer is lost.
const DEAF: u8 = 2;

/// A line to the portal, and what becomes of forms on it.
fn line(to: &str) -> (String, Arc<AtomicU8>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (to, state) = (to.trim_start_matches("http://").to_owned(), Arc::new(AtomicU8::new(WHOLE)));
    let fate = Arc::clone(&state);
    std::thread::spawn(move || {
        for browser in listener.incoming() {
            let (mut browser, mut portal) = (browser.unwrap(), TcpStream::connect(&to).unwrap());
            let fate = Arc::clone(&fate);
            let (mut back, mut away) = (portal.try_clone().unwrap(), browser.try_clone().unwrap());
            let answers = Arc::clone(&fate);
            std::thread::spawn(move || {
                let mut chunk = [0; 16 * 1024];
                while let Ok(count @ 1..) = back.read(&mut chunk) {
                    if answers.load(Ordering::SeqCst) == DEAF || away.write_all(&chunk[..count]).is_err() {
                        break;
                    }
                }
                let _ = away.shutdown(Shutdown::Both);
            });
            std::thread::spawn(move || {
                let mut chunk = [0; 16 * 1024];
                while let Ok(count @ 1..) = browser.read(&mut chunk) {
                    if fate.load(Ordering::SeqCst) == DEAD || portal.write_all(&chunk[..count]).is_err() {
                        break;
                    }
                }
                let _ = (browser.shutdown(Shutdown::Both), portal.shutdown(Shutdown::Both));
            });
        }
    });
    (address, state)
}

/// A browser in which somebody signed in over a line, where the portal is on it, and what becomes of forms on it.
pub(super) async fn signed_in(app: &TestApp, person: &Someone) -> (Window, String, Arc<AtomicU8>) {
    let (address, fate) = line(&app.address);
    let window = Window::open().await;
    let driver = &window.driver;
    open(driver, format!("{address}/en/sign-in")).await;
    driver.find(By::Id("email")).await.unwrap().send_keys(&person.email).await.unwrap();
    driver.find(By::Id("password")).await.unwrap().send_keys(PASSWORD + Key::Enter).await.unwrap();
    says(driver, "[action$=sign-out]", "").await;
    (window, address, fate)
}

/// Fills fields of the form as somebody would.
async fn fill(driver: &WebDriver, fields: serde_json::Value) {
    let script = "for (const [name, value] of Object.entries(arguments[0])) {
            const field = document.querySelector(`form[data-autosave] [name=${name}]`);
            field.value = value;
            for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
        }";
    driver.execute(script, vec![fields]).await.unwrap();
}

async fn press_save(driver: &WebDriver) {
    driver.execute("document.querySelector('form[data-autosave] .btn.main').click()", vec![]).await.unwrap();
}

/// Waits until the browser shows that no answer came.
pub(super) async fn is_lost(driver: &WebDriver) {
    let is_gone = async || {
        let gone = driver.execute("return !document.getElementById('main')", vec![]).await;
        gone.is_ok_and(|gone| gone.convert().unwrap_or(false))
    };
    for _ in 0..150 {
        if is_gone().await {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert!(is_gone().await, "the form was answered");
}

/// Presses Save on a line on which this becomes of the form; the line is whole again afterwards.
async fn press_save_on(driver: &WebDriver, line: &AtomicU8, fate: u8) {
    line.store(fate, Ordering::SeqCst);
    press_save(driver).await;
    is_lost(driver).await;
    line.store(WHOLE, Ordering::SeqCst);
}

pub(super) async fn held(driver: &WebDriver) -> String {
    driver.execute("return JSON.stringify(sessionStorage)", vec![]).await.unwrap().convert().unwrap()
}

/// Goes on typing at the end of the text and presses Save before anything is kept.
async fn save(driver: &WebDriver, words: &str) {
    let body = driver.find(By::Id("body")).await.unwrap();
    body.send_keys(Key::Control + Key::End).await.unwrap();
    body.send_keys(words).await.unwrap();
    press_save(driver).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn what_was_sent_over_a_dead_line_is_there_when_the_line_is_back() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[("body", "First.")]).await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let (window, address, fate) = signed_in(&app, &editor).await;
    let driver = &window.driver;
    let text = format!("{address}{}", step(&review, "texts/en"));
    let body = async || driver.find(By::Id("body")).await.unwrap().prop("value").await.unwrap().unwrap();

    // The form reaches nobody. Whoever comes back finds the words, and they are kept at once.
    open(driver, &text).await;
    fate.store(DEAD, Ordering::SeqCst);
    save(driver, " Second.").await;
    is_lost(driver).await;
    fate.store(WHOLE, Ordering::SeqCst);
    // What the portal says of another form meanwhile is no answer to this one.
    open(driver, format!("{address}/en/desk")).await;
    let other = "fetch(arguments[0], { method: 'POST', redirect: 'manual', body: new URLSearchParams() })
        .then(() => arguments[1](true))";
    let removal = serde_json::json!(step(&review, "texts/ru/autosave/removal"));
    driver.execute_async(other, vec![removal]).await.unwrap();
    open(driver, &text).await;
    says(driver, "main .flash[role=status]", "").await;
    says(driver, "[data-saved]", "Kept at").await;
    assert_eq!(body().await, "First. Second.");

    // It arrives: the next page says so, and nothing is held any more.
    save(driver, " Third.").await;
    says(driver, ".flash[role=status]", "Saved").await;
    assert_eq!(held(driver).await, "{}");

    // It arrives and the answer is lost: what stands there is no unsaved work.
    open(driver, &text).await;
    assert_eq!(body().await, "First. Second. Third.");
    fate.store(DEAF, Ordering::SeqCst);
    save(driver, " Fourth.").await;
    is_lost(driver).await;
    fate.store(WHOLE, Ordering::SeqCst);
    assert!(desk.editor.get(&step(&review, "texts/en")).await.one("#body").ends_with("Fourth."), "it arrived");
    open(driver, &text).await;
    says(driver, "#h-preview", "").await;
    assert_eq!(body().await, "First. Second. Third. Fourth.");
    assert!(!held(driver).await.contains("Fourth"), "not held twice");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn a_translator_whose_original_changed_meanwhile_saves_by_pressing_again() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let (_, review) = desk.publish(&[]).await;
    let translator = app.person("TR", &[Role::Editor]).await;
    let window = Window::open().await;
    let driver = &window.driver;
    sign_in(driver, &app, &translator).await;
    open(driver, format!("{}{}", app.address, step(&review, "texts/ru"))).await;
    fill(driver, serde_json::json!({ "title": "Карты", "summary": "Кратко.", "body": "Текст." })).await;
    propose(&desk.editor, &review, &[("title", "Cards for all")]).await;
    desk.release(&review, "en").await;

    // It is said once; whoever presses again means it, and nothing is held that would say it for ever.
    press_save(driver).await;
    says(driver, ".field.bad [name=title]", "").await;
    assert_eq!(driver.find(By::Id("body")).await.unwrap().prop("value").await.unwrap().unwrap(), "Текст.");
    press_save(driver).await;
    says(driver, ".flash[role=status]", "Saved").await;
    assert_eq!(held(driver).await, "{}");
    assert_eq!(desk.editor.get(&step(&review, "texts/ru")).await.one("#body"), "Текст.");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn a_new_post_whose_answer_was_lost_is_gone_on_with_and_the_next_form_is_empty() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let (window, address, fate) = signed_in(&app, &editor).await;
    let driver = &window.driver;
    let value = async |id: &str| driver.find(By::Id(id)).await.unwrap().prop("value").await.unwrap().unwrap();
    let new = format!("{address}{NEW}");
    open(driver, &new).await;
    let words = serde_json::json!({
        "language": "fa", "title": "کارت برای همه", "summary": "کوتاه", "body": "متن", "theme": "smart-card",
        "day": "2026-03-05",
    });
    fill(driver, words).await;

    // The form reaches nobody: the next one is filled with it, in the language that was chosen and from its side.
    press_save_on(driver, &fate, DEAD).await;
    open(driver, &new).await;
    says(driver, "[data-saved]", "Kept at").await;
    assert_eq!((value("title").await.as_str(), value("language").await.as_str()), ("کارت برای همه", "fa"));
    let title = driver.find(By::Id("title")).await.unwrap();
    assert_eq!(title.attr("lang").await.unwrap().as_deref(), Some("fa"));
    assert_eq!(title.attr("dir").await.unwrap().as_deref(), Some("rtl"));

    // It arrives and the answer is lost: the post is there, and the form of another post is that of another.
    press_save_on(driver, &fate, DEAF).await;
    open(driver, &new).await;
    says(driver, "main [action$=submission]", "").await;
    assert!(driver.current_url().await.unwrap().path().ends_with("/review"));
    assert!(!held(driver).await.contains("smart-card"), "nothing is held");
    open(driver, &new).await;
    says(driver, "#h-preview", "").await;
    assert_eq!(value("title").await, "");
    window.close().await;
}
