//! Names (9303-3 §4.6): primary and secondary identifier apart by two fillers, their parts by one.

use serde::Serialize;

/// A name as the zone spells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Names {
    /// The primary identifier, as a rule the surname.
    pub primary: String,
    /// The secondary one, as a rule the given names; empty where a person has a single name.
    pub secondary: String,
}

impl Names {
    /// Reads the field of a name.
    pub fn of(field: &str) -> Self {
        let (primary, secondary) = field.trim_matches('<').split_once("<<").unwrap_or((field.trim_matches('<'), ""));
        let spaced = |part: &str| part.split('<').filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ");
        Self { primary: spaced(primary), secondary: spaced(secondary) }
    }
}

/// Whether the field may hold a name that was cut off: a letter in the last place must be read so (9303-4 §4.2.3).
pub(super) fn may_be_cut(field: &str) -> bool {
    field.ends_with(|c: char| c.is_ascii_uppercase())
}
