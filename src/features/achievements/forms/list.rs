//! The choice of the public list, in its address.

use serde::Deserialize;

use crate::features::achievements::counts::Chosen;
use crate::features::achievements::store::Filter;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;

/// The choice in a list's address. What is no country, theme, year or language is passed over: the address may come
/// from an old link.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    country: Vec<String>,
    theme: Vec<String>,
    language: String,
    year: String,
    page: String,
}

impl ListQuery {
    /// Reads the query of an address.
    pub fn read(query: &str) -> Self {
        serde_html_form::from_str(query).unwrap_or_default()
    }

    /// What to show.
    pub fn filter(&self) -> Filter {
        let mut countries: Vec<CountryCode> = self.country.iter().filter_map(|code| CountryCode::parse(code)).collect();
        let mut themes: Vec<Theme> = self.theme.iter().filter_map(|word| Theme::parse(word)).collect();
        // In one order and once each, so that one choice has one address and one place in the cache.
        countries.sort_unstable();
        countries.dedup();
        themes.sort_unstable();
        themes.dedup();
        let year = self.year.parse().ok();
        Filter { chosen: Chosen { countries, themes, year }, language: Language::from_tag(&self.language) }
    }

    /// Which page, from 1.
    pub fn page(&self) -> usize {
        self.page.parse().ok().filter(|page| *page > 0).unwrap_or(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_choice_has_one_form() {
        let one = ListQuery::read("country=TR&country=AZ&theme=training&country=TR&x=1").filter();
        let other = ListQuery::read("country=AZ&country=TR&theme=training&country=nonsense").filter();
        assert_eq!(one, other);
        assert_eq!(ListQuery::read("page=0").page(), 1);
        assert_eq!(ListQuery::read("page=400").page(), 400);
    }
}
