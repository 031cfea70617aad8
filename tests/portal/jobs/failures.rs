//! Jobs that do not go well.

use std::sync::Arc;

use sijil::platform::jobs::{Failure, Registry, Worker};

use super::{Manner, Row, registry, runs_of, wait_until};
use crate::support::TestApp;

#[tokio::test]
async fn a_job_that_fails_is_tried_later_and_later_and_then_given_up() {
    let app = TestApp::start().await;
    app.queue("failing", Manner::Fail);
    let mut delays = Vec::new();
    let mut delay = 10;
    for attempt in 1..Failure::LIMIT {
        assert_eq!(app.run_jobs_of(&registry()), 1, "attempt {attempt}");
        app.turn_clock(delay - 1);
        assert_eq!(app.run_jobs_of(&registry()), 0, "attempt {attempt} waits {delay} seconds");
        app.turn_clock(1);
        delays.push(delay);
        delay = (delay * 3).min(6 * 3600);
    }
    assert_eq!(delays[..4], [10, 30, 90, 270]);
    assert_eq!(runs_of("failing given up"), 0);
    assert_eq!(app.run_jobs_of(&registry()), 1);
    assert_eq!(runs_of("failing given up"), 1);
    let last_error = Some("failed 12".to_owned());
    assert_eq!(app.job(), Row { state: "given_up".to_owned(), attempts: 12, last_error });
}

#[tokio::test]
async fn a_job_that_can_never_go_well_is_given_up_at_once() {
    let app = TestApp::start().await;
    app.queue("refused", Manner::Refuse);
    assert_eq!(app.run_jobs_of(&registry()), 1);
    assert_eq!((app.job().state.as_str(), runs_of("refused given up")), ("given_up", 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_panics_is_tried_again_and_the_worker_lives() {
    let app = TestApp::start().await;
    let worker = Worker::start(Arc::clone(&app.platform), Arc::new(registry()), 1).unwrap();
    app.queue("panicking", Manner::Panic);
    wait_until("the panic is written down", || app.job().last_error.is_some());
    assert_eq!(app.job().last_error.as_deref(), Some("panicked: an errand panics"));
    app.queue("after the panic", Manner::Succeed);
    wait_until("the next job runs", || runs_of("after the panic") == 1);
    worker.stop().await.unwrap();
}

#[tokio::test]
async fn a_pause_holds_every_job_of_the_kind_and_is_no_try() {
    let app = TestApp::start().await;
    app.queue("pausing", Manner::Pause);
    app.queue("behind the pause", Manner::Succeed);
    assert_eq!(app.run_jobs_of(&registry()), 1);
    assert_eq!((runs_of("behind the pause"), app.job().attempts), (0, 0));
    app.turn_clock(89);
    assert_eq!(app.run_jobs_of(&registry()), 0);
    app.turn_clock(1);
    assert_eq!(app.run_jobs_of(&registry()), 2);
    assert_eq!((runs_of("pausing"), runs_of("behind the pause")), (2, 1));
}

#[tokio::test]
async fn a_kind_this_program_does_not_know_waits_for_one_that_does() {
    let app = TestApp::start().await;
    app.queue("unknown", Manner::Succeed);
    assert_eq!(app.run_jobs_of(&Registry::new()), 1);
    assert_eq!((app.job().state.as_str(), runs_of("unknown")), ("waiting", 0));
    app.turn_clock(10);
    assert_eq!(app.run_jobs_of(&registry()), 1);
    assert_eq!(runs_of("unknown"), 1);
}
