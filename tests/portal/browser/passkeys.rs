//! Passkeys in a real browser, whose driver plays the device that holds them.

use std::time::Duration;

use diesel::prelude::*;
use serde_json::json;
use sijil::platform::database::schema::factors;
use sijil::vocabulary::viewer::Role;
use thirtyfour::prelude::*;

use super::{Window, open};
use crate::support::{PASSWORD, TestApp};

/// Gives the browser a device with a finger to read, and says under which name.
async fn add_device(window: &Window, is_verified: bool) -> String {
    let wishes = json!({
        "protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
        "hasUserVerification": true, "isUserVerified": is_verified,
    });
    let answer = command(window, reqwest::Method::POST, "webauthn/authenticator", &wishes.to_string()).await;
    answer["value"].as_str().unwrap().to_owned()
}

async fn command(window: &Window, method: reqwest::Method, path: &str, body: &str) -> serde_json::Value {
    let address = format!("{}/session/{}/{path}", window.address, window.driver.session_id());
    let request = reqwest::Client::new().request(method, address).header("content-type", "application/json");
    let answer = request.body(body.to_owned()).send().await.unwrap();
    let text = answer.text().await.unwrap();
    serde_json::from_str(&text).unwrap_or_else(|_| panic!("{text}"))
}

async fn press(driver: &WebDriver, query: &str) {
    let button = driver.query(By::Css(query)).and_displayed().first().await.unwrap();
    button.click().await.unwrap();
}

async fn wait_for(driver: &WebDriver, query: &str) -> WebElement {
    let found = driver.query(By::Css(query)).wait(Duration::from_secs(10), Duration::from_millis(100));
    found.and_displayed().first().await.unwrap()
}

async fn path(driver: &WebDriver) -> String {
    driver.current_url().await.unwrap().path().to_owned()
}

