//! How many published posts there are, by country, theme and year: what the filters beside the list say. A few
//! thousand numbers at most, read once for each version of the content.

use crate::vocabulary::country::CountryCode;
use crate::vocabulary::theme::Theme;

/// The choice of a reader among the published posts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    /// Any of these; all where empty.
    pub countries: Vec<CountryCode>,
    /// Any of these; all where empty.
    pub themes: Vec<Theme>,
    /// This year; all where none.
    pub year: Option<i32>,
}

/// The numbers, the newest year first.
#[derive(Debug, Default)]
pub struct Counts(Vec<Count>);

/// What the filters say beside each choice: how many posts it has under the other choices.
#[derive(Debug, Default)]
pub struct Offers {
    countries: [usize; CountryCode::ALL.len()],
    themes: [usize; Theme::ALL.len()],
    /// The years there are, newest first.
    pub years: Vec<(i32, usize)>,
}

/// One number.
#[derive(Debug, Clone, Copy)]
pub struct Count {
    /// Posts of this country,
    pub country: CountryCode,
    /// about this theme,
    pub theme: Theme,
    /// of this year:
    pub year: i32,
    /// so many are published.
    pub count: i32,
}

impl Counts {
    /// From the rows of the database.
    pub fn new(mut counts: Vec<Count>) -> Self {
        counts.retain(|it| it.count > 0);
        counts.sort_unstable_by_key(|it| std::cmp::Reverse(it.year));
        Self(counts)
    }

    /// All published posts.
    pub fn all(&self) -> usize {
        self.sum(|_| true)
    }

    /// How many one country has.
    pub fn of(&self, country: CountryCode) -> usize {
        self.sum(|it| it.country == country)
    }

    /// How many a choice shows.
    pub fn chosen(&self, chosen: &Chosen) -> usize {
        self.sum(|it| chosen.has_country(it.country) && chosen.has_theme(it.theme) && chosen.has_year(it.year))
    }

    /// How many each country, theme and year has under the other choices. All in one walk: there are thousands of
    /// numbers and some forty choices, and every list shows them.
    pub fn offers(&self, chosen: &Chosen) -> Offers {
        let mut offers = Offers::default();
        for it in &self.0 {
            let (country, theme, year) =
                (chosen.has_country(it.country), chosen.has_theme(it.theme), chosen.has_year(it.year));
            let count = |fits: bool| if fits { it.posts() } else { 0 };
            offers.countries[it.country.index()] += count(theme && year);
            offers.themes[it.theme as usize] += count(country && year);
            match offers.years.last_mut() {
                Some((last, sum)) if *last == it.year => *sum += count(country && theme),
                _ => offers.years.push((it.year, count(country && theme))),
            }
        }
        offers
    }

    fn sum(&self, fits: impl Fn(&Count) -> bool) -> usize {
        self.0.iter().filter(|it| fits(it)).map(Count::posts).sum()
    }
}

impl Count {
    fn posts(&self) -> usize {
        usize::try_from(self.count).unwrap_or(0)
    }
}

impl Offers {
    /// How many a country has.
    pub fn of_country(&self, country: CountryCode) -> usize {
        self.countries[country.index()]
    }

    /// How many a theme has.
    pub fn of_theme(&self, theme: Theme) -> usize {
        self.themes[theme as usize]
    }
}

impl Chosen {
    /// Whether nothing is chosen.
    pub fn is_empty(&self) -> bool {
        self.countries.is_empty() && self.themes.is_empty() && self.year.is_none()
    }

    fn has_country(&self, country: CountryCode) -> bool {
        self.countries.is_empty() || self.countries.contains(&country)
    }

    fn has_theme(&self, theme: Theme) -> bool {
        self.themes.is_empty() || self.themes.contains(&theme)
    }

    fn has_year(&self, year: i32) -> bool {
        self.year.is_none_or(|chosen| chosen == year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_says_what_it_would_show_under_the_others() {
        let country = |code| CountryCode::parse(code).unwrap();
        let row = |code, theme, year, count| Count { country: country(code), theme, year, count };
        let counts = Counts::new(vec![
            row("TR", Theme::Statistics, 2025, 3),
            row("TR", Theme::Training, 2026, 1),
            row("IR", Theme::Statistics, 2026, 5),
        ]);
        let chosen = Chosen { countries: vec![country("TR")], themes: vec![Theme::Statistics], year: None };
        assert_eq!(counts.all(), 9);
        assert_eq!(counts.chosen(&chosen), 3);
        let offers = counts.offers(&chosen);
        assert_eq!((offers.of_country(country("IR")), offers.of_country(country("TR"))), (5, 3));
        assert_eq!((offers.of_theme(Theme::Training), offers.of_theme(Theme::Statistics)), (1, 3));
        assert_eq!(offers.years, [(2026, 0), (2025, 3)]);
    }
}
