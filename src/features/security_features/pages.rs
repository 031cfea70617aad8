//! The pages of the glossary of features.

use askama::Template;
use serde::Deserialize;

use super::feature::{self, Feature, Group, Sentence, Tool};
use super::{Use, urls};
use crate::platform::i18n::folding::fold;
use crate::platform::web::Page;
use crate::vocabulary::language::Language;
use crate::vocabulary::level::Level;

/// What was asked of the list.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// As typed.
    pub(super) q: String,
    /// `1`, `2`, `3`; anything else stands for all.
    pub(super) level: String,
    /// The word of a tool; anything else stands for all.
    pub(super) tool: String,
}

/// All features, or those a search found, by their groups.
#[derive(Template)]
#[template(path = "security_features/list.html")]
pub(super) struct List {
    pub(super) page: Page,
    pub(super) asked: Asked,
    pub(super) groups: Vec<(Group, Vec<&'static Feature>)>,
}

impl List {
    /// Those whose words in the reader's language or in English have what was typed, or whose code begins with it.
    pub(super) fn new(page: Page, asked: Asked) -> Self {
        let english = page.in_language(Language::English);
        let wanted = fold(&asked.q);
        let (level, tool) = (Level::parse(&asked.level), Tool::parse(&asked.tool));
        let says = |it: &Feature| {
            let keys = [it.name_key(), it.key(Sentence::What)];
            let has = |locale: &crate::platform::i18n::Locale| {
                keys.iter().any(|key| fold(&locale.plain(key)).contains(&wanted))
            };
            it.code.to_lowercase().starts_with(&wanted) || has(page.locale()) || has(&english)
        };
        let fits = |it: &&Feature| {
            level.is_none_or(|level| it.level == level)
                && tool.is_none_or(|tool| it.tool == tool)
                && (wanted.is_empty() || says(it))
        };
        let mut groups: Vec<(Group, Vec<&'static Feature>)> = Vec::new();
        for it in feature::all().iter().filter(fits) {
            match groups.last_mut().filter(|(group, _)| *group == it.group) {
                Some((_, features)) => features.push(it),
                None => groups.push((it.group, vec![it])),
            }
        }
        Self { page, asked, groups }
    }

    fn total(&self) -> usize {
        self.groups.iter().map(|(_, features)| features.len()).sum()
    }

    /// Whether only some are shown.
    fn is_narrowed(&self) -> bool {
        self.total() < feature::all().len()
    }

    fn tool_is(&self, tool: Tool) -> bool {
        self.asked.tool == tool.as_str()
    }

    fn level_is(&self, level: Level) -> bool {
        self.asked.level == level.as_str()
    }
}

/// One feature.
#[derive(Template)]
#[template(path = "security_features/show.html")]
pub(super) struct Show {
    pub(super) page: Page,
    pub(super) it: &'static Feature,
    pub(super) related: Vec<&'static Feature>,
    /// Documents that have it, and where all of them are, without the language.
    pub(super) uses: Vec<Use>,
    pub(super) all_uses: Option<String>,
    /// Its name in each language.
    pub(super) names: Vec<(Language, String)>,
}

impl Show {
    pub(super) fn new(page: Page, it: &'static Feature, (uses, all_uses): (Vec<Use>, Option<String>)) -> Self {
        let name = |language| (language, page.in_language(language).plain(&it.name_key()).into_owned());
        let names = Language::ALL.into_iter().map(name).collect();
        let related = it.related.iter().filter_map(|code| feature::find(code)).collect();
        Self { page, it, related, uses, all_uses, names }
    }
}
