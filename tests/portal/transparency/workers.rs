//! Several who give places, and several who write rows, at once; and those who are killed in between.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use diesel::prelude::*;
use sijil::app;
use sijil::features::{audit, transparency};
use sijil::platform::clock::Clock;
use sijil::platform::config::{Config, Settings};
use sijil::platform::database::schema::{audit_entries, transparency_entries, transparency_log, transparency_pending};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::{Role, Viewer};
use tempfile::TempDir;

use super::{record, sequence, verdict};
use crate::support::{Browser, PASSWORD, Program, TestApp, TestDatabase};

/// Rows each writer writes, one in a transaction.
const EACH: usize = 60;

#[tokio::test(flavor = "multi_thread")]
async fn two_workers_give_each_row_one_place_and_leave_no_gap() {
    let app = TestApp::start().await;
    let writing = Arc::new(AtomicBool::new(true));
    std::thread::scope(|scope| {
        let writers: Vec<_> = (0..3).map(|_| scope.spawn(|| (0..EACH).for_each(|_| record(&app, 1)))).collect();
        let workers: Vec<_> = (0..2)
            .map(|_| {
                scope.spawn(|| {
                    let mut count = 0;
                    while writing.load(Ordering::Acquire) {
                        count += transparency::sequence(&app.platform).unwrap();
                    }
                    count + transparency::sequence(&app.platform).unwrap()
                })
            })
            .collect();
        for writer in writers {
            writer.join().unwrap();
        }
        writing.store(false, Ordering::Release);
        let given: usize = workers.into_iter().map(|worker| worker.join().unwrap()).sum();
        assert_eq!(given + sequence(&app), 3 * EACH);
    });
    let places: Vec<i64> = app.look(|connection| {
        let places = transparency_entries::table.order(transparency_entries::place);
        places.select(transparency_entries::place).load(connection).unwrap()
    });
    assert_eq!(places, (0..=i64::try_from(3 * EACH).unwrap()).collect::<Vec<_>>());
    assert_eq!(verdict(&app).unwrap().entries, 3 * EACH as u64 + 1);
}

#[tokio::test]
async fn a_change_that_is_rolled_back_leaves_nothing_in_the_log() {
    let app = TestApp::start().await;
    sequence(&app);
    let now = app.platform.clock.now();
    let failed = app.platform.database.write_here(|connection| {
        audit::record(connection, now, &Viewer::Anonymous, "thing.done", ("thing", "one"))?;
        Err::<(), _>(sijil::platform::errors::Error::NotFound)
    });
    assert!(failed.is_err());
    assert_eq!((sequence(&app), verdict(&app).unwrap().entries), (0, 1));
}

#[tokio::test]
async fn rows_older_than_the_log_are_taken_in_once_and_say_so() {
    let app = TestApp::start().await;
    record(&app, 5);
    // As a portal from before the log: rows without a seal, nothing that waits.
    app.arrange(|connection| {
        let unsealed = (audit_entries::salt.eq(None::<String>), audit_entries::is_past.eq(false));
        diesel::update(audit_entries::table).set(unsealed).execute(connection).unwrap();
        diesel::delete(transparency_pending::table).execute(connection).unwrap();
        diesel::update(transparency_log::table).set(transparency_log::is_begun.eq(false)).execute(connection).unwrap();
    });
    app.turn_clock(86_400 * 30);
    record(&app, 2);
    app.arrange(|connection| audit::enter_older(connection).unwrap());
    app.arrange(|connection| audit::enter_older(connection).unwrap());
    assert_eq!((sequence(&app), verdict(&app).unwrap().entries), (7, 8));
    let past = audit_entries::table.filter(audit_entries::is_past.eq(true)).count();
    assert_eq!(app.look(|connection| past.get_result::<i64>(connection).unwrap()), 5);
}

#[tokio::test]
async fn the_log_of_a_portal_in_earnest_is_dated_by_its_clock_and_a_past_that_is_lived_goes_only_forward() {
    let earnest = TestApp::start().await;
    record(&earnest, 1);
    let yesterday = earnest.platform.clock.now().plus_seconds(-86_400);
    assert!(transparency::sequence_past(&earnest.platform, yesterday).is_err());
    assert_eq!(sequence(&earnest), 1, "it got no place by that");
    let told = TestApp::start_with(&[], true).await;
    let then = told.platform.clock.now();
    record(&told, 2);
    told.turn_clock(86_400);
    let at = |seconds| transparency::sequence_past(&told.platform, then.plus_seconds(seconds));
    assert!(at(86_460).is_err(), "a day that has not come");
    assert_eq!(at(60).unwrap(), 2);
    record(&told, 1);
    assert!(at(59).is_err(), "before what was signed last");
    assert_eq!(sequence(&told), 1);
    assert!(at(86_399).is_err());
    let times: Vec<Timestamp> = told.look(|connection| {
        let rows = transparency_entries::table.order(transparency_entries::place);
        rows.select(transparency_entries::logged_at).load(connection).unwrap()
    });
    let past = then.plus_seconds(60);
    assert_eq!(times, [past, past, past, then.plus_seconds(86_400)]);
    assert!(verdict(&told).is_ok());
}

