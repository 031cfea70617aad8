//! How long somebody stays signed in, and what ends it.

use diesel::prelude::*;
use sijil::platform::database::schema::{people, person_roles, sessions};
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::Role;

use crate::support::{PASSWORD, TestApp};

const MINUTE: i64 = 60;

#[tokio::test]
async fn s19_a_session_left_alone_ends_after_half_an_hour() {
    let app = TestApp::start().await;
    let browser = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    app.turn_clock(29 * MINUTE);
    assert_eq!(browser.get("/en/profile").await.status, 200);
    app.turn_clock(29 * MINUTE);
    assert_eq!(browser.get("/en/profile").await.status, 200);
    app.turn_clock(30 * MINUTE);
    assert_eq!(browser.get("/en/profile").await.status, 303);
}

#[tokio::test]
async fn s19_a_session_in_use_ends_after_twelve_hours() {
    let app = TestApp::start().await;
    let browser = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    for _ in 0..35 {
        app.turn_clock(20 * MINUTE);
        assert_eq!(browser.get("/en/profile").await.status, 200);
    }
    app.turn_clock(20 * MINUTE);
    assert_eq!(browser.get("/en/profile").await.status, 303);
}

#[tokio::test]
async fn the_limits_are_settings() {
    let app = TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "5"), ("SIJIL_SESSION_HOURS", "1")], false).await;
    let browser = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    app.turn_clock(5 * MINUTE);
    assert_eq!(browser.get("/en/profile").await.status, 303);
}

#[tokio::test]
async fn use_is_written_down_once_a_minute() {
    let app = TestApp::start().await;
    let browser = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let seen = || app.look(|conn| sessions::table.select(sessions::last_seen_at).first::<Timestamp>(conn).unwrap());
    let begun = seen();
    app.turn_clock(59);
    browser.get("/en/profile").await;
    assert_eq!(seen(), begun);
    app.turn_clock(1);
    browser.get("/en/profile").await;
    assert_eq!(seen(), begun.plus_seconds(60));
}

#[tokio::test]
async fn s18_signing_in_again_ends_the_session_this_browser_held() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let browser = app.browser();
    let first = browser.sign_in(&someone, PASSWORD).await;
    let cookie =
        |answer: &crate::support::Shown| answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
    let second = browser.sign_in(&someone, PASSWORD).await;
    assert_ne!(cookie(&first), cookie(&second));
    let old = app.browser();
    assert_eq!(old.get_with("/en/profile", ("cookie", &cookie(&first))).await.status, 303);
    assert_eq!(old.get_with("/en/profile", ("cookie", &cookie(&second))).await.status, 200);
}

#[tokio::test]
async fn s17_the_database_holds_nothing_a_browser_could_send() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    let answer = app.browser().sign_in(&someone, PASSWORD).await;
    let cookie = answer.header("set-cookie").unwrap();
    let kept = app.look(|conn| sessions::table.select(sessions::token_hash).first::<String>(conn).unwrap());
    assert_eq!(kept.len(), 64);
    assert!(!cookie.contains(&kept));
    let thief = app.browser();
    assert_eq!(thief.get_with("/en/profile", ("cookie", &format!("sijil={kept}"))).await.status, 303);
}

#[tokio::test]
async fn s20_losing_a_role_or_the_account_acts_on_the_next_request() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::CountryAdministrator]).await;
    let browser = app.signed_in(&someone).await;
    assert_eq!(browser.get("/en/people").await.status, 200);
    app.arrange(|conn| {
        diesel::delete(person_roles::table.filter(person_roles::person_id.eq(someone.id))).execute(conn).unwrap();
    });
    assert_eq!(browser.get("/en/people").await.status, 404);
    assert_eq!(browser.get("/en/profile").await.status, 200);
    app.arrange(|conn| {
        diesel::update(people::table.find(someone.id)).set(people::state.eq("disabled")).execute(conn).unwrap();
    });
    assert_eq!(browser.get("/en/profile").await.status, 303);
}

#[tokio::test]
async fn what_is_over_is_swept_away() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::Editor]).await;
    app.signed_in(&someone).await;
    app.turn_clock(10 * MINUTE);
    let browser = app.signed_in(&someone).await;
    app.work();
    let count = || app.look(|conn| sessions::table.count().get_result::<i64>(conn).unwrap());
    assert_eq!(count(), 2);
    for _ in 0..3 {
        app.turn_clock(25 * MINUTE);
        browser.get("/en/profile").await;
    }
    app.work();
    assert_eq!(count(), 1);
}
