//! Every address of the feature, without the language before it.

use chrono::NaiveDate;

use super::figure::FigureId;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator;

/// All indicators of all countries.
pub fn overview() -> String {
    "/statistics".to_owned()
}

/// One indicator of all countries.
pub fn indicator(indicator: Indicator) -> String {
    format!("/statistics/{indicator}")
}

/// Countries side by side, and the form that chooses them.
pub fn compare() -> String {
    "/statistics/compare".to_owned()
}

/// These countries side by side in these indicators, from a year on where one is given: one address for one choice.
pub fn comparison(countries: &[CountryCode], indicators: &[Indicator], from: &str) -> String {
    let countries: Vec<&str> = countries.iter().map(|it| it.as_str()).collect();
    let indicators: Vec<&str> = indicators.iter().map(Indicator::as_str).collect();
    let address = format!("{}?countries={}&indicators={}", compare(), countries.join(","), indicators.join(","));
    if from.is_empty() { address } else { format!("{address}&from={from}") }
}

/// One indicator of one country: the series with all its revisions.
pub fn series(indicator: Indicator, country: CountryCode) -> String {
    format!("/statistics/{indicator}/{country}")
}

/// The same behind a time, given by its last and first day.
pub fn series_behind(indicator: Indicator, country: CountryCode, (until, from): (NaiveDate, NaiveDate)) -> String {
    format!("{}?behind={until}_{from}", series(indicator, country))
}

/// The figures of one's own country, where they are written.
pub fn desk() -> String {
    "/figures".to_owned()
}

/// What is being written there behind a place, and whether the boxes are ticked.
pub fn desk_behind(place: &str, is_ticked: bool) -> String {
    let ticked = if is_ticked { "&ticked=yes" } else { "" };
    format!("{}?behind={place}{ticked}", desk())
}

/// Hands in those that were ticked.
pub fn submission_of_ticked() -> String {
    "/figures/submission".to_owned()
}

/// Releases those that were ticked.
pub fn release_of_ticked() -> String {
    "/figures/release".to_owned()
}

/// The form for a new one.
pub fn new() -> String {
    "/figures/new".to_owned()
}

/// The form for a new one of an indicator.
pub fn new_of(indicator: Indicator) -> String {
    format!("/figures/new?indicator={indicator}")
}

/// One of them, where it is written.
pub fn show(id: FigureId) -> String {
    format!("/figures/{id}")
}

/// The form to change or correct it.
pub fn edit(id: FigureId) -> String {
    format!("/figures/{id}/edit")
}

/// Hands it in.
pub fn submission(id: FigureId) -> String {
    format!("/figures/{id}/submission")
}

/// Releases it.
pub fn release(id: FigureId) -> String {
    format!("/figures/{id}/release")
}

/// Sends it back.
pub fn give_back(id: FigureId) -> String {
    format!("/figures/{id}/return")
}

/// Takes it back.
pub fn withdrawal(id: FigureId) -> String {
    format!("/figures/{id}/withdrawal")
}

/// What the data are, where to get them and what their columns mean.
pub fn data() -> String {
    "/statistics/data".to_owned()
}

/// One series as a table; this address has no language before it.
pub fn table_of_series(indicator: Indicator, country: CountryCode) -> String {
    format!("/data/statistics/{indicator}/{country}.csv")
}

/// The form for a table of figures.
pub fn import() -> String {
    "/figures/import".to_owned()
}
