//! The pages of the audit: who sees what of it, how it is narrowed and taken away, and that each row can be proven.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use diesel::prelude::*;
use sijil::features::accounts::{Email, operating};
use sijil::features::audit::{self, Entry, EntryId, KINDS, THINGS, Unproven};
use sijil::features::transparency::TrustedKey;
use sijil::features::{demo, transparency};
use sijil::platform::database::schema::{audit_entries, people};
use sijil::platform::i18n::{Catalogues, Locale};
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use crate::support::{Browser, PASSWORD, Someone, TestApp};

/// What somebody did, written down as a feature does it.
fn record(app: &TestApp, actor: Option<(&Someone, &str)>, kind: &str, subject: (&str, &str)) -> EntryId {
    let now = app.platform.clock.now();
    let organisation = app.organisation("TR");
    let entry = match actor {
        Some((someone, country)) => {
            let country = CountryCode::parse(country);
            Entry::of(now, audit::Actor { person: someone.id, organisation, country }, kind, subject)
        }
        None => Entry::by(now, &sijil::vocabulary::viewer::Viewer::Anonymous, kind, subject),
    };
    app.arrange(|connection| audit::record_entry(connection, &entry).unwrap());
    entry.id
}

/// The numbers of things in the rows of the page.
async fn things(browser: &Browser, path: &str) -> Vec<String> {
    let page = browser.get(path).await;
    assert_eq!(page.status, 200, "{path}");
    page.all("main tbody td:nth-of-type(3) .ref")
}

struct Office {
    app: TestApp,
    turk: Someone,
    reader: Someone,
    browser: Browser,
}

impl Office {
    async fn open(role: Role, country: &str) -> Self {
        let app = TestApp::start().await;
        let turk = app.person("TR", &[Role::Editor]).await;
        let reader = app.person(country, &[role]).await;
        let browser = app.signed_in(&reader).await;
        Self { app, turk, reader, browser }
    }
}

#[tokio::test]
async fn a_country_sees_its_people_and_whatever_touched_its_things() {
    let office = Office::open(Role::Auditor, "TR").await;
    let (app, turk) = (&office.app, &office.turk);
    let abroad = app.person("IR", &[Role::Editor]).await;
    let secretary = app.person("", &[Role::SecretariatAdministrator]).await;
    record(app, Some((turk, "TR")), "achievement.created", ("achievement", "turkish"));
    record(app, Some((&abroad, "IR")), "question.asked", ("achievement", "turkish"));
    record(app, Some((&secretary, "")), "organisation.changed", ("organisation", "nobody"));
    record(app, Some((&abroad, "IR")), "achievement.created", ("achievement", "iranian"));
    record(app, None, "achievement.published", ("achievement", "turkish"));
    let page = office.browser.get("/en/audit?thing=achievement").await;
    assert_eq!(page.all("main tbody td:nth-of-type(3) .ref"), ["turkish", "turkish", "turkish"]);
    let who = page.all("main tbody td:nth-of-type(1)");
    assert_eq!(who[0], "The portal or an unknown reader");
    assert_eq!(who[1], "Iran", "people of others are not named");
    assert_eq!(who[2], "Şule Çevirmen");
    let all = things(&office.browser, "/en/audit").await;
    assert!(!all.iter().any(|it| it == "iranian" || it == "nobody"), "{all:?}");
    // Narrowed to somebody abroad, only what touched one's own is there.
    assert_eq!(things(&office.browser, "/en/audit?country=IR").await, ["turkish"]);
}

#[tokio::test]
async fn a_country_sees_what_the_secretariat_operators_and_strangers_do_with_its_people() {
    let office = Office::open(Role::Auditor, "TR").await;
    let app = &office.app;
    let secretary = app.signed_in(&app.person("", &[Role::SecretariatAdministrator]).await).await;
    let organisation = app.organisation("TR").to_string();
    let fields = [
        ("name", "Neu"),
        ("name_latin", "Neu"),
        ("email", "neu@tr.sijil.example"),
        ("language", "en"),
        ("organisation", organisation.as_str()),
        ("roles", "country_administrator"),
    ];
    assert_eq!(secretary.post("/en/people", &fields).await.status, 303);
    let (closed, tried) = (app.person("TR", &[Role::Editor]).await, app.person("TR", &[Role::Editor]).await);
    let email = Email::parse(&closed.email).unwrap();
    app.arrange(|connection| {
        let it = operating::maybe_colleague(connection, &email).unwrap().unwrap();
        assert!(operating::disable(connection, &app.platform, &it).unwrap());
    });
    assert_eq!(app.browser().sign_in(&tried, "wrong").await.status, 422);
    let invited: String = app.look(|connection| {
        let rows = people::table.filter(people::email.eq("neu@tr.sijil.example"));
        rows.select(people::id).first(connection).unwrap()
    });
    let shown = things(&office.browser, "/en/audit").await;
    for (whose, what) in
        [(&invited, "invited"), (&closed.id.to_string(), "disabled"), (&tried.id.to_string(), "failed")]
    {
        assert!(shown.contains(whose), "{what}: {shown:?}");
    }
    let abroad = app.signed_in(&app.person("IR", &[Role::Auditor]).await).await;
    assert!(!things(&abroad, "/en/audit").await.contains(&invited));
}

