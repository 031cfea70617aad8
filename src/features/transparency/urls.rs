//! Every address of the feature; without the language before it where it has one.

/// What was signed last.
pub fn checkpoint() -> String {
    "/transparency/checkpoint".to_owned()
}

/// The keys it is signed with.
pub fn keys() -> String {
    "/transparency/keys".to_owned()
}
