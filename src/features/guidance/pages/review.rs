//! What a reviewer has before them, and the releases of a text.

use std::collections::HashMap;

use askama::Template;

use super::Beside;
use crate::features::guidance::article::{Article, Draft, Made, Particulars, Version, Words};
use crate::features::guidance::urls;
use crate::features::guidance::views::{about_source, key, level_key};
use crate::platform::comparison;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// A text that waits.
#[derive(Template)]
#[template(path = "guidance/review.html")]
pub struct Review {
    pub page: Page,
    pub it: Article,
    pub draft: Draft,
    /// Who wrote it.
    pub writers: Vec<String>,
    /// What the organisations are called that it may name.
    pub names: HashMap<OrganisationId, String>,
    /// What is other than what readers have; the words as they are where they have nothing.
    pub parts: Vec<Part>,
    /// The text as readers would have it.
    pub body: String,
    /// The original, of a translation.
    pub beside: Option<Beside>,
    /// The translations, where more people would read the article.
    pub translations: Vec<Taken>,
    pub may_release: bool,
    pub errors: Errors,
    pub reason: String,
}

/// A translation of an article that goes farther.
pub struct Taken {
    pub language: Language,
    pub words: Words,
    /// The text as readers would have it.
    pub body: String,
    /// Whether it goes as far as its original, or is kept back.
    pub is_opened: bool,
}

impl Taken {
    /// How it stands to the words that are released: the key.
    pub const fn state(&self) -> &'static str {
        if self.is_opened { "achievements-mark-current" } else { "achievements-mark-older" }
    }
}

/// A part of a text that changed.
pub struct Part {
    /// The catalogue key of its name.
    pub key: &'static str,
    pub html: String,
}

/// What differs between two texts, by its parts.
pub fn parts(page: &Page, old: &Words, new: &Words) -> Vec<Part> {
    let pairs = [
        ("achievements-edit-title", &old.title, &new.title),
        ("achievements-edit-summary", &old.summary, &new.summary),
        ("achievements-edit-body", &old.body, &new.body),
    ];
    let changed = pairs.into_iter().filter(|(_, old, new)| old != new);
    changed.map(|(key, old, new)| Part { key, html: comparison::compare(old, new).one_column(page.locale()) }).collect()
}

/// What is said of an article besides its words, each with its label: everything a release lets readers have.
fn facts(page: &Page, names: &HashMap<OrganisationId, String>, it: &Particulars) -> Vec<(&'static str, String)> {
    let word = |list: &str, word: &str| page.t(&key(list, word)).into_owned();
    let audiences: Vec<String> = it.audiences.iter().map(|it| word("guidance-audience", it.as_str())).collect();
    let topics: Vec<String> = it.topics.iter().map(|it| word("guidance-theme", it.as_str())).collect();
    let sources: Vec<String> = it
        .sources
        .iter()
        .map(|source| {
            let (title, url) = (&source.title, &source.url);
            format!("\u{2068}{title}\u{2069} · {} · \u{2066}{url}\u{2069}", about_source(page, source))
        })
        .collect();
    let mut readers: Vec<String> = it.organisations.iter().filter_map(|id| names.get(id).cloned()).collect();
    page.sort_by_key(&mut readers, String::clone);
    let is_confirmed = if it.is_confirmed { "specimens-yes" } else { "specimens-no" };
    vec![
        ("guidance-edit-tlp", format!("\u{2066}{}\u{2069} · {}", it.tlp.label(), page.t(&it.tlp.key()))),
        ("alerts-form-organisations", page.list_and(&readers)),
        ("guidance-audience", page.list_and(&audiences)),
        ("guidance-level", page.t(&level_key(it.level)).into_owned()),
        ("guidance-edit-themes", page.list_and(&topics)),
        ("guidance-publisher", it.publisher.clone()),
        ("guidance-year", it.year.map_or_else(String::new, |year| page.digits(&year.to_string()))),
        ("guidance-review-due", page.date(it.review_due)),
        ("guidance-edit-confirmed", page.t(is_confirmed).into_owned()),
        ("guidance-sources", sources.join("\u{a0}· ")),
    ]
}

impl Review {
    /// Whether its viewer wrote some of it.
    pub fn is_own(&self) -> bool {
        self.page.viewer.person().is_some_and(|me| self.draft.writers.contains(&me.person))
    }

    /// Why more people would read the article.
    pub fn opening(&self) -> Option<&str> {
        let reason = self.draft.opening_reason.as_deref()?;
        self.draft.particulars.as_ref().filter(|it| self.it.is_opened_by(it)).map(|_| reason)
    }

    /// The languages of the translations that go along, or of those that are kept back; nothing where there are none.
    pub fn languages_of(&self, is_opened: bool) -> Option<String> {
        let names: Vec<String> = self
            .translations
            .iter()
            .filter(|it| it.is_opened == is_opened)
            .map(|it| it.language.endonym().to_owned())
            .collect();
        (!names.is_empty()).then(|| self.page.list_and(&names))
    }

    /// What is said besides the words: label, words, and what readers have instead where that is other.
    pub fn facts(&self) -> Vec<(&'static str, String, Option<String>)> {
        let Some(new) = &self.draft.particulars else { return Vec::new() };
        let had = &self.it.particulars;
        let had = if self.it.original_version > 0 { facts(&self.page, &self.names, had) } else { Vec::new() };
        let before = |label: &str| had.iter().find(|it| it.0 == label).map(|it| it.1.clone());
        let other = |label: &str, words: &String| before(label).filter(|before| before != words);
        let facts = facts(&self.page, &self.names, new).into_iter();
        let facts = facts.map(|(label, words)| (label, words.clone(), other(label, &words)));
        // What was taken out is said too.
        facts.filter(|(_, words, before)| !words.is_empty() || before.is_some()).collect()
    }
}

/// The releases of a text.
#[derive(Template)]
#[template(path = "guidance/versions.html")]
pub struct Versions {
    pub page: Page,
    pub it: Article,
    pub language: Language,
    /// The newest first.
    pub versions: Vec<(Version, String)>,
    /// The two that are compared, the older first, and what differs.
    pub compared: Option<(i32, i32, Vec<Part>)>,
    /// Whether an older one can become a draft now.
    pub may_restore: bool,
}

impl Versions {
    /// What a release is called.
    pub fn name(&self, number: i32) -> String {
        self.page.t_s("guidance-version", "number", &self.page.count(number))
    }

    /// Whether it was only looked at.
    pub fn is_confirmed(it: &Version) -> bool {
        it.made == Made::Confirmed
    }

    /// Whether nothing but who reads it is other than before.
    pub fn is_opened(it: &Version) -> bool {
        it.made == Made::Opened
    }

    /// Whether it was kept back.
    pub fn is_kept(it: &Version) -> bool {
        it.made == Made::Kept
    }

    /// Whether readers have it.
    pub fn is_newest(&self, it: &Version) -> bool {
        self.versions.first().is_some_and(|(newest, _)| newest.number == it.number)
    }

    /// Whether it is chosen as the older or the newer of two.
    pub fn is_chosen(&self, number: i32, is_older: bool) -> bool {
        let newest = self.versions.first().map_or(1, |(it, _)| it.number);
        let chosen = self.compared.as_ref().map_or((newest - 1, newest), |(old, new, _)| (*old, *new));
        number == if is_older { chosen.0 } else { chosen.1 }
    }
}
