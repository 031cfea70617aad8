//! The table of languages by posts.

use askama::Template;

use super::super::store::{LanguageTable, Narrowed, Place};
use super::super::{Achievement, State, permissions, urls, views};
use crate::platform::web::Page;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::Mark;

/// How every post of a country stands in every language.
#[derive(Template)]
#[template(path = "achievements/languages.html")]
pub struct Languages {
    pub page: Page,
    pub table: LanguageTable,
    pub narrowed: Narrowed,
    /// Whether this is the beginning of the table.
    pub is_first: bool,
}

impl Languages {
    /// Where one language of a post is worked on or read by this viewer.
    pub fn work_url(&self, it: &Achievement, language: &Language, mark: &Mark) -> Option<String> {
        let may_write = permissions::may_write(&self.page.viewer, it, *language);
        views::work_path(it.id, *language, *mark, may_write).map(|path| self.page.url(&path))
    }

    /// What a mark says to whoever does not see it: the language and how it stands.
    pub fn words_of(&self, language: &Language, mark: &Mark) -> String {
        format!("{}: {}", self.page.language_name(*language), self.page.plain(mark.key()))
    }

    /// A language's name in the page's language.
    pub fn name_of(&self, language: &Language) -> &'static str {
        self.page.language_name(*language)
    }

    /// Whether the table is narrowed to this language.
    pub fn is_language(&self, language: &Language) -> bool {
        self.narrowed.language == Some(*language)
    }

    /// Whether the table is narrowed to this state.
    pub fn is_state(&self, mark: &Mark) -> bool {
        self.narrowed.mark == Some(*mark)
    }

    /// How many posts stand so in a language.
    pub fn total(&self, language: &Language, mark: &Mark) -> i64 {
        self.table.totals.get(&(*language, *mark)).copied().unwrap_or(0)
    }

    /// How many posts were written in a language.
    pub fn originals(&self, language: &Language) -> i64 {
        self.total(language, &Mark::Original)
    }

    /// Whether this language and state is what the table is narrowed to.
    pub fn is_chosen(&self, language: &Language, mark: &Mark) -> bool {
        self.narrowed == Narrowed { language: Some(*language), mark: Some(*mark) }
    }

    /// Where the table is narrowed to one state of one language.
    pub fn narrowed_url(&self, language: &Language, mark: &Mark) -> String {
        self.page.url(&languages_url(Narrowed { language: Some(*language), mark: Some(*mark) }, None))
    }

    /// Where the next page is.
    pub fn next_url(&self) -> Option<String> {
        self.table.next.map(|place| self.page.url(&languages_url(self.narrowed, Some(place))))
    }

    /// Where the table begins.
    pub fn first_url(&self) -> String {
        self.page.url(&languages_url(self.narrowed, None))
    }
}

/// The address of a page of the table.
fn languages_url(narrowed: Narrowed, after: Option<Place>) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(narrowed.language.iter().map(|it| ("language", it.tag())));
    query.extend_pairs(narrowed.mark.iter().map(|it| ("state", it.word())));
    query.extend_pairs(after.iter().map(|it| ("after", format!("{}.{}", it.day, it.id))));
    let query = query.finish();
    if query.is_empty() { urls::languages() } else { format!("{}?{query}", urls::languages()) }
}
