//! Threads that share the queue: one claim each, kept while its worker lives and no longer.

use std::sync::Arc;
use std::time::Duration;

use diesel::prelude::*;
use sijil::platform::jobs::Worker;

use super::{Manner, Row, registry, runs_of, wait_until};
use crate::support::TestApp;

#[tokio::test(flavor = "multi_thread")]
async fn a_running_worker_hears_of_a_job_at_once() {
    let app = TestApp::start().await;
    let worker = Worker::start(Arc::clone(&app.platform), Arc::new(registry()), 2).unwrap();
    std::thread::sleep(Duration::from_millis(300));
    let mut waits = Vec::new();
    for n in 0..8 {
        let name = format!("fresh {n}");
        app.queue(&name, Manner::Succeed);
        waits.push(wait_until("the job runs", || runs_of(&name) == 1));
    }
    // Looking once a second would take half a second in the middle.
    waits.sort();
    assert!(waits[4] < Duration::from_millis(150), "{waits:?}");
    worker.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn two_workers_of_two_threads_never_run_a_job_twice() {
    let app = TestApp::start().await;
    for n in 0..60 {
        app.queue(&format!("raced {n}"), Manner::Succeed);
    }
    let workers: Vec<_> =
        (0..2).map(|_| Worker::start(Arc::clone(&app.platform), Arc::new(registry()), 2).unwrap()).collect();
    for n in 60..120 {
        app.queue(&format!("raced {n}"), Manner::Take(1));
    }
    wait_until("every job ran", || (0..120).all(|n| runs_of(&format!("raced {n}")) > 0));
    for worker in workers {
        worker.stop().await.unwrap();
    }
    assert!((0..120).all(|n| runs_of(&format!("raced {n}")) == 1));
    assert!(app.run_jobs_of(&registry()) == 0);
}

#[tokio::test]
async fn a_job_of_a_killed_worker_is_taken_again_when_its_claim_ends() {
    let app = TestApp::start().await;
    app.queue("orphaned", Manner::Succeed);
    let until = app.platform.clock.now().plus_seconds(60);
    app.arrange(|connection| {
        diesel::sql_query("UPDATE jobs SET claimed_by = 'killed', attempts = 1, claimed_until = $1")
            .bind::<diesel::sql_types::Timestamp, _>(until)
            .execute(connection)
            .unwrap()
    });
    app.turn_clock(59);
    assert_eq!(app.run_jobs_of(&registry()), 0);
    app.turn_clock(1);
    assert_eq!(app.run_jobs_of(&registry()), 1);
    assert_eq!(app.job(), Row { state: "done".to_owned(), attempts: 2, last_error: None });
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_that_takes_long_keeps_its_claim() {
    let app = TestApp::start().await;
    let worker = Worker::start(Arc::clone(&app.platform), Arc::new(registry()), 1).unwrap();
    app.queue("long", Manner::Take(4_000));
    wait_until("the job begins", || runs_of("long") == 1);
    app.turn_clock(40);
    std::thread::sleep(Duration::from_millis(1_600));
    app.turn_clock(40);
    assert_eq!(app.run_jobs_of(&registry()), 0, "eighty seconds after the claim it still holds");
    wait_until("the job ends", || app.job().state == "done");
    assert_eq!(app.job().attempts, 1);
    worker.stop().await.unwrap();
}

#[tokio::test]
async fn a_worker_taken_for_dead_does_not_overrule_the_one_that_took_over() {
    let app = TestApp::start().await;
    app.queue("overtaken", Manner::LoseTheClaim);
    assert_eq!(app.run_jobs_of(&registry()), 1);
    assert_eq!(app.job().state, "waiting", "the other one will say how it ended");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_told_to_stop_ends_what_it_runs_and_takes_nothing_new() {
    let app = TestApp::start().await;
    let worker = Worker::start(Arc::clone(&app.platform), Arc::new(registry()), 1).unwrap();
    app.queue("last", Manner::Take(400));
    wait_until("the job begins", || runs_of("last") == 1);
    app.queue("too late", Manner::Succeed);
    worker.stop().await.unwrap();
    assert_eq!((runs_of("last ended"), runs_of("too late")), (1, 0));
    assert_eq!(app.job().state, "done");
}
