//! Every address here, behind the language.

/// The page that explains how to write.
pub fn help() -> String {
    "/writing".to_owned()
}

/// Where the script sends what was pasted.
pub fn pasted() -> String {
    "/writing/pasted".to_owned()
}
