//! The kinds of things readers can narrow a search to.

/// Terms of the glossary are found without an entry of their own ([`super::glossary`]).
pub(super) const TERM: &str = "term";

/// Each has a name for readers, `search-kind-<kind>`. Their numbers are kept in rows: a new kind goes to the end.
pub(super) const KINDS: &[&str] = &[
    "achievement",
    "country",
    "question",
    "term",
    "document",
    "file",
    "feature",
    "specimen",
    "deviation",
    "alert",
    "guidance",
    "meeting",
    "figure",
];

/// Whether the title of such a thing is in the language of the words found with it. A file is named as its owner calls it,
/// in whatever language; what is told of it stands in others.
pub(super) fn is_titled_in_its_language(kind: &str) -> bool {
    kind != "file"
}

/// The number of a kind, from 1; 0 for one that is not in the list, which then has no filter.
pub(super) fn number_of(kind: &str) -> i64 {
    KINDS.iter().position(|known| *known == kind).and_then(|at| i64::try_from(at + 1).ok()).unwrap_or(0)
}

pub(super) fn of_number(number: usize) -> Option<&'static str> {
    number.checked_sub(1).and_then(|at| KINDS.get(at)).copied()
}

/// The kind of that name.
pub(super) fn parse(word: &str) -> Option<&'static str> {
    KINDS.iter().find(|kind| **kind == word).copied()
}
