//! What can be shown to others long after: receipts that are checked at a terminal without the portal, after keys were
//! changed and clocks went apart; and whatever is done to steps and receipts behind the portal's back is named.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use sijil::app;
use sijil::features::audit;
use sijil::features::exchange::catalogue::Kind;
use sijil::features::exchange::receipts::{self, Receipt, Statement, TrustedKey};
use sijil::features::exchange::{EventBook, ReceiptBook};
use sijil::features::transparency::{self, Book, Fault, Finding, Told};
use sijil::platform::database::DbConn;
use sijil::platform::database::schema::{exchange_events, exchange_receipts, transparency_entries};
use sijil::platform::errors::Error;
use tempfile::TempDir;
use tokio::runtime::Handle;
use tokio::task::block_in_place;

use crate::exchange_cases::{Registers, expect_done, letter, notice, take};
use crate::support::{Browser, TestApp};

/// The program where there is no portal, no setting and no network to speak of.
fn verify(folder: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sijil"));
    command.arg("verify").args(words).env_clear().current_dir(folder).output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The receipts of a case as files.
async fn files(reader: &Browser, case: &str) -> Vec<String> {
    let page = reader.get(case).await;
    let mut found = Vec::new();
    for receipt in page.attributes(".receipts a", "href") {
        found.push(reader.get(&format!("{receipt}/file")).await.text);
    }
    found
}

async fn keys(app: &TestApp) -> String {
    app.browser().get("/transparency/keys").await.text
}

fn put(folder: &TempDir, name: &str, text: &str) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, text).unwrap();
    path
}

