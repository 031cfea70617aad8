//! The way back for somebody who lost their password, or everything. An administrator starts it and never chooses a
//! password: the owner does, with a link by mail. Taking factors away needs two administrators.

use actix_web::{HttpResponse, web};

use super::person::Which;
use crate::features::accounts::factor_reset::{FactorReset, Outcome};
use crate::features::accounts::notices::{self, Event};
use crate::features::accounts::permissions::{self, require};
use crate::features::accounts::person::Colleague;
use crate::features::accounts::{commands, store, urls};
use crate::features::audit;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Page, Visit};
use crate::vocabulary::ids::PersonId;

/// `POST /people/{id}/recovery`: the password works no more and every session ends; the owner is sent a link. Their
/// factors stay.
pub async fn start_recovery(visit: Visit, which: web::Path<Which>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let colleague = find(connection, &page, which.id)?;
            require(permissions::may_start_recovery(&page.viewer, &colleague))?;
            page.proven()?;
            let key = commands::recover(connection, colleague.person.id, page.now)?;
            notices::recovery(connection, &page, &colleague.person, &key)?;
            done(connection, &page, &colleague, "person.recovery_started", "accounts-flash-recovery-started")
        })
        .await
}

/// `POST /people/{id}/factors/reset`: the first of two administrators.
pub async fn start_reset(visit: Visit, which: web::Path<Which>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let colleague = find(connection, &page, which.id)?;
            require(permissions::may_start_reset(&page.viewer, &colleague))?;
            let (me, person) = (page.proven()?.person, colleague.person.id);
            store::people::hold(connection, person)?;
            let is_open = store::factor_resets::maybe_open(connection, person, page.now)?.is_some();
            if is_open || !store::factors::is_any(connection, person)? {
                return Err(Error::Conflict("accounts-conflict-reset"));
            }
            store::factor_resets::insert(connection, &FactorReset::start(person, me, page.now))?;
            notices::told(connection, &page, &colleague.person, Event::ResetStarted)?;
            done(connection, &page, &colleague, "person.factor_reset_started", "accounts-flash-reset-started")
        })
        .await
}

/// `POST /people/{id}/factors/reset/confirmation`: the second.
pub async fn confirm_reset(visit: Visit, which: web::Path<Which>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (colleague, reset) = find_reset(connection, &page, which.id)?;
            require(permissions::may_confirm_reset(&page.viewer, &colleague, &reset))?;
            decide(connection, &page, &reset, Outcome::Confirmed)?;
            let key = commands::begin_anew(connection, colleague.person.id, page.now)?;
            notices::recovery(connection, &page, &colleague.person, &key)?;
            notices::told(connection, &page, &colleague.person, Event::FactorsReset)?;
            done(connection, &page, &colleague, "person.factor_reset_confirmed", "accounts-flash-reset-confirmed")
        })
        .await
}

/// `POST /people/{id}/factors/reset/cancellation`: by either, or any other.
pub async fn cancel_reset(visit: Visit, which: web::Path<Which>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (colleague, reset) = find_reset(connection, &page, which.id)?;
            decide(connection, &page, &reset, Outcome::Cancelled)?;
            done(connection, &page, &colleague, "person.factor_reset_cancelled", "accounts-flash-reset-cancelled")
        })
        .await
}

fn find(connection: &mut DbConn, page: &Page, person: PersonId) -> Result<Colleague, Error> {
    page.signed_in()?;
    store::people::find_visible(connection, &page.viewer, person)
}

fn find_reset(connection: &mut DbConn, page: &Page, person: PersonId) -> Result<(Colleague, FactorReset), Error> {
    let colleague = find(connection, page, person)?;
    let reset = store::factor_resets::maybe_open(connection, person, page.now)?;
    Ok((colleague, reset.ok_or(Error::Conflict("accounts-conflict-reset"))?))
}

fn decide(connection: &mut DbConn, page: &Page, reset: &FactorReset, outcome: Outcome) -> Result<(), Error> {
    let me = page.proven()?.person;
    if store::factor_resets::decide(connection, reset.id, outcome, me, page.now)? {
        Ok(())
    } else {
        Err(Error::Conflict("accounts-conflict-reset"))
    }
}

fn done(
    connection: &mut DbConn,
    page: &Page,
    colleague: &Colleague,
    kind: &str,
    flash: &'static str,
) -> Result<Answer, Error> {
    let person = colleague.person.id;
    audit::record(connection, page.now, &page.viewer, kind, ("person", person.as_str()))?;
    Ok(Answer::see(page.url(&urls::person(person))).with_flash(flash))
}
