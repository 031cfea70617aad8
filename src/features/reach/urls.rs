//! Where the page stands: beside the thing it is about.

/// The page about what stands at that path (without the language).
pub fn of(path: &str) -> String {
    format!("{path}/reach")
}