/// What the newest receipt says.
fn newest(app: &TestApp) -> Statement {
    let note: String = app.look(|connection| {
        let rows = exchange_receipts::table.order(exchange_receipts::position.desc());
        rows.select(exchange_receipts::note).first(connection).unwrap()
    });
    Receipt::of_note(&note).statement().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn d10_receipts_are_checked_at_a_terminal_with_public_keys_and_nothing_else() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    it.app.work();
    let given = files(&it.drafter, &case).await;
    assert_eq!(given.len(), 2, "taken, and delivered");
    let folder = TempDir::new().unwrap();
    put(&folder, "keys", &keys(&it.app).await);
    put(&folder, "taken.txt", &given[0]);
    put(&folder, "delivered.txt", &given[1]);
    let mut quickest = Duration::MAX;
    for _ in 0..3 {
        let begun = Instant::now();
        let good = verify(folder.path(), &["taken.txt", "delivered.txt", "--keys", "keys"]);
        quickest = quickest.min(begun.elapsed());
        let text = said(&good);
        assert!(good.status.success(), "{text}{}", String::from_utf8_lossy(&good.stderr));
        for word in [
            "taken.txt: proven: SUBMISSION_ACCEPTANCE of message ",
            "delivered.txt: proven: DELIVERY of message ",
            "taken.txt: it is entry ",
            "lowers what is assured",
        ] {
            assert!(text.contains(word), "{word}: {text}");
        }
    }
    assert!(quickest < Duration::from_secs(1), "{quickest:?}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "nothing is made");
    // Every fault of every file, one in a line.
    put(&folder, "forged.txt", &given[0].replacen("from eco:TR", "from eco:UZ", 1));
    put(&folder, "bare.txt", given[0].split("\nc2sp.org/tlog-proof").next().unwrap());
    let bad = verify(folder.path(), &["forged.txt", "delivered.txt", "bare.txt", "nowhere.txt", "--keys", "keys"]);
    assert_eq!(bad.status.code(), Some(1));
    let text = said(&bad);
    let faults: Vec<&str> = text.lines().filter(|line| line.contains(": not proven: ")).collect();
    assert_eq!(faults.iter().filter(|line| line.starts_with("forged.txt")).count(), 2, "{text}");
    assert!(faults.iter().any(|line| line.starts_with("bare.txt") && line.contains("no proof")), "{text}");
    assert!(faults.iter().any(|line| line.starts_with("nowhere.txt") && line.contains("cannot be read")), "{text}");
    assert!(text.contains("delivered.txt: proven"), "a bad file hides no good one: {text}");
    assert!(String::from_utf8_lossy(&bad.stderr).contains("Of 4 files, 3 prove nothing"));
    let blind = verify(folder.path(), &["taken.txt"]);
    assert!(!blind.status.success(), "without keys nothing is proven");
}

#[tokio::test(flavor = "multi_thread")]
async fn d11_receipts_given_before_three_new_keys_are_good_after_them() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    it.app.work();
    let kept = files(&it.drafter, &case).await;
    let early = keys(&it.app).await;
    for _ in 0..3 {
        it.app.turn_clock(60);
        transparency::rotate(&it.app.platform).unwrap();
    }
    it.app.turn_clock(60);
    expect_done(&take(&it.officer, &case, "open").await);
    it.app.work();
    let now = files(&it.drafter, &case).await;
    let folder = TempDir::new().unwrap();
    let told = keys(&it.app).await;
    assert_eq!(told.lines().count(), 4);
    put(&folder, "keys", &told);
    put(&folder, "early", &early);
    put(&folder, "kept.txt", &kept[0]);
    put(&folder, "anew.txt", &now[0]);
    put(&folder, "opened.txt", &now[2]);
    let good = verify(folder.path(), &["kept.txt", "anew.txt", "opened.txt", "--keys", "keys"]);
    assert!(good.status.success(), "{}", said(&good));
    assert!(said(&good).contains("opened.txt: proven: RETRIEVAL"), "{}", said(&good));
    // Who has the first key only believes what it signed while it was in use.
    let first = verify(folder.path(), &["opened.txt", "--keys", "early"]);
    assert!(said(&first).contains("no key that is trusted for this log"), "{}", said(&first));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_is_never_dated_before_its_key_nor_before_the_receipt_ahead_of_it() {
    let it = Registers::open().await;
    // The first receipt is signed before the log begins, with the key the log begins with.
    let case = it.send(Kind::Letter, &letter()).await;
    assert_eq!(keys(&it.app).await, "");
    it.app.work();
    let first = TrustedKey::parse(keys(&it.app).await.trim_end()).unwrap();
    assert_eq!((first.since, first.until), (None, None));
    it.app.turn_clock(100);
    transparency::rotate(&it.app.platform).unwrap();
    let trusted = TrustedKey::parse_all(&keys(&it.app).await).unwrap();
    let since = trusted[0].since.unwrap();
    assert_eq!(trusted[1].key, first.key);
    // A node whose clock is behind that of the one which changed the key.
    it.app.turn_clock(-40);
    expect_done(&take(&it.officer, &case, "open").await);
    assert_eq!(newest(&it.app).at, since);
    it.app.turn_clock(-30);
    expect_done(&take(&it.officer, &case, "accept").await);
    assert_eq!(newest(&it.app).at, since, "nor before the one ahead of it");
    it.app.work();
    for file in files(&it.drafter, &case).await {
        assert_eq!(receipts::check(&file, &trusted).faults, [], "{file}");
    }
    assert!(app::verify(&it.app.platform, &[]).unwrap().is_ok());
}

fn run(app: &TestApp, sql: &str) {
    app.arrange(|connection| match connection {
        DbConn::Sqlite(connection) => connection.batch_execute(sql).unwrap(),
        DbConn::Pg(connection) => connection.batch_execute(sql).unwrap(),
    });
}

fn verdict(app: &TestApp) -> Result<transparency::Whole, Fault> {
    app::verify(&app.platform, &[]).unwrap()
}

/// The number of the row at each place of the case.
fn numbers(app: &TestApp, is_of_receipts: bool) -> Vec<String> {
    app.look(|connection| {
        if is_of_receipts {
            let rows = exchange_receipts::table.order(exchange_receipts::position).select(exchange_receipts::id);
            rows.load(connection).unwrap()
        } else {
            let rows = exchange_events::table.order(exchange_events::position).select(exchange_events::id);
            rows.load::<Option<String>>(connection).unwrap().into_iter().flatten().collect()
        }
    })
}

/// A case with four receipts and their steps, all in the log, and a copy of both tables.
async fn kept() -> Registers {
    let it = Registers::open().await;
    let case = it.send(Kind::Letter, &letter()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    assert!(verdict(&it.app).is_ok(), "what waits for its place is no fault");
    it.app.work();
    assert!(verdict(&it.app).is_ok(), "{:?}", verdict(&it.app));
    for table in ["exchange_receipts", "exchange_events", "exchange_messages"] {
        run(&it.app, &format!("CREATE TABLE kept_{table} AS SELECT * FROM {table}"));
    }
    it
}

/// Changes rows, expects the one with this number to be named first, and brings back what was.
#[track_caller]
fn named(app: &TestApp, table: &str, sql: &str, number: &str, word: &str) {
    run(app, sql);
    let fault = verdict(app).expect_err(sql);
    let place: Option<i64> = app.look(|connection| {
        let entry = transparency_entries::table.filter(transparency_entries::subject_id.eq(number));
        entry.select(transparency_entries::place).first(connection).optional().unwrap()
    });
    let text = fault.to_string();
    assert_eq!(fault.place, place, "{sql}: {text}");
    assert!(text.contains(&format!("row {number}")) && text.contains(word), "{sql}: {text}");
    run(app, &format!("DELETE FROM {table}; INSERT INTO {table} SELECT * FROM kept_{table}"));
    assert!(verdict(app).is_ok(), "{sql}: brought back");
}

#[tokio::test(flavor = "multi_thread")]
async fn d14_whatever_is_done_to_a_receipt_by_sql_names_the_first_bad_row() {
    let it = kept().await;
    let app = &it.app;
    let numbers = numbers(app, true);
    let named = |sql: &str, number: &str, word: &str| named(app, "exchange_receipts", sql, number, word);
    let of = |place: usize| format!("WHERE id = '{}'", numbers[place]);
    let update = |columns: &str| format!("UPDATE exchange_receipts SET {columns} {}", of(1));
    // Changed, in what is signed and beside it.
    named(&update("note = replace(note, 'eco:TR', 'eco:UZ')"), &numbers[1], "was changed");
    named(&update("note = replace(note, 'DELIVERY', 'RETRIEVAL')"), &numbers[1], "was changed");
    named(&update("note = 'nothing'"), &numbers[1], "was changed");
    named(&update("kind = 'NOT_A_KIND'"), &numbers[1], "its columns do not say");
    let other = |column| format!("{column} = (SELECT other.{column} FROM kept_exchange_receipts other {})", of(2));
    named(&update(&other("salt").replace("WHERE id", "WHERE other.id")), &numbers[1], "was changed");
    let signature: String = app.look(|connection| {
        let row = exchange_receipts::table.find(&numbers[1]).select(exchange_receipts::note);
        row.first(connection).unwrap()
    });
    let end = signature.trim_end().len() - 20;
    let letter = if &signature[end..=end] == "A" { "B" } else { "A" };
    let forged = format!("{}{letter}{}", &signature[..end], &signature[end + 1..]);
    named(&update(&format!("note = '{forged}'")), &numbers[1], "its signature is not the log's");
    // Dated back.
    named(&update("at = '2026-11-21 09:00:00'"), &numbers[1], "its columns do not say");
    // Deleted: in the middle, and the last.
    named(&format!("DELETE FROM exchange_receipts {}", of(1)), &numbers[1], "was removed");
    named(&format!("DELETE FROM exchange_receipts {}", of(3)), &numbers[3], "was removed");
    // Moved.
    let swap = format!(
        "UPDATE exchange_receipts SET position = -1 {}; UPDATE exchange_receipts SET position = 1 {}; \
         UPDATE exchange_receipts SET position = 2 {}",
        of(1),
        of(2),
        of(1)
    );
    named(&swap, &numbers[1], "was moved");
    let ids = format!(
        "UPDATE exchange_receipts SET id = 'x' {}; UPDATE exchange_receipts SET id = '{}' {}; \
         UPDATE exchange_receipts SET id = '{}' WHERE id = 'x'",
        of(1),
        numbers[1],
        of(2),
        numbers[2]
    );
    named(&ids, &numbers[1], "was changed");
    // Put in.
    let more = "00000000-0000-7000-8000-000000000000";
    let copy = format!(
        "INSERT INTO exchange_receipts (id, case_id, message_id, position, kind, at, note, salt) \
         SELECT '{more}', case_id, message_id, 9, kind, at, note, salt FROM kept_exchange_receipts {}",
        of(1)
    );
    named(&copy, more, "was put in");
    // What the receipt is about.
    let content = "UPDATE exchange_messages SET commitment = (SELECT salt FROM exchange_receipts WHERE position = 0)";
    run(app, content);
    let fault = verdict(app).unwrap_err().to_string();
    assert!(fault.contains(&numbers[0]) && fault.contains("does not fit its message"), "{fault}");
}

#[tokio::test(flavor = "multi_thread")]
async fn d14_whatever_is_done_to_a_step_by_sql_names_the_first_bad_row() {
    let it = kept().await;
    let app = &it.app;
    let numbers = numbers(app, false);
    assert_eq!(numbers.len(), 4, "each step since it was let go has its number");
    let named = |sql: &str, number: &str, word: &str| named(app, "exchange_events", sql, number, word);
    let of = |place: usize| format!("WHERE id = '{}'", numbers[place]);
    for columns in [
        "step = 'decline'",
        "step = 'nothing'",
        "state = 'closed'",
        "at = '2026-11-21 09:00:00'",
        "person_id = NULL",
        "organisation_id = NULL",
        "message_id = NULL",
        "word = 'NOT_OURS'",
        "day = '2026-12-01'",
        "salt = 'x'",
    ] {
        named(&format!("UPDATE exchange_events SET {columns} {}", of(0)), &numbers[0], "was changed");
    }
    named(&format!("DELETE FROM exchange_events {}", of(0)), &numbers[0], "was removed");
    named(&format!("DELETE FROM exchange_events {}", of(3)), &numbers[3], "was removed");
    named(&format!("UPDATE exchange_events SET id = NULL, salt = NULL {}", of(1)), &numbers[1], "was removed");
    let swap = format!(
        "UPDATE exchange_events SET position = -1 {}; UPDATE exchange_events SET position = 1 {}; \
         UPDATE exchange_events SET position = 2 {}",
        of(0),
        of(1),
        of(0)
    );
    named(&swap, &numbers[0], "was changed");
    let put_in = |number: &str| {
        format!(
            "INSERT INTO exchange_events (id, salt, case_id, position, step, state, at) \
             SELECT {number}, salt, case_id, 9, step, state, at FROM kept_exchange_events {}",
            of(0)
        )
    };
    let more = "00000000-0000-7000-8000-000000000000";
    named(&put_in(&format!("'{more}'")), more, "was put in");
    let case: String =
        app.look(|connection| exchange_events::table.select(exchange_events::case_id).first(connection).unwrap());
    named(&put_in("NULL"), &format!("9 of the steps of case {case}"), "was put in");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_given_is_verified_with_the_log_by_the_operator() {
    let it = Registers::open().await;
    it.send(Kind::Birth, &notice()).await;
    it.app.work();
    let whole = it.app.command(&["verify"]).output().unwrap();
    assert!(whole.status.success(), "{}", String::from_utf8_lossy(&whole.stderr));
    run(&it.app, "DELETE FROM exchange_receipts WHERE position = 1");
    let gone = it.app.command(&["verify"]).output().unwrap();
    let sentence = String::from_utf8_lossy(&gone.stderr).into_owned();
    assert!(!gone.status.success() && sentence.contains("was removed"), "{sentence}");
}

/// A book without rows, and what happens while the log goes by.
struct Meanwhile<F>(Option<F>);

impl<F: FnOnce()> Book for Meanwhile<F> {
    fn compare(&mut self, _: &mut DbConn, told: &[Told<'_>]) -> Result<Vec<Finding>, Error> {
        if let Some(happens) = self.0.take() {
            happens();
        }
        Ok(vec![Finding::Unknown; told.len()])
    }

    fn stray(&mut self, _: &mut DbConn) -> Result<Option<String>, Error> {
        Ok(None)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_is_changed_while_the_log_is_verified_raises_no_alarm() {
    let it = Arc::new(Registers::open().await);
    it.send(Kind::Letter, &letter()).await;
    let next = it.draft(Kind::Letter, &letter()).await;
    expect_done(&take(&it.drafter, &next, "submit").await);
    it.app.work();
    let (during, case) = (Arc::clone(&it), next.clone());
    let meanwhile = move || {
        transparency::rotate(&during.app.platform).unwrap();
        // Its receipts are signed with the new key, and wait for their places.
        let released = block_in_place(|| Handle::current().block_on(take(&during.releaser, &case, "release")));
        expect_done(&released);
    };
    let mut books: [Box<dyn Book>; 4] = [
        Box::new(audit::Rows::default()),
        Box::new(ReceiptBook),
        Box::new(Meanwhile(Some(meanwhile))),
        Box::new(EventBook),
    ];
    let verdict = transparency::verify(&it.app.platform, &[], &mut books).unwrap();
    assert_eq!(verdict.err(), None);
    it.app.work();
    assert_eq!(app::verify(&it.app.platform, &[]).unwrap().err(), None);
    // A key that is not there is missed as before.
    let file = it.app.platform.config.key_file().with_file_name("log-key");
    fs::write(&file, "ab".repeat(32)).unwrap();
    let fault = app::verify(&it.app.platform, &[]).unwrap().unwrap_err();
    assert!(fault.to_string().contains("its newest key is not the one of this portal"), "{fault}");
}
