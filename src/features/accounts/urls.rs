//! Every address of the accounts, without the language before it.

use crate::vocabulary::ids::PersonId;

/// The form of e-mail and password.
pub fn sign_in() -> String {
    "/sign-in".to_owned()
}

/// Where signing out is sent to.
pub fn sign_out() -> String {
    "/sign-out".to_owned()
}

/// Asks for a link to choose a new password.
pub fn forgotten_password() -> String {
    "/forgotten-password".to_owned()
}

/// Where a link in a mail leads: it takes the key out of the address and goes on to [`new_password`]. The key is a
/// query, which neither our log nor our error pages write down.
pub fn account_link(key: &str) -> String {
    format!("/account-link?key={key}")
}

/// Chooses a password with a link from a mail.
pub fn new_password() -> String {
    "/new-password".to_owned()
}

/// One's own account.
pub fn profile() -> String {
    "/profile".to_owned()
}

/// Changes one's own password.
pub fn own_password() -> String {
    "/profile/password".to_owned()
}

/// The people one manages.
pub fn people() -> String {
    "/people".to_owned()
}

/// A page of that list; the first is the list itself.
pub fn people_page(number: usize) -> String {
    if number <= 1 { people() } else { format!("/people?page={number}") }
}

/// Invites somebody.
pub fn new_person() -> String {
    "/people/new".to_owned()
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
