//! A case as one folder that is read without the portal: complete, in plain language, and checked at a terminal, where every
//! bit that is not as it was is named.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use diesel::connection::{Instrumentation, InstrumentationEvent};
use diesel::prelude::*;
use reqwest::Method;
use scraper::{Html, Selector};
use sijil::features::accounts;
use sijil::features::exchange::body::Value;
use sijil::features::exchange::catalogue::{BodyKind, Kind, Outcome};
use sijil::features::exchange::export::MessageFile;
use sijil::features::exchange::life_cycle::Step;
use sijil::features::exchange::receipts::Receipt;
use sijil::features::exchange::{Said, Work};
use sijil::platform::crypto::{NoteSigner, sign_note};
use sijil::platform::database::DbConn;
use sijil::platform::database::schema::{audit_entries, exchange_cases, exchange_messages, exchange_receipts};
use sijil::platform::storage::FileHash;
use sijil::vocabulary::timestamp::Timestamp;
use sijil::vocabulary::viewer::Role::{Officer, Reviewer};
use tempfile::TempDir;
use zip::ZipArchive;

use crate::exchange::attachments::{attach, scan};
use crate::exchange_cases::{Registers, expect_done, letter, notice, revision_of, saying, signed_in, take, write};
use crate::support::{Browser, TestApp};

/// A case with everything in it: a letter with two files, opened, accepted and answered.
async fn answered(it: &Registers) -> String {
    let case = it.draft(Kind::Letter, &letter()).await;
    expect_done(&attach(&it.drafter, &case, "Nüfus kaydı.png", &scan(700_000)).await);
    expect_done(&attach(&it.drafter, &case, "scan.png", &scan(900)).await);
    it.app.work();
    expect_done(&take(&it.drafter, &case, "submit").await);
    expect_done(&take(&it.releaser, &case, "release").await);
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    expect_done(&write(&it.officer, &case, "answer", &letter()).await);
    expect_done(&take(&it.chief, &case, "answer").await);
    it.app.work();
    case
}

async fn bytes(browser: &Browser, path: &str) -> Vec<u8> {
    let answer = browser.request(Method::GET, path).send().await.unwrap();
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], "application/zip");
    assert_eq!(answer.headers()["cache-control"], "private, no-store");
    answer.bytes().await.unwrap().to_vec()
}

/// The archive as it was downloaded, and unpacked; gives the folder of the case.
async fn unpacked(browser: &Browser, case: &str, folder: &TempDir) -> PathBuf {
    let archive = folder.path().join("case.zip");
    fs::write(&archive, bytes(browser, &format!("{case}/export")).await).unwrap();
    ZipArchive::new(File::open(&archive).unwrap()).unwrap().extract(folder.path()).unwrap();
    folder.path().join(case.rsplit('/').next().unwrap())
}

/// Every file below a folder with its bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(at) = open.pop() {
        for entry in fs::read_dir(&at).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// The program where there is no portal, no setting and no network to speak of.
