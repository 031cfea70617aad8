//! The entry of one organisation: its particulars, its texts in each language, its confirmation.

use actix_web::{HttpResponse, web};
use serde::Deserialize;
use serde_json::json;

use super::organisations::require_manager;
use crate::features::audit;
use crate::features::directory::forms::{ConfirmationForm, OrganisationForm, TextsForm};
use crate::features::directory::organisation::Organisation;
use crate::features::directory::permissions::{may_confirm, require};
use crate::features::directory::{pages, store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// The organisation an address names.
#[derive(Deserialize)]
pub struct Which {
    id: OrganisationId,
}

/// The organisation an address names, and the language of its texts as addresses spell it.
#[derive(Deserialize)]
pub struct WhichTexts {
    id: OrganisationId,
    of: String,
}

impl WhichTexts {
    fn language(&self) -> Result<Language, Error> {
        Language::from_prefix(&self.of).ok_or(Error::NotFound)
    }
}

/// `GET /organisations/{id}`.
pub async fn organisation(visit: Visit, which: web::Path<Which>) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = find(connection, &page, which.id)?;
            let form = OrganisationForm::of(&it);
            Ok(pages::EditOrganisation { page, it, form, errors: Errors::none() })
        })
        .await
}

/// `POST /organisations/{id}`.
pub async fn save_organisation(
    visit: Visit,
    which: web::Path<Which>,
    Form(form): Form<OrganisationForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let before = find(connection, &page, which.id)?;
            let form = form.completed(&before);
            if form.revision != before.revision.to_string() {
                let form = OrganisationForm { revision: before.revision.to_string(), ..form };
                let errors = Errors::of("abbreviation", "directory-error-changed-elsewhere");
                return Answer::form(&pages::EditOrganisation { page, it: before, form, errors });
            }
            let given = match form.parse(page.today()) {
                Ok(given) => given,
                Err(errors) => return Answer::form(&pages::EditOrganisation { page, it: before, form, errors }),
            };
            if let Some(after) = before.with_particulars(given) {
                keep(connection, &page, &before, &after, json!({ "revision": after.revision }))?;
            }
            Ok(Answer::see(page.url(&urls::organisation(before.id))).with_flash("directory-flash-saved"))
        })
        .await
}

/// `GET /organisations/{id}/texts/{of}`.
pub async fn organisation_texts(visit: Visit, which: web::Path<WhichTexts>) -> Result<HttpResponse, Error> {
    let language = which.language()?;
    visit
        .page(move |connection, page| {
            let it = find(connection, &page, which.id)?;
            let form = TextsForm::of(&it, language);
            Ok(pages::OrganisationTexts { page, it, language, form, errors: Errors::none() })
        })
        .await
}

/// `POST /organisations/{id}/texts/{of}`.
pub async fn save_organisation_texts(
    visit: Visit,
    which: web::Path<WhichTexts>,
    Form(form): Form<TextsForm>,
) -> Result<HttpResponse, Error> {
    let language = which.language()?;
    visit
        .change(move |connection, page| {
            let before = find(connection, &page, which.id)?;
            if form.revision != before.revision.to_string() {
                let form = TextsForm { revision: before.revision.to_string(), ..form };
                let errors = Errors::of("name", "directory-error-changed-elsewhere");
                return Answer::form(&pages::OrganisationTexts { page, it: before, language, form, errors });
            }
            let given = match form.parse(language) {
                Ok(given) => given,
                Err(errors) => {
                    return Answer::form(&pages::OrganisationTexts { page, it: before, language, form, errors });
                }
            };
            if let Some(after) = before.with_texts(language, &given) {
                let detail = json!({ "language": language.tag(), "revision": after.revision });
                keep(connection, &page, &before, &after, detail)?;
            }
            Ok(Answer::see(page.url(&urls::organisation(before.id))).with_flash("directory-flash-saved"))
        })
        .await
}

/// `POST /organisations/{id}/confirmation`.
pub async fn confirm(
    visit: Visit,
    which: web::Path<Which>,
    Form(form): Form<ConfirmationForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let before = find(connection, &page, which.id)?;
            require(may_confirm(&page.viewer, &before))?;
            if form.revision != before.revision.to_string() {
                // What would be confirmed is not what was read.
                return Err(Error::Conflict("error-conflict-text"));
            }
            let after = before.confirmed(page.now);
            store::update(connection, &before, &after)?;
            record(connection, &page, "organisation.confirmed", &after, json!({ "revision": after.revision }))?;
            Ok(Answer::see(page.url(&urls::organisation(before.id))).with_flash("directory-flash-confirmed"))
        })
        .await
}

fn find(connection: &mut DbConn, page: &Page, id: OrganisationId) -> Result<Organisation, Error> {
    require_manager(page)?;
    store::find_visible(connection, &page.viewer, id)
}

fn keep(
    connection: &mut DbConn,
    page: &Page,
    before: &Organisation,
    after: &Organisation,
    detail: serde_json::Value,
) -> Result<(), Error> {
    store::update(connection, before, after)?;
    record(connection, page, "organisation.changed", after, detail)
}

fn record(
    connection: &mut DbConn,
    page: &Page,
    kind: &str,
    it: &Organisation,
    detail: serde_json::Value,
) -> Result<(), Error> {
    let entry = audit::Entry::by(page.now, &page.viewer, kind, ("organisation", it.id.as_str())).explained(&detail);
    audit::record_entry(connection, &entry.touching(it.country))
}
