//! The feed of a list, Atom (RFC 4287).

use std::collections::HashMap;

use askama::Template;

use super::super::card::Card;
use super::super::counts::Chosen;
use super::super::store::Filter;
use super::super::views::{self, theme_name};
use super::super::{AchievementId, urls};
use super::list::{list_url, query_of};
use crate::platform::escape;
use crate::platform::web::{Page, url_in};
use crate::vocabulary::timestamp::Timestamp;

/// The newest posts of a choice; the words of each in the language that was chosen, else in the page's.
#[derive(Template)]
#[template(path = "achievements/feed.xml")]
pub struct Feed {
    pub page: Page,
    pub filter: Filter,
    pub cards: Vec<Card>,
    /// When readers' words of each post changed last. Not when the post did: that would tell of words in work.
    pub changed: HashMap<AchievementId, Timestamp>,
}

/// The address of the feed of a choice.
pub fn feed_url(filter: &Filter) -> String {
    let query = query_of(filter, 1);
    if query.is_empty() { urls::feed() } else { format!("{}?{query}", urls::feed()) }
}

/// What a feed of this choice is called.
pub fn feed_title(page: &Page, filter: &Filter) -> String {
    let Filter { chosen: Chosen { countries, themes, year }, language } = filter;
    let mut parts = vec![page.plain("achievements-feed-title").into_owned()];
    parts.extend(countries.iter().map(|it| page.country_name(*it).to_owned()));
    parts.extend(themes.iter().map(|it| theme_name(page, *it)));
    parts.extend(year.map(|it| page.digits(&it.to_string())));
    parts.extend(language.map(|it| page.language_name(it).to_owned()));
    parts.join(" · ")
}

impl Feed {
    pub fn title(&self) -> String {
        feed_title(&self.page, &self.filter)
    }

    /// The list the feed is of: its name for good.
    pub fn list(&self) -> String {
        self.page.absolute(&list_url(&self.filter, 1))
    }

    /// The feed's own address, the same for every way of writing the choice.
    pub fn own(&self) -> String {
        self.page.absolute(&feed_url(&self.filter))
    }

    /// A post in the language its words here are in.
    pub fn post(&self, card: &Card) -> String {
        format!("{}{}", self.page.origin(), url_in(card.shown_in, &urls::show(&card.it.slug)))
    }

    /// When the words of a post changed last, in any language.
    pub fn updated_of(&self, card: &Card) -> String {
        self.changed_at(card).to_rfc3339()
    }

    /// When those of any of its posts did. A feed without any never did.
    pub fn updated(&self) -> String {
        let never = Timestamp::from_utc(chrono::NaiveDateTime::default());
        self.cards.iter().map(|card| self.changed_at(card)).max().unwrap_or(never).to_rfc3339()
    }

    fn changed_at(&self, card: &Card) -> Timestamp {
        let published = card.it.published_at.unwrap_or(card.it.created_at);
        self.changed.get(&card.it.id).map_or(published, |changed| published.max(*changed))
    }
}