fn verify(words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sijil"));
    command.arg("verify").args(words).env_clear().output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

async fn keys(app: &TestApp, folder: &TempDir) -> String {
    let path = folder.path().join("trusted");
    fs::write(&path, app.browser().get("/transparency/keys").await.text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn d29_a_case_is_one_folder_whose_hashes_and_commitments_are_those_of_the_portal() {
    let it = Registers::open().await;
    let case = answered(&it).await;
    let folder = TempDir::new().unwrap();
    let unpacked = unpacked(&it.drafter, &case, &folder).await;
    let found = files(&unpacked);
    let names: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "MANIFEST.txt",
            "README.txt",
            "SHA256SUMS",
            "attachments/001-Nüfus kaydı.png",
            "attachments/002-scan.png",
            "index.html",
            "keys.txt",
            "messages/001-L-DOC.json",
            "messages/002-L-DOC.json",
            "receipts/001-submission_acceptance.txt",
            "receipts/002-delivery.txt",
            "receipts/003-retrieval.txt",
            "receipts/004-business_acceptance.txt",
            "receipts/005-answer.txt",
            "style.css",
        ]
    );
    // Read again with the types of the portal: the same words, and the same commitments as the database has.
    let kept: Vec<(String, String)> = it.app.look(|connection| {
        let rows = exchange_messages::table.order((exchange_messages::created_at, exchange_messages::id));
        let columns = (exchange_messages::id, exchange_messages::commitment.assume_not_null());
        rows.select(columns).load(connection).unwrap()
    });
    let messages: Vec<MessageFile> = names
        .iter()
        .filter(|name| name.starts_with("messages/"))
        .map(|name| MessageFile::parse(std::str::from_utf8(&found[*name]).unwrap()).unwrap())
        .collect();
    assert_eq!(messages.len(), 2);
    for (message, (id, commitment)) in messages.iter().zip(&kept) {
        assert_eq!(message.envelope.message.as_str(), id);
        assert_eq!(message.commitment.as_str(), commitment);
        assert_eq!(message.computed().unwrap().as_str(), commitment, "computed anew from salt and content");
    }
    let content = messages[0].content.clone().unwrap();
    assert_eq!(content.bodies, letter().bodies);
    let attached: Vec<FileHash> = content.attachments.iter().map(|file| file.sha256.clone()).collect();
    let on_disk: Vec<FileHash> =
        names.iter().filter(|name| name.starts_with("attachments/")).map(|name| FileHash::of(&found[*name])).collect();
    assert_eq!(attached, on_disk);
    assert_eq!(found["attachments/002-scan.png"], scan(900));
    let notes: Vec<String> = it.app.look(|connection| {
        let rows = exchange_receipts::table.order(exchange_receipts::position);
        rows.select(exchange_receipts::note).load(connection).unwrap()
    });
    for (name, note) in names.iter().filter(|name| name.starts_with("receipts/")).zip(&notes) {
        let text = std::str::from_utf8(&found[*name]).unwrap();
        assert!(text.starts_with(note.as_str()) && text.contains("c2sp.org/tlog-proof@v1"), "{name}: {text}");
    }
    assert_eq!(Receipt::of_note(&notes[0]).statement().unwrap().attachments, attached);
    // Both sides take the same words along.
    let other = TempDir::new().unwrap();
    let theirs = files(&self::unpacked(&it.officer, &case, &other).await);
    assert_eq!(theirs["messages/001-L-DOC.json"], found["messages/001-L-DOC.json"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn d29_the_folder_is_checked_at_a_terminal_and_every_flipped_bit_is_named() {
    let it = Registers::open().await;
    let case = answered(&it).await;
    let folder = TempDir::new().unwrap();
    let unpacked = unpacked(&it.drafter, &case, &folder).await;
    let trusted = keys(&it.app, &folder).await;
    let archive = folder.path().join("case.zip");
    for place in [unpacked.to_str().unwrap(), archive.to_str().unwrap()] {
        let good = verify(&[place, "--keys", &trusted]);
        let text = said(&good);
        assert!(good.status.success(), "{text}");
        for words in [
            "2 messages whose commitments were computed anew",
            "5 receipts",
            "proven: ANSWER of message",
            "the portal signed then that the case had 5 receipts",
            "nothing was left out at the end",
        ] {
            assert!(text.contains(words), "{words}: {text}");
        }
        assert!(!text.contains("the folder brings along"));
        let own = verify(&[place]);
        assert!(own.status.success() && said(&own).contains("the keys are those the folder brings along"));
    }
    // One bit of each file, somewhere in it.
    for (place, (name, whole)) in files(&unpacked).into_iter().enumerate() {
        let mut flipped = whole.clone();
        let at = (flipped.len() / 2 + place * 7) % flipped.len();
        flipped[at] ^= 1 << (place % 7);
        fs::write(unpacked.join(&name), &flipped).unwrap();
        let bad = verify(&[unpacked.to_str().unwrap(), "--keys", &trusted]);
        assert!(!bad.status.success() && said(&bad).contains(&name), "{name}: {}", said(&bad));
        fs::write(unpacked.join(&name), &whole).unwrap();
    }
    // Whoever mends the sums as well is betrayed by the commitment, and by the receipt.
    let message = "messages/001-L-DOC.json";
    let text = fs::read_to_string(unpacked.join(message)).unwrap();
    let forged = text.replace("Canary heron text", "Canary heron lies");
    let sums = fs::read_to_string(unpacked.join("SHA256SUMS")).unwrap();
    let hash = |text: &str| FileHash::of(text.as_bytes()).to_string();
    fs::write(unpacked.join(message), &forged).unwrap();
    fs::write(unpacked.join("SHA256SUMS"), sums.replace(&hash(&text), &hash(&forged))).unwrap();
    let bad = verify(&[unpacked.to_str().unwrap(), "--keys", &trusted]);
    assert!(said(&bad).contains("do not give its commitment") && !bad.status.success(), "{}", said(&bad));
    let mut message_file = MessageFile::parse(&forged).unwrap();
    message_file.commitment = message_file.computed().unwrap();
    let consistent = message_file.text().unwrap();
    fs::write(unpacked.join(message), &consistent).unwrap();
    fs::write(unpacked.join("SHA256SUMS"), sums.replace(&hash(&text), &hash(&consistent))).unwrap();
    let bad = verify(&[unpacked.to_str().unwrap(), "--keys", &trusted]);
    assert!(said(&bad).contains("001-submission_acceptance.txt was given for another content"), "{}", said(&bad));
    // All faults are told, and not the first alone.
    fs::remove_file(unpacked.join("receipts/002-delivery.txt")).unwrap();
    fs::write(unpacked.join("more.txt"), "x").unwrap();
    let bad = said(&verify(&[unpacked.to_str().unwrap(), "--keys", &trusted]));
    for words in ["more.txt: SHA256SUMS does not list it", "002-delivery.txt: SHA256SUMS lists it", "does not follow"] {
        assert!(bad.contains(words), "{words}: {bad}");
    }
}

/// Writes a file and the sums that go with everything that is there: what whoever forges a folder would do.
fn forge(folder: &Path, name: &str, text: Option<&[u8]>) {
    match text {
        Some(text) => fs::write(folder.join(name), text).unwrap(),
        None => fs::remove_file(folder.join(name)).unwrap(),
    }
    let sums = files(folder)
        .into_iter()
        .filter(|(name, _)| name != "SHA256SUMS")
        .map(|(name, bytes)| format!("{}  {name}\n", FileHash::of(&bytes)));
    fs::write(folder.join("SHA256SUMS"), sums.collect::<String>()).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn d29_whoever_mends_the_hashes_too_is_betrayed_by_what_was_signed() {
    let it = Registers::open().await;
    let case = answered(&it).await;
    let original = TempDir::new().unwrap();
    let whole = unpacked(&it.drafter, &case, &original).await;
    let trusted = keys(&it.app, &original).await;
    let name = "messages/001-L-DOC.json";
    let message = || MessageFile::parse(&fs::read_to_string(whole.join(name)).unwrap()).unwrap();
    let text = fs::read_to_string(whole.join(name)).unwrap();
    let mut strange = message();
    strange.envelope.message = sijil::features::exchange::MessageId::generate();
    strange.commitment = strange.computed().unwrap();
    let mut far = message();
    far.envelope.from = "eco:KZ:gov".to_owned();
    let cases: [(&str, Option<Vec<u8>>, &str); 9] = [
        (
            name,
            Some(
                text.replace(&format!("\"salt\":\"{}\"", message().salt.unwrap().as_str()), "\"salt\":null")
                    .into_bytes(),
            ),
            "it is no message as the portal writes it",
        ),
        ("messages/009-L-DOC.json", Some(strange.text().unwrap().into_bytes()), "no receipt speaks of it"),
        ("messages/000-L-DOC.json", Some(text.clone().into_bytes()), "says that it is the same message"),
        ("receipts/005-answer.txt", Some(vec![0xff]), "receipts/005-answer.txt"),
        ("receipts/001-submission_acceptance.txt", None, "no message here is receipted as sent"),
        ("index.html", None, "index.html: every folder has it, and it is not there"),
        (name, Some(far.text().unwrap().into_bytes()), "names other organisations"),
        ("attachments/003-more.png", Some(b"more".to_vec()), "no message names it"),
        ("keys.txt", Some(stranger_key(&it).into_bytes()), "none of those you trust"),
    ];
    for (name, forged, words) in cases {
        let folder = copy_of(&whole);
        forge(folder.path(), name, forged.as_deref());
        let bad = verify(&[folder.path().to_str().unwrap(), "--keys", &trusted]);
        assert!(!bad.status.success() && said(&bad).contains(words), "{name}: {words}: {}", said(&bad));
    }
    let empty = TempDir::new().unwrap();
    fs::write(empty.path().join("SHA256SUMS"), "").unwrap();
    let bad = verify(&[empty.path().to_str().unwrap(), "--keys", &trusted]);
    assert!(!bad.status.success(), "an empty folder proves nothing: {}", said(&bad));
}

/// A copy of a folder that somebody may forge.
fn copy_of(whole: &Path) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in files(whole) {
        let path = folder.path().join(&name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

#[tokio::test(flavor = "multi_thread")]
async fn d29_what_was_left_out_at_the_end_of_a_folder_is_missed_by_the_list_that_the_portal_signed() {
    let it = Registers::open().await;
    let case = answered(&it).await;
    let folder = TempDir::new().unwrap();
    let whole = unpacked(&it.drafter, &case, &folder).await;
    let trusted = keys(&it.app, &folder).await;
    let list = fs::read_to_string(whole.join("MANIFEST.txt")).unwrap();
    let check = |forged: &TempDir| {
        let output = verify(&[forged.path().to_str().unwrap(), "--keys", &trusted]);
        assert!(!output.status.success(), "{}", said(&output));
        said(&output)
    };
    // The answer goes, with its receipt: each that is left is as it was, and follows the one ahead of it.
    let shorter = copy_of(&whole);
    for name in ["messages/002-L-DOC.json", "receipts/005-answer.txt"] {
        forge(shorter.path(), name, None);
    }
    let told = check(&shorter);
    for words in [
        "messages/002-L-DOC.json: MANIFEST.txt names it, and it is not there",
        "receipts/005-answer.txt: MANIFEST.txt names it, and it is not there",
        "MANIFEST.txt: it says that there were 5 receipts, and 4 are here",
        "MANIFEST.txt: it names another receipt as the last",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    // With a list that was mended it is no better.
    for (forged, words) in [
        (
            list.replace("receipts 5", "receipts 4").into_bytes(),
            "MANIFEST.txt: the signature does not fit what is said",
        ),
        (list.replace("sijil folder v1", "sijil folder v2").into_bytes(), "MANIFEST.txt: it is no list as the portal"),
        (vec![0xff], "MANIFEST.txt: it cannot be read"),
    ] {
        let folder = copy_of(&whole);
        forge(folder.path(), "MANIFEST.txt", Some(&forged));
        let told = check(&folder);
        assert!(told.contains(words), "{words}: {told}");
    }
    // Nor is the page of the folder another one, and nothing is added.
    let other = copy_of(&whole);
    forge(other.path(), "index.html", Some(b"<p>All is well"));
    forge(other.path(), "more.txt", Some(b"more"));
    let told = check(&other);
    for words in ["index.html: it does not hash to what MANIFEST.txt says", "more.txt: MANIFEST.txt does not name it"] {
        assert!(told.contains(words), "{words}: {told}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn d29_a_folder_without_a_signed_list_is_whole_and_not_known_to_be_complete_at_its_end() {
    let it = Registers::open().await;
    let case = answered(&it).await;
    let folder = TempDir::new().unwrap();
    let whole = unpacked(&it.drafter, &case, &folder).await;
    let trusted = keys(&it.app, &folder).await;
    let check = |forged: &TempDir| verify(&[forged.path().to_str().unwrap(), "--keys", &trusted]);
    // As it was made before there were lists; and as whoever leaves something out would have it.
    let (older, shorter) = (copy_of(&whole), copy_of(&whole));
    forge(older.path(), "MANIFEST.txt", None);
    for name in ["MANIFEST.txt", "messages/002-L-DOC.json", "receipts/005-answer.txt"] {
        forge(shorter.path(), name, None);
    }
    for (folder, receipts) in [(&older, "5 receipts"), (&shorter, "4 receipts")] {
        let output = check(folder);
        let told = said(&output);
        assert!(output.status.success(), "{told}");
        for words in [receipts, "not known to be complete at its end", "could have been left out at the end"] {
            assert!(told.contains(words), "{words}: {told}");
        }
        assert!(!told.contains("complete as of") && !told.contains("nothing was left out"), "{told}");
    }
    // Where the sums still name it, it was there.
    let stripped = copy_of(&whole);
    fs::remove_file(stripped.path().join("MANIFEST.txt")).unwrap();
    let output = check(&stripped);
    let told = said(&output);
    assert!(!output.status.success() && told.contains("MANIFEST.txt: SHA256SUMS lists it"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn d29_of_two_logs_that_are_trusted_none_signs_the_folder_of_the_other() {
    let it = Registers::open().await;
    let case = answered(&it).await;
    let folder = TempDir::new().unwrap();
    let whole = unpacked(&it.drafter, &case, &folder).await;
    let (own, other) = (keys(&it.app, &folder).await, NoteSigner::new("other.example/transparency", [7; 32]).unwrap());
    let (trusted, known) = (folder.path().join("both"), fs::read_to_string(own).unwrap());
    fs::write(&trusted, format!("{known}{} - -\n", other.public())).unwrap();
    let check = |folder: &Path| verify(&[folder.to_str().unwrap(), "--keys", trusted.to_str().unwrap()]);
    assert!(check(&whole).status.success());
    let list = fs::read_to_string(whole.join("MANIFEST.txt")).unwrap();
    let text = &list[..=list.rfind("\n\n").unwrap()];
    let origin = text.lines().nth(1).unwrap();
    let forged = sign_note(&text.replace(origin, &format!("log {}", other.public().name())), &[other]);
    let strange = copy_of(&whole);
    forge(strange.path(), "MANIFEST.txt", Some(forged.as_bytes()));
    let output = check(strange.path());
    let told = said(&output);
    let words = "MANIFEST.txt: it is signed for another log than receipts/005-answer.txt";
    assert!(!output.status.success() && told.contains(words), "{told}");
}

/// Waits, as who holds a case does, for who holds it.
fn hold(connection: &mut DbConn) {
    diesel::update(exchange_cases::table).set(exchange_cases::id.eq(exchange_cases::id)).execute(connection).unwrap();
}

/// Does something while somebody else holds every case, and turns the clock meanwhile.
async fn while_time_goes_by<T>(app: &TestApp, sent: impl Future<Output = T>) -> T {
    let turned = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        app.turn_clock(60);
    };
    app.while_held(hold, async { tokio::join!(sent, turned) }).await.0
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_taken_along_as_it_is_at_one_moment_and_what_comes_later_is_dated_later() {
    let it = Registers::open().await;
    let case = it.send(Kind::Letter, &letter()).await;
    it.app.work();
    let (export, reference) = (format!("{case}/export"), case.rsplit('/').next().unwrap().to_owned());
    // Somebody opens it: the step began before, and is there once whoever takes the case along has waited for it.
    let (officer, platform) = (it.app.person("IR", &[Officer]).await, Arc::clone(&it.app.platform));
    let named = reference.clone();
    let open = move |connection: &mut DbConn| {
        let now = platform.clock.now();
        let viewer = accounts::viewer_of(connection, officer.id, now).unwrap();
        let mut work = Work { connection, platform: &platform, viewer: &viewer, now };
        let case = work.find(&named).unwrap();
        let seen = case.revision;
        work.take(case, Step::Open, seen, Said::default()).unwrap();
    };
    let early = it.app.while_held(open, it.drafter.get(&export)).await;
    assert!(early.status == 409 && early.text.contains("has not taken the newest receipt in yet"), "{}", early.text);
    it.app.work();
    let now = || it.app.platform.clock.now();
    let began = now();
    let archive = while_time_goes_by(&it.app, bytes(&it.drafter, &export)).await;
    let mut list = String::new();
    let mut archive = ZipArchive::new(std::io::Cursor::new(archive)).unwrap();
    archive.by_name(&format!("{reference}/MANIFEST.txt")).unwrap().read_to_string(&mut list).unwrap();
    let made_at = list.lines().find_map(|line| line.strip_prefix("made ")).unwrap();
    assert_eq!(Timestamp::parse(made_at).unwrap(), began.plus_seconds(60), "{list}");
    // What a folder of that time could not have is dated later, however early it was asked for.
    let seen = revision_of(&it.officer, &case).await;
    let (path, fields) = (format!("{case}/steps/accept"), [("revision", seen.as_str())]);
    expect_done(&while_time_goes_by(&it.app, it.officer.post(&path, &fields)).await);
    let times: Vec<Timestamp> = it.app.look(|connection| {
        let rows = exchange_receipts::table.order(exchange_receipts::position);
        rows.select(exchange_receipts::at).load(connection).unwrap()
    });
    assert_eq!((times.len(), times.last()), (4, Some(&now())), "{times:?}");
}

/// Writes down every statement a connection is given.
struct Ear(Arc<Mutex<Vec<String>>>);

impl Instrumentation for Ear {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if let InstrumentationEvent::StartQuery { query, .. } = event {
            self.0.lock().unwrap().push(query.to_string());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_of_many_files_and_receipts_is_taken_along_with_as_many_questions_to_the_database_as_a_short_one() {
    let it = Registers::of(TestApp::start_with(&[("SIJIL_DATABASE_CONNECTIONS", "1")], false).await).await;
    let heard = async |case: &str| {
        let statements = Arc::new(Mutex::new(Vec::new()));
        it.app.look(|connection| connection.set_instrumentation(Ear(Arc::clone(&statements))));
        bytes(&it.drafter, &format!("{case}/export")).await;
        it.app.look(|connection| connection.set_instrumentation(Ear(Arc::default())));
        let heard: Vec<String> = statements.lock().unwrap().clone();
        let of = |table: &str| heard.iter().filter(|it| it.contains(table)).count();
        (of("exchange_parts"), of("transparency_tiles"), of("transparency_checkpoints"), of("transparency_entries"))
    };
    let short = it.draft(Kind::Letter, &letter()).await;
    expect_done(&attach(&it.drafter, &short, "scan.png", &scan(900)).await);
    it.app.work();
    expect_done(&take(&it.drafter, &short, "submit").await);
    expect_done(&take(&it.releaser, &short, "release").await);
    it.app.work();
    let long = answered(&it).await;
    let (short, long) = (heard(&short).await, heard(&long).await);
    assert_eq!(short.0, 1, "{short:?}");
    assert_eq!(short, long, "two receipts and a file, and five with two files");
}

/// A key of the same log that it never had.
fn stranger_key(it: &Registers) -> String {
    let own = it.app.look(|connection| sijil::features::transparency::list_trusted(connection).unwrap());
    let stranger = NoteSigner::new(own[0].key.name(), [7; 32]).unwrap();
    format!("{} - -\n", stranger.public())
}

#[tokio::test(flavor = "multi_thread")]
async fn d29_what_another_office_said_before_is_said_by_that_office_in_the_folder() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    let question = saying(BodyKind::ClarificationRequest, &[("clq.text", Value::Text("Which one?".to_owned()))]);
    expect_done(&write(&it.officer, &case, "ask_clarification", &question).await);
    let answer = saying(BodyKind::Clarification, &[("cla.text", Value::Text("That one.".to_owned()))]);
    expect_done(&write(&it.drafter, &case, "clarify", &answer).await);
    expect_done(&take(&it.releaser, &case, "clarify").await);
    let second = it.hand_on(&case).await;
    expect_done(&take(&second, &case, "open").await);
    it.app.work();
    let folder = TempDir::new().unwrap();
    let unpacked = unpacked(&second, &case, &folder).await;
    let ends: Vec<(String, String, String)> = files(&unpacked)
        .into_iter()
        .filter(|(name, _)| name.starts_with("messages/"))
        .map(|(_, bytes)| MessageFile::parse(std::str::from_utf8(&bytes).unwrap()).unwrap().envelope)
        .map(|it| (it.code, it.from, it.to))
        .collect();
    let said: Vec<(&str, bool, bool)> = ends
        .iter()
        .map(|(code, from, to)| (code.as_str(), from.starts_with("eco:TR:"), to.starts_with("eco:TR:")))
        .collect();
    let asked = [("N-BIR", true, false), ("S-CLQ", false, true), ("S-CLA", true, false), ("S-FWD", false, true)];
    assert_eq!(said, asked, "{ends:?}");
    let first = &ends[0].2;
    assert!(ends[1].1 == *first && ends[2].2 == *first && ends[3].1 == *first, "the office that had it then: {ends:?}");
    let trusted = keys(&it.app, &folder).await;
    let good = verify(&[unpacked.to_str().unwrap(), "--keys", &trusted]);
    assert!(good.status.success() && self::said(&good).contains("3 messages go with steps"), "{}", self::said(&good));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_the_folder_tells_the_case_in_the_readers_language_without_script_or_anything_from_outside() {
    let it = Registers::open().await;
    let case = it.send(Kind::Birth, &notice()).await;
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    expect_done(
        &write(
            &it.officer,
            &case,
            "give_outcome",
            &saying(BodyKind::Outcome, &[("out.outcome", Value::Word(Outcome::NotedOnly.to_string()))]),
        )
        .await,
    );
    it.app.work();
    for (language, direction, words) in
        [("en", "ltr", "What happened"), ("fa", "rtl", "چه گذشت"), ("ru", "ltr", "Что произошло")]
    {
        let folder = TempDir::new().unwrap();
        let own = case.replacen("/en", &format!("/{language}"), 1);
        let unpacked = unpacked(&it.officer, &own, &folder).await;
        let index = fs::read_to_string(unpacked.join("index.html")).unwrap();
        let page = Html::parse_document(&index);
        let all = |selector: &str| page.select(&Selector::parse(selector).unwrap()).collect::<Vec<_>>();
        let root = all("html")[0].value();
        assert_eq!((root.attr("lang"), root.attr("dir")), (Some(language), Some(direction)));
        assert!(index.contains(words), "{index}");
        // The original script and the calendar it was written in.
        for words in ["زهره مؤمن رضایی‌پور", "Zohreh Mo", "lang=\"fa-Arab\""] {
            assert!(index.contains(words), "{words}: {index}");
        }
        assert!(all("script, iframe, object, form, base, img").is_empty());
        for address in all("[href]").iter().filter_map(|it| it.value().attr("href")).filter(|it| !it.starts_with('#')) {
            assert!(unpacked.join(address).is_file(), "{address} leads out of the folder");
        }
        let readme = fs::read_to_string(unpacked.join("README.txt")).unwrap();
        assert!(readme.contains("It is read without the portal."), "English always: {readme}");
        assert_eq!(readme.matches("sijil verify").count(), if language == "en" { 1 } else { 2 });
        // No name of whoever works at the desks leaves with it.
        let people = it.officer.get(&case).await.all(".events .did bdi:not([lang])");
        assert!(!people.is_empty() && people.iter().all(|name| !index.contains(name.as_str())), "{people:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_takes_a_case_along_is_written_down_before_and_nobody_gets_what_they_may_not_read() {
    let it = Registers::open().await;
    let case = it.draft(Kind::Letter, &letter()).await;
    assert_eq!(it.drafter.get(&format!("{case}/export")).await.status, 409, "a draft is nothing that was exchanged");
    assert!(!it.drafter.get(&case).await.text.contains("/export\""));
    expect_done(&take(&it.drafter, &case, "submit").await);
    expect_done(&take(&it.releaser, &case, "release").await);
    assert_eq!(it.officer.get(&format!("{case}/export")).await.status, 409, "sealed until it is opened");
    let stranger = signed_in(&it.app, "PK", &[Officer, Reviewer]).await;
    assert_eq!(stranger.get(&format!("{case}/export")).await.status, 404);
    assert_eq!(it.app.browser().get(&format!("{case}/export")).await.status, 303);
    let exported = |app: &TestApp| -> i64 {
        app.look(|connection| {
            let rows = audit_entries::table.filter(audit_entries::kind.eq("exchange.case_exported"));
            rows.count().get_result(connection).unwrap()
        })
    };
    assert_eq!(exported(&it.app), 0);
    assert!(it.drafter.get(&case).await.text.contains("/export\""), "the page of the case offers it");
    let early = it.drafter.get(&format!("{case}/export")).await;
    assert!(early.status == 409 && early.text.contains("has not taken the newest receipt in yet"), "{}", early.text);
    it.app.work();
    bytes(&it.drafter, &format!("{case}/export")).await;
    assert_eq!(exported(&it.app), 1);
    let readers = it.drafter.get(&format!("{case}/readers")).await;
    assert!(readers.text.contains("The whole case as a folder"), "{}", readers.text);
    // What the receiver drafts is not in the sender's folder.
    expect_done(&take(&it.officer, &case, "open").await);
    expect_done(&take(&it.officer, &case, "accept").await);
    expect_done(&write(&it.officer, &case, "answer", &letter()).await);
    it.app.work();
    for browser in [&it.drafter, &it.officer] {
        let archive = bytes(browser, &format!("{case}/export")).await;
        let mut archive = ZipArchive::new(std::io::Cursor::new(archive)).unwrap();
        let names: Vec<String> =
            (0..archive.len()).map(|at| archive.by_index(at).unwrap().name().unwrap().into_owned()).collect();
        assert_eq!(names.iter().filter(|name| name.contains("/messages/")).count(), 1, "{names:?}");
        let reference = case.rsplit('/').next().unwrap();
        assert!(names.iter().all(|name| name.starts_with(&format!("{reference}/"))), "{names:?}");
        let mut text = String::new();
        archive.by_name(&format!("{reference}/index.html")).unwrap().read_to_string(&mut text).unwrap();
        assert!(text.contains("Canary heron text"));
    }
}
