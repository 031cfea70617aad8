//! What breaks under the exchange: `kill -9` in the middle of releases that come at once, a disk that is full, and one that
//! fails to keep what it was given. What was acknowledged is there afterwards; everything else is there whole or not at all.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use diesel::prelude::*;
use futures_util::future::join_all;
use sijil::features::exchange::catalogue::Kind;
use sijil::platform::database::schema::{exchange_cases, exchange_events, exchange_messages, exchange_receipts};
use sijil::vocabulary::viewer::Role::{Officer, Reviewer};

use crate::exchange_cases::{Registers, expect_done, letter, take};
use crate::support::{Browser, PASSWORD, Program, TestApp};

/// Drafts that wait at each start: more than are released before it ends.
const WAITING: usize = 12;
/// Releases that come at once.
const AT_ONCE: usize = 3;

/// Times the program is killed; `SIJIL_TEST_KILLS` asks for more.
fn kills() -> usize {
    std::env::var("SIJIL_TEST_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(6)
}

/// Not twice the same, and not known before.
fn any_moment() -> Duration {
    Duration::from_millis(u64::from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_micros() % 400))
}

/// Releases that wait, and those that were acknowledged.
struct Outbox {
    it: Registers,
    chief: String,
    waiting: Vec<String>,
    acknowledged: Vec<String>,
}

impl Outbox {
    async fn open(app: TestApp) -> Self {
        let it = Registers::of(app).await;
        it.app.set_clock_by_the_machine();
        let chief = it.app.person("TR", &[Officer, Reviewer]).await.email;
        let drafter = it.app.signed_in(&it.app.person("TR", &[Officer]).await).await;
        Self { it: Registers { drafter, ..it }, chief, waiting: Vec::new(), acknowledged: Vec::new() }
    }

    /// Drafts until so many wait.
    async fn fill(&mut self) {
        while self.waiting.len() < WAITING {
            let case = self.it.draft(Kind::Letter, &letter()).await;
            expect_done(&take(&self.it.drafter, &case, "submit").await);
            self.waiting.push(case);
        }
    }

    /// The same portal as a process of its own, with these settings of its surroundings.
    fn program(&self, surroundings: &[(&str, &Path)]) -> Program {
        let mut command = self.it.app.command(&["serve", "--no-worker"]);
        // The same log, whose name is the address people use.
        let known_as = self.it.app.platform.config.server.public_url.to_string();
        command.env("SIJIL_PUBLIC_URL", known_as.trim_end_matches('/')).env("SIJIL_LISTEN", "127.0.0.1:0");
        command.env("SIJIL_SECOND_FACTOR", "offered").envs(surroundings.iter().copied());
        Program::started(&mut command)
    }

    async fn releaser(&self, program: &Program) -> Browser {
        let browser = Browser::new(&program.address);
        let fields = [("email", self.chief.as_str()), ("password", PASSWORD), ("next", "")];
        assert_eq!(browser.post("/en/sign-in", &fields).await.status, 303);
        browser
    }

    /// Has everything released that waits, several at once, until nobody answers any more.
    async fn release(&mut self, releaser: &Browser) {
        let parts = self.waiting.chunks(WAITING.div_ceil(AT_ONCE)).map(async |part| {
            let mut done = Vec::new();
            for case in part {
                let fields = [("revision", self.revision(case).to_string())];
                let request = releaser.request(reqwest::Method::POST, &format!("{case}/steps/release"));
                match request.header("sec-fetch-site", "same-origin").form(&fields).send().await {
                    Ok(answer) if answer.status() == 303 => done.push(case.clone()),
                    // It said that it could not.
                    Ok(answer) => assert!(answer.status().is_server_error(), "{}", answer.status()),
                    Err(_) => break,
                }
            }
            done
        });
        let done = join_all(parts).await.concat();
        self.acknowledged.extend(done);
    }

    fn revision(&self, case: &str) -> i32 {
        self.it.app.look(|connection| {
            let own = exchange_cases::table.filter(exchange_cases::reference.eq(case.rsplit('/').next().unwrap()));
            own.select(exchange_cases::revision).first(connection).unwrap()
        })
    }

    /// What was done and not answered is done all the same.
    fn forget_done(&mut self) {
        let left: Vec<String> = self.it.app.look(|connection| {
            let open = exchange_cases::table.filter(exchange_cases::state.eq("to_release"));
            open.select(exchange_cases::reference).load(connection).unwrap()
        });
        self.waiting.retain(|case| left.iter().any(|it| case.ends_with(it.as_str())));
    }

