//! The pages of an account, read strictly in each of the thirteen languages: those before and those behind the sign-in.

use sijil::vocabulary::language::Language;
use sijil::vocabulary::viewer::Role;

use crate::every_page::faults_in;
use crate::support::{Browser, PASSWORD, Shown, TestApp};

/// Pages before the sign-in.
const OUTSIDE: [&str; 3] = ["/sign-in", "/forgotten-password", "/new-password"];
/// Pages of somebody signed in who manages others.
const INSIDE: [&str; 19] = [
    "/inbox",
    "/keys",
    "/keys/new",
    "/new-address",
    "/countries/TR/working-days",
    "/profile/address",
    "/profile",
    "/profile/password",
    "/profile/factors",
    "/profile/factors/app",
    "/profile/factors/passkey",
    "/profile/sessions",
    "/proof?next=%2Fen%2Fdesk",
    "/people",
    "/people/new",
    "/preview",
    "/audit",
    "/desk",
    "/habits",
];

struct Reading {
    language: Language,
    faults: Vec<String>,
}

impl Reading {
    fn path(&self, path: &str) -> String {
        format!("/{}{path}", self.language.prefix())
    }

    fn read(&mut self, path: &str, page: &Shown, status: u16) {
        if page.status != status {
            self.faults.push(format!("{path} answers {}", page.status));
        }
        self.faults.extend(faults_in(self.language, path, page));
    }

    async fn open(&mut self, browser: &Browser, path: &str) {
        let path = self.path(path);
        let page = browser.get(&path).await;
        self.read(&path, &page, 200);
    }

    async fn refuse(&mut self, browser: &Browser, path: &str, fields: &[(&str, &str)]) {
        let path = self.path(path);
        let page = browser.post(&path, fields).await;
        // Whoever is wrong too often is told to wait, on a page of the same language.
        let status = if page.status == 429 { 429 } else { 422 };
        self.read(&path, &page, status);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_an_account_is_whole_in_every_language() {
    let app = TestApp::start_on_localhost(&[]).await;
    let administrator = app.person("TR", &[Role::CountryAdministrator]).await;
    let colleague = app.person("TR", &[Role::Reviewer]).await;
    let theirs = app.signed_in(&colleague).await;
    app.set_up_app(&theirs).await;
    let browser = app.signed_in(&administrator).await;
    let (_, codes) = app.set_up_app(&browser).await;
    assert_eq!(codes.all("#codes li").len(), 10);
    let person = format!("/people/{}", colleague.id);
    let other = app.signed_in(&app.person("TR", &[Role::CountryAdministrator]).await).await;
    assert_eq!(other.post(&format!("/en{person}/factors/reset"), &[]).await.status, 303);
    let invitation = [("name", ""), ("name_latin", ""), ("email", "none"), ("language", "en"), ("roles", "editor")];
    let mut faults = Vec::new();
    for language in Language::ALL {
        let mut reading = Reading { language, faults: Vec::new() };
        let outside = app.browser();
        for path in OUTSIDE {
            reading.open(&outside, path).await;
        }
        for path in INSIDE.into_iter().chain([person.as_str(), &format!("{person}/factors/reset")]) {
            reading.open(&browser, path).await;
        }
        // What a form says that was not understood.
        reading.refuse(&browser, "/proof", &[("password", "wrong")]).await;
        reading.refuse(&browser, "/people", &invitation).await;
        reading.refuse(&browser, "/profile/password", &[("current_password", PASSWORD), ("password", "short")]).await;
        // Ten new codes, and a form that is held while its writer signs in.
        let path = reading.path("/profile/factors/codes");
        let codes = browser.post(&path, &[]).await;
        assert_eq!(codes.all("#codes li").len(), 10, "{path}");
        reading.read(&path, &codes, 200);
        let path = reading.path("/searches");
        let held = outside.post(&path, &[("name", "A"), ("rhythm", "never"), ("query", "q=a")]).await;
        reading.read(&path, &held, 401);
        // The second step, which comes after the password.
        let half = app.browser();
        let form = [("email", colleague.email.as_str()), ("password", PASSWORD), ("next", "")];
        assert_eq!(half.post(&reading.path("/sign-in"), &form).await.status, 303);
        reading.open(&half, "/sign-in/code").await;
        faults.extend(reading.faults);
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
