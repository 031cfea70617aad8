//! What roles and states are called: the catalogue keys behind them.

use super::device;
use super::factor::Kind;
use super::keys::{ProgramKey, Scope};
use super::person::State;
use crate::platform::web::Page;
pub use crate::platform::web::role_key;
use crate::vocabulary::viewer::Role;

/// The catalogue key of what a factor is.
pub fn factor_key(kind: Kind) -> &'static str {
    match kind {
        Kind::App => "accounts-factor-app",
        Kind::Passkey => "accounts-factor-passkey",
    }
}

/// The catalogue key of what a key for programs is for.
pub fn scope_key(scope: Scope) -> &'static str {
    match scope {
        Scope::Search => "keys-scope-search",
        Scope::Audit => "keys-scope-audit",
    }
}

/// What a key is for, as one list in the reader's language.
pub fn scope_names(page: &Page, key: &ProgramKey) -> String {
    let names: Vec<String> = key.scopes().into_iter().map(|scope| page.t(scope_key(scope)).into_owned()).collect();
    page.list_and(&names)
}

/// A browser by its own name, or the word for one that has none.
pub fn device_name(page: &Page, user_agent: &str) -> String {
    let name = device::name_of(user_agent);
    if name.is_empty() { page.t("accounts-device-unknown").into_owned() } else { name }
}

/// The catalogue key of what a state is called, the class of its chip and its icon.
pub fn state_words(state: State) -> (&'static str, &'static str, &'static str) {
    match state {
        State::Invited => ("accounts-state-invited", "wait", "mail"),
        State::Active => ("accounts-state-active", "ok", "tick"),
        State::Disabled => ("accounts-state-disabled", "closed", "lock"),
    }
}

/// What the list of people is called for this viewer.
pub fn people_title(page: &Page) -> &'static str {
    match page.viewer.country() {
        Some(_) => "accounts-people-title",
        None => "accounts-people-title-administrators",
    }
}

/// The roles of a person as one list in the reader's language.
pub fn role_names(page: &Page, roles: &[Role]) -> String {
    let names: Vec<String> = roles.iter().map(|role| page.t(role_key(*role)).into_owned()).collect();
    page.list_and(&names)
}
