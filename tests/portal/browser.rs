//! A real browser: the pages as people see them, under the content policy. `tests/run` installs the browser
//! and runs these; `cargo test` alone, which needs nothing but Rust, names them as ignored.

mod guidance;
mod hands;
mod keyboard;
mod keyboard_account;
mod keyboard_desk;
mod passkeys;
mod print;
mod specimens;
mod zones;

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use sijil::features::demo::{self, Options};
use sijil::vocabulary::viewer::Role;
use thirtyfour::prelude::*;

use crate::support::{PASSWORD, Someone, TestApp};

const FLAGS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// A browser and the program that drives it; both end with the test.
pub struct Window {
    pub driver: WebDriver,
    /// Where the driver listens.
    pub address: String,
    program: Child,
}

impl Window {
    pub async fn open() -> Self {
        Self::open_with(&[]).await
    }

    /// A window with further flags of the browser.
    pub async fn open_with(flags: &[&str]) -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        #[expect(clippy::zombie_processes, reason = "`close` waits for it; a test that fails before ends anyway")]
        let program = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver is installed; tests/run installs it");
        let mut wishes = DesiredCapabilities::chrome();
        for flag in FLAGS.iter().chain(flags) {
            wishes.add_arg(flag).unwrap();
        }
        let address = format!("http://127.0.0.1:{port}");
        crate::support::with_tls();
        for _ in 0..100 {
            if let Ok(driver) = WebDriver::new(&address, wishes.clone()).await {
                return Self { driver, address, program };
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the browser did not start");
    }

    pub async fn close(mut self) {
        self.driver.clone().quit().await.unwrap();
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

async fn demonstration() -> TestApp {
    let app = TestApp::start_with(&[], true).await;
    let password = app.platform.passwords.hash(PASSWORD.to_owned()).await.unwrap();
    demo::fill(&app.platform, &Options { password, posts: 0 }).unwrap();
    app
}

/// Nothing of the page lies beyond the side of the window.
async fn fits(window: &Window, path: &str) {
    let width = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    let beyond: i64 = window.driver.execute(width, vec![]).await.unwrap().convert().unwrap();
    assert!(beyond <= 0, "{path} is {beyond} pixels wider than the window");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn pages_keep_to_the_policy_and_fit_a_phone_in_both_directions() {
    let app = demonstration().await;
    let window = Window::open().await;
    window.driver.set_window_rect(0, 0, 500, 900).await.unwrap();
    let post = app.browser().get("/fa/achievements").await.attributes(".entry h2 a", "href").remove(0);
    let reader = app.browser();
    let compared = crate::weight::compared(&reader).await;
    let languages = ["fa", "ur", "kk", "en"];
    let mut wide: Vec<String> = languages.map(|language| format!("/{language}{compared}")).to_vec();
    for language in languages {
        wide.extend(crate::weight::sheets(&reader, language).await);
    }
    let few = [
        post.as_str(),
        "/fa/",
        "/kk/achievements",
        "/en/countries/TR",
        "/ur/search?q=card",
        "/ps/sign-in",
        "/ru/about",
        "/tr/transparency",
        "/fa/glossary",
        "/fa/glossary/features",
        "/ur/glossary/features/ink-ovi",
        "/kk/statistics/births",
        "/fa/statistics/nationals_abroad",
        "/ur/statistics/birth_completeness/TR",
        "/ps/statistics/compare?countries=AF,IR,KZ&indicators=births,birth_completeness",
        "/ru/countries/AF/sheet",
    ];
    for path in few.into_iter().chain(wide.iter().map(String::as_str)) {
        open(&window.driver, format!("{}{path}", app.address)).await;
        fits(&window, path).await;
        let direction: String = window
            .driver
            .execute("return getComputedStyle(document.body).direction", vec![])
            .await
            .unwrap()
            .convert()
            .unwrap();
        let is_rtl = ["/fa", "/ps", "/ur"].iter().any(|prefix| path.starts_with(prefix));
        assert_eq!(direction, if is_rtl { "rtl" } else { "ltr" }, "{path}");
        let styled: String = window
            .driver
            .execute("return getComputedStyle(document.querySelector('.mast')).backgroundColor", vec![])
            .await
            .unwrap()
            .convert()
            .unwrap();
        assert_ne!(styled, "rgba(0, 0, 0, 0)", "{path} has no stylesheet");
    }
    window.close().await;
    // The browser reports every breach of the policy; none may have come.
    let reports = app.browser().get("/metrics").await.text;
    assert!(!reports.contains("sijil_policy_reports_total"), "{reports}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn the_desk_fits_a_phone_in_both_directions() {
    let app = demonstration().await;
    let behind = crate::weight::behind_one_post(&app).await;
    let people = [
        (
            "editor@ir.sijil.example",
            vec![
                "/achievements/new",
                "/achievements/import",
                "/writing",
                "/guidance/new",
                "/guidance/desk",
                "/specimens/compare",
                "/specimens/drafts",
                "/specimens/new",
                "/alerts/new",
                "/deviations/new",
                behind.form.as_str(),
            ],
        ),
        ("reviewer@ir.sijil.example", vec!["/desk", "/achievements/drafts", "/library"]),
        ("admin@ir.sijil.example", vec!["/achievements/languages", "/people", "/audit"]),
    ];
    for (email, paths) in people {
        let window = Window::open().await;
        window.driver.set_window_rect(0, 0, 500, 900).await.unwrap();
        sign_in_as(&window.driver, &app, email).await;
        for path in paths.into_iter().chain(behind.read.iter().map(String::as_str)) {
            for language in ["fa", "ur", "kk", "en"] {
                let path = format!("/{language}{path}");
                open(&window.driver, format!("{}{path}", app.address)).await;
                assert!(window.driver.find_all(By::Css(".oops")).await.unwrap().is_empty(), "{path} is not there");
                fits(&window, &path).await;
            }
        }
        window.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn an_editor_writes_with_the_keyboard_and_sees_the_preview() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let window = Window::open().await;
    let driver = &window.driver;
    open(driver, format!("{}/en/sign-in", app.address)).await;
    driver.find(By::Id("email")).await.unwrap().send_keys(&editor.email).await.unwrap();
    driver.find(By::Id("password")).await.unwrap().send_keys(PASSWORD + Key::Enter).await.unwrap();
    open(driver, format!("{}/en/achievements/new", app.address)).await;
    driver
        .find(By::Id("body"))
        .await
        .unwrap()
        .send_keys("Some **bold** words <img src=x onerror=alert(1)>")
        .await
        .unwrap();
    let preview = driver
        .query(By::Css(".preview strong"))
        .wait(Duration::from_secs(10), Duration::from_millis(100))
        .first()
        .await
        .unwrap();
    assert_eq!(preview.text().await.unwrap(), "bold");
    assert!(driver.find_all(By::Css(".preview img")).await.unwrap().is_empty());
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn what_is_typed_is_kept_also_offline_and_signed_out() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let window = Window::open().await;
    let driver = &window.driver;
    let sign_in = async || {
        open(driver, format!("{}/en/sign-in", app.address)).await;
        driver.find(By::Id("email")).await.unwrap().send_keys(&editor.email).await.unwrap();
        driver.find(By::Id("password")).await.unwrap().send_keys(PASSWORD + Key::Enter).await.unwrap();
        says(driver, "[action$=sign-out]", "").await;
    };
    sign_in().await;
    open(driver, format!("{}/en/achievements/new", app.address)).await;
    driver.find(By::Id("title")).await.unwrap().send_keys("Kept by itself").await.unwrap();
    says(driver, "[data-saved]", "Kept at").await;

    // The line breaks: the words stay in the window and go when it is back.
    driver
        .execute("window.line = fetch; window.fetch = () => Promise.reject(new TypeError('no line'))", vec![])
        .await
        .unwrap();
    driver.find(By::Id("title")).await.unwrap().send_keys(", offline").await.unwrap();
    says(driver, "[data-saved]", "No connection").await;
    driver.execute("window.fetch = window.line; dispatchEvent(new Event('online'))", vec![]).await.unwrap();
    says(driver, "[data-saved]", "Kept at").await;

    // Signed out meanwhile: said, and the words survive the way back in.
    driver.delete_all_cookies().await.unwrap();
    driver.find(By::Id("title")).await.unwrap().send_keys(" and signed out").await.unwrap();
    says(driver, "[data-signed-out]", "You are signed out").await;
    let held: String =
        driver.execute("return JSON.stringify(sessionStorage)", vec![]).await.unwrap().convert().unwrap();
    assert!(held.contains("signed+out"), "{held}");
    driver.execute("window.onbeforeunload = null", vec![]).await.unwrap();
    let other = driver.new_tab().await.unwrap();
    let first = driver.window().await.unwrap();
    driver.switch_to_window(other).await.unwrap();
    sign_in().await;
    driver.switch_to_window(first).await.unwrap();
    driver.execute("dispatchEvent(new Event('focus'))", vec![]).await.unwrap();
    says(driver, "[data-saved]", "Kept at").await;

    // All is kept, so leaving is free; the work is offered when they come back.
    open(driver, format!("{}/en/achievements/new", app.address)).await;
    says(driver, "main section.flash", "Kept by itself, offline and signed out").await;
    window.close().await;
}

/// Signs somebody in.
pub async fn sign_in(driver: &WebDriver, app: &TestApp, person: &Someone) {
    sign_in_as(driver, app, &person.email).await;
}

async fn sign_in_as(driver: &WebDriver, app: &TestApp, email: &str) {
    open(driver, format!("{}/en/sign-in", app.address)).await;
    driver.find(By::Id("email")).await.unwrap().send_keys(email).await.unwrap();
    driver.find(By::Id("password")).await.unwrap().send_keys(PASSWORD + Key::Enter).await.unwrap();
    says(driver, "[action$=sign-out]", "").await;
}

/// Goes to a page and waits until it is there whole, its scripts run. The driver alone may say so of the page before,
/// where that one was still on its way.
pub async fn open(driver: &WebDriver, address: impl AsRef<str>) {
    let address = address.as_ref();
    driver.execute("window.isLeft = true", vec![]).await.unwrap();
    driver.goto(address).await.unwrap();
    let mut is_there = false;
    for _ in 0..150 {
        let state = driver.execute("return !window.isLeft && document.readyState === 'complete'", vec![]).await;
        is_there = state.is_ok_and(|it| it.convert::<bool>().unwrap());
        if is_there {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(is_there, "{address} did not come");
}

/// Waits until an element says these words.
pub async fn says(driver: &WebDriver, selector: &str, words: &str) {
    let mut said = None;
    for _ in 0..150 {
        said = match driver.find(By::Css(selector)).await {
            Ok(element) => element.text().await.ok(),
            Err(_) => None,
        };
        if said.as_ref().is_some_and(|said| said.contains(words)) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert!(said.as_ref().is_some_and(|said| said.contains(words)), "{selector} says {said:?}, never {words:?}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn a_reader_chooses_a_suggestion_with_the_arrow_keys() {
    let app = demonstration().await;
    let window = Window::open().await;
    let driver = &window.driver;
    for (path, typed) in [("/fa/search", "کارت"), ("/en/", "birth")] {
        open(driver, format!("{}{path}", app.address)).await;
        let field = driver.find(By::Id("q")).await.unwrap();
        field.send_keys(typed).await.unwrap();
        let wait = (Duration::from_secs(10), Duration::from_millis(100));
        driver.query(By::Css(".suggest li a")).wait(wait.0, wait.1).first().await.unwrap();
        assert_eq!(field.attr("aria-expanded").await.unwrap().as_deref(), Some("true"));
        field.send_keys(Key::Down + "").await.unwrap();
        let active = field.attr("aria-activedescendant").await.unwrap().unwrap();
        let option = driver.find(By::Id(&active)).await.unwrap();
        assert_eq!(option.attr("aria-selected").await.unwrap().as_deref(), Some("true"));
        field.send_keys(Key::Escape + "").await.unwrap();
        assert_eq!(field.attr("aria-expanded").await.unwrap().as_deref(), Some("false"));
        field.send_keys(" ").await.unwrap();
        driver.query(By::Css(".suggest li a")).wait(wait.0, wait.1).first().await.unwrap();
        field.send_keys(Key::Down + Key::Enter).await.unwrap();
        let prefix = path.split('/').nth(1).unwrap();
        let gone = |url: &str| url.contains(&format!("/{prefix}/search?q=")) || url.contains("/achievements/");
        for _ in 0..50 {
            if gone(driver.current_url().await.unwrap().as_str()) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let url = driver.current_url().await.unwrap();
        assert!(gone(url.as_str()), "{url}");
    }
    window.close().await;
}

/// A line to the portal that breaks once, after so many bytes from the browser, and is back a moment later.
fn breaking_line(to: &str, after: usize) -> String {
    use std::io::{Read, Write};
    use std::net::{Shutdown, TcpListener, TcpStream};
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (to, left) = (to.trim_start_matches("http://").to_owned(), Arc::new(AtomicUsize::new(after)));
    std::thread::spawn(move || {
        for inner in listener.incoming() {
            let (inner, outer) = (inner.unwrap(), TcpStream::connect(&to).unwrap());
            let (mut back, mut away) = (outer.try_clone().unwrap(), inner.try_clone().unwrap());
            std::thread::spawn(move || std::io::copy(&mut back, &mut away));
            let (left, mut inner, mut outer) = (Arc::clone(&left), inner, outer);
            std::thread::spawn(move || {
                let mut chunk = [0; 16 * 1024];
                while let Ok(count) = inner.read(&mut chunk) {
                    let rest = left.load(Ordering::SeqCst);
                    if count == 0 || outer.write_all(&chunk[..count]).is_err() {
                        break;
                    }
                    if rest > 0 && rest <= count {
                        left.store(0, Ordering::SeqCst);
                        let _ = (inner.shutdown(Shutdown::Both), outer.shutdown(Shutdown::Both));
                        break;
                    }
                    left.store(rest.saturating_sub(count), Ordering::SeqCst);
                }
            });
        }
    });
    address
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn files_arrive_over_a_line_that_breaks_and_show_how_far_they_are() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let address = breaking_line(&app.address, 1_500_000);
    let window = Window::open().await;
    let driver = &window.driver;
    open(driver, format!("{address}/en/sign-in")).await;
    driver.find(By::Id("email")).await.unwrap().send_keys(&editor.email).await.unwrap();
    driver.find(By::Id("password")).await.unwrap().send_keys(PASSWORD + Key::Enter).await.unwrap();
    open(driver, format!("{address}/en/library/new")).await;
    let folder = tempfile::tempdir().unwrap();
    let (large, bad) = (folder.path().join("Large.txt"), folder.path().join("bad.png"));
    std::fs::write(&large, "a line of words\n".repeat(200_000)).unwrap();
    std::fs::write(&bad, "<html><script>alert(1)</script>").unwrap();
    let both = format!("{}\n{}", large.display(), bad.display());
    driver.find(By::Id("files")).await.unwrap().send_keys(both).await.unwrap();
    driver.find(By::Css("form[data-upload] button.main")).await.unwrap().click().await.unwrap();
    let wait = |query: &'static str| async move {
        let found = driver.query(By::Css(query)).wait(Duration::from_secs(30), Duration::from_millis(50));
        found.first().await.unwrap().text().await.unwrap()
    };
    assert_eq!(wait(".arriving a").await, "Large.txt");
    assert!(wait(".arriving .bad").await.contains("something that runs"));
    let seen: String = driver
        .execute("return [...document.querySelectorAll('.arriving progress')].map((bar) => bar.value).join()", vec![])
        .await
        .unwrap()
        .convert()
        .unwrap();
    assert_eq!(seen, "3200000", "the first is whole; the second, refused, shows none");
    driver.find(By::Css(".arriving a")).await.unwrap().click().await.unwrap();
    assert!(wait(".facts").await.contains("3.2 MB"));
    window.close().await;
    let list = app.signed_in(&editor).await.get("/en/library").await;
    assert_eq!(list.all("table.files th a"), ["Large"], "one file, however often a piece was sent");
}
