//! Cases between two registers, from the draft to the receipts: two people send, the receiver opens, answers and is held to
//! its clock; a third sees nothing; and what is said stands nowhere in clear.

use diesel::prelude::*;
use futures_util::future::join_all;
use sijil::features::exchange::body::{Body, Content, Value};
use sijil::features::exchange::catalogue::{BodyKind, ExtensionReason, Kind, Outcome, Sensitivity, WithdrawalReason};
use sijil::features::exchange::entering::written;
use sijil::features::exchange::receipts::{self, TrustedKey};
use sijil::platform::database::schema::{
    audit_entries, exchange_cases, exchange_events, exchange_messages, exchange_receipts, inbox_notices,
    transparency_entries,
};
use sijil::vocabulary::viewer::Role::{self, CountryAdministrator, Editor, Officer, Reviewer};

use crate::exchange::entering::birth;
use crate::exchange_relations::{begin, begun};
use crate::support::{Browser, Shown, TestApp};

/// Two registers, with two people each who can send and release.
pub struct Registers {
    pub app: TestApp,
    pub drafter: Browser,
    pub releaser: Browser,
    pub officer: Browser,
    pub chief: Browser,
}

impl Registers {
    pub async fn open() -> Self {
        Self::open_with(&[]).await
    }

    /// The same with further settings.
    pub async fn open_with(settings: &[(&str, &str)]) -> Self {
        Self::of(TestApp::start_with(settings, false).await).await
    }

    /// In a portal that runs already.
    pub async fn of(app: TestApp) -> Self {
        let drafter = signed_in(&app, "TR", &[Officer]).await;
        let releaser = signed_in(&app, "TR", &[Officer, Reviewer]).await;
        let officer = signed_in(&app, "IR", &[Officer]).await;
        let chief = signed_in(&app, "IR", &[Officer, Reviewer, CountryAdministrator]).await;
        Self { app, drafter, releaser, officer, chief }
    }

    /// A draft that says this, from Türkiye to Iran; gives its address.
    pub async fn draft(&self, kind: Kind, content: &Content) -> String {
        let receiver = self.app.organisation("IR").to_string();
        let fields = [
            ("kind", kind.as_str()),
            ("receiver", &receiver),
            ("basis", "COURTESY"),
            ("purpose", "register_update"),
            ("urgency", "routine"),
            ("sensitivity", Sensitivity::ALL[0].as_str()),
        ];
        let answer = self.drafter.post("/en/exchange/new", &fields).await;
        assert_eq!(answer.status, 303, "{}", answer.text);
        let writing = answer.location().unwrap();
        let case = writing.strip_suffix("/writing/release").unwrap().to_owned();
        assert_eq!(write(&self.drafter, &case, "release", content).await.status, 303);
        case
    }

    /// A message that lies in the receiver's inbox.
    pub async fn send(&self, kind: Kind, content: &Content) -> String {
        let case = self.draft(kind, content).await;
        expect_done(&take(&self.drafter, &case, "submit").await);
        expect_done(&take(&self.releaser, &case, "release").await);
        case
    }
}

pub async fn signed_in(app: &TestApp, country: &str, roles: &[Role]) -> Browser {
    let person = app.person(country, roles).await;
    app.signed_in(&person).await
}

/// What a form would send of this content, with the revision its reader saw.
fn sent(content: &Content, revision: &str) -> Vec<(String, String)> {
    let mut pairs = written(content).pairs().to_vec();
    pairs.push(("revision".to_owned(), revision.to_owned()));
    pairs
}

async fn revision(browser: &Browser, path: &str) -> String {
    let page = browser.get(path).await;
    page.attributes("[name=revision]", "value").into_iter().next().unwrap_or_default()
}

/// Writes what a step says, as its form is sent.
pub async fn write(browser: &Browser, case: &str, step: &str, content: &Content) -> Shown {
    let seen = revision(browser, &format!("{case}/writing/{step}")).await;
    write_as_seen(browser, case, step, content, &seen).await
}

/// The same of somebody who saw this revision.
pub async fn write_as_seen(browser: &Browser, case: &str, step: &str, content: &Content, seen: &str) -> Shown {
    let pairs = sent(content, seen);
    let pairs: Vec<(&str, &str)> = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(&format!("{case}/writing/{step}"), &pairs).await
}

/// Takes a step that is one button, as the page of the case was seen.
pub async fn take(browser: &Browser, case: &str, step: &str) -> Shown {
    let seen = revision_of(browser, case).await;
    browser.post(&format!("{case}/steps/{step}"), &[("revision", &seen)]).await
}