async fn wait_at(driver: &WebDriver, expected: &str) {
    for _ in 0..100 {
        if path(driver).await == expected {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    assert_eq!(path(driver).await, expected);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn s12_a_passkey_is_offered_first_added_and_enough_to_come_in_and_to_confirm() {
    let app = TestApp::start_on_localhost(&[("SIJIL_SECOND_FACTOR", "demanded")]).await;
    let reviewer = app.person("TR", &[Role::Reviewer]).await;
    let window = Window::open().await;
    let driver = &window.driver;
    let device = add_device(&window, true).await;
    open(driver, format!("{}/en/sign-in", app.address)).await;
    let first = driver.find(By::Css("main form button")).await.unwrap();
    assert_eq!(first.text().await.unwrap(), "Sign in with a passkey");
    driver.find(By::Id("email")).await.unwrap().send_keys(&reviewer.email).await.unwrap();
    driver.find(By::Id("password")).await.unwrap().send_keys(PASSWORD + Key::Enter).await.unwrap();
    wait_at(driver, "/en/profile/factors").await;
    let ways = driver.find_all(By::Css("main .actions a")).await.unwrap();
    assert_eq!(ways[0].text().await.unwrap(), "Add a passkey", "before the app");
    ways[0].click().await.unwrap();
    wait_for(driver, "#name").await.send_keys("my laptop").await.unwrap();
    press(driver, "form[data-passkey] button").await;
    let codes = wait_for(driver, "#codes").await;
    assert_eq!(codes.find_all(By::Tag("li")).await.unwrap().len(), 10);
    open(driver, format!("{}/en/desk", app.address)).await;
    assert_eq!(path(driver).await, "/en/desk");

    open(driver, format!("{}/en/profile", app.address)).await;
    driver.execute("document.querySelector('form[action$=\"/sign-out\"]').submit()", vec![]).await.unwrap();
    wait_at(driver, "/en/").await;
    open(driver, format!("{}/en/sign-in?next=%2Fen%2Fprofile", app.address)).await;
    press(driver, "form[data-passkey] button").await;
    wait_at(driver, "/en/profile").await;

    app.turn_clock(600);
    open(driver, format!("{}/en/profile/factors/app", app.address)).await;
    assert_eq!(path(driver).await, "/en/proof");
    press(driver, "form[data-passkey] button").await;
    wait_at(driver, "/en/profile/factors/app").await;
    open(driver, format!("{}/en/profile/factors", app.address)).await;
    let row = wait_for(driver, "tbody tr").await.text().await.unwrap();
    assert!(row.contains("my laptop") && row.contains("Passkey") && !row.contains("not yet"), "{row}");
    let kept: (String, Option<String>) =
        app.look(|conn| factors::table.select((factors::sealed, factors::credential)).first(conn).unwrap());
    assert!(kept.1.is_some() && !kept.0.contains(&kept.1.unwrap()), "sealed");

    // A device that did not ask who holds it proves nothing.
    let no = json!({ "isUserVerified": false }).to_string();
    let verified = format!("webauthn/authenticator/{device}/uv");
    command(&window, reqwest::Method::POST, &verified, &no).await;
    driver.delete_all_cookies().await.unwrap();
    open(driver, format!("{}/en/sign-in", app.address)).await;
    press(driver, "form[data-passkey] button").await;
    let refused = wait_for(driver, "[data-refused]").await;
    assert!(refused.text().await.unwrap().starts_with("The passkey was not given"));
    assert_eq!(path(driver).await, "/en/sign-in");
    window.close().await;
    let reports = app.browser().get("/metrics").await.text;
    assert!(!reports.contains("sijil_policy_reports_total"), "{reports}");
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn s12_somebody_holds_several_passkeys_each_under_its_name_and_one_device_holds_one() {
    let app = TestApp::start_on_localhost(&[]).await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let window = Window::open().await;
    let driver = &window.driver;
    let first = add_device(&window, true).await;
    open(driver, format!("{}/en/sign-in", app.address)).await;
    driver.find(By::Id("email")).await.unwrap().send_keys(&editor.email).await.unwrap();
    driver.find(By::Id("password")).await.unwrap().send_keys(PASSWORD + Key::Enter).await.unwrap();
    wait_at(driver, "/en/desk").await;
    let add = async |name: &str| {
        open(driver, format!("{}/en/profile/factors/passkey", app.address)).await;
        wait_for(driver, "#name").await.send_keys(name).await.unwrap();
        press(driver, "form[data-passkey] button").await;
    };
    add("laptop").await;
    wait_for(driver, "#codes").await;
    // The device knows that it holds one for this account already.
    add("laptop again").await;
    wait_for(driver, "[data-refused]").await;
    command(&window, reqwest::Method::DELETE, &format!("webauthn/authenticator/{first}"), "").await;
    add_device(&window, true).await;
    add("telephone").await;
    wait_at(driver, "/en/profile/factors").await;
    let rows = wait_for(driver, "tbody").await.text().await.unwrap();
    assert!(rows.contains("laptop") && rows.contains("telephone") && !rows.contains("again"), "{rows}");
    let kept = app.look(|conn| factors::table.count().get_result::<i64>(conn).unwrap());
    assert_eq!(kept, 2);
    // Either is enough: the second one comes in.
    driver.delete_all_cookies().await.unwrap();
    open(driver, format!("{}/en/sign-in?next=%2Fen%2Fprofile", app.address)).await;
    press(driver, "form[data-passkey] button").await;
    wait_at(driver, "/en/profile").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn s13_an_answer_of_a_passkey_opens_one_session_and_no_second() {
    let app = TestApp::start_on_localhost(&[]).await;
    let editor = app.person("TR", &[Role::Editor]).await;
    let window = Window::open().await;
    let driver = &window.driver;
    add_device(&window, true).await;
    open(driver, format!("{}/en/sign-in", app.address)).await;
    driver.find(By::Id("email")).await.unwrap().send_keys(&editor.email).await.unwrap();
    driver.find(By::Id("password")).await.unwrap().send_keys(PASSWORD + Key::Enter).await.unwrap();
    wait_at(driver, "/en/desk").await;
    open(driver, format!("{}/en/profile/factors/passkey", app.address)).await;
    press(driver, "form[data-passkey] button").await;
    wait_for(driver, "#codes").await;
    driver.delete_all_cookies().await.unwrap();
    open(driver, format!("{}/en/sign-in", app.address)).await;
    // The form keeps its answer instead of sending it.
    let hold = "HTMLFormElement.prototype.submit = function () { this.dataset.held = 'yes'; }";
    driver.execute(hold, vec![]).await.unwrap();
    press(driver, "form[data-passkey] button").await;
    wait_for(driver, "form[data-held]").await;
    let field = |name: &str| format!("return document.querySelector('form[data-held] [name={name}]').value");
    let ceremony: String = driver.execute(field("ceremony"), vec![]).await.unwrap().convert().unwrap();
    let credential: String = driver.execute(field("credential"), vec![]).await.unwrap().convert().unwrap();
    window.close().await;

    let send = async |credential: &str| {
        let fields = [("ceremony", ceremony.as_str()), ("credential", credential), ("next", "")];
        app.browser().post("/en/sign-in/passkey", &fields).await.status
    };
    let answers = futures_util::future::join_all([send(&credential), send(&credential)]).await;
    let mut answers: Vec<u16> = answers;
    answers.sort_unstable();
    assert_eq!(answers, [303, 422]);
    assert_eq!(send(&credential).await, 422);
    assert_eq!(send("{}").await, 422);
}
