//! Those who stand behind the log from outside: two agree, a fork gets no two words, an old copy that was brought back is
//! seen at its first checkpoint, and nothing waits for a witness that is dead or silent.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use data_encoding::BASE64;
use diesel::prelude::*;
use ring::signature::{ED25519, UnparsedPublicKey};
use sijil::app;
use sijil::features::exchange::catalogue::Kind;
use sijil::features::exchange::receipts::{check, check_witnessed};
use sijil::features::transparency::{self, Checkpoint, KnownLog, Request, TrustedKey, Witness, show_witnesses};
use sijil::platform::clock::Clock;
use sijil::platform::crypto::merkle::{Nodes, TreeHash, consistency_path, root_of};
use sijil::platform::crypto::{NoteSigner, WitnessKey, WitnessSigner, sign_note};
use sijil::platform::database::schema::{transparency_checkpoints, transparency_entries};
use sijil::vocabulary::language::Language;
use tempfile::TempDir;

use super::tampering::{retile, run};
use super::{record, sequence};
use crate::exchange_cases::{Registers, expect_done, notice, take};
use crate::support::{Program, TestApp};

/// Witnesses of two organisations, and the file that names them.
struct Pair {
    folder: TempDir,
    keys: Vec<WitnessKey>,
    addresses: Vec<String>,
}

const NAMES: [(&str, &str); 2] = [("TR", "witness.tr.example/1"), ("IR", "witness.ir.example/1")];

impl Pair {
    /// Starts both; the keys of the log are told later.
    fn start() -> Self {
        let folder = TempDir::new().unwrap();
        let (mut keys, mut addresses) = (Vec::new(), Vec::new());
        for (country, name) in NAMES {
            let log = KnownLog::File(folder.path().join("keys"));
            let witness = Witness::open(&folder.path().join(country), name, Some(log), Clock::system()).unwrap();
            let listener = TcpListener::bind("127.0.0.1:0").unwrap();
            addresses.push(format!("http://{}", listener.local_addr().unwrap()));
            keys.push(witness.key().clone());
            tokio::spawn(witness.serve(listener).unwrap());
        }
        let it = Self { folder, keys, addresses };
        it.name(&it.addresses);
        it
    }

    /// Writes the file that names them at these addresses.
    fn name(&self, addresses: &[String]) {
        let line = |((country, _), (key, address)): (&(&str, &str), (&WitnessKey, &String))| {
            format!("{country} {key} {address} own-network\n")
        };
        let lines: String = NAMES.iter().zip(self.keys.iter().zip(addresses)).map(line).collect();
        fs::write(self.file(), lines).unwrap();
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("witnesses")
    }

    /// A portal with these witnesses, who know its log.
    async fn portal(&self) -> TestApp {
        let app = TestApp::start_with(&[("SIJIL_WITNESSES_FILE", self.file().to_str().unwrap())], false).await;
        sequence(&app);
        self.tell_keys(&app).await;
        app
    }

    async fn tell_keys(&self, app: &TestApp) {
        fs::write(self.folder.path().join("keys"), app.browser().get("/transparency/keys").await.text).unwrap();
    }

    /// Sends a request to one of them, as any log does.
    async fn add(&self, number: usize, body: String) -> (u16, String) {
        let url = format!("{}/add-checkpoint", self.addresses[number]);
        let answer = reqwest::Client::new().post(url).body(body).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }
}

/// Rows, their places, and both witnesses asked.
fn grow(app: &TestApp, rows: usize) {
    record(app, rows);
    assert_eq!(sequence(app), rows);
    app.turn_clock(3600);
    show_witnesses(&app.platform).unwrap();
}

/// The lines below the newest checkpoint that these keys signed, checked by another program than the portal's own.
fn standing(note: &str, keys: &[WitnessKey]) -> Vec<String> {
    let (text, lines) = note.split_at(note.rfind("\n\n").unwrap() + 1);
    let stands = |key: &&WitnessKey| {
        let written = key.to_string();
        let mut parts = written.splitn(3, '+');
        let (name, public) = (parts.next().unwrap(), BASE64.decode(parts.nth(1).unwrap().as_bytes()).unwrap());
        assert_eq!(public[0], 4, "a key of a witness");
        let begins = format!("\u{2014} {name} ");
        lines.lines().filter_map(|line| line.strip_prefix(begins.as_str())).any(|signature| {
            let bytes = BASE64.decode(signature.as_bytes()).unwrap();
            let time = u64::from_be_bytes(bytes[4..12].try_into().unwrap());
            let message = format!("cosignature/v1\ntime {time}\n{text}");
            UnparsedPublicKey::new(&ED25519, &public[1..]).verify(message.as_bytes(), &bytes[12..]).is_ok()
        })
    };
    keys.iter().filter(stands).map(|key| key.name().to_owned()).collect()
}