/// Looks for a case by a name, a number or a reference.
pub async fn search(browser: &Browser, asked: &str) -> Shown {
    let found = browser.post("/en/exchange/search", &[("q", asked)]).await;
    assert_eq!(found.status, 200, "{}", found.text);
    found
}

/// The revision a reader of the case sees, whatever buttons there are.
pub async fn revision_of(browser: &Browser, case: &str) -> String {
    let seen = revision(browser, case).await;
    if seen.is_empty() { "1".to_owned() } else { seen }
}

pub fn expect_done(answer: &Shown) {
    assert_eq!(answer.status, 303, "{}", answer.text);
}

pub fn letter() -> Content {
    let body = Body::new(BodyKind::Letter)
        .with("let.subject", Value::Text("Nümunə 7 / نمونه".to_owned()))
        .with("let.kind", Value::Word("letter".to_owned()))
        .with("let.acknowledge", Value::Word("yes".to_owned()))
        .with("let.text", Value::Text("Canary heron text".to_owned()));
    Content::saying(vec![body])
}

pub fn notice() -> Content {
    Content::saying(vec![birth()])
}

pub fn saying(kind: BodyKind, fields: &[(&str, Value)]) -> Content {
    let body = fields.iter().fold(Body::new(kind), |body, (code, value)| body.with(code, value.clone()));
    Content::saying(vec![body])
}

fn state(app: &TestApp) -> String {
    app.look(|connection| exchange_cases::table.select(exchange_cases::state).first(connection).unwrap())
}

