//! Every address of the directory, without the language.

use super::working_calendar::{DayOffId, WeekendId};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// The list of the members.
pub const fn countries() -> &'static str {
    "/countries"
}

/// The page of one member.
pub fn country(country: CountryCode) -> String {
    format!("/countries/{country}")
}

/// The sheet of one member: two pages of paper.
pub fn sheet(country: CountryCode) -> String {
    format!("/countries/{country}/sheet")
}

/// The days a member works on.
pub fn working_days(country: CountryCode) -> String {
    format!("/countries/{country}/working-days")
}

/// Changes which days of its week are off.
pub fn weekends(country: CountryCode) -> String {
    format!("/countries/{country}/weekends")
}

/// Takes such a change back.
pub fn weekend_removal(country: CountryCode, id: WeekendId) -> String {
    format!("/countries/{country}/weekends/{id}/removal")
}

/// Adds a day off.
pub fn days_off(country: CountryCode) -> String {
    format!("/countries/{country}/days-off")
}

/// Takes a day off back.
pub fn day_off_removal(country: CountryCode, id: DayOffId) -> String {
    format!("/countries/{country}/days-off/{id}/removal")
}

/// Says that a day off is right.
pub fn day_off_confirmation(country: CountryCode, id: DayOffId) -> String {
    format!("/countries/{country}/days-off/{id}/confirmation")
}

/// The organisations whose entries one may change.
pub const fn organisations() -> &'static str {
    "/organisations"
}

/// Adds an organisation.
pub const fn new_organisation() -> &'static str {
    "/organisations/new"
}

/// The entry of an organisation.
pub fn organisation(id: OrganisationId) -> String {
    format!("/organisations/{id}")
}

/// What an organisation says of itself in one language.
pub fn organisation_texts(id: OrganisationId, of: Language) -> String {
    format!("/organisations/{id}/texts/{}", of.prefix())
}

/// Says that the entry of an organisation is right.
pub fn organisation_confirmation(id: OrganisationId) -> String {
    format!("/organisations/{id}/confirmation")
}

/// How an organisation releases its texts; the posts' feature draws the page.
pub fn organisation_review(id: OrganisationId) -> String {
    format!("/organisations/{id}/review")
}

/// The member an address names. One page has one address, so `tr` is not `TR`.
pub fn country_at(code: &str) -> Result<CountryCode, Error> {
    CountryCode::parse(code).filter(|country| country.as_str() == code).ok_or(Error::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_has_one_address() {
        assert_eq!(country(CountryCode::Turkiye), "/countries/TR");
        assert_eq!(country_at("TR").ok(), Some(CountryCode::Turkiye));
        for code in ["tr", "Tr", "XX", "", "TRX"] {
            assert!(matches!(country_at(code), Err(Error::NotFound)), "{code}");
        }
    }
}
