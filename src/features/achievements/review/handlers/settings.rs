//! How an organisation releases its texts: its people read it, its country's administrator chooses.

use actix_web::{HttpResponse, web};
use serde_json::json;

use super::super::forms::FourEyesForm;
use super::super::four_eyes::FourEyes;
use super::super::notices;
use super::super::pages::Settings;
use super::super::permissions::may_choose_release;
use crate::features::achievements::permissions::{inside, require};
use crate::features::audit;
use crate::features::directory::{self, Organisation, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Page, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;

type Address = web::Path<(String, OrganisationId)>;

/// `GET /organisations/{id}/review`
pub async fn settings(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let (it, country) = find(connection, &page, path.1)?;
            Ok(Settings {
                four_eyes: directory::four_eyes_of(connection, it.id)?,
                may_choose: may_choose_release(&page.viewer, country),
                organisation: it.id,
                name: it.name(page.language()),
                country,
                page,
            })
        })
        .await
}

/// `POST /organisations/{id}/review`
pub async fn save_settings(visit: Visit, path: Address, Form(form): Form<FourEyesForm>) -> Result<HttpResponse, Error> {
    let choice = form.choice()?;
    visit
        .change(move |connection, page| {
            let (it, country) = find(connection, &page, path.1)?;
            require(may_choose_release(&page.viewer, country))?;
            if choice != directory::four_eyes_of(connection, it.id)? {
                choose(connection, &page, &it, country, choice)?;
            }
            let flash = match choice {
                FourEyes::Required => "review-flash-required",
                FourEyes::Waived => "review-flash-waived",
            };
            Ok(Answer::see(page.url(&urls::organisation_review(it.id))).with_flash(flash))
        })
        .await
}

/// The organisation and its country, for the people of that country.
fn find(connection: &mut DbConn, page: &Page, id: OrganisationId) -> Result<(Organisation, CountryCode), Error> {
    page.signed_in()?;
    let it = directory::find_organisation(connection, id)?;
    let country = it.country.ok_or(Error::NotFound)?;
    page.admit(inside(&page.viewer, country), Error::NotFound)?;
    Ok((it, country))
}

fn choose(
    connection: &mut DbConn,
    page: &Page,
    it: &Organisation,
    country: CountryCode,
    choice: FourEyes,
) -> Result<(), Error> {
    directory::upsert_four_eyes(connection, it.id, choice, page.now)?;
    let kind = if choice.is_required() { "organisation.four_eyes_required" } else { "organisation.four_eyes_waived" };
    let detail = json!({ "four_eyes": choice.is_required() });
    audit::record_with(connection, page.now, &page.viewer, kind, ("organisation", it.id.as_str()), &detail)?;
    if choice.is_required() {
        return Ok(());
    }
    notices::waived(connection, (it, country), page.now)
}
