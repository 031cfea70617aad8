//! What goes wrong around the exchange: forms that are sent again, with the same words and with others.

use diesel::prelude::*;
use futures_util::future::join_all;
use sijil::features::exchange::body::{Content, Value};
use sijil::features::exchange::catalogue::{BodyKind, Kind, WithdrawalReason};
use sijil::platform::database::schema::{audit_entries, exchange_events, exchange_messages, exchange_receipts};
use sijil::vocabulary::viewer::Role::{Officer, Reviewer};

use crate::exchange_cases::{Registers, expect_done, letter, notice, revision_of, saying, take, write_as_seen};

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
        let receipt = it.drafter.get(&format!("{}/file", page.attributes(".timeline a", "href").remove(0))).await.text;
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

#[tokio::test(flavor = "multi_thread")]
async fn d04_another_text_for_a_message_already_sent_changes_nothing_and_both_digests_are_logged() {
    let it = Registers::open().await;
    let case = it.draft(Kind::Letter, &letter()).await;
    let before = revision_of(&it.drafter, &case).await;
    expect_done(&take(&it.drafter, &case, "submit").await);
    expect_done(&take(&it.releaser, &case, "release").await);
    let file = async || {
        let page = it.drafter.get(&case).await;
        it.drafter.get(&format!("{}/file", page.attributes(".timeline a", "href").remove(0))).await.text
    };
    let (receipt, sealed) = (file().await, sealed(&it));
    let contradictions = || audit_details(&it, "exchange.message_contradicted");
    // The same form once more is a success that does nothing.
    expect_done(&write_as_seen(&it.drafter, &case, "release", &letter(), &before).await);
    assert!(contradictions().is_empty());
    let other = Content::saying(vec![
        letter().first().unwrap().clone().with("let.text", Value::Text("Other words".to_owned())),
    ]);
    let answer = write_as_seen(&it.drafter, &case, "release", &other, &before).await;
    assert_eq!(answer.status, 409, "{}", answer.text);
    let logged = contradictions();
    assert_eq!(logged.len(), 1);
    let logged: serde_json::Value = serde_json::from_str(&logged[0]).unwrap();
    let (first, second) = (logged["sent"].as_str().unwrap(), logged["came"].as_str().unwrap());
    assert_ne!(first, second);
    assert!(receipt.contains(first), "what was sent is what the receipt speaks of");
    assert!(answer.text.contains(first) && answer.text.contains(second), "{}", answer.text);
    assert!(!answer.text.contains("Other words") && (file().await, self::sealed(&it)) == (receipt, sealed));
    it.app.work();
    let whole = sijil::app::verify(&it.app.platform, &[]).unwrap();
    assert!(whole.is_ok(), "{whole:?}");
    // The other side has no such form, and is told nothing of it.
    assert_eq!(write_as_seen(&it.officer, &case, "release", &other, &before).await.status, 409);
    assert_eq!(contradictions().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn d04_a_reason_that_was_given_is_not_given_again_in_other_words() {
    let it = Registers::open().await;
    let case = it.send(Kind::Letter, &letter()).await;
    let form = it.releaser.get(&format!("{case}/writing/withdraw")).await;
    let seen = form.attributes("[name=revision]", "value").remove(0);
    let reason =
        |word: WithdrawalReason| saying(BodyKind::Withdrawal, &[("wdr.reason", Value::Word(word.to_string()))]);
    let [first, second] = [WithdrawalReason::ALL[0], WithdrawalReason::ALL[1]];
    for _ in 0..2 {
        expect_done(&write_as_seen(&it.releaser, &case, "withdraw", &reason(first), &seen).await);
    }
    assert_eq!(write_as_seen(&it.releaser, &case, "withdraw", &reason(second), &seen).await.status, 409);
    assert_eq!(audit_details(&it, "exchange.message_contradicted").len(), 1);
    let said: Vec<Option<String>> = it.app.look(|connection| {
        let steps = exchange_events::table.filter(exchange_events::step.eq("withdraw"));
        steps.select(exchange_events::word).load(connection).unwrap()
    });
    assert_eq!(said, [Some(first.to_string())]);
}

fn sealed(it: &Registers) -> Vec<Vec<u8>> {
    it.app.look(|connection| exchange_messages::table.select(exchange_messages::sealed).load(connection).unwrap())
}

fn audit_details(it: &Registers, kind: &str) -> Vec<String> {
    it.app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::kind.eq(kind));
        rows.select(audit_entries::detail).load(connection).unwrap()
    })
}
