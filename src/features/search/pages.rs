//! The page of search, its feed and its suggestions.

use askama::Template;

use super::filters::{Filter, chips, offers};
use super::urls::{self, Address};
use super::{Found, Hit, Part, Suggestions};
use crate::platform::escape;
use crate::platform::web::{Page, Pager, PagerStep, url_in};
use crate::vocabulary::timestamp::Timestamp;

/// The field, what was found, and what it can be narrowed to.
#[derive(Template)]
#[template(path = "search/list.html")]
pub(super) struct List {
    pub(super) page: Page,
    pub(super) address: Address,
    pub(super) found: Found,
    pub(super) filters: Filters,
}

/// What stands beside the results.
pub(super) struct Filters {
    /// Lists to tick.
    lists: Vec<Filter>,
    /// The years to choose one from.
    years: Filter,
    /// What is chosen, in words, each with the address without it.
    chosen: Vec<(String, String)>,
}

pub(super) fn filters(page: &Page, found: &Found, address: &Address) -> Filters {
    let (lists, years) = offers(page, &found.facets, &address.chosen);
    Filters { lists, years, chosen: chips(page, address) }
}

impl List {
    /// Whether anything was asked yet.
    fn is_asked(&self) -> bool {
        !self.address.text.trim().is_empty()
    }

    fn kind_name(&self, kind: &str) -> String {
        self.page.t(&format!("search-kind-{kind}")).into_owned()
    }

    fn total(&self) -> String {
        let count = i64::try_from(self.found.total.count).unwrap_or(i64::MAX);
        let key = if self.found.total.is_more { "search-list-more-than" } else { "search-list-count" };
        self.page.t_with(key, &[("count", count.into())]).into_owned()
    }

    fn suggestions_url(&self) -> String {
        self.page.url(&urls::suggestions())
    }

    fn feed_url(&self) -> String {
        self.page.url(&urls::feed(&self.address))
    }

    /// Where a signed-in person keeps this search.
    fn save_url(&self) -> String {
        self.page.url(&format!("/searches/new?{}", Address { page: 1, ..self.address.clone() }.written()))
    }

    fn exact_url(&self) -> String {
        self.url(&Address { is_exact: true, page: 1, ..self.address.clone() })
    }

    fn inexact_url(&self) -> String {
        self.url(&Address { is_exact: false, page: 1, ..self.address.clone() })
    }

    /// The same search of everything.
    fn all_url(&self) -> String {
        self.url(&Address { text: self.address.text.clone(), is_exact: self.address.is_exact, ..Address::default() })
    }

    fn pager(&self) -> Pager {
        Pager::new(self.found.page, self.found.pages, |page| self.url(&Address { page, ..self.address.clone() }))
    }

    fn url(&self, address: &Address) -> String {
        self.page.url(&urls::list(address))
    }
}

/// The newest public things a search finds, Atom (RFC 4287).
#[derive(Template)]
#[template(path = "search/feed.xml")]
pub(super) struct Feed {
    pub(super) page: Page,
    pub(super) hits: Vec<Hit>,
    pub(super) address: Address,
}

impl Feed {
    fn title(&self) -> String {
        self.page.plain_with("search-list-title-of", &[("query", self.address.text.as_str().into())]).into_owned()
    }

    fn list_url(&self) -> String {
        self.page.absolute(&urls::list(&Address { page: 1, ..self.address.clone() }))
    }

    /// A thing's name for good: its own where it is a UUID, else its address.
    fn id(&self, hit: &Hit) -> String {
        let is_uuid = crate::vocabulary::ids::RawId::parse(&hit.subject_id).is_some();
        if is_uuid { format!("urn:uuid:{}", hit.subject_id) } else { self.page.absolute(&hit.path) }
    }

    /// The feed's own address, the same for every way of writing the search.
    fn own_url(&self) -> String {
        self.page.absolute(&urls::feed(&self.address))
    }

    /// Where a thing stands in the language its words here are in.
    fn place(&self, hit: &Hit) -> String {
        format!("{}{}", self.page.origin(), url_in(hit.language, &hit.path))
    }

    /// When it became readable; what was always there counts from the day it happened, or never changed.
    fn updated(hit: &Hit) -> Timestamp {
        let day = hit.day.map(|day| Timestamp::from_utc(day.and_time(chrono::NaiveTime::MIN)));
        hit.since.or(day).unwrap_or_else(never)
    }

    fn newest(&self) -> Timestamp {
        self.hits.iter().map(Self::updated).max().unwrap_or_else(never)
    }
}

/// A moment that never comes again: a feed whose time changed by itself would be new each time it is read.
fn never() -> Timestamp {
    Timestamp::from_utc(chrono::NaiveDateTime::default())
}

/// The list under the field; a script takes its entries over.
#[derive(Template)]
#[template(path = "search/suggestions.html")]
pub(super) struct Suggested {
    pub(super) page: Page,
    pub(super) suggestions: Suggestions,
}

impl Suggested {
    fn count(&self) -> usize {
        self.suggestions.words.len() + self.suggestions.titles.len()
    }

    fn word_url(&self, word: &str) -> String {
        self.page.url(&urls::list(&Address { text: word.to_owned(), ..Address::default() }))
    }
}
