//! Every address of the accounts, without the language before it.

use super::factor::FactorId;
use super::keys::ProgramKeyId;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{PersonId, SessionId};

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

/// The step after the password.
pub fn sign_in_code() -> &'static str {
    "/sign-in/code"
}

/// The same for somebody on the way to a page of the portal.
pub fn sign_in_code_for(next: &str) -> String {
    let next: String = url::form_urlencoded::byte_serialize(next.as_bytes()).collect();
    format!("{}?next={next}", sign_in_code())
}

/// Proves once more who is asking. The error pages lead here too.
pub fn proof() -> &'static str {
    "/proof"
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

/// The same for a link that gives an account another address; it goes on to [`new_address`].
pub fn address_link(key: &str) -> String {
    format!("/address-link?key={key}")
}

/// Takes the new address, with a link that went there.
pub fn new_address() -> &'static str {
    "/new-address"
}

/// One's own account.
pub fn profile() -> &'static str {
    "/profile"
}

/// One's own second factors. The error pages lead here too.
pub fn factors() -> &'static str {
    "/profile/factors"
}

/// Adds an app.
pub fn new_app() -> &'static str {
    "/profile/factors/app"
}

/// Adds a passkey.
pub fn new_passkey() -> &'static str {
    "/profile/factors/passkey"
}

/// What a new passkey is to sign.
pub fn new_passkey_challenge() -> &'static str {
    "/profile/factors/passkey/challenge"
}

/// Comes in with a passkey.
pub fn sign_in_passkey() -> &'static str {
    "/sign-in/passkey"
}

/// What a passkey is to sign.
pub fn passkey_challenge() -> &'static str {
    "/sign-in/passkey/challenge"
}

/// Proves once more who is asking, with a passkey.
pub fn proof_passkey() -> &'static str {
    "/proof/passkey"
}

/// Proves once more who is asking, at one's identity provider.
pub fn proof_sign_on() -> &'static str {
    "/proof/sign-on"
}

/// Lets no identity provider open one's account any more.
pub fn sign_on_removal() -> &'static str {
    "/profile/sign-on/removal"
}

/// Calls off that one's own factors are taken away.
pub fn own_reset_cancellation() -> &'static str {
    "/profile/factors/reset/cancellation"
}

/// The browsers one is signed in with.
pub fn sessions() -> &'static str {
    "/profile/sessions"
}

/// Ends all of them but this.
pub fn other_sessions_end() -> &'static str {
    "/profile/sessions/end"
}

/// Ends one of them.
pub fn session_end(id: SessionId) -> String {
    format!("/profile/sessions/{id}/end")
}

/// Starts a recovery of one of the people.
pub fn person_recovery(id: PersonId) -> String {
    format!("/people/{id}/recovery")
}

/// Asks to take the factors of one of the people away.
pub fn factor_reset(id: PersonId) -> String {
    format!("/people/{id}/factors/reset")
}

/// Confirms that.
pub fn factor_reset_confirmation(id: PersonId) -> String {
    format!("/people/{id}/factors/reset/confirmation")
}

/// Calls it off.
pub fn factor_reset_cancellation(id: PersonId) -> String {
    format!("/people/{id}/factors/reset/cancellation")
}

/// Mails to one of the people again.
pub fn person_address_trust(id: PersonId) -> String {
    format!("/people/{id}/address-trust")
}

/// Signs one of the people out everywhere.
pub fn person_sessions_end(id: PersonId) -> String {
    format!("/people/{id}/sessions/end")
}

/// One's own keys for programs.
pub fn keys() -> &'static str {
    "/keys"
}

/// The form of a new one.
pub fn new_key() -> &'static str {
    "/keys/new"
}

/// Revokes one of them.
pub fn key_revocation(id: ProgramKeyId) -> String {
    format!("/keys/{id}/revocation")
}

/// Revokes a key of one of the people.
pub fn person_key_revocation(person: PersonId, key: ProgramKeyId) -> String {
    format!("/people/{person}/keys/{key}/revocation")
}

/// Gives ten new recovery codes.
pub fn recovery_codes() -> &'static str {
    "/profile/factors/codes"
}

/// Removes a factor.
pub fn factor_removal(id: FactorId) -> String {
    format!("/profile/factors/{id}/removal")
}

/// Changes one's own password.
pub fn own_password() -> &'static str {
    "/profile/password"
}

/// Asks for another address of one's own account.
pub fn own_address() -> &'static str {
    "/profile/address"
}

/// Calls that off.
pub fn own_address_cancellation() -> &'static str {
    "/profile/address/cancellation"
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
