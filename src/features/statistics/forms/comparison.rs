//! Which countries and indicators are laid side by side, as an address says it. A form names each choice in a field of its
//! own; an address that is handed on names them in one, with commas.

use chrono::NaiveDate;

use crate::features::statistics::period::Period;
use crate::platform::i18n::input;
use crate::platform::web::Errors;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator;
use crate::vocabulary::language::Calendar;

/// Countries that can be compared.
const COUNTRIES: std::ops::RangeInclusive<usize> = 2..=10;
/// Indicators one page shows.
const INDICATORS: std::ops::RangeInclusive<usize> = 1..=6;

/// What an address says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in super::super) struct ComparisonQuery {
    /// The codes of countries.
    pub(in super::super) countries: Vec<String>,
    /// The words of indicators.
    pub(in super::super) indicators: Vec<String>,
    /// A year of either calendar, or nothing.
    pub(in super::super) from: String,
    /// Whether anything was chosen at all.
    is_asked: bool,
}

/// What is laid side by side, each once and in one order, so that one choice has one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Comparison {
    pub(in super::super) countries: Vec<CountryCode>,
    pub(in super::super) indicators: Vec<Indicator>,
    /// Times that end before this day are left out.
    pub(in super::super) from: Option<NaiveDate>,
    /// The year of that in ASCII digits, or nothing.
    pub(in super::super) year: String,
}

impl ComparisonQuery {
    /// Reads the query of an address; what it does not know it leaves alone.
    pub(in super::super) fn read(query: &str) -> Self {
        let mut it = Self::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            let words = || value.split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty());
            match &*name {
                "countries" => it.countries.extend(words()),
                "indicators" => it.indicators.extend(words()),
                "from" => value.trim().clone_into(&mut it.from),
                _ => continue,
            }
            it.is_asked = true;
        }
        it
    }

    /// Whether a country is chosen.
    pub(in super::super) fn has_country(&self, country: CountryCode) -> bool {
        self.countries.iter().any(|it| CountryCode::parse(it) == Some(country))
    }

    /// Whether an indicator is chosen.
    pub(in super::super) fn has_indicator(&self, indicator: Indicator) -> bool {
        self.indicators.iter().any(|it| it == indicator.as_str())
    }

    /// What is laid side by side; nothing where nothing was asked.
    ///
    /// # Errors
    /// A word at each field that says something else.
    pub(in super::super) fn parse(&self) -> Result<Option<Comparison>, Errors> {
        if !self.is_asked {
            return Ok(None);
        }
        let mut errors = Errors::none();
        let countries = errors.note("countries", self.countries());
        let indicators = errors.note("indicators", self.indicators());
        let from = errors.note("from", self.first_day());
        match (countries, indicators, from) {
            (Some(countries), Some(indicators), Some((from, year))) => {
                Ok(Some(Comparison { countries, indicators, from, year }))
            }
            _ => Err(errors),
        }
    }

    fn countries(&self) -> Result<Vec<CountryCode>, &'static str> {
        let known: Option<Vec<CountryCode>> = self.countries.iter().map(|it| CountryCode::parse(it)).collect();
        let mut known = known.ok_or("charts-error-country")?;
        known.sort_unstable();
        known.dedup();
        if COUNTRIES.contains(&known.len()) { Ok(known) } else { Err("charts-error-countries") }
    }

    fn indicators(&self) -> Result<Vec<Indicator>, &'static str> {
        if !self.indicators.iter().all(|it| Indicator::parse(it).is_some()) {
            return Err("charts-error-indicator");
        }
        let chosen: Vec<Indicator> = Indicator::ALL.iter().copied().filter(|it| self.has_indicator(*it)).collect();
        if INDICATORS.contains(&chosen.len()) { Ok(chosen) } else { Err("charts-error-indicators") }
    }

    /// The first day of the year, and the year. Years of the two calendars are told apart by their size: a figure is about none
    /// that is in both.
    fn first_day(&self) -> Result<(Option<NaiveDate>, String), &'static str> {
        let year = input::identifier(&self.from);
        if year.is_empty() {
            return Ok((None, year));
        }
        let number = year.parse::<i32>().ok().filter(|_| year.bytes().all(|it| it.is_ascii_digit()));
        let number = number.ok_or("charts-error-from")?;
        let period = Period::year(Calendar::Gregorian, number).or_else(|_| Period::year(Calendar::SolarHijri, number));
        let period = period.map_err(|_| "charts-error-from")?;
        Ok((Some(period.from), year))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(query: &str) -> Result<Option<Comparison>, Vec<&'static str>> {
        ComparisonQuery::read(query).parse().map_err(|errors| errors.all().iter().map(|it| it.key).collect())
    }

    #[test]
    fn a_choice_is_the_same_however_it_is_written() {
        let one = parsed("countries=TR,KZ&indicators=deaths,births").unwrap();
        let other = parsed("indicators=births&countries=kz&countries=TR&indicators=deaths&countries=TR&from=");
        assert_eq!(other.unwrap(), one);
        let one = one.unwrap();
        assert_eq!(one.countries, [CountryCode::Kazakhstan, CountryCode::Turkiye]);
        assert_eq!((one.indicators, one.from), (vec![Indicator::Births, Indicator::Deaths], None));
    }

    #[test]
    fn a_year_is_read_in_either_calendar_and_in_the_digits_of_the_reader() {
        let from = |year: &str| parsed(&format!("countries=TR,KZ&indicators=births&from={year}")).unwrap().unwrap();
        assert_eq!(from("2015").from, NaiveDate::from_ymd_opt(2015, 1, 1));
        assert_eq!(from("1394").from, NaiveDate::from_ymd_opt(2015, 3, 21));
        let typed = from("%DB%B1%DB%B3%DB%B9%DB%B4");
        assert_eq!((typed.from, typed.year.as_str()), (NaiveDate::from_ymd_opt(2015, 3, 21), "1394"));
    }

    #[test]
    fn what_cannot_be_compared_has_a_word_at_its_field() {
        for (query, keys) in [
            ("countries=TR&indicators=births", vec!["charts-error-countries"]),
            ("indicators=births", vec!["charts-error-countries"]),
            ("countries=TR,DE&indicators=births", vec!["charts-error-country"]),
            ("countries=TR,XA&indicators=births", vec!["charts-error-country"]),
            ("countries=TR,KZ", vec!["charts-error-indicators"]),
            ("countries=TR,KZ&indicators=taxes", vec!["charts-error-indicator"]),
            ("countries=TR,KZ&indicators=births&from=15", vec!["charts-error-from"]),
            ("countries=TR,KZ&indicators=births&from=20l5", vec!["charts-error-from"]),
            ("from=-1", vec!["charts-error-countries", "charts-error-indicators", "charts-error-from"]),
        ] {
            assert_eq!(parsed(query), Err(keys), "{query}");
        }
        let many = Indicator::ALL[..7].iter().map(Indicator::as_str).collect::<Vec<_>>().join(",");
        assert_eq!(parsed(&format!("countries=TR,KZ&indicators={many}")), Err(vec!["charts-error-indicators"]));
    }

    #[test]
    fn who_asks_for_nothing_gets_the_form_without_a_complaint() {
        assert_eq!(parsed(""), Ok(None));
        assert_eq!(parsed("utm_source=mail"), Ok(None));
    }
}
