//! Every address of the feature, without the language before it.

use super::feature::Feature;

/// The glossary of features.
pub fn list() -> String {
    "/glossary/features".to_owned()
}

/// One of them.
pub fn show(it: &Feature) -> String {
    format!("/glossary/features/{}", it.slug())
}

/// The feature of a code.
pub fn of_code(code: &str) -> String {
    format!("/glossary/features/{}", code.to_lowercase())
}

/// The whole list as a table, in every language; without a language in its address.
pub fn csv() -> &'static str {
    "/data/security-features.csv"
}

/// The same as JSON.
pub fn json() -> &'static str {
    "/data/security-features.json"
}
