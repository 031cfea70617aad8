//! The filters beside the results: what each choice would show under the others, and what is chosen now.

use super::urls::{self, Address};
use super::{Chosen, Facet, Facets, kinds};
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;

/// One list of choices.
pub(super) struct Filter {
    /// The name of its field.
    pub(super) name: &'static str,
    /// What it is called.
    pub(super) legend: String,
    pub(super) offers: Vec<Offer>,
}

/// One choice.
pub(super) struct Offer {
    pub(super) value: String,
    pub(super) text: String,
    /// How many things it has, in words; nothing where that is not known.
    pub(super) count: Option<String>,
    pub(super) is_chosen: bool,
}

/// The lists to tick, and the years.
pub(super) fn offers(page: &Page, facets: &Facets, chosen: &Chosen) -> (Vec<Filter>, Filter) {
    let kind_name = |kind: &&str| page.t(&format!("search-kind-{kind}")).into_owned();
    let kind = filter(page, &facets.kinds, &chosen.kinds, kinds::KINDS, |it| (*it).to_owned(), kind_name);
    let country_name = |it: &CountryCode| page.country_name(*it).to_owned();
    let mut country =
        filter(page, &facets.countries, &chosen.countries, &CountryCode::ALL, ToString::to_string, country_name);
    page.sort_by_key(&mut country, |offer| offer.text.clone());
    let theme_name = |it: &Theme| page.t(&format!("theme-{it}")).into_owned();
    let theme = filter(page, &facets.themes, &chosen.themes, Theme::ALL, ToString::to_string, theme_name);
    let language_name = |it: &Language| page.language_name(*it).to_owned();
    let language =
        filter(page, &facets.languages, &chosen.languages, &Language::ALL, ToString::to_string, language_name);
    let mut years: Vec<i32> = facets.years.counts.iter().map(|(year, _)| *year).chain(chosen.years.clone()).collect();
    years.sort_unstable_by_key(|year| std::cmp::Reverse(*year));
    years.dedup();
    let digits = |year: &i32| page.digits(&year.to_string());
    let year = filter(page, &facets.years, &chosen.years, &years, ToString::to_string, digits);
    let named = |name, key: &str, offers| Filter { name, legend: page.t(key).into_owned(), offers };
    let lists = vec![
        named("kind", "search-list-kind", kind),
        named("country", "search-list-country", country),
        named("theme", "search-list-theme", theme),
        named("language", "search-list-language", language),
    ];
    let is_wanted = |filter: &Filter| !filter.offers.is_empty();
    (lists.into_iter().filter(is_wanted).collect(), named("year", "search-list-year", year))
}

/// The choices that have something, or may have, or are chosen.
fn filter<T: Ord + Copy>(
    page: &Page,
    facet: &Facet<T>,
    chosen: &[T],
    all: &[T],
    value: impl Fn(&T) -> String,
    text: impl Fn(&T) -> String,
) -> Vec<Offer> {
    let offer = |it: &T| {
        let count = facet.of(*it);
        Offer {
            value: value(it),
            text: text(it),
            count: shown(page, count, facet.is_more),
            is_chosen: chosen.contains(it),
        }
    };
    let is_wanted = |it: &&T| facet.is_more || facet.of(**it) > 0 || chosen.contains(it);
    all.iter().filter(is_wanted).map(offer).collect()
}

/// An exact number, or one that says that there are at least so many.
fn shown(page: &Page, count: usize, is_more: bool) -> Option<String> {
    match (count, is_more) {
        (0, true) => None,
        (count, false) => Some(page.count(count)),
        (count, true) => Some(page.t_n("search-list-at-least", count)),
    }
}

/// What is chosen, in words, each with the address of the search without it.
pub(super) fn chips(page: &Page, address: &Address) -> Vec<(String, String)> {
    let without = |change: &dyn Fn(&mut Chosen)| {
        let mut rest = Address { page: 1, ..address.clone() };
        change(&mut rest.chosen);
        page.url(&urls::list(&rest))
    };
    let chosen = &address.chosen;
    let mut chips = Vec::with_capacity(chosen.count());
    for it in &chosen.kinds {
        chips.push((
            page.t(&format!("search-kind-{it}")).into(),
            without(&|rest| rest.kinds.retain(|other| other != it)),
        ));
    }
    for it in &chosen.countries {
        chips.push((page.country_name(*it).to_owned(), without(&|rest| rest.countries.retain(|other| other != it))));
    }
    for it in &chosen.themes {
        chips.push((page.t(&format!("theme-{it}")).into(), without(&|rest| rest.themes.retain(|other| other != it))));
    }
    for it in &chosen.languages {
        chips.push((page.language_name(*it).to_owned(), without(&|rest| rest.languages.retain(|other| other != it))));
    }
    for it in &chosen.years {
        chips.push((page.digits(&it.to_string()), without(&|rest| rest.years.retain(|other| other != it))));
    }
    chips
}
