//! The form: for a new alert, and for one that nobody checked yet.

use std::collections::BTreeSet;

use actix_web::HttpResponse;
use actix_web::web::Query;
use serde::Deserialize;

use super::{Address, find_for_change};
use crate::features::alerts::alert::{Alert, Report};
use crate::features::alerts::forms::{AlertForm, Parsed};
use crate::features::alerts::pages::Edit;
use crate::features::alerts::words::State;
use crate::features::alerts::{permissions, steps, store, urls};
use crate::features::library::{self, FileId};
use crate::features::{accounts, directory};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::tlp::Tlp;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct EditQuery {
    language: String,
}

/// `GET /alerts/new`
pub(in super::super) async fn new(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
            let form = AlertForm::empty(page.language(), page.today());
            sheet(connection, page, None, form, Errors::none())
        })
        .await
}

/// `POST /alerts`
pub(in super::super) async fn create(visit: Visit, form: Form<AlertForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
            match read(connection, &page, &form.0, None)? {
                Ok(report) => {
                    let it = steps::submit(connection, &page.viewer, report, page.now)?;
                    Ok(Answer::see(page.url(&urls::show(&it.reference))).with_flash("alerts-flash-submitted"))
                }
                Err(errors) => Answer::form(&sheet(connection, page, None, form.0, errors)?),
            }
        })
        .await
}

/// `GET /alerts/{reference}/edit?language=…`
pub(in super::super) async fn edit(
    visit: Visit,
    path: Address,
    query: Query<EditQuery>,
) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = find_to_edit(connection, &page, &path.1)?;
            let language = Language::from_tag(&query.language).unwrap_or(it.report.original_language);
            let mut people = Vec::new();
            for person in &it.report.people {
                people.extend(accounts::maybe_recipient(connection, *person)?.map(|it| it.email.as_str().to_owned()));
            }
            let form = AlertForm::of(&it.report, language, it.revision, people.join("\n"));
            sheet(connection, page, Some(&it), form, Errors::none())
        })
        .await
}

/// `POST /alerts/{reference}`
pub(in super::super) async fn save(visit: Visit, path: Address, form: Form<AlertForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = find_to_edit(connection, &page, &path.1)?;
            match read(connection, &page, &form.0, Some(&it))? {
                Ok(report) => {
                    let shown = page.url(&urls::show(&it.reference));
                    steps::rewrite(connection, &page.viewer, (it, form.0.revision), report, page.now)?;
                    Ok(Answer::see(shown).with_flash("alerts-flash-submitted"))
                }
                Err(errors) => Answer::form(&sheet(connection, page, Some(&it), form.0, errors)?),
            }
        })
        .await
}

/// The alert, when the viewer may change it; whoever may not any more because it was checked hears so.
fn find_to_edit(connection: &mut DbConn, page: &Page, reference: &str) -> Result<Alert, Error> {
    let it = find_for_change(connection, page, reference)?;
    permissions::require(permissions::is_inside(&page.viewer, &it))?;
    if it.state != State::Submitted {
        return Err(Error::Conflict("alerts-conflict-checked"));
    }
    permissions::require(permissions::may_edit(&page.viewer, &it))?;
    page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
    Ok(it)
}

