//! The feed of the list, Atom (RFC 4287): what everyone may read.

use askama::Template;

use crate::features::guidance::article::{Article, Heading};
use crate::features::guidance::store::Filter;
use crate::features::guidance::urls;
use crate::platform::escape;
use crate::platform::web::{Page, url_in};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// The newest articles.
#[derive(Template)]
#[template(path = "guidance/feed.xml")]
pub struct Feed {
    pub page: Page,
    pub filter: Filter,
    pub articles: Vec<Article>,
}

impl Feed {
    /// The list the feed is of: its name for good.
    pub fn list(&self) -> String {
        self.page.absolute(&urls::list_of(&self.filter.words(), 1))
    }

    /// The feed's own address.
    pub fn own(&self) -> String {
        self.page.absolute(&urls::feed_of(&self.filter.words()))
    }

    /// What an article is called here, and in which language.
    pub fn heading(&self, it: &Article) -> (Language, Heading) {
        it.heading_for(self.page.language())
    }

    /// An article in the language its words here are in.
    pub fn address(&self, it: &Article) -> String {
        let (language, _) = self.heading(it);
        format!("{}{}", self.page.origin(), url_in(language, &urls::show(&it.slug)))
    }

    /// When any of them changed. A feed without any never did.
    pub fn updated(&self) -> String {
        let never = Timestamp::from_utc(chrono::NaiveDateTime::default());
        self.articles.iter().map(|it| it.updated_at).max().unwrap_or(never).to_rfc3339()
    }
}
