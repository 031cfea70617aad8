//! The original as a translator has it beside the form: paragraph by paragraph, with what changed since the
//! translation was made and the words the members agreed on.

use super::super::store::{VersionRow, Words};
use super::super::{Achievement, urls};
use crate::features::glossary::{Bridge, Hint};
use crate::platform::comparison::{self, Comparison};
use crate::platform::markdown;
use crate::platform::web::Page;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::{Mark, TextState};
use crate::vocabulary::timestamp::Timestamp;

/// The original beside a translation.
pub struct Source {
    pub words: Words,
    /// Title and summary as HTML, changes marked.
    pub title: String,
    pub summary: String,
    /// Agreed words for title and summary.
    pub hints: Vec<Hint>,
    pub paragraphs: Vec<SourceParagraph>,
    /// What the translation has not followed; none where it is as new as the original or there is none yet.
    pub behind: Option<Behind>,
    /// Why a reviewer sent the translation back.
    pub returned: Option<String>,
    /// Whether what the viewer calls finished is public at once.
    pub is_public_at_once: bool,
    /// The other languages it is translated into, and how each stands; not those that wait for a reviewer.
    pub others: Vec<(Language, Mark)>,
    /// Where the viewer may take the released translation from the readers.
    pub withdrawal: Option<String>,
}

/// One paragraph of the original.
pub struct SourceParagraph {
    /// As HTML; a changed one with its old words struck and its new ones marked.
    pub html: String,
    pub is_changed: bool,
    /// What the translation says there, where its paragraphs still are those of the original.
    pub translated: Option<String>,
    pub hints: Vec<Hint>,
}

/// How far a translation is behind its original.
pub struct Behind {
    /// When the original changed, in words.
    pub day: String,
    /// Where the two versions of the original are compared in full; none where the older one was not kept.
    pub comparison: Option<String>,
    /// Where the translator says that nothing needs to change; not while words are in work.
    pub confirmation: Option<String>,
    /// The post's revision the page is drawn from.
    pub revision: i32,
    old: Option<VersionRow>,
    translation: String,
}

impl Behind {
    /// `old` is the original as it was when these words were made from it, where that was kept.
    pub fn new(page: &Page, it: &Achievement, words: &Words, old: Option<VersionRow>, changed_at: Timestamp) -> Self {
        let pair = |old: &VersionRow| urls::comparison(it.id, it.original_language, old.revision, it.original_revision);
        Self {
            day: page.date(page.day_of(changed_at)),
            comparison: old.as_ref().map(|old| page.url(&pair(old))),
            confirmation: (words.state == TextState::Done)
                .then(|| page.url(&urls::translation_confirmation(it.id, words.language))),
            revision: it.revision,
            translation: words.body.clone(),
            old,
        }
    }
}

impl Source {
    /// The original, compared with the one the translation was made from.
    pub fn new(page: &Page, words: Words, behind: Option<Behind>, agreed: &Bridge<'_>) -> Self {
        let old = behind.as_ref().and_then(|it| it.old.as_ref());
        let old = old.map_or((&words.title, &words.summary), |old| (&old.title, &old.summary));
        Self {
            title: one_line(page, old.0, &words.title),
            summary: one_line(page, old.1, &words.summary),
            hints: agreed.hints(&format!("{}\n{}", words.title, words.summary)),
            paragraphs: paragraphs(page, behind.as_ref(), &words.body, agreed),
            behind,
            returned: None,
            is_public_at_once: false,
            others: Vec::new(),
            withdrawal: None,
            words,
        }
    }

    /// What can be copied from it into the translation: the field's name and the catalogue key of its label.
    pub fn parts(&self) -> Vec<(&'static str, &'static str)> {
        let all = [
            ("title", "achievements-edit-title", &self.words.title),
            ("summary", "achievements-edit-summary", &self.words.summary),
            ("body", "achievements-edit-body", &self.words.body),
        ];
        all.into_iter().filter(|(.., words)| !words.trim().is_empty()).map(|(name, key, _)| (name, key)).collect()
    }

    /// How many paragraphs have to be looked at again.
    pub fn changed(&self) -> usize {
        self.paragraphs.iter().filter(|paragraph| paragraph.is_changed).count()
    }
}

/// A title or a summary: one paragraph, or none.
fn one_line(page: &Page, old: &str, new: &str) -> String {
    comparison::compare(old, new).rows.iter().map(|row| row.html(page.locale())).collect()
}

fn paragraphs(page: &Page, behind: Option<&Behind>, body: &str, agreed: &Bridge<'_>) -> Vec<SourceParagraph> {
    let old = behind.and_then(|it| it.old.as_ref()).map_or(body, |old| &old.body);
    let Comparison { rows } = comparison::compare(old, body);
    let translated = translated(behind, old);
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let Some(fate) = row.fate() else { continue };
        let now = row.after().map(|it| it.words());
        let html = match now {
            Some(words) if !fate.is_changed => {
                markdown::to_html(words, page.locale(), &anchor("source", found.len()), |_| None)
            }
            _ => row.html(page.locale()),
        };
        let beside = fate.old.filter(|_| fate.is_changed).and_then(|index| translated.get(index).cloned());
        found.push(SourceParagraph {
            html,
            is_changed: fate.is_changed,
            translated: beside,
            hints: now.map_or_else(Vec::new, |words| agreed.hints(words)),
        });
    }
    found
}

/// The paragraphs of the translation, where they are as many as those of the original it was made from.
fn translated(behind: Option<&Behind>, old: &str) -> Vec<String> {
    let Some(behind) = behind else { return Vec::new() };
    let own = comparison::paragraphs(&behind.translation);
    if own.len() != comparison::paragraphs(old).len() {
        return Vec::new();
    }
    own.iter().map(|it| it.words().to_owned()).collect()
}

/// Where the ids of a paragraph's footnotes begin: letters, others for each paragraph.
pub(super) fn anchor(side: &str, place: usize) -> String {
    let letters: String = place.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect();
    format!("{side}{letters}")
}
