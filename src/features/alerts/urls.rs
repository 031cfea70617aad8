//! Every address of the feature, without the language before it.

/// The alerts.
pub fn list() -> String {
    "/alerts".to_owned()
}

/// The form for a new one.
pub fn new() -> String {
    "/alerts/new".to_owned()
}

/// One of them.
pub fn show(reference: &str) -> String {
    format!("/alerts/{reference}")
}

/// The form to change it, with the words of a language.
pub fn edit_in(reference: &str, language: &str) -> String {
    format!("/alerts/{reference}/edit?language={language}")
}

/// Publishes it.
pub fn publication(reference: &str) -> String {
    format!("/alerts/{reference}/publication")
}

/// Acknowledges it.
pub fn acknowledgement(reference: &str) -> String {
    format!("/alerts/{reference}/acknowledgement")
}

/// Takes it back.
pub fn withdrawal(reference: &str) -> String {
    format!("/alerts/{reference}/withdrawal")
}

/// One of its pictures in a width, the same in every language.
pub fn picture(reference: &str, file: &str, width: i32) -> String {
    format!("/alerts/{reference}/pictures/{file}/{width}")
}

/// The public ones, for readers of feeds.
pub fn feed() -> String {
    "/alerts.atom".to_owned()
}

/// The public ones for programs, without a language in the address.
pub const fn json() -> &'static str {
    "/data/alerts.json"
}
