//! The original beside its translation, with what changed in it since the translation was made.

use crate::features::guidance::article::{Version, Words};
use crate::platform::comparison;
use crate::platform::markdown;
use crate::platform::web::Page;
use crate::vocabulary::language::Language;

/// The original as its translator has it.
pub struct Beside {
    pub language: Language,
    /// Title, summary and text as HTML; what changed since the translation was made is marked.
    pub title: String,
    pub summary: String,
    pub paragraphs: Vec<Paragraph>,
    /// When it changed, where the translation has not followed.
    pub behind: Option<String>,
}

/// A paragraph of the original.
pub struct Paragraph {
    pub html: String,
    pub is_changed: bool,
}

impl Beside {
    /// `old` is the original the translation was made from, where the original changed since.
    pub fn new(page: &Page, newest: &Version, old: Option<&Version>) -> Self {
        let before = old.map_or(&newest.words, |old| &old.words);
        let Words { title, summary, body } = &newest.words;
        Self {
            language: newest.language,
            title: one_line(page, &before.title, title),
            summary: one_line(page, &before.summary, summary),
            paragraphs: paragraphs(page, &before.body, body),
            behind: old.map(|_| page.date(page.day_of(newest.released_at))),
        }
    }

    /// How many paragraphs have to be looked at again.
    pub fn changed(&self) -> usize {
        self.paragraphs.iter().filter(|it| it.is_changed).count()
    }
}

fn one_line(page: &Page, old: &str, new: &str) -> String {
    comparison::compare(old, new).rows.iter().map(|row| row.html(page.locale())).collect()
}

fn paragraphs(page: &Page, old: &str, new: &str) -> Vec<Paragraph> {
    let compared = comparison::compare(old, new);
    let paragraph = |row: &comparison::Row<'_>| {
        let is_changed = row.fate()?.is_changed;
        let html = match row.after().filter(|_| !is_changed) {
            Some(kept) => markdown::to_html(kept.words(), page.locale(), "source", |_| None),
            None => row.html(page.locale()),
        };
        Some(Paragraph { html, is_changed })
    };
    compared.rows.iter().filter_map(paragraph).collect()
}
