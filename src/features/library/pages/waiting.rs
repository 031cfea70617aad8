//! A change that waits or was given back, beside what readers have; and the list of all of them.

use askama::Template;

use super::super::change::{Change, Words};
use super::super::description::Descriptions;
use super::super::file::{File, Version, WidthRow};
use super::super::task::{PER_PAGE, Task};
use super::super::{urls, views};
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
    pub may_drop: bool,
    /// Who gave it back.
    pub given_back_by: Option<String>,
    /// What was typed as a reason and could not be taken.
    pub typed: String,
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

    /// The catalogue key of what changes, as a name.
    pub fn name_key(&self) -> &'static str {
        views::change_name_key(&self.change)
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

/// Every change of a library that waits or was given back.
#[derive(Template)]
#[template(path = "library/changes.html")]
pub struct Changes {
    pub page: Page,
    pub tasks: Vec<Task>,
    /// Whether this is not the first page.
    pub is_further: bool,
    /// Where the next page begins.
    pub next: Option<String>,
}

impl Changes {
    pub fn new(page: Page, mut tasks: Vec<Task>, is_further: bool) -> Self {
        let has_more = tasks.len() > PER_PAGE;
        tasks.truncate(PER_PAGE);
        let next = tasks.last().filter(|_| has_more).map(|last| {
            let query = url::form_urlencoded::Serializer::new(String::new())
                .append_pair("after", &last.place().written())
                .finish();
            page.url(&format!("{}?{query}", urls::changes()))
        });
        Self { page, tasks, is_further, next }
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
