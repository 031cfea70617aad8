//! How long somebody stays signed in, and what ends it.

use diesel::prelude::*;
use sijil::platform::database::schema::{people, person_roles, sessions};
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::Role;

use crate::support::{PASSWORD, Shown, TestApp};

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
    let second = browser.sign_in(&someone, PASSWORD).await;
    assert_ne!(cookie(&first), cookie(&second));
    let old = app.browser();
    assert_eq!(old.get_with("/en/profile", ("cookie", &cookie(&first).unwrap())).await.status, 303);
    assert_eq!(old.get_with("/en/profile", ("cookie", &cookie(&second).unwrap())).await.status, 200);
}

/// What the cookie of a session is in an answer.
fn cookie(answer: &Shown) -> Option<String> {
    let all = answer.headers.get_all("set-cookie").iter().map(|it| it.to_str().unwrap());
    all.filter(|it| it.starts_with("sijil=")).map(|it| it.split(';').next().unwrap().to_owned()).next()
}

#[tokio::test]
async fn s18_whoever_gains_a_role_signs_in_anew_and_the_old_id_opens_nothing() {
    let app = TestApp::start().await;
    let administrator = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    let someone = app.person("TR", &[Role::Editor, Role::Officer]).await;
    let browser = app.browser();
    let old = cookie(&browser.sign_in(&someone, PASSWORD).await).unwrap();
    let path = format!("/en/people/{}/roles", someone.id);
    assert_eq!(administrator.post(&path, &[("roles", "editor")]).await.status, 303);
    assert_eq!(browser.get("/en/profile").await.status, 200, "whoever only loses one stays");
    assert_eq!(administrator.post(&path, &[("roles", "editor"), ("roles", "reviewer")]).await.status, 303);

    let (thief, stranger) = (app.browser(), app.browser());
    let with = ("cookie", old.as_str());
    let led = thief.get_with("/en/profile", with).await;
    assert_eq!((led.status, led.location().as_deref()), (303, Some("/en/sign-in?next=%2Fen%2Fprofile")));
    let fields = [("name", "A"), ("rhythm", "never"), ("query", "q=a")];
    let sent = thief.request(reqwest::Method::POST, "/en/searches").header("sec-fetch-site", "same-origin");
    let held = thief.send(sent.header("cookie", &old).form(&fields)).await;
    assert_eq!(held.status, 401, "a form holds what was typed");
    assert_eq!(thief.get_with("/api/v1/audit.csv", with).await.status, 401);
    for open in ["/en/", "/api/v1/search?q=a", "/en/search/suggestions?q=a"] {
        let (with, without) = (thief.get_with(open, with).await, stranger.get(open).await);
        assert_eq!((with.status, with.text), (without.status, without.text), "{open} as for nobody");
    }
    assert_eq!(app.look(|conn| sessions::table.count().get_result::<i64>(conn).unwrap()), 1, "the administrator's");

    let new = cookie(&browser.sign_in(&someone, PASSWORD).await).unwrap();
    assert_ne!(old, new);
    let told = browser.get("/en/inbox").await;
    assert!(told.one(".entry .sum").contains("If a role was added, sign in again."), "{}", told.text);
}

#[tokio::test]
async fn s18_whoever_gives_themselves_a_role_goes_on_under_a_new_id() {
    let app = TestApp::start().await;
    let someone = app.person("TR", &[Role::CountryAdministrator]).await;
    let (browser, elsewhere) = (app.browser(), app.signed_in(&someone).await);
    let old = cookie(&browser.sign_in(&someone, PASSWORD).await).unwrap();
    let both = [("roles", "country_administrator"), ("roles", "editor")];
    let answer = browser.post(&format!("/en/people/{}/roles", someone.id), &both).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    assert_ne!(cookie(&answer).expect("another id"), old);
    assert_eq!(browser.get("/en/achievements/new").await.status, 200);
    assert_eq!(app.browser().get_with("/en/profile", ("cookie", &old)).await.status, 303);
    assert_eq!(elsewhere.get("/en/profile").await.status, 303, "the other browser signs in anew");
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
