//! Every address of the directory, without the language.

use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;

/// The list of the members.
pub const fn countries() -> &'static str {
    "/countries"
}

/// The page of one member.
pub fn country(country: CountryCode) -> String {
    format!("/countries/{country}")
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
