//! The addresses of cases, without the language.

/// The desk.
pub fn desk() -> String {
    "/exchange".to_owned()
}

/// A case, by its reference.
pub fn show(reference: &str) -> String {
    format!("/exchange/{reference}")
}
