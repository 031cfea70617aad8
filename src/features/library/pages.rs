//! What the templates are given.

mod waiting;

use std::collections::HashMap;

use askama::Template;

use super::arrival::Limits;
use super::change::ChangeKind;
use super::description::Descriptions;
use super::document::DocumentView;
use super::file::{File, FileId, Kind, State, Version, WidthRow};
use super::forms::FileForm;
use super::store::{Filter, Listed, PER_PAGE, UseRow};
use super::task::Task;
use super::{DocumentId, urls, views};
use crate::platform::documents::{Trace, TraceKind};
use crate::platform::uploads::{Content, Refusal};
use crate::platform::web::{Choice as Offer, Errors, Page};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;

pub use waiting::{Changes, Waiting, lines};

/// The library.
#[derive(Template)]
#[template(path = "library/list.html")]
pub struct List {
    pub page: Page,
    pub files: Vec<Listed>,
    pub filter: Filter,
    /// Whether this is not the first page.
    pub is_further: bool,
    /// Where the next page begins.
    pub next: Option<String>,
    /// Room left, in bytes.
    pub room: i64,
    pub may_add: bool,
    /// The first few changes that wait for another person.
    pub waiting: Vec<Task>,
    /// How many wait.
    pub all_waiting: i64,
}

impl List {
    pub fn new(page: Page, mut files: Vec<Listed>, filter: Filter, is_further: bool, room: u64, may_add: bool) -> Self {
        let has_more = files.len() > PER_PAGE;
        files.truncate(PER_PAGE);
        let next = files.last().filter(|_| has_more).map(|last| page.url(&address(&filter, Some(last.file.id))));
        let room = i64::try_from(room).unwrap_or(i64::MAX);
        Self { page, files, filter, is_further, next, room, may_add, waiting: Vec::new(), all_waiting: 0 }
    }

    /// The first page of this choice.
    pub fn first(&self) -> String {
        self.page.url(&address(&self.filter, None))
    }

    /// Whether anything is chosen.
    pub fn is_filtered(&self) -> bool {
        self.filter != Filter::default()
    }

    pub fn kinds(&self) -> Vec<Offer> {
        let any = Offer::new("", self.page.plain("library-list-any"), self.filter.kind.is_none());
        let kind = |kind: &Kind| {
            Offer::new(kind.as_str(), views::kind_name(&self.page, kind), self.filter.kind == Some(*kind))
        };
        std::iter::once(any).chain(Kind::ALL.iter().map(kind)).collect()
    }

    pub fn languages(&self) -> Vec<Offer> {
        languages(&self.page, "library-list-any", self.filter.language)
    }
}

/// The address of a page of the list.
fn address(filter: &Filter, before: Option<FileId>) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    if !filter.words.is_empty() {
        query.append_pair("q", &filter.words);
    }
    query.extend_pairs(filter.kind.iter().map(|it| ("kind", it.as_str())));
    query.extend_pairs(filter.language.iter().map(|it| ("language", it.tag())));
    query.extend_pairs(filter.is_unused.then_some(("unused", "yes")));
    query.extend_pairs(before.iter().map(|it| ("before", it.as_str())));
    let query = query.finish();
    if query.is_empty() { urls::list() } else { format!("{}?{query}", urls::list()) }
}

/// The thirteen languages behind a word for none of them.
fn languages(page: &Page, none: &str, chosen: Option<Language>) -> Vec<Offer> {
    let first = Offer::new("", page.plain(none), chosen.is_none());
    std::iter::once(first).chain(Offer::languages(chosen.map_or("", Language::tag))).collect()
}

/// The form for new files, and what was refused of the last ones.
#[derive(Template)]
#[template(path = "library/new.html")]
pub struct New {
    pub page: Page,
    pub limits: Limits,
    /// Names and reasons.
    pub refused: Vec<(String, Refusal)>,
}

impl New {
    pub fn each(&self) -> String {
        views::size(&self.page, i64::try_from(self.limits.each).unwrap_or(i64::MAX))
    }

    pub fn room(&self) -> String {
        views::size(&self.page, i64::try_from(self.limits.room).unwrap_or(i64::MAX))
    }

    pub fn languages(&self) -> Vec<Offer> {
        languages(&self.page, "library-file-no-language", None)
    }
}

