//! What leaves the desk on paper: a record in two languages, with a code by which anybody learns whether it still holds, and
//! nothing else.

use diesel::prelude::*;
use sijil::features::exchange::body::{Content, Value};
use sijil::features::exchange::catalogue::{BodyKind, Kind, WithdrawalReason};
use sijil::platform::database::DbConn;
use sijil::platform::database::schema::{
    audit_entries, exchange_cases, exchange_events, exchange_marks, exchange_messages,
};
use sijil::vocabulary::viewer::Role::{Auditor, CountryAdministrator, Officer, Reviewer};

use crate::exchange::entering::birth;
use crate::exchange_cases::{Registers, expect_done, letter, notice, saying, signed_in, take, write};
use crate::exchange_relations::{begun, cancelled, correction};
use crate::support::{Browser, Shown, TestApp, dump};

/// Draws the extract of a case in Persian and Turkish.
async fn draw(by: &Browser, case: &str) -> Shown {
    let answer = by.post(&format!("{case}/extract"), &[("first", "fa"), ("second", "tr")]).await;
    expect_done(&answer);
    assert_eq!(answer.location().unwrap(), format!("{case}/extract?first=fa&second=tr"));
    by.get(&answer.location().unwrap()).await
}

/// Where the code on an extract leads, without scheme and host.
fn leads_to(extract: &Shown) -> String {
    let address = extract.one(".code-line .ref");
    address[address.find("/status/").unwrap()..].to_owned()
}

/// What anybody reads there.
async fn status(app: &TestApp, path: &str) -> String {
    app.browser().get(&format!("/en{path}")).await.bare(".verdict")
}

