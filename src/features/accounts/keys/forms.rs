//! What the form of a new key sends.

use serde::Deserialize;

use super::key::{LONGEST_DAYS, ProgramKeyId, Scope, USUAL_DAYS};
use crate::platform::i18n::input;
use crate::platform::web::Errors;

/// Letters the name of a key may have.
const LONGEST_NAME: usize = 60;

/// The form as it was filled in.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewKey {
    /// The id of the key, made with the form: of the same form sent twice the second makes none.
    #[serde(default = "ProgramKeyId::generate")]
    pub id: ProgramKeyId,
    /// What the key is to be called.
    pub name: String,
    /// What it is for.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// How many days it shall live.
    pub days: String,
}

impl Default for NewKey {
    fn default() -> Self {
        let (name, scopes) = (String::new(), vec![Scope::Search.to_string()]);
        Self { id: ProgramKeyId::generate(), name, scopes, days: USUAL_DAYS.to_string() }
    }
}

/// A key to be made; whether its scopes are open to its person is for the rules to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyDraft {
    /// The id of its form.
    pub id: ProgramKeyId,
    /// What it is called.
    pub name: String,
    /// What it is for: one thing at least.
    pub scopes: Vec<Scope>,
    /// How many days it lives.
    pub days: i64,
}

impl NewKey {
    /// The draft, or a word at each field.
    pub fn parse(&self) -> Result<KeyDraft, Errors> {
        let mut errors = Errors::none();
        let name = errors.note("name", key_name(&self.name));
        let known: Option<Vec<Scope>> = self.scopes.iter().map(|word| Scope::parse(word)).collect();
        let scopes = known.filter(|scopes| !scopes.is_empty());
        if scopes.is_none() {
            errors.add("scopes", "keys-error-scopes");
        }
        let days = self.days.parse().ok().filter(|days| (1..=LONGEST_DAYS).contains(days));
        if days.is_none() {
            errors.add("days", "keys-error-days");
        }
        match (name, scopes, days) {
            (Some(name), Some(mut scopes), Some(days)) => {
                scopes.sort_unstable();
                scopes.dedup();
                Ok(KeyDraft { id: self.id, name, scopes, days })
            }
            _ => Err(errors),
        }
    }
}

/// The name of a key, as its owner tells it from the others.
fn key_name(text: &str) -> Result<String, &'static str> {
    let name = input::line(text).map_err(|_| "keys-error-name")?.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || input::length(&name) > LONGEST_NAME { Err("keys-error-name") } else { Ok(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(name: &str, scopes: &[&str], days: &str) -> NewKey {
        let scopes = scopes.iter().map(|it| (*it).to_owned()).collect();
        NewKey { name: name.to_owned(), scopes, days: days.to_owned(), ..NewKey::default() }
    }

    #[test]
    fn a_key_has_a_name_a_scope_and_an_end() {
        let filled_in = form(" Monitor ", &["audit", "search", "audit"], "365");
        let (id, draft) = (filled_in.id, filled_in.parse().unwrap());
        let expected =
            KeyDraft { id, name: "Monitor".to_owned(), scopes: vec![Scope::Search, Scope::Audit], days: 365 };
        assert_eq!(draft, expected);
        assert_eq!(NewKey { name: "x".to_owned(), ..NewKey::default() }.parse().unwrap().days, 90);
        for (wrong, field) in [
            (form("", &["search"], "90"), "name"),
            (form(&"x".repeat(61), &["search"], "90"), "name"),
            (form("x", &[], "90"), "scopes"),
            (form("x", &["everything"], "90"), "scopes"),
            (form("x", &["search"], "0"), "days"),
            (form("x", &["search"], "366"), "days"),
            (form("x", &["search"], "soon"), "days"),
        ] {
            assert!(wrong.parse().unwrap_err().at(field).is_some(), "{wrong:?}");
        }
    }
}