async fn checkpoint(app: &TestApp) -> String {
    app.browser().get("/transparency/checkpoint").await.text
}

async fn page(app: &TestApp) -> String {
    app.browser().get("/en/transparency").await.all("main").join(" ")
}

/// The leaves of a portal's log.
struct Leaves(Vec<TreeHash>);

impl Leaves {
    fn of(app: &TestApp) -> Self {
        let entries: Vec<transparency::Entry> = app.look(|connection| {
            let rows = transparency_entries::table.order(transparency_entries::place);
            rows.select(transparency::Entry::as_select()).load(connection).unwrap()
        });
        Self(entries.iter().map(transparency::Entry::leaf).collect())
    }

    fn size(&self) -> u64 {
        self.0.len() as u64
    }

    /// What a log of these leaves signs with the portal's own key.
    fn note(&mut self, app: &TestApp) -> String {
        let origin = format!("{}/transparency", app.address.replace("http://", ""));
        let key = app.platform.config.key_file().with_file_name("log-key");
        let signer = NoteSigner::load(&key, &origin).unwrap();
        let (size, root) = (self.size(), root_of(self, self.size()).unwrap());
        sign_note(&Checkpoint { origin, size, root }.text(), &[signer])
    }
}

impl Nodes for Leaves {
    type Error = std::convert::Infallible;