fn drawn(app: &TestApp) -> i64 {
    app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::kind.eq("exchange.extract_drawn"));
        rows.count().get_result(connection).unwrap()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn an_extract_says_the_record_in_two_languages_and_its_standing_and_leads_to_a_page_that_names_nobody() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    let reference = case.rsplit('/').next().unwrap();
    assert_eq!(it.officer.get(&format!("{case}/extract")).await.status, 404, "sealed until it is opened");
    let early = it.officer.post(&format!("{case}/extract"), &[("first", "fa"), ("second", "tr")]).await;
    assert_eq!(early.status, 404);
    // The form first, also at the address of what was not drawn yet.
    let form = it.drafter.get(&format!("{case}/extract?first=fa&second=tr")).await;
    assert_eq!((form.status, form.all("select").len(), form.all(".said-twice").len()), (200, 2, 0));
    assert_eq!(form.all("#first option").len(), 13);
    let same = it.drafter.post(&format!("{case}/extract"), &[("first", "fa"), ("second", "fa")]).await;
    assert_eq!(same.status, 422);
    assert!(same.text.contains("Choose two different languages."), "{}", same.one("main"));
    let more = [("first", "fa"), ("second", "tr"), ("third", "en")];
    assert_eq!(it.drafter.post(&format!("{case}/extract"), &more).await.status, 400);
    assert_eq!(drawn(&it.app), 0);
    let page = draw(&it.drafter, &case).await;
    assert_eq!(page.status, 200);
    let cells = |at: &str| page.all(at).join(" | ");
    let (persian, turkish) = (cells("td[lang=fa][dir=rtl]"), cells("td[lang=tr][dir=ltr]"));
    assert!(persian.contains("زهره مؤمن رضایی‌پور") && turkish.contains("Zohreh Mo'men Rezaeipour"));
    assert!(turkish.contains("زهره مؤمن رضایی‌پور"), "the register's own script under it: {turkish}");
    assert!(persian.contains("نه تابعیتی") && turkish.contains("ne bir vatandaşlığın"), "the disclaimer");
    // Released and printed on 22 November 2026 and 1 Azar 1405.
    for (words, gregorian, solar) in [(&persian, "۲۰۲۶", "۱۴۰۵"), (&turkish, "2026", "1405")] {
        assert!(words.contains(gregorian) && words.contains(solar), "{words}");
    }
    assert!(persian.contains("اصیل، بدون تغییر، معتبر") && turkish.contains("Gerçek, değişmemiş, geçerli"));
    assert_eq!(page.all("td[lang=tr] .box16")[..2], ["2", "3"], "office and entry: {turkish}");
    assert!(page.one(".extract header .ref") == reference && page.attributes(".qr", "viewBox").len() == 1);
    // Whoever has the paper learns whether it holds, in their own language.
    let path = leads_to(&page);
    let lead = it.app.browser().get_with(&path, ("accept-language", "kk")).await;
    assert_eq!((lead.status, lead.location()), (302, Some(format!("/kk{path}"))));
    let public = it.app.browser().get(&format!("/en{path}")).await;
    assert_eq!(public.status, 200);
    let words = public.one("main");
    assert_eq!(
        words,
        "Standing of an extract Authentic, unchanged, in force \
         Nothing else is said here of the record, and nobody is named."
    );
    assert!(!public.text.contains(reference) && !public.text.contains("Rezaeipour"));
    assert!(public.header("cache-control").unwrap().contains("no-store"));
    // Both sides print the same code; each print is written down, and so is what was read.
    expect_done(&take(&it.officer, &case, "open").await);
    assert_eq!(leads_to(&draw(&it.officer, &case).await), path);
    assert_eq!(drawn(&it.app), 2);
    let (marks, everything) = it.app.look(|connection| {
        (exchange_marks::table.count().get_result::<i64>(connection).unwrap(), format!("{:?}", dump(connection)))
    });
    assert_eq!(marks, 1);
    let code = path.rsplit('/').next().unwrap();
    assert!(everything.len() > 10_000 && !everything.contains(code), "the code stands nowhere in clear");
    let readers = it.drafter.get(&format!("{case}/readers")).await;
    assert!(readers.all("tbody tr").len() >= 2, "{}", readers.one("main"));
    let third = signed_in(&it.app, "KZ", &[Officer, Reviewer, CountryAdministrator]).await;
    assert_eq!(third.get(&format!("{case}/extract?first=fa&second=tr")).await.status, 404);
    assert_eq!(third.post(&format!("{case}/extract"), &[("first", "fa"), ("second", "tr")]).await.status, 404);
    assert_eq!(third.post(&format!("{case}/extract"), &[("first", "fa"), ("second", "fa")]).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_brings_no_record_has_no_extract() {
    let it = Registers::open().await;
    let case = it.send(Kind::Letter, &letter()).await;
    assert!(!it.drafter.get(&case).await.text.contains("Extract on paper"));
    assert_eq!(it.drafter.get(&format!("{case}/extract")).await.status, 404);
    assert_eq!(it.drafter.post(&format!("{case}/extract"), &[("first", "fa"), ("second", "tr")]).await.status, 404);
    let draft = it.draft(Kind::Birth, &notice()).await;
    assert_eq!(it.drafter.get(&format!("{draft}/extract")).await.status, 404, "nothing was let go");
    // Beside a record stands the way to its extract.
    let sent = it.send(Kind::Birth, &notice()).await;
    assert!(it.drafter.get(&sent).await.text.contains("Extract on paper"));
}

impl Registers {
    /// Sends what takes the place of a record.
    async fn renew(&self, case: &str, kind: Kind, content: &Content) -> String {
        let new = begun(&self.drafter.post(&format!("{case}/versions"), &[("kind", kind.as_str())]).await);
        expect_done(&write(&self.drafter, &new, "release", content).await);
        self.let_go(&new).await;
        new
    }

    pub async fn withdraw(&self, case: &str) {
        let reason = [("wdr.reason", Value::Word(WithdrawalReason::ALL[0].to_string()))];
        expect_done(&write(&self.releaser, case, "withdraw", &saying(BodyKind::Withdrawal, &reason)).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_says_since_when_a_record_is_replaced_and_that_it_was_cancelled_withdrawn_or_erased() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    let old = leads_to(&draw(&it.drafter, &case).await);
    it.app.turn_clock(40 * 24 * 3600);
    let (drafter, releaser) =
        (signed_in(&it.app, "TR", &[Officer]).await, signed_in(&it.app, "TR", &[Officer, Reviewer]).await);
    let it = Registers { drafter, releaser, ..it };
    let corrected = it.renew(&case, Kind::Correction, &correction(birth())).await;
    let verdict = status(&it.app, &old).await;
    let today = it.app.platform.clock.now().utc_date();
    assert_eq!(verdict, format!("Authentic, replaced since {}", today.format("%-d %B %Y")));
    let newer = corrected.rsplit('/').next().unwrap();
    let page = draw(&it.drafter, &case).await;
    assert!(page.one("td[lang=tr] b").replace(['\u{2068}', '\u{2069}'], "").ends_with(newer), "{}", page.one("main"));
    let new = leads_to(&draw(&it.drafter, &corrected).await);
    assert_eq!(status(&it.app, &new).await, "Authentic, unchanged, in force");
    // What is cancelled has no extract, and whatever came before it holds no more.
    let cancelling = it.renew(&case, Kind::Cancellation, &cancelled()).await;
    for path in [&old, &new] {
        assert_eq!(status(&it.app, path).await, "Withdrawn");
    }
    assert_eq!(it.drafter.get(&format!("{cancelling}/extract")).await.status, 404);
    // Taken back, then erased by two.
    let case = it.send(Kind::Birth, &notice()).await;
    let path = leads_to(&draw(&it.drafter, &case).await);
    it.withdraw(&case).await;
    assert_eq!(status(&it.app, &path).await, "Withdrawn");
    let coordinator = signed_in(&it.app, "TR", &[Officer, CountryAdministrator]).await;
    expect_done(&take(&coordinator, &case, "order_erasure").await);
    let auditor = signed_in(&it.app, "TR", &[Auditor]).await;
    let revision = auditor.get("/en/exchange/erasures").await.attributes("[name=revision]", "value").remove(0);
    let reference = case.rsplit('/').next().unwrap();
    let agreed = auditor.post(&format!("/en/exchange/erasures/{reference}"), &[("revision", &revision)]).await;
    expect_done(&agreed);
    it.app.work();
    assert_eq!(status(&it.app, &path).await, "Erased");
    assert_eq!(it.drafter.get(&format!("{case}/extract")).await.status, 404);
}

/// The steps of a case that concern what takes its place.
fn standings(app: &TestApp, case: &str) -> Vec<String> {
    app.look(|connection| {
        exchange_events::table
            .inner_join(exchange_cases::table.on(exchange_cases::id.eq(exchange_events::case_id)))
            .filter(exchange_cases::reference.eq(case.rsplit('/').next().unwrap()))
            .filter(exchange_events::step.eq_any(["supersede", "reinstate"]))
            .order(exchange_events::position)
            .select(exchange_events::step)
            .load(connection)
            .unwrap()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_that_is_taken_back_puts_what_it_replaced_in_force_again_everywhere() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    let code = leads_to(&draw(&it.drafter, &case).await);
    let (replaced, said) = ("Authentic, replaced since 22 November 2026", "A later message took the place of this one");
    let unchanged = "Authentic, unchanged, in force";
    for (kind, content, meanwhile) in
        [(Kind::Correction, correction(birth()), replaced), (Kind::Cancellation, cancelled(), "Withdrawn")]
    {
        let newer = it.renew(&case, kind, &content).await;
        assert_eq!(status(&it.app, &code).await, meanwhile);
        assert!(it.officer.get(&case).await.text.contains(said));
        it.withdraw(&newer).await;
        assert_eq!(status(&it.app, &code).await, unchanged, "{kind}");
        for reader in [&it.drafter, &it.officer] {
            let page = reader.get(&case).await;
            assert!(!page.text.contains(said), "{kind}: {}", page.one("main"));
            assert!(page.text.contains("Put in force again"), "{kind}: {}", page.one("main"));
        }
    }
    assert_eq!(standings(&it.app, &case), ["supersede", "reinstate", "supersede", "reinstate"]);
    // Where something newer still stands, it has the place; what was taken back itself comes into force by nothing.
    let first = it.renew(&case, Kind::Correction, &correction(birth())).await;
    let second = it.renew(&case, Kind::Correction, &correction(birth())).await;
    it.withdraw(&first).await;
    assert_eq!(status(&it.app, &code).await, replaced);
    let page = it.officer.get(&case).await;
    assert!(page.text.contains(said) && page.attributes("main a", "href").contains(&second), "{}", page.one("main"));
    it.withdraw(&second).await;
    assert_eq!(status(&it.app, &code).await, unchanged);
    assert_eq!(standings(&it.app, &first), ["supersede"]);
    assert!(!it.drafter.get(&first).await.text.contains(said));
    assert_eq!(standings(&it.app, &case)[4..], ["supersede", "reinstate"]);
    let rows: i64 = it.app.look(|connection| {
        let rows = audit_entries::table.filter(audit_entries::kind.eq("exchange.message_reinstated"));
        rows.count().get_result(connection).unwrap()
    });
    assert_eq!(rows, 3);
    it.app.work();
    assert_eq!(sijil::app::verify(&it.app.platform, &[]).unwrap().err(), None);
    // What is in force again can be corrected again.
    it.renew(&case, Kind::Correction, &correction(birth())).await;
    assert_eq!(status(&it.app, &code).await, replaced);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_correction_replaced_that_was_taken_back_long_ago_is_put_in_force_again_by_the_portal_once() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    let code = leads_to(&draw(&it.drafter, &case).await);
    let first = it.renew(&case, Kind::Correction, &correction(birth())).await;
    let second = it.renew(&case, Kind::Correction, &correction(birth())).await;
    for newer in [&first, &second] {
        it.withdraw(newer).await;
    }
    // As withdrawals left it before they had consequences.
    it.app.arrange(|connection| {
        let id = |connection: &mut DbConn, case: &str| -> String {
            let row = exchange_cases::table.filter(exchange_cases::reference.eq(case.rsplit('/').next().unwrap()));
            row.select(exchange_cases::id).first(connection).unwrap()
        };
        for (old, newer) in [(&case, &first), (&first, &second)] {
            let (old, newer) = (id(connection, old), id(connection, newer));
            let row = diesel::update(exchange_cases::table.find(old));
            row.set(exchange_cases::superseded_by.eq(newer)).execute(connection).unwrap();
        }
    });
    let said = "A later message took the place of this one";
    assert!(it.drafter.get(&case).await.text.contains(said));
    let before = standings(&it.app, &case);
    it.app.work();
    assert!(!it.drafter.get(&case).await.text.contains(said));
    for _ in 0..2 {
        it.app.work();
        assert_eq!(status(&it.app, &code).await, "Authentic, unchanged, in force");
        assert_eq!(standings(&it.app, &case), [before.clone(), vec!["reinstate".to_owned()]].concat());
        assert_eq!(standings(&it.app, &first), ["supersede"], "what was taken back comes into force by nothing");
        it.app.turn_clock(25 * 3600);
    }
    assert_eq!(sijil::app::verify(&it.app.platform, &[]).unwrap().err(), None);
    let replaced: i64 = it.app.look(|connection| {
        let left = exchange_cases::table.filter(exchange_cases::superseded_by.is_not_null());
        left.count().get_result(connection).unwrap()
    });
    assert_eq!(replaced, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_wrong_code_gets_the_same_answer_also_one_whose_record_was_changed() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    let right = leads_to(&draw(&it.drafter, &case).await);
    let code = right.rsplit('/').next().unwrap().to_owned();
    // One sign is another: as good as none.
    let flipped = format!("{}{}", if code.starts_with('A') { 'B' } else { 'A' }, &code[1..]);
    let mut answers = Vec::new();
    let wrong = ["x".to_owned(), "A".repeat(43), flipped];
    for code in &wrong {
        let page = it.app.browser().get(&format!("/en/status/{code}")).await;
        answers.push((page.status, page.text.replace(code.as_str(), "")));
    }
    it.app.arrange(|connection| {
        let other = format!("{}=", "A".repeat(43));
        let changed = diesel::update(exchange_messages::table).set(exchange_messages::commitment.eq(other));
        changed.execute(connection).unwrap();
    });
    let page = it.app.browser().get(&format!("/en{right}")).await;
    answers.push((page.status, page.text.replace(code.as_str(), "")));
    assert!(answers[0].0 == 404 && answers[0].1.contains("Unknown code"), "{}", answers[0].1);
    // The answer to "x" is compared without its letter, so without every other x.
    let plain: Vec<String> = answers.iter().map(|it| it.1.replace('x', "")).collect();
    assert!(answers.iter().all(|it| it.0 == 404) && plain.iter().all(|it| *it == plain[0]));
    let lead = it.app.browser().get("/status/%3Cb%3E").await;
    assert_eq!((lead.status, lead.location().as_deref()), (302, Some("/en/status/unknown")));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_tries_codes_without_end_waits() {
    let app = TestApp::start().await;
    let browser = app.browser();
    let mut statuses = Vec::new();
    while statuses.len() < 200 && statuses.last() != Some(&429) {
        statuses.push(browser.get(&format!("/en/status/{}", "A".repeat(43))).await.status);
    }
    assert_eq!(statuses.pop(), Some(429), "after {} codes", statuses.len());
    assert!(statuses.len() >= 60 && statuses.iter().all(|it| *it == 404), "{statuses:?}");
}
