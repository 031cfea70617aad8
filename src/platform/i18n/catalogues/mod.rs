//! The words of the portal in every language, parsed once and checked at start. Each language has
//! two bundles over the same parsed files: one that wraps variables in direction isolates, for text;
//! one that does not, for attributes and headers. Fluent has no switch per variable.

mod inspection;
mod sources;

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    fmt,
    sync::{Arc, Mutex, PoisonError},
};

use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle, types::FluentNumber,
};

use super::{
    formats::{self, Formats, FormatsError},
    locale::Value,
};
use crate::vocabulary::language::Language;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The catalogues of all languages.
pub struct Catalogues {
    languages: Vec<Catalogue>,
    formats: &'static [Formats],
    reported: Mutex<HashSet<String>>,
}

/// What was wrong with the catalogues. The program does not start with any of these.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// A file is not Fluent.
    #[error("{file}: line {line}: {reason}")]
    Syntax {
        /// Address inside the folder of catalogues, as `fa-AF/common.ftl`.
        file: String,
        /// Line of the first mistake, from 1.
        line: usize,
        /// The parser's words.
        reason: String,
    },
    /// A key is defined twice in one language.
    #[error("{file}: {key} is already defined in {first}")]
    Duplicate {
        /// The file read second.
        file: String,
        /// The file read first.
        first: String,
        /// The message or `-term`.
        key: String,
    },
    /// A folder whose name is no language of the portal.
    #[error("{file}: its folder is not the tag of a language")]
    UnknownLanguage {
        /// The file found in it.
        file: String,
    },
    /// A file is not UTF-8.
    #[error("{file}: not UTF-8")]
    Encoding {
        /// The file.
        file: String,
    },
    /// No plural rules for a language.
    #[error("no plural rules for {0}")]
    Plurals(Language),
    /// The library was built without a language's data.
    #[error(transparent)]
    Formats(#[from] FormatsError),
}

/// Whether variables are wrapped in direction isolates.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Text,
    Plain,
}

/// One language: its parsed files and the two bundles over them.
struct Catalogue {
    language: Language,
    text: Bundle,
    plain: Bundle,
    resources: Vec<Arc<FluentResource>>,
    /// Which file defines a key; terms keep their `-`.
    defined_in: HashMap<String, String>,
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

impl Catalogue {
    fn new(language: Language) -> Result<Self, LoadError> {
        let rules = plural_rules_of(language).parse().map_err(|_| LoadError::Plurals(language))?;
        let bundle = |isolating: bool| {
            let mut bundle = Bundle::new_concurrent(vec![Clone::clone(&rules)]);
            bundle.set_use_isolating(isolating);
            bundle.set_formatter(Some(number_printer(language)));
            bundle.add_builtins().map(|()| bundle).map_err(|_| LoadError::Plurals(language))
        };
        let (text, plain) = (bundle(true)?, bundle(false)?);
        Ok(Self { language, text, plain, resources: Vec::new(), defined_in: HashMap::new() })
    }

    fn add(&mut self, file: &str, text: &str) -> Result<(), LoadError> {
        let file = format!("{}/{file}", self.language);
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
            let first = errors.into_iter().next();
            let at = first.as_ref().map_or(0, |it| it.pos.start.min(text.len()));
            LoadError::Syntax {
                file: file.clone(),
                line: 1 + text[..text.floor_char_boundary(at)].trim_end().matches('\n').count(),
                reason: first.map_or_else(String::new, |it| it.to_string()),
            }
        })?;
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
    fn pattern(&self, form: Form, key: &str) -> Option<(&Bundle, &fluent_syntax::ast::Pattern<&str>)> {
        let bundle = if form == Form::Text { &self.text } else { &self.plain };
        let pattern = match key.split_once('.') {
            Some((id, attribute)) => bundle.get_message(id)?.get_attribute(attribute)?.value(),
            None => bundle.get_message(key)?.value()?,
        };
        Some((bundle, pattern))
    }
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

/// Fluent prints numbers in ASCII unless told otherwise, and can only be told by a function without
/// surroundings; hence one function per language.
fn number_printer<M>(language: Language) -> fn(&FluentValue, &M) -> Option<String> {
    match language {
        Language::English => print_number::<0, M>,
        Language::Persian => print_number::<1, M>,
        Language::Dari => print_number::<2, M>,
        Language::Pashto => print_number::<3, M>,
        Language::Urdu => print_number::<4, M>,
        Language::Turkish => print_number::<5, M>,
        Language::Azerbaijani => print_number::<6, M>,
        Language::Kazakh => print_number::<7, M>,
        Language::Kyrgyz => print_number::<8, M>,
        Language::Tajik => print_number::<9, M>,
        Language::Turkmen => print_number::<10, M>,
        Language::Uzbek => print_number::<11, M>,
        Language::Russian => print_number::<12, M>,
    }
}

fn print_number<const LANGUAGE: usize, M>(value: &FluentValue, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    Some(printed(formats::all().ok()?.get(LANGUAGE)?, number))
}

fn printed(formats: &Formats, number: &FluentNumber) -> String {
    let options = &number.options;
    let numeral = match options.maximum_fraction_digits {
        Some(places) => format!("{:.*}", places.min(15), number.value),
        None => number.value.to_string(),
    };
    let least = options.minimum_fraction_digits.and_then(|places| u8::try_from(places).ok());
    formats.written(&numeral, least.unwrap_or(0), options.use_grouping)
}

#[cfg(test)]
mod tests;
