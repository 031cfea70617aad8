//! Keys for programs: one's own, and those of the people an administrator manages.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::json;

use crate::features::accounts::keys::pages::{Keys, MadeKey, NewKeyPage};
use crate::features::accounts::keys::{self, Making, NewKey, ProgramKeyId};
use crate::features::accounts::notices::Sender;
use crate::features::accounts::person::Person;
use crate::features::accounts::{permissions, store, trail, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, NoFields, Page, Visit};
use crate::vocabulary::ids::PersonId;

/// The key an address names.
#[derive(Deserialize)]
pub struct Which {
    id: ProgramKeyId,
}

/// A key of one of the people.
#[derive(Deserialize)]
pub struct WhichOf {
    id: PersonId,
    key: ProgramKeyId,
}

/// `GET /keys`.
pub async fn list(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            let keys = store::keys::list(connection, page.signed_in()?.person, page.now)?;
            Ok(Keys { page, keys })
        })
        .await
}

/// `GET /keys/new`.
pub async fn new(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|_, page| {
            page.proven()?;
            Ok(NewKeyPage { page, form: NewKey::default(), errors: Errors::none() })
        })
        .await
}

/// `POST /keys`: the key stands in the answer and nowhere else.
pub async fn make(visit: Visit, Form(form): Form<NewKey>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            page.proven()?;
            let draft = match form.parse() {
                Ok(draft) => draft,
                Err(errors) => return Answer::form(&NewKeyPage { page, form, errors }),
            };
            match keys::make(connection, &page, draft)? {
                Making::Done(made) => Answer::page(StatusCode::OK, &MadeKey { page, made }),
                Making::Before => Ok(Answer::see(page.url(urls::keys()))),
                Making::Enough => {
                    let errors = Errors::of("name", "keys-error-many");
                    Answer::form(&NewKeyPage { page, form, errors })
                }
            }
        })
        .await
}

/// `POST /keys/{id}/revocation`.
pub async fn revoke(visit: Visit, which: web::Path<Which>, _: NoFields) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let owner = store::people::find(connection, page.proven()?.person)?;
            revoke_of(connection, &page, &owner, which.id)?;
            Ok(Answer::see(page.url(urls::keys())).with_flash("keys-flash-revoked"))
        })
        .await
}

/// `POST /people/{id}/keys/{key}/revocation`: by whoever manages the owner.
pub async fn revoke_of_person(visit: Visit, which: web::Path<WhichOf>, _: NoFields) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            page.admit(permissions::managing(&page.viewer), Error::NotFound)?;
            let owner = store::people::find_visible(connection, &page.viewer, which.id)?.person;
            page.proven()?;
            revoke_of(connection, &page, &owner, which.key)?;
            Ok(Answer::see(page.url(&urls::person(owner.id))).with_flash("keys-flash-revoked"))
        })
        .await
}

fn revoke_of(connection: &mut DbConn, page: &Page, owner: &Person, id: ProgramKeyId) -> Result<(), Error> {
    if !keys::revoke(connection, &Sender::of(page), owner, id, page.now)? {
        return Err(Error::NotFound);
    }
    let detail = json!({ "key": id });
    trail::note_with(connection, page.now, &page.viewer, "person.key_revoked", owner.id, &detail)
}
