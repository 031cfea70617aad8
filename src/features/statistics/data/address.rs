//! The addresses of the data. They have no language in them and stay as they are.

use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator;

crate::text_enum!(
    /// A form of the data; the word is how its address ends.
    Form {
        /// A table.
        Csv = "csv",
        /// What the table means, for programs.
        Metadata = "csv-metadata.json",
        /// A document.
        Json = "json",
        /// A table in the words of statistical offices.
        Sdmx = "sdmx.csv",
    }
);

impl Form {
    /// What it is called in a header.
    pub(super) const fn content_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Metadata => "application/csvm+json",
            Self::Json => "application/json",
            Self::Sdmx => "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8",
        }
    }
}

/// Which figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All of them.
    Whole,
    /// One indicator of all countries.
    Indicator(Indicator),
    /// One indicator of one country.
    Series(Indicator, CountryCode),
}

impl Scope {
    /// Where they are in a form.
    pub fn address(self, form: Form) -> String {
        match self {
            Self::Whole => format!("/data/statistics.{form}"),
            Self::Indicator(indicator) => format!("/data/statistics/{indicator}.{form}"),
            Self::Series(indicator, country) => format!("/data/statistics/{indicator}/{country}.{form}"),
        }
    }

    /// The indicator and the country, where there is one.
    pub(super) const fn parts(self) -> (Option<Indicator>, Option<CountryCode>) {
        match self {
            Self::Whole => (None, None),
            Self::Indicator(indicator) => (Some(indicator), None),
            Self::Series(indicator, country) => (Some(indicator), Some(country)),
        }
    }
}

/// `births.csv`: the word before the first point, and the form behind it.
fn named(file: &str) -> Option<(&str, Form)> {
    let (name, ending) = file.split_once('.')?;
    Form::parse(ending).map(|form| (name, form))
}

/// `IR.csv`: one page has one address, so `ir.csv` is none.
pub(super) fn country(file: &str) -> Option<(CountryCode, Form)> {
    let (name, form) = named(file)?;
    CountryCode::parse(name).filter(|it| it.as_str() == name).map(|it| (it, form))
}

/// `births.csv`.
pub(super) fn indicator(file: &str) -> Option<(Indicator, Form)> {
    let (name, form) = named(file)?;
    Indicator::parse(name).map(|it| (it, form))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::statistics::urls;

    #[test]
    fn an_address_is_read_as_it_is_written() {
        for form in Form::ALL {
            let address = Scope::Indicator(Indicator::Births).address(*form);
            let file = address.rsplit_once('/').unwrap().1;
            assert_eq!(indicator(file), Some((Indicator::Births, *form)), "{address}");
            let address = Scope::Series(Indicator::Births, CountryCode::Iran).address(*form);
            let file = address.rsplit_once('/').unwrap().1;
            assert_eq!(country(file), Some((CountryCode::Iran, *form)), "{address}");
        }
        let series = Scope::Series(Indicator::Births, CountryCode::Iran);
        assert_eq!(series.address(Form::Csv), urls::table_of_series(Indicator::Births, CountryCode::Iran));
        for strange in ["births", "births.", "births.xml", "Births.csv", ".csv", "births.csv.csv"] {
            assert_eq!(indicator(strange), None, "{strange}");
        }
        assert_eq!(country("ir.csv"), None);
    }
}