/// Enters rows on a node without a worker, kills it, and lets a worker of another process give the places.
#[tokio::test(flavor = "multi_thread")]
async fn what_was_written_before_the_program_was_killed_gets_its_place_from_the_next_worker() {
    let folder = TempDir::new().unwrap();
    let database = TestDatabase::make(folder.path());
    // The log is named by the address people use.
    let known_as = "http://127.0.0.1:8080";
    let settings = [("SIJIL_DATABASE", database.address.clone()), ("SIJIL_PUBLIC_URL", known_as.to_owned())];
    let data = folder.path().to_string_lossy().into_owned();
    let pairs =
        [("SIJIL_DATA", data.as_str()), ("SIJIL_DATABASE", database.address.as_str()), ("SIJIL_PUBLIC_URL", known_as)];
    let platform = app::build(Config::read(&Settings::of(&pairs), false).unwrap(), Clock::system()).unwrap();
    // Some of it got its place before.
    for number in 0..60 {
        let (now, nobody) = (platform.clock.now(), &Viewer::Anonymous);
        let done = |connection: &mut _| audit::record(connection, now, nobody, "thing.done", ("thing", "one"));
        platform.database.write_here(done).unwrap();
        if number == 2 {
            assert_eq!(transparency::sequence(&platform).unwrap(), 3);
        }
    }
    let web = Program::start(&["serve", "--no-worker"], folder.path(), &settings);
    let fields = [("email", "nobody@sijil.example"), ("password", PASSWORD), ("next", "")];
    assert_eq!(Browser::new(&web.address).post("/en/sign-in", &fields).await.status, 422);
    let waiting = || {
        let count = transparency_pending::table.count();
        platform.database.read_here(|connection| Ok(count.get_result::<i64>(connection)?)).unwrap()
    };
    web.signal("-9");
    let before = waiting();
    assert!(before > 50, "{before} rows wait");
    let placed = app::verify(&platform, &[]).unwrap().unwrap().entries;
    let worker = Program::start(&["worker"], folder.path(), &settings);
    let begun = std::time::Instant::now();
    while waiting() > 0 {
        assert!(begun.elapsed() < crate::support::PATIENCE, "the worker gives no places");
        std::thread::sleep(Duration::from_millis(50));
    }
    worker.signal("-9");
    let whole = app::verify(&platform, &[]).unwrap().unwrap();
    assert_eq!(whole.entries, placed + before.cast_unsigned());
    // And the operator is told the same.
    let verify = || Program::command(&["verify"], folder.path()).envs(settings.iter().cloned()).output().unwrap();
    let said = verify();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    assert!(String::from_utf8_lossy(&said.stdout).contains(&format!("{} entries", whole.entries)));
    platform.database.write_here(|connection| Ok(diesel::delete(audit_entries::table).execute(connection)?)).unwrap();
    let said = verify();
    let sentence = String::from_utf8_lossy(&said.stderr).into_owned();
    assert!(
        !said.status.success() && sentence.starts_with("Entry 1: row ") && sentence.contains("was removed"),
        "{sentence}"
    );
}

/// Rows that wait while somebody reads.
const WAITING: usize = 20_000;

