//! What goes wrong around the exchange: forms that are sent again, and `kill -9` in the middle of releases.

use std::process::Command;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use diesel::prelude::*;
use futures_util::future::join_all;
use sijil::features::exchange::body::Content;
use sijil::features::exchange::catalogue::Kind;
use sijil::platform::database::schema::{exchange_cases, exchange_events, exchange_messages, exchange_receipts};
use sijil::vocabulary::viewer::Role::{Officer, Reviewer};

use crate::exchange_cases::{Registers, expect_done, letter, notice, revision_of, take};
use crate::support::{Browser, PASSWORD, Program};

fn receipts_of_release(it: &Registers) -> i64 {
    it.app.look(|connection| {
        let given = exchange_receipts::table.filter(exchange_receipts::kind.eq("SUBMISSION_ACCEPTANCE"));
        given.count().get_result(connection).unwrap()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn d03_d07_a_release_that_is_sent_a_thousand_times_is_one_and_every_answer_is_a_success() {
    let it = Registers::open().await;
    let case = it.draft(Kind::Birth, &notice()).await;
    expect_done(&take(&it.drafter, &case, "submit").await);
    let seen = revision_of(&it.releaser, &case).await;
    let path = format!("{case}/steps/release");
    let fields = [("revision", seen.as_str())];
    let mut first = String::new();
    for round in 0..20 {
        let answers = join_all((0..50).map(|_| it.releaser.post(&path, &fields))).await;
        assert!(answers.iter().all(|answer| answer.status == 303), "round {round}");
        let page = it.drafter.get(&case).await;
        let receipt = it.drafter.get(&format!("{}/file", page.attributes(".receipts a", "href").remove(0))).await.text;
        if round == 0 {
            first = receipt;
        } else {
            assert_eq!(receipt, first, "the receipt of the first time, to the byte");
        }
    }
    assert_eq!(receipts_of_release(&it), 1);
    let steps: Vec<String> = it.app.look(|connection| {
        exchange_events::table.order(exchange_events::position).select(exchange_events::step).load(connection).unwrap()
    });
    assert_eq!(steps, ["submit", "release", "deliver"]);
    // For somebody else it is a step that came too late.
    let other = it.app.signed_in(&it.app.person("TR", &[Officer, Reviewer]).await).await;
    assert_eq!(other.post(&path, &fields).await.status, 409);
}

#[tokio::test(flavor = "multi_thread")]
async fn d05_what_was_refused_is_refused_again_and_never_receipted() {
    let it = Registers::open().await;
    let case = it.draft(Kind::Birth, &Content::of(Kind::Birth)).await;
    let path = format!("{case}/steps/submit");
    let seen = revision_of(&it.drafter, &case).await;
    for _ in 0..20 {
        assert_eq!(it.drafter.post(&path, &[("revision", seen.as_str())]).await.status, 409);
        assert_eq!(take(&it.releaser, &case, "release").await.status, 409);
    }
    assert_eq!(receipts_of_release(&it), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_that_was_handed_back_is_thrown_away_and_the_log_is_whole() {
    let it = Registers::open().await;
    let case = it.draft(Kind::Letter, &letter()).await;
    expect_done(&take(&it.drafter, &case, "submit").await);
    it.app.work();
    expect_done(&take(&it.releaser, &case, "return").await);
    let seen = revision_of(&it.drafter, &case).await;
    expect_done(&it.drafter.post(&format!("{case}/removal"), &[("revision", seen.as_str())]).await);
    it.app.work();
    let whole = sijil::app::verify(&it.app.platform, &[]).unwrap();
    assert!(whole.is_ok(), "{whole:?}");
}

/// Times the program is killed; `SIJIL_TEST_KILLS` asks for more.
fn kills() -> usize {
    std::env::var("SIJIL_TEST_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(6)
}

/// Not twice the same, and not known before.
fn any_moment() -> Duration {
    Duration::from_millis(u64::from(SystemTime::now().duration_since(UNIX_EPOCH).unwrap().subsec_micros() % 400))
}

/// The same portal as a process of its own.
fn program(it: &Registers) -> Program {
    let mut command = it.app.command(&["serve", "--no-worker"]);
    // The same log, whose name is the address people use.
    let known_as = it.app.platform.config.server.public_url.to_string();
    command.env("SIJIL_PUBLIC_URL", known_as.trim_end_matches('/')).env("SIJIL_LISTEN", "127.0.0.1:0");
    command.env("SIJIL_SECOND_FACTOR", "offered");
    Program::started(&mut command)
}

async fn signed_in_at(program: &Program, email: &str) -> Browser {
    let browser = Browser::new(&program.address);
    let fields = [("email", email), ("password", PASSWORD), ("next", "")];
    assert_eq!(browser.post("/en/sign-in", &fields).await.status, 303);
    browser
}

#[tokio::test(flavor = "multi_thread")]
async fn d01_d02_no_release_whose_answer_was_given_is_lost_when_the_program_is_killed() {
    /// Drafts that wait at each start: more than are released before it is killed.
    const WAITING: usize = 12;
    let it = Registers::open().await;
    it.app.set_clock_by_the_machine();
    let chief = it.app.person("TR", &[Officer, Reviewer]).await;
    let drafter = it.app.signed_in(&it.app.person("TR", &[Officer]).await).await;
    let it = Registers { drafter, ..it };
    let (mut waiting, mut acknowledged) = (Vec::new(), Vec::new());
    for _ in 0..kills() {
        while waiting.len() < WAITING {
            let case = it.draft(Kind::Letter, &letter()).await;
            expect_done(&take(&it.drafter, &case, "submit").await);
            waiting.push(case);
        }
        let program = program(&it);
        let releaser = signed_in_at(&program, &chief.email).await;
        let pid = program.child.id().to_string();
        let killer = std::thread::spawn(move || {
            std::thread::sleep(any_moment());
            Command::new("kill").args(["-9", &pid]).status().unwrap()
        });
        for case in &waiting {
            let seen: i32 = it.app.look(|connection| {
                let own = exchange_cases::table.filter(exchange_cases::reference.eq(case.rsplit('/').next().unwrap()));
                own.select(exchange_cases::revision).first(connection).unwrap()
            });
            let fields = [("revision", seen.to_string())];
            let request = releaser.request(reqwest::Method::POST, &format!("{case}/steps/release"));
            match request.header("sec-fetch-site", "same-origin").form(&fields).send().await {
                Ok(answer) if answer.status() == 303 => acknowledged.push(case.clone()),
                Ok(answer) => panic!("{}", answer.status()),
                Err(_) => break,
            }
        }
        assert!(killer.join().unwrap().success());
        drop(program);
        waiting.retain(|case| !acknowledged.contains(case));
        // What was done and not answered is done all the same.
        let left: Vec<String> = it.app.look(|connection| {
            let open = exchange_cases::table.filter(exchange_cases::state.eq("to_release"));
            open.select(exchange_cases::reference).load(connection).unwrap()
        });
        waiting.retain(|case| left.iter().any(|it| case.ends_with(it.as_str())));
    }
    assert!(acknowledged.len() > kills(), "{} releases: the test proves nothing", acknowledged.len());
    let cases: Vec<(String, String, String)> = it.app.look(|connection| {
        let all = exchange_cases::table.select((exchange_cases::id, exchange_cases::reference, exchange_cases::state));
        all.load(connection).unwrap()
    });
    for (id, reference, state) in &cases {
        let (receipts, steps, released): (i64, i64, i64) = it.app.look(|connection| {
            let messages = exchange_messages::table.filter(exchange_messages::case_id.eq(id));
            (
                exchange_receipts::table
                    .filter(exchange_receipts::case_id.eq(id))
                    .count()
                    .get_result(connection)
                    .unwrap(),
                exchange_events::table.filter(exchange_events::case_id.eq(id)).count().get_result(connection).unwrap(),
                messages.filter(exchange_messages::released_at.is_not_null()).count().get_result(connection).unwrap(),
            )
        });
        // Whole, or not at all.
        let expected = if state == "delivered" { (2, 3, 1) } else { (0, 1, 0) };
        assert_eq!((receipts, steps, released), expected, "{reference} is {state}");
        let is_acknowledged = acknowledged.iter().any(|case| case.ends_with(reference.as_str()));
        assert!(!is_acknowledged || state == "delivered", "{reference} was acknowledged and is lost");
    }
    it.app.work();
    let whole = sijil::app::verify(&it.app.platform, &[]).unwrap();
    assert!(whole.is_ok(), "{whole:?}");
}
