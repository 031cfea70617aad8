//! One function per route.

use std::sync::Arc;

use actix_web::http::header;
use actix_web::web::{self, Bytes};
use actix_web::{HttpRequest, HttpResponse};
use futures_util::Stream;
use futures_util::stream::try_unfold;

use super::entry::EntryId;
use super::forms::ListQuery;
use super::known::known;
use super::pages::List;
use super::permissions::{Reach, reach};
use super::store::{self, Filter};
use super::{NamesOf, proof, sightings, table, urls};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Disposition, Page, Sighting, Visit};
use crate::vocabulary::thing::Thing;

/// Rows on a page.
const ROWS: usize = 50;
/// Rows of the table that are read at once.
const PORTION: usize = 500;

/// `GET /audit`
pub(super) async fn list(visit: Visit, request: HttpRequest, names: web::Data<NamesOf>) -> Result<HttpResponse, Error> {
    let query = ListQuery::read(request.query_string());
    visit
        .page(move |connection, page| {
            page.admit(page.viewer.in_audit(), Error::NotFound)?;
            let reach = reach(&page.viewer)?;
            let (filter, errors) = query.filter(|day| page.beginning_of(day));
            let mut rows = store::list(connection, reach, &filter, query.before(), ROWS + 1)?;
            let is_more = rows.len() > ROWS;
            rows.truncate(ROWS);
            let next =
                rows.last().filter(|_| is_more).map(|last| page.url(&urls::list(&query.after(last.id).written())));
            let counts = match reach {
                Reach::Country(_) => Vec::new(),
                Reach::Secretariat => store::count_by_country(connection, &filter)?,
            };
            let known = known(connection, reach, &rows, **names)?;
            Ok(List { page, reach, query, errors, rows, known, next, counts })
        })
        .await
}

/// `GET /audit/{id}/proof`: a file by which anybody can check, without the portal, that the row stands in the log.
pub(super) async fn proof(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    visit
        .tell(move |connection, page| {
            let reach = reach(&page.viewer)?;
            let id = EntryId::parse(&path.1).ok_or(Error::NotFound)?;
            let row = store::find(connection, reach, id)?;
            let (place, text) = proof::written(connection, &row)?;
            page.confides("audit.proved", Thing::new("audit_row", id, row.entry.subject_country));
            let name = Disposition::Attachment.header(&format!("entry-{place}.tlog-proof"));
            Ok(Answer::text(actix_web::http::StatusCode::OK, text).with_header("content-disposition", name))
        })
        .await
}

/// `GET /audit.csv`: the rows of the same choice, as a table for spreadsheets.
pub(super) async fn csv(visit: Visit, request: HttpRequest, names: web::Data<NamesOf>) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    let query = ListQuery::read(request.query_string());
    let visit = visit.also_in_preview();
    let viewer = visit.ask(|_, viewer| Ok(viewer.clone())).await?;
    let reach = reach(&viewer)?;
    // The rows go piece by piece, each a hand-over of its own; that they go is written down before the first.
    let (reader, now) = (viewer.clone(), platform.clock.now());
    let taken = Sighting::new("audit.exported", Thing::new("audit_row", "all", viewer.country()));
    platform.database.hand_over(move |database| sightings::write_down(database, &reader, now, &[taken])).await?;
    let page = visit.into_page(viewer);
    let (filter, _) = query.filter(|day| page.beginning_of(day));
    let head = table::head(&page);
    let sending = Sending { platform, page, reach, filter, names: **names };
    let mut response = HttpResponse::Ok();
    response
        .content_type("text/csv; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::CONTENT_DISPOSITION, Disposition::Attachment.header("audit.csv")));
    Ok(response.streaming(sending.pieces(head)))
}

/// A table on its way.
struct Sending {
    platform: Arc<Platform>,
    page: Page,
    reach: Reach,
    filter: Filter,
    names: NamesOf,
}

/// Where the sending stands.
enum Place {
    Begin(String),
    After(Option<EntryId>),
    End,
}

impl Sending {
    /// The table piece by piece; between two pieces no connection is held, so a slow reader keeps nobody waiting.
    fn pieces(self, head: String) -> impl Stream<Item = Result<Bytes, Error>> {
        try_unfold((self, Place::Begin(head)), |(sending, place)| async move {
            match place {
                Place::Begin(head) => Ok(Some((Bytes::from(head), (sending, Place::After(None))))),
                Place::After(after) => {
                    let database = sending.platform.database.clone();
                    let portion = database.read(move |connection| {
                        let (piece, last) = sending.portion(connection, after)?;
                        Ok((piece, last, sending))
                    });
                    let (piece, last, sending) = portion.await?;
                    let next = last.map_or(Place::End, |last| Place::After(Some(last)));
                    Ok(Some((Bytes::from(piece), (sending, next))))
                }
                Place::End => Ok(None),
            }
        })
    }

    fn portion(&self, connection: &mut DbConn, after: Option<EntryId>) -> Result<(String, Option<EntryId>), Error> {
        let rows = store::list(connection, self.reach, &self.filter, after, PORTION)?;
        let known = known(connection, self.reach, &rows, self.names)?;
        let piece = rows.iter().map(|row| table::row(&self.page, self.reach, row, &known)).collect();
        Ok((piece, rows.last().map(|row| row.id)))
    }
}
