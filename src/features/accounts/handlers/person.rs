//! One of the people an administrator manages: roles, state, invitation.

use actix_web::cookie::Cookie;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::json;

use super::browser::Browser;
use super::entrance::Entrance;
use super::recovery::open_reset;
use crate::features::accounts::notices::Event;
use crate::features::accounts::permissions::{self, require};
use crate::features::accounts::person::{Colleague, State};
use crate::features::accounts::{commands, forms, notices, pages, store, trail, urls, waiting_resets};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::mail::bounces;
use crate::platform::web::{Answer, Errors, Form, NoFields, Page, Visit};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::thing::Thing;
use crate::vocabulary::viewer::Role;

/// The person an address names.
#[derive(Deserialize)]
pub struct Which {
    pub id: PersonId,
}

/// `GET /people/{id}`.
pub async fn person(visit: Visit, which: web::Path<Which>) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let colleague = find(connection, &page, which.id)?;
            shown(connection, page, colleague, Errors::none())
        })
        .await
}

/// `POST /people/{id}/roles`. What is taken away is gone with the person's next request; whoever gains a role signs in
/// anew.
pub async fn change_roles(
    visit: Visit,
    which: web::Path<Which>,
    browser: Browser,
    Form(form): Form<forms::RolesForm>,
) -> Result<HttpResponse, Error> {
    let entrance = Entrance::of(&visit, browser)?;
    visit
        .change(move |connection, page| {
            let before = find_held(connection, &page, which.id)?;
            page.proven()?;
            let after = chosen(&page, &before, &form.parse()?)?;
            if let Some(key) = refusal(connection, &page, &before, &after)? {
                let errors = Errors::of("roles", key);
                return Answer::form(&shown(connection, page, before, errors)?);
            }
            let by = page.signed_in()?.person;
            let waiting = waiting_resets::list(connection, before.country, page.now)?;
            store::people::update_roles(connection, &before, &after.roles, Some(by), page.now)?;
            let cookie = end_what_began_with_less(connection, &page, &entrance, &before, &after)?;
            let detail = json!({ "before": before.roles, "after": after.roles });
            trail::note_with(connection, page.now, &page.viewer, "person.roles_changed", before.person.id, &detail)?;
            notices::told(connection, &page, &before.person, Event::RolesChanged)?;
            if !after.manages_people() {
                call_off_resets(connection, &page, after.person.id)?;
            }
            if after.becomes_administrator(&before) {
                let but = [by, after.person.id];
                notices::Sender::of(&page).tell_of_administrator(connection, after.country, &but)?;
            }
            let sender = notices::Sender::of(&page);
            waiting_resets::tell_of_new(connection, &sender, before.country, &waiting, page.now)?;
            let answer = Answer::see(page.url(&way_on(&page, &after))).with_flash("accounts-flash-roles-changed");
            Ok(cookie.into_iter().fold(answer, Answer::with_cookie))
        })
        .await
}

/// `POST /people/{id}/state`.
pub async fn change_state(
    visit: Visit,
    which: web::Path<Which>,
    Form(form): Form<forms::StateForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let before = find_held(connection, &page, which.id)?;
            require(permissions::may_change_state(&page.viewer, &before))?;
            page.proven()?;
            let (kind, event, flash) = match form.state {
                State::Disabled => {
                    disable(connection, &page, &before)?;
                    ("person.disabled", Event::Closed, "accounts-flash-disabled")
                }
                State::Active => {
                    commands::enable(connection, before.person.id)?;
                    ("person.enabled", Event::Opened, "accounts-flash-enabled")
                }
                State::Invited => return Err(Error::invalid("nobody is made invited")),
            };
            trail::note(connection, page.now, &page.viewer, kind, before.person.id)?;
            notices::told(connection, &page, &before.person, event)?;
            Ok(Answer::see(page.url(&urls::person(before.person.id))).with_flash(flash))
        })
        .await
}

/// `POST /people/{id}/invitation`.
pub async fn invite_again(visit: Visit, _: NoFields, which: web::Path<Which>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let person = find(connection, &page, which.id)?;
            if !permissions::may_invite_again(&page.viewer, &person) {
                return Err(Error::Conflict("accounts-conflict-not-invited"));
            }
            page.proven()?;
            let id = person.person.id;
            let key = commands::renew_invitation(connection, id, page.now)?;
            if person.person.invited_as.is_some() {
                notices::account_there(connection, &page, &person.person)?;
            } else {
                notices::invitation(connection, &page, &person.person, &key)?;
            }
            trail::note(connection, page.now, &page.viewer, "person.invited_again", id)?;
            Ok(Answer::see(page.url(&urls::person(id))).with_flash("accounts-flash-invited"))
        })
        .await
}

