//! Work for later: nothing accepted is lost, nothing runs twice while its worker lives.

mod failures;
mod workers;

use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex};
use std::time::{Duration, Instant};

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Nullable, Text};
use serde::{Deserialize, Serialize};
use sijil::platform::Platform;
use sijil::platform::database::DbConn;
use sijil::platform::errors::Error;
use sijil::platform::jobs::{Failure, Job, Registry, enqueue, enqueue_at, enqueue_unique, run_until_idle};
use sijil::vocabulary::timestamp::Timestamp;

use crate::support::TestApp;

/// How often each job ran, by its name; names are unique among these tests.
static RUNS: LazyLock<Mutex<BTreeMap<String, u32>>> = LazyLock::new(Mutex::default);

fn count_run(name: &str) -> u32 {
    let mut runs = RUNS.lock().unwrap();
    let count = runs.entry(name.to_owned()).or_default();
    *count += 1;
    *count
}

fn runs_of(name: &str) -> u32 {
    RUNS.lock().unwrap().get(name).copied().unwrap_or(0)
}

/// A job that does what its test wants.
#[derive(Serialize, Deserialize)]
struct Errand {
    name: String,
    manner: Manner,
}

#[derive(Serialize, Deserialize, Clone, Copy)]
enum Manner {
    Succeed,
    Fail,
    Refuse,
    Panic,
    Pause,
    /// Takes so many milliseconds.
    Take(u64),
    /// Is taken for dead and claimed by another while it runs.
    LoseTheClaim,
}

impl Job for Errand {
    const KIND: &'static str = "errand";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let count = count_run(&self.name);
        match self.manner {
            Manner::Fail => Err(Failure::Retry(format!("failed {count}"))),
            Manner::Refuse => Err(Failure::GiveUp("never".to_owned())),
            Manner::Panic => panic!("an errand panics"),
            Manner::Pause if count == 1 => Err(Failure::Pause(90)),
            Manner::Succeed | Manner::Pause => Ok(()),
            Manner::Take(milliseconds) => {
                std::thread::sleep(Duration::from_millis(milliseconds));
                count_run(&format!("{} ended", self.name));
                Ok(())
            }
            Manner::LoseTheClaim => Ok(platform.database.write_here(|connection| {
                let sql = "UPDATE jobs SET attempts = attempts + 1, claimed_by = 'another'";
                Ok(diesel::sql_query(sql).execute(connection).map(drop)?)
            })?),
        }
    }

    fn given_up(self, _: &mut DbConn, _: Timestamp) -> Result<(), Error> {
        count_run(&format!("{} given up", self.name));
        Ok(())
    }
}

/// A job that runs by itself.
#[derive(Serialize, Deserialize)]
struct Chime {
    name: String,
}

impl Job for Chime {
    const KIND: &'static str = "chime";

    fn run(self, _: &Platform) -> Result<(), Failure> {
        count_run(&self.name);
        Ok(())
    }
}

#[derive(QueryableByName, Debug, PartialEq)]
struct Row {
    #[diesel(sql_type = Text)]
    state: String,
    #[diesel(sql_type = diesel::sql_types::Integer)]
    attempts: i32,
    #[diesel(sql_type = Nullable<Text>)]
    last_error: Option<String>,
}

impl TestApp {
    fn queue(&self, name: &str, manner: Manner) {
        let now = self.platform.clock.now();
        let errand = Errand { name: name.to_owned(), manner };
        self.platform.database.write_here(|connection| enqueue(connection, &errand, now)).unwrap();
    }

    fn run_jobs_of(&self, registry: &Registry) -> usize {
        run_until_idle(&self.platform, registry).unwrap()
    }

    fn job(&self) -> Row {
        self.look(|connection| {
            diesel::sql_query("SELECT state, attempts, last_error FROM jobs ORDER BY id")
                .get_result(connection)
                .unwrap()
        })
    }

    fn count_jobs(&self) -> i64 {
        #[derive(QueryableByName)]
        struct Count {
            #[diesel(sql_type = BigInt)]
            count: i64,
        }
        let sql = "SELECT count(*) AS count FROM jobs";
        self.look(|connection| diesel::sql_query(sql).get_result::<Count>(connection).unwrap().count)
    }
}

