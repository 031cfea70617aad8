//! The words of the portal in every language, parsed once and checked at start. Each language has
//! two bundles over the same parsed files: one that wraps variables in direction isolates, for text;
//! one that does not, for attributes and headers. Fluent has no switch per variable.

mod catalogue;
mod error;
mod inspection;
mod numbers;
mod sources;

use std::{
    borrow::Cow,
    collections::HashSet,
    fmt,
    sync::{Mutex, PoisonError},
};

use fluent_bundle::FluentArgs;

use super::{
    formats::{self, Formats},
    locale::Value,
};
use crate::vocabulary::language::Language;
use catalogue::Catalogue;
pub use error::LoadError;

/// The catalogues of all languages.
pub struct Catalogues {
    languages: Vec<Catalogue>,
    formats: &'static [Formats],
    reported: Mutex<HashSet<String>>,
}

/// Whether variables are wrapped in direction isolates.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Text,
    Plain,
}

impl Catalogues {
    /// Reads `locales/<tag>/*.ftl` as compiled into the program.
    pub fn embedded() -> Result<Self, LoadError> {
        let files = sources::embedded()?;
        let borrowed: Vec<_> = files.iter().map(|it| (it.language, it.file.as_str(), it.text.as_ref())).collect();
        Self::from_sources(&borrowed)
    }

    /// Reads catalogues from memory: language, name of the file, its text.
    pub fn from_sources(sources: &[(Language, &str, &str)]) -> Result<Self, LoadError> {
        let formats = formats::all()?;
        let mut languages = Language::ALL.into_iter().map(Catalogue::new).collect::<Result<Vec<_>, _>>()?;
        for (language, file, text) in sources {
            languages[language.index()].add(file, text)?;
        }
        Ok(Self { languages, formats, reported: Mutex::default() })
    }

    /// Whether a language has words for a key (`key` or `key.attribute`).
    pub fn has(&self, language: Language, key: &str) -> bool {
        self.languages[language.index()].pattern(Form::Plain, key).is_some()
    }

    pub(super) fn formats(&self, language: Language) -> &'static Formats {
        &self.formats[language.index()]
    }

    /// The words of a key; the key itself, logged once, where there are none.
    pub(super) fn message<'a>(
        &'a self,
        language: Language,
        form: Form,
        key: &'a str,
        values: &[(&str, Value<'_>)],
    ) -> Cow<'a, str> {
        let catalogue = &self.languages[language.index()];
        let Some((bundle, pattern)) = catalogue.pattern(form, key) else {
            self.report(language, key, "no such key");
            return Cow::Borrowed(key);
        };
        let args: Option<FluentArgs> =
            (!values.is_empty()).then(|| values.iter().map(|(name, value)| (*name, value.to_fluent())).collect());
        let mut errors = Vec::new();
        let words = bundle.format_pattern(pattern, args.as_ref(), &mut errors);
        if let Some(error) = errors.first() {
            self.report(language, key, &error.to_string());
        }
        words
    }

    /// Logs a fault once for each language and key: a page asked for a thousand times must not fill
    /// the log with one mistake.
    fn report(&self, language: Language, key: &str, fault: &str) {
        let mut reported = self.reported.lock().unwrap_or_else(PoisonError::into_inner);
        if reported.insert(format!("{language} {key}")) {
            tracing::error!(%language, key, fault, "a message cannot be shown as it should");
        }
    }
}

impl fmt::Debug for Catalogues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogues").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