#[tokio::test]
async fn the_secretariat_sees_its_own_and_of_countries_numbers_only() {
    let office = Office::open(Role::SecretariatAdministrator, "").await;
    let (app, turk) = (&office.app, &office.turk);
    let secretary = app.person("", &[Role::SecretariatAdministrator]).await;
    record(app, Some((turk, "TR")), "achievement.created", ("achievement", "turkish"));
    record(app, Some((&secretary, "")), "organisation.changed", ("organisation", "any"));
    // Nobody's act on a country's thing is the country's business.
    record(app, None, "achievement.published", ("achievement", "turkish"));
    record(app, None, "person.sign_in_failed", ("person", "unknown"));
    let page = office.browser.get("/en/audit").await;
    let shown = page.all("main tbody td:nth-of-type(3) .ref");
    assert_eq!(shown[..2], ["unknown", "any"], "{shown:?}");
    assert!(!shown.iter().any(|it| it == "turkish"));
    assert_eq!(page.all("main dl dt"), ["Türkiye"]);
    assert_eq!(page.all("main dl dd"), ["1"]);
}

#[tokio::test]
async fn for_everyone_else_there_is_no_audit() {
    let app = TestApp::start().await;
    let id = {
        let turk = app.person("TR", &[Role::Editor]).await;
        record(&app, Some((&turk, "TR")), "achievement.created", ("achievement", "turkish"))
    };
    transparency::sequence(&app.platform).unwrap();
    let proof = format!("/en/audit/{id}/proof");
    for role in [Role::Editor, Role::Reviewer, Role::Officer] {
        let browser = app.signed_in(&app.person("TR", &[role]).await).await;
        for path in ["/en/audit", "/en/audit.csv", &proof] {
            assert_eq!(browser.get(path).await.status, 404, "{role} at {path}");
        }
        assert!(!browser.get("/en/desk").await.attributes("a", "href").contains(&"/en/audit".to_owned()));
    }
    // A country that has nothing to do with a row gets what it gets for a row that is not there.
    let abroad = app.signed_in(&app.person("IR", &[Role::Auditor]).await).await;
    let missing = format!("/en/audit/{}/proof", EntryId::generate());
    let (theirs, none) = (abroad.get(&proof).await, abroad.get(&missing).await);
    assert_eq!((theirs.status, none.status), (404, 404));
    assert_eq!(theirs.text.replace(id.as_str(), "ID"), none.text.replace(&missing[10..46], "ID"));
    let auditor = app.signed_in(&app.person("TR", &[Role::Auditor]).await).await;
    assert_eq!(auditor.get(&proof).await.status, 200);
    assert!(auditor.get("/en/desk").await.attributes("a", "href").contains(&"/en/audit".to_owned()));
}

