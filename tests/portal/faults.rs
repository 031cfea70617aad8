//! What goes wrong around the portal: panics, a database that cannot write, wrong settings, signals, `kill -9`.
//! Nothing accepted is lost, and whoever asks gets a page.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use actix_web::middleware::from_fn;
use actix_web::{App, HttpResponse, HttpServer, web};
use diesel::connection::SimpleConnection as _;
use sijil::features::achievements::AchievementId;
use sijil::platform::web::draw_errors;
use sijil::vocabulary::viewer::Role;
use tempfile::TempDir;

use crate::support::{Browser, PASSWORD, TestApp};

/// How long the program may take to be ready; generous, since this build is slow and the machine is shared.
const PATIENCE: Duration = Duration::from_secs(20);

/// The real program as a process of its own. It ends with the test.
struct Program {
    child: Child,
    address: String,
}

impl Program {
    fn command(arguments: &[&str], data: &Path) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sijil"));
        command.args(arguments).arg("--data").arg(data).args(["--listen", "127.0.0.1:0"]);
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("SIJIL_")) {
            command.env_remove(name);
        }
        command.env("SIJIL_WORKERS", "2").env("SIJIL_LOG", "error").stdin(Stdio::null());
        command
    }

    /// Starts it and waits until it says where it listens.
    fn start(arguments: &[&str], data: &Path) -> Self {
        let mut child = Self::command(arguments, data).stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = loop {
            let line = lines.next().expect("the program says where it listens").unwrap();
            if let Some(at) = line.find("http://127.0.0.1:") {
                let address: String = line[at..].chars().take_while(|c| !c.is_whitespace()).collect();
                break address.trim_end_matches(['/', '.', ',']).to_owned();
            }
        };
        // Whatever it says later is read too, so that it never waits for us.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, address }
    }

    fn demo(data: &Path) -> Self {
        Self::start(&["demo", "--password", PASSWORD], data)
    }

    fn signal(&self, signal: &str) {
        let sent = Command::new("kill").args([signal, &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
    }

    /// Waits for the end; whether it was a good one.
    fn ended_well(mut self) -> bool {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.success();
            }
            assert!(begun.elapsed() < PATIENCE, "the program does not end");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    async fn editor(&self) -> Browser {
        let browser = Browser::new(&self.address);
        let fields = [("email", "editor@tr.sijil.example"), ("password", PASSWORD), ("next", "")];
        assert_eq!(browser.post("/en/sign-in", &fields).await.status, 303);
        browser
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn post<'a>(id: &'a str, body: &'a str) -> [(&'a str, &'a str); 7] {
    [
        ("id", id),
        ("language", "en"),
        ("title", "A new register"),
        ("summary", "It is open."),
        ("body", body),
        ("theme", "statistics"),
        ("day", "2026-03-05"),
    ]
}

#[tokio::test]
async fn a_panic_in_a_handler_gives_the_error_page_and_the_worker_lives() {
    let app = TestApp::start().await;
    let data = web::Data::from(app.platform.clone());
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let server = HttpServer::new(move || {
        App::new()
            .app_data(data.clone())
            .route("/fa/panic", web::get().to(async || -> HttpResponse { panic!("on purpose") }))
            .route("/fa/fine", web::get().to(async || "fine"))
            .wrap(from_fn(draw_errors))
    });
    let server = server.workers(1).listen(listener).unwrap().run();
    let handle = server.handle();
    tokio::spawn(server);
    let browser = Browser::new(&address);
    for _ in 0..20 {
        let page = browser.get("/fa/panic").await;
        assert_eq!(page.status, 500);
        assert_eq!((page.attributes("html", "lang"), page.all("h1").len()), (vec!["fa".to_owned()], 1));
        assert!(!page.text.contains("on purpose"), "the reader learns a number, not a reason");
        assert_eq!(page.header("cache-control"), Some("no-store"));
        assert_eq!(browser.get("/fa/fine").await.text, "fine");
    }
    drop(handle.stop(false));
}

#[tokio::test]
async fn a_panic_inside_a_transaction_leaves_no_trace_and_the_database_lives() {
    let app = TestApp::start().await;
    let database = app.platform.database.clone();
    for _ in 0..5 {
        let database = database.clone();
        let panicking = async move {
            let outcome: Result<(), sijil::platform::errors::Error> = database
                .write(|connection| {
                    connection.batch_execute("UPDATE content_versions SET version = version + 1000")?;
                    panic!("on purpose");
                })
                .await;
            outcome
        };
        assert!(tokio::spawn(panicking).await.map_or(true, |outcome| outcome.is_err()));
    }
    let person = app.person("TR", &[Role::Editor]).await;
    assert_eq!(app.signed_in(&person).await.get("/en/desk").await.status, 200);
    assert!(app.platform.database.content().get() < 1000);
}

/// Lets no connection write, or lets them again.
fn forbid_writing(app: &TestApp, is_forbidden: bool) {
    let sql = match (std::env::var("TEST_DATABASE_URL").is_ok(), is_forbidden) {
        (true, true) => "SET default_transaction_read_only = on",
        (true, false) => "SET default_transaction_read_only = off",
        (false, true) => "PRAGMA query_only = on",
        (false, false) => "PRAGMA query_only = off",
    };
    app.look(|connection| connection.batch_execute(sql).unwrap());
}

#[tokio::test]
async fn a_database_that_cannot_write_gives_an_error_page_and_loses_nothing_accepted() {
    let app = TestApp::start_with(&[("SIJIL_DATABASE_CONNECTIONS", "1")], false).await;
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    let accepted = AchievementId::generate().to_string();
    assert_eq!(editor.post("/en/achievements/new", &post(&accepted, "")).await.status, 303);

    forbid_writing(&app, true);
    let refused = AchievementId::generate().to_string();
    let page = editor.post("/en/achievements/new", &post(&refused, "")).await;
    assert_eq!((page.status, page.all("h1").len()), (500, 1));
    assert_eq!(page.all(".oops .ref").len(), 1, "a number to tell: {}", page.text);
    for path in ["/en/", "/en/achievements", "/en/desk", &format!("/en/achievements/{accepted}/review")] {
        assert_eq!(editor.get(path).await.status, 200, "{path} can still be read");
    }
    forbid_writing(&app, false);
    assert_eq!(editor.get(&format!("/en/achievements/{refused}/review")).await.status, 404);
    let again = editor.post("/en/achievements/new", &post(&refused, "")).await;
    assert_eq!(again.status, 303, "the same form again, once there is room: {}", again.text);
    assert_eq!(editor.get("/en/achievements/drafts").await.all(".entry").len(), 2);
}

/// On SQLite in either run of the suite: the disk of a PostgreSQL server is not ours to fill, and what a server that
/// cannot write looks like from here is told above.
#[tokio::test]
async fn a_full_disk_under_sqlite_gives_an_error_page_and_loses_nothing_accepted() {
    let app = TestApp::start_on_sqlite(&[("SIJIL_DATABASE_CONNECTIONS", "1")]).await;
    let editor = app.signed_in(&app.person("TR", &[Role::Editor]).await).await;
    // SQLite takes no limit below its size: it may not grow from here.
    app.look(|connection| connection.batch_execute("PRAGMA max_page_count = 1").unwrap());
    let long = "word ".repeat(9_000);
    let id = AchievementId::generate().to_string();
    assert_eq!(editor.post("/en/achievements/new", &post(&id, &long)).await.status, 500);
    assert_eq!(editor.get("/en/achievements/drafts").await.all(".entry").len(), 0, "nothing half written");
    app.look(|connection| connection.batch_execute("PRAGMA max_page_count = 1000000").unwrap());
    assert_eq!(editor.post("/en/achievements/new", &post(&id, &long)).await.status, 303);
}

#[test]
fn an_occupied_port_is_told_in_one_sentence() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let folder = TempDir::new().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_sijil"));
    let output = command.args(["serve", "--listen", &address]).arg("--data").arg(folder.path()).output().unwrap();
    is_one_sentence(&output, &address);
}

#[test]
fn a_wrong_setting_is_told_in_one_sentence_that_names_it() {
    let cases = [
        ("SIJIL_WORKERS", "many"),
        ("SIJIL_LISTEN", "everywhere"),
        ("SIJIL_PUBLIC_URL", "sijil.example"),
        ("SIJIL_DATABASE", "mysql://here"),
        ("SIJIL_LOG_FORMAT", "poem"),
        ("SIJIL_MAIL", "pigeon"),
        ("SIJIL_WROKERS", "2"),
    ];
    for (name, value) in cases {
        let folder = TempDir::new().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_sijil"));
        let command = command.arg("serve").arg("--data").arg(folder.path()).env(name, value);
        is_one_sentence(&command.output().unwrap(), name);
    }
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("a-file");
    std::fs::write(&file, "").unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_sijil"));
    let output = command.args(["serve", "--listen", "127.0.0.1:0"]).arg("--data").arg(&file).output().unwrap();
    is_one_sentence(&output, "a-file");
}

fn is_one_sentence(output: &std::process::Output, word: &str) {
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "{word}: it went on");
    assert_eq!(text.trim().lines().count(), 1, "{word}: {text}");
    assert!(text.contains(word), "{word}: {text}");
    assert!(!text.contains("panicked"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_in_flight_is_finished_after_sigterm() {
    let folder = TempDir::new().unwrap();
    let program = Program::start(&["serve"], folder.path());
    let mut connection = TcpStream::connect(program.address.trim_start_matches("http://")).unwrap();
    connection.set_read_timeout(Some(PATIENCE)).unwrap();
    let body = "email=nobody%40sijil.example&password=wrong&next=";
    let head = format!(
        "POST /en/sign-in HTTP/1.1\r\nHost: sijil\r\nSec-Fetch-Site: same-origin\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let (begun, rest) = body.split_at(10);
    connection.write_all(format!("{head}{begun}").as_bytes()).unwrap();
    std::thread::sleep(Duration::from_millis(300));
    program.signal("-TERM");
    std::thread::sleep(Duration::from_millis(300));
    connection.write_all(rest.as_bytes()).unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 422"), "{answer}");
    assert!(answer.trim_end().ends_with("</html>"), "the whole page");
    assert!(program.ended_well());
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_acknowledged_is_lost_when_the_program_is_killed() {
    let folder = TempDir::new().unwrap();
    let mut acknowledged = Vec::new();
    for round in 0..3 {
        let program = Program::demo(folder.path());
        let editor = program.editor().await;
        let pid = program.child.id().to_string();
        // Somewhere in the middle of the changes, each round somewhere else.
        let killer = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(150 + 130 * round));
            Command::new("kill").args(["-9", &pid]).status().unwrap()
        });
        loop {
            let id = AchievementId::generate().to_string();
            let request = editor.request(reqwest::Method::POST, "/en/achievements/new");
            match request.header("sec-fetch-site", "same-origin").form(&post(&id, "text")).send().await {
                Ok(answer) if answer.status() == 303 => acknowledged.push(id),
                Ok(answer) => panic!("{}", answer.status()),
                Err(_) => break,
            }
        }
        assert!(killer.join().unwrap().success());
    }
    assert!(acknowledged.len() > 3, "{} posts: the test proves nothing", acknowledged.len());
    let program = Program::demo(folder.path());
    let editor = program.editor().await;
    for id in &acknowledged {
        assert_eq!(editor.get(&format!("/en/achievements/{id}/review")).await.status, 200, "{id} is lost");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filled_portal_answers_soon_after_its_start() {
    let folder = TempDir::new().unwrap();
    let filling = Program::start(&["demo", "--password", PASSWORD, "--posts", "2000"], folder.path());
    assert_eq!(Browser::new(&filling.address).get("/readyz").await.status, 200);
    filling.signal("-TERM");
    assert!(filling.ended_well());
    let begun = Instant::now();
    let program = Program::start(&["serve"], folder.path());
    let page = Browser::new(&program.address).get("/en/achievements").await;
    let passed = begun.elapsed();
    assert_eq!((page.status, page.all(".entry").len()), (200, 25));
    // A released build answers within one second; this one is not optimised and shares its machine.
    assert!(passed < Duration::from_secs(8), "{passed:?}");
}
