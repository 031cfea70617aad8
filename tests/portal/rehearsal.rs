//! The rehearsal: somebody who never exchanged a record sits on both sides of a case between two countries that do not exist;
//! the portal hears nothing of it, every page and paper says what it is, and it is emptied when somebody asks or a day has
//! gone by.

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};
use std::path::PathBuf;
use std::process::{Command, Output};
use std::time::Duration;

use diesel::prelude::*;
use reqwest::Method;
use sijil::features::exchange::body::{Body, Content, Value};
use sijil::features::exchange::catalogue::BodyKind;
use sijil::features::exchange::entering::{self, written};
use sijil::features::exchange::life_cycle::State;
use sijil::platform::config::{DatabaseAddress, DatabaseConfig};
use sijil::platform::database::Database;
use sijil::platform::database::schema::{exchange_cases, exchange_events, organisations, people};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::viewer::Role::{CountryAdministrator, Editor, Officer, SecretariatAdministrator};
use tempfile::TempDir;
use zip::ZipArchive;

use crate::access::table::{Sent, TABLE, fields, sent};
use crate::exchange::entering::birth;
use crate::exchange_cases::{expect_done, letter, revision_of, signed_in, take, write};
use crate::exchange_demonstration::{expect_proven, take_along};
use crate::support::{Browser, Shown, TestApp, dump};

pub const FRONT: &str = "/en/rehearsal";
const DESK: &str = "/en/rehearsal/exchange";

pub async fn sit(browser: &Browser, seat: &str) {
    let answer = browser.post("/en/rehearsal/seat", &[("seat", seat)]).await;
    assert_eq!((answer.status, answer.location().as_deref()), (303, Some(DESK)), "{}", answer.text);
}

/// An editor of Türkiye, who has no desk in earnest, in this seat.
pub async fn seated(app: &TestApp, seat: &str) -> Browser {
    let browser = signed_in(app, "TR", &[Editor]).await;
    sit(&browser, seat).await;
    browser
}

/// A letter from the north to the south that waits to be released; gives its address.
pub async fn handed_over(browser: &Browser) -> String {
    let form = browser.get(&format!("{DESK}/new")).await;
    let receivers = form.attributes("[name=receiver] option", "value");
    let receiver = receivers.iter().find(|it| !it.is_empty()).expect("the register of the other country");
    let fields = [
        ("kind", "L-DOC"),
        ("receiver", receiver.as_str()),
        ("basis", "COURTESY"),
        ("purpose", "other"),
        ("urgency", "routine"),
        ("sensitivity", "common"),
    ];
    let begun = browser.post(&format!("{DESK}/new"), &fields).await;
    expect_done(&begun);
    let case = begun.location().unwrap().strip_suffix("/writing/release").unwrap().to_owned();
    expect_done(&write(browser, &case, "release", &letter()).await);
    expect_done(&take(browser, &case, "submit").await);
    case
}

/// The same, released by the other seat of the north.
async fn sent_letter(browser: &Browser) -> String {
    sit(browser, "north_officer").await;
    let case = handed_over(browser).await;
    sit(browser, "north_releaser").await;
    expect_done(&take(browser, &case, "release").await);
    case
}

/// The folders of rehearsals on the disk.
pub fn folders(app: &TestApp) -> Vec<PathBuf> {
    let all = std::fs::read_dir(app.folder().join("rehearsal")).unwrap();
    all.map(|it| it.unwrap().path()).filter(|it| it.is_dir()).collect()
}

/// Looks into the database of the one that stands.
pub fn look<T>(app: &TestApp, work: impl FnOnce(&mut sijil::platform::database::DbConn) -> T) -> T {
    let [folder] = &folders(app)[..] else { panic!("one rehearsal stands") };
    let address = DatabaseAddress::Sqlite(folder.join("sijil.db"));
    let database = Database::open(&DatabaseConfig { address, connections: 1 }).unwrap();
    database.read_here(|connection| Ok(work(connection))).unwrap()
}

/// Where everything on a page leads but its frame.
fn led_to(page: &Shown) -> Vec<String> {
    let (links, forms) = (page.attributes("main a", "href"), page.attributes("main form", "action"));
    links.into_iter().chain(forms).filter(|it| !it.starts_with('#')).collect()
}

