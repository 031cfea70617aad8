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

/// The versions with the feature of a code.
pub fn with_feature(feature: &str) -> String {
    format!("/glossary/features/{}/documents", feature.to_lowercase())
}

/// Those behind the version of a code.
pub fn with_feature_after(feature: &str, code: &str) -> String {
    format!("/glossary/features/{}/documents?after={code}", feature.to_lowercase())
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

/// What the letters of a code say.
pub fn codes() -> String {
    "/specimens/codes".to_owned()
}

/// Versions beside each other.
pub fn comparison() -> String {
    "/specimens/compare".to_owned()
}

/// These versions beside each other, three at most, with what the picture in front shows.
pub fn comparison_of(codes: &[&str], subject: &str) -> String {
    let mut written = url::form_urlencoded::Serializer::new(String::new());
    written.extend_pairs(["a", "b", "c"].into_iter().zip(codes));
    if !subject.is_empty() {
        written.append_pair("view", subject);
    }
    format!("{}?{}", comparison(), written.finish())
}

/// Which document somebody holds.
pub fn identification() -> String {
    "/specimens/identification".to_owned()
}

/// Find the features of a version.
pub fn training(code: &Code) -> String {
    format!("/specimens/{code}/training")
}

/// A step of a lesson on a picture, with the features found before it and perhaps the place that is named.
pub fn lesson(code: &Code, picture: &str, (step, right): (usize, usize), answer: Option<usize>) -> String {
    let answer = answer.map(|it| format!("&answer={it}")).unwrap_or_default();
    format!("{}?view={picture}&step={step}&right={right}{answer}", training(code))
}

/// The newest versions that everyone may read, as a feed.
pub fn feed() -> String {
    "/specimens.atom".to_owned()
}

/// What everyone may read, as JSON; without a language in its address.
pub fn json() -> &'static str {
    "/data/specimens.json"
}
