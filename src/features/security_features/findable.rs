//! What the search finds of the glossary: each feature in each language, by everyone. It changes with the program only, so
//! no row holds it.

use std::sync::Arc;

use super::feature::{self, Feature, Sentence};
use super::urls;
use crate::features::search::{self, Readers};
use crate::platform::i18n::{Catalogues, Locale};
use crate::vocabulary::language::Language;

/// What a feature is among the things that are found.
const KIND: &str = "feature";

/// Tells the search where to ask for them.
pub fn make_findable(catalogues: &Arc<Catalogues>) {
    let catalogues = Arc::clone(catalogues);
    search::keep_beside(move || {
        let locales = Language::ALL.map(|language| Locale::new(Arc::clone(&catalogues), language));
        feature::all().iter().flat_map(|it| locales.iter().map(|locale| entry(it, locale))).collect()
    });
}

fn entry(it: &Feature, locale: &Locale) -> search::Entry {
    search::Entry {
        kind: KIND.to_owned(),
        subject_id: it.code.to_owned(),
        language: locale.language(),
        path: urls::show(it),
        title: locale.plain(&it.name_key()).into_owned(),
        body: format!("{} {}", locale.plain(&it.key(Sentence::What)), it.code),
        country: None,
        theme: None,
        day: None,
        readers: Readers::Everyone,
        state: None,
        since: None,
    }
}