fn expect_band(page: &Shown, what: &str) {
    assert_eq!(page.all(".rehearsal-band").len(), 1, "{what}: {}", page.text);
    assert!(page.text.contains("class=\"rehearsal\""), "{what} has another frame");
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_without_a_desk_plays_both_sides_of_a_case_and_the_portal_hears_nothing_of_it() {
    let app = TestApp::start().await;
    let officer = signed_in(&app, "TR", &[Officer]).await;
    let browser = signed_in(&app, "TR", &[Editor]).await;
    assert_eq!(browser.get("/en/exchange").await.status, 404, "in earnest they have no desk");
    sit(&browser, "north_officer").await;
    // The clock stands in a story: what is tried is tried after it was filled.
    app.turn_clock(60);
    let case = handed_over(&browser).await;
    assert!(!browser.get(&case).await.text.contains("steps/release"), "whoever drafts does not release here either");
    assert!(take(&browser, &case, "release").await.status > 400);
    sit(&browser, "north_releaser").await;
    expect_done(&take(&browser, &case, "release").await);
    sit(&browser, "south_officer").await;
    assert!(browser.get(&case).await.text.contains("Sealed until it is opened"));
    expect_done(&take(&browser, &case, "open").await);
    expect_done(&take(&browser, &case, "accept").await);
    assert!(browser.get(&case).await.text.contains("Canary heron"), "it is read on the other side");
    expect_done(&write(&browser, &case, "answer", &letter()).await);
    sit(&browser, "south_releaser").await;
    expect_done(&take(&browser, &case, "answer").await);
    sit(&browser, "north_officer").await;
    expect_done(&take(&browser, &case, "close").await);

    for page in [case.clone(), format!("{case}/readers"), DESK.to_owned(), format!("{DESK}/new")] {
        let shown = browser.get(&page).await;
        let out: Vec<_> = led_to(&shown).into_iter().filter(|it| !it.starts_with("/en/rehearsal")).collect();
        assert!(shown.status == 200 && out.is_empty(), "{page} leads out: {out:?}");
    }
    app.work();
    let after = app.look(dump);
    let everything = format!("{after:?} {:?}", app.mails());
    for word in ["Canary heron", "rehearsal.invalid", "XA-XB", "Tamrini"] {
        assert!(!everything.contains(word), "{word} stands in the portal's own database or mail");
    }
    let cases: i64 = app.look(|connection| exchange_cases::table.count().get_result(connection).unwrap());
    assert_eq!(cases, 0);
    let desk = officer.get("/en/exchange").await;
    assert!(!desk.text.contains("XA-XB") && desk.attributes("main a", "href").contains(&FRONT.to_owned()));
    let front = browser.get(FRONT).await;
    assert_eq!(front.all(".exercises .done").len(), 5, "what was tried is ticked: {}", front.one(".exercises"));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_feed_figure_or_table_of_the_portal_knows_the_invented_countries() {
    let app = TestApp::start().await;
    let browser = seated(&app, "north_officer").await;
    sent_letter(&browser).await;
    let secretariat = signed_in(&app, "", &[SecretariatAdministrator]).await;
    let chief = signed_in(&app, "TR", &[Officer, CountryAdministrator]).await;
    let open = ["/en/", "/en/countries", "/en/countries/XA", "/en/search?q=Practice", "/sitemap.xml", "/en/about"];
    for path in open.into_iter().chain(["/en/exchange", "/en/exchange/new", "/en/exchange/figures", "/en/audit"]) {
        for who in [&app.browser(), &secretariat, &chief] {
            let text = who.get(path).await.text;
            assert!(!text.contains("Practice Land") && !text.contains("\"XA\"") && !text.contains("XA-XB"), "{path}");
        }
    }
    let table = secretariat.get("/en/exchange/figures.csv").await.text;
    assert!(!table.contains("XA") && !table.contains("Practice"), "{table}");
    assert_eq!(app.browser().get("/en/countries/XA").await.status, 404);
    let rows: i64 = app.look(|connection| {
        let invented = organisations::country.eq_any(CountryCode::REHEARSAL);
        organisations::table.filter(invented).count().get_result(connection).unwrap()
    });
    assert_eq!(rows, 0);
}

#[test]
fn an_invented_country_is_no_value_of_a_record_in_earnest_and_a_member_none_in_the_rehearsal() {
    let base = Content::saying(vec![Body::new(BodyKind::Birth)]);
    let typed = |state: &str| {
        let place = ("bir.place:country-code".to_owned(), state.to_owned());
        let states = ("par.father.nationality".to_owned(), state.to_owned());
        let number = [("bir.child.ids:0:state", state), ("bir.child.ids:0:value", "12")];
        let number = number.map(|(name, value)| (name.to_owned(), value.to_owned()));
        [vec![place, states], number.to_vec()].concat()
    };
    let slips = |state: &str, countries: &[CountryCode]| {
        let entered = entering::read(&typed(state), &base, countries);
        let names: Vec<_> = entered.slips.iter().map(|it| it.name.clone()).collect();
        (names, entered.content.bodies[0].said("par.father.nationality").cloned())
    };
    let refused = ["bir.child.ids:0:state", "bir.place:country-code", "par.father.nationality"];
    let (mut names, said) = slips("XA", &CountryCode::ALL);
    names.sort();
    assert_eq!((names, said), (refused.map(str::to_owned).to_vec(), None));
    let invented = Value::States(vec![CountryCode::RehearsalNorth]);
    assert_eq!(slips("XA", &CountryCode::REHEARSAL), (Vec::new(), Some(invented)));
    let (mut names, said) = slips("TR", &CountryCode::REHEARSAL);
    names.sort();
    let refused = ["bir.child.ids:0:state", "par.father.nationality"];
    assert_eq!((names, said), (refused.map(str::to_owned).to_vec(), None));
    let known = written(&Content::saying(vec![birth()]));
    assert!(known.pairs().iter().any(|(_, value)| value == "TR"), "the records of other stories are of members");
}

/// Asks for a page of the exchange inside the rehearsal, as the table of who gets what sends it.
async fn ask_inside(browser: &Browser, row: &crate::access::table::Row) -> Shown {
    let path = if row.2.is_empty() { row.1.replace("{language}", "en") } else { row.2.to_owned() };
    let path = path.replacen("/en/", "/en/rehearsal/", 1);
    if row.0 == "get" {
        return browser.get(&path).await;
    }
    let own = match row.3 {
        Sent::Files | Sent::Piece => Vec::new(),
        other => sent(other),
    };
    let request = browser.request(Method::POST, &path).header("sec-fetch-site", "same-origin").form(&fields(&own));
    browser.send(request).await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_the_exchange_stands_inside_and_is_closed_to_whoever_has_no_seat() {
    let app = TestApp::start().await;
    let inside = seated(&app, "south_releaser").await;
    let member = signed_in(&app, "IR", &[Officer]).await;
    let secretariat = signed_in(&app, "", &[SecretariatAdministrator]).await;
    let stranger = app.browser();
    let mut asked = 0;
    for row in TABLE.iter().filter(|row| row.1.starts_with("/{language}/exchange")) {
        let to = |shown: Shown| (shown.status, shown.location().unwrap_or_default());
        let (status, location) = to(ask_inside(&stranger, row).await);
        assert!(status == 303 && location.starts_with("/en/sign-in"), "{} by a stranger: {status} {location}", row.1);
        assert_eq!(to(ask_inside(&member, row).await), (303, FRONT.to_owned()), "{} without a seat", row.1);
        assert_eq!(ask_inside(&secretariat, row).await.status, 404, "{} by the secretariat", row.1);
        let own = to(ask_inside(&inside, row).await);
        // What was looked for leads back to the desk.
        let is_inside = own.0 == 303 && own.1.starts_with(DESK);
        assert!(is_inside || [200, 400, 404, 413, 422].contains(&own.0), "{} {} in a seat: {own:?}", row.0, row.1);
        asked += 1;
    }
    assert!(asked > 25, "only {asked} pages of the exchange");
    let led = member.get(FRONT).await;
    assert!(led.text.contains("Take a seat first"), "{}", led.one("main"));
    // Another browser of the same person has no seat, and one that signed out has none any more.
    assert_eq!(inside.post("/en/sign-out", &[]).await.status, 303);
    assert_eq!(inside.get(DESK).await.location().unwrap().split('?').next(), Some("/en/sign-in"));
    assert_eq!(member.post("/en/rehearsal/seat", &[("seat", "secretariat")]).await.status, 404);
}

/// A case as one folder says what it is by its name, on its page and in the words for whoever opens it.
async fn expect_to_say_so_wherever_it_is_taken(browser: &Browser, case: &str) {
    let answer = browser.request(Method::GET, &format!("{case}/export")).send().await.unwrap();
    let named = answer.headers()["content-disposition"].to_str().unwrap().to_owned();
    assert!(answer.status() == 200 && named.contains("rehearsal-XA-XB"), "{named}");
    let mut archive = ZipArchive::new(Cursor::new(answer.bytes().await.unwrap())).unwrap();
    let folder = format!("rehearsal-{}", case.rsplit('/').next().unwrap());
    let mut text = |name: &str| {
        let mut text = String::new();
        archive.by_name(&format!("{folder}/{name}")).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    let (index, readme) = (text("index.html"), text("README.txt"));
    assert!(index.contains("<title>تمرین · XA-XB") && index.contains("کشورها ساختگی‌اند"), "{index}");
    assert!(readme.contains("کشورها ساختگی‌اند") && readme.contains("Invented countries"), "{readme}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_and_paper_of_it_says_what_it_is_in_the_readers_language() {
    let app = TestApp::start().await;
    let browser = seated(&app, "north_officer").await;
    let desk = browser.get(&format!("{DESK}?shelf=sent")).await;
    let case = desk.attributes(".entries a", "href").into_iter().find(|it| it.contains("XA-XB")).unwrap();
    expect_to_say_so_wherever_it_is_taken(&browser, &case.replacen("/en/", "/fa/", 1)).await;
    sit(&browser, "south_releaser").await;
    let mut records = browser.get(&format!("{DESK}?shelf=received")).await.attributes(".entries a", "href");
    records.sort();
    let receipt = browser.get(&case).await.attributes(".receipts a", "href").remove(0);
    let pages = [FRONT, "/en/rehearsal/reset", DESK, "/en/rehearsal/transparency", "/en/rehearsal/exchange/XA-XB-0"];
    for path in pages.into_iter().chain([case.as_str(), &receipt, &format!("{case}/readers")]) {
        expect_band(&browser.get(path).await, path);
    }
    let persian = browser.get("/fa/rehearsal/exchange").await;
    assert!(persian.text.contains("کشورها ساختگی‌اند") && persian.text.contains("dir=\"rtl\""));
    assert!(persian.text.contains("Ерлан Жаттығов"), "the seat stands on every page");
    let file = browser.get(&format!("{receipt}/file")).await;
    assert!(file.header("content-disposition").unwrap().contains("rehearsal-XA-XB"), "{}", file.text);

    let mut papers = 0;
    for case in records {
        let drawn = browser.post(&format!("{case}/extract"), &[("first", "fa"), ("second", "kk")]).await;
        let Some(paper) = drawn.location().filter(|_| drawn.status == 303) else { continue };
        let paper = browser.get(&paper).await;
        expect_band(&paper, "an extract");
        assert_eq!(paper.all(".invented td").len(), 2, "in both languages of the paper");
        let code = paper.all(".code-line").remove(0);
        let path = code.trim().strip_prefix(&app.address).unwrap().to_owned();
        assert!(path.starts_with("/rehearsal/status/"), "{path}");
        let reader = app.browser();
        let to = reader.get(&path).await.location().unwrap();
        let status = reader.get(&to).await;
        expect_band(&status, "what the paper leads to");
        assert!(status.status == 200 && status.text.contains("Authentic"), "{}", status.one("main"));
        assert_eq!(reader.get(&path.replacen("/rehearsal", "/en", 1)).await.status, 404, "in earnest there is none");
        papers += 1;
        break;
    }
    assert_eq!(papers, 1, "a record is printed");
    assert!(!browser.get("/en/about").await.text.contains("rehearsal-band"), "the portal itself is in earnest");
}

/// A receipt once it has its place in the log, which it gets in the moment after the step.
async fn proven(browser: &Browser, path: &str) -> String {
    for _ in 0..100 {
        let file = browser.get(path).await.text;
        if file.contains("c2sp.org/tlog-proof@v1") {
            return file;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("a receipt that gets no place in the log");
}

fn verify(app: &TestApp, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sijil"));
    command.arg("verify").args(words).env_clear().current_dir(app.folder()).output().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_of_the_rehearsal_says_so_where_it_is_checked_and_the_portals_keys_do_not_prove_it() {
    let app = TestApp::start().await;
    let browser = seated(&app, "north_officer").await;
    let case = sent_letter(&browser).await;
    let receipt = browser.get(&case).await.attributes(".receipts a", "href").remove(0);
    let file = proven(&browser, &format!("{receipt}/file")).await;
    app.work();
    for (name, text) in [
        ("receipt.txt", file),
        ("own", app.browser().get("/rehearsal/transparency/keys").await.text),
        ("portal", app.browser().get("/transparency/keys").await.text),
    ] {
        assert!(!text.is_empty(), "{name}");
        std::fs::write(app.folder().join(name), text).unwrap();
    }
    let said = |output: &Output| String::from_utf8_lossy(&output.stdout).into_owned();
    let proven = verify(&app, &["receipt.txt", "--keys", "own"]);
    assert!(proven.status.success() && said(&proven).contains("proven"), "{}", said(&proven));
    let refused = verify(&app, &["receipt.txt", "--keys", "portal"]);
    assert!(!refused.status.success() && said(&refused).contains("not proven"), "{}", said(&refused));
    for output in [&proven, &refused] {
        assert!(said(output).contains("a receipt of the rehearsal"), "{}", said(output));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_begins_with_cases_in_every_state_within_seconds() {
    let app = TestApp::start().await;
    let browser = signed_in(&app, "TR", &[Editor]).await;
    assert!(!app.folder().join("rehearsal").exists(), "nothing is there until somebody takes a seat");
    let begun = std::time::Instant::now();
    sit(&browser, "north_officer").await;
    let seconds = begun.elapsed().as_secs_f64();
    assert!(seconds < 10.0, "filled in {seconds:.1} s");
    let states: Vec<String> = look(&app, |connection| {
        exchange_cases::table.select(exchange_cases::state).distinct().load(connection).unwrap()
    });
    // What is sent is delivered in the same moment.
    let all = State::ALL.iter().filter(|it| **it != State::Sent).map(ToString::to_string);
    assert_eq!(states.into_iter().collect::<BTreeSet<_>>(), all.collect());
    let seats: i64 = look(&app, |connection| people::table.count().get_result(connection).unwrap());
    assert_eq!(seats, 5, "five people, and nobody of the portal among them");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_case_of_the_rehearsal_is_proven_by_its_receipts_from_the_first_day_of_its_past_on() {
    let app = TestApp::start().await;
    let browser = seated(&app, "north_officer").await;
    let folder = TempDir::new().unwrap();
    let mut archives = Vec::new();
    for (seat, country) in [("north_officer", "XA"), ("south_officer", "XB")] {
        sit(&browser, seat).await;
        let sent: Vec<String> = look(&app, |connection| {
            let rows = exchange_cases::table.filter(exchange_cases::released_at.is_not_null());
            let rows = rows.filter(exchange_cases::from_country.eq(country).and(exchange_cases::state.ne("shredded")));
            rows.select(exchange_cases::reference).load(connection).unwrap()
        });
        assert!(sent.len() > 5, "{sent:?}");
        for reference in sent {
            archives.push(take_along(&browser, &format!("{DESK}/{reference}"), folder.path()).await);
        }
    }
    expect_proven(folder.path(), &archives, &app.browser().get("/rehearsal/transparency/keys").await.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_lies_handed_on_in_another_office_of_the_north_and_one_more_is_handed_on_and_opened_there() {
    let app = TestApp::start().await;
    let browser = seated(&app, "north_branch").await;
    app.turn_clock(60);
    let handed_on: Vec<String> = look(&app, |connection| {
        let of_case = exchange_cases::id.eq(exchange_events::case_id);
        let events = exchange_events::table.inner_join(exchange_cases::table.on(of_case));
        let rows = events.filter(exchange_events::step.eq("forward").and(exchange_cases::state.eq("delivered")));
        rows.select(exchange_cases::reference).load(connection).unwrap()
    });
    let [reference] = &handed_on[..] else { panic!("one case is handed on: {handed_on:?}") };
    let case = format!("{DESK}/{reference}");
    assert!(browser.get(DESK).await.text.contains(reference.as_str()), "it lies in the inbox of the branch");
    assert!(!browser.get(&case).await.text.contains("Leila Tamrini"), "sealed until it is opened there");
    expect_done(&take(&browser, &case, "open").await);
    assert!(browser.get(&case).await.text.contains("Leila Tamrini"));
    sit(&browser, "north_officer").await;
    assert_eq!(browser.get(&case).await.status, 404, "who handed it on has no part in it any more");
    let own: String = look(&app, |connection| {
        let rows =
            exchange_cases::table.filter(exchange_cases::to_country.eq("XA").and(exchange_cases::kind.eq("Q-VER")));
        let rows = rows.filter(exchange_cases::state.eq("accepted"));
        rows.select(exchange_cases::reference).first(connection).unwrap()
    });
    let own = format!("{DESK}/{own}");
    let form = browser.get(&format!("{own}/writing/forward")).await;
    let offices: Vec<String> =
        form.attributes("#office option", "value").into_iter().filter(|it| !it.is_empty()).collect();
    assert_eq!(offices.len(), 1, "{}", form.one("main"));
    let revision = form.attributes("[name=revision]", "value").remove(0);
    let fields = [("revision", revision.as_str()), ("office", offices[0].as_str()), ("note", "Yours, I think.")];
    expect_done(&browser.post(&format!("{own}/writing/forward"), &fields).await);
    sit(&browser, "north_branch").await;
    expect_done(&take(&browser, &own, "open").await);
    let done = browser.get(FRONT).await.all(".exercises .done").join(" ");
    assert!(done.contains("Hand a case of the north on"), "{done}");
    sit(&browser, "south_officer").await;
    assert!(browser.get(&case).await.text.contains("Practice branch office"), "its sender sees who has it now");
}

/// Which rehearsal a page of it would have replaced.
pub async fn id_of(browser: &Browser) -> String {
    browser.get("/en/rehearsal/reset").await.attributes("[name=rehearsal]", "value").remove(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_empties_it_once_and_leads_whoever_worked_there_to_a_seat() {
    let app = TestApp::start().await;
    let one = seated(&app, "north_officer").await;
    let other = seated(&app, "south_officer").await;
    let case = handed_over(&one).await;
    let id = id_of(&one).await;
    let answer = other.post("/en/rehearsal/reset", &[("rehearsal", &id)]).await;
    assert_eq!((answer.status, answer.location().as_deref()), (303, Some(FRONT)));
    assert!(other.get(FRONT).await.text.contains("was filled anew"));
    let led = one.get(&case).await;
    assert_eq!((led.status, led.location().as_deref()), (303, Some(FRONT)), "a friendly page and no error");
    assert!(one.get(FRONT).await.text.contains("Take a seat first"));
    sit(&one, "north_officer").await;
    assert_eq!(one.get(&case).await.status, 404, "what was tried is gone");
    let second = id_of(&one).await;
    assert_ne!(second, id);
    expect_done(&one.post("/en/rehearsal/reset", &[("rehearsal", &id)]).await);
    assert_eq!(id_of(&one).await, second, "who asked for what is gone already empties nothing");
    assert_eq!(folders(&app).len(), 1, "nothing of the first is left on the disk");
    let outside = signed_in(&app, "IR", &[Officer]).await;
    let refused = outside.post("/en/rehearsal/reset", &[("rehearsal", &second)]).await;
    assert_eq!(refused.location().as_deref(), Some(FRONT));
    assert_eq!(id_of(&one).await, second, "only who sits inside empties it");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_filled_anew_when_a_day_went_by_and_kept_while_somebody_works_in_it() {
    let app =
        TestApp::start_with(&[("SIJIL_SESSION_IDLE_MINUTES", "1440"), ("SIJIL_SESSION_HOURS", "168")], false).await;
    let browser = seated(&app, "north_officer").await;
    let case = handed_over(&browser).await;
    let first = id_of(&browser).await;
    // Somebody works the whole day through.
    for _ in 0..23 {
        app.turn_clock(3600);
        let seen = revision_of(&browser, &case).await;
        assert!(!seen.is_empty());
    }
    app.turn_clock(3500);
    assert_eq!(browser.get(&case).await.status, 200);
    app.turn_clock(1800);
    let late = signed_in(&app, "IR", &[Editor]).await;
    sit(&late, "south_officer").await;
    assert_eq!(id_of(&late).await, first, "who works in it keeps it");
    app.turn_clock(3601);
    let next = signed_in(&app, "KZ", &[Editor]).await;
    sit(&next, "south_officer").await;
    assert_ne!(id_of(&next).await, first, "another day begins with a desk of that day");
    assert_eq!(folders(&app).len(), 1);
}
