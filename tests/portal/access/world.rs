//! The places the table speaks of, and the people who ask.

use std::sync::atomic::{AtomicU32, Ordering};

use sijil::features::accounts::{Email, NewPerson, create_person};
use sijil::features::achievements::{self, NewAchievement, NewText, Sheet, State, Text};
use sijil::features::notifications::{self, Topic};
use sijil::platform::mail::EmailAddress;
use sijil::vocabulary::country::CountryCode;
use sijil::vocabulary::ids::PersonId;
use sijil::vocabulary::language::Language;
use sijil::vocabulary::theme::Theme;
use sijil::vocabulary::viewer::Role;

use super::documents::Desk;
use super::table::{Row, Sent, fields, sent};
use crate::achievements::imported;
use crate::library::add;
use crate::support::{Browser, Shown, Someone, TestApp};

/// The places the table speaks of.
pub struct World {
    pub app: TestApp,
    writer: Someone,
    officer: Someone,
    reviewer: Someone,
    subscription: String,
    private: String,
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
        let page = add(&app, &browsers[1], "a.txt", b"words").await;
        let private = browsers[1].get(&page).await.attributes(".sheet-of a", "href").remove(0);
        let writer = app.person("TR", &[Editor]).await;
        let officer = app.person("TR", &[Officer]).await;
        let reviewer = app.person("TR", &[Reviewer]).await;
        let topic = Topic::achievements(CountryCode::parse("TR"), None);
        let (email, now) = (EmailAddress::parse(&officer.email).unwrap(), app.platform.clock.now());
        let subscription = app.arrange(|connection| {
            notifications::subscribe_person(connection, officer.id, &email, Language::English, topic, now).unwrap()
        });
        (Self { app, writer, officer, reviewer, subscription: subscription.to_string(), private }, browsers)
    }

    /// A post of Türkiye in this state.
    pub fn post(&self, state: State) -> NewAchievement {
        static NUMBER: AtomicU32 = AtomicU32::new(1000);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let mut post = imported(&self.app, &self.writer, "TR", number, Theme::Training, "2026-05-01");
        let words = Text { language: Language::Russian, ..post.texts[0].words.clone() };
        post.texts.push(NewText { words, source_revision: 1, is_done: false });
        post.it.state = state;
        post.texts[0].words.sheet = Sheet::of([(achievements::Topic::Cost, "2 million".to_owned())]);
        // Of a year nobody writes in here, so that no number is given twice.
        post.it.reference = format!("TR-1999-{number:04}");
        self.app.arrange(|connection| achievements::import(connection, std::slice::from_ref(&post)).unwrap());
        self.app.platform.database.refresh_content_version().unwrap();
        post
    }

    /// Somebody invited in Türkiye: whom only its administrator sees.
    pub fn invited(&self) -> PersonId {
        let new = NewPerson {
            organisation: self.app.organisation("TR"),
            email: Email::parse(&format!("{}@sijil.example", PersonId::generate())).unwrap(),
            name: "Ayla".to_owned(),
            name_latin: "Ayla".to_owned(),
            language: Language::English,
            time_zone: "UTC".to_owned(),
            roles: vec![Role::Editor],
        };
        let now = self.app.platform.clock.now();
        self.app.arrange(|connection| create_person(connection, new, None, now).unwrap().unwrap().0.id)
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
        if path.contains("{file}") || path.contains("{document}") {
            let (file, document) = library_item(&self.app, &self.writer);
            path = path.replace("{file}", &file).replace("{document}", &document);
        }
        if path.contains("{proposal}") {
            path = path.replace("{proposal}", &crate::glossary::proposal(&self.app, &self.writer, "tr", "doğma"));
        }
        if path.contains("{question}") {
            path = path.replace("{question}", &question(&self.app, &self.writer));
        }
        path = self.documents().fill(&path);
        path = path.replace("{private}", &self.private);
        path = path.replace("{organisation}", self.app.organisation("TR").as_str());
        path.replace("{officer}", self.officer.id.as_str()).replace("{subscription}", &self.subscription)
    }

    fn documents(&self) -> Desk<'_> {
        Desk { app: &self.app, writer: &self.writer, reviewer: &self.reviewer }
    }

    pub async fn ask(&self, browser: &Browser, row: &Row) -> Shown {
        let path = self.address(row);
        if row.0 == "get" {
            browser.get(&path).await
        } else {
            browser.send(request(browser, &path, row.3, "same-origin")).await
        }
    }
}

