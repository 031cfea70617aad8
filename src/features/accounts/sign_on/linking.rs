//! Which account a provider's assertion opens. The first time it is the account whose address the provider verified, of
//! the provider's own country and made by an administrator before; from then on it is the one that was linked, whatever
//! becomes of the address. The link is kept when the person is let in: where a second factor is still to be given, not
//! before it was.

use serde_json::json;

use super::new_link::NewLink;
use super::provider::Asserted;
use crate::features::accounts::person::{Person, State};
use crate::features::accounts::{notices, store, trail};
use crate::platform::config::ProviderConfig;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::viewer::Viewer;

/// An account a provider opens.
pub struct Opened {
    /// Whose it is.
    pub person: Person,
    /// The link to be kept when they are let in; `None` where it stands already.
    pub link: Option<NewLink>,
}

/// The account this opens, if it opens one. Nothing is changed yet.
pub fn find_account(
    connection: &mut DbConn,
    provider: &ProviderConfig,
    asserted: &Asserted,
) -> Result<Option<Opened>, Error> {
    if let Some(person) = store::sign_on::maybe_linked(connection, &provider.issuer, &asserted.subject)? {
        let person = of_country(connection, provider, person)?.filter(|it| it.state == State::Active);
        return Ok(person.map(|person| Opened { person, link: None }));
    }
    let Some(email) = &asserted.verified_email else { return Ok(None) };
    let Some(person) = store::people::maybe_by_email(connection, email)? else { return Ok(None) };
    let Some(person) = of_country(connection, provider, person.id)? else { return Ok(None) };
    let is_known_as_another = store::sign_on::is_linked(connection, &provider.issuer, person.id)?;
    if person.state == State::Disabled || is_known_as_another {
        return Ok(None);
    }
    let link = NewLink { country: provider.country, subject: asserted.subject.clone() };
    Ok(Some(Opened { person, link: Some(link) }))
}

/// Keeps a link of somebody who is let in, opens their account where they were invited, and tells them. Whoever was
/// linked otherwise or shut out meanwhile begins again.
pub fn keep(
    connection: &mut DbConn,
    page: &Page,
    providers: &[ProviderConfig],
    link: &NewLink,
    person: PersonId,
) -> Result<(), Error> {
    let provider = providers.iter().find(|it| it.country == link.country).ok_or(Error::SignIn)?;
    // Whoever closes the account at this moment waits, or was first.
    store::people::hold(connection, person)?;
    let person = store::people::find(connection, person)?;
    if person.state == State::Disabled {
        return Err(Error::SignIn);
    }
    if !store::sign_on::link(connection, (&provider.issuer, &link.subject), person.id, page.now)? {
        return Err(Error::SignIn);
    }
    if store::people::open_invited(connection, person.id)? {
        store::links::take_all(connection, person.id, page.now)?;
    }
    let detail = json!({ "provider": provider.country });
    trail::note_with(connection, page.now, &Viewer::Anonymous, "person.sign_on_linked", person.id, &detail)?;
    notices::sign_on_linked(connection, page, &person, &provider.name)
}

/// The person, where they work in the provider's country today.
fn of_country(connection: &mut DbConn, provider: &ProviderConfig, person: PersonId) -> Result<Option<Person>, Error> {
    let (person, country, _) = store::people::find_with_roles(connection, person)?;
    Ok((country == Some(provider.country)).then_some(person))
}
