//! A draft that holds something for named people, none of whom may release it any more: the administrator of the country
//! names another reviewer, who had no part in it as they had none. Neither learns of it here more than that it is there.

use actix_web::HttpResponse;
use actix_web::web::Query;

use super::super::bench::Bench;
use super::super::browsing::list_fit;
use super::super::draft::{Draft, DraftId};
use super::super::forms::{AppointmentForm, PageQuery};
use super::super::missing::may_be_given_reviewer;
use super::super::{keeping, notices, pages, permissions, store, urls};
use super::Address;
use crate::features::{accounts, directory};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;

/// Drafts on a page.
const PER_PAGE: usize = 30;

/// `GET /specimens/drafts/reviewers?after=…`
pub async fn reviewers(visit: Visit, query: Query<PageQuery>) -> Result<HttpResponse, Error> {
    visit.page(move |connection, page| draw(connection, page, query.after(), Errors::none())).await
}

/// `POST /specimens/drafts/{id}/reviewer`
pub async fn appoint(visit: Visit, path: Address, form: Form<AppointmentForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let country = admit(&page)?;
            let me = page.signed_in()?.person;
            let id = DraftId::parse(&path.1).ok_or(Error::NotFound)?;
            let before = store::find(connection, id)?;
            let bench = Bench::of_one(connection, &before)?;
            if before.country != country || !may_be_given_reviewer(&before, &bench, me) {
                return Err(Error::NotFound);
            }
            super::require_seen(&before, form.0.revision)?;
            let chosen = PersonId::parse(&form.0.person);
            let Some(person) = chosen.filter(|it| bench.candidates(&before, me).contains(it)) else {
                let errors = Errors::of("person", "specimens-error-reviewer");
                return Answer::form(&draw(connection, page, None, errors)?);
            };
            let it = before.clone().appoint(person, page.now)?;
            keeping::appoint(connection, &page, (&before, &it), person)?;
            notices::appointed(connection, &it, person)?;
            Ok(Answer::see(page.url(&urls::reviewers())).with_flash("specimens-flash-appointed"))
        })
        .await
}

fn admit(page: &Page) -> Result<CountryCode, Error> {
    let country = page.signed_in()?.country.ok_or(Error::Forbidden)?;
    page.admit(permissions::appointing(&page.viewer, country), Error::Forbidden)?;
    Ok(country)
}

fn draw(
    connection: &mut DbConn,
    page: Page,
    after: Option<DraftId>,
    errors: Errors,
) -> Result<pages::Reviewers, Error> {
    let country = admit(&page)?;
    let me = page.signed_in()?.person;
    let asked = store::Asked { country, organisation: None, waits: false };
    let is_offered = |it: &Draft, bench: &Bench| may_be_given_reviewer(it, bench, me);
    let mut bench = Bench::open(connection, country)?;
    let found = list_fit(connection, &mut bench, asked, (after, PER_PAGE), is_offered)?;
    let next = found.after.map(urls::reviewers_after);
    let people: Vec<PersonId> = bench.reviewers().map(|(person, _)| person).collect();
    let names = accounts::names_of(connection, &people)?;
    let offices = directory::organisation_names(connection, page.language())?;
    let row = |it: &Draft| {
        let offered = |person: PersonId| names.get(&person).map(|name| (person, name.native.clone()));
        let mut candidates: Vec<_> = bench.candidates(it, me).into_iter().filter_map(offered).collect();
        page.sort_by_key(&mut candidates, |it| it.1.clone());
        let office = offices.iter().find(|office| office.organisation == it.organisation);
        pages::Unreleasable {
            id: it.id,
            revision: it.revision,
            office: office.map(|it| it.name.text.clone()).unwrap_or_default(),
            begun_at: it.created_at,
            candidates,
        }
    };
    let drafts = found.drafts.iter().map(row).collect();
    Ok(pages::Reviewers { page, drafts, next, errors })
}
