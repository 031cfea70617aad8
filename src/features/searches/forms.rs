//! What the forms send.

use serde::Deserialize;

use crate::features::search::Address;
use crate::platform::i18n::input;
use crate::platform::web::Errors;
use crate::vocabulary::rhythm::Pace;

/// Letters a name may have, as a person counts them.
const LONGEST_NAME: usize = 80;

/// The form that keeps a search.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct SearchForm {
    pub(super) name: String,
    pub(super) rhythm: String,
    /// The search, as its address has it.
    pub(super) query: String,
}

/// A form that can be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Draft {
    pub(super) name: String,
    pub(super) pace: Pace,
    pub(super) query: String,
}

impl SearchForm {
    /// A form for the search of an address, named after its words.
    pub(super) fn of(query: &str) -> Self {
        let address = Address::read(query).unwrap_or_default();
        let name: String = input::line(&address.text).unwrap_or_default().chars().take(LONGEST_NAME).collect();
        Self { name, rhythm: Pace::Never.to_string(), query: address.written() }
    }

    pub(super) fn parse(&self) -> Result<Draft, Errors> {
        let mut errors = Errors::none();
        let name = errors.note("name", name(&self.name));
        let pace = errors.note("rhythm", Pace::parse(&self.rhythm).ok_or("searches-error-rhythm"));
        let query = errors.note("name", query(&self.query));
        match (name, pace, query) {
            (Some(name), Some(pace), Some(query)) => Ok(Draft { name, pace, query }),
            _ => Err(errors),
        }
    }
}

fn name(typed: &str) -> Result<String, &'static str> {
    let name = input::line(typed).map_err(|_| "searches-error-name")?;
    if (1..=LONGEST_NAME).contains(&input::length(&name)) { Ok(name) } else { Err("searches-error-name") }
}

/// A search of something, in its one written form and without a page.
fn query(sent: &str) -> Result<String, &'static str> {
    let address = Address::read(sent).filter(|address| !address.text.trim().is_empty() && sent.len() <= 4_000);
    let address = address.ok_or("searches-error-query")?;
    Ok(Address { page: 1, ..address }.written())
}

/// The form that changes how often mails come.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RhythmForm {
    pub(super) rhythm: String,
    /// `habits` where the form stood among the habits.
    #[serde(default)]
    pub(super) from: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(name: &str, rhythm: &str, query: &str) -> SearchForm {
        SearchForm { name: name.to_owned(), rhythm: rhythm.to_owned(), query: query.to_owned() }
    }

    #[test]
    fn a_search_is_kept_in_its_one_form() {
        let draft = form(" Cards\u{202e} ", "daily", "page=3&country=tr&q=smart+card").parse().unwrap();
        assert_eq!((draft.name.as_str(), draft.query.as_str()), ("Cards", "q=smart+card&country=TR"));
        assert_eq!(SearchForm::of("q=a&page=2").query, "q=a&page=2");
        assert_eq!(SearchForm::of("q=a&q=b").query, "q=");
        let long = SearchForm { rhythm: "never".to_owned(), ..SearchForm::of(&format!("q={}", "ш".repeat(200))) };
        assert!(long.parse().is_ok(), "the name it begins with may stay");
    }

    #[test]
    fn every_wrong_field_is_told() {
        let errors = form("", "hourly", "q=").parse().unwrap_err();
        let keys: Vec<_> = errors.all().iter().map(|error| error.key).collect();
        assert_eq!(keys, ["searches-error-name", "searches-error-rhythm", "searches-error-query"]);
        assert!(form(&"a".repeat(81), "never", "q=a").parse().is_err());
    }
}
