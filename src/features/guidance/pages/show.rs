//! An article as its readers have it.

use askama::Template;

use crate::features::directory;
use crate::features::guidance::article::{Article, Source, Version};
use crate::features::guidance::urls;
use crate::features::guidance::views::{about_source, key, level_key};
use crate::features::security_features::{Feature, urls as glossary_urls};
use crate::platform::markdown::Chapter;
use crate::platform::web::{self, Origin, Page};
use crate::vocabulary::strip::Strip;

/// Chapters from which on a text has a table of contents.
const CHAPTERS: usize = 3;

/// An article.
#[derive(Template)]
#[template(path = "guidance/show.html")]
pub struct Show {
    pub page: Page,
    pub it: Article,
    pub text: Version,
    /// The running text as HTML.
    pub body: String,
    pub chapters: Vec<Chapter>,
    pub organisation: directory::Shown,
    /// Which text is the original, and what the one shown is to it.
    pub origin: Origin,
    /// The security features it names, and what they are called.
    pub features: Vec<(&'static Feature, String)>,
    pub is_insider: bool,
    /// In which languages it stands.
    pub strip: Strip,
    /// Where it stands, for the list of its languages.
    pub path: String,
    pub is_read: bool,
    /// Where it says what reached whom, for those who caused it.
    pub reach: Option<String>,
}

impl Show {
    /// The chapters, where there are enough to choose from.
    pub fn contents(&self) -> &[Chapter] {
        if self.chapters.len() < CHAPTERS { &[] } else { &self.chapters }
    }

    /// For whom it is, in words.
    pub fn audiences(&self) -> String {
        let name = |word: &str| self.page.t(&key("guidance-audience", word)).into_owned();
        let names: Vec<String> = self.it.particulars.audiences.iter().map(|it| name(it.as_str())).collect();
        self.page.list_and(&names)
    }

    /// What it is about, in words.
    pub fn topics(&self) -> String {
        let name = |word: &str| self.page.t(&key("guidance-theme", word)).into_owned();
        let names: Vec<String> = self.it.particulars.topics.iter().map(|it| name(it.as_str())).collect();
        self.page.list_and(&names)
    }

    /// How deep it goes, in words.
    pub fn level(&self) -> String {
        self.page.t(&level_key(self.it.particulars.level)).into_owned()
    }

    /// The facts in a column beside it.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let it = &self.it.particulars;
        let publisher = (!it.publisher.is_empty()).then(|| it.publisher.clone());
        let facts = [
            ("guidance-audience", Some(self.audiences())),
            ("guidance-level", Some(self.level())),
            ("guidance-publisher", publisher),
            ("guidance-year", it.year.map(|year| self.page.digits(&year.to_string()))),
            ("guidance-owner", Some(self.organisation.text.clone())),
            ("guidance-released", Some(self.page.date(self.page.day_of(self.text.released_at)))),
            ("guidance-review-due", Some(self.page.date(it.review_due))),
        ];
        facts.into_iter().filter_map(|(label, words)| Some((label, words?))).collect()
    }

    /// When the review was due, where that day is over.
    pub fn overdue(&self) -> Option<String> {
        self.it.is_overdue(self.page.today()).then(|| self.page.date(self.it.particulars.review_due))
    }

    /// What is said of a source.
    pub fn about(&self, source: &Source) -> String {
        about_source(&self.page, source)
    }
}
