//! Another address for one's own account: asked for with a fresh proof, and true once the link that went to the new
//! address was followed in a browser its owner is signed in with, and who they are was proven a moment ago: the link lives
//! longer than a proof. Whether the address is somebody else's, nobody is told
//! but its owner.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

use super::browser::Browser;
use super::entrance::Entrance;
use super::key_cookie::{KeyCookie, LinkQuery};
use crate::features::accounts::address_change::AddressChange;
use crate::features::accounts::notices::{self, Event};
use crate::features::accounts::{commands, forms, pages, store, trail, urls};
use crate::platform::crypto::TokenHash;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, NoFields, Page, Visit};
use crate::vocabulary::ids::PersonId;

/// Changes one person may ask for in an hour: each writes to an address that may be a stranger's.
const MOST_AN_HOUR: i64 = 3;

/// `GET /profile/address`.
pub async fn address(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            let me = page.proven()?.person;
            shown(connection, page, me, forms::AddressForm::default(), Errors::none())
        })
        .await
}

/// `POST /profile/address`.
pub async fn ask_for_address(visit: Visit, Form(form): Form<forms::AddressForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (me, now) = (page.proven()?.person, page.now);
            store::people::hold(connection, me)?;
            let owner = store::people::find(connection, me)?;
            let email = match form.parse(&owner) {
                Ok(email) => email,
                Err(errors) => return Answer::form(&shown(connection, page, me, form, errors)?),
            };
            if store::address_changes::count_since(connection, me, now.plus_seconds(-3600))? >= MOST_AN_HOUR {
                let errors = Errors::of("email", "accounts-address-error-often");
                return Answer::form(&shown(connection, page, me, form, errors)?);
            }
            let key = commands::begin_address_change(connection, me, &email, now)?;
            trail::note(connection, now, &page.viewer, "person.address_change_asked", me)?;
            notices::told(connection, &page, &owner, Event::AddressChangeAsked)?;
            notices::address_asked(connection, &page, &owner, &email, &key)?;
            Ok(Answer::see(page.url(urls::profile())).with_flash("accounts-flash-address-asked"))
        })
        .await
}

/// `POST /profile/address/cancellation`: nothing is asked, as whoever finds this browser open gains nothing by it.
pub async fn cancel_address(visit: Visit, _: NoFields) -> Result<HttpResponse, Error> {
    visit
        .change(|connection, page| {
            let me = page.signed_in()?.person;
            store::people::hold(connection, me)?;
            if !store::address_changes::close(connection, me, page.now)? {
                return Err(Error::Conflict("accounts-conflict-reset"));
            }
            trail::note(connection, page.now, &page.viewer, "person.address_change_cancelled", me)?;
            Ok(Answer::see(page.url(urls::profile())).with_flash("accounts-flash-reset-cancelled"))
        })
        .await
}

/// `GET /address-link`: takes the key out of the address. Nothing is used up, so a mail scanner does no harm.
pub async fn open_address_link(visit: Visit, query: web::Query<LinkQuery>) -> Result<HttpResponse, Error> {
    KeyCookie::ADDRESS.take_in(visit, &query, urls::new_address())
}

/// `GET /new-address`.
pub async fn new_address(visit: Visit, request: HttpRequest) -> Result<HttpResponse, Error> {
    let key = key_of(&visit, &request);
    visit
        .for_this_browser()
        .page(move |connection, page| {
            let me = page.signed_in()?.person;
            let change = proven_change(connection, key.as_ref(), &page, me)?;
            Ok(pages::NewAddress { page, change })
        })
        .await
}

/// `POST /new-address`: from now on the new one counts. Other sessions and all links that went to the old one end; this
/// browser goes on under a new id.
pub async fn take_address(
    visit: Visit,
    request: HttpRequest,
    browser: Browser,
    _: NoFields,
) -> Result<HttpResponse, Error> {
    let key = key_of(&visit, &request);
    let forget_key = KeyCookie::ADDRESS.removal(&visit.platform.config);
    let entrance = Entrance::of(&visit, browser)?;
    visit
        .change(move |connection, page| {
            let me = page.signed_in()?.person;
            store::people::hold(connection, me)?;
            let change = proven_change(connection, key.as_ref(), &page, me)?;
            // It may have been called off meanwhile: whoever ends it first decides.
            let change = match change {
                Some(change) if store::address_changes::close(connection, me, page.now)? => change,
                _ => return Answer::page(StatusCode::GONE, &pages::NewAddress { page, change: None }),
            };
            let before = store::people::find(connection, me)?;
            commands::change_address(connection, me, &change.email, page.now)?;
            let cookie = entrance.go_on_alone(connection, &page, me)?;
            trail::note(connection, page.now, &page.viewer, "person.address_changed", me)?;
            notices::told(connection, &page, &before, Event::AddressChanged)?;
            let answer = Answer::see(page.url(urls::profile())).with_flash("accounts-flash-address-changed");
            Ok(answer.with_cookie(cookie).with_cookie(forget_key))
        })
        .await
}

fn key_of(visit: &Visit, request: &HttpRequest) -> Option<TokenHash> {
    KeyCookie::ADDRESS.read(request, &visit.platform.config).map(|key| key.hash())
}

/// The change this browser's link would make, for whoever proved a moment ago who they are. A link that ended is told of
/// without: there is nothing to guard.
fn proven_change(
    connection: &mut DbConn,
    key: Option<&TokenHash>,
    page: &Page,
    person: PersonId,
) -> Result<Option<AddressChange>, Error> {
    let Some(key) = key else { return Ok(None) };
    let change = store::address_changes::maybe_by_key(connection, key, person, page.now)?;
    if change.is_some() {
        page.proven()?;
    }
    Ok(change)
}

fn shown(
    connection: &mut DbConn,
    page: Page,
    person: PersonId,
    form: forms::AddressForm,
    errors: Errors,
) -> Result<pages::Address, Error> {
    let email = store::people::find(connection, person)?.email;
    Ok(pages::Address { page, email, form, errors })
}
