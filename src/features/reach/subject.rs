//! What a page is about.

use crate::platform::mail::Cause;

/// A thing that people were told of.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The thing, as its own mails name it; nothing where none are written of it.
    pub cause: Option<Cause>,
    /// Where it stands, without the language: there its notices lead.
    pub path: String,
    /// Where in it notices lead besides, as in `/library/ID#waiting-picture`.
    pub parts: Vec<String>,
    /// What it is called.
    pub title: String,
    /// The kinds of notices that go from one organisation to another, where others go round within each and are nobody
    /// else's matter; empty where all may be counted.
    pub across: &'static [&'static str],
    /// Whether the viewer's colleagues are named.
    pub names_people: bool,
}

impl Subject {
    /// A thing of which every notice may be counted.
    pub fn new(path: String, title: &str) -> Self {
        Self { cause: None, path, parts: Vec::new(), title: title.to_owned(), across: &[], names_people: true }
    }

    /// The same, of which mails are written too.
    #[must_use]
    pub fn with_mails_of(self, cause: Cause) -> Self {
        Self { cause: Some(cause), ..self }
    }

    /// The same, where nobody is named: who was told would say who told.
    #[must_use]
    pub fn unnamed(self) -> Self {
        Self { names_people: false, ..self }
    }

    /// The same, to whose parts notices lead too.
    #[must_use]
    pub fn with_parts(self, parts: Vec<String>) -> Self {
        Self { parts, ..self }
    }

    /// Everywhere its notices lead.
    pub fn places(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.path).chain(&self.parts)
    }

    /// The same, where beyond an organisation only these kinds of notices are told, and nobody is named.
    #[must_use]
    pub fn told_across(self, kinds: &'static [&'static str]) -> Self {
        Self { across: kinds, ..self.unnamed() }
    }
}
