//! How a draft begins: from nothing, or from what was released.

use std::collections::BTreeMap;

use actix_web::HttpResponse;

use super::super::super::description::{Description, Words};
use super::super::super::facts::Facts;
use super::super::super::reading::Reading;
use super::super::super::version::{Code, VersionId};
use super::super::super::{permissions as register, store as versions};
use super::super::bench::Bench;
use super::super::draft::{Draft, Released};
use super::super::forms::{BeginForm, Beginning};
use super::super::{keeping, pages, permissions, store, urls};
use super::{Address, THING};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, NoFields, Page, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::tlp::Tlp;

/// `GET /specimens/new`
pub async fn new(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            let of = enter(&page)?;
            let form = BeginForm { language: page.language().tag().to_owned(), ..BeginForm::default() };
            draw(connection, page, of, form, Errors::none())
        })
        .await
}

/// `POST /specimens/new`
pub async fn begin(visit: Visit, form: Form<BeginForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (organisation, country) = enter(&page)?;
            let taken = store::list_codes(connection, country)?;
            let offered = versions::list_documents(connection, &page.viewer, (organisation, country))?;
            let offered = offered.iter().map(|it| it.code.document().to_owned()).collect();
            let beginning = match form.0.parse(country, &taken, &offered) {
                Ok(beginning) => beginning,
                Err(errors) => return Answer::form(&draw(connection, page, (organisation, country), form.0, errors)?),
            };
            let of = (beginning.code.clone(), VersionId::generate(), None);
            let by = (page.signed_in()?.person, page.now);
            let it = Draft::begin((organisation, country), of, description(beginning), by);
            keeping::begin(connection, &page, &it)?;
            Ok(super::back(&page, &it, "specimens-flash-begun"))
        })
        .await
}

/// `POST /specimens/{code}/drafts`
pub async fn revise(visit: Visit, path: Address, _: NoFields) -> Result<HttpResponse, Error> {
    let code = Code::parse(&path.1).ok_or(Error::NotFound)?;
    visit
        .change(move |connection, page| {
            let me = page.signed_in()?.person;
            let version = versions::find_for_change(connection, &code)?;
            let reach = register::reach(&page.viewer, &version);
            let withheld = Error::withheld(THING, version.id, Some(version.country));
            let reading = Reading::of(version.clone(), reach).ok_or(withheld)?;
            let writes = permissions::writes_for(&page.viewer).is_some_and(|(own, _)| own == version.organisation);
            // Whoever is kept from a part of it would read that part in the draft.
            if !writes || reading.hidden_marks + reading.hidden_pictures > 0 || reading.hides_facts {
                return Err(Error::Forbidden);
            }
            if let Some(it) = store::maybe_of_code(connection, &code)? {
                let bench = Bench::of_one(connection, &it)?;
                if !permissions::may_see(&page.viewer, &it, &bench) {
                    return Err(Error::Conflict("error-conflict-text"));
                }
                return Ok(Answer::see(page.url(&urls::draft(it.id))));
            }
            let released = Released { revision: version.revision, description: version.description.clone() };
            let of = (code, version.id, Some(released));
            let it = Draft::begin((version.organisation, version.country), of, version.description, (me, page.now));
            keeping::begin(connection, &page, &it)?;
            Ok(super::back(&page, &it, "specimens-flash-begun"))
        })
        .await
}

/// Whom the viewer describes documents for.
fn enter(page: &Page) -> Result<(OrganisationId, CountryCode), Error> {
    page.signed_in()?;
    let found = permissions::writes_for(&page.viewer).ok_or(Error::Forbidden)?;
    page.admit(permissions::seeing(&page.viewer, found.1), Error::Forbidden)?;
    Ok(found)
}

fn draw(
    connection: &mut DbConn,
    page: Page,
    (organisation, country): (OrganisationId, CountryCode),
    form: BeginForm,
    errors: Errors,
) -> Result<pages::New, Error> {
    let taken = store::list_codes(connection, country)?;
    let documents = versions::list_documents(connection, &page.viewer, (organisation, country))?;
    Ok(pages::New { page, documents, taken, form, errors })
}

/// What is known when a description begins; it goes no farther than its own organisation until somebody opens it.
fn description(it: Beginning) -> Description {
    let words = Words { title: it.title, ..Words::default() };
    Description {
        tlp: Tlp::AmberStrict,
        organisations: Vec::new(),
        people: Vec::new(),
        original_language: it.language,
        words: BTreeMap::from([(it.language, words)]),
        facts: Facts::unknown(it.construction, it.format),
        follows: None,
        review: None,
        closed: BTreeMap::new(),
        parts: Vec::new(),
        marks: Vec::new(),
        sources: Vec::new(),
        is_confirmed: false,
    }
}
