//! How an article is worked on: each language with what stands there, and what an organisation has at all.

use askama::Template;

use crate::features::guidance::article::{Article, State};
use crate::features::guidance::urls;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::Mark;

/// The desk of an article.
#[derive(Template)]
#[template(path = "guidance/work.html")]
pub struct Work {
    pub page: Page,
    pub it: Article,
    /// What it is called here.
    pub title: (Language, String),
    pub may_write: bool,
    pub may_withdraw: bool,
    pub errors: Errors,
    pub reason: String,
}

/// A language of an article.
pub struct Line {
    pub language: Language,
    pub mark: Mark,
    /// Where something is to be done about it, and in which words.
    pub step: Option<(String, &'static str)>,
    /// Where its releases are.
    pub versions: Option<String>,
}

impl Work {
    pub fn lines(&self) -> Vec<Line> {
        let line = |(language, mark): (Language, Mark)| Line {
            language,
            mark,
            step: self.step(language, mark),
            versions: self
                .it
                .strip
                .is_released(language)
                .then(|| self.page.url(&urls::versions(&self.it.slug, language))),
        };
        // The original leads.
        let mut lines: Vec<Line> = self.it.strip.marks_at_desk().into_iter().map(line).collect();
        lines.sort_by_key(|line| line.language != self.it.original_language);
        lines
    }

    fn step(&self, language: Language, mark: Mark) -> Option<(String, &'static str)> {
        let slug = &self.it.slug;
        if mark == Mark::InReview {
            return Some((self.page.url(&urls::review(slug, language)), "guidance-desk-review"));
        }
        let is_original = language == self.it.original_language;
        let may = self.may_write && (is_original || self.it.original_version > 0);
        let key = if is_original { "guidance-desk-write" } else { "guidance-desk-translate" };
        may.then(|| (self.page.url(&urls::text(slug, language)), key))
    }

    pub fn state_key(&self) -> &'static str {
        state_key(&self.it)
    }

    /// When the review was due, where that day is over.
    pub fn overdue(&self) -> Option<String> {
        self.it.is_overdue(self.page.today()).then(|| self.page.date(self.it.particulars.review_due))
    }
}

/// What an organisation has.
#[derive(Template)]
#[template(path = "guidance/desk.html")]
pub struct Desk {
    pub page: Page,
    pub articles: Vec<(Article, Language, String)>,
    pub may_write: bool,
}

impl Desk {
    pub fn state_key_of(it: &Article) -> &'static str {
        state_key(it)
    }

    pub fn is_overdue(&self, it: &Article) -> bool {
        it.is_overdue(self.page.today())
    }

    /// How many translations lag.
    pub fn late(it: &Article) -> usize {
        it.strip.marks_at_desk().iter().filter(|(_, mark)| *mark == Mark::Older).count()
    }
}

const fn state_key(it: &Article) -> &'static str {
    match it.state {
        State::Unreleased => "guidance-desk-unreleased",
        State::Published => "guidance-desk-public",
        State::Withdrawn => "guidance-desk-withdrawn",
    }
}
