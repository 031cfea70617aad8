//! Every address of the directory, without the language.

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