/// `POST /people/{id}/address-trust`: somebody made sure that mail to the person arrives again.
pub async fn trust_address(visit: Visit, _: NoFields, which: web::Path<Which>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let person = find_held(connection, &page, which.id)?.person;
            if bounces::trust(connection, person.email.address())? {
                notices::address_works(connection, person.id, page.now)?;
                trail::note(connection, page.now, &page.viewer, "person.mail_resumed", person.id)?;
            }
            Ok(Answer::see(page.url(&urls::person(person.id))).with_flash("accounts-flash-mail-resumed"))
        })
        .await
}

fn find(connection: &mut DbConn, page: &Page, person: PersonId) -> Result<Colleague, Error> {
    page.admit(permissions::managing(&page.viewer), Error::NotFound)?;
    store::people::find_visible(connection, &page.viewer, person)
}

/// The same for whoever changes them: another who does at this moment waits, and sees what became of it.
fn find_held(connection: &mut DbConn, page: &Page, person: PersonId) -> Result<Colleague, Error> {
    page.admit(permissions::managing(&page.viewer), Error::NotFound)?;
    store::people::hold(connection, person)?;
    find(connection, page, person)
}

/// The person's page, with who asked to take their factors away.
fn shown(
    connection: &mut DbConn,
    page: Page,
    colleague: Colleague,
    errors: Errors,
) -> Result<pages::ShowPerson, Error> {
    let person = colleague.person.id;
    if !page.viewer.is(person) {
        page.confides("person.read", Thing::new("person", person, colleague.country));
    }
    let has_factor = store::factors::is_any(connection, person)?;
    let reset = match store::factor_resets::maybe_open(connection, person, page.now)? {
        Some(reset) => Some(open_reset(connection, &page, &colleague, &reset)?),
        None => None,
    };
    let keys = store::keys::list_living(connection, person, page.now)?;
    let unreachable_since = bounces::bad_since(connection, colleague.person.email.address())?;
    Ok(pages::ShowPerson { page, colleague, has_factor, reset, keys, unreachable_since, errors })
}

/// The person with the roles the viewer chose, none of them beyond what the viewer may grant.
fn chosen(page: &Page, before: &Colleague, roles: &[Role]) -> Result<Colleague, Error> {
    let grantable = permissions::grantable(&page.viewer, before.country);
    require(roles.iter().all(|role| grantable.contains(role)))?;
    Ok(before.with_roles(grantable, roles))
}

/// The catalogue key that says why the change cannot be.
fn refusal(
    connection: &mut DbConn,
    page: &Page,
    before: &Colleague,
    after: &Colleague,
) -> Result<Option<&'static str>, Error> {
    if after.roles.is_empty() {
        return Ok(Some("accounts-error-roles"));
    }
    let others = store::people::count_other_administrators(connection, before)?;
    let leaves_nobody = permissions::leaves_nobody(&page.viewer, before, after, others);
    Ok(leaves_nobody.then_some("accounts-error-last-administrator"))
}

/// No session that began with fewer rights gets more: whoever gains a role signs in anew, and who gave it to themselves
/// goes on in this browser under a new id (OWASP ASVS 5.0, 7.2.4).
fn end_what_began_with_less(
    connection: &mut DbConn,
    page: &Page,
    entrance: &Entrance,
    before: &Colleague,
    after: &Colleague,
) -> Result<Option<Cookie<'static>>, Error> {
    let person = before.person.id;
    if !after.gains_over(before) {
        return Ok(None);
    }
    if page.viewer.is(person) {
        return entrance.go_on_alone(connection, page, person).map(Some);
    }
    store::sessions::end_all(connection, person)?;
    Ok(None)
}

/// Closes the account. (The place keeps an administrator: the one who does this, who is never the one it is done to.)
fn disable(connection: &mut DbConn, page: &Page, before: &Colleague) -> Result<(), Error> {
    let after = Colleague { person: before.person.disabled(), ..before.clone() };
    if refusal(connection, page, before, &after)?.is_some() {
        return Err(Error::Conflict("accounts-error-last-administrator"));
    }
    let waiting = waiting_resets::list(connection, before.country, page.now)?;
    commands::disable(connection, before.person.id, page.now)?;
    call_off_resets(connection, page, before.person.id)?;
    waiting_resets::tell_of_new(connection, &notices::Sender::of(page), before.country, &waiting, page.now)
}

/// Calls off what somebody began who manages people no longer.
fn call_off_resets(connection: &mut DbConn, page: &Page, starter: PersonId) -> Result<(), Error> {
    let by = page.signed_in()?.person;
    for owner in waiting_resets::call_off(connection, starter, Some(by), page.now)? {
        trail::note(connection, page.now, &page.viewer, "person.factor_reset_cancelled", owner)?;
    }
    Ok(())
}

/// Who gave up their own role, or took somebody out of their own reach, goes on to where they still may be.
fn way_on(page: &Page, after: &Colleague) -> String {
    let gave_up = page.viewer.is(after.person.id) && !after.roles.contains(&after.administrator_here());
    if gave_up {
        urls::profile().to_owned()
    } else if permissions::may_manage(&page.viewer, after) {
        urls::person(after.person.id)
    } else {
        urls::people().to_owned()
    }
}
