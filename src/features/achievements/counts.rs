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

/// The numbers.
#[derive(Debug, Default)]
pub struct Counts(Vec<Count>);

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
    pub fn new(counts: Vec<Count>) -> Self {
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

    /// How many a country has under the other choices.
    pub fn of_country(&self, country: CountryCode, chosen: &Chosen) -> usize {
        self.sum(|it| it.country == country && chosen.has_theme(it.theme) && chosen.has_year(it.year))
    }

    /// How many a theme has under the other choices.
    pub fn of_theme(&self, theme: Theme, chosen: &Chosen) -> usize {
        self.sum(|it| it.theme == theme && chosen.has_country(it.country) && chosen.has_year(it.year))
    }

    /// The years there are, newest first, with their numbers under the other choices.
    pub fn years(&self, chosen: &Chosen) -> Vec<(i32, usize)> {
        let mut years: Vec<i32> = self.0.iter().filter(|it| it.count > 0).map(|it| it.year).collect();
        years.sort_unstable_by(|one, other| other.cmp(one));
        years.dedup();
        let of_year =
            |year| self.sum(|it| it.year == year && chosen.has_country(it.country) && chosen.has_theme(it.theme));
        years.into_iter().map(|year| (year, of_year(year))).collect()
    }

    fn sum(&self, fits: impl Fn(&Count) -> bool) -> usize {
        self.0.iter().filter(|it| fits(it)).map(|it| usize::try_from(it.count).unwrap_or(0)).sum()
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
        assert_eq!(counts.of_country(country("IR"), &chosen), 5);
        assert_eq!(counts.of_theme(Theme::Training, &chosen), 1);
        assert_eq!(counts.years(&chosen), [(2026, 0), (2025, 3)]);
    }
}
