//! An account looked after with the keyboard alone: password, app, browsers, and the people somebody manages.

use diesel::prelude::*;
use sijil::platform::database::schema::{factors, people, sessions};
use sijil::vocabulary::viewer::Role;
use thirtyfour::prelude::*;

use super::hands::{FAR, Hands};
use super::{Window, open};
use crate::support::{Authenticator, PASSWORD, TestApp};

const NEW: &str = "lamp quarry 8 velvet";

impl Hands<'_> {
    /// Whether something is on the page and not hidden.
    async fn sees(&self, query: &str) -> bool {
        self.is_so(&format!("document.querySelector('{query}')?.checkVisibility()")).await
    }

    /// The meter of a new password moves as it is typed, and a word beside it says when it is enough.
    async fn change_password(&self, is_scripted: bool) {
        self.follow("main a[href$='/profile/password']").await;
        self.fill("#current_password", PASSWORD).await;
        self.fill("#password", &NEW[..8]).await;
        assert_eq!(self.sees("meter").await, is_scripted);
        assert_eq!(self.sees("[data-short]").await, is_scripted);
        assert!(!is_scripted || self.is_so("document.querySelector('meter').value === 8").await);
        self.press(&NEW[8..]).await;
        assert_eq!(self.sees("[data-enough]").await, is_scripted);
        self.to("main form[method=post] button.main", FAR).await;
        self.enter().await;
    }

    async fn set_up_app(&self, app: &TestApp) {
        self.follow("main a[href$='/profile/factors/app']").await;
        let secret = self.driver.find(By::Id("secret")).await.unwrap().text().await.unwrap();
        self.fill("#name", "phone").await;
        self.fill("#code", &app.code(&Authenticator::knowing(&secret))).await;
        self.to("main form[method=post] button.main", FAR).await;
        self.enter().await;
        assert_eq!(self.driver.find_all(By::Css("#codes li")).await.unwrap().len(), 10);
    }
}

async fn look_after(language: &str, is_scripted: bool) {
    let app = TestApp::start().await;
    let administrator = app.person("TR", &[Role::CountryAdministrator]).await;
    let elsewhere = app.signed_in(&administrator).await;
    let flags: &[&str] = if is_scripted { &[] } else { &["--blink-settings=scriptEnabled=false"] };
    let window = Window::open_with(flags).await;
    window.driver.set_window_rect(0, 0, 1280, 900).await.unwrap();
    let hands = Hands { driver: &window.driver };

    hands.sign_in(&app, language, &administrator).await;
    hands.to("details.menu:not(.langs) summary", FAR).await;
    hands.press(Key::Enter).await;
    hands.follow("a[href$='/profile']").await;
    hands.change_password(is_scripted).await;
    assert_eq!(elsewhere.get("/en/desk").await.status, 303, "a new password ends the others");

    open(&window.driver, format!("{}/{language}/profile", app.address)).await;
    hands.follow("main a[href$='/profile/factors']").await;
    hands.set_up_app(&app).await;
    assert_eq!(app.look(|conn| factors::table.count().get_result::<i64>(conn).unwrap()), 1);

    open(&window.driver, format!("{}/{language}/people", app.address)).await;
    hands.follow("main a[href$='/people/new']").await;
    for (field, words) in [("#name", "Aylin"), ("#name_latin", "Aylin"), ("#email", "aylin@tr.sijil.example")] {
        hands.fill(field, words).await;
    }
    hands.to("input[name=roles][value=editor]", FAR).await;
    hands.press(" ").await;
    hands.to("main form[method=post] button.main", FAR).await;
    hands.enter().await;
    let invited = people::table.filter(people::email.eq("aylin@tr.sijil.example"));
    assert_eq!(app.look(|conn| invited.count().get_result::<i64>(conn).unwrap()), 1);

    // Another browser comes in with the new password and the app, and is sent away.
    app.turn_clock(60);
    let form = [("email", administrator.email.as_str()), ("password", NEW), ("next", "")];
    assert_eq!(elsewhere.post("/en/sign-in", &form).await.location().as_deref(), Some("/en/sign-in/code"));
    let _half = elsewhere;
    open(&window.driver, format!("{}/{language}/profile", app.address)).await;
    hands.follow("main a[href$='/profile/sessions']").await;
    assert_eq!(app.look(|conn| sessions::table.count().get_result::<i64>(conn).unwrap()), 1);
    hands.to("details.menu:not(.langs) summary", FAR).await;
    hands.press(Key::Enter).await;
    hands.follow("form[action$='/sign-out'] button").await;
    assert_eq!(app.look(|conn| sessions::table.count().get_result::<i64>(conn).unwrap()), 0);
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn an_account_is_looked_after_with_the_keyboard_alone() {
    look_after("en", true).await;
    look_after("fa", true).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs Chromium and its driver; tests/run installs them and runs this"]
async fn an_account_is_looked_after_with_the_keyboard_alone_and_no_script() {
    look_after("fa", false).await;
}
