//! A post as its own organisation sees it.

use askama::Template;

use super::super::answers::Answer;
use super::super::review::urls as review_urls;
use super::super::review::{ALONE, Reading, Release, Standing};
use super::super::store::Words;
use super::super::{Achievement, State, permissions, urls, views};
use super::Check;
use crate::features::audit;
use crate::features::directory::urls as directory_urls;
use crate::features::library::DocumentView;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::{Mark, Strip};
use crate::vocabulary::viewer::Viewer;

/// A post as its own organisation sees it.
#[derive(Template)]
#[template(path = "achievements/review.html")]
pub struct Review {
    pub page: Page,
    pub it: Achievement,
    pub strip: Strip,
    pub words: Words,
    /// The words with the remarks at them.
    pub reading: Reading,
    /// How the post stands in the review.
    pub standing: Standing,
    pub documents: Vec<DocumentView>,
    /// The answers of the original's sheet.
    pub sheet: Vec<Answer>,
    /// What happened to it, newest last: key of the step, who, when.
    pub way: Vec<WayStep>,
    pub allowed: Allowed,
    pub errors: Errors,
    pub reason: String,
    /// What is worth a look before it is handed on, for those who may still change it.
    pub checks: Option<Vec<Check>>,
}

impl Review {
    /// The catalogue key of what is being done about a public original, and where that is read.
    pub fn correction(&self) -> Option<(&'static str, String)> {
        let key = match self.strip.mark_at_desk(self.it.original_language) {
            Mark::InReview => "correction-waits",
            Mark::InWork => "correction-in-work",
            _ => return None,
        };
        Some((key, self.page.url(&urls::text_review(self.it.id, self.it.original_language))))
    }

    /// Where the words in this language are worked on or read by this viewer.
    pub fn work_url(&self, language: &Language) -> Option<String> {
        let is_original = *language == self.it.original_language;
        let may_write = if is_original { self.allowed.edit } else { self.allowed.translate };
        let mark = self.strip.mark_at_desk(*language);
        views::work_path(self.it.id, *language, mark, may_write).map(|path| self.page.url(&path))
    }
}

/// One step of a post's way.
pub struct WayStep {
    pub kind: String,
    pub who: String,
    pub entry: audit::Entry,
}

impl WayStep {
    /// The catalogue key of the step: `achievements-way-published`.
    pub fn key(&self) -> String {
        if self.kind == "achievement.published" && self.entry.detail.contains(ALONE) {
            return "achievements-way-alone".to_owned();
        }
        format!("achievements-way-{}", self.kind.rsplit('.').next().unwrap_or_default())
    }
}

/// What this viewer may do now; the page shows these and no other buttons.
pub struct Allowed {
    pub edit: bool,
    pub submit: bool,
    pub review: bool,
    pub withdraw: bool,
    pub translate: bool,
}

impl Allowed {
    pub fn of(viewer: &Viewer, it: &Achievement, strip: Strip, release: &Release) -> Self {
        Self {
            edit: permissions::may_edit(viewer, it) && !strip.waits(it.original_language),
            submit: permissions::may_submit(viewer, it),
            review: permissions::may_review(viewer, it, release),
            withdraw: permissions::may_withdraw(viewer, it),
            translate: permissions::may_translate(viewer, it),
        }
    }
}
