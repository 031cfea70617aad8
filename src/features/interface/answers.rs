//! What a program gets: plain text without marks of direction or of matches.

use askama::Template;
use serde::Serialize;

use super::parameters::Question;
use crate::features::search::{Found, Hit, Part};
use crate::platform::errors::Error;
use crate::platform::web::Page;

/// What was found.
#[derive(Debug, Serialize)]
pub(super) struct Answer {
    /// How many there are on all pages.
    total: usize,
    /// Whether `total` is all; else there are more, which nobody can page to.
    total_is_exact: bool,
    hits: Vec<Thing>,
    /// This page, from 1.
    page: usize,
    /// The address of the next one, if there is one.
    next: Option<String>,
}

/// A thing that was found.
#[derive(Debug, Serialize)]
struct Thing {
    kind: String,
    title: String,
    /// Absolute.
    url: String,
    /// BCP 47: the language of title and snippet.
    lang: &'static str,
    snippet: String,
}

/// A text that is JSON already.
#[derive(Template)]
#[template(source = "{{ text }}", ext = "json", escape = "none")]
pub(super) struct Json {
    text: String,
}

impl Answer {
    pub(super) fn new(page: &Page, question: &Question, found: Found) -> Self {
        let next = found.page + 1;
        Self {
            total: found.total.count,
            total_is_exact: !found.total.is_more,
            page: found.page,
            next: (next <= found.pages).then(|| format!("{}/api/v1/search?{}", page.origin(), question.written(next))),
            hits: found.hits.into_iter().map(|hit| Thing::new(page, hit)).collect(),
        }
    }

    pub(super) fn text(&self) -> Result<String, Error> {
        Ok(serde_json::to_string(self)?)
    }

    pub(super) fn written(&self) -> Result<Json, Error> {
        Ok(Json { text: self.text()? })
    }
}

impl Thing {
    fn new(page: &Page, hit: Hit) -> Self {
        Self {
            url: page.absolute(&hit.path),
            title: Part::plain(&hit.title),
            snippet: Part::plain(&hit.text),
            lang: hit.language.tag(),
            kind: hit.kind,
        }
    }
}
