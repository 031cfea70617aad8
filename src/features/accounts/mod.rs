//! People with an account: invitation, sign-in and sign-out, a forgotten password, one's own profile, and the people
//! and roles of an organisation. The rules are in `permissions`; how a password is compared without telling whether
//! there is such an account in `proving`; how often it may be guessed in `attempts`.
//!
//! Second factors ([`second_step`]) stand between [`proving`] and the session that `handlers::entrance` begins. Proving
//! oneself again begins another session in the place of the first, with a fresh `Session::proven_at`: a page asks for
//! that with `Page::proven`.
//!
//! Programs ask the machine interface in somebody's name with [`keys`].

mod address_change;
mod app_code;
mod attempts;
mod commands;
mod device;
mod email;
mod factor;
mod factor_reset;
mod find_viewer;
mod forms;
mod four_eyes;
mod guesses;
mod half_session;
mod handlers;
mod jobs;
mod keys;
mod link;
mod notices;
pub mod operating;
mod pages;
mod permissions;
mod person;
mod proving;
mod recovery_code;
mod second_step;
mod session;
mod sign_on;
mod store;
#[cfg(test)]
mod tests;
mod trail;
pub mod urls;
mod waiting_resets;
mod words;

use std::collections::HashMap;

use actix_web::web::{ServiceConfig, get, post, resource};

pub use commands::{
    LinkKey, become_person, create_person, create_person_with_password, create_person_without_password, maybe_person,
    set_password,
};
pub use email::Email;
pub use find_viewer::{find_viewer, viewer_of};
pub use jobs::register as register_jobs;
pub use keys::{ProgramKey, ProgramKeyId, Refusal, Scope, admit_key, count_wrong_key};
pub use notices::{fill_inbox, letter_to, samples, words_of_notice};
pub use person::{Colleague, Name, NewPerson, Person, Recipient, State};
pub use session::Session;
pub use words::role_key;

use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::mail::EmailAddress;
use crate::platform::web::{per_address, reads_per_address};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::viewer::{Role, Viewer};

/// What one network address may send at once to a page where guessing pays, and the seconds until it may send one
/// more: an office behind one address signs in at nine o'clock, a guessing machine gains little.
const BURST: (u32, u64) = (30, 6);
/// The same for asking for links, which costs somebody a mail.
const LINKS_BURST: (u32, u64) = (10, 30);

/// What identity providers send browsers back to: an address without a language.
pub fn open_routes(config: &mut ServiceConfig) {
    config.service(
        resource("/sign-on/{country}/answer")
            .wrap(reads_per_address(BURST.0, BURST.1 * 1000))
            .route(get().to(handlers::end_sign_on)),
    );
}

/// Every address of the accounts, under a language.
pub fn routes(config: &mut ServiceConfig) {
    config.configure(entrance_routes).configure(own_routes).configure(people_routes).configure(key_routes);
}

/// Those by which one comes in, proves oneself again and goes.
fn entrance_routes(config: &mut ServiceConfig) {
    config
        .service(
            resource(urls::sign_in())
                .wrap(per_address(BURST.0, BURST.1))
                .route(get().to(handlers::sign_in_form))
                .route(post().to(handlers::sign_in)),
        )
        .service(
            resource("/sign-on/{country}")
                .wrap(per_address(BURST.0, BURST.1))
                .route(post().to(handlers::begin_sign_on)),
        )
        .service(
            resource(urls::sign_in_code())
                .wrap(per_address(BURST.0, BURST.1))
                .route(get().to(handlers::code_form))
                .route(post().to(handlers::give_code)),
        )
        .service(
            resource(urls::proof())
                .wrap(per_address(BURST.0, BURST.1))
                .route(get().to(handlers::proof))
                .route(post().to(handlers::prove)),
        )
        .service(
            resource(urls::passkey_challenge())
                .wrap(per_address(BURST.0, BURST.1))
                .route(post().to(handlers::passkey_challenge)),
        )
        .service(
            resource(urls::sign_in_passkey())
                .wrap(per_address(BURST.0, BURST.1))
                .route(post().to(handlers::sign_in_with_passkey)),
        )
        .service(
            resource(urls::proof_passkey())
                .wrap(per_address(BURST.0, BURST.1))
                .route(post().to(handlers::prove_with_passkey)),
        )
        .service(
            resource(urls::proof_sign_on())
                .wrap(per_address(BURST.0, BURST.1))
                .route(post().to(handlers::begin_proof_by_sign_on)),
        )
        .service(resource(urls::sign_out()).route(post().to(handlers::sign_out)))
        .service(
            resource(urls::forgotten_password())
                .wrap(per_address(LINKS_BURST.0, LINKS_BURST.1))
                .route(get().to(handlers::forgotten_password))
                .route(post().to(handlers::ask_for_link)),
        )
        .service(resource("/account-link").route(get().to(handlers::open_link)))
        .service(
            resource(urls::new_password())
                .wrap(per_address(BURST.0, BURST.1))
                .route(get().to(handlers::new_password))
                .route(post().to(handlers::choose_password)),
        );
}

