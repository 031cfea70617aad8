//! Places.

use serde::{Deserialize, Serialize};

/// A place as it was called when something happened there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The country then: ISO 3166-1 alpha-2, or ISO 3166-3 of one that is no more (`SUHH`, the Soviet Union).
    pub country_then: String,
    /// The country now: ISO 3166-1 alpha-2.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub country_now: String,
    /// The regions and districts it lay in, from the largest.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<String>,
    /// The town or village.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub settlement: String,
    /// The hospital, the house.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub facility: String,
    /// The line of the register, to the letter.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub as_written: String,
}

impl Place {
    /// Whether its country then is a code, of two letters or of four for a country that is no more, and its country now
    /// one of two where it is said.
    pub fn has_country(&self) -> bool {
        let is_code = |code: &str| code.bytes().all(|it| it.is_ascii_uppercase());
        let is_now = self.country_now.is_empty() || self.country_now.len() == 2 && is_code(&self.country_now);
        matches!(self.country_then.len(), 2 | 4) && is_code(&self.country_then) && is_now
    }
}
