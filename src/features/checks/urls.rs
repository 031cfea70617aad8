//! Every address of the tools, without the language.

/// All tools.
pub fn list() -> String {
    "/checks".to_owned()
}

/// The machine-readable zone.
pub fn mrz() -> String {
    "/checks/mrz".to_owned()
}

/// Names as the zone spells them.
pub fn transliteration() -> String {
    "/checks/transliteration".to_owned()
}

/// A day in four calendars.
pub fn calendar() -> String {
    "/checks/calendar".to_owned()
}

/// National numbers.
pub fn national() -> String {
    "/checks/national-number".to_owned()
}

/// Texts that look alike.
pub fn confusables() -> String {
    "/checks/confusables".to_owned()
}
