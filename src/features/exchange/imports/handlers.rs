//! One function per route.

use std::collections::HashSet;
use std::sync::Arc;

use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::web::{Path, Query};
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::arrival::{self, Arrived, comes_in_rows};
use super::fault::Fault;
use super::jobs::{self, MakeMessages, ReleaseImported};
use super::pages::{Counts, ImportPage, Letgo, NewPage, ShownRow};
use super::reading::{Defaults, read as read_file};
use super::row::{Fate, ImportId, Stage, Tried};
use super::sample::sample;
use crate::features::exchange::case_file::Terms;
use crate::features::exchange::catalogue::Kind;
use crate::features::exchange::forms::NewForm;
use crate::features::exchange::life_cycle::Duty;
use crate::features::exchange::steps::Work;
use crate::features::exchange::store::{self, BroughtRow, ImportRow};
use crate::features::exchange::{permissions, urls};
use crate::features::{audit, directory};
use crate::platform::Platform;
use crate::platform::csv::Unreadable;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::enqueue;
use crate::platform::web::{Answer, Disposition, Errors, NoFields, Page, Pager, Visit};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::thing::Thing;

/// Rows on a page.
const PER_PAGE: usize = 100;
/// What the audit calls an import.
const KIND: &str = "exchange_import";
/// What the audit calls it that somebody read what rows say.
const READ: &str = "exchange.import_read";

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
            let arrived = Arrived {
                form: NewForm::usual(),
                language: page.language().tag().to_owned(),
                ..Arrived::default()
            };
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
    visit.ask(|_, viewer| {
        viewer.person().ok_or(Error::SignIn)?;
        permissions::at_desk(viewer).map(drop).ok_or(Error::NotFound)
    })
    .await?;
    let mut arrived = arrival::receive(body).await?;
    let chosen = arrived.form.parse();
    let defaults = arrived.defaults();
    let bytes = arrived.bytes.take().unwrap_or_else(|| Err(Unreadable::Empty.into()));
    let encoding = arrived.encoding.clone();
    // Some seconds for a large file: nobody who writes waits for it.
    let judged = web::block(move || judge(chosen, defaults, bytes, &encoding)).await.map_err(Error::unexpected)?;
    let platform = Arc::clone(&visit.platform);
    visit
        .change(move |connection, page| {
            let own = admit(&page)?;
            let kept = match judged {
                Ok(it) if is_abroad(connection, &page, it.receiver)? => Ok(it),
                Ok(_) => Err((Errors::of("receiver", "exchange-conflict-receiver"), None)),
                Err(faults) => Err(faults),
            };
            match kept {
                Ok(it) => {
                    let id = keep(connection, &platform, &page, (own, it))?;
                    Ok(Answer::see(page.url(&urls::import(id))))
                }
                Err((errors, fault)) => {
                    let is_cut = fault == Some(Fault::TooLarge);
                    let status = if is_cut { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::UNPROCESSABLE_ENTITY };
                    Answer::page(status, &new_page(connection, page, arrived, (errors, fault))?)
                }
            }
        })
        .await
}

/// What was chosen, and the rows.
struct Judged {
    kind: Kind,
    receiver: OrganisationId,
    terms: Terms,
    rows: Vec<Tried>,
}

type Chosen = Result<(Kind, Vec<OrganisationId>, Terms), Errors>;

fn judge(
    chosen: Chosen,
    defaults: Result<Defaults, Errors>,
    bytes: Result<zeroize::Zeroizing<Vec<u8>>, Fault>,
    encoding: &str,
) -> Result<Judged, (Errors, Option<Fault>)> {
    let (kind, receivers, terms) = chosen.map_err(|errors| (errors, None))?;
    let defaults = defaults.map_err(|errors| (errors, None))?;
    let receiver = receivers.first().copied().filter(|_| comes_in_rows(kind));
    let receiver = receiver.ok_or_else(|| (Errors::of("kind", "exchange-error-choose"), None))?;
    let rows = bytes.and_then(|bytes| read_file(&bytes, encoding, kind, &defaults));
    let rows = rows.map_err(|fault| (Errors::none(), Some(fault)))?;
    Ok(Judged { kind, receiver, terms, rows })
}

fn is_abroad(connection: &mut DbConn, page: &Page, receiver: OrganisationId) -> Result<bool, Error> {
    let known = directory::organisation_names(connection, page.language())?;
    let own = page.viewer.country();
    Ok(known.iter().any(|it| it.organisation == receiver && it.country.is_some() && it.country != own))
}