#[tokio::test]
async fn the_list_is_narrowed_by_day_person_kind_and_thing_and_pages_leave_nothing_out() {
    let office = Office::open(Role::CountryAdministrator, "TR").await;
    let (app, turk) = (&office.app, &office.turk);
    let other = app.person("TR", &[Role::Reviewer]).await;
    for number in 0..120 {
        record(app, Some((turk, "TR")), "achievement.created", ("achievement", &format!("post {number}")));
    }
    app.turn_clock(2 * 86_400);
    record(app, Some((&other, "TR")), "file.added", ("file", "late"));
    let browser = &app.signed_in(&office.reader).await;
    let mut path = format!("/en/audit?person={}", turk.id);
    let mut seen = Vec::new();
    loop {
        let page = browser.get(&path).await;
        seen.extend(page.all("main tbody td:nth-of-type(3) .ref"));
        match page.attributes("a[rel=next]", "href").first() {
            Some(next) => path.clone_from(next),
            None => break,
        }
    }
    let expected: Vec<String> = (0..120).rev().map(|number| format!("post {number}")).collect();
    assert_eq!(seen, expected);
    let first = async |path: &str| things(browser, path).await.first().cloned();
    assert_eq!(first("/en/audit?kind=file.added").await.as_deref(), Some("late"));
    assert_eq!(first("/en/audit?thing=file").await.as_deref(), Some("late"));
    assert_eq!(things(browser, "/en/audit?thing=achievement&id=post%207").await, ["post 7"]);
    // Days are typed in any calendar and in any digits.
    assert_eq!(things(browser, "/en/audit?since=24+November+2026&thing=file").await, ["late"]);
    assert_eq!(
        things(browser, "/en/audit?thing=file&since=%DB%B1%DB%B4%DB%B0%DB%B5%2F%DB%B9%2F%DB%B3").await,
        ["late"]
    );
    assert_eq!(first("/en/audit?until=22+November+2026&thing=achievement").await.as_deref(), Some("post 119"));
    let wrong = browser.get("/en/audit?since=yesterday").await;
    assert!(wrong.text.contains("This is not understood as a day"));
    assert_eq!(wrong.attributes("#since", "value"), ["yesterday"]);
}

#[tokio::test]
async fn the_rows_open_in_a_spreadsheet_and_hold_no_formula() {
    let office = Office::open(Role::Auditor, "TR").await;
    let (app, turk) = (&office.app, &office.turk);
    app.arrange(|connection| {
        use sijil::platform::database::schema::people;
        let named = diesel::update(people::table.find(turk.id)).set(people::name.eq("=1+1; \u{202E}گل"));
        named.execute(connection).unwrap();
    });
    let (now, organisation) = (app.platform.clock.now(), app.organisation("TR"));
    let actor = audit::Actor { person: turk.id, organisation, country: Some(CountryCode::Turkiye) };
    let entry = |number| Entry::of(now, actor, "file.added", ("file", &format!("file {number}")));
    let entries: Vec<Entry> = (0..1100).map(entry).collect();
    app.arrange(|connection| audit::record_all(connection, &entries).unwrap());
    transparency::sequence(&app.platform).unwrap();
    let file = office.browser.get("/fa/audit.csv?thing=file").await;
    assert_eq!(file.header("content-type"), Some("text/csv; charset=utf-8"));
    assert_eq!(file.header("cache-control"), Some("no-store"));
    assert!(file.header("content-disposition").unwrap().starts_with("attachment"));
    let lines: Vec<&str> = file.text.trim_start_matches('\u{FEFF}').lines().collect();
    assert_eq!((file.text.chars().next(), lines.len()), (Some('\u{FEFF}'), 1101));
    assert!(lines[0].starts_with("زمان,"), "{}", lines[0]);
    assert!(
        lines.iter().skip(1).all(|line| line.contains("\"'=1+1; ") && line.ends_with(|c: char| c.is_ascii_digit()))
    );
    let numbers: BTreeSet<_> = lines.iter().skip(1).filter_map(|line| line.split(',').nth(5)).collect();
    assert_eq!(numbers.len(), 1100, "each row once");
    let catalogues = std::sync::Arc::new(Catalogues::embedded().unwrap());
    for language in Language::ALL {
        let file = office.browser.get(&format!("/{}/audit.csv?thing=file", language.prefix())).await.text;
        let heading = Locale::new(catalogues.clone(), language).plain("audit-column-time").into_owned();
        assert!(file.starts_with(&format!("\u{FEFF}{heading},")), "{language:?}: {file:.80}");
        assert_eq!(file.lines().count(), 1101, "{language:?}");
    }
}

