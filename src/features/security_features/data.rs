//! The list for programs: one row a feature and language as CSV, one member a feature as JSON.

use std::sync::Arc;

use serde::Serialize;

use super::feature::{self, Feature, Group, Sentence, Tool};
use crate::platform::csv::{BYTE_ORDER_MARK, row};
use crate::platform::i18n::{Catalogues, Locale};
use crate::vocabulary::language::Language;
use crate::vocabulary::level::Level;

/// The columns of the table.
const COLUMNS: [&str; 10] = ["code", "group", "level", "tool", "language", "name", "what", "do", "see", "fake"];

/// The table: a head, then a row for each feature in each language.
pub(super) fn csv(catalogues: &Arc<Catalogues>) -> String {
    let locales = Language::ALL.map(|language| Locale::new(Arc::clone(catalogues), language));
    let mut table = format!("{BYTE_ORDER_MARK}{}", row(COLUMNS));
    for it in feature::all() {
        for locale in &locales {
            let words = Words::of(it, locale);
            let known = [it.code, it.group.as_str(), it.level.as_str(), it.tool.as_str(), locale.language().tag()];
            table.push_str(&row(known.into_iter().chain(words.cells())));
        }
    }
    table
}

/// The document: every feature with its words by language.
pub(super) fn json(catalogues: &Arc<Catalogues>, origin: &str) -> serde_json::Value {
    let locales = Language::ALL.map(|language| Locale::new(Arc::clone(catalogues), language));
    let member = |it: &'static Feature| Member {
        code: it.code,
        group: it.group,
        level: it.level,
        tool: it.tool,
        related: &it.related,
        words: locales.iter().map(|locale| (locale.language().tag(), Words::of(it, locale))).collect(),
    };
    serde_json::json!({
        "description": format!("{origin}/en{}", super::urls::list()),
        "features": feature::all().iter().map(member).collect::<Vec<_>>(),
    })
}

/// A feature for programs.
#[derive(Serialize)]
struct Member {
    code: &'static str,
    group: Group,
    level: Level,
    tool: Tool,
    related: &'static [&'static str],
    /// By the BCP 47 tag of the language.
    words: std::collections::BTreeMap<&'static str, Words>,
}

/// What one language says of a feature.
#[derive(Serialize)]
struct Words {
    name: String,
    what: String,
    r#do: String,
    see: String,
    fake: String,
}

impl Words {
    fn of(it: &Feature, locale: &Locale) -> Self {
        let say = |sentence| locale.plain(&it.key(sentence)).into_owned();
        Self {
            name: locale.plain(&it.name_key()).into_owned(),
            what: say(Sentence::What),
            r#do: say(Sentence::Do),
            see: say(Sentence::See),
            fake: say(Sentence::Fake),
        }
    }

    fn cells(&self) -> [&str; 5] {
        [&self.name, &self.what, &self.r#do, &self.see, &self.fake]
    }
}
