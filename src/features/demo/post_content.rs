//! Posts of the demonstration: the real ones, and what waits on its desks.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::content::{SourceContent, read};
use crate::features::achievements::{State, Topic};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;

/// A post: a real one, or a draft that keeps a desk alive.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PostContent {
    pub(super) slug: String,
    pub(super) country: CountryCode,
    pub(super) theme: Theme,
    #[serde(deserialize_with = "day")]
    pub(super) day: NaiveDate,
    pub(super) original: Language,
    /// `None` for what is published.
    pub(super) state: Option<State>,
    pub(super) texts: BTreeMap<Language, WordsContent>,
    pub(super) sources: Vec<SourceContent>,
}

/// The words of a post in one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WordsContent {
    pub(super) title: String,
    pub(super) summary: String,
    #[serde(default)]
    pub(super) body: String,
    /// The answers of the fact sheet, where the text gives any.
    #[serde(default)]
    pub(super) sheet: BTreeMap<Topic, String>,
}

/// A translation somebody is at work on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TranslationContent {
    pub(super) slug: String,
    pub(super) language: Language,
    pub(super) title: String,
    pub(super) summary: String,
    #[serde(default)]
    pub(super) body: String,
}

/// The real posts.
pub(super) fn achievements() -> Result<Vec<PostContent>, Error> {
    read(include_str!("content/achievements.json"))
}

/// Posts that wait on desks; their facts are the figures'.
pub(super) fn drafts() -> Result<Vec<PostContent>, Error> {
    read(include_str!("content/drafts.json"))
}

/// Translations of real posts that are not finished.
pub(super) fn translations() -> Result<Vec<TranslationContent>, Error> {
    read(include_str!("content/translations.json"))
}

/// A day in the form of ISO 8601.
fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::super::content::tests::is_address;
    use super::*;
    use crate::platform::i18n::input;

    #[test]
    fn the_fifty_posts_have_words_in_their_original_language_and_sources() {
        let posts = achievements().unwrap();
        let slugs: HashSet<_> = posts.iter().map(|it| it.slug.as_str()).collect();
        assert_eq!((posts.len(), slugs.len()), (50, 50));
        let countries: HashSet<_> = posts.iter().map(|it| it.country).collect();
        assert_eq!(countries.len(), 10);
        for it in posts.iter().chain(&drafts().unwrap()) {
            assert!(it.texts.contains_key(&it.original), "{}", it.slug);
            assert!(!it.sources.is_empty() && it.sources.iter().all(|source| is_address(&source.url)), "{}", it.slug);
            assert!(it.slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'));
        }
        assert!(posts.iter().all(|it| it.texts.len() == 2 && it.state.is_none()));
    }

    #[test]
    fn every_text_is_stored_as_a_form_would_store_it() {
        for it in achievements().unwrap().iter().chain(&drafts().unwrap()) {
            for (language, words) in &it.texts {
                for line in [&words.title, &words.summary] {
                    let typed = input::line(line).unwrap();
                    assert_eq!(&input::corrected(&typed, *language), line, "{} {language}", it.slug);
                }
                for answer in words.sheet.values() {
                    let typed = input::prose(answer).unwrap();
                    assert_eq!(&input::corrected(&typed, *language), answer, "{} {language}", it.slug);
                }
            }
        }
    }

    #[test]
    fn a_translation_in_work_belongs_to_a_real_post_that_lacks_it() {
        let posts = achievements().unwrap();
        for it in translations().unwrap() {
            let post = posts.iter().find(|post| post.slug == it.slug).unwrap();
            assert!(!post.texts.contains_key(&it.language), "{}", it.slug);
        }
    }
}
