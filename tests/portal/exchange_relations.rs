//! Cases that belong together: what goes to several, what is handed on, what takes the place of what was sent, and parts of
//! a question.

use std::collections::BTreeSet;
use std::time::Duration;

use diesel::prelude::*;
use sijil::features::exchange::body::{Body, Content, Value};
use sijil::features::exchange::catalogue::{BodyKind, Kind, Sensitivity, WithdrawalReason};
use sijil::platform::database::DbConn;
use sijil::platform::database::schema::{
    exchange_cases, exchange_events, exchange_links, exchange_receipts, exchange_receivers, inbox_notices,
};
use sijil::vocabulary::viewer::Role::{Officer, Reviewer};

use crate::exchange::entering::birth;
use crate::exchange_cases::{
    Registers, expect_done, letter, notice, revision_of, saying, search, signed_in, take, write, write_as_seen,
};
use crate::support::{Browser, Shown, Someone, TestApp};

/// Begins a message to several; gives its address.
pub async fn begin(by: &Browser, kind: Kind, receivers: &[String]) -> Shown {
    let mut fields = vec![
        ("kind", kind.as_str()),
        ("receiver", receivers[0].as_str()),
        ("basis", "COURTESY"),
        ("purpose", "register_update"),
        ("urgency", "routine"),
        ("sensitivity", Sensitivity::ALL[0].as_str()),
    ];
    fields.extend(receivers.iter().skip(1).map(|it| ("others", it.as_str())));
    by.post("/en/exchange/new", &fields).await
}

/// The case whose form an answer leads to.
pub fn begun(answer: &Shown) -> String {
    assert_eq!(answer.status, 303, "{}", answer.text);
    answer.location().unwrap().strip_suffix("/writing/release").unwrap().to_owned()
}

impl Registers {
    /// A message that went to Iran and Kazakhstan.
    pub async fn send_to_two(&self, kind: Kind, content: &Content) -> String {
        let receivers = [self.app.organisation("IR").to_string(), self.app.organisation("KZ").to_string()];
        let case = begun(&begin(&self.drafter, kind, &receivers).await);
        expect_done(&write(&self.drafter, &case, "release", content).await);
        self.let_go(&case).await;
        case
    }

    pub async fn let_go(&self, case: &str) {
        expect_done(&take(&self.drafter, case, "submit").await);
        expect_done(&take(&self.releaser, case, "release").await);
    }

    /// Drafts a correction of a birth.
    pub async fn correct(&self, case: &str) -> String {
        let new = begun(&self.drafter.post(&format!("{case}/versions"), &[("kind", "N-COR")]).await);
        expect_done(&write(&self.drafter, &new, "release", &correction(birth())).await);
        new
    }

    /// An officer of a second office in Iran.
    async fn second_office(&self) -> (Someone, Browser) {
        let person = self.app.person("IR", &[Officer, Reviewer]).await;
        self.app.move_to_another_organisation(&person, "IR");
        let browser = self.app.signed_in(&person).await;
        (person, browser)
    }

    /// Hands a case on to the second office.
    pub async fn hand_on(&self, case: &str) -> Browser {
        let (_, second) = self.second_office().await;
        hand_over(&self.officer, case).await;
        second
    }
}

/// Hands a case on to the other of two offices.
pub async fn hand_over(by: &Browser, case: &str) {
    let page = by.get(&format!("{case}/writing/forward")).await;
    let offices: Vec<String> =
        page.attributes("#office option", "value").into_iter().filter(|it| !it.is_empty()).collect();
    assert_eq!(offices.len(), 1, "the other office of the own state alone: {}", page.one("main"));
    let revision = page.attributes("[name=revision]", "value").remove(0);
    let fields = [("revision", revision.as_str()), ("office", offices[0].as_str()), ("note", "Yours, I think.")];
    expect_done(&by.post(&format!("{case}/writing/forward"), &fields).await);
}

/// Every case of a kind: reference, state, receiver.
fn cases(app: &TestApp, kind: Kind) -> Vec<(String, String, String)> {
    app.look(|connection| {
        exchange_cases::table
            .filter(exchange_cases::kind.eq(kind))
            .order(exchange_cases::id)
            .select((exchange_cases::reference, exchange_cases::state, exchange_cases::to_organisation))
            .load(connection)
            .unwrap()
    })
}

