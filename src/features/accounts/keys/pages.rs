//! The pages of keys.

use askama::Template;

use super::forms::NewKey;
use super::key::{ProgramKey, Scope};
use super::making::Made;
use crate::features::accounts::{urls, words};
use crate::platform::web::{Choice, Errors, Page};

/// One's own keys.
#[derive(Template)]
#[template(path = "accounts/keys.html")]
pub struct Keys {
    pub page: Page,
    pub keys: Vec<ProgramKey>,
}

impl Keys {
    /// What may be asked with a key of this person, each with its address.
    fn uses(&self) -> Vec<(&'static str, &'static str)> {
        let all = [
            (Scope::Search, "keys-use-search", "/api/v1/search?q=…"),
            (Scope::Audit, "keys-use-audit", "/api/v1/audit.csv?after=…"),
        ];
        all.into_iter()
            .filter(|(scope, ..)| scope.is_open_to(&self.page.viewer))
            .map(|(_, key, path)| (key, path))
            .collect()
    }

    fn example(&self) -> String {
        format!("curl -H \"Authorization: Bearer $KEY\" \\\n  \"{}/api/v1/search?q=…\"", self.page.origin())
    }
}

/// The form of a new one.
#[derive(Template)]
#[template(path = "accounts/new_key.html")]
pub struct NewKeyPage {
    pub page: Page,
    pub form: NewKey,
    pub errors: Errors,
}

/// The days the form offers.
const DAYS: [i64; 4] = [30, 90, 180, 365];

impl NewKeyPage {
    fn scopes(&self) -> Vec<Choice> {
        let open = Scope::ALL.iter().filter(|scope| scope.is_open_to(&self.page.viewer));
        let choice = |scope: &Scope| {
            let is_chosen = self.form.scopes.iter().any(|word| word == scope.as_str());
            Choice::new(scope.as_str(), self.page.plain(words::scope_key(*scope)), is_chosen)
        };
        open.map(choice).collect()
    }

    fn days(&self) -> Vec<Choice> {
        let choice = |days: i64| {
            let value = days.to_string();
            let is_chosen = value == self.form.days;
            Choice::new(value, self.page.plain_n("keys-days-count", days), is_chosen)
        };
        DAYS.map(choice).into()
    }
}

/// A key that was made, shown this once.
#[derive(Template)]
#[template(path = "accounts/made_key.html")]
pub struct MadeKey {
    pub page: Page,
    pub made: Box<Made>,
}
