//! One's own second factors. Whoever changes one proved a moment ago who they are; every other session ends, and the
//! owner is told.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::browser::Browser;
use super::entrance::Entrance;
use crate::features::accounts::app_code::{AppSecret, digits};
use crate::features::accounts::factor::{self, Factor, FactorId, Kind};
use crate::features::accounts::notices::{self, Event};
use crate::features::accounts::recovery_code::RecoveryCode;
use crate::features::accounts::{forms, pages, store, trail, urls};
use crate::platform::crypto::PortalKey;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::qr::QrPicture;
use crate::platform::web::{Answer, Errors, Form, NoFields, Page, Visit};
use crate::vocabulary::ids::PersonId;

/// The factor an address names.
#[derive(Deserialize)]
pub struct Which {
    id: FactorId,
}

/// `GET /profile/factors`.
pub async fn factors(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .before_factors()
        .page(|connection, page| {
            let me = page.signed_in()?;
            let is_demanded = page.demands_factor && factor::is_demanded_of(&me.roles);
            let person = me.person;
            let factors = store::factors::list(connection, person)?;
            let codes_left = store::recovery_codes::count_left(connection, person)?;
            let is_reset_open = store::factor_resets::maybe_open(connection, person, page.now)?.is_some();
            let links = store::sign_on::list_links(connection, person)?;
            let named = |(issuer, since): (String, _)| {
                let provider = page.providers().iter().find(|it| it.issuer == issuer);
                (provider.map_or(issuer, |it| it.name.clone()), since)
            };
            let links = links.into_iter().map(named).collect();
            Ok(pages::Factors { page, factors, codes_left, is_demanded, links, is_reset_open })
        })
        .await
}

/// `GET /profile/factors/app`: a secret that nothing knows yet but this page.
pub async fn new_app(visit: Visit) -> Result<HttpResponse, Error> {
    let key = visit.platform.key.clone();
    visit
        .before_factors()
        .page(move |connection, page| {
            let me = page.proven()?.person;
            let offer = AppSecret::generate()?.offer(&key, me, page.now)?;
            let form = forms::NewApp { offer, ..forms::NewApp::default() };
            offered(connection, &key, page, form, Errors::none())
        })
        .await
}

/// `POST /profile/factors/app`: the first right code proves that the app has the secret, and is used up by that.
pub async fn add_app(visit: Visit, browser: Browser, Form(form): Form<forms::NewApp>) -> Result<HttpResponse, Error> {
    let entrance = Entrance::of(&visit, browser)?;
    visit
        .before_factors()
        .change(move |connection, page| {
            let (me, key) = (page.proven()?.person, &entrance.platform.key);
            let Some(secret) = AppSecret::offered(key, me, &form.offer, page.now) else {
                return Ok(Answer::see(page.url(urls::new_app())).with_flash("accounts-flash-offer-ended"));
            };
            let name = match form.name() {
                Ok(name) => name,
                Err(errors) => return Answer::form(&offered(connection, key, page, form, errors)?),
            };
            let Some(step) = secret.step_of(&digits(&form.code).unwrap_or_default(), page.now) else {
                let errors = Errors::of("code", "accounts-error-app-code");
                return Answer::form(&offered(connection, key, page, form, errors)?);
            };
            let factor = Factor {
                id: FactorId::generate(),
                person_id: me,
                kind: Kind::App,
                name,
                sealed: secret.seal(key, me)?,
                credential: None,
                last_step: step,
                created_at: page.now,
                last_used_at: None,
            };
            add(connection, page, &factor, &entrance)
        })
        .await
}

/// `POST /profile/factors/codes`: ten new codes; the old ones work no more.
pub async fn renew_codes(visit: Visit, _: NoFields) -> Result<HttpResponse, Error> {
    let key = visit.platform.key.clone();
    visit
        .change(move |connection, page| {
            let me = page.proven()?.person;
            store::people::hold(connection, me)?;
            if !store::factors::is_any(connection, me)? {
                return Err(Error::Conflict("accounts-conflict-no-factor"));
            }
            let codes = give_codes(connection, &key, &page, me)?;
            trail::note(connection, page.now, &page.viewer, "person.recovery_codes_renewed", me)?;
            let owner = store::people::find(connection, me)?;
            notices::told(connection, &page, &owner, Event::RecoveryCodesRenewed)?;
            Answer::page(StatusCode::OK, &pages::RecoveryCodes { page, codes })
        })
        .await
}

