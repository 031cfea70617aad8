//! What goes wrong around the portal: panics, a database that cannot write, wrong settings, signals, `kill -9`.
//! Nothing accepted is lost, and whoever asks gets a page.

mod kill;
mod settings;

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

use actix_web::middleware::from_fn;
use actix_web::{App, HttpResponse, HttpServer, web};
use diesel::connection::SimpleConnection as _;
use sijil::features::achievements::AchievementId;
use sijil::platform::web::draw_errors;
use sijil::vocabulary::viewer::Role;
use tempfile::TempDir;

use crate::support::{Browser, PASSWORD, PATIENCE, Program, TestApp};

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
async fn s54_a_panic_in_a_handler_gives_the_error_page_and_the_worker_lives() {
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

#[tokio::test(flavor = "multi_thread")]
async fn a_request_in_flight_is_finished_after_sigterm() {
    let folder = TempDir::new().unwrap();
    let program = Program::serve(folder.path(), &[]);
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

#[cfg(all(target_os = "linux", target_env = "gnu"))]
#[test]
fn a_program_that_stays_lets_its_threads_share_few_heaps() {
    let heaps = |settings: &[(&str, String)]| {
        let folder = TempDir::new().unwrap();
        let program = Program::serve(folder.path(), settings);
        let environment = std::fs::read(format!("/proc/{}/environ", program.child.id())).unwrap();
        let mut settings = environment.split(|byte| *byte == 0).map(String::from_utf8_lossy);
        settings.find_map(|it| it.strip_prefix("MALLOC_ARENA_MAX=").map(str::to_owned))
    };
    assert_eq!(heaps(&[]).as_deref(), Some("2"));
    assert_eq!(heaps(&[("MALLOC_ARENA_MAX", "5".to_owned())]).as_deref(), Some("5"), "who chose a number keeps it");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_filled_portal_answers_soon_after_its_start() {
    let folder = TempDir::new().unwrap();
    let filling = Program::start(&["demo", "--password", PASSWORD, "--posts", "2000"], folder.path(), &[]);
    assert_eq!(Browser::new(&filling.address).get("/readyz").await.status, 200);
    filling.signal("-TERM");
    assert!(filling.ended_well());
    let begun = Instant::now();
    let program = Program::demo(folder.path());
    let page = Browser::new(&program.address).get("/en/achievements").await;
    let passed = begun.elapsed();
    assert_eq!((page.status, page.all(".entry").len()), (200, 25));
    // A released build answers within one second; this one is not optimised and shares its machine.
    assert!(passed < Duration::from_secs(8), "{passed:?}");
}
