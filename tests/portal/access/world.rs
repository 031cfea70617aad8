//! The places the table speaks of, and the people who ask.

use std::sync::atomic::{AtomicU32, Ordering};

use sijil::features::achievements::{self, NewAchievement, State};
use sijil::features::notifications::{self, ACHIEVEMENT, Topic};
use sijil::platform::mail::EmailAddress;
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::Role;

use super::table::{Row, fields, sent};
use crate::achievements::imported;
use crate::support::{Browser, Shown, Someone, TestApp};

/// The places the table speaks of.
pub struct World {
    pub app: TestApp,
    writer: Someone,
    officer: Someone,
    subscription: String,
}

impl World {
    pub async fn make() -> (Self, Vec<Browser>) {
        use Role::{Auditor, CountryAdministrator, Editor, Officer, Reviewer, SecretariatAdministrator};
        let app = TestApp::start().await;
        let mut browsers = vec![app.browser()];
        let people = [
            ("TR", Editor),
            ("TR", Reviewer),
            ("TR", Officer),
            ("TR", Auditor),
            ("TR", CountryAdministrator),
            ("IR", Editor),
            ("", SecretariatAdministrator),
        ];
        for (country, role) in people {
            browsers.push(app.signed_in(&app.person(country, &[role]).await).await);
        }
        let writer = app.person("TR", &[Editor]).await;
        let officer = app.person("TR", &[Officer]).await;
        let topic = Topic { kind: ACHIEVEMENT, country: CountryCode::parse("TR"), theme: None };
        let (email, now) = (EmailAddress::parse(&officer.email).unwrap(), app.platform.clock.now());
        let subscription = app.arrange(|connection| {
            notifications::subscribe_person(connection, officer.id, &email, Language::English, topic, now).unwrap()
        });
        (Self { app, writer, officer, subscription: subscription.to_string() }, browsers)
    }

    /// A post of Türkiye in this state.
    pub fn post(&self, state: State) -> NewAchievement {
        static NUMBER: AtomicU32 = AtomicU32::new(1000);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let mut post = imported(&self.app, &self.writer, "TR", number, Theme::Training, "2026-05-01");
        post.it.state = state;
        // Of a year nobody writes in here, so that no number is given twice.
        post.it.reference = format!("TR-1999-{number:04}");
        self.app.arrange(|connection| achievements::import(connection, std::slice::from_ref(&post)).unwrap());
        self.app.platform.database.refresh_content_version().unwrap();
        post
    }

    /// The address of a row, with things made for it alone.
    pub fn address(&self, row: &Row) -> String {
        let mut path = if row.2.is_empty() { row.1.replace("{language}", "en") } else { row.2.to_owned() };
        for (word, state) in
            [("{draft}", State::Draft), ("{submitted}", State::Submitted), ("{published}", State::Published)]
        {
            if path.contains(word) {
                path = path.replace(word, &self.post(state).it.id.to_string());
            }
        }
        if path.contains("{slug of published}") {
            path = path.replace("{slug of published}", &self.post(State::Published).it.slug);
        }
        path = path.replace("{organisation}", self.app.organisation("TR").as_str());
        path.replace("{officer}", self.officer.id.as_str()).replace("{subscription}", &self.subscription)
    }

    pub async fn ask(&self, browser: &Browser, row: &Row) -> Shown {
        let path = self.address(row);
        if row.0 == "get" { browser.get(&path).await } else { browser.post(&path, &fields(&sent(row.3))).await }
    }
}
