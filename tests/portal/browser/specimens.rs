//! Specimens in a real browser: the glass over a drawing, a picture on its way, and who may read it on paper.

use std::io::{Read as _, Write as _};

use flate2::read::ZlibDecoder;
use serde::Serialize;
use serde_json::Value;
use sijil::vocabulary::viewer::Role;
use thirtyfour::cdp::CdpCommand;
use thirtyfour::prelude::*;

use super::{Window, demonstration, open, says, sign_in, sign_in_as};
use crate::specimen_drafts::Office;
use crate::support::PASSWORD;

const CARD: &str = "/specimens/TUR-BO-01001";

/// What a script of the test finds on the page.
async fn found(driver: &WebDriver, script: &str) -> Value {
    driver.execute(format!("return {script}"), vec![]).await.unwrap().convert().unwrap()
}

/// The part of each drawing that is seen: where it begins and how large it is.
async fn seen(driver: &WebDriver) -> Vec<[f64; 4]> {
    let script =
        "[...document.querySelectorAll('svg.drawing')].map((it) => it.getAttribute('viewBox').split(' ').map(Number))";
    serde_json::from_value(found(driver, script).await).unwrap()
}

async fn press(driver: &WebDriver, kind: &str) {
    driver.find(By::Css(format!("[data-zoom={kind}]"))).await.unwrap().click().await.unwrap();
}