fn registry() -> Registry {
    let mut registry = Registry::new();
    registry.add::<Errand>();
    registry
}

fn wait_until(what: &str, is_so: impl Fn() -> bool) -> Duration {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < Duration::from_secs(20), "{what}");
        std::thread::sleep(Duration::from_millis(5));
    }
    begun.elapsed()
}

#[tokio::test]
async fn a_job_runs_once_and_only_if_its_cause_happened() {
    let app = TestApp::start().await;
    app.queue("once", Manner::Succeed);
    let undone: Result<(), Error> = app.platform.database.write_here(|connection| {
        let errand = Errand { name: "undone".to_owned(), manner: Manner::Succeed };
        enqueue(connection, &errand, app.platform.clock.now())?;
        Err(Error::Forbidden)
    });
    assert!(undone.is_err());
    assert_eq!(app.run_jobs_of(&registry()), 1);
    assert_eq!(app.run_jobs_of(&registry()), 0);
    assert_eq!((runs_of("once"), runs_of("undone")), (1, 0));
    assert_eq!(app.job(), Row { state: "done".to_owned(), attempts: 1, last_error: None });
}

#[tokio::test]
async fn a_job_waits_for_its_time() {
    let app = TestApp::start().await;
    let now = app.platform.clock.now();
    let errand = Errand { name: "later".to_owned(), manner: Manner::Succeed };
    app.platform
        .database
        .write_here(|connection| enqueue_at(connection, &errand, now.plus_seconds(3600), now))
        .unwrap();
    app.turn_clock(3599);
    assert_eq!(app.run_jobs_of(&registry()), 0);
    app.turn_clock(1);
    assert_eq!(app.run_jobs_of(&registry()), 1);
}

#[tokio::test]
async fn one_key_is_queued_once_until_it_is_done() {
    let app = TestApp::start().await;
    let now = app.platform.clock.now();
    let put = |key: &str| {
        let errand = Errand { name: format!("keyed {key}"), manner: Manner::Succeed };
        app.platform.database.write_here(|connection| enqueue_unique(connection, &errand, key, now, now)).unwrap()
    };
    assert_eq!((put("a"), put("a"), put("b")), (true, false, true));
    assert_eq!(app.run_jobs_of(&registry()), 2);
    assert_eq!(runs_of("keyed a"), 1);
    assert!(put("a"));
}

#[tokio::test]
async fn a_schedule_runs_on_one_node_each_time() {
    let app = TestApp::start().await;
    let chimes = || {
        let mut registry = Registry::new();
        registry.every(3600, &Chime { name: "hourly".to_owned() }).unwrap();
        registry
    };
    let ring = || {
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| run_until_idle(&app.platform, &chimes()).unwrap());
            }
        });
        app.run_jobs_of(&chimes());
        runs_of("hourly")
    };
    assert_eq!(ring(), 1);
    assert_eq!(ring(), 1);
    app.turn_clock(3600);
    assert_eq!(ring(), 2);
    app.turn_clock(5 * 3600);
    assert_eq!(ring(), 3, "hours nobody was there are not made up for");
}

#[tokio::test]
async fn ended_jobs_are_removed_after_thirty_days() {
    let app = TestApp::start().await;
    app.queue("old", Manner::Succeed);
    app.queue("given up", Manner::Refuse);
    app.run_jobs_of(&registry());
    app.turn_clock(29 * 86_400);
    app.queue("fresh", Manner::Succeed);
    let all = sijil::app::registry().unwrap();
    app.run_jobs_of(&registry());
    app.run_jobs_of(&all);
    assert!(app.count_jobs() >= 3);
    app.turn_clock(86_401);
    app.run_jobs_of(&all);
    let left: i64 = app.count_jobs();
    let names = app.look(|connection| {
        #[derive(QueryableByName)]
        struct Payload {
            #[diesel(sql_type = Text)]
            payload: String,
        }
        let sql = "SELECT payload FROM jobs WHERE kind = 'errand'";
        diesel::sql_query(sql)
            .load::<Payload>(connection)
            .unwrap()
            .into_iter()
            .map(|row| row.payload)
            .collect::<String>()
    });
    assert!(names.contains("fresh") && !names.contains("old") && !names.contains("given up"), "{left} left: {names}");
}
