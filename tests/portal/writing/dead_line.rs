//! A form sent over a line that says it is there and is dead: nothing typed is lost, and nothing is offered twice.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use sijil::vocabulary::viewer::Role;
use thirtyfour::prelude::*;

use crate::achievements::{Desk, step};
use crate::browser::{Window, says};
use crate::support::{PASSWORD, TestApp};

const WHOLE: u8 = 0;
/// What the browser sends reaches nobody.
const DEAD: u8 = 1;
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

async fn held(driver: &WebDriver) -> String {
    driver.execute("return JSON.stringify(sessionStorage)", vec![]).await.unwrap().convert().unwrap()
}

/// Goes on typing at the end of the text and presses Save before anything is kept.
async fn save(driver: &WebDriver, words: &str) {
    let body = driver.find(By::Id("body")).await.unwrap();
    body.send_keys(Key::Control + Key::End).await.unwrap();
    body.send_keys(words).await.unwrap();
    driver.execute("document.querySelector('form[data-autosave] .btn.main').click()", vec![]).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn what_was_sent_over_a_dead_line_is_there_when_the_line_is_back() {
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let review = desk.write(&[("body", "First.")]).await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let (address, fate) = line(&app.address);
    let window = Window::open().await;
    let driver = &window.driver;
    driver.goto(format!("{address}/en/sign-in")).await.unwrap();
    driver.find(By::Id("email")).await.unwrap().send_keys(&editor.email).await.unwrap();
    driver.find(By::Id("password")).await.unwrap().send_keys(PASSWORD + Key::Enter).await.unwrap();
    says(driver, "[action$=sign-out]", "").await;
    let text = format!("{address}{}", step(&review, "texts/en"));
    let body = async || driver.find(By::Id("body")).await.unwrap().prop("value").await.unwrap().unwrap();

    // The form reaches nobody. Whoever comes back finds the words, and they are kept at once.
    driver.goto(&text).await.unwrap();
    fate.store(DEAD, Ordering::SeqCst);
    save(driver, " Second.").await;
    tokio::time::sleep(std::time::Duration::from_millis(800)).await;
    fate.store(WHOLE, Ordering::SeqCst);
    // What the portal says of another form meanwhile is no answer to this one.
    driver.goto(format!("{address}/en/desk")).await.unwrap();
    let other = "fetch(arguments[0], { method: 'POST', redirect: 'manual', body: new URLSearchParams() })
        .then(() => arguments[1](true))";
    let removal = serde_json::json!(step(&review, "texts/ru/autosave/removal"));
    driver.execute_async(other, vec![removal]).await.unwrap();
    driver.goto(&text).await.unwrap();
    says(driver, "main .flash[role=status]", "").await;
    says(driver, "[data-saved]", "Kept at").await;
    assert_eq!(body().await, "First. Second.");

    // It arrives: the next page says so, and nothing is held any more.
    save(driver, " Third.").await;
    says(driver, ".flash[role=status]", "Saved").await;
    assert_eq!(held(driver).await, "{}");

    // It arrives and the answer is lost: what stands there is no unsaved work.
    driver.goto(&text).await.unwrap();
    assert_eq!(body().await, "First. Second. Third.");
    fate.store(DEAF, Ordering::SeqCst);
    save(driver, " Fourth.").await;
    tokio::time::sleep(std::time::Duration::from_millis(800)).await;
    fate.store(WHOLE, Ordering::SeqCst);
    assert!(desk.editor.get(&step(&review, "texts/en")).await.one("#body").ends_with("Fourth."), "it arrived");
    driver.goto(&text).await.unwrap();
    says(driver, "#h-preview", "").await;
    assert_eq!(body().await, "First. Second. Third. Fourth.");
    assert!(!held(driver).await.contains("Fourth"), "not held twice");
    window.close().await;
}
