//! One function per route.

use std::sync::Arc;

use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::web::{Path, Query};
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::arrival::{self, Arrived, comes_in_rows};
use super::fault::Fault;
use super::forms::{ReleaseForm, waiting};
use super::jobs::{self, ReleaseImported};
use super::keeping::{begin, complete, judge, record, shown, store_sealed};
use super::making::MakeMessages;
use super::pages::{Counts, ImportPage, NewPage, Releases};
use super::row::{ImportId, Stage};
use super::sample::sample;
use crate::features::directory;
use crate::features::exchange::catalogue::Kind;
use crate::features::exchange::forms::NewForm;
use crate::features::exchange::life_cycle::Duty;
use crate::features::exchange::steps::has_releaser;
use crate::features::exchange::store::{self, ImportRow};
use crate::features::exchange::{permissions, urls};
use crate::platform::csv::Unreadable;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::enqueue;
use crate::platform::web::{Answer, Disposition, Errors, Form, NoFields, Page, Pager, Visit};
use crate::vocabulary::ids::OrganisationId;

/// Rows on a page.
const PER_PAGE: usize = 100;

/// The page of the rows that is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PageNumber {
    page: Option<usize>,
}

/// Lets in who has the desk of their organisation.
fn admit(page: &Page) -> Result<OrganisationId, Error> {
    let me = page.signed_in()?.organisation;
    page.admit(permissions::at_desk(&page.viewer), Error::NotFound)?;
    Ok(me)
}

/// `GET /exchange/imports`
pub async fn list(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|connection, page| {
            admit(&page)?;
            let arrived =
                Arrived { form: NewForm::usual(), language: page.language().tag().to_owned(), ..Arrived::default() };
            new_page(connection, page, arrived, (Errors::none(), None))
        })
        .await
}

fn new_page(
    connection: &mut DbConn,
    page: Page,
    arrived: Arrived,
    (errors, fault): (Errors, Option<Fault>),
) -> Result<NewPage, Error> {
    let me = page.signed_in()?;
    let imports = store::list_imports(connection, me.organisation, me.person)?;
    let names = directory::organisation_names(connection, page.language())?;
    Ok(NewPage { page, names, imports, arrived, errors, fault })
}

/// `GET /exchange/imports/columns/{kind}`
pub async fn columns(visit: Visit, path: Path<(String, String)>) -> Result<HttpResponse, Error> {
    visit
        .tell(move |_, page| {
            admit(&page)?;
            let kind = Kind::parse(&path.1).filter(|it| comes_in_rows(*it)).ok_or(Error::NotFound)?;
            let header = Disposition::Attachment.header(&format!("{kind}.csv"));
            Ok(Answer::csv(sample(kind, page.locale())).with_header("content-disposition", header))
        })
        .await
}

/// `POST /exchange/imports`: the file is read, and its rows are kept sealed to be looked at; nothing is made.
pub async fn read(visit: Visit, body: Multipart) -> Result<HttpResponse, Error> {
    // Before a body of any size is taken in.
    visit
        .ask(|_, viewer| {
            viewer.person().ok_or(Error::SignIn)?;
            permissions::at_desk(viewer).map(drop).ok_or(Error::NotFound)
        })
        .await?;
    let mut arrived = arrival::receive(body).await?;
    let chosen = arrived.form.parse();
    let defaults = arrived.defaults(visit.platform.config.countries());
    let bytes = arrived.bytes.take().unwrap_or_else(|| Err(Unreadable::Empty.into()));
    let encoding = arrived.encoding.clone();
    // Some seconds for a large file: nobody who writes waits for it.
    let judged = web::block(move || judge(chosen, defaults, bytes, &encoding)).await.map_err(Error::unexpected)?;
    let now = visit.platform.clock.now();
    let begun = match judged {
        Ok(it) => visit.ask(move |connection, viewer| begin(connection, viewer, it, now)).await?,
        Err((errors, fault)) => return refused(visit, arrived, (errors, fault)).await,
    };
    let arriving = match begun {
        Ok(arriving) => arriving,
        Err(errors) => return refused(visit, arrived, (errors, None)).await,
    };
    let platform = Arc::clone(&visit.platform);
    let stored = visit.platform.database.hand_over(move |_| store_sealed(&platform, &arriving, now)).await?;
    visit
        .change(move |connection, page| {
            admit(&page)?;
            complete(connection, &page, stored)?;
            Ok(Answer::see(page.url(&urls::import(stored))))
        })
        .await
}

/// The form once more, with what is wrong of it or of the file.
async fn refused(
    visit: Visit,
    arrived: Arrived,
    (errors, fault): (Errors, Option<Fault>),
) -> Result<HttpResponse, Error> {
    visit
        .tell(move |connection, page| {
            admit(&page)?;
            let is_cut = fault == Some(Fault::TooLarge);
            let status = if is_cut { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::UNPROCESSABLE_ENTITY };
            Answer::page(status, &new_page(connection, page, arrived, (errors, fault))?)
        })
        .await
}

