//! Files in a real browser: handed in by keyboard, over a session that ends and an answer that is lost, and opened.

use sijil::vocabulary::viewer::Role;
use thirtyfour::prelude::*;

use super::PDF;
use crate::browser::{Window, open, says, sign_in};
use crate::support::TestApp;

/// The first answer that says a file was made does not arrive.
const LOSE: &str = "const real = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'status').get;
    Object.defineProperty(XMLHttpRequest.prototype, 'status', { get() {
        const status = real.call(this);
        if (status !== 201 || !this.responseText || window.lost) return status;
        window.lost = true;
        return 0;
    } });";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn an_upload_outlives_the_session_and_a_lost_answer_and_leaves_one_file() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Words.txt");
    std::fs::write(&path, "a line of words\n".repeat(50_000)).unwrap();
    let window = Window::open().await;
    let driver = &window.driver;
    sign_in(driver, &app, &editor).await;
    open(driver, format!("{}/en/library/new", app.address)).await;
    driver.execute(LOSE, vec![]).await.unwrap();
    driver.delete_all_cookies().await.unwrap();
    driver.find(By::Id("files")).await.unwrap().send_keys(path.display().to_string()).await.unwrap();
    // By keyboard: from the field to the button, and there.
    driver.find(By::Id("files")).await.unwrap().focus().await.unwrap();
    driver.action_chain().send_keys(Key::Tab + Key::Enter).perform().await.unwrap();
    says(driver, ".arriving .meta", "You are signed out").await;
    let leaving = "const leaving = new Event('beforeunload', { cancelable: true }); dispatchEvent(leaving); return String(leaving.defaultPrevented)";
    let asks: String = driver.execute(leaving, vec![]).await.unwrap().convert().unwrap();
    assert_eq!(asks, "true", "a page that hands in is not left by mistake");
    let first = driver.window().await.unwrap();
    let other = driver.new_tab().await.unwrap();
    driver.switch_to_window(other).await.unwrap();
    sign_in(driver, &app, &editor).await;
    driver.switch_to_window(first).await.unwrap();
    says(driver, ".arriving a", "Words.txt").await;
    let was_lost: bool = driver.execute("return window.lost === true", vec![]).await.unwrap().convert().unwrap();
    assert!(was_lost, "the answer was lost once");
    let marks: i64 = driver.execute("return localStorage.length", vec![]).await.unwrap().convert().unwrap();
    assert_eq!(marks, 0, "nothing stays in the browser");
    window.close().await;
    let list = app.signed_in(&editor).await.get("/en/library").await;
    assert_eq!(list.all("table.files th a"), ["Words"]);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn a_pdf_opens_in_the_browsers_own_viewer_and_other_documents_do_not() {
    let app = TestApp::start().await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let page = super::add(&app, &app.signed_in(&editor).await, "Report.pdf", PDF).await;
    let window = Window::open().await;
    let driver = &window.driver;
    sign_in(driver, &app, &editor).await;
    open(driver, format!("{}{page}", app.address)).await;
    driver.find(By::Css(".sheet-of a.main")).await.unwrap().click().await.unwrap();
    for _ in 0..100 {
        if driver.current_url().await.unwrap().path().starts_with("/files/") {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert!(driver.current_url().await.unwrap().path().ends_with("/Report.pdf"));
    let kind: String = driver.execute("return document.contentType", vec![]).await.unwrap().convert().unwrap();
    assert_eq!(kind, "application/pdf", "shown, and by no page of ours");
    window.close().await;
    let reports = app.browser().get("/metrics").await.text;
    assert!(!reports.contains("sijil_policy_reports_total"), "{reports}");
}
