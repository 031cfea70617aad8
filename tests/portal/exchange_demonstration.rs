//! The exchange in the demonstration: cases in every state, which went the way of every case, and people of two countries who
//! walk one of them on.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use diesel::prelude::*;
use reqwest::Method;
use sijil::features::demo::{self, Options};
use sijil::features::exchange::life_cycle::State;
use sijil::platform::crypto::PasswordHash;
use sijil::platform::database::schema::{
    audit_entries, exchange_cases, exchange_events, exchange_links, exchange_receipts,
};
use sijil::vocabulary::timestamp::Timestamp;
use tempfile::TempDir;

use crate::every_page::demonstration;
use crate::exchange_cases::{expect_done, take};
use crate::support::{Browser, PASSWORD, TestApp};

async fn signed_in(app: &TestApp, email: &str) -> Browser {
    let browser = app.browser();
    let form = [("email", email), ("password", PASSWORD), ("next", "")];
    assert_eq!(browser.post("/en/sign-in", &form).await.status, 303, "{email}");
    browser
}

/// How many cases there are, steps, and receipts.
fn rows(app: &TestApp) -> [i64; 3] {
    app.look(|connection| {
        [
            exchange_cases::table.count().get_result(connection).unwrap(),
            exchange_events::table.count().get_result(connection).unwrap(),
            exchange_receipts::table.count().get_result(connection).unwrap(),
        ]
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn the_desks_of_the_demonstration_have_cases_in_every_state_that_went_the_way_there() {
    let app = demonstration().await;
    let states: Vec<String> =
        app.look(|connection| exchange_cases::table.select(exchange_cases::state).distinct().load(connection).unwrap());
    // What is sent is delivered in the same moment, and nothing is old enough to be erased.
    let all = State::ALL.iter().filter(|it| !matches!(it, State::Sent | State::Shredded));
    assert_eq!(states.into_iter().collect::<BTreeSet<_>>(), all.map(ToString::to_string).collect());
    let (now, today) = (app.platform.clock.now(), app.platform.clock.now().utc_date());
    let steps: Vec<(String, String, Timestamp)> = app.look(|connection| {
        let way = exchange_events::table.order((exchange_events::case_id, exchange_events::position));
        way.select((exchange_events::case_id, exchange_events::step, exchange_events::at)).load(connection).unwrap()
    });
    assert!(steps.is_sorted_by(|one, next| one.0 != next.0 || one.2 <= next.2), "steps follow each other in time");
    assert!(steps.iter().all(|(_, _, at)| *at <= now), "and none lies ahead");
    let kinds: BTreeSet<&str> = steps.iter().map(|(_, step, _)| step.as_str()).collect();
    let remarkable = [
        "return",
        "ask_clarification",
        "clarify",
        "propose_date",
        "agree_date",
        "decline",
        "reopen",
        "confirm_entry",
        "ask_about_answer",
        "withdraw",
        "supersede",
        "split",
        "hold",
        "remind",
        "tell_unopened",
        "escalate",
        "close_unasked",
    ];
    for step in remarkable {
        assert!(kinds.contains(step), "nobody has taken the step {step}");
    }
    let (late, proposed, parts, copies): (i64, i64, i64, i64) = app.look(|connection| {
        let cases = exchange_cases::table;
        let late = cases.filter(exchange_cases::due_on.lt(today).and(exchange_cases::paused_on.is_null()));
        let proposed = cases.filter(exchange_cases::proposed_on.is_not_null());
        let parts = cases.filter(exchange_cases::open_parts.gt(0));
        let copies = exchange_links::table.filter(exchange_links::relation.eq("copy"));
        (
            late.count().get_result(connection).unwrap(),
            proposed.count().get_result(connection).unwrap(),
            parts.count().get_result(connection).unwrap(),
            copies.count().get_result(connection).unwrap(),
        )
    });
    assert!(late > 0, "something is overdue");
    assert_eq!((proposed, parts, copies), (1, 1, 2), "a later date, a split question, a letter to three");
    app.work();
    let whole = sijil::app::verify(&app.platform, &[]).unwrap();
    assert!(whole.is_ok(), "{whole:?}");

    let before = rows(&app);
    let password = PasswordHash::parse(
        "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5J3Mgc2FsdDAxMg$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    );
    demo::fill(&app.platform, &Options { password: password.unwrap(), posts: 60 }).unwrap();
    assert_eq!(rows(&app), before, "filled twice is filled once");
}

/// Takes a case along into a folder; the name of the archive there.
pub async fn take_along(browser: &Browser, case: &str, folder: &Path) -> String {
    let answer = browser.request(Method::GET, &format!("{case}/export")).send().await.unwrap();
    assert_eq!(answer.status(), 200, "{case}");
    let name = format!("{}.zip", case.rsplit('/').next().unwrap());
    std::fs::write(folder.join(&name), answer.bytes().await.unwrap()).unwrap();
    name
}

/// Checks everything that was taken along into a folder, with the keys of the log; what the program said.
pub fn expect_proven(folder: &Path, archives: &[String], keys: &str) -> String {
    std::fs::write(folder.join("trusted"), keys).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_sijil"));
    command.arg("verify").args(archives).args(["--keys", "trusted"]).env_clear().current_dir(folder);
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let wrong: Vec<&str> = said.lines().filter(|line| line.contains("not proven")).collect();
    assert!(output.status.success() && wrong.is_empty(), "{wrong:#?}");
    said
}

#[tokio::test(flavor = "multi_thread")]
async fn every_receipt_of_the_demonstration_is_as_old_in_the_log_as_it_says_and_every_case_taken_along_is_proven() {
    let app = demonstration().await;
    app.work();
    let sent: Vec<(String, String)> = app.look(|connection| {
        let rows = exchange_cases::table.filter(exchange_cases::released_at.is_not_null());
        rows.select((exchange_cases::from_country, exchange_cases::reference)).load(connection).unwrap()
    });
    assert!(sent.len() > 30, "{}", sent.len());
    let folder = TempDir::new().unwrap();
    let (mut archives, mut officers) = (Vec::new(), BTreeMap::new());
    for (country, reference) in &sent {
        if !officers.contains_key(country) {
            let email = format!("officer@{}.sijil.example", country.to_lowercase());
            officers.insert(country, signed_in(&app, &email).await);
        }
        archives.push(take_along(&officers[country], &format!("/en/exchange/{reference}"), folder.path()).await);
    }
    expect_proven(folder.path(), &archives, &app.browser().get("/transparency/keys").await.text);
    // What else was done meanwhile stands behind it, and nothing says that it is older than the log.
    app.work();
    assert_eq!(sijil::app::verify(&app.platform, &[]).unwrap().err(), None);
    let past: i64 = app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::is_past.eq(true));
        rows.filter(audit_entries::kind.like("exchange.%")).count().get_result(connection).unwrap()
    });
    assert_eq!(past, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_of_one_country_and_one_of_another_walk_a_case_of_the_demonstration() {
    let app = demonstration().await;
    let waiting: BTreeMap<String, String> = app.look(|connection| {
        let rows = exchange_cases::table.filter(exchange_cases::state.eq("to_release"));
        let of = (exchange_cases::from_country, exchange_cases::reference);
        rows.select(of).load::<(String, String)>(connection).unwrap().into_iter().collect()
    });
    let case = format!("/en/exchange/{}", waiting["TR"]);
    let drafter = signed_in(&app, "officer@tr.sijil.example").await;
    let drafts = drafter.get("/en/exchange?shelf=drafts").await;
    assert!(drafts.text.contains(&waiting["TR"]), "{}", drafts.one("main"));
    assert!(drafter.get(&case).await.text.contains("Malika Sodiqova"), "the drafter reads it");
    assert!(!drafter.get(&case).await.text.contains("steps/release"), "and does not release it");
    let releaser = signed_in(&app, "reviewer@tr.sijil.example").await;
    let receiver = signed_in(&app, "officer@uz.sijil.example").await;
    assert_eq!(receiver.get(&case).await.status, 404, "not sent yet");
    expect_done(&take(&releaser, &case, "release").await);
    assert!(!receiver.get(&case).await.text.contains("Malika Sodiqova"), "sealed until it is opened");
    expect_done(&take(&receiver, &case, "open").await);
    expect_done(&take(&receiver, &case, "accept").await);
    assert!(receiver.get(&case).await.text.contains("Malika Sodiqova"));
}