#[tokio::test]
async fn a_row_is_proven_by_its_file_and_the_key_alone() {
    let office = Office::open(Role::Auditor, "TR").await;
    let (app, turk) = (&office.app, &office.turk);
    let id = record(app, Some((turk, "TR")), "achievement.created", ("achievement", "turkish"));
    let waiting = office.browser.get("/en/audit?thing=achievement").await;
    assert!(waiting.text.contains("Enters the log in a moment"));
    assert_eq!(office.browser.get(&format!("/en/audit/{id}/proof")).await.status, 404);
    for _ in 0..300 {
        record(app, Some((turk, "TR")), "file.added", ("file", "other"));
    }
    transparency::sequence(&app.platform).unwrap();
    let page = office.browser.get("/en/audit?thing=achievement").await;
    let link = page.attributes("main tbody a[download]", "href").first().cloned().unwrap();
    let file = office.browser.get(&link).await;
    assert!(file.header("content-disposition").unwrap().ends_with(".tlog-proof\""));
    let keys = office.browser.get("/transparency/keys").await.text;
    let trusted = TrustedKey::parse_all(&keys).unwrap();
    let proven = audit::check(&file.text, &trusted).unwrap();
    assert_eq!((proven.fields[1].as_str(), proven.fields[3].as_str()), (id.as_str(), "achievement.created"));
    assert_eq!(proven.fields[4], turk.id.to_string());
    // One bit anywhere, or another key, and nothing is proven.
    let lines: Vec<&str> = file.text.lines().collect();
    for number in (0..lines.len()).filter(|number| !lines[*number].is_empty()) {
        let mut changed: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        let place = changed[number].len() / 2;
        let place = (place..changed[number].len()).find(|at| changed[number].is_char_boundary(*at)).unwrap();
        let other = if changed[number][place..].starts_with('A') { "B" } else { "A" };
        let end = place + changed[number][place..].chars().next().unwrap().len_utf8();
        changed[number].replace_range(place..end, other);
        assert!(audit::check(&format!("{}\n", changed.join("\n")), &trusted).is_err(), "line {number}");
    }
    let stranger = sijil::platform::crypto::NoteSigner::new(trusted[0].key.name(), [7; 32]).unwrap();
    let stranger = TrustedKey { key: stranger.public().clone(), since: None, until: None };
    assert_eq!(audit::check(&file.text, &[stranger]), Err(Unproven::NotInTheLog));
    // A key that was given up before the row came proves nothing of it.
    let retired = TrustedKey { until: Some(proven.logged_at), ..trusted[0].clone() };
    assert_eq!(audit::check(&file.text, &[retired]), Err(Unproven::NotInTheLog));
    // The same at a terminal, where there is no portal.
    let folder = tempfile::tempdir().unwrap();
    let (proof, key) = (folder.path().join("row.tlog-proof"), folder.path().join("keys"));
    fs::write(&proof, &file.text).unwrap();
    fs::write(&key, &keys).unwrap();
    let verify = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sijil"));
        command.args(["verify", "--proof"]).arg(&proof).arg("--key").arg(&key).env_clear().current_dir(folder.path());
        command.output().unwrap()
    };
    let said = verify();
    let text = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(
        said.status.success() && text.starts_with("Proven: entry ") && text.contains("kind: achievement.created"),
        "{text}"
    );
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "nothing is made");
    fs::write(&proof, file.text.replace("index ", "index 1")).unwrap();
    let said = verify();
    assert!(!said.status.success() && String::from_utf8_lossy(&said.stderr).starts_with("Not proven"));
}

#[tokio::test]
async fn a_row_is_forgotten_and_the_log_stays_whole() {
    type Row = (Option<String>, String, String, Option<String>);
    let office = Office::open(Role::Auditor, "TR").await;
    let (app, turk) = (&office.app, &office.turk);
    let ids: Vec<EntryId> =
        (0..3).map(|_| record(app, Some((turk, "TR")), "file.added", ("file", "personal"))).collect();
    transparency::sequence(&app.platform).unwrap();
    let before = sijil::app::verify(&app.platform, &[]).unwrap().unwrap();
    let operator = sijil::vocabulary::viewer::Viewer::Anonymous;
    let now = app.platform.clock.now();
    app.arrange(|connection| audit::forget(connection, now, &operator, ids[1]).unwrap());
    assert_eq!(sijil::app::verify(&app.platform, &[]).unwrap(), Ok(before), "it waits for its place");
    transparency::sequence(&app.platform).unwrap();
    assert_eq!(sijil::app::verify(&app.platform, &[]).unwrap().unwrap().entries, before.entries + 1);
    let row = audit_entries::table.find(ids[1]);
    let columns = (audit_entries::person_id, audit_entries::subject_id, audit_entries::detail, audit_entries::salt);
    let left: Row = app.look(|connection| row.select(columns).first(connection).unwrap());
    assert_eq!(left, (None, String::new(), "{}".to_owned(), None));
    assert_eq!(office.browser.get(&format!("/en/audit/{}/proof", ids[1])).await.status, 404);
    assert!(office.browser.get("/en/audit").await.text.contains("Forgotten"));
    // Forgetting behind the portal's back is no forgetting.
    app.arrange(|connection| {
        let salt = audit_entries::salt.eq(None::<String>);
        diesel::update(audit_entries::table.find(ids[2])).set(salt).execute(connection).unwrap()
    });
    let fault = sijil::app::verify(&app.platform, &[]).unwrap().unwrap_err();
    assert!(fault.to_string().contains(&format!("row {} lost its salt", ids[2])), "{fault}");
}

