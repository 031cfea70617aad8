//! One function per route.

use std::ops::ControlFlow;
use std::sync::Arc;

use actix_web::http::{StatusCode, header};
use actix_web::web::Query;
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::address::CalendarAddress;
use super::{gathering, pages, store, urls};
use crate::features::{accounts, audit};
use crate::platform::crypto::Token;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::icalendar::MEDIA_TYPE;
use crate::platform::web::{Answer, NoFields, Page, Visit, unless_known};
use crate::vocabulary::ids::PersonId;

/// The secret.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Secret {
    key: String,
}

/// `GET /{language}/calendar`
pub(super) async fn show(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            let it = store::maybe_own(connection, page.signed_in()?.person)?;
            Ok(pages::Show { page, it })
        })
        .await
}

/// `POST /{language}/calendar`: the address stands in the answer and nowhere else. The one there was ends.
pub(super) async fn make(visit: Visit, _: NoFields) -> Result<HttpResponse, Error> {
    visit
        .change(|connection, page| {
            let person = page.proven()?.person;
            accounts::hold(connection, person)?;
            let secret = Token::generate()?;
            store::replace(connection, &CalendarAddress::new(person, secret.hash(), page.now))?;
            record(connection, &page, "person.calendar_made", person)?;
            let address = page.absolute_open(&urls::file(secret.as_str()));
            Answer::page(StatusCode::OK, &pages::Made { page, address })
        })
        .await
}

/// `POST /{language}/calendar/revocation`: whoever has none has none afterwards either.
pub(super) async fn revoke(visit: Visit, _: NoFields) -> Result<HttpResponse, Error> {
    visit
        .change(|connection, page| {
            let person = page.signed_in()?.person;
            if store::delete(connection, person)? {
                record(connection, &page, "person.calendar_revoked", person)?;
            }
            Ok(Answer::see(page.url(urls::show())).with_flash("calendars-flash-revoked"))
        })
        .await
}

/// `GET /calendar.ics?key=…`: what its owner sees at this moment. Who may not come in any more has no calendar.
pub(super) async fn read(request: HttpRequest, secret: Query<Secret>) -> Result<HttpResponse, Error> {
    let token = Token::parse(&secret.key).ok_or(Error::NotFound)?;
    let mut visit = Visit::of_program(&request, None)?;
    let platform = Arc::clone(&visit.platform);
    let text = platform.database.hand_over(move |database| {
        let now = visit.platform.clock.now();
        let (text, it) = database.read_here(|connection| {
            let it = store::find(connection, &token.hash())?;
            let viewer = accounts::viewer_of(connection, it.person_id, now)?;
            let me = viewer.person().cloned().ok_or(Error::NotFound)?;
            visit.language = me.language;
            let page = visit.into_page(viewer);
            Ok((gathering::calendar(connection, &page, &me)?.text(), it))
        })?;
        if it.wants_note(now) {
            database.write_here(|connection| store::note_read(connection, &it, now))?;
        }
        Ok(text)
    });
    Ok(answer(&request, text.await?))
}

/// The calendar, or that it is the same as the program has. Nobody between the two keeps it.
fn answer(request: &HttpRequest, text: String) -> HttpResponse {
    let mut response = match unless_known(request, &gathering::tag(&text)) {
        ControlFlow::Break(known) => known,
        ControlFlow::Continue(mut answer) => answer.content_type(MEDIA_TYPE).body(text),
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, header::HeaderValue::from_static("private, no-cache"));
    headers.insert(header::REFERRER_POLICY, header::HeaderValue::from_static("no-referrer"));
    response
}

fn record(connection: &mut DbConn, page: &Page, kind: &str, person: PersonId) -> Result<(), Error> {
    let entry = audit::Entry::by(page.now, &page.viewer, kind, ("person", person.as_str()));
    audit::record_entry(connection, &entry.touching(page.viewer.country()))
}
