//! The page of search.

use askama::Template;

use super::urls::{self, Address};
use super::{Found, Hit, Query};
use crate::platform::web::{Page, Pager, PagerStep};
use crate::vocabulary::country::CountryCode;

/// The kinds a reader can choose from; each has a name `search-kind-<kind>`.
pub(super) const KINDS: &[&str] = &["achievement", "country"];

/// The field, and what was found.
#[derive(Template)]
#[template(path = "search/list.html")]
pub(super) struct List {
    pub(super) page: Page,
    pub(super) kinds: &'static [&'static str],
    pub(super) query: Query,
    pub(super) found: Found,
}

impl List {
    /// Whether anything was asked yet.
    fn is_asked(&self) -> bool {
        !self.query.text.trim().is_empty()
    }

    /// The members in the order of the reader's alphabet.
    fn countries(&self) -> Vec<CountryCode> {
        let mut countries = CountryCode::ALL.to_vec();
        self.page.sort_by_key(&mut countries, |country| self.page.country_name(*country));
        countries
    }

    fn is_chosen(&self, country: CountryCode) -> bool {
        self.query.country == Some(country)
    }

    fn kind_name(&self, kind: &str) -> String {
        self.page.t(&format!("search-kind-{kind}")).into_owned()
    }

    fn total(&self) -> String {
        let count = i64::try_from(self.found.total.count).unwrap_or(i64::MAX);
        let key = if self.found.total.is_more { "search-list-more-than" } else { "search-list-count" };
        self.page.t_with(key, &[("count", count.into())]).into_owned()
    }

    fn is_foreign(&self, hit: &Hit) -> bool {
        hit.language != self.page.language()
    }

    fn exact_url(&self) -> String {
        self.page.url(&urls::list(&Address { is_exact: true, page: 1, ..self.address() }))
    }

    fn inexact_url(&self) -> String {
        self.page.url(&urls::list(&Address { is_exact: false, page: 1, ..self.address() }))
    }

    fn pager(&self) -> Pager {
        Pager::new(self.found.page, self.found.pages, |page| self.numbered_url(page))
    }

    fn numbered_url(&self, page: usize) -> String {
        self.page.url(&urls::list(&Address { page, ..self.address() }))
    }

    fn address(&self) -> Address<'_> {
        Address {
            text: &self.query.text,
            country: self.query.country,
            kind: self.query.kind.as_deref(),
            is_exact: self.query.is_exact,
            page: self.found.page,
        }
    }
}
