//! One language's words: its parsed files and two bundles over them.

use std::{collections::HashMap, sync::Arc};

use fluent_bundle::{FluentError, FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;

use super::{Form, LoadError, inspection, numbers};
use crate::vocabulary::language::Language;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The words of one language.
pub(super) struct Catalogue {
    language: Language,
    text: Bundle,
    plain: Bundle,
    pub(super) resources: Vec<Arc<FluentResource>>,
    /// Which file defines a key; terms keep their `-`.
    defined_in: HashMap<String, String>,
}

impl Catalogue {
    pub(super) fn new(language: Language) -> Result<Self, LoadError> {
        let rules = plural_rules_of(language).parse().map_err(|_| LoadError::Plurals(language))?;
        let bundle = |isolating: bool| {
            let mut bundle = Bundle::new_concurrent(vec![Clone::clone(&rules)]);
            bundle.set_use_isolating(isolating);
            bundle.set_formatter(Some(numbers::printer(language)));
            bundle.add_builtins().map(|()| bundle).map_err(|_| LoadError::Plurals(language))
        };
        let (text, plain) = (bundle(true)?, bundle(false)?);
        Ok(Self { language, text, plain, resources: Vec::new(), defined_in: HashMap::new() })
    }

    pub(super) fn add(&mut self, file: &str, text: &str) -> Result<(), LoadError> {
        let file = format!("{}/{file}", self.language);
        let resource = parsed(&file, text)?;
        for key in inspection::definitions(&resource) {
            if let Some(first) = self.defined_in.insert(key.clone(), file.clone()) {
                return Err(LoadError::Duplicate { file, first, key });
            }
        }
        let resource = Arc::new(resource);
        for bundle in [&mut self.text, &mut self.plain] {
            bundle.add_resource(Arc::clone(&resource)).map_err(|errors| overridden(&file, &errors))?;
        }
        self.resources.push(resource);
        Ok(())
    }

    /// The pattern of `key` or `key.attribute` with the bundle that prints it.
    pub(super) fn pattern(&self, form: Form, key: &str) -> Option<(&Bundle, &Pattern<&str>)> {
        let bundle = if form == Form::Text { &self.text } else { &self.plain };
        let pattern = match key.split_once('.') {
            Some((id, attribute)) => bundle.get_message(id)?.get_attribute(attribute)?.value(),
            None => bundle.get_message(key)?.value()?,
        };
        Some((bundle, pattern))
    }
}

/// A file as Fluent understands it; its first mistake otherwise.
fn parsed(file: &str, text: &str) -> Result<FluentResource, LoadError> {
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        let first = errors.into_iter().next();
        let before = &text[..text.floor_char_boundary(first.as_ref().map_or(0, |it| it.pos.start))];
        LoadError::Syntax {
            file: file.to_owned(),
            // The parser points past the blank lines that follow a mistake.
            line: 1 + before.trim_end().matches('\n').count(),
            reason: first.map_or_else(String::new, |it| it.to_string()),
        }
    })
}

/// Duplicates are found before a bundle sees them, so this is a second line of defence.
fn overridden(file: &str, errors: &[FluentError]) -> LoadError {
    let key = errors.first().map_or_else(String::new, ToString::to_string);
    LoadError::Duplicate { file: file.to_owned(), first: file.to_owned(), key }
}

/// Whose plural rules Fluent applies. Its own library knows neither Tajik, for which it would
/// silently use English, nor Dari; the rules named here give what ICU gives, which a test holds.
const fn plural_rules_of(language: Language) -> &'static str {
    match language {
        Language::Dari | Language::Tajik => "fa",
        other => other.tag(),
    }
}
