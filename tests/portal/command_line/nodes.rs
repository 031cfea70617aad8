//! Several processes on one database: those that answer, and those that do the queued work.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use diesel::prelude::*;
use sijil::app;
use sijil::platform::Platform;
use sijil::platform::clock::Clock;
use sijil::platform::config::{Config, Settings};
use sijil::platform::database::schema::{account_links, audit_entries, jobs, people};
use sijil::platform::i18n::Locale;
use sijil::platform::mail::{EmailAddress, Letter, Notice as _, Trial, outbox};
use sijil::vocabulary::language::Language;
use tempfile::TempDir;

use crate::support::{Browser, PASSWORD, PATIENCE, Program, TestDatabase};

/// A worker looks for work of other nodes every second; whoever was to look has done so after this.
const LONGER_THAN_A_LOOK: Duration = Duration::from_millis(2500);

/// A database and a data folder that several processes share.
struct Nodes {
    database: TestDatabase,
    folder: TempDir,
}

impl Nodes {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        Self { database: TestDatabase::make(folder.path()), folder }
    }

    fn start(&self, arguments: &[&str]) -> Program {
        self.start_with(arguments, &[])
    }

    fn start_with(&self, arguments: &[&str], settings: &[(&str, &str)]) -> Program {
        let mut command = Program::command(arguments, self.folder.path());
        command.env("SIJIL_DATABASE", &self.database.address).envs(settings.iter().copied());
        Program::started(&mut command)
    }

    /// The portal as this process sees it, on the same database.
    fn platform(&self) -> Arc<Platform> {
        let data = self.folder.path().to_string_lossy().into_owned();
        let settings = Settings::of(&[("SIJIL_DATA", &data), ("SIJIL_DATABASE", &self.database.address)]);
        app::build(Config::read(&settings, false).unwrap(), Clock::system()).unwrap()
    }

    /// The mails that left into the folder.
    fn mails(&self) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.folder.path().join("mail")) else { return Vec::new() };
        let paths = entries.map(|entry| entry.unwrap().path());
        paths
            .filter(|path| path.extension().is_some_and(|ending| ending == "eml"))
            .map(|path| fs::read_to_string(path).unwrap())
            .collect()
    }
}

fn put_trial(platform: &Platform, to: &str) {
    let now = platform.clock.now();
    let letter = Letter::new(Locale::new(platform.catalogues.clone(), Language::English), "https://a.example", now);
    let message = Trial { letter }.message(EmailAddress::parse(to).unwrap()).unwrap();
    assert!(platform.database.write_here(|connection| outbox::put(connection, &message, to, now)).unwrap());
}

/// State and tries of every job of this kind.
fn jobs_of(platform: &Platform, kind: &str) -> Vec<(String, i32)> {
    let query = jobs::table.filter(jobs::kind.eq(kind.to_owned())).select((jobs::state, jobs::attempts));
    platform.database.read_here(|connection| Ok(query.load(connection)?)).unwrap()
}