    /// Every case is released whole or not at all, none that was acknowledged is lost, and the log speaks of all of them.
    fn expect_whole(&self) {
        let cases: Vec<(String, String, String)> = self.it.app.look(|connection| {
            let columns = (exchange_cases::id, exchange_cases::reference, exchange_cases::state);
            exchange_cases::table.select(columns).load(connection).unwrap()
        });
        for (id, reference, state) in &cases {
            let found: (i64, i64, i64) = self.it.app.look(|connection| {
                let receipts = exchange_receipts::table.filter(exchange_receipts::case_id.eq(id));
                let events = exchange_events::table.filter(exchange_events::case_id.eq(id));
                let messages = exchange_messages::table.filter(exchange_messages::case_id.eq(id));
                let released = messages.filter(exchange_messages::released_at.is_not_null());
                (
                    receipts.count().get_result(connection).unwrap(),
                    events.count().get_result(connection).unwrap(),
                    released.count().get_result(connection).unwrap(),
                )
            });
            let expected = if state == "delivered" { (2, 3, 1) } else { (0, 1, 0) };
            assert_eq!(found, expected, "{reference} is {state}");
            let is_acknowledged = self.acknowledged.iter().any(|case| case.ends_with(reference.as_str()));
            assert!(!is_acknowledged || state == "delivered", "{reference} was acknowledged and is lost");
        }
        self.it.app.work();
        let whole = sijil::app::verify(&self.it.app.platform, &[]).unwrap();
        assert!(whole.is_ok(), "{whole:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn d01_d02_no_release_whose_answer_was_given_is_lost_when_the_program_is_killed() {
    let mut outbox = Outbox::open(TestApp::start().await).await;
    for _ in 0..kills() {
        outbox.fill().await;
        let program = outbox.program(&[]);
        let releaser = outbox.releaser(&program).await;
        let pid = program.child.id().to_string();
        let killer = std::thread::spawn(move || {
            std::thread::sleep(any_moment());
            Command::new("kill").args(["-9", &pid]).status().unwrap()
        });
        outbox.release(&releaser).await;
        assert!(killer.join().unwrap().success());
        drop(program);
        outbox.forget_done();
    }
    let count = outbox.acknowledged.len();
    assert!(count > kills(), "{count} releases: the test proves nothing");
    outbox.expect_whole();
}

/// Makes the library that stands between the program and the disk.
fn failing_disk(folder: &Path) -> PathBuf {
    let library = folder.join("failing_disk.so");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/portal/support/failing_disk.c");
    let made = Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(source).status().unwrap();
    assert!(made.success());
    library
}

/// The disk of SQLite is the program's own; that of a server is the server's to answer for.
#[tokio::test(flavor = "multi_thread")]
async fn d01_d02_on_a_full_disk_and_on_one_that_fails_nothing_is_acknowledged_that_is_not_kept() {
    let mut outbox = Outbox::open(TestApp::start_on_sqlite(&[]).await).await;
    let folder = tempfile::tempdir().unwrap();
    let (library, fault) = (failing_disk(folder.path()), folder.path().join("fault"));
    for (kind, is_killed) in [("full", false), ("unsynced", false), ("full", true), ("unsynced", true)] {
        outbox.fill().await;
        let program = outbox.program(&[("LD_PRELOAD", &library), ("FAULT_FILE", &fault)]);
        let releaser = outbox.releaser(&program).await;
        let waiting = outbox.waiting.split_off(WAITING / 3);
        outbox.release(&releaser).await;
        let before = outbox.acknowledged.len();
        assert_eq!(outbox.waiting.len() + waiting.len(), WAITING);
        outbox.waiting = waiting;
        std::fs::write(&fault, kind).unwrap();
        outbox.release(&releaser).await;
        assert_eq!(outbox.acknowledged.len(), before, "{kind}: acknowledged what the disk did not take");
        if is_killed {
            program.signal("-9");
        } else {
            // Once there is room again, it goes on by itself.
            std::fs::remove_file(&fault).unwrap();
            outbox.forget_done();
            outbox.release(&releaser).await;
            assert!(outbox.acknowledged.len() > before, "{kind}: nothing is released any more");
        }
        drop(program);
        let _ = std::fs::remove_file(&fault);
        outbox.forget_done();
    }
    outbox.expect_whole();
}