fn receipts(app: &TestApp) -> Vec<String> {
    app.look(|connection| {
        exchange_receipts::table
            .order(exchange_receipts::position)
            .select(exchange_receipts::kind)
            .load(connection)
            .unwrap()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_is_drafted_by_one_released_by_another_opened_and_answered_on_the_other_side() {
    let it = Registers::open().await;
    let case = it.draft(Kind::Birth, &notice()).await;
    assert_eq!(it.officer.get(&case).await.status, 404, "a draft is known to its sender alone");
    expect_done(&take(&it.drafter, &case, "submit").await);
    expect_done(&take(&it.releaser, &case, "release").await);
    assert_eq!(state(&it.app), "delivered");
    // The receiver sees that something is there, and nothing of what it says until it opens it.
    let closed = it.officer.get(&case).await;
    assert!(closed.text.contains("Sealed until it is opened") && !closed.text.contains("تبریز"), "{}", closed.text);
    expect_done(&take(&it.officer, &case, "open").await);
    let open = it.officer.get(&case).await;
    assert!(open.text.contains("تبریز") && open.text.contains("Rezaeipour"), "{}", open.text);
    expect_done(&take(&it.officer, &case, "accept").await);
    let outcome = saying(BodyKind::Outcome, &[("out.outcome", Value::Word(Outcome::NotedOnly.to_string()))]);
    expect_done(&write(&it.officer, &case, "give_outcome", &outcome).await);
    expect_done(&take(&it.drafter, &case, "close").await);
    assert_eq!(state(&it.app), "closed");
    let given = ["SUBMISSION_ACCEPTANCE", "DELIVERY", "RETRIEVAL", "BUSINESS_ACCEPTANCE", "OUTCOME"];
    assert_eq!(receipts(&it.app), given);
    let steps: Vec<String> = it.app.look(|connection| {
        exchange_events::table.order(exchange_events::position).select(exchange_events::step).load(connection).unwrap()
    });
    assert_eq!(steps, ["submit", "release", "deliver", "open", "accept", "give_outcome", "close"]);
    let shown = it.drafter.get(&case).await;
    let did = shown.all(".did");
    assert!(did.iter().any(|it| it.contains("Give the outcome") && it.contains("Noted")), "{did:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn d21_whoever_drafted_never_releases_also_by_a_direct_post_or_with_another_role() {
    let it = Registers::open().await;
    let both = signed_in(&it.app, "TR", &[Officer, Reviewer]).await;
    let case = it.draft(Kind::Letter, &letter()).await;
    // Somebody who may release writes in it too.
    expect_done(&write(&both, &case, "release", &letter()).await);
    expect_done(&take(&it.drafter, &case, "submit").await);
    let own = take(&both, &case, "release").await;
    assert_eq!(own.status, 409, "{}", own.text);
    assert!(own.text.contains("Whoever drafted it cannot release it"), "{}", own.text);
    let seen = revision_of(&it.releaser, &case).await;
    let direct = it.drafter.post(&format!("{case}/steps/release"), &[("revision", &seen)]).await;
    assert_eq!(direct.status, 403, "an officer alone releases nothing");
    assert_eq!(state(&it.app), "to_release");
    assert!(receipts(&it.app).is_empty());
    expect_done(&take(&it.releaser, &case, "release").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn d23_for_everybody_else_there_is_no_case_and_no_desk() {
    let it = Registers::open().await;
    it.send(Kind::Birth, &notice()).await;
    let case = it.send(Kind::Letter, &letter()).await;
    let third = signed_in(&it.app, "KZ", &[Officer, Reviewer, CountryAdministrator]).await;
    let editor = signed_in(&it.app, "TR", &[Editor]).await;
    let secretariat = signed_in(&it.app, "", &[Role::SecretariatAdministrator]).await;
    let none = "/en/exchange/TR-IR-00000000";
    for (who, browser) in [("a third register", &third), ("an editor", &editor), ("the secretariat", &secretariat)] {
        for page in ["", "/readers", "/writing/answer"] {
            let (there, nowhere) =
                (browser.get(&format!("{case}{page}")).await, browser.get(&format!("{none}{page}")).await);
            assert_eq!((there.status, nowhere.status), (404, 404), "{who}: {page}");
            let reference = case.rsplit('/').next().unwrap();
            assert!(!there.text.contains("Nümunə"), "{who}");
            assert_eq!(there.text.replace(reference, ""), nowhere.text.replace("TR-IR-00000000", ""), "{who}: {page}");
        }
        let step = browser.post(&format!("{case}/steps/open"), &[("revision", "4")]).await;
        assert_eq!(step.status, 404, "{who}");
    }
    assert_eq!(third.get("/en/exchange").await.status, 200);
    assert_eq!(editor.get("/en/exchange").await.status, 404);
    assert!(search(&third, "Rezaeipour").await.text.contains("No case of your organisation fits"));
}

#[tokio::test(flavor = "multi_thread")]
async fn d08_of_two_officers_who_accept_at_once_one_becomes_responsible() {
    let it = Registers::open().await;
    let case = it.send(Kind::Letter, &letter()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    let seen = revision_of(&it.officer, &case).await;
    let path = format!("{case}/steps/accept");
    let fields = [("revision", seen.as_str())];
    let answers = join_all([it.officer.post(&path, &fields), it.chief.post(&path, &fields)]).await;
    let mut statuses: Vec<_> = answers.iter().map(|answer| answer.status).collect();
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let accepted = receipts(&it.app).iter().filter(|kind| *kind == "BUSINESS_ACCEPTANCE").count();
    assert_eq!(accepted, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn d10_a_receipt_is_one_file_that_holds_its_proof_and_is_checked_with_the_public_key_alone() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    let page = it.drafter.get(&case).await;
    let receipt = page.attributes(".timeline a", "href").remove(0);
    let early = it.drafter.get(&format!("{receipt}/file")).await;
    assert!(!early.text.contains("tlog-proof"), "it has no place in the log yet");
    it.app.work();
    let file = it.drafter.get(&format!("{receipt}/file")).await;
    let keys = it.app.browser().get("/transparency/keys").await.text;
    let trusted = TrustedKey::parse_all(&keys).expect("the log tells its key");
    let checked = receipts::check(&file.text, &trusted);
    assert_eq!(checked.faults, [], "{}", file.text);
    assert!(!file.text.contains("Rezaeipour") && !file.text.contains("Şule"), "no name of anybody");
    let place = checked.place.unwrap();
    let known: i64 = it.app.look(|connection| transparency_entries::table.count().get_result(connection).unwrap());
    assert!(place < known.cast_unsigned());
    for at in (0..file.text.len()).step_by(97).filter(|at| file.text.is_char_boundary(*at)) {
        let mut bytes = file.text.clone().into_bytes();
        bytes[at] ^= 1;
        let Ok(forged) = String::from_utf8(bytes) else { continue };
        assert_ne!(receipts::check(&forged, &trusted).faults, [], "a bit was turned at {at}");
    }
    assert_eq!(it.officer.get(&format!("{receipt}/file")).await.status, 200, "both sides have it");
}

#[tokio::test(flavor = "multi_thread")]
async fn d17_what_is_said_stands_nowhere_in_clear() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    let said = it.send(Kind::Letter, &letter()).await;
    for case in [&case, &said] {
        expect_done(&take(&it.officer, case, "open").await);
        it.officer.get(case).await;
    }
    search(&it.officer, "Rezaeipour").await;
    let mails = format!("{:?}", it.app.mails());
    let kept = it.app.look(|connection| format!("{:?}", crate::support::dump(connection)));
    let everything = [mails, kept].concat();
    for secret in ["Rezaeipour", "رضایی", "Canary heron", "Nümunə", "0012345679", "001-234567-9"] {
        assert!(!everything.contains(secret), "{secret} stands in the database");
    }
    let messages: Vec<Vec<u8>> =
        it.app.look(|connection| exchange_messages::table.select(exchange_messages::sealed).load(connection).unwrap());
    assert!(messages.iter().all(|sealed| !String::from_utf8_lossy(sealed).contains("Canary")));
}

#[tokio::test(flavor = "multi_thread")]
async fn d18_a_message_moved_to_another_row_does_not_open() {
    let it = Registers::open().await;
    let one = it.send(Kind::Letter, &letter()).await;
    let other = it.send(Kind::Letter, &letter()).await;
    it.app.arrange(|connection| {
        let ids: Vec<String> = exchange_messages::table.select(exchange_messages::id).load(connection).unwrap();
        let sealed: Vec<u8> =
            exchange_messages::table.find(&ids[0]).select(exchange_messages::sealed).first(connection).unwrap();
        let moved = diesel::update(exchange_messages::table.find(&ids[1])).set(exchange_messages::sealed.eq(sealed));
        moved.execute(connection).unwrap();
    });
    assert_eq!(it.drafter.get(&one).await.status + it.drafter.get(&other).await.status, 200 + 500);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_back_unopened_stays_sealed_and_an_entry_is_confirmed_by_a_second_person() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    let entered = saying(
        BodyKind::Outcome,
        &[
            ("out.outcome", Value::Word(Outcome::Entered.to_string())),
            ("out.entry", birth().said("reg.entry").unwrap().clone()),
        ],
    );
    expect_done(&take(&it.officer, &case, "open").await);
    let alone = write(&it.officer, &case, "give_outcome", &entered).await;
    assert_eq!(alone.status, 409, "what stands in a register is released by a second person: {}", alone.text);
    expect_done(&take(&it.officer, &case, "accept").await);
    expect_done(&write(&it.officer, &case, "confirm_entry", &entered).await);
    expect_done(&take(&it.chief, &case, "confirm_entry").await);
    let note: String = it.app.look(|connection| {
        let last = exchange_receipts::table.order(exchange_receipts::position.desc());
        last.select(exchange_receipts::note).first(connection).unwrap()
    });
    assert!(note.contains("from eco:IR:ir") && note.contains("by eco:IR:ir releaser"), "{note}");
    let back = it.send(Kind::Birth, &notice()).await;
    let reason = saying(BodyKind::Withdrawal, &[("wdr.reason", Value::Word(WithdrawalReason::ALL[0].to_string()))]);
    expect_done(&write(&it.releaser, &back, "withdraw", &reason).await);
    let page = it.officer.get(&back).await;
    assert!(page.status == 200 && !page.text.contains("Rezaeipour"), "{}", page.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn d24_a_reading_is_written_down_before_it_is_shown_and_both_sides_see_who() {
    let it = Registers::open().await;
    let case = it.send(Kind::Letter, &letter()).await;
    let readings = || -> i64 {
        let rows = audit_entries::table.filter(audit_entries::kind.eq("exchange.message_read"));
        it.app.look(|connection| rows.count().get_result(connection).unwrap())
    };
    let before = readings();
    it.officer.get(&case).await;
    assert_eq!(readings(), before, "what is not opened is not read");
    expect_done(&take(&it.officer, &case, "open").await);
    it.officer.get(&case).await;
    assert_eq!(readings(), before + 1);
    for side in [&it.drafter, &it.chief] {
        let page = side.get(&format!("{case}/readers")).await;
        assert!(page.all("tbody tr").len() >= 2 && page.text.contains("Şule Çevirmen"), "{}", page.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_runs_in_the_receivers_days_stands_while_the_asker_is_asked_and_is_set_forward_by_agreement() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    let due = || -> Option<chrono::NaiveDate> {
        it.app.look(|connection| exchange_cases::table.select(exchange_cases::due_on).first(connection).unwrap())
    };
    let first = due().expect("a notice is answered within twenty working days");
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    let question = saying(BodyKind::ClarificationRequest, &[("clq.text", Value::Text("Which register?".to_owned()))]);
    expect_done(&write(&it.officer, &case, "ask_clarification", &question).await);
    assert!(it.drafter.get(&case).await.text.contains("The clock stands still since"));
    assert!(it.app.count_waiting("exchange.asked") > 0, "the next word is the asker's");
    it.app.turn_clock(7 * 24 * 3600);
    let it_signed = signed_in(&it.app, "TR", &[Officer]).await;
    let releaser = signed_in(&it.app, "TR", &[Officer, Reviewer]).await;
    let officer = signed_in(&it.app, "IR", &[Officer]).await;
    let answer = saying(BodyKind::Clarification, &[("cla.text", Value::Text("The second.".to_owned()))]);
    expect_done(&write(&it_signed, &case, "clarify", &answer).await);
    expect_done(&take(&releaser, &case, "clarify").await);
    assert_eq!(it.app.count_waiting("exchange.asked"), 0, "it was said");
    let later = due().unwrap();
    assert!(later >= first + chrono::Days::new(7), "{first} and {later}");
    let soon = saying(BodyKind::Extension, &due_fields("2026-11-30"));
    let refused = write(&officer, &case, "propose_date", &soon).await;
    assert_eq!(refused.status, 409, "a date before the one that counts is none");
    let far = saying(BodyKind::Extension, &due_fields("2027-03-01"));
    expect_done(&write(&officer, &case, "propose_date", &far).await);
    expect_done(&take(&it_signed, &case, "agree_date").await);
    assert_eq!(due(), chrono::NaiveDate::from_ymd_opt(2027, 3, 1));
}

fn due_fields(day: &str) -> [(&'static str, Value); 2] {
    use sijil::platform::i18n::partial_date::{Certainty, PartialDate, Parts};
    use sijil::platform::i18n::reckoning::Reckoning;
    let day: chrono::NaiveDate = day.parse().unwrap();
    let (year, month, day) = (chrono::Datelike::year(&day), chrono::Datelike::month(&day), chrono::Datelike::day(&day));
    let parts = Parts::Day { year, month: u8::try_from(month).unwrap(), day: u8::try_from(day).unwrap() };
    let date = PartialDate::new(Reckoning::Gregorian, "", parts, Certainty::Exact).unwrap();
    [("due.date", Value::Date(date)), ("due.reason", Value::Word(ExtensionReason::Archive.to_string()))]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_found_by_name_in_any_script_by_sound_and_by_number_on_both_sides() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    let reference = case.rsplit('/').next().unwrap();
    let sealed = search(&it.officer, "Rezaeipour").await;
    assert!(!sealed.text.contains(reference), "what is sealed is not found by whom it is about");
    expect_done(&take(&it.officer, &case, "open").await);
    for asked in ["Zohreh Rezaeipour", "رضایی‌پور", "0012345679", "001-234567-9", "zuhra rizoipur"] {
        for browser in [&it.drafter, &it.officer] {
            let page = search(browser, asked).await;
            assert!(page.text.contains(reference), "{asked}: {}", page.one("main"));
        }
    }
    let page = search(&it.drafter, "Rahimov").await;
    assert!(!page.text.contains(reference));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_whole_is_kept_as_a_draft_and_not_sent() {
    let it = Registers::open().await;
    let empty = Content::of(Kind::Birth);
    let case = it.draft(Kind::Birth, &empty).await;
    let page = it.drafter.get(&case).await;
    assert!(page.text.contains("fields are not complete yet"), "{}", page.text);
    assert_eq!(take(&it.drafter, &case, "submit").await.status, 409);
    assert_eq!(state(&it.app), "draft");
    let seen = revision_of(&it.drafter, &case).await;
    let gone = it.drafter.post(&format!("{case}/removal"), &[("revision", seen.as_str())]).await;
    expect_done(&gone);
    it.app.work();
    let keys = it.app.platform.vault.standing().unwrap();
    assert!(keys.iter().all(|it| it.things == 0), "a draft's keys go with it: {keys:?}");
    assert_eq!(it.drafter.get(&case).await.status, 404);
    let left: i64 = it.app.look(|connection| exchange_messages::table.count().get_result(connection).unwrap());
    assert_eq!(left, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_other_side_is_told_in_its_inbox_without_a_word_of_it() {
    let it = Registers::open().await;
    it.send(Kind::Letter, &letter()).await;
    let kinds: Vec<String> = it.app.look(|connection| {
        inbox_notices::table.order(inbox_notices::id).select(inbox_notices::kind).load(connection).unwrap()
    });
    assert!(kinds.contains(&"exchange.to_release".to_owned()), "{kinds:?}");
    assert_eq!(kinds.iter().filter(|kind| *kind == "exchange.arrived").count(), 2, "{kinds:?}");
    let waiting: i64 = it.app.look(|connection| {
        let unread = inbox_notices::table.filter(inbox_notices::read_at.is_null());
        unread.filter(inbox_notices::kind.eq("exchange.to_release")).count().get_result(connection).unwrap()
    });
    assert_eq!(waiting, 0, "what one released waits for no other");
    let inbox = it.officer.get("/en/inbox").await;
    assert!(inbox.text.contains("A case came in") && !inbox.text.contains("Nümunə"), "{}", inbox.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_may_release_the_drafter_is_told_at_once_and_the_administrators_of_the_country_by_a_notice() {
    const WORDS: &str = "Nobody of your organisation may release this";
    let app = TestApp::start().await;
    let drafter = signed_in(&app, "KZ", &[Officer, Reviewer]).await;
    let chief = app.person("KZ", &[CountryAdministrator]).await;
    let abroad = app.person("IR", &[CountryAdministrator]).await;
    let case = begun(&begin(&drafter, Kind::Letter, &[app.organisation("IR").to_string()]).await);
    expect_done(&write(&drafter, &case, "release", &letter()).await);
    assert!(!drafter.get(&case).await.text.contains(WORDS), "a draft waits for nobody yet");
    let answer = take(&drafter, &case, "submit").await;
    expect_done(&answer);
    let page = drafter.get(&answer.location().unwrap()).await;
    assert!(page.text.contains(WORDS), "{}", page.one("main"));
    let told: Vec<(String, String, String)> = app.look(|connection| {
        let rows = inbox_notices::table.filter(inbox_notices::kind.eq("exchange.nobody_releases"));
        let columns = (inbox_notices::person_id, inbox_notices::path, inbox_notices::facts);
        rows.select(columns).load(connection).unwrap()
    });
    let [(person, path, facts)] = &told[..] else { panic!("one notice: {told:?}") };
    assert!(person.as_str() == chief.id.as_str() && path.starts_with("/people#"), "{told:?}");
    let reference = case.rsplit('/').next().unwrap();
    assert!(
        ![facts, path].into_iter().any(|it| it.contains(reference)) && *person != abroad.id.to_string(),
        "which organisation, and nothing else: {facts}"
    );
    let waits = || app.count_waiting("exchange.nobody_releases");
    app.turn_clock(301);
    app.work();
    assert_eq!(waits(), 1, "still nobody");
    // Once somebody is named it waits as anything else does, and for the administrators no more.
    let second = signed_in(&app, "KZ", &[Officer, Reviewer]).await;
    assert!(!drafter.get(&case).await.text.contains(WORDS));
    app.turn_clock(301);
    app.work();
    assert_eq!(waits(), 0);
    expect_done(&take(&second, &case, "release").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_in_a_case_and_nobody_may_release_is_told_once_and_its_page_claims_nothing() {
    let it = Registers::open().await;
    let administrator = it.app.person("TR", &[CountryAdministrator]).await;
    let case = it.send(Kind::Birth, &notice()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    let question = saying(BodyKind::ClarificationRequest, &[("clq.text", Value::Text("Which register?".to_owned()))]);
    expect_done(&write(&it.officer, &case, "ask_clarification", &question).await);
    let told = || -> i64 {
        let rows = inbox_notices::table.filter(inbox_notices::kind.eq("exchange.nobody_releases"));
        let own = rows.filter(inbox_notices::person_id.eq(administrator.id));
        it.app.look(|connection| own.count().get_result(connection).unwrap())
    };
    // The only one who may release what others write writes in it: nobody is left.
    expect_done(&write(&it.releaser, &case, "clarify", &saying(BodyKind::Clarification, &[])).await);
    assert_eq!(told(), 0, "what is not whole waits for nobody");
    for text in ["The second.", "The second of the two."] {
        let said = saying(BodyKind::Clarification, &[("cla.text", Value::Text(text.to_owned()))]);
        expect_done(&write(&it.drafter, &case, "clarify", &said).await);
        assert_eq!(told(), 1, "{text}");
    }
    let page = it.drafter.get(&case).await;
    assert!(page.text.contains("Nobody of your organisation may release this"), "{}", page.one("main"));
    assert!(!page.text.contains("have been told"), "who is told depends on more than the page knows");
}