fn wait_until(what: &str, is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < PATIENCE, "{what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

fn end(program: Program) {
    program.signal("-TERM");
    assert!(program.ended_well());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_node_without_worker_queues_a_worker_sends() {
    let nodes = Nodes::new();
    let web = nodes.start(&["serve", "--no-worker"]);
    let fields = [("email", "anna@registry.example"), ("language", "en"), ("country", "TR"), ("theme", "")];
    assert_eq!(Browser::new(&web.address).post("/en/subscriptions/new", &fields).await.status, 303);
    std::thread::sleep(LONGER_THAN_A_LOOK);
    let platform = nodes.platform();
    assert_eq!(jobs_of(&platform, "send-subscription-confirmation"), [("waiting".to_owned(), 0)]);
    assert_eq!(jobs_of(&platform, "prune-jobs"), [], "schedules belong to workers");
    assert!(nodes.mails().is_empty());

    let worker = nodes.start(&["worker"]);
    wait_until("the mail leaves", || nodes.mails().len() == 1);
    assert!(nodes.mails()[0].contains("anna@registry.example"));
    wait_until("schedules run", || jobs_of(&platform, "prune-jobs") == [("done".to_owned(), 1)]);
    end(worker);
    end(web);
}

#[test]
fn two_workers_do_each_job_once() {
    const MAILS: usize = 60;
    let nodes = Nodes::new();
    let platform = nodes.platform();
    let workers = [nodes.start(&["worker"]), nodes.start(&["worker"])];
    for number in 0..MAILS {
        put_trial(&platform, &format!("reader-{number}@registry.example"));
    }
    let is_done = || jobs_of(&platform, "send-mail").iter().all(|(state, _)| state == "done");
    wait_until("every mail is sent", is_done);
    let jobs = jobs_of(&platform, "send-mail");
    assert_eq!(jobs.len(), MAILS);
    assert!(jobs.iter().all(|(_, attempts)| *attempts == 1), "{jobs:?}");
    assert_eq!(nodes.mails().len(), MAILS);
    workers.into_iter().for_each(end);
}

#[test]
fn a_worker_told_to_end_finishes_the_job_in_hand() {
    let nodes = Nodes::new();
    let platform = nodes.platform();
    let server = SlowMailServer::start();
    let port = server.port.to_string();
    let settings = [
        ("SIJIL_MAIL", "smtp"),
        ("SIJIL_SMTP_HOST", "127.0.0.1"),
        ("SIJIL_SMTP_PORT", &port),
        ("SIJIL_SMTP_ENCRYPTION", "none"),
    ];
    let mut worker = nodes.start_with(&["worker"], &settings);
    put_trial(&platform, "anna@registry.example");
    server.called.recv_timeout(PATIENCE).expect("the worker calls the mail server");
    worker.signal("-TERM");
    // Queued after the signal: work for another day.
    put_trial(&platform, "bert@registry.example");
    std::thread::sleep(LONGER_THAN_A_LOOK);
    assert!(worker.is_running(), "it left its job behind");
    server.go_on.send(()).unwrap();
    let mail = server.mail.recv_timeout(PATIENCE).unwrap();
    assert!(mail.contains("anna@registry.example"), "{mail}");
    assert!(worker.ended_well());
    let mut jobs = jobs_of(&platform, "send-mail");
    jobs.sort();
    assert_eq!(jobs, [("done".to_owned(), 1), ("waiting".to_owned(), 0)]);
}

#[test]
fn nodes_that_start_at_once_on_an_empty_database_all_come_up() {
    let nodes = Nodes::new();
    let commands: [&[&str]; 4] = [&["serve", "--no-worker"], &["worker"], &["serve"], &["worker"]];
    let programs: Vec<Program> = std::thread::scope(|scope| {
        let starting = commands.map(|arguments| scope.spawn(|| nodes.start(arguments)));
        starting.into_iter().map(|thread| thread.join().expect("the node comes up")).collect()
    });
    programs.into_iter().for_each(end);
}

/// Takes one mail, and lets whoever brings it wait until it is told to go on.
struct SlowMailServer {
    port: u16,
    called: mpsc::Receiver<()>,
    go_on: mpsc::Sender<()>,
    mail: mpsc::Receiver<String>,
}

impl SlowMailServer {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let ((calls, called), (go_on, told), (mails, mail)) = (mpsc::channel(), mpsc::channel(), mpsc::channel());
        std::thread::spawn(move || {
            let (line, _) = listener.accept().unwrap();
            calls.send(()).unwrap();
            told.recv().unwrap();
            take_mail(line, &mails);
        });
        Self { port, called, go_on, mail }
    }
}

fn take_mail(mut line: TcpStream, mails: &mpsc::Sender<String>) {
    let mut reader = BufReader::new(line.try_clone().unwrap());
    line.write_all(b"220 mail.example ESMTP\r\n").unwrap();
    let mut command = String::new();
    while reader.read_line(&mut command).unwrap_or(0) > 0 {
        let answer = match command.split_whitespace().next().unwrap_or_default() {
            "EHLO" => "250-mail.example\r\n250 8BITMIME",
            "DATA" => {
                line.write_all(b"354 go on\r\n").unwrap();
                let mut mail = String::new();
                while !mail.ends_with("\r\n.\r\n") {
                    reader.read_line(&mut mail).unwrap();
                }
                mails.send(mail).unwrap();
                "250 taken"
            }
            "QUIT" => "221 bye",
            _ => "250 ok",
        };
        if line.write_all(format!("{answer}\r\n").as_bytes()).is_err() {
            break;
        }
        command.clear();
    }
}

#[tokio::test]
async fn s15_no_account_exists_until_an_operator_makes_one() {
    let nodes = Nodes::new();
    let program = nodes.start(&["serve"]);
    let platform = nodes.platform();
    let count = || platform.database.read_here(|conn| Ok(people::table.count().get_result::<i64>(conn)?)).unwrap();
    assert_eq!(count(), 0);
    let browser = Browser::new(&program.address);
    for name in ["admin", "root", "sijil", "secretariat", "administrator"] {
        for (email, password) in [(format!("{name}@sijil.example"), name), (format!("{name}@localhost"), "changeme")] {
            let form = [("email", email.as_str()), ("password", password), ("next", "")];
            assert_eq!(browser.post("/en/sign-in", &form).await.status, 422, "{email}");
        }
    }
    let words = ["user", "create", "--email", "first@eco.example", "--name", "First"];
    let mut create = Program::command(&words, nodes.folder.path());
    let made = create.env("SIJIL_DATABASE", &nodes.database.address).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    assert_eq!(count(), 1);
    // It has no password until its owner follows the link, which is kept as a hash only.
    let (password, key): (Option<String>, String) = platform
        .database
        .read_here(|conn| {
            let password = people::table.select(people::password_hash).first(conn)?;
            Ok((password, account_links::table.select(account_links::token_hash).first(conn)?))
        })
        .unwrap();
    assert_eq!(password, None);
    assert!(!String::from_utf8_lossy(&made.stdout).contains(&key));
    let written: Vec<(String, String)> = platform
        .database
        .read_here(|conn| Ok(audit_entries::table.select((audit_entries::kind, audit_entries::detail)).load(conn)?))
        .unwrap();
    assert!(
        written.iter().any(|(kind, detail)| kind == "person.invited" && detail.contains("operator")),
        "{written:?}"
    );
}

#[tokio::test]
async fn the_demonstration_demands_second_factors_only_where_it_is_told_to() {
    for (words, lands_at) in [
        (&["demo", "--password", PASSWORD][..], "/en/desk"),
        (&["demo", "--second-factor", "--password", PASSWORD], "/en/profile/factors"),
    ] {
        let folder = TempDir::new().unwrap();
        let program = Program::start(words, folder.path(), &[]);
        let browser = Browser::new(&program.address);
        let form = [("email", "admin@tr.sijil.example"), ("password", PASSWORD), ("next", "/en/desk")];
        let first = browser.post("/en/sign-in", &form).await.location().unwrap();
        let shown = browser.get(&first).await;
        let last = if shown.status == 303 { shown.location().unwrap() } else { first };
        assert!(last.split('?').next() == Some(lands_at), "{words:?}: {last}");
    }
}