/// What a page of the site would send; `site` is what the browser says of where the form stood.
pub fn request(browser: &Browser, path: &str, what: Sent, site: &str) -> reqwest::RequestBuilder {
    let request = browser.request(reqwest::Method::POST, path).header("sec-fetch-site", site);
    match what {
        Sent::Files => request.header("content-type", "multipart/form-data; boundary=x").body("--x--\r\n"),
        Sent::Piece => request.header("upload-offset", "0").body("abc"),
        other => request.form(&fields(&sent(other))),
    }
}

/// A text file in the library of Türkiye and a document, made by hand; their ids.
fn library_item(app: &TestApp, writer: &Someone) -> (String, String) {
    use diesel::prelude::*;
    use sijil::features::library::{DocumentId, FileId};
    use sijil::platform::database::schema::{library_documents, library_files, library_space, library_versions};

    let (file, document, now) = (FileId::generate(), DocumentId::generate(), app.platform.clock.now());
    let organisation = app.organisation("TR");
    app.arrange(|connection| {
        diesel::insert_into(library_documents::table)
            .values((
                library_documents::id.eq(document),
                library_documents::organisation_id.eq(organisation),
                library_documents::title.eq("A document"),
                library_documents::created_by.eq(writer.id),
                library_documents::created_at.eq(now),
            ))
            .execute(connection)
            .unwrap();
        diesel::insert_into(library_files::table)
            .values((
                (library_files::id.eq(file), library_files::organisation_id.eq(organisation)),
                (library_files::kind.eq("document"), library_files::title.eq("A file")),
                (library_files::search_key.eq("a file"), library_files::current.eq(0), library_files::newest.eq(1)),
                (library_files::created_by.eq(writer.id), library_files::created_at.eq(now)),
                library_files::updated_at.eq(now),
            ))
            .execute(connection)
            .unwrap();
        let key = FileId::generate().to_string().replace('-', "");
        diesel::insert_into(library_versions::table)
            .values((
                (library_versions::file_id.eq(file), library_versions::number.eq(1)),
                (library_versions::state.eq("preparing"), library_versions::storage_key.eq(key)),
                (library_versions::hash.eq("0".repeat(64)), library_versions::bytes.eq(3)),
                (library_versions::content.eq("txt"), library_versions::name.eq("a.txt")),
                (library_versions::created_by.eq(writer.id), library_versions::created_at.eq(now)),
            ))
            .execute(connection)
            .unwrap();
        let known = library_space::table.find(organisation).count().get_result::<i64>(connection).unwrap();
        if known == 0 {
            diesel::insert_into(library_space::table)
                .values((library_space::organisation_id.eq(organisation), library_space::bytes.eq(3_i64)))
                .execute(connection)
                .unwrap();
        }
    });
    (file.to_string(), document.to_string())
}

/// A question to Türkiye, written by hand; its id.
fn question(app: &TestApp, asker: &Someone) -> String {
    use diesel::prelude::*;
    use sijil::features::questions::{QuestionId, State};
    use sijil::platform::database::schema::questions;

    let (id, now) = (QuestionId::generate(), app.platform.clock.now());
    let columns = (
        (questions::id.eq(id), questions::subject_id.eq("none"), questions::path.eq("/achievements/none")),
        (questions::title.eq("A post"), questions::title_language.eq(Language::English)),
        (questions::country.eq(CountryCode::Turkiye), questions::is_shown.eq(true)),
        (questions::asker_id.eq(asker.id), questions::language.eq(Language::English)),
        (questions::text.eq("How?"), questions::asked_at.eq(now), questions::state.eq(State::Open)),
        questions::is_published.eq(false),
    );
    app.arrange(|connection| diesel::insert_into(questions::table).values(columns).execute(connection).unwrap());
    id.to_string()
}