pub fn correction(record: Body) -> Content {
    use sijil::platform::i18n::partial_date::{Certainty, PartialDate, Parts};
    use sijil::platform::i18n::reckoning::Reckoning;
    let day = Parts::Day { year: 2026, month: 11, day: 20 };
    let date = PartialDate::new(Reckoning::Gregorian, "", day, Certainty::Exact).unwrap();
    let why = saying(
        BodyKind::Correction,
        &[
            ("cor.ground", Value::Text("A slip of the pen".to_owned())),
            ("cor.decision", Value::Text("2026/77".to_owned())),
            ("cor.date", Value::Date(date)),
        ],
    );
    why.beside(record)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_to_several_is_a_case_with_each_and_answered_by_each() {
    let it = Registers::open().await;
    let case = it.send_to_two(Kind::Letter, &letter()).await;
    let all = cases(&it.app, Kind::Letter);
    assert_eq!(all.len(), 2, "{all:?}");
    assert!(all.iter().all(|it| it.1 == "delivered"), "{all:?}");
    assert_ne!(all[0].2, all[1].2);
    let page = it.drafter.get(&case).await;
    let copy = &all.iter().find(|(reference, ..)| !case.ends_with(reference.as_str())).unwrap().0;
    assert!(page.text.contains("Also sent to") && page.text.contains(copy.as_str()), "{}", page.one("main"));
    // Each receiver knows of its own alone, and each has its own receipts.
    let kazakh = signed_in(&it.app, "KZ", &[Officer]).await;
    assert_eq!(it.officer.get(&format!("/en/exchange/{copy}")).await.status, 404);
    expect_done(&take(&kazakh, &format!("/en/exchange/{copy}"), "open").await);
    assert!(kazakh.get(&format!("/en/exchange/{copy}")).await.text.contains("Canary heron text"));
    let releases: i64 = it.app.look(|connection| {
        let given = exchange_receipts::table.filter(exchange_receipts::kind.eq("SUBMISSION_ACCEPTANCE"));
        given.count().get_result(connection).unwrap()
    });
    assert_eq!(releases, 2);
    // A question goes to one.
    let receivers = [it.app.organisation("IR").to_string(), it.app.organisation("KZ").to_string()];
    let refused = begin(&it.drafter, Kind::Life, &receivers).await;
    assert_eq!(refused.status, 422);
    assert!(refused.text.contains("A question goes to one receiver only"), "{}", refused.one("main"));
}

#[tokio::test(flavor = "multi_thread")]
async fn d30_a_correction_and_a_cancellation_reach_everybody_who_got_the_record() {
    let it = Registers::open().await;
    let case = it.send_to_two(Kind::Birth, &notice()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    let second = it.hand_on(&case).await;
    let had = |of: &[String]| -> BTreeSet<String> {
        it.app.look(|connection| {
            let rows = exchange_receivers::table
                .inner_join(exchange_cases::table.on(exchange_cases::id.eq(exchange_receivers::case_id)))
                .filter(exchange_cases::reference.eq_any(of));
            rows.select(exchange_receivers::organisation_id).load::<String>(connection).unwrap().into_iter().collect()
        })
    };
    let first = had(&cases(&it.app, Kind::Birth).into_iter().map(|it| it.0).collect::<Vec<_>>());
    assert_eq!(first.len(), 3, "two offices in Iran and one in Kazakhstan");
    for (kind, content) in [(Kind::Correction, correction(birth())), (Kind::Cancellation, cancelled())] {
        let answer = it.drafter.post(&format!("{case}/versions"), &[("kind", kind.as_str())]).await;
        let new = begun(&answer);
        expect_done(&write(&it.drafter, &new, "release", &content).await);
        it.let_go(&new).await;
        let sent: Vec<String> = cases(&it.app, kind).into_iter().map(|it| it.0).collect();
        assert_eq!(had(&sent), first, "{kind}");
    }
    // Nothing of what was sent is changed; each says what took its place.
    let (left, marked): (i64, i64) = it.app.look(|connection| {
        let old = exchange_cases::table.filter(exchange_cases::kind.ne("N-CAN"));
        let left = old.filter(exchange_cases::superseded_by.is_null()).count().get_result(connection).unwrap();
        let events = exchange_events::table.filter(exchange_events::step.eq("supersede"));
        (left, events.count().get_result(connection).unwrap())
    });
    assert_eq!((left, marked), (0, 2 + 3), "two births, then three corrections");
    expect_done(&take(&second, &case, "open").await);
    assert!(second.get(&case).await.text.contains("A later message took the place of this one"));
    // What was cancelled has no later version.
    let over = it.drafter.post(&format!("{case}/versions"), &[("kind", "N-COR")]).await;
    assert_eq!(over.status, 409, "{}", over.text);
    // Nobody else begins one.
    assert_eq!(it.officer.post(&format!("{case}/versions"), &[("kind", "N-COR")]).await.status, 404);
    assert_eq!(second.post(&format!("{case}/versions"), &[("kind", "N-COR")]).await.status, 403);
}

pub fn cancelled() -> Content {
    let mut content = correction(birth());
    content.bodies[0].kind = BodyKind::Cancellation;
    content
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_version_of_a_letter_goes_to_all_who_got_the_old_one() {
    let it = Registers::open().await;
    let case = it.send_to_two(Kind::Letter, &letter()).await;
    let new = begun(&it.drafter.post(&format!("{case}/versions"), &[("kind", "L-DOC")]).await);
    let form = it.drafter.get(&format!("{new}/writing/release")).await;
    assert!(form.text.contains("Canary heron text"), "it begins with what was sent: {}", form.one("main"));
    it.let_go(&new).await;
    assert_eq!(cases(&it.app, Kind::Letter).len(), 4);
    assert!(it.officer.get(&case).await.text.contains("A later message took the place of this one"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_version_begun_before_another_is_let_go_once_that_was_taken_back_and_while_it_stands_is_refused() {
    let it = Registers::open().await;
    let first = it.send(Kind::Birth, &notice()).await;
    let early = it.correct(&first).await;
    it.app.turn_clock(60);
    let second = it.correct(&first).await;
    it.let_go(&second).await;
    expect_done(&take(&it.drafter, &early, "submit").await);
    let refused = take(&it.releaser, &early, "release").await;
    assert_eq!(refused.status, 409, "its drafter has not seen what stands: {}", refused.text);
    it.withdraw(&second).await;
    expect_done(&take(&it.releaser, &early, "release").await);
    assert!(it.officer.get(&first).await.text.contains("A later message took the place of this one"));
}

/// How often people were told that something was said in a case.
fn told_of(app: &TestApp, case: &str) -> i64 {
    let path = case.strip_prefix("/en").unwrap();
    app.look(|connection| {
        let said = inbox_notices::table.filter(inbox_notices::kind.eq("exchange.said"));
        said.filter(inbox_notices::path.eq(path)).count().get_result(connection).unwrap()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_what_is_in_force_again_hears_of_it_also_where_what_was_taken_back_lies_with_another_office() {
    let it = Registers::open().await;
    let first = it.send(Kind::Birth, &notice()).await;
    let second = it.correct(&first).await;
    it.let_go(&second).await;
    it.withdraw(&second).await;
    assert_eq!((told_of(&it.app, &first), told_of(&it.app, &second)), (0, 2), "whoever has both is told once");
    let third = it.correct(&first).await;
    it.let_go(&third).await;
    expect_done(&take(&it.officer, &third, "open").await);
    it.hand_on(&third).await;
    it.withdraw(&third).await;
    assert_eq!(told_of(&it.app, &first), 2, "both of the office that has the first");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_who_lets_a_version_go_and_who_takes_another_back_at_once_neither_waits_for_the_other_for_ever() {
    let it = Registers::open().await;
    let first = it.send(Kind::Birth, &notice()).await;
    let second = it.correct(&first).await;
    it.let_go(&second).await;
    let third = it.correct(&first).await;
    expect_done(&take(&it.drafter, &third, "submit").await);
    let seen = revision_of(&it.releaser, &third).await;
    let back = revision_of(&it.releaser, &format!("{second}/writing/withdraw")).await;
    let root = first.rsplit('/').next().unwrap().to_owned();
    let held = move |connection: &mut DbConn| {
        let same = exchange_cases::said_at.eq(exchange_cases::said_at);
        let row = diesel::update(exchange_cases::table.filter(exchange_cases::reference.eq(root)));
        assert_eq!(row.set(same).execute(connection).unwrap(), 1);
    };
    let (path, seen) = (format!("{third}/steps/release"), [("revision", seen.as_str())]);
    let reason = saying(BodyKind::Withdrawal, &[("wdr.reason", Value::Word(WithdrawalReason::ALL[0].to_string()))]);
    let both = async {
        // The release waits at the first version already when the withdrawal begins.
        let withdrawn = async {
            tokio::time::sleep(Duration::from_millis(150)).await;
            write_as_seen(&it.releaser, &second, "withdraw", &reason, &back).await
        };
        tokio::join!(it.releaser.post(&path, &seen), withdrawn)
    };
    let (released, withdrawn) = it.app.while_held(held, both).await;
    expect_done(&released);
    // Whoever comes second is told that the case changed, as far as it did.
    assert!([303, 409].contains(&withdrawn.status), "{}", withdrawn.text);
    let by: Option<String> = it.app.look(|connection| {
        let row = exchange_cases::table.filter(exchange_cases::reference.eq(first.rsplit('/').next().unwrap()));
        row.select(exchange_cases::superseded_by).first(connection).unwrap()
    });
    assert!(by.is_some(), "the third stands over what the first said");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_handed_on_to_another_office_which_opens_it_while_the_first_has_no_part_any_more() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    let due = || -> Option<chrono::NaiveDate> {
        it.app.look(|connection| exchange_cases::table.select(exchange_cases::due_on).first(connection).unwrap())
    };
    let before = due();
    let second = it.hand_on(&case).await;
    assert_eq!(due(), before, "the clock runs on");
    assert_eq!(it.officer.get(&case).await.status, 404);
    assert_eq!(it.officer.get(&format!("{case}/readers")).await.status, 404);
    let closed = second.get(&case).await;
    assert!(closed.text.contains("Sealed until it is opened") && !closed.text.contains("Rezaeipour"));
    assert!(
        search(&second, "Rezaeipour").await.text.contains("No case of your organisation fits"),
        "sealed, so not found"
    );
    expect_done(&take(&second, &case, "open").await);
    assert!(second.get(&case).await.text.contains("Rezaeipour"));
    assert!(!search(&second, "Rezaeipour").await.text.contains("No case of your organisation fits"));
    let given: Vec<String> = it.app.look(|connection| {
        let all = exchange_receipts::table.order(exchange_receipts::position);
        all.select(exchange_receipts::kind).load(connection).unwrap()
    });
    let twice = ["DELIVERY", "RETRIEVAL", "BUSINESS_ACCEPTANCE", "DELIVERY", "RETRIEVAL"];
    assert_eq!(given[1..], twice, "{given:?}");
    // It comes back to the first office, which opens it once more.
    let page = second.get(&format!("{case}/writing/forward")).await;
    let revision = page.attributes("[name=revision]", "value").remove(0);
    let first = it.app.organisation("IR").to_string();
    let back = [("revision", revision.as_str()), ("office", first.as_str())];
    expect_done(&second.post(&format!("{case}/writing/forward"), &back).await);
    assert!(search(&second, "Rezaeipour").await.text.contains("No case of your organisation fits"));
    expect_done(&take(&it.officer, &case, "open").await);
    assert!(it.officer.get(&case).await.text.contains("Rezaeipour"));
    // An office of another state is none.
    let page = it.officer.get(&format!("{case}/writing/forward")).await;
    let revision = page.attributes("[name=revision]", "value").remove(0);
    let elsewhere = it.app.organisation("KZ").to_string();
    let fields = [("revision", revision.as_str()), ("office", elsewhere.as_str())];
    assert_eq!(it.officer.post(&format!("{case}/writing/forward"), &fields).await.status, 409);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_office_of_the_own_state_said_before_a_case_was_handed_on_is_not_shown_as_the_other_states() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    let asked = saying(BodyKind::ClarificationRequest, &[("clq.text", Value::Text("Which register?".to_owned()))]);
    expect_done(&write(&it.officer, &case, "ask_clarification", &asked).await);
    let said = saying(BodyKind::Clarification, &[("cla.text", Value::Text("The second.".to_owned()))]);
    expect_done(&write(&it.drafter, &case, "clarify", &said).await);
    expect_done(&take(&it.releaser, &case, "clarify").await);
    let second = it.hand_on(&case).await;
    expect_done(&take(&second, &case, "open").await);
    let said = second.get(&case).await.all(".note.theirs .spoken");
    assert!(said.len() == 1 && said[0].contains("The second."), "{said:?}");
    let said = it.drafter.get(&case).await.all(".note.theirs .spoken");
    assert!(said.len() == 2 && said[0].contains("Which register?") && said[1].contains("Yours, I think."), "{said:?}");
}

fn life() -> Content {
    let named = birth().said("bir.child.name").unwrap().clone();
    let date = birth().said("bir.date").unwrap().clone();
    let place = birth().said("bir.place").unwrap().clone();
    saying(BodyKind::LifeQuestion, &[("per.name", named), ("per.birth_date", date), ("per.birth_place", place)])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_answered_once_its_parts_are() {
    let it = Registers::open().await;
    let case = it.send(Kind::Life, &life()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    let third = it.app.organisation("KZ").to_string();
    let own = it.app.organisation("TR").to_string();
    let back = it.officer.post(&format!("{case}/parts"), &[("receiver", own.as_str())]).await;
    assert_eq!(back.status, 409, "a part does not go back to whoever asked: {}", back.text);
    let part = begun(&it.officer.post(&format!("{case}/parts"), &[("receiver", third.as_str())]).await);
    let form = it.officer.get(&format!("{part}/writing/release")).await;
    assert!(form.text.contains("Rezaeipour"), "it begins with what was asked: {}", form.one("main"));
    expect_done(&take(&it.officer, &part, "submit").await);
    expect_done(&take(&it.chief, &part, "release").await);
    // The whole waits for it.
    expect_done(&write(&it.officer, &case, "answer", &unknown()).await);
    let early = take(&it.chief, &case, "answer").await;
    assert_eq!(early.status, 409);
    assert!(early.text.contains("Parts of it were given to others"), "{}", early.text);
    let kazakh = signed_in(&it.app, "KZ", &[Officer]).await;
    let their_chief = signed_in(&it.app, "KZ", &[Officer, Reviewer]).await;
    expect_done(&take(&kazakh, &part, "open").await);
    expect_done(&take(&kazakh, &part, "accept").await);
    expect_done(&write(&kazakh, &part, "answer", &unknown()).await);
    expect_done(&take(&their_chief, &part, "answer").await);
    // The draft of the answer waited meanwhile.
    expect_done(&take(&it.chief, &case, "answer").await);
    assert_eq!(kazakh.get(&case).await.status, 404, "of the whole nobody else knows");
    assert_eq!(it.drafter.get(&part).await.status, 404, "nor the asker of the part");
    let links: i64 = it.app.look(|connection| exchange_links::table.count().get_result(connection).unwrap());
    assert_eq!(links, 1);
}

/// Nobody can tell.
fn unknown() -> Content {
    let mut content = life();
    content.bodies[0].kind = BodyKind::LifeAnswer;
    let body = content.bodies.remove(0);
    Content::saying(vec![body.with("lif.alive", Value::Word("cannot_tell".to_owned()))])
}

fn asked_for() -> Content {
    let named = birth().said("bir.child.name").unwrap().clone();
    let date = birth().said("bir.date").unwrap().clone();
    let place = birth().said("bir.place").unwrap().clone();
    saying(
        BodyKind::ExtractQuestion,
        &[
            ("per.name", named),
            ("per.birth_date", date),
            ("per.birth_place", place),
            ("evt.kind", Value::Word("BIR".to_owned())),
            ("ext.kind", Value::Word("extract".to_owned())),
            ("ext.form", Value::Word("multilingual".to_owned())),
            ("ext.needed_by", Value::Text("A court".to_owned())),
        ],
    )
}

fn extract(kind: &str) -> Content {
    saying(
        BodyKind::ExtractAnswer,
        &[
            ("evt.kind", Value::Word("BIR".to_owned())),
            ("ext.kind", Value::Word(kind.to_owned())),
            ("ext.form", Value::Word("multilingual".to_owned())),
        ],
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn an_extract_is_asked_for_and_comes_with_the_record_or_says_that_there_is_none() {
    let it = Registers::open().await;
    for (answer, is_found) in [(extract("extract").beside(birth()), true), (extract("negative"), false)] {
        let case = it.send(Kind::Extract, &asked_for()).await;
        expect_done(&take(&it.officer, &case, "open").await);
        expect_done(&take(&it.officer, &case, "accept").await);
        let form = it.officer.get(&format!("{case}/writing/answer")).await;
        assert!(form.text.contains("bir.child.name"), "the record of what was asked for: {}", form.one("main"));
        expect_done(&write(&it.officer, &case, "answer", &answer).await);
        // The form has room for the record whatever was saved.
        assert!(it.officer.get(&format!("{case}/writing/answer")).await.text.contains("bir.child.name"));
        expect_done(&take(&it.chief, &case, "answer").await);
        let shown = it.drafter.get(&case).await;
        assert_eq!(shown.text.contains("حوزهٔ ۲"), is_found, "{}", shown.one("main"));
    }
    // An extract without its record is not sent.
    let case = it.send(Kind::Extract, &asked_for()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    expect_done(&write(&it.officer, &case, "answer", &extract("extract")).await);
    assert_eq!(take(&it.chief, &case, "answer").await.status, 409);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_two_write_at_once_the_second_keeps_what_they_typed() {
    let it = Registers::open().await;
    let case = it.draft(Kind::Letter, &letter()).await;
    let path = format!("{case}/writing/release");
    let revision = it.drafter.get(&path).await.attributes("[name=revision]", "value").remove(0);
    expect_done(&write(&it.releaser, &case, "release", &letter()).await);
    let typed = [("revision", revision.as_str()), ("let.subject", "Heron counts"), ("let.text", "Nine of them")];
    let told = it.drafter.post(&path, &typed).await;
    assert_eq!(told.status, 409);
    assert!(told.text.contains("Heron counts") && told.text.contains("Nine of them"), "{}", told.one("main"));
    assert!(told.text.contains("Somebody changed the case while you wrote"), "{}", told.one("main"));
    let seen = told.attributes("[name=revision]", "value").remove(0);
    let again = [("revision", seen.as_str()), ("let.subject", "Heron counts"), ("let.text", "Nine of them")];
    expect_done(&it.drafter.post(&path, &again).await);
    assert!(it.releaser.get(&case).await.text.contains("Nine of them"));
    // A draft is not thrown away by whoever has not seen what was written since.
    assert_eq!(it.drafter.post(&format!("{case}/removal"), &[("revision", revision.as_str())]).await.status, 409);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_drafted_on_both_sides_waits_while_the_asker_is_asked() {
    let it = Registers::open().await;
    let case = it.send(Kind::Life, &life()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    expect_done(&write(&it.officer, &case, "answer", &unknown()).await);
    let question = saying(BodyKind::ClarificationRequest, &[("clq.text", Value::Text("Since when?".to_owned()))]);
    expect_done(&write(&it.officer, &case, "ask_clarification", &question).await);
    let said = saying(BodyKind::Clarification, &[("cla.text", Value::Text("Since May.".to_owned()))]);
    expect_done(&write(&it.drafter, &case, "clarify", &said).await);
    assert!(!it.officer.get(&case).await.text.contains("Since May."), "a draft is its own side's");
    expect_done(&take(&it.releaser, &case, "clarify").await);
    expect_done(&take(&it.chief, &case, "answer").await);
}