#[tokio::test]
async fn every_kind_that_is_recorded_has_its_words() {
    let app = TestApp::start_with(&[], true).await;
    let password = app.platform.passwords.hash(PASSWORD.to_owned()).await.unwrap();
    let options = demo::Options { password, posts: 50 };
    demo::fill(&app.platform, &options).unwrap();
    let kinds = audit_entries::table.select((audit_entries::kind, audit_entries::subject_kind)).distinct();
    let recorded: Vec<(String, String)> = app.look(|connection| kinds.load(connection).unwrap());
    assert!(recorded.len() > 1, "{recorded:?}");
    let told = written_down();
    assert!(told.len() > 40, "{told:?}");
    let kinds: BTreeSet<String> = recorded.iter().map(|(kind, _)| kind.clone()).chain(told).collect();
    let unknown: Vec<_> = kinds.iter().filter(|kind| !KINDS.contains(&kind.as_str())).collect();
    assert!(unknown.is_empty(), "not in audit/kinds.rs: {unknown:?}");
    assert!(recorded.iter().all(|(_, thing)| THINGS.contains(&thing.as_str())), "{recorded:?}");
    for language in Language::ALL {
        let locale = sijil::platform::i18n::Locale::new(app.platform.catalogues.clone(), language);
        let keys = KINDS.iter().map(|kind| audit::did(kind)).chain(THINGS.iter().map(|thing| audit::thing(thing)));
        let silent: Vec<_> = keys.filter(|key| !locale.has(key)).collect();
        assert!(silent.is_empty(), "{language}: {silent:?}");
    }
}

/// Every kind that stands in the source of a feature that writes to the audit: a kind of thing, a dot, what was done.
/// Mails and jobs are named alike; those that are no rows are named here.
fn written_down() -> BTreeSet<String> {
    const NO_ROWS: [&str; 54] = [
        "mail.trial",
        "question.to_answer",
        "question.late",
        "meeting.decision_given",
        "meeting.decision_soon",
        "meeting.decision_late",
        "meeting.near",
        "meeting.delegation_due",
        "meeting.minutes_asked",
        "meeting.minutes_objected",
        "meeting.minutes_agreed",
        "exchange.assigned",
        "exchange.reminded",
        "exchange.unopened",
        "exchange.overdue",
        "exchange.to_erase",
        "exchange.arrived",
        "exchange.said",
        "exchange.asked",
        "exchange.to_release",
        "exchange.import_to_release",
        "exchange.nobody_releases",
        "deviation.described",
        "alert.waits",
        "figure.to_release",
        "figure.sent_back",
        "alert.urgent",
        "alert.urgent_waits",
        "digest.call",
        "digest.news",
        "audit.csv",
        "achievement.batch",
        "achievement.corrected",
        "achievement.remarked",
        "search.digest",
        "subscription.confirmation",
        "person.account_changed",
        "person.address_asked_elsewhere",
        "person.invited_again_elsewhere",
        "specimen.released",
        "specimen.returned",
        "specimen.submitted",
        "achievement.returned_many",
        "achievement.remark_answered",
        "achievement.remark_resolved",
        "achievement.remark_reopened",
        "achievement.four_eyes_waived",
        "achievement.outdated",
        "achievement.missed_changed",
        "achievement.missed_role",
        "achievement.missed_remarks",
        "achievement.missed_failed",
        "guidance.released",
        "exchange.returned",
    ];
    let mut found = BTreeSet::new();
    let mut open = vec![
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/features"),
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/commands"),
    ];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") && !path.ends_with("audit/kinds.rs") {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap_or_default();
                found.extend(code.split('"').skip(1).step_by(2).filter(|it| is_kind(it)).map(str::to_owned));
            }
        }
    }
    found.retain(|kind| !NO_ROWS.contains(&kind.as_str()));
    found
}

fn is_kind(word: &str) -> bool {
    let things: BTreeSet<&str> = KINDS.iter().filter_map(|kind| kind.split('.').next()).collect();
    let is_word = |it: &str| !it.is_empty() && it.chars().all(|c| c.is_ascii_lowercase() || "_-".contains(c));
    word.split_once('.').is_some_and(|(thing, did)| things.contains(thing) && is_word(did))
}