#[tokio::test(flavor = "multi_thread")]
async fn pages_answer_while_twenty_thousand_rows_get_their_places() {
    let app = TestApp::start().await;
    let browser = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let reader = app.browser();
    sequence(&app);
    for _ in 0..WAITING / 500 {
        record(&app, 500);
    }
    // What the first search of a program makes is not the log's doing.
    assert_eq!(reader.get("/en/search?q=before").await.status, 200);
    let platform = app.platform.clone();
    let begun = Instant::now();
    let worker = std::thread::spawn(move || {
        let given = transparency::sequence(&platform).unwrap();
        (given, Instant::now())
    });
    let mut slowest = Duration::ZERO;
    let mut pages = 0;
    while !worker.is_finished() {
        // A word that nobody looked for before, so that the page is drawn anew.
        let search = format!("/en/search?q=word{pages}");
        for (browser, path) in [(&browser, "/en/desk"), (&browser, "/en/profile"), (&reader, search.as_str())] {
            let asked = Instant::now();
            let answer = browser.get(path).await;
            if !worker.is_finished() {
                slowest = slowest.max(asked.elapsed());
                pages += 1;
            }
            assert_eq!(answer.status, 200, "{path}");
        }
    }
    let (given, ended) = worker.join().unwrap();
    assert_eq!(given, WAITING);
    let took = ended - begun;
    eprintln!("{pages} pages in {took:?}, the slowest in {slowest:?}");
    // A page that had to wait for the log would have waited for most of this.
    assert!(pages >= 5, "only {pages} pages in {took:?}");
    assert!(slowest < took / 2, "a page took {slowest:?} of the {took:?} in which rows got their places");
}

/// What the log may cost beside the row, in microseconds of processor time for each entry.
const MOST_MICROS: f64 = 60.0;

/// What the log costs beside the row, in a release build of a machine that does nothing else.
#[tokio::test]
#[ignore = "measures; `cargo nextest run --release --run-ignored only the_log_costs_little`"]
async fn the_log_costs_little_beside_the_row() {
    const ROWS: u32 = 20_000;
    let app = TestApp::start().await;
    let now = app.platform.clock.now();
    // Each names whose the thing was: to look for it is the audit's work, with a log or without.
    let owner = Some(CountryCode::Iran);
    let begun = cpu();
    for _ in 0..ROWS / 100 {
        app.arrange(|connection| {
            for number in 0..100 {
                let entry = audit::Entry::by(now, &Viewer::Anonymous, "thing.done", ("thing", "one"));
                let entry = entry.explained(&serde_json::json!({ "number": number })).touching(owner);
                audit::record_entry(connection, &entry).unwrap();
            }
        });
    }
    let with_log = cpu().saturating_sub(begun);
    let begun = cpu();
    for _ in 0..ROWS / 100 {
        app.arrange(|connection| {
            for number in 0..100 {
                let id = audit::EntryId::generate();
                let columns = (
                    (audit_entries::id.eq(id), audit_entries::at.eq(now), audit_entries::kind.eq("thing.done")),
                    (audit_entries::subject_kind.eq("thing"), audit_entries::subject_id.eq("one")),
                    (audit_entries::detail.eq(format!("{{\"number\":{number}}}")), audit_entries::is_past.eq(false)),
                    audit_entries::subject_country.eq(owner),
                );
                diesel::insert_into(audit_entries::table).values(columns).execute(connection).unwrap();
            }
        });
    }
    let rows_alone = cpu().saturating_sub(begun);
    let begun = cpu();
    assert_eq!(sequence(&app), ROWS as usize);
    let placed = cpu().saturating_sub(begun);
    let each = |time: Duration| time.as_secs_f64() * 1e6 / f64::from(ROWS);
    let (row, sealed, place) = (each(rows_alone), each(with_log), each(placed));
    eprintln!("a row alone {row:.1} µs, sealed {sealed:.1} µs, its place {place:.1} µs");
    let cost = sealed - row + place;
    eprintln!("the log costs {cost:.1} µs of processor time for each entry");
    assert!(cost <= MOST_MICROS);
}

/// Processor seconds a log of a million entries may take to be verified.
const MOST_SECONDS: f64 = 10.0;

/// A log of a million entries, with the rows they commit to, in a release build.
#[tokio::test]
#[ignore = "measures; `cargo nextest run --release --run-ignored only a_log_of_a_million`"]
async fn a_log_of_a_million_entries_is_verified_in_ten_seconds_of_one_processor() {
    const ROWS: usize = 1_000_000;
    let app = TestApp::start().await;
    for _ in 0..ROWS / 2_000 {
        record(&app, 2_000);
        assert_eq!(sequence(&app), 2_000);
    }
    let begun = (cpu(), Instant::now());
    let whole = verdict(&app).unwrap();
    let (took, passed) = (cpu().saturating_sub(begun.0), begun.1.elapsed());
    assert_eq!(whole.entries, ROWS as u64 + 1);
    eprintln!("{} entries verified in {took:?} of processor time, {passed:?} in all", whole.entries);
    assert!(took.as_secs_f64() <= MOST_SECONDS, "{took:?}");
}

/// Processor time of this process, from `/proc`, in hundredths of a second.
fn cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    let ticks: u64 = fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap();
    Duration::from_millis(ticks * 10)
}
