//! The newest versions as a feed, Atom (RFC 4287).

use askama::Template;

use super::super::reading::Reading;
use super::super::urls;
use crate::platform::escape;
use crate::platform::web::{Page, url_in};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// What everyone may read, the newest first.
#[derive(Template)]
#[template(path = "specimens/feed.xml")]
pub(super) struct Feed {
    pub(super) page: Page,
    pub(super) readings: Vec<Reading>,
}

impl Feed {
    fn list(&self) -> String {
        self.page.absolute(&urls::list())
    }

    fn own(&self) -> String {
        self.page.absolute(&urls::feed())
    }

    fn title_of(&self, it: &Reading) -> (Language, String, String) {
        let known = it.it.description.words_in(self.page.language());
        let found = known.map(|(language, it)| (language, it.title.clone(), it.purpose.clone()));
        found.unwrap_or((self.page.language(), it.it.code.to_string(), String::new()))
    }

    fn url_of(&self, it: &Reading, language: Language) -> String {
        format!("{}{}", self.page.origin(), url_in(language, &urls::show(&it.it.code)))
    }

    /// When any of its versions was released last (RFC 3339). A feed without any never was.
    fn updated(&self) -> String {
        let newest = self.readings.iter().map(|it| it.it.updated_at).max();
        newest.map_or_else(|| "1970-01-01T00:00:00Z".to_owned(), Timestamp::to_rfc3339)
    }
}
