//! What whoever decides about a change sends, and where a page of the list begins.

use serde::Deserialize;

use super::super::task::Place;
use crate::platform::i18n::input;

/// The number of a change, as whoever decides about it saw it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SeenForm {
    pub number: String,
}

/// The same, with why it is given back.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ReturnForm {
    pub number: String,
    pub reason: String,
}

/// Where a page of the changes begins.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ChangesQuery {
    after: String,
}

impl ReturnForm {
    /// The reason: one paragraph, there, not too long. The error is a catalogue key.
    pub fn reason(&self) -> Result<String, &'static str> {
        let reason = input::line(&self.reason).unwrap_or_default();
        match input::length(&reason) {
            0 => Err("achievements-error-reason-missing"),
            1..=1000 => Ok(reason),
            _ => Err("achievements-error-reason-long"),
        }
    }
}

impl ChangesQuery {
    /// Reads the query of an address.
    pub fn read(query: &str) -> Self {
        serde_html_form::from_str(query).unwrap_or_default()
    }

    /// The change the page begins behind.
    pub fn after(&self) -> Option<Place> {
        Place::parse(&self.after)
    }
}
