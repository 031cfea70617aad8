//! Every address of the feature, without the language before it.

use super::description::PictureId;
use super::version::Code;
use crate::vocabulary::country::CountryCode;

/// The register.
pub fn list() -> String {
    "/specimens".to_owned()
}

/// What a country has in it.
pub fn of_country(country: CountryCode) -> String {
    format!("/specimens?country={country}")
}

/// A version.
pub fn show(code: &Code) -> String {
    format!("/specimens/{code}")
}

/// A version with one of its pictures in front.
pub fn view(code: &Code, picture: PictureId) -> String {
    format!("/specimens/{code}?view={picture}")
}

/// The card with what to check at a level, for the printer.
pub fn card(code: &Code, level: &str) -> String {
    format!("/specimens/{code}/card?level={level}")
}

/// A picture in a width, the same in every language.
pub fn picture(picture: PictureId, width: i32) -> String {
    format!("/specimens/pictures/{picture}/{width}")
}