/// Keeps the rows sealed, each with what would become of it.
fn keep(
    connection: &mut DbConn,
    platform: &Platform,
    page: &Page,
    (own, it): (OrganisationId, Judged),
) -> Result<ImportId, Error> {
    let import = ImportRow {
        id: ImportId::generate(),
        organisation_id: own,
        person_id: page.signed_in()?.person,
        kind: it.kind,
        receiver_id: it.receiver,
        legal_basis: it.terms.legal_basis,
        purpose: it.terms.purpose,
        urgency: it.terms.urgency,
        sensitivity: it.terms.sensitivity,
        state: Stage::Tried,
        total: i32::try_from(it.rows.len()).unwrap_or(i32::MAX),
        created_at: page.now,
        ended_at: None,
        releaser_id: None,
    };
    let work = at_work(connection, platform, page);
    let key = work.key_of_import(import.id)?;
    let tokens = it.rows.iter().map(|tried| work.token_of(&import, tried)).collect::<Result<Vec<_>, Error>>()?;
    let known: std::collections::HashMap<_, _> =
        store::list_brought(work.connection, own, &tokens)?.into_iter().collect();
    let mut seen = HashSet::new();
    let rows = it.rows.iter().zip(&tokens).map(|(tried, token)| {
        let row = Work::kept_row(&import, &key, tried)?;
        let (fate, case_id) = match known.get(token) {
            _ if !tried.faults.is_empty() => (Some(Fate::Refused), None),
            Some(case) => (Some(Fate::There), Some(*case)),
            None if !seen.insert(token) => (Some(Fate::Twice), None),
            None => (None, None),
        };
        Ok(BroughtRow { fate, case_id, ..row })
    });
    let rows = rows.collect::<Result<Vec<_>, Error>>()?;
    store::insert_import(connection, &import, &rows)?;
    record(connection, page, "exchange.import_brought", &import)?;
    Ok(import.id)
}

/// Writes down what was done with an import: how many rows of what, and never what they say.
fn record(connection: &mut DbConn, page: &Page, kind: &str, it: &ImportRow) -> Result<(), Error> {
    let entry = audit::Entry::by(page.now, &page.viewer, kind, (KIND, it.id.as_str()));
    let detail = serde_json::json!({ "kind": it.kind, "rows": it.total });
    audit::record_entry(connection, &entry.explained(&detail).touching(page.viewer.country()))
}

fn at_work<'a>(connection: &'a mut DbConn, platform: &'a Platform, page: &'a Page) -> Work<'a> {
    Work { connection, platform, viewer: &page.viewer, now: page.now }
}

/// An import as the viewer may know it: what is tried is known to whoever brought it.
fn find(connection: &mut DbConn, page: &Page, id: &str) -> Result<ImportRow, Error> {
    let own = admit(page)?;
    let it = store::find_import(connection, own, ImportId::parse(id).ok_or(Error::NotFound)?)?;
    if it.state == Stage::Tried && !page.viewer.is(it.person_id) { Err(Error::NotFound) } else { Ok(it) }
}

/// `GET /exchange/imports/{id}`: what would become of each row; once that is asked for, what became of it.
pub async fn show(
    visit: Visit,
    path: Path<(String, String)>,
    query: Query<PageNumber>,
) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    let number = query.page.unwrap_or(1).max(1);
    visit
        .page(move |connection, page| {
            let it = find(connection, &page, &path.1)?;
            let counts = Counts::of(&store::count_fates(connection, it.id)?);
            let letgo = Letgo::of(
                &store::count_releases(connection, it.id)?,
                store::count_to_release(connection, it.id)?,
                permissions::duties(&page.viewer).contains(&Duty::Releaser) && !page.viewer.is(it.person_id),
            );
            let last = counts.all().div_ceil(PER_PAGE).max(1);
            let number = number.min(last);
            let pager = Pager::new(number, last, |number| page.url(&urls::import_page(it.id, number)));
            let from = i64::try_from((number - 1) * PER_PAGE).unwrap_or(i64::MAX);
            let rows = store::list_rows(connection, it.id, (from, i64::try_from(PER_PAGE).unwrap_or(i64::MAX)))?;
            let rows = shown(connection, &platform, &page, &it, rows)?;
            let names = directory::organisation_names(connection, page.language())?;
            Ok(ImportPage { page, it, names, rows, counts, letgo, pager })
        })
        .await
}

/// The rows as a page shows them. That somebody reads whom they are about is written down before.
fn shown(
    connection: &mut DbConn,
    platform: &Platform,
    page: &Page,
    it: &ImportRow,
    rows: Vec<BroughtRow>,
) -> Result<Vec<ShownRow>, Error> {
    let key = match rows.iter().any(|row| row.sealed.is_some()) {
        true => {
            page.confides(READ, Thing::new(KIND, it.id, page.viewer.country()));
            Some(at_work(connection, platform, page).key_of_import(it.id)?)
        }
        false => None,
    };
    let ids: Vec<_> = rows.iter().filter_map(|row| row.case_id).collect();
    let cases = store::list_of(connection, &ids)?;
    let shown = rows.into_iter().map(|row| {
        let content = key.as_ref().map(|key| Work::said_by_row(it, key, &row)).transpose()?.flatten();
        let faults = Work::faults_of_row(&row)?;
        let case = row.case_id.and_then(|id| cases.get(&id)).cloned();
        Ok(ShownRow::of(page, &row, content.as_ref(), faults, case))
    });
    shown.collect()
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

/// `POST /exchange/imports/{id}/release`: everything of it that waits is let go, each by its own rules.
pub async fn release(visit: Visit, path: Path<(String, String)>, _: NoFields) -> Result<HttpResponse, Error> {
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
            if held.state != Stage::Made || !store::list_asked(connection, it.id, 1)?.is_empty() {
                return Ok(see);
            }
            if store::ask_release(connection, it.id, me)? > 0 {
                enqueue(connection, &ReleaseImported { import: it.id }, page.now)?;
            }
            Ok(see.with_flash("exchange-flash-import-begun"))
        })
        .await
}
