//! What a reader may have meant who asked for something that is not there. A handler finds it while it draws its page and
//! leaves it at the request; where the page turns out to be an error's, `error_pages` names it there.

use std::sync::{Arc, OnceLock};

use actix_web::{HttpMessage as _, HttpRequest};

use crate::vocabulary::language::Language;

/// One thing that is there for this reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    /// What it is known by, which reads the same in every language.
    pub code: String,
    /// What it is called, and in which language.
    pub title: (Language, String),
    /// Where it is, with the language.
    pub url: String,
}

/// What is told of it from the drawing of a page to its error page.
#[derive(Debug, Clone, Default)]
pub struct Nearby(Arc<OnceLock<Vec<Near>>>);

impl Nearby {
    /// Tells what there is, the nearest first; once for a request.
    pub fn tell(&self, found: Vec<Near>) {
        self.0.get_or_init(|| found);
    }

    /// Leaves it at the request, for its error page.
    pub fn leave_at(self, request: &HttpRequest) {
        request.extensions_mut().insert(self);
    }

    /// Everything that was told.
    pub(super) fn into_found(self) -> Vec<Near> {
        self.0.get().cloned().unwrap_or_default()
    }
}
