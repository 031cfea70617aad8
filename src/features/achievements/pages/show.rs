//! A post as everyone reads it.

use askama::Template;

use super::super::answers::Answer;
use super::super::store::{SourceRow, Words};
use super::super::{Achievement, State, urls, views};
use super::Ribbon;
use crate::features::directory::{self, urls as directory_urls};
use crate::features::library::DocumentView;
use crate::features::questions::{self, UnderPost};
use crate::platform::web::{self, OpenWeb, Origin, Page};
use crate::vocabulary::strip::Strip;

/// A post as readers see it.
#[derive(Template)]
#[template(path = "achievements/show.html")]
pub struct Show {
    pub page: Page,
    pub it: Achievement,
    pub strip: Strip,
    pub words: Words,
    /// The running text as HTML, from the same function as the preview.
    pub body: String,
    pub organisation: directory::Shown,
    pub sources: Vec<SourceRow>,
    pub documents: Vec<DocumentView>,
    /// The answers of its sheet.
    pub sheet: Vec<Answer>,
    /// What other sites and programs are told of it; nothing of a version that is only shown.
    pub open_web: Option<OpenWeb>,
    pub is_insider: bool,
    /// Which text is the original, and what the one shown is to it.
    pub origin: Origin,
    /// What is asked about it; not over a version shown as readers would see it.
    pub under: Option<UnderPost>,
    /// Where it says what reached whom, for those who caused it.
    pub reach: Option<String>,
    /// Over a version shown as readers would see it.
    pub ribbon: Option<Ribbon>,
}

impl Show {
    /// The day it became public, in words.
    pub fn published_on(&self) -> Option<String> {
        self.it.published_at.map(|moment| self.page.date(self.page.day_of(moment)))
    }

    /// Whether its texts lead to their pages: not from a preview of what is not public.
    pub fn is_read(&self) -> bool {
        self.it.state == State::Published
    }
}