/// An import as the viewer may know it: what is tried is known to whoever brought it.
fn find(connection: &mut DbConn, page: &Page, id: &str) -> Result<ImportRow, Error> {
    let own = admit(page)?;
    let it = store::find_import(connection, own, ImportId::parse(id).ok_or(Error::NotFound)?)?;
    match it.state {
        Stage::Arriving => Err(Error::NotFound),
        Stage::Tried if !page.viewer.is(it.person_id) => Err(Error::NotFound),
        _ => Ok(it),
    }
}

/// `GET /exchange/imports/{id}`: what would become of each row; once that is asked for, what became of it.
pub async fn show(visit: Visit, path: Path<(String, String)>, query: Query<PageNumber>) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    let number = query.page.unwrap_or(1).max(1);
    visit
        .page(move |connection, page| {
            let it = find(connection, &page, &path.1)?;
            let counts = Counts::of(&store::count_fates(connection, it.id)?);
            let releases = Releases::of(
                &store::count_releases(connection, it.id)?,
                &store::list_to_release(connection, it.id)?,
                permissions::duties(&page.viewer).contains(&Duty::Releaser) && !page.viewer.is(it.person_id),
            );
            let last = counts.all().div_ceil(PER_PAGE).max(1);
            let number = number.min(last);
            let pager = Pager::new(number, last, |number| page.url(&urls::import_page(it.id, number)));
            let from = i64::try_from((number - 1) * PER_PAGE).unwrap_or(i64::MAX);
            let rows = store::list_rows(connection, it.id, (from, i64::try_from(PER_PAGE).unwrap_or(i64::MAX)))?;
            let rows = shown(connection, &platform, &page, &it, rows)?;
            let names = directory::organisation_names(connection, page.language())?;
            let may = releases.waiting == 0 || has_releaser(connection, it.organisation_id, &[it.person_id])?;
            Ok(ImportPage { page, it, names, rows, counts, releases, waits_for_nobody: !may, pager })
        })
        .await
}

/// `POST /exchange/imports/{id}`: the whole rows become messages, without whoever asked having to wait.
pub async fn make(visit: Visit, path: Path<(String, String)>, _: NoFields) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = find(connection, &page, &path.1)?;
            let see = Answer::see(page.url(&urls::import(it.id)));
            let held = store::hold_import(connection, it.id)?.ok_or(Error::NotFound)?;
            // The same form again: they are there, or being made.
            if held.state != Stage::Tried {
                return Ok(see);
            }
            store::set_stage(connection, it.id, Stage::Making, None)?;
            enqueue(connection, &MakeMessages { import: it.id }, page.now)?;
            Ok(see.with_flash("exchange-flash-import-begun"))
        })
        .await
}

/// `POST /exchange/imports/{id}/removal`
pub async fn remove(visit: Visit, path: Path<(String, String)>, _: NoFields) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = find(connection, &page, &path.1)?;
            let held = store::hold_import(connection, it.id)?.ok_or(Error::NotFound)?;
            if held.state != Stage::Tried {
                return Err(Error::Conflict("exchange-refused-state"));
            }
            jobs::remove(connection, it.id, page.now)?;
            record(connection, &page, "exchange.import_discarded", &it)?;
            Ok(Answer::see(page.url(&urls::imports())).with_flash("exchange-flash-import-removed"))
        })
        .await
}

/// `POST /exchange/imports/{id}/release`: everything of it that waits is let go as it was seen, each by its own rules.
pub async fn release(
    visit: Visit,
    path: Path<(String, String)>,
    form: Form<ReleaseForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = find(connection, &page, &path.1)?;
            if !permissions::duties(&page.viewer).contains(&Duty::Releaser) {
                return Err(Error::Forbidden);
            }
            // Nobody lets go what they brought themselves; each message would say so one by one.
            if page.viewer.is(it.person_id) {
                return Err(Error::Conflict("exchange-refused-own-work"));
            }
            let me = page.proven()?.person;
            let held = store::hold_import(connection, it.id)?.ok_or(Error::NotFound)?;
            let see = Answer::see(page.url(&urls::import(it.id)));
            if held.state != Stage::Made || !store::list_asked(connection, it.id, (0, 1))?.is_empty() {
                return Ok(see);
            }
            if form.0.seen != waiting(&store::hold_to_release(connection, it.id)?) {
                return Err(Error::Conflict("exchange-imports-conflict-changed"));
            }
            if store::ask_release(connection, it.id, me)? > 0 {
                enqueue(connection, &ReleaseImported { import: it.id }, page.now)?;
            }
            Ok(see.with_flash("exchange-flash-import-begun"))
        })
        .await
}
