//! One function per route.

use actix_multipart::Multipart;
use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::super::batch::PORTION;
use super::super::{permissions, store, urls};
use super::arrival::{self, Arrived};
use super::fault::Fault;
use super::handing::{hand_on, so_far};
use super::judging::{Importer, judge};
use super::pages;
use super::reading::{Defaults, read as read_file};
use super::report::ReportRow;
use super::row::{ImportId, ImportedRow};
use super::ticks::TickForm;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Page, Pager, Visit};

/// Rows on a page.
const PER_PAGE: usize = 100;
/// Files of one person that are kept; of more the oldest goes.
const MOST_KEPT: i64 = 20;

/// The page of the rows that is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct PageNumber {
    page: Option<usize>,
}

/// `GET /achievements/import`
pub async fn new(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|_, page| {
            importer(&page)?;
            let language = page.signed_in()?.language.tag().to_owned();
            let defaults = Defaults { language, ..Defaults::default() };
            Ok(pages::New { page, fault: None, encoding: String::new(), defaults })
        })
        .await
}

/// `POST /achievements/import`: the file is read and its rows are kept to be looked at; no post is made.
pub async fn read(visit: Visit, body: Multipart) -> Result<HttpResponse, Error> {
    // Before a body of any size is taken in.
    visit.ask(|_, viewer| permissions::may_import(viewer)).await?;
    let arrived = arrival::receive(body).await?;
    visit.change(move |connection, page| keep(connection, page, arrived)).await
}

fn keep(connection: &mut DbConn, page: Page, arrived: Arrived) -> Result<Answer, Error> {
    importer(&page)?;
    let Arrived { name, bytes, encoding, defaults } = arrived;
    let rows = bytes.unwrap_or(Err(Fault::Empty)).and_then(|bytes| read_file(&bytes, &encoding, &defaults));
    let (rows, told) = match rows {
        Ok(read) => read,
        Err(fault) => {
            let is_cut = fault == Fault::TooLarge;
            let status = if is_cut { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::UNPROCESSABLE_ENTITY };
            return Answer::page(status, &pages::New { page, fault: Some(fault), encoding, defaults });
        }
    };
    let me = page.signed_in()?;
    let row = store::ImportRow {
        id: ImportId::generate(),
        person_id: me.person,
        organisation_id: me.organisation,
        name,
        encoding: told.to_owned(),
        rows: serde_json::to_string(&rows)?,
        created_at: page.now,
        made_at: None,
        made: 0,
        batch_id: None,
        report: None,
    };
    store::insert_import(connection, &row)?;
    store::prune_imports(connection, row.person_id, MOST_KEPT)?;
    Ok(Answer::see(page.url(&urls::imported(row.id))))
}

/// `GET /achievements/imports/{id}`: what would become of each row; once they are handed on, what became of it.
pub async fn show(
    visit: Visit,
    path: web::Path<(String, String)>,
    query: web::Query<PageNumber>,
) -> Result<HttpResponse, Error> {
    let id = ImportId::parse(&path.1).ok_or(Error::NotFound)?;
    let number = query.page.unwrap_or(1).max(1);
    visit
        .page(move |connection, page| {
            let import = store::find_import(connection, page.signed_in()?.person, id)?;
            if import.is_handed_on() {
                // What became of it is told to whoever handed it on, also where they write no more.
                page.admit(page.viewer.as_owner(import.person_id), Error::NotFound)?;
                return report(connection, page, import, number).map(pages::Show::Report);
            }
            let importer = importer(&page)?;
            let rows: Vec<ImportedRow> = serde_json::from_str(&import.rows)?;
            let verdicts = judge(connection, importer, &rows)?;
            let counts = pages::Counts::of(&rows, &verdicts);
            let (number, pager) = pager(&page, id, number, rows.len());
            let rows = rows.into_iter().zip(verdicts).skip((number - 1) * PER_PAGE).take(PER_PAGE).collect();
            Ok(pages::Show::Trial(pages::Trial { page, import, rows, counts, number, pager }))
        })
        .await
}

/// What became of the rows until now: those to be mended in the file first.
fn report(
    connection: &mut DbConn,
    page: Page,
    import: store::ImportRow,
    number: usize,
) -> Result<pages::Report, Error> {
    let mut rows = so_far(connection, &import)?;
    rows.sort_by_key(|row| !row.is_to_be_mended());
    let refused = rows.iter().filter(|row| row.is_to_be_mended()).count();
    let batch = store::maybe_batch_of(connection, &import)?;
    let (total, counts) = match &batch {
        Some(batch) => (i64::from(batch.total), store::count_outcomes(connection, batch.id)?),
        None => (0, Vec::new()),
    };
    let done = counts.iter().filter(|(outcome, _)| outcome.is_some()).map(|(_, count)| count).sum();
    let (number, pager) = pager(&page, import.id, number, rows.len());
    let rows = rows.into_iter().skip((number - 1) * PER_PAGE).take(PER_PAGE);
    let (mended, others) = rows.partition(ReportRow::is_to_be_mended);
    Ok(pages::Report { page, import, total, done, refused, mended, others, pager })
}

fn pager(page: &Page, id: ImportId, number: usize, rows: usize) -> (usize, Pager) {
    let last = rows.div_ceil(PER_PAGE).max(1);
    let number = number.min(last);
    (number, Pager::new(number, last, |number| page.url(&urls::imported_page(id, number))))
}

/// `POST /achievements/imports/{id}`: the rows are handed on, all or none; or the ticks of a page are kept.
pub async fn make(
    visit: Visit,
    path: web::Path<(String, String)>,
    form: Form<TickForm>,
) -> Result<HttpResponse, Error> {
    let id = ImportId::parse(&path.1).ok_or(Error::NotFound)?;
    visit
        .change(move |connection, page| {
            let import = store::hold_import(connection, page.signed_in()?.person, id)?;
            let importer = importer(&page)?;
            let see = Answer::see(page.url(&urls::imported(id)));
            if import.is_handed_on() {
                // The same form again: the drafts are there, or being made.
                return Ok(see);
            }
            let mut rows: Vec<ImportedRow> = serde_json::from_str(&import.rows)?;
            form.0.tick(&mut rows);
            if let Some(number) = form.0.kept_page() {
                store::set_import_rows(connection, id, &serde_json::to_string(&rows)?)?;
                return Ok(Answer::see(page.url(&urls::imported_page(id, number))).with_flash("imports-flash-kept"));
            }
            // A colleague may be about to import the same: the second finds the drafts of the first.
            store::hold_country(connection, importer.country)?;
            Ok(see.with_flash(match hand_on(connection, &page, importer, &import, rows)? {
                0 => "imports-flash-none",
                1..=PORTION => "imports-flash-made",
                _ => "imports-flash-begun",
            }))
        })
        .await
}

/// Whose drafts they become.
fn importer(page: &Page) -> Result<Importer, Error> {
    page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
    Importer::of(&page.viewer, page.now).ok_or(Error::Forbidden)
}