    fn node(&mut self, height: u32, index: u64) -> Result<TreeHash, Self::Error> {
        let (width, first) = (1_usize << height, usize::try_from(index).unwrap() << height);
        let mut row = self.0[first..first + width].to_vec();
        while row.len() > 1 {
            row = row.chunks(2).map(|pair| TreeHash::of_children(pair[0], pair[1])).collect();
        }
        Ok(row[0])
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_organisations_stand_behind_the_newest_checkpoint_and_the_page_says_who() {
    let pair = Pair::start();
    let app = pair.portal().await;
    assert!(page(&app).await.contains("witnesses do not stand behind"), "{}", page(&app).await);
    grow(&app, 30);
    assert_eq!(standing(&checkpoint(&app).await, &pair.keys), ["witness.tr.example/1", "witness.ir.example/1"]);
    let shown = page(&app).await;
    assert!(shown.contains("Türkiye") && shown.contains("witness.ir.example/1"), "{shown}");
    assert!(shown.contains("Yes, since") && !shown.contains("do not stand behind the newest"), "{shown}");
    // Again and again, also over a new key of the log, which the witnesses learn from the file.
    for rows in [1, 300, 7] {
        grow(&app, rows);
        assert_eq!(standing(&checkpoint(&app).await, &pair.keys).len(), 2, "{rows}");
    }
    transparency::rotate(&app.platform).unwrap();
    pair.tell_keys(&app).await;
    grow(&app, 2);
    let note = checkpoint(&app).await;
    assert_eq!(standing(&note, &pair.keys).len(), 2);
    assert!(standing(&note.replacen('\n', "\n9", 1), &pair.keys).is_empty(), "of another text they say nothing");
    for language in Language::ALL {
        let page = app.browser().get(&format!("/{}/transparency", language.prefix())).await;
        assert!(page.status == 200 && page.text.contains("witness.tr.example/1"), "{language}");
    }
    assert!(app::verify(&app.platform, &[]).unwrap().is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn d15_a_fork_gets_no_two_words_and_the_page_says_so() {
    let pair = Pair::start();
    let app = pair.portal().await;
    grow(&app, 30);
    let old = Leaves::of(&app).size();
    // Whoever has the log's key shows one witness a log with another last entry.
    let mut fork = Leaves::of(&app);
    fork.0.push(TreeHash::of_leaf(b"another story"));
    let proof = consistency_path(&mut fork, old, old + 1).unwrap();
    let (status, line) = pair.add(0, Request::text(old, &proof, &fork.note(&app))).await;
    assert_eq!(status, 200, "it continues all this witness has seen");
    assert!(line.starts_with('\u{2014}'), "{line}");
    // The portal's own log goes on: the other stands behind it, and this one refuses, whatever proof it is given.
    grow(&app, 5);
    assert_eq!(standing(&checkpoint(&app).await, &pair.keys), ["witness.ir.example/1"]);
    assert!(page(&app).await.contains("it saw another log"), "{}", page(&app).await);
    // And the fork gets no second word.
    let (status, _) = pair.add(1, Request::text(old, &proof, &fork.note(&app))).await;
    assert_eq!(status, 409);
    let (status, size) = pair.add(1, Request::text(old + 5, &[], &fork.note(&app))).await;
    assert_eq!((status, size.as_str()), (400, ""), "a shorter log is no newer one");
    for (body, status) in [("", 400), ("old 0\n\nnobody.example\n0\nx\n", 400)] {
        assert_eq!(pair.add(1, body.to_owned()).await.0, status);
    }
    let stranger = fork.note(&app).replacen(&app.address.replace("http://", ""), "nobody.example", 1);
    assert_eq!(pair.add(1, Request::text(0, &[], &stranger)).await.0, 404);
    let unsigned = fork.note(&app).replacen(&format!("\n{}\n", old + 1), &format!("\n{}\n", old + 2), 1);
    assert_eq!(pair.add(1, Request::text(0, &[], &unsigned)).await.0, 403);
}

#[tokio::test(flavor = "multi_thread")]
async fn d15_an_old_copy_that_was_brought_back_is_seen_at_its_first_checkpoint() {
    let pair = Pair::start();
    let app = pair.portal().await;
    grow(&app, 30);
    grow(&app, 30);
    assert_eq!(standing(&checkpoint(&app).await, &pair.keys).len(), 2);
    // The database as it was after the first thirty.
    let sizes: Vec<i64> = app.look(|connection| {
        let rows = transparency_checkpoints::table.order(transparency_checkpoints::size);
        rows.select(transparency_checkpoints::size).load(connection).unwrap()
    });
    let size = sizes[1];
    retile(&app, |hashes| hashes.truncate(usize::try_from(size).unwrap() * 32));
    run(
        &app,
        &format!(
            "DELETE FROM audit_entries WHERE id IN (SELECT subject_id FROM transparency_entries WHERE place >= {size}); \
             DELETE FROM transparency_entries WHERE place >= {size}; \
             DELETE FROM transparency_checkpoints WHERE size > {size}; \
             DELETE FROM transparency_cosignatures WHERE size > {size}; \
             UPDATE transparency_witnesses SET known_size = {size}; UPDATE transparency_log SET size = {size}"
        ),
    );
    record(&app, 3);
    let refused = transparency::sequence(&app.platform).unwrap_err().to_string();
    assert!(refused.contains("shorter than what this machine signed"), "{refused}");
    // On a machine that remembers nothing it is signed, and the witnesses remember.
    fs::remove_file(app.platform.config.key_file().with_file_name("log-checkpoint")).unwrap();
    assert_eq!(sequence(&app), 3);
    app.turn_clock(3600);
    show_witnesses(&app.platform).unwrap();
    assert!(standing(&checkpoint(&app).await, &pair.keys).is_empty());
    assert_eq!(page(&app).await.matches("it saw a longer log").count(), 2, "{}", page(&app).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn d12_with_all_witnesses_dead_or_silent_everything_goes_on_and_the_page_says_who_is_missing() {
    let pair = Pair::start();
    // One refuses every connection; the other takes them and never answers.
    let dead = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    pair.name(&[format!("http://{dead}"), format!("http://{}", silent.local_addr().unwrap())]);
    let app = TestApp::start_with(&[("SIJIL_WITNESSES_FILE", pair.file().to_str().unwrap())], false).await;
    let it = Registers::of(app).await;
    let worker = app::start_worker(&it.app.platform).unwrap();
    let mut slowest = Duration::ZERO;
    let placed =
        || -> i64 { it.app.look(|connection| transparency_entries::table.count().get_result(connection).unwrap()) };
    for _ in 0..3 {
        let begun = Instant::now();
        let case = it.send(Kind::Birth, &notice()).await;
        expect_done(&take(&it.officer, &case, "open").await);
        let before = placed();
        let page = it.drafter.get(&case).await;
        let receipt = page.attributes(".timeline a", "href").remove(0);
        // Its place is given while the silent one is waited for.
        let file = loop {
            let file = it.drafter.get(&format!("{receipt}/file")).await.text;
            if file.contains("tlog-proof") {
                break file;
            }
            assert!(begun.elapsed() < Duration::from_secs(30), "no place is given; there were {before}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        };
        slowest = slowest.max(begun.elapsed());
        let keys = TrustedKey::parse_all(&it.app.browser().get("/transparency/keys").await.text).unwrap();
        let checked = check_witnessed(&file, &keys, &pair.keys);
        assert_eq!((checked.faults, checked.witnesses), (vec![], vec![]), "{file}");
    }
    eprintln!("the slowest receipt took {slowest:?}");
    let shown = page(&it.app).await;
    assert!(shown.contains("witnesses do not stand behind"), "{shown}");
    assert!(shown.contains("lowers the shown assurance") && shown.contains("not signed anything yet"), "{shown}");
    worker.stop().await.unwrap();
    drop(silent);
}

/// A witness as its organisation runs it.
fn start(state: &Path, log: &Path, name: &str) -> Program {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_sijil"));
    command.arg("witness").arg("--state").arg(state).args(["--listen", "127.0.0.1:0", "--name", name]);
    Program::started(command.arg("--log").arg(log).env_clear())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_says_at_a_terminal_which_witnesses_stand_behind_it() {
    let folder = TempDir::new().unwrap();
    let (state, log) = (folder.path().join("state"), folder.path().join("keys"));
    let (name, file) = ("witness.kz.example/1", folder.path().join("witnesses"));
    let witness = start(&state, &log, name);
    let key = WitnessSigner::load_or_create(&state.join("key"), name).unwrap().public().clone();
    fs::write(&file, format!("KZ {key} {} own-network\n", witness.address)).unwrap();
    let app = TestApp::start_with(&[("SIJIL_WITNESSES_FILE", file.to_str().unwrap())], false).await;
    let it = Registers::of(app).await;
    let case = it.send(Kind::Birth, &notice()).await;
    sequence(&it.app);
    let told = it.app.browser().get("/transparency/keys").await.text;
    fs::write(&log, &told).unwrap();
    show_witnesses(&it.app.platform).unwrap();
    let page = it.drafter.get(&case).await;
    let receipt = page.attributes(".timeline a", "href").remove(0);
    let file = it.drafter.get(&format!("{receipt}/file")).await.text;
    let keys = TrustedKey::parse_all(&told).unwrap();
    let checked = check_witnessed(&file, &keys, std::slice::from_ref(&key));
    assert_eq!((checked.faults.len(), checked.witnesses.len()), (0, 1), "{file}");
    assert_eq!(check(&file, &keys).faults, [], "who names no witness needs none");
    let receipt = folder.path().join("receipt.txt");
    fs::write(&receipt, &file).unwrap();
    let absent = WitnessSigner::new("witness.uz.example/1", [3; 32]).unwrap().public().to_string();
    let verify = |text: &str| {
        fs::write(&receipt, text).unwrap();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_sijil"));
        command.args(["verify", "receipt.txt", "--keys", "keys", "--witness", &key.to_string(), "--witness", &absent]);
        let output = command.env_clear().current_dir(folder.path()).output().unwrap();
        (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let (is_good, text) = verify(&file);
    assert!(is_good && text.contains("the witness witness.kz.example/1 stands behind that log"), "{text}");
    assert!(text.contains("the witness witness.uz.example/1 does not stand behind that log"), "{text}");
    // A line in a witness's name that is not its word is a fault.
    let line = file.lines().find(|line| line.contains(name)).unwrap();
    let at = line.len() - 20;
    let other = if &line[at..=at] == "A" { "B" } else { "A" };
    let (is_good, text) = verify(&file.replace(line, &format!("{}{other}{}", &line[..at], &line[at + 1..])));
    assert!(!is_good && text.contains("not that witness's word"), "{text}");
    // Killed and started anew it knows what it said.
    witness.signal("-9");
    let again = start(&state, &log, name);
    let note = it.app.browser().get("/transparency/checkpoint").await.text;
    let asked = reqwest::Client::new().post(format!("{}/add-checkpoint", again.address));
    let answer = asked.body(Request::text(0, &[], &note)).send().await.unwrap();
    assert_eq!(
        (answer.status().as_u16(), &answer.headers()["content-type"]),
        (409, &"text/x.tlog.size".parse().unwrap())
    );
    assert_eq!(answer.text().await.unwrap(), format!("{}\n", Checkpoint::parse(&note).unwrap().size));
}
