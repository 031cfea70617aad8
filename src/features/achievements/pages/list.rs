//! The list everyone reads, and the choice it shows.

use askama::Template;

use super::super::card::Card;
use super::super::counts::{Chosen, Counts};
use super::super::store::Filter;
use super::super::urls;
use super::super::views::{self, theme_name};
use crate::platform::web::{OpenWeb, Page, Pager, PagerStep};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;

/// The list of published posts.
#[derive(Template)]
#[template(path = "achievements/list.html")]
pub struct List {
    pub page: Page,
    pub cards: Vec<Card>,
    pub total: usize,
    pub filters: Filters,
    pub pager: Pager,
    /// The address of the feed of this choice, and its name.
    pub feed: (String, String),
    /// What other sites are told of the list.
    pub open_web: OpenWeb,
    /// Whether the viewer may begin a new post.
    pub may_write: bool,
}

/// The tick lists beside a list, each with what it would show.
pub struct Filters {
    /// Code, name, number, whether ticked; in the reader's alphabet.
    pub countries: Vec<(CountryCode, &'static str, usize, bool)>,
    pub themes: Vec<(Theme, String, usize, bool)>,
    pub years: Vec<(i32, usize, bool)>,
    pub language: Option<Language>,
    /// What is chosen, in words, each with the address of the list without it.
    pub chosen: Vec<(String, String)>,
}

impl Filters {
    pub fn new(page: &Page, counts: &Counts, filter: &Filter) -> Self {
        let chosen = &filter.chosen;
        let offers = counts.offers(chosen);
        let mut countries = CountryCode::ALL
            .map(|it| (it, page.country_name(it), offers.of_country(it), chosen.countries.contains(&it)))
            .to_vec();
        page.sort_by_key(&mut countries, |it| it.1);
        let theme = |it: &Theme| (*it, theme_name(page, *it), offers.of_theme(*it), chosen.themes.contains(it));
        Self {
            countries,
            themes: Theme::ALL.iter().map(theme).collect(),
            years: offers.years.into_iter().map(|(year, n)| (year, n, chosen.year == Some(year))).collect(),
            language: filter.language,
            chosen: chips(page, filter),
        }
    }
}

/// What is chosen, in words, each with the address of the list without it.
fn chips(page: &Page, filter: &Filter) -> Vec<(String, String)> {
    let without = |change: &dyn Fn(&mut Filter)| {
        let mut rest = filter.clone();
        change(&mut rest);
        page.url(&list_url(&rest, 1))
    };
    let mut chips = Vec::new();
    for country in &filter.chosen.countries {
        chips.push((
            page.country_name(*country).to_owned(),
            without(&|it| it.chosen.countries.retain(|c| c != country)),
        ));
    }
    for theme in &filter.chosen.themes {
        chips.push((theme_name(page, *theme), without(&|it| it.chosen.themes.retain(|t| t != theme))));
    }
    if let Some(year) = filter.chosen.year {
        chips.push((page.digits(&year.to_string()), without(&|it| it.chosen.year = None)));
    }
    if let Some(language) = filter.language {
        chips.push((page.language_name(language).to_owned(), without(&|it| it.language = None)));
    }
    chips
}

/// The address of a page of a list.
pub fn list_url(filter: &Filter, number: usize) -> String {
    let query = query_of(filter, number);
    if query.is_empty() { urls::list() } else { format!("{}?{query}", urls::list()) }
}

/// What stands behind the question mark: the same choice is always written the same.
pub(super) fn query_of(filter: &Filter, number: usize) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    let Filter { chosen: Chosen { countries, themes, year }, language } = filter;
    query.extend_pairs(countries.iter().map(|it| ("country", it.as_str())));
    query.extend_pairs(themes.iter().map(|it| ("theme", it.as_str())));
    query.extend_pairs(year.iter().map(|it| ("year", it.to_string())));
    query.extend_pairs(language.iter().map(|it| ("language", it.tag())));
    if number > 1 {
        query.append_pair("page", &number.to_string());
    }
    query.finish()
}
