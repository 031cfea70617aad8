//! What comes by itself: reminders, the word to the coordinators, the end of a silence, the end of a retention; and what is
//! erased before its time by two.

use diesel::prelude::*;
use sijil::features::exchange::body::Value;
use sijil::features::exchange::catalogue::{BodyKind, Kind, Outcome, WithdrawalReason};
use sijil::platform::database::schema::{
    exchange_cases, exchange_events, exchange_index, exchange_messages, exchange_receipts, inbox_notices,
};
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::viewer::Role::{Auditor, CountryAdministrator, Officer, Reviewer};

use crate::exchange_cases::{Registers, expect_done, letter, notice, revision_of, saying, signed_in, take, write};
use crate::support::TestApp;

const DAY: i64 = 24 * 3600;

/// Turns the clock day by day, and lets the portal do what is due on each.
fn live(app: &TestApp, days: i64) {
    for _ in 0..days {
        app.turn_clock(DAY);
        app.work();
    }
}

fn steps(app: &TestApp) -> Vec<String> {
    app.look(|connection| {
        let all = exchange_events::table.order(exchange_events::position);
        all.select(exchange_events::step).load(connection).unwrap()
    })
}

fn told(app: &TestApp, person: PersonId) -> Vec<String> {
    app.look(|connection| {
        let own = inbox_notices::table.filter(inbox_notices::person_id.eq(person)).order(inbox_notices::id);
        own.select(inbox_notices::kind).load(connection).unwrap()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn d09_a_message_nobody_opens_for_thirty_days_stays_whole_and_its_sender_hears_of_it() {
    let it = Registers::open().await;
    let coordinator = it.app.person("TR", &[Officer, CountryAdministrator]).await;
    let receiving = it.app.person("IR", &[Officer]).await;
    let case = it.send(Kind::Birth, &notice()).await;
    live(&it.app, 30);
    let by_itself = ["remind", "tell_unopened", "escalate"];
    let done = steps(&it.app);
    assert_eq!(done[3..], by_itself, "each once: {done:?}");
    let given: Vec<String> = it.app.look(|connection| {
        let all = exchange_receipts::table.order(exchange_receipts::position);
        all.select(exchange_receipts::kind).load(connection).unwrap()
    });
    assert_eq!(given, ["SUBMISSION_ACCEPTANCE", "DELIVERY", "NON_RETRIEVAL"]);
    assert_eq!(told(&it.app, receiving.id), ["exchange.arrived", "exchange.reminded"]);
    assert_eq!(told(&it.app, coordinator.id), ["exchange.unopened", "exchange.overdue"]);
    // Whoever comes back reads it as if it had come today.
    let officer = signed_in(&it.app, "IR", &[Officer]).await;
    expect_done(&take(&officer, &case, "open").await);
    assert!(officer.get(&case).await.text.contains("Rezaeipour"));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_accepted_is_reminded_before_the_last_day_and_a_question_to_the_asker_stops_it() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    let question = saying(BodyKind::ClarificationRequest, &[("clq.text", Value::Text("Which register?".to_owned()))]);
    expect_done(&write(&it.officer, &case, "ask_clarification", &question).await);
    live(&it.app, 60);
    assert_eq!(steps(&it.app).last().unwrap(), "ask_clarification", "nothing comes while the clock stands still");
    let drafter = signed_in(&it.app, "TR", &[Officer]).await;
    let releaser = signed_in(&it.app, "TR", &[Officer, Reviewer]).await;
    let said = saying(BodyKind::Clarification, &[("cla.text", Value::Text("The second.".to_owned()))]);
    expect_done(&write(&drafter, &case, "clarify", &said).await);
    expect_done(&take(&releaser, &case, "clarify").await);
    live(&it.app, 60);
    assert_eq!(steps(&it.app)[6..], ["clarify", "remind", "escalate"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn d19_what_has_ended_is_closed_and_after_its_retention_nobody_reads_it_any_more() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    let outcome = saying(BodyKind::Outcome, &[("out.outcome", Value::Word(Outcome::NotedOnly.to_string()))]);
    expect_done(&write(&it.officer, &case, "give_outcome", &outcome).await);
    let sealed: Vec<Vec<u8>> =
        it.app.look(|connection| exchange_messages::table.select(exchange_messages::sealed).load(connection).unwrap());
    live(&it.app, 32);
    assert_eq!(steps(&it.app).last().unwrap(), "close_unasked");
    // A court keeps it longer.
    let chief = signed_in(&it.app, "IR", &[Officer, CountryAdministrator]).await;
    expect_done(&take(&chief, &case, "hold").await);
    it.app.turn_clock(1830 * DAY);
    it.app.work();
    assert_eq!(steps(&it.app).last().unwrap(), "hold");
    let chief = signed_in(&it.app, "IR", &[Officer, CountryAdministrator]).await;
    expect_done(&take(&chief, &case, "lift_hold").await);
    it.app.turn_clock(DAY);
    it.app.work();
    assert_eq!(steps(&it.app).last().unwrap(), "expire");
    let (state, found, left): (String, i64, Vec<Vec<u8>>) = it.app.look(|connection| {
        (
            exchange_cases::table.select(exchange_cases::state).first(connection).unwrap(),
            exchange_index::table.count().get_result(connection).unwrap(),
            exchange_messages::table.select(exchange_messages::sealed).load(connection).unwrap(),
        )
    });
    assert_eq!((state.as_str(), found), ("shredded", 0));
    assert!(left.iter().all(Vec::is_empty) && sealed.iter().all(|it| !it.is_empty()));
    let keys = it.app.platform.vault.standing().unwrap();
    assert!(keys.iter().all(|it| it.things == 0), "{keys:?}");
    // A copy of the data from before does not help whoever has no key.
    it.app.arrange(|connection| {
        let ids: Vec<String> = exchange_messages::table.select(exchange_messages::id).load(connection).unwrap();
        for (id, sealed) in ids.iter().zip(&sealed) {
            let row = diesel::update(exchange_messages::table.find(id)).set(exchange_messages::sealed.eq(sealed));
            row.execute(connection).unwrap();
        }
    });
    let officer = signed_in(&it.app, "IR", &[Officer]).await;
    let page = officer.get(&case).await;
    assert_eq!(page.status, 200);
    assert!(!page.text.contains("Rezaeipour"), "{}", page.one("main"));
    assert!(page.all(".timeline .done").len() >= 4, "what was signed stays: {}", page.one("main"));
    // The log is as it was written.
    let whole = sijil::app::verify(&it.app.platform, &[]).unwrap();
    assert!(whole.is_ok(), "{whole:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_early_erasure_is_ordered_by_a_coordinator_and_agreed_to_by_an_auditor() {
    let it = Registers::open().await;
    let auditor = it.app.person("TR", &[Auditor]).await;
    let case = it.send(Kind::Letter, &letter()).await;
    let reference = case.rsplit('/').next().unwrap().to_owned();
    let reason = saying(BodyKind::Withdrawal, &[("wdr.reason", Value::Word(WithdrawalReason::ALL[0].to_string()))]);
    expect_done(&write(&it.releaser, &case, "withdraw", &reason).await);
    let seen = revision_of(&it.chief, &case).await;
    let early = it.drafter.post(&format!("{case}/steps/order_erasure"), &[("revision", seen.as_str())]).await;
    assert_eq!(early.status, 403);
    let page = it.app.signed_in(&auditor).await;
    assert!(page.get("/en/exchange/erasures").await.text.contains("No erasure waits for you"));
    expect_done(&take(&it.chief, &case, "order_erasure").await);
    assert_eq!(told(&it.app, auditor.id), ["exchange.to_erase"]);
    let list = page.get("/en/exchange/erasures").await;
    assert!(list.text.contains(&reference) && !list.text.contains("Nümunə"), "{}", list.one("main"));
    let revision = list.attributes("[name=revision]", "value").remove(0);
    let path = format!("/en/exchange/erasures/{reference}");
    assert_eq!(page.post(&path, &[("revision", "1")]).await.status, 409, "what changed since is not erased");
    assert_eq!(it.chief.post(&path, &[("revision", revision.as_str())]).await.status, 404);
    let far = signed_in(&it.app, "KZ", &[Auditor]).await;
    assert_eq!(far.post(&path, &[("revision", revision.as_str())]).await.status, 404);
    // Sent again over a slow line it did its work the first time.
    for _ in 0..2 {
        expect_done(&page.post(&path, &[("revision", revision.as_str())]).await);
    }
    it.app.work();
    assert!(it.app.platform.vault.standing().unwrap().iter().all(|it| it.things == 0));
    assert!(!it.drafter.get(&case).await.text.contains("Canary heron"));
    assert_eq!(page.get(&case).await.status, 404, "whoever agrees reads nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_erasure_that_was_agreed_to_waits_for_no_auditor_and_another_still_does() {
    let it = Registers::open().await;
    let [one, other] = [it.app.person("TR", &[Auditor]).await, it.app.person("IR", &[Auditor]).await];
    let mut cases = Vec::new();
    for _ in 0..2 {
        let case = it.send(Kind::Letter, &letter()).await;
        let reason = saying(BodyKind::Withdrawal, &[("wdr.reason", Value::Word(WithdrawalReason::ALL[0].to_string()))]);
        expect_done(&write(&it.releaser, &case, "withdraw", &reason).await);
        expect_done(&take(&it.chief, &case, "order_erasure").await);
        cases.push(case.rsplit('/').next().unwrap().to_owned());
    }
    assert_eq!(it.app.count_waiting("exchange.to_erase"), 4);
    let page = it.app.signed_in(&one).await;
    let path = format!("/en/exchange/erasures/{}", cases[0]);
    let list = page.get("/en/exchange/erasures").await;
    let revision = list.attributes(&format!("form[action='{path}'] [name=revision]"), "value").remove(0);
    expect_done(&page.post(&path, &[("revision", revision.as_str())]).await);
    assert_eq!(it.app.count_waiting("exchange.to_erase"), 2, "of the other case");
    let left = format!("/en/exchange/erasures#case-{}", cases[1]);
    for auditor in [&page, &it.app.signed_in(&other).await] {
        let inbox = auditor.get("/en/inbox").await;
        assert_eq!(inbox.attributes("section.warm .entry h2 a", "href"), [left.as_str()]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_overdue_waits_until_it_is_answered_and_then_for_nobody() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    live(&it.app, 30);
    for kind in ["exchange.arrived", "exchange.reminded", "exchange.unopened", "exchange.overdue"] {
        assert!(it.app.count_waiting(kind) > 0, "{kind}");
    }
    let officer = signed_in(&it.app, "IR", &[Officer]).await;
    expect_done(&take(&officer, &case, "open").await);
    assert_eq!(it.app.count_waiting("exchange.unopened"), 0, "it is opened");
    assert!(it.app.count_waiting("exchange.arrived") > 0, "to open it is not to answer it");
    let outcome = saying(BodyKind::Outcome, &[("out.outcome", Value::Word(Outcome::NotedOnly.to_string()))]);
    expect_done(&write(&officer, &case, "give_outcome", &outcome).await);
    for kind in ["exchange.arrived", "exchange.reminded", "exchange.overdue"] {
        assert_eq!(it.app.count_waiting(kind), 0, "{kind}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_waits_for_nobody_and_what_came_back_for_its_drafter() {
    let it = Registers::open().await;
    let case = it.draft(Kind::Letter, &letter()).await;
    expect_done(&take(&it.drafter, &case, "submit").await);
    assert_eq!(it.app.count_waiting("exchange.to_release"), 1);
    expect_done(&take(&it.releaser, &case, "return").await);
    assert_eq!(it.app.count_waiting("exchange.to_release"), 0, "it came back");
    assert_eq!(it.app.count_waiting("exchange.returned"), 1, "its drafter is told");
    expect_done(&take(&it.drafter, &case, "submit").await);
    assert_eq!(it.app.count_waiting("exchange.returned"), 0);
    expect_done(&take(&it.releaser, &case, "release").await);
    let arrived = it.app.count_waiting("exchange.arrived");
    assert!(arrived > 1, "{arrived}");
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    assert_eq!(it.app.count_waiting("exchange.arrived"), 1, "it waits for whoever accepted it alone");
    let reason = saying(BodyKind::Withdrawal, &[("wdr.reason", Value::Word(WithdrawalReason::ALL[0].to_string()))]);
    expect_done(&write(&it.releaser, &case, "withdraw", &reason).await);
    assert_eq!(it.app.count_waiting("exchange.arrived"), 0);
    // A draft that is thrown away waits for nobody either.
    let draft = it.draft(Kind::Letter, &letter()).await;
    expect_done(&take(&it.drafter, &draft, "submit").await);
    expect_done(&take(&it.releaser, &draft, "return").await);
    let seen = revision_of(&it.drafter, &draft).await;
    expect_done(&it.drafter.post(&format!("{draft}/removal"), &[("revision", seen.as_str())]).await);
    assert_eq!(it.app.count_waiting("exchange.returned"), 0);
}
