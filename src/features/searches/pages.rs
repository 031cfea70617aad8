//! The pages of kept searches.

use askama::Template;

use super::forms::SearchForm;
use super::saved_search::SavedSearch;
use super::urls;
use crate::features::search::{Address, Total};
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::rhythm::Pace;

/// A kept search and how much is new in it.
pub(super) struct Row {
    pub(super) it: SavedSearch,
    pub(super) new: Total,
}

impl Row {
    fn words(&self) -> String {
        words(&self.it.query)
    }

    fn filters(&self) -> usize {
        Address::read(&self.it.query).unwrap_or_default().chosen.count()
    }
}

/// A person's kept searches.
#[derive(Template)]
#[template(path = "searches/list.html")]
pub(super) struct List {
    pub(super) page: Page,
    pub(super) rows: Vec<Row>,
}

impl List {
    /// The number of new things; with a word for "at least" where there may be more.
    fn count_of_new(&self, row: &Row) -> String {
        if row.new.is_more {
            self.page.t_n("search-list-at-least", row.new.count)
        } else {
            self.page.count(row.new.count)
        }
    }

    fn rhythms(&self, row: &Row) -> Vec<Choice> {
        paces(&self.page, row.it.pace.as_str())
    }

    fn reading_url(&self, row: &Row) -> String {
        self.page.url(&urls::reading(row.it.id))
    }

    fn rhythm_url(&self, row: &Row) -> String {
        self.page.url(&urls::rhythm(row.it.id))
    }

    fn end_url(&self, row: &Row) -> String {
        self.page.url(&urls::end(row.it.id))
    }
}

/// The form that keeps a search.
#[derive(Template)]
#[template(path = "searches/new.html")]
pub(super) struct New {
    pub(super) page: Page,
    pub(super) form: SearchForm,
    pub(super) errors: Errors,
}

impl New {
    fn action(&self) -> String {
        self.page.url(&urls::list())
    }

    fn words(&self) -> String {
        words(&self.form.query)
    }

    fn rhythms(&self) -> Vec<Choice> {
        paces(&self.page, &self.form.rhythm)
    }
}

/// Where the reader of a mail stops the mails of a search; without its name where there is nothing to stop.
#[derive(Template)]
#[template(path = "searches/mails.html")]
pub(super) struct Mails {
    pub(super) page: Page,
    pub(super) name: Option<String>,
    pub(super) action: String,
}

fn words(query: &str) -> String {
    Address::read(query).unwrap_or_default().text
}

/// How often mails about a search may come.
pub fn paces(page: &Page, chosen: &str) -> Vec<Choice> {
    let name = |it: &Pace| page.t(&format!("pace-{it}")).into_owned();
    Pace::ALL.iter().map(|it| Choice::new(it.as_str(), name(it), it.as_str() == chosen)).collect()
}
