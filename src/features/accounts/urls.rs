//! Every address of the accounts, without the language before it.

use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;

/// The form of e-mail and password.
pub fn sign_in() -> &'static str {
    "/sign-in"
}

/// Begins the way to the identity provider of a country.
pub fn sign_on(country: CountryCode) -> String {
    format!("/sign-on/{}", country.as_str())
}

/// Where that provider sends browsers back to: an address without a language before it.
pub fn sign_on_answer(country: CountryCode) -> String {
    format!("/sign-on/{}/answer", country.as_str())
}

/// Where signing out is sent to.
pub fn sign_out() -> &'static str {
    "/sign-out"
}

/// Asks for a link to choose a new password.
pub fn forgotten_password() -> &'static str {
    "/forgotten-password"
}

/// Where a link in a mail leads: it takes the key out of the address and goes on to [`new_password`]. The key is a
/// query, which neither our log nor our error pages write down.
pub fn account_link(key: &str) -> String {
    format!("/account-link?key={key}")
}

/// Chooses a password with a link from a mail.
pub fn new_password() -> &'static str {
    "/new-password"
}

/// One's own account.
pub fn profile() -> &'static str {
    "/profile"
}

/// Changes one's own password.
pub fn own_password() -> &'static str {
    "/profile/password"
}

/// Looks at the portal as one of the roles of one's own place.
pub fn preview() -> &'static str {
    "/preview"
}

/// Ends that.
pub fn preview_end() -> &'static str {
    "/preview/end"
}

/// The people one manages.
pub fn people() -> &'static str {
    "/people"
}

/// A page of that list; the first is the list itself.
pub fn people_page(number: usize) -> String {
    if number <= 1 { people().to_owned() } else { format!("/people?page={number}") }
}

/// Invites somebody.
pub fn new_person() -> &'static str {
    "/people/new"
}

/// One of the people.
pub fn person(id: PersonId) -> String {
    format!("/people/{id}")
}

/// Changes what one of the people may do.
pub fn person_roles(id: PersonId) -> String {
    format!("/people/{id}/roles")
}

/// Disables or enables the account of one of the people.
pub fn person_state(id: PersonId) -> String {
    format!("/people/{id}/state")
}

/// Sends one of the people their invitation again.
pub fn person_invitation(id: PersonId) -> String {
    format!("/people/{id}/invitation")
}
