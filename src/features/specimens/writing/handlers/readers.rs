//! Who reads a version: how far it goes, and whom it names.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::super::draft::Draft;
use super::super::forms::{Offered, ReadersForm};
use super::super::{keeping, pages};
use super::{Address, back, overtaken, to_write};
use crate::features::{accounts, directory};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::viewer::Role;

/// `GET /specimens/drafts/{id}/readers`
pub async fn readers(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let draft = to_write(connection, &page, &path.1)?;
            let form = ReadersForm::of(&draft.description, draft.revision);
            let named = offered(connection, &page, &draft)?;
            Ok(pages::Readers { page, draft, named, form, errors: Errors::none() })
        })
        .await
}

/// `POST /specimens/drafts/{id}/readers`
pub async fn edit_readers(visit: Visit, path: Address, form: Form<ReadersForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (draft, form) = (to_write(connection, &page, &path.1)?, form.0);
            let named = offered(connection, &page, &draft)?;
            let again = |page, draft: Draft, named, errors| pages::Readers {
                page,
                form: ReadersForm { revision: draft.revision, ..form.clone() },
                draft,
                named,
                errors,
            };
            if let Some(errors) = overtaken(&draft, form.revision, "tlp") {
                return Answer::page(StatusCode::CONFLICT, &again(page, draft, named, errors));
            }
            let (organisations, people) = named.ids();
            let parsed = form.parse(&draft.description, &Offered { organisations: &organisations, people: &people });
            let parsed = keeping::fitting(connection, &draft, parsed)?;
            // Last: whoever tries whether addresses have accounts names those that all have one, and that is written down.
            let elsewhere = match form.addresses().filter(|_| parsed.is_ok()) {
                Some(addresses) => accounts::members_at(connection, &addresses)?,
                None => None,
            };
            let parsed = parsed.and_then(|it| {
                let elsewhere = elsewhere.ok_or_else(|| Errors::of("addresses", "alerts-error-people"))?;
                Ok(it.naming(elsewhere))
            });
            match parsed {
                Err(errors) => Answer::form(&again(page, draft, named, errors)),
                Ok(description) => {
                    keeping::save(connection, &page, &draft, description)?;
                    Ok(back(&page, &draft, "specimens-flash-saved"))
                }
            }
        })
        .await
}

/// Whom a draft offers to name: the organisations of the member states but its own, its own people and the reviewers of
/// its country; whoever is named already stays to be chosen. People elsewhere are named by the addresses of their accounts.
fn offered(connection: &mut DbConn, page: &Page, it: &Draft) -> Result<pages::Named, Error> {
    let mut organisations: Vec<(OrganisationId, String)> = directory::organisation_names(connection, page.language())?
        .into_iter()
        .filter(|known| known.organisation != it.organisation)
        .filter_map(|known| {
            let country = page.country_name(known.country?).to_string();
            Some((known.organisation, format!("{country} · {}", known.name.text)))
        })
        .collect();
    page.sort_by_key(&mut organisations, |it| it.1.clone());
    let mut people = accounts::list_around(connection, it.organisation, (it.country, Role::Reviewer))?;
    let names = accounts::names_of(connection, &it.description.people)?;
    people.extend(names.into_iter().map(|(person, name)| (person, name.native)));
    people.sort_unstable();
    people.dedup_by_key(|it| it.0);
    page.sort_by_key(&mut people, |it| it.1.clone());
    Ok(pages::Named { organisations, people })
}
