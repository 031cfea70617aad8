//! Every address of the feature, without the language before it.

/// Whether one has a calendar, and makes it.
pub fn show() -> &'static str {
    "/calendar"
}

/// Ends it.
pub fn revocation() -> &'static str {
    "/calendar/revocation"
}

/// What programs read with this secret; it has no language.
pub fn file(secret: &str) -> String {
    format!("/calendar.ics?key={secret}")
}

/// Where somebody says how they are told; kept by `habits`.
pub fn habits() -> &'static str {
    "/habits"
}
