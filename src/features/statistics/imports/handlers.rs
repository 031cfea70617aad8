//! One function per route.

use actix_multipart::Multipart;
use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::arrival::{self, Arrived};
use super::fault::{CellFault, Unread};
use super::making::make;
use super::pages::{Import, Trial};
use super::row::{Importer, Row};
use super::table::Table;
use crate::features::statistics::{permissions, store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Page, Visit};
use crate::vocabulary::language::Language;

/// `GET /figures/import`
pub(in super::super) async fn new(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|_, page| {
            admit(&page)?;
            let language = page.language();
            Ok(Import { page, language, encoding: String::new(), table: String::new(), unread: None, trial: None })
        })
        .await
}

/// `POST /figures/import`: the table is read and judged and nothing is stored; one without a fault becomes drafts where that
/// is asked for.
pub(in super::super) async fn read(visit: Visit, body: Multipart) -> Result<HttpResponse, Error> {
    // Before a body of any size is taken in.
    visit
        .ask(|_, viewer| {
            viewer.person().ok_or(Error::SignIn)?;
            permissions::require(permissions::writing(viewer).is_some())
        })
        .await?;
    let arrived = arrival::receive(body).await?;
    visit.change(move |connection, page| judge(connection, page, &arrived)).await
}

fn admit(page: &Page) -> Result<(), Error> {
    page.admit(permissions::writing(&page.viewer), Error::Forbidden)
}

fn judge(connection: &mut DbConn, page: Page, arrived: &Arrived) -> Result<Answer, Error> {
    admit(&page)?;
    let country = page.viewer.country().ok_or(Error::Forbidden)?;
    let language = Language::from_tag(&arrived.language).unwrap_or_else(|| page.language());
    let importer = Importer { country, language, today: page.today() };
    let read = arrived.text().and_then(|text| Ok((Table::read(&text, importer)?, text)));
    let (mut table, text) = match read {
        Ok(read) => read,
        Err(unread) => return refuse(page, arrived, language, unread),
    };
    if arrived.is_to_be_made() {
        // Of two who bring the same at the same moment the second hears so.
        store::hold_country(connection, country)?;
    }
    let taken = store::list_taken(connection, &table.places())?;
    table.tell_taken(&taken);
    match table.judged() {
        Ok(rows) if arrived.is_to_be_made() => {
            make(connection, &page.viewer, rows, page.now)?;
            Ok(Answer::see(page.url(&urls::desk())).with_flash("statistics-flash-imported"))
        }
        judged => {
            let status = if judged.is_ok() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
            let trial = trial(&page, judged);
            let encoding = arrived.encoding.clone();
            Answer::page(status, &Import { page, language, encoding, table: text, unread: None, trial: Some(trial) })
        }
    }
}

fn trial(page: &Page, judged: Result<Vec<Row>, Vec<CellFault>>) -> Trial {
    match judged {
        Ok(rows) => Trial::of_rows(page, &rows),
        Err(faults) => Trial::of_faults(faults),
    }
}

/// The form again, with why nothing could be read.
fn refuse(page: Page, arrived: &Arrived, language: Language, unread: Unread) -> Result<Answer, Error> {
    let is_cut = unread == Unread::TooLarge;
    let status = if is_cut { StatusCode::PAYLOAD_TOO_LARGE } else { StatusCode::UNPROCESSABLE_ENTITY };
    let encoding = arrived.encoding.clone();
    let unread = Some(unread);
    Answer::page(status, &Import { page, language, encoding, table: String::new(), unread, trial: None })
}
