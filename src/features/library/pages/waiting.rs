//! A change that waits, beside what readers have.

use super::super::change::{Change, Words};
use super::super::description::Descriptions;
use super::super::file::{File, Version, WidthRow};
use super::super::views;
use crate::platform::web::Page;
use crate::vocabulary::language::Language;

/// A change of a file.
pub struct Waiting {
    pub change: Change,
    /// Whose work it is.
    pub names: Vec<String>,
    /// The bytes readers are to get.
    pub version: Option<Version>,
    /// Their widths, where they are a picture's.
    pub widths: Vec<WidthRow>,
    /// The title of the document the file is to come into, or to leave.
    pub document: Option<String>,
    /// The words that change.
    pub lines: Vec<Line>,
    pub may_release: bool,
}

/// Words as they are and as they are to be.
pub struct Line {
    /// What they are.
    pub label: String,
    /// The language of a description.
    pub language: Option<Language>,
    pub before: String,
    pub after: String,
}

impl Waiting {
    /// The catalogue key of what is to happen.
    pub fn key(&self) -> &'static str {
        views::change_key(&self.change)
    }

    /// The smallest width of the picture, and its address.
    pub fn picture(&self) -> Option<(&WidthRow, String)> {
        let version = self.version.as_ref()?;
        self.widths.first().map(|row| (row, views::width_url(row, &version.name)))
    }

    pub fn names(&self) -> String {
        self.names.join(" · ")
    }
}

/// The words that differ.
pub fn lines(page: &Page, file: &File, descriptions: &Descriptions, words: &Words) -> Vec<Line> {
    let name = |language: Option<Language>| language.map_or("–", Language::endonym).to_owned();
    let line = |key: &str, before: String, after: String| Line {
        label: page.t(key).into_owned(),
        language: None,
        before,
        after,
    };
    let beside = [
        line("library-file-title", file.title.clone(), words.title.clone()),
        line("library-file-language", name(file.language), name(words.language())),
    ];
    let new = words.descriptions();
    let described = Language::ALL.into_iter().map(|language| Line {
        label: language.endonym().to_owned(),
        language: Some(language),
        before: descriptions.words(language).unwrap_or_default().to_owned(),
        after: new.words(language).unwrap_or_default().to_owned(),
    });
    beside.into_iter().chain(described).filter(|line| line.before != line.after).collect()
}
