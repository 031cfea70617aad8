//! Many records at once: out of a table or a list, tried first, made by one, released by another, each row told what became
//! of it; killed anywhere nothing is made twice, and what was brought is nowhere in clear and soon nowhere at all.

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use reqwest::Method;
use sijil::features::exchange::body::Content;
use sijil::features::exchange::catalogue::{Kind, Sensitivity};
use sijil::features::exchange::entering;
use sijil::features::exchange::imports::ImportId;
use sijil::platform::crypto::sealed::Place;
use sijil::platform::database::schema::{
    audit_entries, exchange_cases, exchange_events, exchange_import_rows, exchange_imports, exchange_messages,
    exchange_receipts, inbox_notices, jobs,
};
use sijil::platform::i18n::Locale;
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role::{Officer, Reviewer};

use crate::exchange_cases::{Registers, expect_done, notice, signed_in, take, write};
use crate::support::{Browser, Shown, TestApp};

const HEAD: &str = "reg.office;reg.entry;reg.entry.state;reg.entry.office;bir.child.name;bir.child.name.2;bir.child.name.2.latin;\
                    bir.child.sex;bir.date;bir.date.calendar;bir.place;bir.place.country;par.father.name.absent;\
                    par.mother.name.absent;issue.date;issue.officer.absent;issue.seal";

/// A whole row of a table of births.
pub fn row(number: usize) -> String {
    format!(
        "Ankara;{number};TR;Ankara;Зуҳра Канарӣ {number};Zuhra Canari {number};register;F;1370-02-14;persian;Tabriz;IR;not_stated;withheld;2012-03-21;not_stated;seal"
    )
}

pub fn table(rows: &[String]) -> String {
    format!("{HEAD}\r\n{}\r\n", rows.join("\r\n"))
}

async fn bring(it: &Registers, kind: &str, file: &str) -> Shown {
    bring_as(&it.app, &it.drafter, kind, file).await
}

async fn bring_as(app: &TestApp, browser: &Browser, kind: &str, file: &str) -> Shown {
    const BOUNDARY: &str = "----a-boundary-no-file-has";
    let receiver = app.organisation("IR").to_string();
    let fields = [
        ("kind", kind),
        ("receiver", receiver.as_str()),
        ("basis", "COURTESY"),
        ("purpose", "register_update"),
        ("urgency", "routine"),
        ("sensitivity", Sensitivity::ALL[0].as_str()),
        ("calendar", "gregorian"),
        ("language", "tg"),
        ("encoding", ""),
    ];
    let head = |name: &str| format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"");
    let mut body: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}\r\n\r\n{value}\r\n", head(name))).collect();
    let named = "; filename=\"births.csv\"\r\nContent-Type: text/csv";
    body.push(format!("{}{named}\r\n\r\n{file}\r\n--{BOUNDARY}--\r\n", head("file")));
    let request = browser.request(Method::POST, "/en/exchange/imports").header("sec-fetch-site", "same-origin");
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    browser.send(request.header("content-type", kind).body(body.concat())).await
}

/// Brings a file that can be read; gives the address of the import.
pub async fn tried(it: &Registers, file: &str) -> String {
    let answer = bring(it, "N-BIR", file).await;
    assert_eq!(answer.status, 303, "{}", answer.text);
    answer.location().unwrap()
}

/// Makes messages of it, and waits.
async fn made(it: &Registers, import: &str) {
    expect_done(&it.drafter.post(import, &[]).await);
    it.app.work();
}

/// What the page of an import says waits to be released.
async fn seen(browser: &Browser, import: &str) -> String {
    browser.get(import).await.attributes("[name=seen]", "value").remove(0)
}

/// Lets everything of it go that waits, as its page shows it.
pub async fn release_seen(browser: &Browser, import: &str) -> Shown {
    let seen = seen(browser, import).await;
    browser.post(&format!("{import}/release"), &[("seen", &seen)]).await
}

