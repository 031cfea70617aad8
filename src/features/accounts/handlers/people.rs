//! The people an administrator manages, and inviting one more.

use actix_web::{HttpResponse, web};
use serde::Deserialize;

use crate::features::accounts::forms::{self, InvitationDraft};
use crate::features::accounts::permissions::{Reach, managing, may_invite, require, visible_to};
use crate::features::accounts::person::{NewPerson, administrator_of};
use crate::features::accounts::trail::EVERYBODY;
use crate::features::accounts::{commands, notices, pages, store, trail, urls};
use crate::features::directory;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Pager, Visit};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::thing::Thing;

/// Rows of the list on one page.
const ROWS: usize = 50;
/// Pages that can be asked for; no country has so many people here.
const MOST_PAGES: usize = 1000;

/// The page of the list that is asked for.
#[derive(Deserialize)]
pub struct PageNumber {
    page: Option<usize>,
}

/// `GET /people`.
pub async fn people(visit: Visit, query: web::Query<PageNumber>) -> Result<HttpResponse, Error> {
    let current = query.page.unwrap_or(1).clamp(1, MOST_PAGES);
    visit
        .page(move |connection, page| {
            let reach = reach(&page)?;
            page.confides("person.listed", Thing::new("person", EVERYBODY, page.viewer.country()));
            let count = store::people::count(connection, reach)?;
            let colleagues = store::people::list(connection, reach, as_rows((current - 1) * ROWS), as_rows(ROWS))?;
            let countries = match reach {
                Reach::Country(_) => Vec::new(),
                Reach::Administrators => store::people::count_by_country(connection)?,
            };
            let last = usize::try_from(count).unwrap_or_default().div_ceil(ROWS).max(1);
            let pager = Pager::new(current, last, |number| page.url(&urls::people_page(number)));
            Ok(pages::People { page, colleagues, count, countries, pager })
        })
        .await
}

/// `GET /people/new`.
pub async fn new_person(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            let form = forms::Invitation { language: page.language().tag().to_owned(), ..forms::Invitation::default() };
            invitation(connection, page, form, Errors::none())
        })
        .await
}

/// `POST /people`.
pub async fn invite(visit: Visit, Form(form): Form<forms::Invitation>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let reach = reach(&page)?;
            page.proven()?;
            let draft = match form.parse() {
                Ok(draft) if store::people::is_within(connection, reach, &draft.email)? => {
                    let errors = Errors::of("email", "accounts-error-email-taken");
                    return Answer::form(&invitation(connection, page, form, errors)?);
                }
                Ok(draft) => draft,
                Err(errors) => return Answer::form(&invitation(connection, page, form, errors)?),
            };
            let new = placed(connection, &page, draft)?;
            let by = page.signed_in()?.person;
            let place = store::people::find_country(connection, new.organisation)?;
            let person = match commands::create_person(connection, new.clone(), Some(by), page.now)? {
                Some((person, key)) => {
                    notices::invitation(connection, &page, &person, &key)?;
                    person
                }
                // Who invites learns nothing of the people of others: the owner of the address is told instead.
                None => {
                    let person = commands::create_stand_in(connection, new.clone(), by, page.now)?;
                    notices::account_there(connection, &page, &person)?;
                    person
                }
            };
            trail::note(connection, page.now, &page.viewer, "person.invited", person.id)?;
            if new.roles.contains(&administrator_of(place)) {
                notices::Sender::of(&page).tell_of_administrator(connection, place, &[by, person.id])?;
            }
            Ok(Answer::see(page.url(urls::people())).with_flash("accounts-flash-invited"))
        })
        .await
}

/// Whom the viewer manages. Those who manage nobody find no such page.
fn reach(page: &Page) -> Result<Reach, Error> {
    page.admit(managing(&page.viewer), Error::NotFound)?;
    visible_to(&page.viewer).ok_or(Error::NotFound)
}

/// Somebody to be invited, at a place where the viewer may do so.
fn placed(connection: &mut DbConn, page: &Page, draft: InvitationDraft) -> Result<NewPerson, Error> {
    let organisation = draft.organisation.unwrap_or(page.signed_in()?.organisation);
    let country = store::people::find_country(connection, organisation)?;
    require(may_invite(&page.viewer, country, &draft.roles))?;
    Ok(NewPerson {
        organisation,
        email: draft.email,
        name: draft.name,
        name_latin: draft.name_latin,
        language: draft.language,
        time_zone: country.map_or("UTC", CountryCode::time_zone).to_owned(),
        roles: draft.roles,
    })
}

fn invitation(
    connection: &mut DbConn,
    page: Page,
    form: forms::Invitation,
    errors: Errors,
) -> Result<pages::NewPerson, Error> {
    let places = match reach(&page)? {
        Reach::Country(_) => Vec::new(),
        Reach::Administrators => directory::organisation_names(connection, page.language())?,
    };
    Ok(pages::NewPerson { page, form, errors, places })
}

fn as_rows(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
