//! What readers will see, before anything is saved.

use std::sync::mpsc;
use std::time::Duration;

use super::editor;
use crate::support::TestApp;

const PREVIEW: &str = "/en/achievements/preview";

#[tokio::test]
async fn a_preview_waits_for_nobody_who_saves() {
    let app = TestApp::start().await;
    let editor = editor(&app).await;
    let database = app.platform.database.clone();
    let (done, wait) = mpsc::channel::<()>();
    let (begun, has_begun) = tokio::sync::oneshot::channel();
    let saving = std::thread::spawn(move || {
        database.write_here(|_| {
            begun.send(()).unwrap();
            let _ = wait.recv();
            Ok(())
        })
    });
    has_begun.await.unwrap();
    let preview = tokio::time::timeout(Duration::from_secs(3), editor.post(PREVIEW, &[("body", "**a**")])).await;
    drop(done);
    saving.join().unwrap().unwrap();
    let preview = preview.expect("a preview changes nothing and stands in no line");
    assert_eq!((preview.status, preview.one(".prose strong")), (200, "a".to_owned()));
}

#[tokio::test]
async fn a_preview_shows_the_words_as_they_would_be_saved_or_says_why_not() {
    let app = TestApp::start().await;
    let editor = editor(&app).await;
    let shown = editor.post(PREVIEW, &[("language", "fa"), ("body", "كشور\u{202E}")]).await;
    assert_eq!(shown.one(".prose"), "کشور");
    let long = "a ".repeat(30_000);
    let told = editor.post(PREVIEW, &[("language", "en"), ("body", &long)]).await;
    assert_eq!(told.status, 200);
    assert!(told.one(".prose .err").contains("50,000"), "{}", told.one(".prose"));
}