/// Whether two places of a drawing are one, but for the rounding of a script.
fn is_near(one: f64, other: f64) -> bool {
    (one - other).abs() < 0.6
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn a_glass_over_a_drawing_follows_buttons_keys_and_the_hand_also_read_from_the_right() {
    let app = demonstration().await;
    let window = Window::open().await;
    let driver = &window.driver;
    driver.set_window_rect(0, 0, 1280, 900).await.unwrap();
    for language in ["en", "fa"] {
        open(driver, format!("{}/{language}{CARD}", app.address)).await;
        let whole = seen(driver).await[0];
        assert!(is_near(whole[2], 1000.0), "{language}: all of it is seen first: {whole:?}");
        press(driver, "in").await;
        press(driver, "in").await;
        let near = seen(driver).await[0];
        assert!(is_near(near[2], 1000.0 / 2.25) && is_near(near[0], 500.0 - near[2] / 2.0), "{language}: {near:?}");
        let widest = "(() => { const it = document.querySelector('svg.drawing image'); return it.getAttribute('href') === it.dataset.widest })()";
        assert_eq!(found(driver, widest).await, true, "{language}: the finest picture is fetched");
        // The arrows move what is seen where they point, whichever way the page is read.
        let group = driver.find(By::Css("[data-zoom=in]")).await.unwrap();
        group.send_keys(Key::Right + "").await.unwrap();
        group.send_keys(Key::Down + "").await.unwrap();
        let moved = seen(driver).await[0];
        assert!(is_near(moved[0] - near[0], 100.0 / 2.25), "{language}: {near:?} {moved:?}");
        assert!(moved[1] > near[1], "{language}: {near:?} {moved:?}");
        // The hand takes the picture along: what was under it stays under it.
        let middle = "(() => { const svg = document.querySelector('svg.drawing'); \
            svg.scrollIntoView({ block: 'center', behavior: 'instant' }); \
            const box = svg.getBoundingClientRect(); const at = [box.x + box.width / 2, box.y + box.height / 2]; \
            return document.elementFromPoint(...at).closest('a') && [...at, box.width] })()";
        // A feature covers the whole card: its link lies under the hand, and is not followed.
        let place: Vec<f64> = serde_json::from_value(found(driver, middle).await).unwrap();
        #[expect(clippy::cast_possible_truncation, reason = "pixels of a window")]
        let (x, y) = (place[0].round() as i64, place[1].round() as i64);
        let hand = driver.action_chain().move_to(x, y).click_and_hold().move_by_offset(-40, 0);
        hand.release().perform().await.unwrap();
        let dragged = seen(driver).await[0];
        let expected = 40.0 / place[2] * near[2];
        assert!((dragged[0] - moved[0] - expected).abs() < 1.5, "{language}: {moved:?} {dragged:?} by {expected}");
        assert_eq!(found(driver, "location.hash").await, "", "{language}");
        group.send_keys("0").await.unwrap();
        let again = seen(driver).await[0];
        let is_whole = again.iter().zip([0.0, 0.0, whole[2], whole[3]]).all(|(one, other)| (one - other).abs() < 0.01);
        assert!(is_whole, "{language}: {again:?} is not whole again");
    }
    // Beside each other all versions are under one glass.
    open(driver, format!("{}/fa/specimens/compare?a=TUR-BO-01001&b=KAZ-BO-02002", app.address)).await;
    press(driver, "in").await;
    driver.find(By::Css("[data-zoom=in]")).await.unwrap().send_keys(Key::Left + "").await.unwrap();
    let all = seen(driver).await;
    assert!(all.len() > 1 && all[0][0] > 0.0, "{all:?}");
    assert!(all.iter().all(|it| is_near(it[0], all[0][0]) && is_near(it[2], 1000.0 / 1.5)), "{all:?}");
    window.close().await;
    let reports = app.browser().get("/metrics").await.text;
    assert!(!reports.contains("sijil_policy_reports_total"), "{reports}");
}

/// How fast the line is.
#[derive(Serialize)]
struct Line {
    offline: bool,
    latency: f64,
    #[serde(rename = "downloadThroughput")]
    download: f64,
    #[serde(rename = "uploadThroughput")]
    upload: f64,
}

impl CdpCommand for Line {
    const METHOD: &'static str = "Network.emulateNetworkConditions";
    type Returns = Value;
}

#[derive(Serialize)]
struct WatchTheLine {}

impl CdpCommand for WatchTheLine {
    const METHOD: &'static str = "Network.enable";
    type Returns = Value;
}

/// The form where a picture is handed in for a draft of Türkiye.
async fn upload_form(app: &crate::support::TestApp) -> String {
    let browser = app.browser();
    let fields = [("email", "editor@tr.sijil.example"), ("password", PASSWORD), ("next", "")];
    assert_eq!(browser.post("/en/sign-in", &fields).await.status, 303);
    let draft = browser.post(&format!("/en{CARD}/drafts"), &[]).await.location().unwrap();
    let links = browser.get(&format!("{draft}/parts")).await.attributes("main a", "href");
    links.into_iter().find(|it| it.ends_with("/pictures")).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn a_picture_on_its_way_shows_how_far_it_is_until_the_page_names_it_and_what_is_wrong_with_it() {
    let app = demonstration().await;
    let form = upload_form(&app).await;
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::File::create(&path).unwrap().write_all(bytes).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let mut noise = crate::library::picture(1600, 1000, 1);
    // What follows the picture in its file is its weight on the line.
    noise.extend((0..1_500_000_u32).map(|it| it.wrapping_mul(2_654_435_761).to_be_bytes()[0]));
    let heavy = file("heavy.png", &noise);
    let wrong = file("wrong.png", b"no picture at all");
    let window = Window::open().await;
    let driver = &window.driver;
    sign_in_as(driver, &app, "editor@tr.sijil.example").await;
    open(driver, format!("{}{form}", app.address)).await;
    let hand_in = async |path: &str| {
        driver.find(By::Id("files")).await.unwrap().send_keys(path).await.unwrap();
        let shows = driver.find(By::Id("shows")).await.unwrap();
        shows.clear().await.unwrap();
        shows.send_keys("Ön yüz").await.unwrap();
        driver.find(By::Css("form[data-hand-in] button")).await.unwrap().click().await.unwrap();
    };
    hand_in(&wrong).await;
    says(driver, "[data-arriving] .bad", " ").await;
    assert_eq!(found(driver, "document.querySelectorAll('[data-arriving] progress').length").await, 0);
    let is_free = "!document.querySelector('form[data-hand-in] button').hasAttribute('aria-disabled')";
    assert_eq!(found(driver, is_free).await, true, "another may be handed in");
    // The bar is looked at as often as the browser draws, and what it showed outlives the page.
    let watch = "(() => { const look = () => { const bar = document.querySelector('[data-arriving] progress[value]'); \
        const all = JSON.parse(sessionStorage.bar ?? '[]'); \
        if (bar && all.at(-1) !== bar.position) sessionStorage.bar = JSON.stringify([...all, bar.position]); \
        requestAnimationFrame(look) }; look(); return true })()";
    found(driver, watch).await;
    driver.cdp().send(WatchTheLine {}).await.unwrap();
    let line = Line { offline: false, latency: 0.0, download: -1.0, upload: 500_000.0 };
    driver.cdp().send(line).await.unwrap();
    hand_in(&heavy).await;
    says(driver, "[data-choice]", "heavy").await;
    assert_eq!(found(driver, "document.querySelectorAll('[data-arriving] li').length").await, 0, "the bar is gone");
    let bar: Vec<f64> = serde_json::from_value(found(driver, "JSON.parse(sessionStorage.bar ?? '[]')").await).unwrap();
    assert!(bar.len() > 2 && bar.windows(2).all(|it| it[0] < it[1]), "it moves, and forwards only: {bar:?}");
    assert!(bar[0] < 1.0 && bar.last().is_some_and(|it| is_near(*it, 1.0)), "from the beginning to the end: {bar:?}");
    window.close().await;
    let reports = app.browser().get("/metrics").await.text;
    assert!(!reports.contains("sijil_policy_reports_total"), "{reports}");
}

/// How a page is shown: as on paper.
#[derive(Serialize)]
pub struct AsOn {
    pub media: &'static str,
}

impl CdpCommand for AsOn {
    const METHOD: &'static str = "Emulation.setEmulatedMedia";
    type Returns = Value;
}

/// Everything that is drawn on the sheets of a printed page, as the printer is told it.
fn drawn(pdf: &[u8]) -> String {
    let mut drawn = String::new();
    let mut rest = pdf;
    while let Some(at) = position(rest, b"stream") {
        let body = &rest[at + b"stream".len()..];
        let body = body.strip_prefix(b"\r\n").or_else(|| body.strip_prefix(b"\n")).unwrap_or(body);
        let mut plain = Vec::new();
        // What is no packed stream, as the end of one before it, holds no drawing.
        if ZlibDecoder::new(body).read_to_end(&mut plain).is_ok() {
            drawn.push_str(&String::from_utf8_lossy(&plain));
        }
        rest = body;
    }
    drawn
}

fn position(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|it| it == word)
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium; tests/run installs it and runs this"]
async fn who_may_read_a_specimen_stands_on_paper_in_its_colour() {
    let office = Office::open().await;
    let draft = office.write("green").await;
    crate::specimen_drafts::saved(&office.writer, &draft, "words/en", &[("title", "Identity card")]).await;
    office.release(&draft, "").await;
    let reader = office.app.person("UZ", &[Role::Officer]).await;
    let window = Window::open().await;
    let driver = &window.driver;
    sign_in(driver, &office.app, &reader).await;
    for path in ["", "/card?level=1"].map(|page| format!("{CARD}{page}")) {
        for language in ["en", "fa"] {
            driver.cdp().send(AsOn { media: "print" }).await.unwrap();
            open(driver, format!("{}/{language}{path}", office.app.address)).await;
            let banner = "(() => { const it = document.querySelector('.tlp'); const how = getComputedStyle(it); \
                const { width, height } = it.getBoundingClientRect(); \
                return [it.querySelector('b').textContent, how.display !== 'none' && how.visibility === 'visible', \
                width > 40 && height > 10] })()";
            let expected = serde_json::json!(["TLP:GREEN", true, true]);
            assert_eq!(found(driver, banner).await, expected, "{language}{path}");
            driver.cdp().send(AsOn { media: "" }).await.unwrap();
            let pdf = super::print::pdf(&window).await;
            // The green of the label (FIRST, TLP 2.0: #33FF00) is not left out as the colours of a screen are.
            assert!(drawn(&pdf).contains(".2 1 0 rg"), "{language}{path}: the label is not on the sheet");
        }
    }
    window.close().await;
}
