//! Guidance in a real browser: what is decided about stands together as readers will get it.

use super::{Window, demonstration, open, sign_in_as};
use crate::support::PASSWORD;

const ARTICLE: [(&str, &str); 14] = [
    ("slug", "watermarks-here"),
    ("language", "en"),
    ("title", "Watermarks"),
    ("summary", "What a real one looks like."),
    ("body", "## Hold it to the light\n\nIt has soft tones."),
    ("step", "finish"),
    ("tlp", "clear"),
    ("audience", "examiner"),
    ("level", "2"),
    ("theme", "inspection"),
    ("publisher", "Institute"),
    ("review_due", "2027-05-01"),
    ("source_url", "https://source.example/a"),
    ("source_basis", "full"),
];

/// A short text beside the long list of what else is decided about is not pulled apart to the list's length.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn the_blocks_of_a_text_that_is_decided_about_stand_together() {
    let app = demonstration().await;
    let browser = app.browser();
    let fields = [("email", "editor@ir.sijil.example"), ("password", PASSWORD), ("next", "")];
    assert_eq!(browser.post("/en/sign-in", &fields).await.status, 303);
    let written = browser.post("/en/guidance/new", &ARTICLE).await;
    assert_eq!(written.status, 303, "{}", written.text);
    let window = Window::open().await;
    let driver = &window.driver;
    driver.set_window_rect(0, 0, 1280, 900).await.unwrap();
    sign_in_as(driver, &app, "reviewer@ir.sijil.example").await;
    for language in ["en", "fa"] {
        open(driver, format!("{}/{language}/guidance/watermarks-here/texts/en/review", app.address)).await;
        let gaps = "return (() => { const boxes = [...document.querySelector('.passage').children].map((it) => it.getBoundingClientRect()); \
            return boxes.slice(1).map((it, at) => it.top - boxes[at].bottom) })()";
        let gaps: Vec<f64> = driver.execute(gaps, vec![]).await.unwrap().convert().unwrap();
        assert!(gaps.len() == 2 && gaps.iter().all(|it| (0.0..48.0).contains(it)), "{language}: {gaps:?}");
    }
    window.close().await;
}
