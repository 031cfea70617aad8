//! What a reader may have of guidance.

use askama::Template;

use crate::features::guidance::article::{Article, Heading};
use crate::features::guidance::store::Filter;
use crate::features::guidance::urls;
use crate::features::guidance::views::{key, level_key};
use crate::features::guidance::words::{Audience, Topic};
use crate::platform::web::{Choice, Page, Pager, PagerStep};
use crate::vocabulary::language::Language;
use crate::vocabulary::level::Level;

/// The list.
#[derive(Template)]
#[template(path = "guidance/list.html")]
pub struct List {
    pub page: Page,
    pub filter: Filter,
    pub articles: Vec<Article>,
    pub total: usize,
    pub pager: Pager,
    /// Whether the viewer writes some.
    pub may_write: bool,
}

impl List {
    /// What the list can be narrowed by: the name of the field, the catalogue key of its label, the words.
    pub fn choices(&self) -> Vec<(&'static str, &'static str, Vec<Choice>)> {
        vec![
            ("audience", "guidance-audience", self.audiences()),
            ("level", "guidance-level", self.levels()),
            ("theme", "guidance-theme", self.topics()),
            ("language", "guidance-language", self.languages()),
        ]
    }

    fn audiences(&self) -> Vec<Choice> {
        let choice = |it: &Audience| self.choice(it.as_str(), "guidance-audience", self.filter.audience == Some(*it));
        Audience::ALL.iter().map(choice).collect()
    }

    fn levels(&self) -> Vec<Choice> {
        let choice = |it: &Level| self.choice(it.as_str(), "guidance-level", self.filter.level == Some(*it));
        Level::ALL.iter().map(choice).collect()
    }

    fn topics(&self) -> Vec<Choice> {
        let choice = |it: &Topic| self.choice(it.as_str(), "guidance-theme", self.filter.topic == Some(*it));
        let mut topics: Vec<Choice> = Topic::ALL.iter().map(choice).collect();
        self.page.sort_by_key(&mut topics, |it| it.text.clone());
        topics
    }

    fn languages(&self) -> Vec<Choice> {
        Choice::languages(self.filter.language.map_or("", Language::tag))
    }

    fn choice(&self, word: &str, list: &str, is_chosen: bool) -> Choice {
        Choice::new(word, self.page.plain(&key(list, word)), is_chosen)
    }

    /// Whether only some are shown.
    pub fn is_narrowed(&self) -> bool {
        self.filter != Filter::default()
    }

    /// What an article is called here, and in which language.
    pub fn heading(&self, it: &Article) -> (Language, Heading) {
        it.heading_for(self.filter.language.unwrap_or(self.page.language()))
    }

    /// What it is about, in words.
    pub fn topics_of(&self, it: &Article) -> String {
        let name = |topic: &Topic| self.page.t(&key("guidance-theme", topic.as_str())).into_owned();
        self.page.list_and(&it.particulars.topics.iter().map(name).collect::<Vec<_>>())
    }

    /// How deep it goes, in words.
    pub fn level_of(&self, it: &Article) -> String {
        self.page.t(&level_key(it.particulars.level)).into_owned()
    }

    /// Whether its owner should have looked at it by now.
    pub fn is_overdue(&self, it: &Article) -> bool {
        it.is_overdue(self.page.today())
    }
}
