//! Every address of the feature, without the language before it.

use super::deviation::DeviationId;

/// The register.
pub fn list() -> String {
    "/deviations".to_owned()
}

/// What is known of the documents of a State.
pub fn of_issuer(issuer: &str) -> String {
    format!("/deviations?issuer={issuer}")
}

/// The form for a new one.
pub fn new() -> String {
    "/deviations/new".to_owned()
}

/// One of them.
pub fn show(id: DeviationId) -> String {
    format!("/deviations/{id}")
}

/// One of its versions.
pub fn version(id: DeviationId, number: i32) -> String {
    format!("/deviations/{id}?version={number}")
}

/// The same with the words of a language.
pub fn edit_in(id: DeviationId, language: &str) -> String {
    format!("/deviations/{id}/edit?language={language}")
}

/// Releases its waiting version.
pub fn release(id: DeviationId) -> String {
    format!("/deviations/{id}/release")
}

/// Takes it back.
pub fn withdrawal(id: DeviationId) -> String {
    format!("/deviations/{id}/withdrawal")
}

/// The public list for programs, without a language in its address.
pub const fn json() -> &'static str {
    "/data/deviations.json"
}
