//! Which account a provider's assertion opens. The first time it is the account whose address the provider verified, of
//! the provider's own country and made by an administrator before; from then on it is the one that was linked, whatever
//! becomes of the address.

use serde_json::json;

use super::provider::Asserted;
use crate::features::accounts::person::{Person, State};
use crate::features::accounts::store;
use crate::features::audit;
use crate::platform::config::ProviderConfig;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// An account a provider opens.
pub struct Opened {
    /// Whose it is.
    pub person: Person,
    /// Whether it was linked just now, which its owner is told.
    pub is_new: bool,
}

/// The account this opens, if it opens one.
pub fn find_account(
    connection: &mut DbConn,
    provider: &ProviderConfig,
    asserted: &Asserted,
    now: Timestamp,
) -> Result<Option<Opened>, Error> {
    if let Some(person) = store::sign_on::maybe_linked(connection, &provider.issuer, &asserted.subject)? {
        let person = of_country(connection, provider, person)?;
        let person = person.filter(|it| it.state == State::Active);
        return Ok(person.map(|person| Opened { person, is_new: false }));
    }
    let Some(email) = &asserted.verified_email else { return Ok(None) };
    let Some(person) = store::people::maybe_by_email(connection, email)? else { return Ok(None) };
    let Some(person) = of_country(connection, provider, person.id)? else { return Ok(None) };
    if person.state == State::Disabled || !link(connection, provider, asserted, &person, now)? {
        return Ok(None);
    }
    Ok(Some(Opened { person, is_new: true }))
}

/// The person, where they work in the provider's country today.
fn of_country(connection: &mut DbConn, provider: &ProviderConfig, person: PersonId) -> Result<Option<Person>, Error> {
    let (person, country, _) = store::people::find_with_roles(connection, person)?;
    Ok((country == Some(provider.country)).then_some(person))
}

/// Links the account from now on, and opens one that was invited: its invitation is taken up. `false` where the
/// provider knows this account as somebody else already.
fn link(
    connection: &mut DbConn,
    provider: &ProviderConfig,
    asserted: &Asserted,
    person: &Person,
    now: Timestamp,
) -> Result<bool, Error> {
    if !store::sign_on::link(connection, (&provider.issuer, &asserted.subject), person.id, now)? {
        return Ok(false);
    }
    if person.state == State::Invited {
        store::people::update_state(connection, person.id, State::Active)?;
        store::links::take_all(connection, person.id, now)?;
    }
    let (subject, detail) = (("person", person.id.as_str()), json!({ "provider": provider.country }));
    audit::record_with(connection, now, &Viewer::Anonymous, "person.sign_on_linked", subject, &detail)?;
    Ok(true)
}