/// `POST /profile/factors/{id}/removal`.
pub async fn remove(
    visit: Visit,
    _: NoFields,
    browser: Browser,
    which: web::Path<Which>,
) -> Result<HttpResponse, Error> {
    let entrance = Entrance::of(&visit, browser)?;
    visit
        .change(move |connection, page| {
            let me = page.proven()?;
            let (person, is_demanded) = (me.person, page.demands_factor && factor::is_demanded_of(&me.roles));
            store::people::hold(connection, person)?;
            let factors = store::factors::list(connection, person)?;
            if !factors.iter().any(|factor| factor.id == which.id) {
                return Err(Error::NotFound);
            }
            if factors.len() == 1 {
                if is_demanded {
                    return Err(Error::Conflict("accounts-conflict-last-factor"));
                }
                if store::people::has_short_password(connection, person)? {
                    return Err(Error::Conflict("accounts-conflict-short-password"));
                }
                store::recovery_codes::delete_all(connection, person)?;
            }
            store::factors::delete(connection, person, which.id)?;
            keep_a_way_in(connection, person)?;
            trail::note(connection, page.now, &page.viewer, "person.factor_removed", person)?;
            let owner = store::people::find(connection, person)?;
            notices::told(connection, &page, &owner, Event::FactorRemoved)?;
            let cookie = entrance.go_on_alone(connection, &page, person)?;
            let answer = Answer::see(page.url(urls::factors())).with_flash("accounts-flash-factor-removed");
            Ok(answer.with_cookie(cookie))
        })
        .await
}

/// `POST /profile/sign-on/removal`: no identity provider opens the account any more, where something else does.
pub async fn remove_sign_on(visit: Visit, browser: Browser, _: NoFields) -> Result<HttpResponse, Error> {
    let entrance = Entrance::of(&visit, browser)?;
    visit
        .change(move |connection, page| {
            let me = page.proven()?.person;
            store::people::hold(connection, me)?;
            if store::sign_on::unlink(connection, me)? == 0 {
                return Err(Error::NotFound);
            }
            keep_a_way_in(connection, me)?;
            trail::note(connection, page.now, &page.viewer, "person.sign_on_unlinked", me)?;
            let owner = store::people::find(connection, me)?;
            notices::told(connection, &page, &owner, Event::SignOnRemoved)?;
            let cookie = entrance.go_on_alone(connection, &page, me)?;
            let answer = Answer::see(page.url(urls::factors())).with_flash("accounts-flash-factor-removed");
            Ok(answer.with_cookie(cookie))
        })
        .await
}

/// Takes nothing away that was the last way in: what still opens the account is a password, an identity provider or a
/// passkey.
fn keep_a_way_in(connection: &mut DbConn, person: PersonId) -> Result<(), Error> {
    let is_open = store::people::find_credentials(connection, person)?.password.is_some()
        || !store::sign_on::list_links(connection, person)?.is_empty()
        || store::factors::list(connection, person)?.iter().any(|factor| factor.kind == Kind::Passkey);
    if is_open { Ok(()) } else { Err(Error::Conflict("accounts-conflict-last-way")) }
}

/// Adds a factor that was just proven, and with the first one ten codes for the day it is lost.
pub fn add(connection: &mut DbConn, page: Page, factor: &Factor, entrance: &Entrance) -> Result<Answer, Error> {
    let me = factor.person_id;
    store::people::hold(connection, me)?;
    let before = store::factors::list(connection, me)?;
    if before.len() >= factor::MOST {
        return Err(Error::Conflict("accounts-conflict-many-factors"));
    }
    store::factors::insert(connection, factor)?;
    trail::note(connection, page.now, &page.viewer, "person.factor_added", me)?;
    let owner = store::people::find(connection, me)?;
    notices::told(connection, &page, &owner, Event::FactorAdded)?;
    let cookie = entrance.go_on_alone(connection, &page, me)?;
    if before.is_empty() {
        let codes = give_codes(connection, &entrance.platform.key, &page, me)?;
        return Ok(Answer::page(StatusCode::OK, &pages::RecoveryCodes { page, codes })?.with_cookie(cookie));
    }
    let answer = Answer::see(page.url(urls::factors())).with_flash("accounts-flash-factor-added");
    Ok(answer.with_cookie(cookie))
}

fn give_codes(connection: &mut DbConn, key: &PortalKey, page: &Page, person: PersonId) -> Result<Vec<String>, Error> {
    let codes = RecoveryCode::ten()?;
    let hashes: Vec<String> = codes.iter().map(|code| code.hash(key, person)).collect();
    store::recovery_codes::replace(connection, person, &hashes, page.now)?;
    Ok(codes.iter().map(RecoveryCode::shown).collect())
}

/// The page with the secret that was offered, as a picture and as text.
fn offered(
    connection: &mut DbConn,
    key: &PortalKey,
    page: Page,
    form: forms::NewApp,
    errors: Errors,
) -> Result<pages::NewApp, Error> {
    let me = page.signed_in()?.person;
    let secret = AppSecret::offered(key, me, &form.offer, page.now).ok_or(Error::NotFound)?;
    let owner = store::people::find(connection, me)?;
    let picture = QrPicture::of(&secret.address(&owner.email)?)?;
    Ok(pages::NewApp { page, secret: secret.text(), picture, form, errors })
}