/// Those of one's own account.
fn own_routes(config: &mut ServiceConfig) {
    config
        .service(resource(urls::factors()).route(get().to(handlers::factors)))
        .service(resource(urls::new_app()).route(get().to(handlers::new_app)).route(post().to(handlers::add_app)))
        .service(resource(urls::sign_on_removal()).route(post().to(handlers::remove_sign_on)))
        .service(resource(urls::own_reset_cancellation()).route(post().to(handlers::cancel_own_reset)))
        .service(
            resource(urls::new_passkey())
                .route(get().to(handlers::new_passkey))
                .route(post().to(handlers::add_passkey)),
        )
        .service(resource(urls::new_passkey_challenge()).route(post().to(handlers::new_passkey_challenge)))
        .service(resource(urls::sessions()).route(get().to(handlers::sessions)))
        .service(resource(urls::other_sessions_end()).route(post().to(handlers::end_other_sessions)))
        .service(resource("/profile/sessions/{id}/end").route(post().to(handlers::end_session)))
        .service(resource(urls::recovery_codes()).route(post().to(handlers::renew_codes)))
        .service(resource("/profile/factors/{id}/removal").route(post().to(handlers::remove)))
        .service(
            resource(urls::own_address())
                .wrap(per_address(LINKS_BURST.0, LINKS_BURST.1))
                .route(get().to(handlers::address))
                .route(post().to(handlers::ask_for_address)),
        )
        .service(resource(urls::own_address_cancellation()).route(post().to(handlers::cancel_address)))
        .service(resource("/address-link").route(get().to(handlers::open_address_link)))
        .service(
            resource(urls::new_address())
                .wrap(per_address(BURST.0, BURST.1))
                .route(get().to(handlers::new_address))
                .route(post().to(handlers::take_address)),
        )
        .service(resource(urls::profile()).route(get().to(handlers::profile)).route(post().to(handlers::save_profile)))
        .service(
            resource(urls::own_password())
                .wrap(per_address(BURST.0, BURST.1))
                .route(get().to(handlers::own_password))
                .route(post().to(handlers::change_password)),
        );
}

/// Those of the people one manages.
fn people_routes(config: &mut ServiceConfig) {
    config
        .service(resource("/people/{id}/sessions/end").route(post().to(handlers::end_sessions_of)))
        .service(resource(urls::preview()).route(get().to(handlers::preview)).route(post().to(handlers::begin_preview)))
        .service(resource(urls::preview_end()).route(post().to(handlers::end_preview)))
        .service(resource(urls::people()).route(get().to(handlers::people)).route(post().to(handlers::invite)))
        .service(resource(urls::new_person()).route(get().to(handlers::new_person)))
        .service(resource("/people/{id}").route(get().to(handlers::person)))
        .service(resource("/people/{id}/roles").route(post().to(handlers::change_roles)))
        .service(resource("/people/{id}/address-trust").route(post().to(handlers::trust_address)))
        .service(resource("/people/{id}/state").route(post().to(handlers::change_state)))
        .service(resource("/people/{id}/recovery").route(post().to(handlers::start_recovery)))
        .service(
            resource("/people/{id}/factors/reset")
                .route(get().to(handlers::factor_reset))
                .route(post().to(handlers::start_reset)),
        )
        .service(resource("/people/{id}/factors/reset/confirmation").route(post().to(handlers::confirm_reset)))
        .service(resource("/people/{id}/factors/reset/cancellation").route(post().to(handlers::cancel_reset)))
        .service(resource("/people/{id}/invitation").route(post().to(handlers::invite_again)));
}

/// Those of keys for programs.
fn key_routes(config: &mut ServiceConfig) {
    config
        .service(
            resource(urls::keys())
                .wrap(per_address(BURST.0, BURST.1))
                .route(get().to(handlers::keys))
                .route(post().to(handlers::make_key)),
        )
        .service(resource(urls::new_key()).route(get().to(handlers::new_key)))
        .service(resource("/keys/{id}/revocation").route(post().to(handlers::revoke_key)))
        .service(resource("/people/{id}/keys/{key}/revocation").route(post().to(handlers::revoke_key_of)));
}