/// What a page says, without the invisible marks that keep its numbers and names apart.
fn bare(page: &Shown) -> String {
    page.text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The same of a page that is still to be read.
pub async fn words(browser: &Browser, path: &str) -> String {
    bare(&browser.get(path).await)
}

/// The words of a key.
fn english(app: &TestApp, key: &str) -> String {
    Locale::new(app.platform.catalogues.clone(), Language::English).t(key).into_owned()
}

fn states(app: &TestApp) -> Vec<String> {
    app.look(|connection| {
        exchange_cases::table.order(exchange_cases::id).select(exchange_cases::state).load(connection).unwrap()
    })
}

fn count_cases(app: &TestApp) -> i64 {
    app.look(|connection| exchange_cases::table.count().get_result(connection).unwrap())
}

fn has_key(app: &TestApp, import: &str) -> bool {
    let thing = import.rsplit('/').next().unwrap();
    let (of, now) = (app.organisation("TR"), app.platform.clock.now());
    !app.platform.vault.keys_of(&[thing], of, now).unwrap().is_empty()
}

#[tokio::test(flavor = "multi_thread")]
async fn many_births_are_tried_first_made_by_one_and_released_by_another_at_once() {
    let it = Registers::open().await;
    let faulty = row(3).replace("1370-02-14", "1370-13-45").replace(";F;", ";Q;");
    let import = tried(&it, &table(&[row(1), row(2), faulty])).await;
    let page = it.drafter.get(&import).await;
    assert_eq!(count_cases(&it.app), 0, "nothing is made before somebody says so");
    for words in ["New messages: 2", "Refused: 1", "bir.child.sex", "bir.date", "Sex", "Zuhra Canari 1"] {
        assert!(bare(&page).contains(words), "{words}: {}", page.text);
    }
    let first = page.all("table.imported tbody tr").remove(0);
    assert!(first.contains('4') && first.contains("Refused"), "those to be mended stand first, by their line: {first}");
    // A colleague knows of it once messages are made of it.
    assert_eq!(it.releaser.get(&import).await.status, 404);
    made(&it, &import).await;
    assert_eq!(states(&it.app), ["to_release", "to_release"]);
    // The same button again makes nothing again.
    made(&it, &import).await;
    assert_eq!(count_cases(&it.app), 2);
    let own = it.drafter.get(&import).await;
    assert!(bare(&own).contains("2 drafts have been made."), "{}", own.text);
    assert!(own.attributes("form[action$='/release']", "action").is_empty(), "nobody releases what they brought");
    assert_eq!(it.drafter.post(&format!("{import}/release"), &[("seen", "")]).await.status, 403);
    // The drafter is told nothing; the second person hears of all of them once, without a word of whom.
    let told: Vec<(String, String)> = it.app.look(|connection| {
        let rows = inbox_notices::table.filter(inbox_notices::kind.like("exchange.%"));
        rows.select((inbox_notices::kind, inbox_notices::path)).load(connection).unwrap()
    });
    assert_eq!(told, [("exchange.import_to_release".to_owned(), import.trim_start_matches("/en").to_owned())]);
    assert_eq!(it.app.count_waiting("exchange.import_to_release"), 1);
    let seen = it.releaser.get(&import).await;
    assert!(bare(&seen).contains("Wait to be released: 2"), "{}", seen.text);
    expect_done(&release_seen(&it.releaser, &import).await);
    it.app.work();
    assert_eq!(states(&it.app), ["delivered", "delivered"]);
    assert_eq!(it.app.count_waiting("exchange.import_to_release"), 0, "nothing of it waits any more");
    let done = it.releaser.get(&import).await;
    assert!(bare(&done).contains("Released together: 2"), "{}", done.text);
    assert_eq!(done.all("table.imported a").len(), 2, "each row leads to its case");
    // Signed, logged and receipted as one alone is.
    let receipts: Vec<String> = it.app.look(|connection| {
        let all = exchange_receipts::table.order((exchange_receipts::case_id, exchange_receipts::position));
        all.select(exchange_receipts::kind).load(connection).unwrap()
    });
    assert_eq!(receipts, ["SUBMISSION_ACCEPTANCE", "DELIVERY", "SUBMISSION_ACCEPTANCE", "DELIVERY"]);
    let case = done.attributes("table.imported a", "href").remove(0);
    expect_done(&take(&it.officer, &case, "open").await);
    let page = it.officer.get(&case).await;
    assert!(bare(&page).contains("Zuhra Canari 1") && bare(&page).contains("Tabriz"), "{}", page.text);
    assert!(sijil::app::verify(&it.app.platform, &[]).unwrap().is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn each_fault_is_told_by_row_and_field_in_the_words_of_the_form() {
    let it = Registers::open().await;
    let file = table(&[
        row(1).replace("register;F", ";F"),
        row(2).replace(";IR;", ";;"),
        row(3).replace("1370-02-14", "14.02.1370"),
        "Ankara;4;TR;Ankara".to_owned(),
    ]);
    let import = tried(&it, &file).await;
    let page = it.drafter.get(&import).await;
    let rows = page.all("table.imported tbody tr");
    assert_eq!(rows.len(), 4);
    for (row, words) in [(0, "bir.child.name"), (1, "bir.place"), (2, "bir.date.year"), (3, "par.mother.name")] {
        assert!(rows[row].contains(words), "{words}: {}", rows[row]);
    }
    // What a form would say of the same, in the reader's language.
    let missing = english(&it.app, "exchange-fault-missing");
    assert!(rows[3].contains(&missing), "{}", rows[3]);
    let russian = words(&it.drafter, &import.replacen("/en", "/ru", 1)).await;
    assert!(russian.contains("bir.date.year") && !russian.contains(&missing), "{russian}");
    assert!(page.attributes("form[method=post] button.main", "class").is_empty(), "nothing can be made of it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_was_brought_before_or_stands_twice_is_recognised() {
    let it = Registers::open().await;
    let import = tried(&it, &table(&[row(1), row(2), row(1)])).await;
    assert!(words(&it.drafter, &import).await.contains("Twice in this file"));
    made(&it, &import).await;
    assert_eq!(count_cases(&it.app), 2);
    let again = tried(&it, &table(&[row(2), row(3)])).await;
    let page = it.drafter.get(&again).await;
    assert!(bare(&page).contains("Already there: 1") && bare(&page).contains("New messages: 1"), "{}", page.text);
    let known = page.attributes("table.imported td a", "href");
    assert_eq!(known.len(), 1, "it leads to the case there is");
    made(&it, &again).await;
    assert_eq!(count_cases(&it.app), 3);
    // Of two files at once the second finds what the first made.
    let one = tried(&it, &table(&[row(7)])).await;
    let other = tried(&it, &table(&[row(7)])).await;
    expect_done(&it.drafter.post(&one, &[]).await);
    expect_done(&it.drafter.post(&other, &[]).await);
    it.app.work();
    assert_eq!(count_cases(&it.app), 4);
    // For another receiver, or once the draft is thrown away, it is not there.
    let case = known.into_iter().next().unwrap();
    expect_done(&take(&it.releaser, &case, "return").await);
    let seen = crate::exchange_cases::revision_of(&it.drafter, &case).await;
    expect_done(&it.drafter.post(&format!("{case}/removal"), &[("revision", &seen)]).await);
    let import = tried(&it, &table(&[row(2)])).await;
    assert!(words(&it.drafter, &import).await.contains("New messages: 1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_never_sent_is_refused_by_name_and_nothing_is_kept() {
    let it = Registers::open().await;
    let file = format!("{HEAD};bir.weight\r\n{};3200\r\n", row(1));
    let answer = bring(&it, "N-BIR", &file).await;
    assert_eq!(answer.status, 422);
    assert!(answer.one(".summary li").contains("bir.weight"), "{}", answer.text);
    assert!(answer.text.contains(&english(&it.app, "exchange-imports-fault-never-sent")), "{}", answer.text);
    let list =
        r#"[{"kind":"BIR","fields":{"par.marital":{"value":{"text":"x"},"source":"register","is_verified":true}}}]"#;
    let answer = bring(&it, "N-BIR", list).await;
    assert!(answer.status == 422 && answer.one(".summary li").contains("par.marital"), "{}", answer.text);
    let answer = bring(&it, "N-BIR", &format!("{HEAD};bir.dates;bir.date\r\n{};x;y\r\n", row(1))).await;
    assert!(answer.status == 422 && answer.one(".summary li").contains("bir.dates"), "{}", answer.text);
    for (file, words) in [("", "nothing in it"), ("[{]", "line 1"), ("a\n\"b", "never closed")] {
        let answer = bring(&it, "N-BIR", file).await;
        assert!(answer.status == 422 && bare(&answer).contains(words), "{file}: {}", answer.text);
    }
    // A letter is written one by one, and what is asked at home needs no message.
    assert_eq!(bring(&it, "L-DOC", &table(&[row(1)])).await.status, 422);
    let imports: i64 = it.app.look(|connection| exchange_imports::table.count().get_result(connection).unwrap());
    assert_eq!(imports, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_in_the_form_that_is_signed_becomes_what_the_form_would_have_made() {
    let it = Registers::open().await;
    let body = notice().bodies.remove(0);
    let broken = serde_json::json!({ "kind": "BIR", "fields": { "bir.date": { "value": 7 } } });
    let strange = serde_json::json!({ "kind": "DTH", "fields": {} });
    let list = serde_json::json!([body, broken, strange]).to_string();
    let import = tried(&it, &list).await;
    let page = it.drafter.get(&import).await;
    assert!(bare(&page).contains("New messages: 1") && bare(&page).contains("Refused: 2"), "{}", page.text);
    assert!(page.all("table.imported tbody tr").iter().any(|row| row.contains("bir.date")), "{}", page.text);
    made(&it, &import).await;
    let id: String =
        it.app.look(|connection| exchange_messages::table.select(exchange_messages::id).first(connection).unwrap());
    let content = opened(&it.app, &id);
    let by_hand = entering::written(&notice());
    let by_hand = entering::read(by_hand.pairs(), &Content::of(Kind::Birth), &CountryCode::ALL).content;
    assert_eq!(content.canonical().unwrap(), by_hand.canonical().unwrap(), "to the byte");
}

/// What a message says.
fn opened(app: &TestApp, id: &str) -> Content {
    let (of, now) = (app.organisation("TR"), app.platform.clock.now());
    let key = app.platform.vault.keys_of(&[id], of, now).unwrap().remove(id).unwrap();
    let sealed: Vec<u8> = app.look(|connection| {
        exchange_messages::table.find(id).select(exchange_messages::sealed).first(connection).unwrap()
    });
    let place = Place { table: "exchange_messages", row: id, column: "sealed", owner: id, key: id, version: 1 };
    let inside: serde_json::Value = serde_json::from_slice(&key.open(place, &sealed).unwrap()).unwrap();
    serde_json::from_value(inside["content"].clone()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_brought_lies_sealed_and_is_gone_when_it_is_made_thrown_away_or_forgotten() {
    let it = Registers::open().await;
    let sealed = |app: &TestApp| -> Vec<Vec<u8>> {
        app.look(|connection| {
            let rows = exchange_import_rows::table.filter(exchange_import_rows::sealed.is_not_null());
            let rows = rows.select(exchange_import_rows::sealed).load::<Option<Vec<u8>>>(connection).unwrap();
            rows.into_iter().flatten().collect()
        })
    };
    let one = tried(&it, &table(&[row(1), row(2)])).await;
    let rows = sealed(&it.app);
    assert_eq!(rows.len(), 2);
    for secret in ["Zuhra", "Зуҳра", "Tabriz"] {
        assert!(rows.iter().all(|row| !row.windows(secret.len()).any(|it| it == secret.as_bytes())), "{secret}");
    }
    // Who reads whom they are about is written down before.
    it.drafter.get(&one).await;
    let kinds = |app: &TestApp| -> Vec<String> {
        app.look(|connection| {
            let rows = audit_entries::table.filter(audit_entries::kind.like("exchange.import%"));
            rows.order(audit_entries::id).select(audit_entries::kind).load(connection).unwrap()
        })
    };
    assert_eq!(kinds(&it.app), ["exchange.import_brought", "exchange.import_read"]);
    made(&it, &one).await;
    assert!(sealed(&it.app).is_empty() && !has_key(&it.app, &one), "nothing is left of it");
    let other = tried(&it, &table(&[row(3)])).await;
    assert!(has_key(&it.app, &other));
    expect_done(&it.drafter.post(&format!("{other}/removal"), &[]).await);
    it.app.work();
    assert!(!has_key(&it.app, &other) && it.drafter.get(&other).await.status == 404);
    let third = tried(&it, &table(&[row(4)])).await;
    it.app.turn_clock(6 * 24 * 3600);
    it.app.work();
    assert!(has_key(&it.app, &third), "six days it is kept");
    it.app.turn_clock(2 * 24 * 3600);
    it.app.work();
    assert!(!has_key(&it.app, &third));
    let left: i64 = it.app.look(|connection| exchange_import_rows::table.count().get_result(connection).unwrap());
    assert_eq!(left, 2, "of what was made it is known what became of it");
    it.app.turn_clock(83 * 24 * 3600);
    it.app.work();
    let left: (i64, i64) = it.app.look(|connection| {
        let rows = exchange_import_rows::table.count().get_result(connection).unwrap();
        (rows, exchange_imports::table.count().get_result(connection).unwrap())
    });
    assert_eq!((left, count_cases(&it.app)), ((0, 0), 2), "after ninety days that goes, and the cases stay");
    let details: Vec<String> =
        it.app.look(|connection| audit_entries::table.select(audit_entries::detail).load(connection).unwrap());
    assert!(details.iter().all(|it| !it.contains("Zuhra") && !it.contains("Tabriz")));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_released_at_once_what_could_not_be_says_why() {
    let it = Registers::open().await;
    let import = tried(&it, &table(&[row(1), row(2), row(3)])).await;
    made(&it, &import).await;
    let cases = it.releaser.get(&import).await.attributes("table.imported a", "href");
    // The second person wrote in one themselves, and one went back to its drafter.
    expect_done(&take(&it.releaser, &cases[0], "return").await);
    let content = notice();
    expect_done(&write(&it.releaser, &cases[0], "release", &content).await);
    expect_done(&take(&it.drafter, &cases[0], "submit").await);
    expect_done(&take(&it.releaser, &cases[1], "return").await);
    expect_done(&release_seen(&it.releaser, &import).await);
    it.app.work();
    assert_eq!(states(&it.app), ["to_release", "draft", "delivered"]);
    let page = it.releaser.get(&import).await;
    assert!(bare(&page).contains("Not released: 1") && bare(&page).contains("Released together: 1"), "{}", page.text);
    let reason = page.all("table.imported tbody tr").into_iter().find(|row| row.contains("Waits for release")).unwrap();
    assert!(reason.contains(&english(&it.app, "exchange-refused-own-work")), "{reason}");
    // Another one may; whoever loses the office between the button and the work releases nothing.
    let chief = it.app.person("TR", &[Officer, Reviewer]).await;
    let other = it.app.signed_in(&chief).await;
    expect_done(&release_seen(&other, &import).await);
    it.app.arrange(|connection| {
        use sijil::platform::database::schema::person_roles;
        let own = person_roles::table.filter(person_roles::person_id.eq(chief.id.to_string()));
        diesel::delete(own.filter(person_roles::role.eq("reviewer"))).execute(connection).unwrap();
    });
    it.app.work();
    assert_eq!(states(&it.app), ["to_release", "draft", "delivered"]);
    let page = words(&it.releaser, &import).await;
    assert!(page.contains(&english(&it.app, "exchange-refused-duty")), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_import_made_is_not_released_with_it() {
    let it = Registers::open().await;
    made(&it, &tried(&it, &table(&[row(1)])).await).await;
    let second = tried(&it, &table(&[row(1), row(2)])).await;
    made(&it, &second).await;
    assert!(words(&it.releaser, &second).await.contains("Wait to be released: 1"));
    expect_done(&release_seen(&it.releaser, &second).await);
    it.app.work();
    assert_eq!(states(&it.app), ["to_release", "delivered"]);
    assert!(words(&it.releaser, &second).await.contains("Released together: 1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_released_together_that_is_not_as_it_was_seen() {
    let it = Registers::open().await;
    let import = tried(&it, &table(&[row(1), row(2)])).await;
    made(&it, &import).await;
    let before = seen(&it.releaser, &import).await;
    let case = it.releaser.get(&import).await.attributes("table.imported a", "href").remove(0);
    expect_done(&take(&it.releaser, &case, "return").await);
    expect_done(&write(&it.drafter, &case, "release", &notice()).await);
    expect_done(&take(&it.drafter, &case, "submit").await);
    let late = it.releaser.post(&format!("{import}/release"), &[("seen", &before)]).await;
    assert_eq!(late.status, 409);
    assert!(late.text.contains(&english(&it.app, "exchange-imports-conflict-changed")), "{}", late.text);
    it.app.work();
    assert_eq!(states(&it.app), ["to_release", "to_release"]);
    expect_done(&release_seen(&it.releaser, &import).await);
    it.app.work();
    assert_eq!(states(&it.app), ["delivered", "delivered"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_waits_for_its_second_person_until_its_last_message_was_released_or_came_back() {
    let it = Registers::open().await;
    let import = tried(&it, &table(&[row(1), row(2)])).await;
    made(&it, &import).await;
    let page = it.releaser.get(&import).await;
    let cases = page.attributes("table.imported a", "href");
    expect_done(&take(&it.releaser, &cases[0], "release").await);
    assert_eq!(it.app.count_waiting("exchange.import_to_release"), 1, "another waits");
    expect_done(&take(&it.releaser, &cases[1], "return").await);
    assert_eq!(it.app.count_waiting("exchange.import_to_release"), 0);
}

/// How often somebody was told that messages of an import wait.
fn count_told(app: &TestApp) -> i64 {
    app.look(|connection| {
        let told = inbox_notices::table.filter(inbox_notices::kind.eq("exchange.import_to_release"));
        told.count().get_result(connection).unwrap()
    })
}

/// Lets the time pass in which the portal tries again what failed.
fn give_up(app: &TestApp) {
    for _ in 0..12 {
        app.turn_clock(6 * 3600);
        app.work();
    }
}

/// What lies somewhere and opens, and is no content.
fn sealed_nonsense(app: &TestApp, (table, row, owner, key): (&str, &str, &str, &str)) -> Vec<u8> {
    let (of, now) = (app.organisation("TR"), app.platform.clock.now());
    let opens = app.platform.vault.keys_of(&[key], of, now).unwrap().remove(key).unwrap();
    let place = Place { table, row, column: "sealed", owner, key, version: 1 };
    opens.seal(place, br#""Zuhra""#).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_cannot_be_worked_on_keeps_no_other_waiting() {
    let it = Registers::open().await;
    let import = tried(&it, &table(&[row(1), row(2), row(3)])).await;
    let id = import.rsplit('/').next().unwrap();
    let own = it.app.organisation("TR").to_string();
    let nonsense = sealed_nonsense(&it.app, ("exchange_import_rows", "3", &own, id));
    it.app.arrange(|connection| {
        let second = exchange_import_rows::table.filter(exchange_import_rows::place.eq(3));
        let spoilt = exchange_import_rows::sealed.eq(Some(nonsense));
        diesel::update(second).set(spoilt).execute(connection).unwrap();
    });
    let column = |release: bool| -> Vec<Option<String>> {
        it.app.look(|connection| {
            let rows = exchange_import_rows::table.order(exchange_import_rows::place);
            if release {
                rows.select(exchange_import_rows::release).load(connection).unwrap()
            } else {
                rows.select(exchange_import_rows::fate).load(connection).unwrap()
            }
        })
    };
    let is = |words: [&str; 3]| words.map(|it| Some(it.to_owned()).filter(|it| !it.is_empty())).to_vec();
    made(&it, &import).await;
    assert_eq!(column(false), is(["drafted", "", "drafted"]));
    assert_eq!(count_told(&it.app), 0, "it is tried again first");
    give_up(&it.app);
    assert_eq!(column(false), is(["drafted", "failed", "drafted"]));
    assert_eq!(count_told(&it.app), 1, "of what was made the second person hears all the same");
    let message: String = it.app.look(|connection| {
        let first = exchange_messages::table.order(exchange_messages::id);
        first.select(exchange_messages::id).first(connection).unwrap()
    });
    let nonsense = sealed_nonsense(&it.app, ("exchange_messages", &message, &message, &message));
    it.app.arrange(|connection| {
        let spoilt = exchange_messages::sealed.eq(nonsense);
        diesel::update(exchange_messages::table.find(&message)).set(spoilt).execute(connection).unwrap();
    });
    let releaser = signed_in(&it.app, "TR", &[Officer, Reviewer]).await;
    expect_done(&release_seen(&releaser, &import).await);
    it.app.work();
    assert_eq!(column(true), is(["asked", "", "done"]));
    assert_eq!(states(&it.app), ["to_release", "delivered"]);
    give_up(&it.app);
    assert_eq!(column(true), is(["failed", "", "done"]));
    // Why it failed quotes nothing of what somebody said.
    let reasons: Vec<String> = it.app.look(|connection| {
        let failed = jobs::table.filter(jobs::last_error.is_not_null());
        failed.select(jobs::last_error.assume_not_null()).load(connection).unwrap()
    });
    assert!(reasons.len() == 2 && reasons.iter().all(|it| !it.contains("Zuhra")), "{reasons:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn however_many_rows_cannot_be_worked_on_the_others_are_made_and_each_of_those_is_named() {
    const SPOILT: std::ops::RangeInclusive<i32> = 3..=27;
    let it = Registers::open().await;
    let import = tried(&it, &table(&(1..=30).map(row).collect::<Vec<_>>())).await;
    let id = import.rsplit('/').next().unwrap();
    let own = it.app.organisation("TR").to_string();
    for place in SPOILT {
        let nonsense = sealed_nonsense(&it.app, ("exchange_import_rows", &place.to_string(), &own, id));
        it.app.arrange(|connection| {
            let spoilt = exchange_import_rows::table.filter(exchange_import_rows::place.eq(place));
            diesel::update(spoilt).set(exchange_import_rows::sealed.eq(Some(nonsense))).execute(connection).unwrap();
        });
    }
    let fated = |fate: Option<&str>| -> i64 {
        it.app.look(|connection| {
            let rows = exchange_import_rows::table.into_boxed();
            let rows = match fate {
                Some(fate) => rows.filter(exchange_import_rows::fate.eq(fate.to_owned())),
                None => rows.filter(exchange_import_rows::fate.is_null()),
            };
            rows.count().get_result(connection).unwrap()
        })
    };
    made(&it, &import).await;
    assert_eq!((fated(Some("drafted")), fated(None)), (5, 25), "those behind them wait for nothing");
    give_up(&it.app);
    assert_eq!((fated(Some("drafted")), fated(Some("failed"))), (5, 25));
    let page = signed_in(&it.app, "TR", &[Officer]).await.get(&import).await;
    let could_not = english(&it.app, "exchange-imports-failed");
    assert!(bare(&page).contains(&format!("{could_not} 25")), "{}", page.text);
    let rows = page.all("table.imported tbody tr");
    let named = rows.iter().take(25).zip(SPOILT).all(|(row, place)| row.starts_with(&format!("{place}–{could_not}")));
    assert!(named && !rows[25].contains(&could_not), "those that failed stand first, each by its line: {rows:?}");
}

/// How many rows of an import stand in the database, and whether any of them is known of.
fn arrived(connection: &mut sijil::platform::database::DbConn) -> (i64, i64) {
    let rows = exchange_import_rows::table.count().get_result(connection).unwrap();
    let coming = exchange_imports::table.filter(exchange_imports::state.eq("arriving"));
    (rows, coming.count().get_result(connection).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn while_a_long_file_comes_in_others_write_and_nobody_knows_of_a_part_of_it() {
    const ROWS: i64 = 1_500;
    let it = Registers::open().await;
    let is_done = Arc::new(AtomicBool::new(false));
    let (platform, stop) = (Arc::clone(&it.app.platform), Arc::clone(&is_done));
    // Somebody who writes all the time, and sees what stands there then.
    let writer = tokio::task::spawn_blocking(move || {
        let mut seen = Vec::new();
        while !stop.load(Ordering::Relaxed) {
            seen.push(platform.database.write_here(|connection| Ok(arrived(connection))).unwrap());
            std::thread::sleep(Duration::from_millis(1));
        }
        seen
    });
    let import = tried(&it, &table(&(1..=1_500).map(row).collect::<Vec<_>>())).await;
    is_done.store(true, Ordering::Relaxed);
    let seen = writer.await.unwrap();
    let between: Vec<_> = seen.iter().filter(|(rows, _)| (1..ROWS).contains(rows)).collect();
    assert!(between.len() > 1, "nobody wrote while the rows were stored");
    assert!(between.iter().all(|(_, coming)| *coming == 1), "of a part of it nobody knows: {between:?}");
    assert_eq!(it.app.look(arrived), (ROWS, 0));
    assert!(words(&it.drafter, &import).await.contains("New messages: 1,500"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_killed_while_it_came_in_is_known_to_nobody_and_soon_gone() {
    let it = Registers::open().await;
    let import = tried(&it, &table(&[row(1), row(2), row(3)])).await;
    it.app.arrange(|connection| {
        connection.batch_execute("UPDATE exchange_imports SET state = 'arriving'").unwrap();
        connection.batch_execute("DELETE FROM exchange_import_rows WHERE place > 2").unwrap();
    });
    assert_eq!(it.drafter.get(&import).await.status, 404);
    assert_eq!(it.drafter.post(&import, &[]).await.status, 404);
    assert!(!it.drafter.get("/en/exchange/imports").await.text.contains(&import));
    it.app.turn_clock(2 * 3600);
    it.app.work();
    assert!(!has_key(&it.app, &import) && it.app.look(arrived) == (0, 0));
    // The same file again is brought as if nothing had been.
    let later = signed_in(&it.app, "TR", &[Officer]).await;
    let again = bring_as(&it.app, &later, "N-BIR", &table(&[row(1), row(2), row(3)])).await.location().unwrap();
    assert!(words(&later, &again).await.contains("New messages: 3"));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_key_stays_of_messages_that_could_not_be_written_down() {
    let it = Registers::open().await;
    let import = tried(&it, &table(&[row(1), row(2)])).await;
    let count_keys =
        || -> i64 { it.app.platform.vault.standing().unwrap().iter().map(|organisation| organisation.things).sum() };
    let count_forgotten = |app: &TestApp| -> i64 {
        app.look(|connection| {
            let done = jobs::kind.eq("forget-sealed-files").and(jobs::state.eq("done"));
            jobs::table.filter(done).count().get_result(connection).unwrap()
        })
    };
    let rename = |from: &str, to: &str| {
        let statement = format!("ALTER TABLE {from} RENAME TO {to}");
        it.app.arrange(|connection| connection.batch_execute(&statement).unwrap());
    };
    expect_done(&it.drafter.post(&import, &[]).await);
    let (keys, forgotten) = (count_keys(), count_forgotten(&it.app));
    rename("exchange_events", "somewhere_else");
    it.app.work();
    rename("somewhere_else", "exchange_events");
    assert_eq!(count_cases(&it.app), 0, "nothing could be written down");
    assert!(count_forgotten(&it.app) > forgotten, "keys were made and are to be forgotten");
    assert_eq!(count_keys(), keys);
    it.app.turn_clock(3600);
    it.app.work();
    let cases: Vec<String> =
        it.app.look(|connection| exchange_cases::table.select(exchange_cases::id).load(connection).unwrap());
    assert!(cases.len() == 2 && cases.iter().all(|case| has_key(&it.app, case)), "{cases:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_release_hears_of_nothing_where_nothing_was_made() {
    let it = Registers::open().await;
    made(&it, &tried(&it, &table(&[row(1)])).await).await;
    assert_eq!(count_told(&it.app), 1);
    made(&it, &tried(&it, &table(&[row(1)])).await).await;
    assert_eq!(count_told(&it.app), 1, "it was there already");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_list_says_is_told_where_it_would_be_sent_otherwise() {
    let it = Registers::open().await;
    let whole = serde_json::to_value(notice().bodies.remove(0)).unwrap();
    let saying = |code: &str, value: serde_json::Value| {
        let mut body = whole.clone();
        body["fields"][code]["value"] = value;
        body
    };
    let mut numbers = whole["fields"]["bir.child.ids"]["value"].clone();
    numbers["identifiers"][0]["value"] = "".into();
    let mut counted = whole["fields"]["bir.child.ids"]["value"].clone();
    assert_ne!(counted["identifiers"][0]["check"], counted["identifiers"][1]["check"]);
    counted["identifiers"][0]["check"] = counted["identifiers"][1]["check"].clone();
    let changed = [
        ("bir.date", serde_json::json!({ "word": "1370" })),
        ("bir.child.sex", serde_json::json!({ "text": "F" })),
        ("bir.child.ids", numbers),
        ("bir.child.ids", counted),
    ];
    let abroad = saying("par.mother.nationality", serde_json::json!({ "states": ["XA", "TR"] }));
    let mut list: Vec<_> = changed.iter().map(|(code, value)| saying(code, value.clone())).collect();
    list.extend([abroad, whole.clone()]);
    let import = tried(&it, &serde_json::Value::from(list).to_string()).await;
    let page = it.drafter.get(&import).await;
    assert!(bare(&page).contains("New messages: 1") && bare(&page).contains("Refused: 5"), "{}", page.text);
    let rows = page.all("table.imported tbody tr");
    let otherwise = english(&it.app, "exchange-imports-fault-otherwise");
    for ((code, _), row) in changed.iter().zip(&rows) {
        assert!(row.contains(code) && row.contains(&otherwise), "{code}: {row}");
    }
    // A country of the rehearsal is none outside it.
    assert!(rows[4].contains("par.mother.nationality"), "{}", rows[4]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cell_that_no_column_names_is_told() {
    let it = Registers::open().await;
    let nameless = english(&it.app, "exchange-imports-fault-nameless");
    let behind = table(&[format!("{};Canary", row(1)), format!("{};;", row(2))]);
    let under = format!("{HEAD};\r\n{};Canary\r\n{}; \r\n", row(1), row(2));
    for file in [behind, under] {
        let import = tried(&it, &file).await;
        let page = it.drafter.get(&import).await;
        assert!(bare(&page).contains("New messages: 1") && bare(&page).contains("Refused: 1"), "{}", page.text);
        let first = page.all("table.imported tbody tr").remove(0);
        assert!(first.contains("18") && first.contains(&nameless), "{first}");
    }
    let states = format!("{HEAD};par.mother.nationality\r\n{};TR, XA\r\n{};TR, IR\r\n", row(1), row(2));
    let page = words(&it.drafter, &tried(&it, &states).await).await;
    assert!(page.contains("New messages: 1") && page.contains("par.mother.nationality"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn for_everybody_else_there_is_no_import() {
    let it = Registers::open().await;
    let import = tried(&it, &table(&[row(1)])).await;
    let colleague = signed_in(&it.app, "TR", &[Officer]).await;
    for browser in [&it.officer, &it.chief, &colleague, &it.releaser] {
        assert_eq!(browser.get(&import).await.status, 404);
        assert_eq!(browser.post(&import, &[]).await.status, 404);
        assert_eq!(browser.post(&format!("{import}/removal"), &[]).await.status, 404);
    }
    made(&it, &import).await;
    assert_eq!(colleague.get(&import).await.status, 200);
    for browser in [&it.officer, &it.chief] {
        assert_eq!(browser.get(&import).await.status, 404);
        assert_eq!(browser.post(&format!("{import}/release"), &[("seen", "")]).await.status, 404);
        assert_eq!(bring_as(&it.app, browser, "N-BIR", &table(&[row(9)])).await.status, 422, "at home nothing is sent");
    }
    assert_eq!(colleague.post(&format!("{import}/release"), &[("seen", "")]).await.status, 403);
    // What is made is not thrown away as a whole any more.
    assert_eq!(it.drafter.post(&format!("{import}/removal"), &[]).await.status, 409);
    let unknown = format!("/en/exchange/imports/{}", ImportId::generate());
    assert_eq!(it.drafter.get(&unknown).await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_table_to_fill_in_explains_itself_and_is_read_back_as_it_is() {
    let it = Registers::open().await;
    for kind in ["N-BIR", "N-DTH", "Q-VER", "Q-EXT"] {
        for language in ["en", "fa", "ru"] {
            let sample = it.drafter.get(&format!("/{language}/exchange/imports/columns/{kind}")).await;
            assert_eq!(sample.status, 200);
            let lines: Vec<&str> = sample.text.trim_start_matches('\u{FEFF}').lines().collect();
            assert_eq!(lines.len(), 2, "{}", sample.text);
            assert!(lines[1].trim_start_matches('"').starts_with("# "), "{}", lines[1]);
            // Without a row it is empty, and no column of it is unknown.
            let answer = bring(&it, kind, &sample.text).await;
            assert!(answer.status == 422 && answer.text.contains("nothing in it"), "{kind}: {}", answer.text);
        }
    }
    let sample = it.drafter.get("/en/exchange/imports/columns/N-BIR").await.text;
    for column in
        ["bir.date", "bir.date.calendar", "bir.child.name.given", "bir.child.name.2.latin", "bir.place.country"]
    {
        assert!(sample.contains(&format!("{column},")), "{column}: {sample}");
    }
    assert!(!sample.contains("bir.weight"));
    assert_eq!(it.drafter.get("/en/exchange/imports/columns/L-DOC").await.status, 404);
}

/// Starts a worker and kills it once a portion more is written, and never at its end; gives how much is written then.
fn killed_after_a_portion(app: &TestApp, count: impl Fn(&TestApp) -> i64) -> i64 {
    let mut worker = app.command(&["worker"]).spawn().unwrap();
    let before = count(app);
    for _ in 0..400 {
        std::thread::sleep(Duration::from_millis(25));
        if count(app) > before {
            break;
        }
    }
    assert!(Command::new("kill").args(["-9", &worker.id().to_string()]).status().unwrap().success());
    worker.wait().unwrap();
    // The claim of the dead ends with time, which does not go by here.
    app.arrange(|connection| {
        connection.batch_execute("UPDATE jobs SET claimed_until = NULL").unwrap();
    });
    count(app)
}

fn count_delivered(app: &TestApp) -> i64 {
    app.look(|connection| {
        let delivered = exchange_cases::table.filter(exchange_cases::state.eq("delivered"));
        delivered.count().get_result(connection).unwrap()
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_in_the_middle_it_releases_no_message_twice() {
    const ROWS: usize = 160;
    let it = Registers::open().await;
    it.app.set_clock_by_the_machine();
    let drafter = it.app.signed_in(&it.app.person("TR", &[Officer]).await).await;
    let releaser = it.app.signed_in(&it.app.person("TR", &[Officer, Reviewer]).await).await;
    let it = Registers { drafter, releaser, ..it };
    let import = tried(&it, &table(&(1..=ROWS).map(row).collect::<Vec<_>>())).await;
    made(&it, &import).await;
    expect_done(&release_seen(&it.releaser, &import).await);
    let seen: Vec<i64> = (0..3).map(|_| killed_after_a_portion(&it.app, count_delivered)).collect();
    assert!(seen.iter().any(|count| (1..160).contains(count)), "it was never killed in the middle: {seen:?}");
    it.app.work();
    let receipts: i64 = it.app.look(|connection| exchange_receipts::table.count().get_result(connection).unwrap());
    assert_eq!((count_delivered(&it.app), receipts), (160, 320), "{seen:?}");
    assert!(words(&it.releaser, &import).await.contains("Released together: 160"));
    assert!(sijil::app::verify(&it.app.platform, &[]).unwrap().is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_in_the_middle_it_goes_on_and_makes_no_message_twice() {
    const ROWS: usize = 1_200;
    let it = Registers::open().await;
    it.app.set_clock_by_the_machine();
    let drafter = it.app.signed_in(&it.app.person("TR", &[Officer]).await).await;
    let it = Registers { drafter, ..it };
    let import = tried(&it, &table(&(1..=ROWS).map(row).collect::<Vec<_>>())).await;
    expect_done(&it.drafter.post(&import, &[]).await);
    let mut seen = Vec::new();
    for _ in 0..20 {
        seen.push(killed_after_a_portion(&it.app, count_cases));
        if seen.last() == Some(&i64::try_from(ROWS).unwrap()) || seen.len() == 4 {
            break;
        }
    }
    assert!(seen.iter().any(|count| (1..1_200).contains(count)), "it was never killed in the middle: {seen:?}");
    it.app.work();
    let (cases, events): (i64, i64) = it.app.look(|connection| {
        let events = exchange_events::table.count().get_result(connection).unwrap();
        (exchange_cases::table.count().get_result(connection).unwrap(), events)
    });
    assert_eq!((cases, events), (1_200, 1_200), "{seen:?}");
    let page = it.drafter.get(&import).await;
    assert!(bare(&page).contains("1,200 drafts have been made."), "{}", page.text);
    assert!(sijil::app::verify(&it.app.platform, &[]).unwrap().is_ok());
}
