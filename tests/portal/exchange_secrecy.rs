//! Nothing of what is said in the exchange stands anywhere in clear: the program is started as an operator starts it, tells
//! its log everything it can, and afterwards every file it left behind is read.

use std::fs::{self, File};
use std::path::Path;
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection as _;
use reqwest::Method;
use sijil::features::exchange::body::{Body, Content, Value};
use sijil::features::exchange::catalogue::{BodyKind, Kind, Outcome};
use sijil::platform::database::DbConn;
use sijil::vocabulary::viewer::Role::{CountryAdministrator, Officer, Reviewer};

use crate::exchange::attachments::attach;
use crate::exchange_cases::{Registers, expect_done, letter, notice, saying, search, take, write};
use crate::exchange_imports::{release_seen, row, table, tried, words};
use crate::support::{Browser, PASSWORD, Program, TestApp, dump};

/// Names, numbers and sentences of the messages, and words of their files.
const CANARIES: [&str; 11] = [
    "Rezaeipour",
    "رضایی",
    "0012345679",
    "001-234567-9",
    "Canary heron",
    "Nümunə",
    "canary-in-a-file",
    "Canary of a question",
    "Canary of an answer",
    "Zuhra Canari",
    "Канарӣ",
];

/// Everything that stands in the files of a folder, and of the folders in it.
fn contents(folder: &Path, all: &mut Vec<(String, Vec<u8>)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            contents(&path, all);
        } else {
            all.push((path.display().to_string(), fs::read(&path).unwrap()));
        }
    }
}

/// A copy of the data, as an operator keeps one.
fn back_up(app: &TestApp, folder: &Path) -> Vec<(String, Vec<u8>)> {
    let copy = folder.join("backup.db");
    let kept = app.look(|connection| {
        if let DbConn::Sqlite(connection) = connection {
            connection.batch_execute(&format!("VACUUM INTO '{}'", copy.display())).unwrap();
        }
        format!("{:?}", dump(connection))
    });
    let mut all = vec![("the rows".to_owned(), kept.into_bytes())];
    all.extend(copy.is_file().then(|| ("the backup".to_owned(), fs::read(&copy).unwrap())));
    all
}

async fn signed_in_at(program: &Program, email: &str) -> Browser {
    let browser = Browser::new(&program.address);
    let fields = [("email", email), ("password", PASSWORD), ("next", "")];
    assert_eq!(browser.post("/en/sign-in", &fields).await.status, 303);
    browser
}