/// The accounts of these addresses, each once; nothing where one is none, or is of nobody who works in a member state.
/// All are looked up together before anything is decided: neither the answer nor its time tells which one there is.
pub fn members_at(connection: &mut DbConn, addresses: &[String]) -> Result<Option<Vec<PersonId>>, Error> {
    let typed: Vec<Option<Email>> = addresses.iter().map(|address| Email::parse(address)).collect();
    let mut emails: Vec<Email> = Vec::new();
    for email in typed.iter().flatten() {
        if !emails.contains(email) {
            emails.push(email.clone());
        }
    }
    let known = store::placed::members_at(connection, &emails)?;
    let people: Vec<PersonId> = emails.iter().filter_map(|email| known.get(email).copied()).collect();
    let is_whole = typed.iter().all(Option::is_some) && people.len() == emails.len();
    Ok(is_whole.then_some(people))
}

/// The names of these people, for lists of what they did. Who has no account any more is missing.
pub fn names_of(connection: &mut DbConn, people: &[PersonId]) -> Result<HashMap<PersonId, Name>, Error> {
    store::people::names_of(connection, people)
}

/// Tells whose address this is that mail to it comes back, and those who look after their account, and writes down that
/// mail to them stopped. An address that belongs to nobody with an account is told to nobody; the mailroom lists it.
pub fn address_went_bad(connection: &mut DbConn, platform: &Platform, address: &EmailAddress) -> Result<(), Error> {
    let Some(email) = Email::parse(address.as_str()) else { return Ok(()) };
    match store::people::maybe_by_email(connection, &email)? {
        Some(person) => {
            let now = platform.clock.now();
            trail::note(connection, now, &Viewer::Anonymous, "person.mail_stopped", person.id)?;
            notices::address_fails(connection, &notices::Sender::at_the_machine(platform), &person)
        }
        None => Ok(()),
    }
}

/// Whom these addresses belong to, by the addresses in small letters: those alone whose account the viewer manages.
pub fn list_managed_at(
    connection: &mut DbConn,
    viewer: &Viewer,
    addresses: &[&EmailAddress],
) -> Result<HashMap<String, PersonId>, Error> {
    let emails: Vec<Email> = addresses.iter().filter_map(|it| Email::parse(it.as_str())).collect();
    let Some(reach) = permissions::visible_to(viewer) else { return Ok(HashMap::new()) };
    let found = store::people::list_at(connection, reach, &emails)?;
    Ok(found.into_iter().map(|(email, person)| (email.as_str().to_owned(), person)).collect())
}

/// In which country people of this organisation work; `None` for the secretariat.
pub fn country_of(connection: &mut DbConn, organisation: OrganisationId) -> Result<Option<CountryCode>, Error> {
    store::people::find_country(connection, organisation)
}

/// Who holds a role in a country and may sign in: whom it is told.
pub fn list_holders(connection: &mut DbConn, country: CountryCode, role: Role) -> Result<Vec<Recipient>, Error> {
    store::people::list_holders(connection, country, role)
}

/// The same, each with the organisation they work for.
pub fn list_placed_holders(
    connection: &mut DbConn,
    country: CountryCode,
    role: Role,
) -> Result<Vec<(PersonId, OrganisationId)>, Error> {
    store::placed::list_placed_holders(connection, country, role)
}

/// Who works for an organisation, or holds a role in a country, and may sign in, each once: the id, and the name as
/// written at home.
pub fn list_around(
    connection: &mut DbConn,
    organisation: OrganisationId,
    holding: (CountryCode, Role),
) -> Result<Vec<(PersonId, String)>, Error> {
    store::placed::list_around(connection, organisation, holding)
}

/// For which organisation of a member state each of these people works; those of the secretariat are left out.
pub fn homes_of(connection: &mut DbConn, ids: &[PersonId]) -> Result<HashMap<PersonId, OrganisationId>, Error> {
    store::placed::homes_of(connection, ids)
}

/// Who holds one of these roles in an organisation and may sign in, each once: whom it is told.
pub fn list_colleagues(
    connection: &mut DbConn,
    organisation: OrganisationId,
    roles: &[Role],
) -> Result<Vec<Recipient>, Error> {
    store::people::list_colleagues(connection, organisation, roles)
}

/// Lets what one person sends go one after the other until the transaction ends: of the same form sent twice at the
/// same moment the second sees what the first did.
pub fn hold(connection: &mut DbConn, person: PersonId) -> Result<(), Error> {
    store::people::hold(connection, person)
}

/// To whom mail about their own doings goes; nobody where they may not sign in any more.
pub fn maybe_recipient(connection: &mut DbConn, person: PersonId) -> Result<Option<Recipient>, Error> {
    store::people::maybe_recipient(connection, person)
}
