//! How the rehearsal is kept: it is of its day whatever process answers, what is broken is filled anew, and whoever fills it
//! keeps nobody waiting.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use diesel::prelude::*;
use reqwest::Method;
use sijil::app;
use sijil::features::rehearsal::Hall;
use sijil::platform::database::schema::jobs;
use sijil::vocabulary::viewer::Role::Editor;

use crate::exchange_cases::signed_in;
use crate::rehearsal::{FRONT, folders, id_of, look, seated, sit};
use crate::support::TestApp;

const SEAT: &str = "/en/rehearsal/seat";

/// A portal whose sessions do not end while a day goes by.
async fn days_long() -> TestApp {
    TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "1440"), ("SIJIL_SESSION_HOURS", "168")], false).await
}

/// Waits for what happens by itself in a moment.
async fn wait_until(what: &str, is_so: impl Fn() -> bool) {
    let mut tries = 0;
    while !is_so() {
        assert!(tries < 200, "{what}");
        tries += 1;
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_makes_it_no_younger_and_takes_it_from_nobody_who_works_in_it() {
    let mut app = days_long().await;
    let browser = seated(&app, "north_officer").await;
    app.turn_clock(23 * 3600 + 3000);
    let first = id_of(&browser).await;
    app.serve_anew(|| ()).await;
    app.turn_clock(1200);
    let late = signed_in(&app, "IR", &[Editor]).await;
    sit(&late, "south_officer").await;
    assert_eq!(id_of(&late).await, first, "somebody worked in it before the restart");
    app.serve_anew(|| ()).await;
    app.turn_clock(3601);
    let next = signed_in(&app, "KZ", &[Editor]).await;
    sit(&next, "south_officer").await;
    assert_ne!(id_of(&next).await, first, "it is of another day after a restart as well");
    app.turn_clock(25 * 3600);
    app.serve_anew(|| ()).await;
    wait_until("what is of another day is left where nobody comes", || folders(&app).is_empty()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_due_is_done_though_nobody_changes_anything_and_what_another_process_filled_stands() {
    let app = days_long().await;
    seated(&app, "north_officer").await;
    let beside = Hall::new(Arc::clone(&app.platform), app::REHEARSAL);
    beside.tend().unwrap();
    app.turn_clock(3600);
    beside.tend().unwrap();
    let now = app.platform.clock.now();
    let done: i64 =
        look(&app, |connection| jobs::table.filter(jobs::finished_at.eq(now)).count().get_result(connection).unwrap());
    assert!(done > 0, "cases whose day has come are looked at");
    app.turn_clock(25 * 3600);
    let next = signed_in(&app, "KZ", &[Editor]).await;
    sit(&next, "south_officer").await;
    let second = id_of(&next).await;
    beside.tend().unwrap();
    assert_eq!(id_of(&next).await, second, "what stands is not the one the other process knew");
    assert_eq!(folders(&app).len(), 1);
}

/// What breaks a filling in its folder.
type Harm = fn(&Path);

#[tokio::test(flavor = "multi_thread")]
async fn one_that_cannot_be_opened_any_more_is_filled_anew_with_the_next_seat() {
    let mut app = TestApp::start().await;
    let browser = seated(&app, "north_officer").await;
    let lose_the_key = |folder: &Path| fs::remove_file(folder.join("root-key")).unwrap();
    let spoil_the_data = |folder: &Path| {
        for ending in ["-wal", "-shm"] {
            // Not there once the last connection was closed in order.
            let _ = fs::remove_file(folder.join(format!("sijil.db{ending}")));
        }
        fs::write(folder.join("sijil.db"), "no database").unwrap();
    };
    let lose_it_all = |folder: &Path| fs::remove_dir_all(folder).unwrap();
    let harms: [(&str, Harm); 3] = [("key", lose_the_key), ("data", spoil_the_data), ("folder", lose_it_all)];
    for (what, harm) in harms {
        let [folder] = &folders(&app)[..] else { panic!("one rehearsal stands") };
        app.serve_anew(|| harm(folder)).await;
        let front = browser.get(FRONT).await;
        assert!(front.status == 200 && front.text.contains("With the first seat"), "{what}: {}", front.text);
        sit(&browser, "north_officer").await;
        assert_eq!(folders(&app).len(), 1, "{what}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_could_not_be_filled_leaves_nothing_on_the_disk() {
    let app = TestApp::start().await;
    let browser = signed_in(&app, "TR", &[Editor]).await;
    let name = app.folder().join("rehearsal/standing");
    fs::create_dir_all(&name).unwrap();
    assert_eq!(browser.post(SEAT, &[("seat", "north_officer")]).await.status, 500, "it cannot be named");
    assert_eq!(folders(&app), std::slice::from_ref(&name));
    fs::remove_dir(name).unwrap();
    sit(&browser, "north_officer").await;
    assert_eq!(folders(&app).len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_comes_while_it_is_filled_is_told_so_and_waits_for_nothing() {
    let app = TestApp::start().await;
    let (one, other) = (signed_in(&app, "TR", &[Editor]).await, signed_in(&app, "IR", &[Editor]).await);
    let seat = [("seat", "north_officer")];
    let (first, second) = tokio::join!(one.post(SEAT, &seat), other.post(SEAT, &seat));
    let told = [&first, &second].into_iter().find(|it| it.status == 409).expect("one of them fills it");
    assert!(told.text.contains("is being filled just now"), "{}", told.text);
    assert_eq!(first.status.min(second.status), 303);
    sit(&one, "north_officer").await;
    sit(&other, "south_officer").await;
    assert_eq!(id_of(&one).await, id_of(&other).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_sweeps_away_what_another_process_fills_or_has_open() {
    let app = TestApp::start().await;
    let browser = signed_in(&app, "TR", &[Editor]).await;
    let place = app.folder().join("rehearsal");
    let [half_made, open, left] = [1, 2, 3].map(|_| place.join(sijil::vocabulary::ids::RawId::generate().as_str()));
    for folder in [&half_made, &open, &left] {
        fs::create_dir_all(folder).unwrap();
    }
    // As another process has it that fills one, and has one open that another took the place of.
    let turn = fs::File::create(place.join("turn")).unwrap();
    turn.lock().unwrap();
    let held = fs::File::create(open.join("open")).unwrap();
    held.lock_shared().unwrap();
    let told = browser.post(SEAT, &[("seat", "north_officer")]).await;
    assert_eq!(told.status, 409);
    assert!(told.text.contains("is being filled just now"), "{}", told.text);
    assert!(half_made.is_dir() && left.is_dir(), "nothing is swept away while somebody fills one");
    // That process is killed.
    drop(turn);
    sit(&browser, "north_officer").await;
    assert!(open.is_dir() && !half_made.exists() && !left.exists(), "{:?}", folders(&app));
    drop(held);
    let id = id_of(&browser).await;
    let reset = browser.post("/en/rehearsal/reset", &[("rehearsal", id.as_str())]).await;
    assert_eq!(reset.status, 303, "{}", reset.text);
    assert!(!open.exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn who_takes_seats_or_fills_it_without_end_waits_and_nobody_else() {
    let app = TestApp::start_with(&[("SIJIL_BEHIND_PROXY", "true")], false).await;
    let browser = signed_in(&app, "TR", &[Editor]).await;
    let send = async |path: &str, field: &str, from: &str| {
        let request = browser.request(Method::POST, path).header("sec-fetch-site", "same-origin");
        browser.send(request.header("x-forwarded-for", from).form(&[(field, "none")])).await.status
    };
    for (path, field, answer) in [(SEAT, "seat", 404), ("/en/rehearsal/reset", "rehearsal", 303)] {
        let mut statuses = Vec::new();
        while statuses.len() < 300 && statuses.last() != Some(&429) {
            statuses.push(send(path, field, "192.0.2.7").await);
        }
        assert_eq!((statuses[0], statuses.last()), (answer, Some(&429)), "{path} is answered without end");
        assert!(statuses.len() > 5, "{path} is refused to whoever comes a few times");
        assert_eq!(send(path, field, "192.0.2.8").await, answer);
    }
}
