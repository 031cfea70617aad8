//! The browsers somebody is signed in with: one's own, and those of the people an administrator manages. Whatever ends
//! is over with its next request.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::browser::Browser;
use super::person::Which as WhichPerson;
use crate::features::accounts::notices::{self, Event};
use crate::features::accounts::{pages, store, trail, urls};
use crate::platform::errors::Error;
use crate::platform::web::{Answer, NoFields, Visit};
use crate::vocabulary::ids::SessionId;

/// The session an address names.
#[derive(Deserialize)]
pub struct Which {
    id: SessionId,
}

/// `GET /profile/sessions`.
pub async fn sessions(visit: Visit, browser: Browser) -> Result<HttpResponse, Error> {
    let (key, idle) = (visit.platform.key.clone(), visit.platform.config.security.session_idle_minutes);
    visit
        .page(move |connection, page| {
            let me = page.signed_in()?.person;
            let here = browser.network(&key, me);
            let mut sessions = store::sessions::list(connection, me)?;
            sessions.retain(|session| session.is_alive(page.now, idle));
            Ok(pages::Sessions { page, sessions, here })
        })
        .await
}

/// `POST /profile/sessions/{id}/end`.
pub async fn end_session(visit: Visit, _: NoFields, which: web::Path<Which>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let me = page.proven()?.person;
            if !store::sessions::end_own(connection, me, which.id)? {
                return Err(Error::NotFound);
            }
            trail::note(connection, page.now, &page.viewer, "person.session_ended", me)?;
            Ok(Answer::see(page.url(urls::sessions())).with_flash("accounts-flash-session-ended"))
        })
        .await
}

/// `POST /profile/sessions/end`: every one but this.
pub async fn end_other_sessions(visit: Visit, _: NoFields) -> Result<HttpResponse, Error> {
    visit
        .change(|connection, page| {
            let me = page.proven()?;
            let (person, session) = (me.person, me.session);
            store::sessions::end_others(connection, person, session)?;
            trail::note(connection, page.now, &page.viewer, "person.sessions_ended", person)?;
            Ok(Answer::see(page.url(urls::sessions())).with_flash("accounts-flash-sessions-ended"))
        })
        .await
}

/// `POST /people/{id}/sessions/end`: an administrator signs somebody out everywhere.
pub async fn end_sessions_of(visit: Visit, _: NoFields, which: web::Path<WhichPerson>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            page.signed_in()?;
            let person = store::people::find_visible(connection, &page.viewer, which.id)?.person;
            page.proven()?;
            store::sessions::end_all(connection, person.id)?;
            trail::note(connection, page.now, &page.viewer, "person.sessions_ended", person.id)?;
            if !page.viewer.is(person.id) {
                notices::told(connection, &page, &person, Event::SessionsEnded)?;
            }
            Ok(Answer::see(page.url(&urls::person(person.id))).with_flash("accounts-flash-sessions-of-ended"))
        })
        .await
}
