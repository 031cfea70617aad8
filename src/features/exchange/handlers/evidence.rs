//! What can be shown to others: receipts, and who read what.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;

use super::{Address, admit, at_work};
use crate::features::exchange::body::AttachmentId;
use crate::features::exchange::case_file::ReceiptId;
use crate::features::exchange::life_cycle::Side;
use crate::features::exchange::pages::{Readers, ReceiptPage};
use crate::features::exchange::steps::{EXPORTED, FILE, FILE_READ, KIND, READ};
use crate::features::exchange::{permissions, store, views};
use crate::features::{audit, directory};
use crate::platform::errors::Error;
use crate::platform::qr::QrPicture;
use crate::platform::web::{Answer, Disposition, Visit};

type Place = Path<(String, String, String)>;

/// `GET /exchange/{reference}/receipts/{id}`
pub(in super::super) async fn receipt(visit: Visit, path: Place) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .page(move |connection, page| {
            admit(&page)?;
            let id = ReceiptId::parse(&path.2).ok_or(Error::NotFound)?;
            let (it, sent) = at_work(connection, &platform, &page).receipt_of(&path.1, id)?;
            let (statement, place) = views::said_by(connection, &sent)?;
            let picture = QrPicture::of(&ReceiptPage::address(&page, &it, &sent, &statement))?;
            Ok(ReceiptPage { page, it, sent, statement, place, picture })
        })
        .await
}

/// `GET /exchange/{reference}/receipts/{id}/file`
pub(in super::super) async fn receipt_file(visit: Visit, path: Place) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .tell(move |connection, page| {
            admit(&page)?;
            let id = ReceiptId::parse(&path.2).ok_or(Error::NotFound)?;
            let (it, sent) = at_work(connection, &platform, &page).receipt_of(&path.1, id)?;
            let text = views::file_of(connection, &sent)?;
            let name = format!("{}-{}-{}.txt", it.reference, sent.position + 1, sent.kind.as_str().to_lowercase());
            let header = Disposition::Attachment.header(&page.file_name(&name));
            Ok(Answer::text(StatusCode::OK, text).with_header("content-disposition", header))
        })
        .await
}

/// `GET /exchange/{reference}/readers`
pub(in super::super) async fn readers(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            admit(&page)?;
            let it = store::find(connection, &path.1)?;
            let side = permissions::side(&page.viewer, &it).ok_or(Error::NotFound)?;
            let files = views::sent_files(connection, &it)?;
            let files: Vec<&str> = files.iter().map(AttachmentId::as_str).collect();
            let mut readings = audit::list_readings(connection, (KIND, &[it.id.as_str()]), READ)?;
            readings.extend(audit::list_readings(connection, (KIND, &[it.id.as_str()]), EXPORTED)?);
            readings.extend(audit::list_readings(connection, (FILE, &files), FILE_READ)?);
            // Who worked on it before it was sent is known to its sender alone, and of other receivers of the same files
            // nobody hears.
            let mut parties = store::list_receivers(connection, &[it.id])?;
            parties.push(it.from);
            let is_party = |reading: &audit::Entry| {
                parties.iter().any(|party| Some(party.organisation) == reading.organisation_id)
            };
            readings.retain(|reading| side == Side::Sender || it.released_at.is_some_and(|sent| reading.at >= sent));
            readings.retain(is_party);
            readings.sort_by_key(|reading| std::cmp::Reverse(reading.id));
            let names = directory::organisation_names(connection, page.language())?;
            let people = views::names_of(connection, readings.iter().filter_map(|it| it.person_id))?;
            Ok(Readers { page, it, readings, names, people })
        })
        .await
}