/// The report that was typed, with the people it names.
fn read(
    connection: &mut DbConn,
    page: &Page,
    form: &AlertForm,
    known: Option<&Alert>,
) -> Result<Result<Report, Errors>, Error> {
    let me = page.signed_in()?;
    let before = known.map(|it| &it.report);
    let pictures: Vec<String> = pictures(connection, page, before)?.into_iter().map(|it| it.file.to_string()).collect();
    let members: Vec<OrganisationId> = members(connection, page)?.into_iter().map(|it| it.0).collect();
    let Parsed { mut report, addresses } = match form.parse(before, (&pictures, &members), page.today()) {
        Ok(parsed) => parsed,
        Err(errors) => return Ok(Err(errors)),
    };
    if let Some(reference) = &report.supersedes {
        let old = store::find(connection, reference).ok();
        let own = old.filter(|old| old.organisation == me.organisation && old.state == State::Published);
        let Some(old) = own else {
            return Ok(Err(Errors::of("supersedes", "alerts-error-supersedes")));
        };
        match form.opening_reason(is_opened(connection, (&report, &addresses), &old)?) {
            Ok(reason) => report.opening_reason = reason,
            Err(errors) => return Ok(Err(errors)),
        }
    }
    let shown = report.pairs.iter().flat_map(|pair| [&pair.genuine, &pair.fake]);
    let shown: Vec<_> = shown.filter_map(|file| Some((FileId::parse(file)?, report.tlp))).collect();
    let thing = known.map_or_else(String::new, |it| it.id.to_string());
    if let Some((file, key)) = library::find_unfit(connection, &thing, &shown)? {
        return Ok(Err(Errors::of(form.field_of(file.as_str()), key)));
    }
    // Last: whoever tries whether addresses have accounts hands in an alert with those that all have one.
    let Some(people) = accounts::members_at(connection, &addresses)? else {
        return Ok(Err(Errors::of("people", "alerts-error-people")));
    };
    report.people = people;
    Ok(Ok(report))
}

/// Whether more people would read a report than the one whose place it takes. Whom it names is compared by addresses: what is
/// asked for here tells nothing of accounts.
fn is_opened(connection: &mut DbConn, (report, addresses): (&Report, &[String]), old: &Alert) -> Result<bool, Error> {
    let mut known = Vec::new();
    for person in &old.report.people {
        known.extend(accounts::maybe_recipient(connection, *person)?.map(|it| it.email));
    }
    let is_new = |address: &String| accounts::Email::parse(address).is_none_or(|email| !known.contains(&email));
    let names_others = addresses.iter().any(is_new);
    let opens_to_people = |(was, is): (Tlp, Tlp)| {
        is == Tlp::Red && was > Tlp::Green && !addresses.is_empty() && (was != Tlp::Red || names_others)
    };
    Ok(report.goes_farther_than(&old.report, old.organisation)
        || report.levels_beside(&old.report).any(opens_to_people))
}

/// The organisations of the members, by name; one's own reads everything but RED anyway.
fn members(connection: &mut DbConn, page: &Page) -> Result<Vec<(OrganisationId, String)>, Error> {
    let own = page.signed_in()?.organisation;
    let names = directory::organisation_names(connection, page.language())?;
    let others = names.into_iter().filter(|it| it.country.is_some() && it.organisation != own);
    let mut others: Vec<_> = others.map(|it| (it.organisation, it.name.text)).collect();
    page.sort_by_key(&mut others, |it| it.1.clone());
    Ok(others)
}

/// The pictures the viewer may show, and those the alert shows already.
fn pictures(connection: &mut DbConn, page: &Page, before: Option<&Report>) -> Result<Vec<library::OwnPicture>, Error> {
    let me = page.signed_in()?;
    let pairs = before.iter().flat_map(|it| &it.pairs).flat_map(|pair| [&pair.genuine, &pair.fake]);
    let shown: BTreeSet<FileId> = pairs.filter_map(|file| FileId::parse(file)).collect();
    let shown: Vec<FileId> = shown.into_iter().collect();
    library::own_pictures(connection, (me.organisation, me.person), page.language(), &shown)
}

fn sheet(
    connection: &mut DbConn,
    page: Page,
    it: Option<&Alert>,
    form: AlertForm,
    errors: Errors,
) -> Result<Edit, Error> {
    let pictures = pictures(connection, &page, it.map(|it| &it.report))?;
    let named = |it: library::OwnPicture| match it.tlp {
        Some(tlp) => (it.file.to_string(), format!("{} · {}", it.view.description, tlp.label())),
        None => (it.file.to_string(), it.view.description),
    };
    let pictures = pictures.into_iter().map(named).collect();
    let reference = it.map(|it| it.reference.clone());
    Ok(Edit { members: members(connection, &page)?, pictures, page, reference, form, errors })
}
