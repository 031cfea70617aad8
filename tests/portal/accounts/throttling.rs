//! Guessing at many accounts from one network address. What is counted stands in the database, so it holds for every
//! node; that an address may send only so many forms at once is counted by each node besides.

use diesel::prelude::*;
use sijil::platform::database::schema::attempts;
use sijil::vocabulary::viewer::Role;

use crate::support::{PASSWORD, Shown, TestApp};

const OFFICE: &str = "192.0.2.1";

async fn attempt(app: &TestApp, address: &str, email: &str, password: &str) -> Shown {
    let browser = app.browser();
    let request = browser
        .request(reqwest::Method::POST, "/en/sign-in")
        .header("sec-fetch-site", "same-origin")
        .header("x-forwarded-for", address)
        .form(&[("email", email), ("password", password)]);
    browser.send(request).await
}

/// Whatever was counted so far was counted this often, as after a long row of guesses.
fn count(app: &TestApp, failures: i32) {
    app.arrange(|connection| {
        diesel::update(attempts::table).set(attempts::count.eq(failures)).execute(connection).unwrap();
    });
}

#[tokio::test]
async fn s09_an_address_that_tried_many_accounts_waits_and_who_works_there_does_not() {
    let app = TestApp::start_with(&[("SIJIL_BEHIND_PROXY", "true")], false).await;
    let (regular, newcomer) = (app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::Editor]).await);
    assert_eq!(attempt(&app, OFFICE, &regular.email, PASSWORD).await.status, 303);
    assert_eq!(attempt(&app, OFFICE, "first@sijil.example", "wrong").await.status, 422);
    count(&app, 60);

    let waiting = attempt(&app, OFFICE, "second@sijil.example", "wrong").await;
    assert_eq!((waiting.status, waiting.header("retry-after")), (429, Some("2")));
    let right = attempt(&app, OFFICE, &newcomer.email, PASSWORD).await;
    assert_eq!((right.status, right.header("retry-after")), (429, Some("2")), "a right password learns nothing");
    assert_eq!(attempt(&app, OFFICE, &regular.email, PASSWORD).await.status, 303, "who came in from here before");
    assert_eq!(attempt(&app, "198.51.100.1", &newcomer.email, PASSWORD).await.status, 303, "another address");

    app.turn_clock(2);
    assert_eq!(attempt(&app, OFFICE, "third@sijil.example", "wrong").await.status, 422);
    let longer = attempt(&app, OFFICE, "fourth@sijil.example", "wrong").await;
    assert_eq!((longer.status, longer.header("retry-after")), (429, Some("4")), "the wait grows");
}

#[tokio::test]
async fn s09_a_stranger_keeps_an_office_out_for_a_minute_at_most() {
    let app = TestApp::start_with(&[("SIJIL_BEHIND_PROXY", "true")], false).await;
    let newcomer = app.person("TR", &[Role::Editor]).await;
    assert_eq!(attempt(&app, OFFICE, "first@sijil.example", "wrong").await.status, 422);
    count(&app, 100_000);
    let waiting = attempt(&app, OFFICE, &newcomer.email, PASSWORD).await;
    assert_eq!((waiting.status, waiting.header("retry-after")), (429, Some("60")));
    app.turn_clock(60);
    assert_eq!(attempt(&app, OFFICE, &newcomer.email, PASSWORD).await.status, 303);
    assert_eq!(attempt(&app, OFFICE, &newcomer.email, PASSWORD).await.status, 303, "and from then on at any time");
}

#[tokio::test]
async fn s09_coming_in_is_no_failure_of_the_address() {
    let app = TestApp::start_with(&[("SIJIL_BEHIND_PROXY", "true")], false).await;
    let someone = app.person("TR", &[Role::Editor]).await;
    assert_eq!(attempt(&app, OFFICE, &someone.email, "wrong").await.status, 422);
    for _ in 0..3 {
        assert_eq!(attempt(&app, OFFICE, &someone.email, PASSWORD).await.status, 303);
    }
    let mut counts = app.look(|connection| attempts::table.select(attempts::count).load::<i32>(connection).unwrap());
    counts.sort_unstable();
    assert_eq!(counts, [1, 1], "the one failure of the address, and the mark that somebody came in from there");
}

#[tokio::test]
async fn s09_a_stranger_who_fails_all_day_does_not_lock_the_owner_out() {
    let app = TestApp::start_with(&[("SIJIL_BEHIND_PROXY", "true")], false).await;
    let owner = app.person("TR", &[Role::Editor]).await;
    let browser = app.browser();
    let come = async |address: &str, password: &str| {
        let request = browser
            .request(reqwest::Method::POST, "/en/sign-in")
            .header("sec-fetch-site", "same-origin")
            .header("x-forwarded-for", address)
            .form(&[("email", &*owner.email), ("password", password)]);
        browser.send(request).await.status
    };
    assert_eq!(come(OFFICE, PASSWORD).await, 303);
    let mut refused = 0;
    for guess in 0..150 {
        let address = format!("198.51.100.{}", guess % 50);
        refused += u32::from(attempt(&app, &address, &owner.email, "wrong").await.status == 429);
    }
    assert_eq!(refused, 50, "strangers have a hundred");
    assert_eq!(attempt(&app, "203.0.113.1", &owner.email, PASSWORD).await.status, 429, "whatever they send");
    assert_eq!(come("203.0.113.2", PASSWORD).await, 303, "the owner's browser is known, wherever it is");
    assert_eq!(attempt(&app, OFFICE, &owner.email, PASSWORD).await.status, 303, "and so is the owner's address");
    assert_eq!(attempt(&app, "203.0.113.1", &owner.email, PASSWORD).await.status, 429, "strangers still wait");
    assert_eq!(come("203.0.113.2", "wrong").await, 422);
    count(&app, 100);
    assert_eq!(come("203.0.113.2", PASSWORD).await, 429, "a known browser has a hundred too, not more");
}