/// A file.
#[derive(Template)]
#[template(path = "library/show.html")]
pub struct Show {
    pub page: Page,
    pub file: File,
    /// The newest first.
    pub versions: Vec<Version>,
    /// Of the version readers get.
    pub widths: Vec<WidthRow>,
    pub descriptions: Descriptions,
    /// Changes that wait for another person.
    pub waiting: Vec<Waiting>,
    /// People whom the version handed in last names.
    pub traces: Vec<Trace>,
    /// Kinds of names that were taken out of it.
    pub removed: Vec<TraceKind>,
    pub uses: Vec<UseRow>,
    pub documents: Vec<(DocumentId, String)>,
    pub names: HashMap<PersonId, String>,
    pub form: FileForm,
    pub errors: Errors,
    /// Why the new version was not taken.
    pub refused: Option<Refusal>,
    pub may_change: bool,
    /// Where it says what reached whom, for those who caused it.
    pub reach: Option<String>,
}

impl Show {
    /// The same with a word at the field for a new version.
    #[must_use]
    pub fn refusing(self, why: Refusal) -> Self {
        Self { refused: Some(why), ..self }
    }

    /// The same with a word at the reason for which a change is to go back.
    #[must_use]
    pub fn refusing_return(mut self, errors: Errors, kind: ChangeKind, typed: String) -> Self {
        if let Some(it) = self.waiting.iter_mut().find(|it| it.change.kind == kind) {
            it.typed = typed;
        }
        Self { errors, ..self }
    }

    /// The version handed in last.
    pub fn newest(&self) -> Option<&Version> {
        self.versions.first()
    }

    /// The version readers get.
    pub fn current(&self) -> Option<&Version> {
        self.versions.iter().find(|version| version.number == self.file.current)
    }

    pub fn is_picture(&self) -> bool {
        self.file.kind == Kind::Picture
    }

    /// Whether a browser opens what readers get, in a viewer of its own.
    pub fn opens(&self) -> bool {
        self.current().is_some_and(|version| version.content == Content::Pdf)
    }

    /// Whether the picture may not be used yet, since nobody said what it shows.
    pub fn lacks_description(&self) -> bool {
        self.is_picture() && self.descriptions.is_empty()
    }

    /// What the picture shows, for this reader.
    pub fn description(&self) -> &str {
        self.descriptions.best(self.page.language()).unwrap_or_default()
    }

    /// The widths for `srcset`.
    pub fn sources(&self) -> String {
        let name = self.current().map_or("", |version| version.name.as_str());
        let source = |row: &WidthRow| format!("{} {}w", views::width_url(row, name), row.width);
        self.widths.iter().map(source).collect::<Vec<_>>().join(", ")
    }

    /// The width for browsers that cannot choose.
    pub fn usual(&self) -> Option<(&WidthRow, String)> {
        let name = self.current().map_or("", |version| version.name.as_str());
        self.widths
            .iter()
            .rev()
            .find(|row| row.width <= 1280)
            .or(self.widths.first())
            .map(|row| (row, views::width_url(row, name)))
    }

    pub fn name_of(&self, person: &PersonId) -> &str {
        self.names.get(person).map_or("", String::as_str)
    }

    pub fn languages(&self) -> Vec<Offer> {
        languages(&self.page, "library-file-no-language", Language::from_tag(&self.form.language))
    }

    pub fn document_choices(&self) -> Vec<Offer> {
        let none = Offer::new("", self.page.plain("library-file-no-document"), self.file.document_id.is_none());
        let known =
            |(id, title): &(DocumentId, String)| Offer::new(id.as_str(), title, self.file.document_id == Some(*id));
        std::iter::once(none).chain(self.documents.iter().map(known)).collect()
    }

    /// The address and title of the document it is one language of.
    pub fn document(&self) -> Option<(String, &str)> {
        let (id, title) = self.documents.iter().find(|(id, _)| self.file.document_id == Some(*id))?;
        Some((self.page.url(&urls::document(*id)), title))
    }
}

/// A document with its languages.
#[derive(Template)]
#[template(path = "library/document.html")]
pub struct Document {
    pub page: Page,
    pub document: DocumentView,
    pub title: String,
    pub errors: Errors,
    pub may_change: bool,
    /// Whether its readers know it by its title, so that nobody alone gives it another.
    pub keeps_title: bool,
}

/// The pictures a text may show.
#[derive(Template)]
#[template(path = "library/choice.html")]
pub struct Choice {
    pub page: Page,
    pub words: String,
    pub files: Vec<Listed>,
    pub descriptions: HashMap<FileId, Descriptions>,
}

impl Choice {
    /// What a picture shows, for this reader; `None` where it may not be used yet.
    pub fn description(&self, id: &FileId) -> Option<&str> {
        self.descriptions.get(id).and_then(|all| all.best(self.page.language()))
    }
}
