//! Every address of the tools, without the language.

/// All tools.
pub fn list() -> String {
    "/checks".to_owned()
}

/// The machine-readable zone.
pub fn mrz() -> String {
    "/checks/mrz".to_owned()
}
