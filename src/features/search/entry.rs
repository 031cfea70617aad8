//! What can be found, what is asked, and what comes back.

use chrono::NaiveDate;

use super::snippet::Part;
use super::{Audience, Chosen, Facets, Readers, kinds};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;

/// Something that can be found, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is: `achievement`, `country`. Its name for readers is `search-kind-<kind>` in the catalogues.
    pub kind: String,
    /// Which one.
    pub subject_id: String,
    /// The language of title and body.
    pub language: Language,
    /// Where it is shown, without the language: `/achievements/smart-card-2026`.
    pub path: String,
    /// Its name.
    pub title: String,
    /// Everything else it is found by, as plain text; the beginning is shown where no word of it was found.
    pub body: String,
    /// The country it belongs to.
    pub country: Option<CountryCode>,
    /// Its theme.
    pub theme: Option<Theme>,
    /// The day it is ordered by, newest first; things without a day come last among equals.
    pub day: Option<NaiveDate>,
    /// Who may find it.
    pub readers: Readers,
    /// The catalogue key of its state, where it is not public.
    pub state: Option<String>,
    /// When it became what its readers see (UTC): what is later than somebody's last look is new to them.
    pub since: Option<Timestamp>,
}

/// What a reader asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// As typed.
    pub text: String,
    /// The language to show things in, where they are found in it.
    pub language: Language,
    /// What the search is narrowed to.
    pub chosen: Chosen,
    /// For whom.
    pub audience: Audience,
    /// Only these very words: no beginnings, no other spellings, nothing that means the same.
    pub is_exact: bool,
    /// Which page, from 1; past the end the last one is given.
    pub page: usize,
    /// Things on a page.
    pub limit: usize,
    /// In which order.
    pub order: Order,
    /// Whether the numbers beside the filters are wanted.
    pub wants_facets: bool,
}

/// In which order things are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// What fits best first.
    Best,
    /// What happened last first, as feeds want it.
    Newest,
}

/// How many there are: counting stops where nobody pages any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    /// So many were counted.
    pub count: usize,
    /// Whether there are more.
    pub is_more: bool,
}

/// One page of what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// How many there are on all pages.
    pub total: Total,
    /// Best first.
    pub hits: Vec<Hit>,
    /// Words of the same meaning that were looked for too.
    pub also: Vec<Also>,
    /// The numbers beside the filters; empty where they were not wanted.
    pub facets: Facets,
    /// This page, from 1.
    pub page: usize,
    /// The number of pages, at least 1.
    pub pages: usize,
}

/// A word of another language, or another word, that means what was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Also {
    /// Its language.
    pub language: Language,
    /// As it is written there.
    pub text: String,
}

/// A thing that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub kind: String,
    /// Which one.
    pub subject_id: String,
    /// The language of title and text: the reader's where the thing was found in it.
    pub language: Language,
    /// Where it is shown, without the language.
    pub path: String,
    /// The title, with what matched marked.
    pub title: Vec<Part>,
    /// The place in the body that matched, or its beginning.
    pub text: Vec<Part>,
    /// The country it belongs to.
    pub country: Option<CountryCode>,
    /// Its theme.
    pub theme: Option<Theme>,
    /// Its day.
    pub day: Option<NaiveDate>,
    /// The catalogue key of its state, where it is not public.
    pub state: Option<String>,
    /// When it became what its readers see (UTC).
    pub since: Option<Timestamp>,
}

impl Hit {
    /// The language of the title and the side at which it begins, as attributes; where nobody told its language the empty
    /// tag of HTML says so, and the letters decide the side.
    pub(super) fn title_tongue(&self) -> String {
        if kinds::is_titled_in_its_language(&self.kind) {
            format!("lang={} dir={}", self.language.tag(), self.language.direction())
        } else {
            "lang dir=auto".to_owned()
        }
    }
}