/// Hands a draft in once its file was looked at.
async fn submit(it: &Registers, case: &str) {
    let begun = Instant::now();
    while take(&it.drafter, case, "submit").await.status != 303 {
        assert!(begun.elapsed() < Duration::from_secs(30), "nobody looks at the file");
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// A case with everything that can be said in one: files, questions, an outcome, searches, papers.
async fn live(it: &Registers) {
    let case = it.draft(Kind::Birth, &notice()).await;
    let file = b"%PDF-1.7\n% canary-in-a-file\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    expect_done(&attach(&it.drafter, &case, "Rezaeipour.pdf", file).await);
    submit(it, &case).await;
    expect_done(&take(&it.releaser, &case, "release").await);
    expect_done(&take(&it.officer, &case, "open").await);
    let page = it.officer.get(&case).await;
    assert!(page.text.contains("Rezaeipour") && page.text.contains("رضایی"), "it is read");
    let file = page.attributes("a[download]", "href").into_iter().find(|it| it.contains("/files/")).unwrap();
    assert_eq!(it.officer.get(&file).await.status, 200);
    expect_done(&take(&it.officer, &case, "accept").await);
    let question =
        saying(BodyKind::ClarificationRequest, &[("clq.text", Value::Text("Canary of a question".to_owned()))]);
    let asked = write(&it.officer, &case, "ask_clarification", &question).await;
    expect_done(&asked);
    let answer = saying(BodyKind::Clarification, &[("cla.text", Value::Text("Canary of an answer".to_owned()))]);
    expect_done(&write(&it.drafter, &case, "clarify", &answer).await);
    expect_done(&take(&it.releaser, &case, "clarify").await);
    for word in ["Rezaeipour", "رضایی", "0012345679"] {
        let found = search(&it.officer, word).await;
        assert!(found.text.contains(case.rsplit('/').next().unwrap()), "{word}: {}", found.text);
    }
    let said = it.send_ready(&letter()).await;
    expect_done(&take(&it.officer, &said, "open").await);
    assert_eq!(it.officer.get(&format!("{case}/readers")).await.status, 200);
    let outcome = Body::new(BodyKind::Outcome).with("out.outcome", Value::Word(Outcome::NotedOnly.to_string()));
    expect_done(&write(&it.officer, &case, "give_outcome", &Content::saying(vec![outcome])).await);
    take_along(&it.officer, &case).await;
}

/// Takes a case along as a folder once its receipts stand in the log.
async fn take_along(browser: &Browser, case: &str) {
    let begun = Instant::now();
    loop {
        let answer = browser.request(Method::GET, &format!("{case}/export")).send().await.unwrap();
        if answer.status() == 200 {
            assert!(!answer.bytes().await.unwrap().is_empty());
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(30), "its receipts never stand in the log");
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// Waits until the page of an import says something.
async fn wait_for(browser: &Browser, import: &str, sentence: &str) {
    let begun = Instant::now();
    while !words(browser, import).await.contains(sentence) {
        assert!(begun.elapsed() < Duration::from_secs(30), "it never says: {sentence}");
        std::thread::sleep(Duration::from_millis(200));
    }
}

/// Records that came together: two that were made and let go, and one of which nothing is made yet.
async fn bring_many(it: &Registers) {
    let import = tried(it, &table(&[row(1), row(2)])).await;
    expect_done(&it.drafter.post(&import, &[]).await);
    wait_for(&it.releaser, &import, "Wait to be released: 2").await;
    expect_done(&release_seen(&it.releaser, &import).await);
    wait_for(&it.releaser, &import, "Released together: 2").await;
    let left = tried(it, &table(&[row(3)])).await;
    assert!(words(&it.drafter, &left).await.contains("Zuhra Canari 3"), "it is read");
}

impl Registers {
    /// A letter that lies in the receiver's inbox.
    async fn send_ready(&self, content: &Content) -> String {
        let case = self.draft(Kind::Letter, content).await;
        submit(self, &case).await;
        expect_done(&take(&self.releaser, &case, "release").await);
        case
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn d17_a_seeded_canary_stands_in_no_file_no_log_no_temporary_file_and_no_backup() {
    let app = TestApp::start().await;
    app.set_clock_by_the_machine();
    let (beside, temporary) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let log = beside.path().join("log");
    let roles = [
        ("TR", vec![Officer]),
        ("TR", vec![Officer, Reviewer]),
        ("IR", vec![Officer]),
        ("IR", vec![Officer, Reviewer, CountryAdministrator]),
    ];
    let mut people = Vec::new();
    for (country, roles) in roles {
        people.push(app.person(country, &roles).await.email);
    }
    let mut command = app.command(&["serve"]);
    let known_as = app.platform.config.server.public_url.to_string();
    command.env("SIJIL_PUBLIC_URL", known_as.trim_end_matches('/')).env("SIJIL_LISTEN", "127.0.0.1:0");
    command.env("SIJIL_SECOND_FACTOR", "offered").env("SIJIL_LOG", "trace").env("TMPDIR", temporary.path());
    command.stderr(File::create(&log).unwrap());
    let program = Program::started(&mut command);
    let mut browsers = Vec::new();
    for email in &people {
        browsers.push(signed_in_at(&program, email).await);
    }
    let [drafter, releaser, officer, chief] = browsers.try_into().ok().unwrap();
    let it = Registers { app, drafter, releaser, officer, chief };
    live(&it).await;
    bring_many(&it).await;
    // Killed, so that also what it would have tidied away is found.
    program.signal("-9");
    let mut all = back_up(&it.app, beside.path());
    contents(it.app.folder(), &mut all);
    contents(temporary.path(), &mut all);
    let told = fs::read(&log).unwrap();
    assert!(String::from_utf8_lossy(&told).contains("TRACE"), "the log tells everything");
    all.push(("the log".to_owned(), told));
    all.push(("the mails".to_owned(), format!("{:?}", it.app.mails()).into_bytes()));
    assert!(
        all.iter().any(|(name, _)| name.ends_with("keys.db") || name.contains("root-key")),
        "the test sees the files"
    );
    for (name, bytes) in &all {
        for canary in CANARIES {
            let is_there = bytes.windows(canary.len()).any(|part| part == canary.as_bytes());
            assert!(!is_there, "{canary} stands in {name}");
        }
    }
}
