//! The way back for somebody who lost their password, or everything. An administrator starts it and never chooses a
//! password: the owner does, with a link by mail. Taking factors away needs two administrators.

use actix_web::{HttpResponse, web};

use super::person::Which;
use crate::features::accounts::factor_reset::{FactorReset, Outcome};
use crate::features::accounts::notices::{self, Event};
use crate::features::accounts::permissions::{self, require};
use crate::features::accounts::person::{Colleague, State};
use crate::features::accounts::{commands, pages, store, trail, urls, waiting_resets};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, NoFields, Page, Visit};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::thing::Thing;
use crate::vocabulary::timestamp::Timestamp;

/// `POST /people/{id}/recovery`: the password works no more and every session ends; the owner is sent a link. Their
/// factors stay.
pub async fn start_recovery(visit: Visit, _: NoFields, which: web::Path<Which>) -> Result<HttpResponse, Error> {
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
pub async fn start_reset(visit: Visit, _: NoFields, which: web::Path<Which>) -> Result<HttpResponse, Error> {
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
            if is_for_secretariat(connection, &colleague, me, page.now)? {
                notices::reset_waits(connection, &notices::Sender::of(&page), person, me)?;
            }
            done(connection, &page, &colleague, "person.factor_reset_started", "accounts-flash-reset-started")
        })
        .await
}

/// `GET /people/{id}/factors/reset`: what waits, for whoever may decide it.
pub async fn factor_reset(visit: Visit, which: web::Path<Which>) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            page.admit(permissions::managing(&page.viewer), Error::NotFound)?;
            let (colleague, reset) = find_reset(connection, &page, which.id)?;
            if !page.viewer.is(which.id) {
                page.confides("person.read", Thing::new("person", which.id, colleague.country));
            }
            let reset = open_reset(connection, &page, &colleague, &reset)?;
            Ok(pages::ShowReset { page, colleague, reset })
        })
        .await
}

/// `POST /people/{id}/factors/reset/confirmation`: the second.
pub async fn confirm_reset(visit: Visit, _: NoFields, which: web::Path<Which>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (colleague, reset) = find_reset(connection, &page, which.id)?;
            require(may_confirm(connection, &page, &colleague, &reset)?)?;
            decide(connection, &page, &reset, Outcome::Confirmed)?;
            let key = commands::begin_anew(connection, colleague.person.id, page.now)?;
            notices::recovery(connection, &page, &colleague.person, &key)?;
            notices::told(connection, &page, &colleague.person, Event::FactorsReset)?;
            done(connection, &page, &colleague, "person.factor_reset_confirmed", "accounts-flash-reset-confirmed")
        })
        .await
}

/// `POST /people/{id}/factors/reset/cancellation`: by either, or any other.
pub async fn cancel_reset(visit: Visit, _: NoFields, which: web::Path<Which>) -> Result<HttpResponse, Error> {
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

/// `POST /profile/factors/reset/cancellation`: the owner calls off what was begun about them. Whoever finds their browser
/// open gains nothing by it, so nothing is asked.
pub async fn cancel_own_reset(visit: Visit, _: NoFields) -> Result<HttpResponse, Error> {
    visit
        .before_factors()
        .change(move |connection, page| {
            let me = page.signed_in()?.person;
            let reset = store::factor_resets::maybe_open(connection, me, page.now)?;
            let reset = reset.ok_or(Error::Conflict("accounts-conflict-reset"))?;
            if !store::factor_resets::decide(connection, reset.id, Outcome::Cancelled, Some(me), page.now)? {
                return Err(Error::Conflict("accounts-conflict-reset"));
            }
            notices::reset_ended(connection, me, page.now)?;
            trail::note(connection, page.now, &page.viewer, "person.factor_reset_cancelled", me)?;
            Ok(Answer::see(page.url(urls::factors())).with_flash("accounts-flash-reset-cancelled"))
        })
        .await
}

/// What waits, with who began it and whether this viewer may confirm it.
pub fn open_reset(
    connection: &mut DbConn,
    page: &Page,
    colleague: &Colleague,
    reset: &FactorReset,
) -> Result<pages::OpenReset, Error> {
    let may_confirm = may_confirm(connection, page, colleague, reset)?;
    let starter = store::people::find(connection, reset.started_by)?.name;
    Ok(pages::OpenReset { starter, may_confirm })
}

/// The reset that waits: of somebody the viewer manages, or one that only the secretariat can confirm.
fn find_reset(connection: &mut DbConn, page: &Page, person: PersonId) -> Result<(Colleague, FactorReset), Error> {
    page.signed_in()?;
    permissions::managing(&page.viewer).ok_or(Error::NotFound)?;
    let (person, country, roles) = store::people::find_with_roles(connection, person)?;
    let colleague = Colleague { person, country, roles };
    let reset = store::factor_resets::maybe_open(connection, colleague.person.id, page.now)?;
    if permissions::may_manage(&page.viewer, &colleague) {
        return Ok((colleague, reset.ok_or(Error::Conflict("accounts-conflict-reset"))?));
    }
    let reset = reset.filter(|_| permissions::is_above_countries(&page.viewer)).ok_or(Error::NotFound)?;
    if is_for_secretariat(connection, &colleague, reset.started_by, page.now)? {
        Ok((colleague, reset))
    } else {
        Err(Error::NotFound)
    }
}

/// Whether nobody in the person's country may confirm what `starter` began there.
fn is_for_secretariat(
    connection: &mut DbConn,
    colleague: &Colleague,
    starter: PersonId,
    now: Timestamp,
) -> Result<bool, Error> {
    waiting_resets::is_for_secretariat(connection, colleague.country, starter, colleague.person.id, now)
}

/// Whether the viewer is the second to decide about somebody who may come in: at the person's place or, where nobody
/// there may, from the secretariat.
fn may_confirm(
    connection: &mut DbConn,
    page: &Page,
    colleague: &Colleague,
    reset: &FactorReset,
) -> Result<bool, Error> {
    let me = page.signed_in()?.person;
    let is_asked = permissions::may_confirm_reset(&page.viewer, colleague, reset)
        || (permissions::is_above_countries(&page.viewer)
            && is_for_secretariat(connection, colleague, reset.started_by, page.now)?);
    if !is_asked || colleague.person.state != State::Active {
        return Ok(false);
    }
    let grants = store::grants::list(connection, colleague.country)?;
    Ok(grants.are_two(reset.started_by, me, page.now))
}

fn decide(connection: &mut DbConn, page: &Page, reset: &FactorReset, outcome: Outcome) -> Result<(), Error> {
    let me = page.proven()?.person;
    if store::factor_resets::decide(connection, reset.id, outcome, Some(me), page.now)? {
        notices::reset_ended(connection, reset.person_id, page.now)
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
    trail::note(connection, page.now, &page.viewer, kind, person)?;
    let way_on =
        if permissions::may_manage(&page.viewer, colleague) { urls::person(person) } else { urls::people().to_owned() };
    Ok(Answer::see(page.url(&way_on)).with_flash(flash))
}
