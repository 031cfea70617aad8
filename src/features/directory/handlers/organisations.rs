//! The organisations a viewer may change, and adding one.

use actix_web::HttpResponse;

use crate::features::audit;
use crate::features::directory::forms::{self, OrganisationDraft};
use crate::features::directory::organisation::{Organisation, OrganisationText, Topic};
use crate::features::directory::permissions::{managing, may_add, may_edit, require};
use crate::features::directory::{pages, store, urls};
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;

/// `GET /organisations`.
pub async fn organisations(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            require_manager(&page)?;
            let mut entries = store::organisation_names(connection, page.language())?;
            entries.retain(|it| may_edit(&page.viewer, it.country));
            page.sort_by_key(&mut entries, |it| it.country.map_or("", |country| page.country_name(country)));
            Ok(pages::Organisations { page, entries })
        })
        .await
}

/// `GET /organisations/new`.
pub async fn new_organisation(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            require_manager(&page)?;
            require(may_add(&page.viewer))?;
            let id = OrganisationId::generate().to_string();
            let language = page.language().tag().to_owned();
            let form = forms::NewOrganisation { id, language, ..forms::NewOrganisation::default() };
            let countries = members(connection)?;
            Ok(pages::NewOrganisation { page, form, errors: Errors::none(), countries })
        })
        .await
}

/// `POST /organisations`.
pub async fn add_organisation(visit: Visit, Form(form): Form<forms::NewOrganisation>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            require_manager(&page)?;
            require(may_add(&page.viewer))?;
            let id = OrganisationId::parse(&form.id).ok_or_else(|| Error::invalid("a form without its id"))?;
            if store::find_organisation(connection, id).is_ok() {
                // The same form again: the organisation is there already.
                return Ok(Answer::see(page.url(&urls::organisation(id))));
            }
            let countries = members(connection)?;
            match form.parse(&countries) {
                Err(errors) => Answer::form(&pages::NewOrganisation { page, form, errors, countries }),
                Ok(draft) => {
                    insert(connection, &page, id, draft)?;
                    Ok(Answer::see(page.url(&urls::organisation(id))).with_flash("directory-flash-added"))
                }
            }
        })
        .await
}

/// Those who change no entry find no such page.
pub(super) fn require_manager(page: &Page) -> Result<(), Error> {
    page.admit(managing(&page.viewer), Error::NotFound)
}

fn members(connection: &mut DbConn) -> Result<Vec<CountryCode>, Error> {
    Ok(store::list_countries(connection)?.into_iter().map(|country| country.code).collect())
}

fn insert(connection: &mut DbConn, page: &Page, id: OrganisationId, draft: OrganisationDraft) -> Result<(), Error> {
    let country = draft.country;
    let it = Organisation {
        id,
        country: Some(country),
        abbreviation: draft.abbreviation,
        website: draft.website,
        founded: None,
        confirmed_at: None,
        created_at: page.now,
        revision: 1,
        texts: vec![OrganisationText { topic: Topic::Name, language: draft.language, text: draft.name }],
        contact_points: Vec::new(),
        sources: Vec::new(),
    };
    store::insert_organisation(connection, &it)?;
    store::make_findable(connection, country)?;
    touch_content(connection)?;
    let detail = serde_json::json!({ "country": country });
    let subject = ("organisation", id.as_str());
    let entry = audit::Entry::by(page.now, &page.viewer, "organisation.added", subject).explained(&detail);
    audit::record_entry(connection, &entry.touching(it.country))
}
