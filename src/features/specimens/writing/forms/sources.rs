//! The forms of the sources.

use serde::Deserialize;

use super::super::super::description::Source;
use super::filled;
use crate::platform::i18n::input;
use crate::platform::web::Errors;

/// Letters of an address.
const LONGEST_ADDRESS: usize = 1000;
/// Letters of what a source is.
const LONGEST_NAME: usize = 300;
/// Sources of a version.
const MOST: usize = 40;

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SourceForm {
    pub revision: i32,
    pub url: String,
    pub title: String,
}

/// Which source goes: its place in the list, from 0.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SourceRemovalForm {
    pub revision: i32,
    pub place: usize,
}

impl SourceForm {
    /// The source.
    pub fn parse(&self, known: &[Source]) -> Result<Source, Errors> {
        let mut errors = Errors::none();
        let url = errors.note("url", address(&self.url));
        let title = errors.note("title", filled(&self.title, LONGEST_NAME, "specimens-error-source-name"));
        if known.len() >= MOST {
            errors.add("url", "specimens-error-many");
        }
        match (url, title) {
            (Some(url), Some(title)) if errors.is_empty() => Ok(Source { url, title }),
            _ => Err(errors),
        }
    }
}

fn address(typed: &str) -> Result<String, &'static str> {
    input::web_address(typed, LONGEST_ADDRESS).ok_or("specimens-error-url")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_address_of_the_web_is_linked() {
        for right in ["https://nvi.gov.tr/a?b=c", "http://example.org", " https://example.org/ "] {
            assert!(address(right).is_ok(), "{right}");
        }
        for wrong in [
            "",
            "nvi.gov.tr",
            "//nvi.gov.tr",
            "javascript:alert(1)",
            "https:nvi.gov.tr",
            "https://",
            "https://localhost/",
            "https://name:word@nvi.gov.tr/",
            "data:text/html,x",
            "ftp://nvi.gov.tr/",
        ] {
            assert_eq!(address(wrong), Err("specimens-error-url"), "{wrong}");
        }
    }
}
