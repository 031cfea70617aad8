//! What the browser sends about organisations, and what it means.

mod contacts;
mod organisation;
mod sources;
mod texts;
mod working_days;

pub use contacts::ContactRow;
pub use organisation::{ConfirmationForm, NewOrganisation, OrganisationDraft, OrganisationForm};
pub use sources::SourceLine;
pub use texts::{FIELDS, TextsForm};
pub use working_days::{DayOffForm, WeekendForm};

use url::Url;

use crate::platform::i18n::input;
use crate::vocabulary::language::Language;

/// Letters a name may have, and any other text.
const LONGEST_NAME: usize = 200;
const LONGEST_TEXT: usize = 3000;
/// Bytes an address may have.
const LONGEST_ADDRESS: usize = 2000;

/// One line of at most so many letters; empty is allowed.
fn line(typed: &str, longest: usize, otherwise: &'static str) -> Result<String, &'static str> {
    let line = input::line(typed).map_err(|_| "directory-error-unreadable")?;
    if input::length(&line) <= longest { Ok(line) } else { Err(otherwise) }
}

/// A text with what the keyboard of another language left behind put right; nothing for an empty field.
fn text(typed: &str, language: Language) -> Result<Option<String>, &'static str> {
    let text = line(typed, LONGEST_TEXT, "directory-error-text-long")?;
    Ok((!text.is_empty()).then(|| input::corrected(&text, language).into_owned()))
}

/// A name, put right in the same way; nothing for an empty field.
fn name(typed: &str, language: Language) -> Result<Option<String>, &'static str> {
    line(typed, LONGEST_NAME, "directory-error-name-long")?;
    text(typed, language)
}

/// The address of a site, as it was typed; nothing for an empty field.
fn website(typed: &str) -> Result<Option<String>, &'static str> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let url = Url::parse(typed).map_err(|_| "directory-error-website")?;
    let is_site = matches!(url.scheme(), "http" | "https") && url.has_host() && url.as_str().len() <= LONGEST_ADDRESS;
    // The usual way to write a site has no stroke at the end, which parsing adds.
    let written =
        if url.path() == "/" && url.query().is_none() { url.as_str().trim_end_matches('/') } else { url.as_str() };
    if is_site { Ok(Some(written.to_owned())) } else { Err("directory-error-website") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_is_an_address_of_the_web() {
        assert_eq!(website("  "), Ok(None));
        assert_eq!(website(" https://NSIA.gov.af/ "), Ok(Some("https://nsia.gov.af".to_owned())));
        assert_eq!(website("http://a.example/b/?c=d"), Ok(Some("http://a.example/b/?c=d".to_owned())));
        for wrong in ["nsia.gov.af", "javascript:alert(1)", "ftp://a.example", "https://", "mailto:a@b.example"] {
            assert_eq!(website(wrong), Err("directory-error-website"), "{wrong}");
        }
    }

    #[test]
    fn texts_are_clean_and_bounded() {
        assert_eq!(text(" ثبت احوال\nكشور ", Language::Persian), Ok(Some("ثبت احوال کشور".to_owned())));
        assert_eq!(text(" \u{200b} ", Language::English), Ok(None));
        assert_eq!(text("a\0", Language::English), Err("directory-error-unreadable"));
        assert_eq!(text(&"a".repeat(3001), Language::English), Err("directory-error-text-long"));
        assert_eq!(name(&"a".repeat(201), Language::English), Err("directory-error-name-long"));
    }
}
