//! Remarks and questions sent over a line that says it is there and is dead: their words are there to be copied when the
//! line is back, and nothing is filled in for anybody.

use std::sync::atomic::{AtomicU8, Ordering};

use sijil::vocabulary::viewer::Role;
use thirtyfour::prelude::*;

use super::dead_line::{DEAD, WHOLE, held, is_lost, signed_in};
use crate::achievements::Desk;
use crate::browser::{open, says};
use crate::support::TestApp;

/// Sends the form of this field over a line on which it is lost; the line is whole again afterwards.
async fn lose(driver: &WebDriver, line: &AtomicU8, field: &str) {
    line.store(DEAD, Ordering::SeqCst);
    send(driver, field).await;
    is_lost(driver).await;
    line.store(WHOLE, Ordering::SeqCst);
}

async fn send(driver: &WebDriver, field: &str) {
    let press = "document.querySelector(arguments[0]).form.querySelector('button.btn:not([type=button])').click()";
    driver.execute(press, vec![serde_json::json!(field)]).await.unwrap();
}

async fn value(driver: &WebDriver, field: &str) -> String {
    driver.find(By::Css(field)).await.unwrap().prop("value").await.unwrap().unwrap()
}

async fn count(driver: &WebDriver, query: &str) -> usize {
    driver.find_all(By::Css(query)).await.unwrap().len()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn the_words_of_a_remark_sent_over_a_dead_line_are_there_to_be_copied_until_they_arrive() {
    const FIELD: &str = "details.remark[open] textarea";
    let app = TestApp::start().await;
    let desk = Desk::of(&app, "TR").await;
    let waiting = desk.submit(&[("body", "First paragraph.\n\nSecond.")]).await;
    let reviewer = app.person("TR", &[Role::Reviewer]).await;
    let (window, address, fate) = signed_in(&app, &reviewer).await;
    let driver = &window.driver;
    let page = format!("{address}{waiting}");
    open(driver, &page).await;
    driver.find_all(By::Css("details.remark > summary")).await.unwrap().pop().unwrap().click().await.unwrap();
    driver.find(By::Css(FIELD)).await.unwrap().send_keys("Since when?").await.unwrap();
    lose(driver, &fate, FIELD).await;

    // Elsewhere meanwhile, then back: the words are there to be copied, and stand in no form.
    open(driver, format!("{address}/en/desk")).await;
    open(driver, &page).await;
    says(driver, ".held", "no answer was seen").await;
    says(driver, ".held .words", "Since when?").await;
    assert_eq!((count(driver, ".held .words").await, count(driver, FIELD).await), (1, 0));
    let kept = held(driver).await;
    assert!(kept.contains("Since when?") && !kept.contains("paragraph") && !kept.contains("revision"), "{kept}");

    // Somebody else at the same browser finds nothing of them, and leaves none for whoever was there before.
    let other = "sessionStorage.setItem('held 0190a000-0000-7000-8000-000000000000 /en/desk', '[]')";
    driver.execute(other, vec![]).await.unwrap();
    open(driver, &page).await;
    says(driver, ".held .words", "Since when?").await;
    assert!(!held(driver).await.contains("0190a000"), "the words of others are forgotten");

    // They arrive: the page that says so forgets them.
    driver.find_all(By::Css("details.remark > summary")).await.unwrap().pop().unwrap().click().await.unwrap();
    driver.find(By::Css(FIELD)).await.unwrap().send_keys("Since when?").await.unwrap();
    send(driver, FIELD).await;
    says(driver, ".talk .said", "Since when?").await;
    assert_eq!(held(driver).await, "{}");
    open(driver, &page).await;
    says(driver, ".talk .said", "Since when?").await;
    assert_eq!(count(driver, ".held").await, 0);
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn the_words_of_a_question_sent_over_a_dead_line_can_be_discarded_and_no_secret_is_ever_held() {
    const FIELD: &str = "#question";
    let app = TestApp::start().await;
    let (show, _) = Desk::of(&app, "TR").await.publish(&[]).await;
    let officer = app.person("KZ", &[Role::Officer]).await;
    let (window, address, fate) = signed_in(&app, &officer).await;
    let driver = &window.driver;
    let page = format!("{address}{show}");
    open(driver, &page).await;
    driver.find(By::Css(FIELD)).await.unwrap().send_keys("Which office pays?").await.unwrap();
    let secrets = "for (const [type, complete] of [['password', ''], ['hidden', ''], ['text', 'one-time-code']]) {
            const field = Object.assign(document.createElement('input'), { type, name: type, autocomplete: complete });
            field.value = 'secret';
            document.querySelector('#question').form.append(field);
        }";
    driver.execute(secrets, vec![]).await.unwrap();
    lose(driver, &fate, FIELD).await;

    open(driver, &page).await;
    says(driver, ".held .words", "Which office pays?").await;
    assert_eq!(value(driver, FIELD).await, "", "nothing is filled in");
    let kept = held(driver).await;
    assert!(kept.contains("Which office pays?") && !kept.contains("secret"), "{kept}");

    // Discarded, they are gone for good.
    driver.find(By::Css(".held button")).await.unwrap().click().await.unwrap();
    assert_eq!(count(driver, ".held").await, 0);
    assert!(!held(driver).await.contains("Which office"), "{}", held(driver).await);
    open(driver, &page).await;
    says(driver, "label[for=question]", "").await;
    assert_eq!((count(driver, ".held").await, value(driver, FIELD).await.as_str()), (0, ""));

    // Asked again and arrived, also where an answer came that refused it first.
    send(driver, FIELD).await;
    says(driver, "#question-err", "").await;
    driver.find(By::Css(FIELD)).await.unwrap().send_keys("Which office pays?").await.unwrap();
    send(driver, FIELD).await;
    says(driver, ".flash[role=status]", "").await;
    open(driver, &page).await;
    says(driver, "#questions", "").await;
    assert_eq!(count(driver, ".held").await, 0);
    assert!(!held(driver).await.contains("Which office"), "{}", held(driver).await);
    window.close().await;
}
