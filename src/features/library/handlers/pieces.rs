//! A file in pieces, over a line that may break: the script says how long it is, sends piece after piece with its
//! place, and asks after a break how far it came. The last piece makes the file.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use futures_util::StreamExt as _;

use super::super::arrival;
use super::super::file::{Refused, UploadId};
use super::super::forms::UploadForm;
use super::super::store::{self, PieceRow, UploadRow};
use super::super::{adding, urls};
use super::{added_to, upload_id};
use crate::platform::Platform;
use crate::platform::config::FilesConfig;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::uploads::{self, Received};
use crate::platform::web::{Answer, Form, Page, Visit};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// Where the next byte belongs.
const OFFSET: &str = "upload-offset";
/// Bytes of a piece at most.
const LARGEST_PIECE: u64 = 8 * 1024 * 1024;
/// And at least, but for the last: each is a stored file and a row.
const SMALLEST_PIECE: i64 = 256 * 1024;
/// Files one person may have on their way: as many as one form brings.
const MOST_UPLOADS: i64 = 50;
/// Seconds until the next look for files that nobody goes on with.
const REST: u64 = 3600;

type Address = web::Path<(String, String)>;

/// `POST /library/uploads`
pub async fn begin(visit: Visit, form: Form<UploadForm>) -> Result<HttpResponse, Error> {
    let files = visit.platform.config.files.clone();
    visit
        .change(move |connection, page| {
            let organisation_id = added_to(&page.viewer)?;
            let person_id = page.signed_in()?.person;
            if store::count_uploads(connection, person_id)? >= MOST_UPLOADS {
                return Err(Error::TooMany(REST));
            }
            let bytes: u64 = form.0.bytes.parse().map_err(Error::invalid)?;
            if let Err(why) = take_room(connection, organisation_id, bytes, &files)? {
                return Ok(refusal(&page, why));
            }
            let row = UploadRow {
                id: UploadId::generate(),
                organisation_id,
                person_id,
                name: uploads::harmless(&form.0.name),
                language: Language::from_tag(&form.0.language),
                bytes: i64::try_from(bytes).map_err(Error::invalid)?,
                received: 0,
                created_at: page.now,
                updated_at: page.now,
            };
            store::insert_upload(connection, &row)?;
            Ok(Answer::text(StatusCode::CREATED, "").with_header("location", page.url(&urls::upload(row.id))))
        })
        .await
}

/// `GET /library/uploads/{id}`
pub async fn offset(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    let id = upload_id(&path.1)?;
    let row = visit.ask(move |connection, viewer| find(connection, viewer, id)).await?;
    Ok(visit.answer(Answer::text(StatusCode::OK, "").with_header(OFFSET, row.received.to_string())))
}

/// `POST /library/uploads/{id}`
pub async fn piece(
    visit: Visit,
    path: Address,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, Error> {
    let id = upload_id(&path.1)?;
    let named = request.headers().get(OFFSET).and_then(|it| it.to_str().ok()).and_then(|it| it.parse::<i64>().ok());
    let start = named.ok_or_else(|| Error::invalid("a piece without its place"))?;
    let row = visit.ask(move |connection, viewer| find(connection, viewer, id)).await?;
    if start != row.received {
        let answer = Answer::text(StatusCode::CONFLICT, "").with_header(OFFSET, row.received.to_string());
        return Ok(visit.answer(answer));
    }
    let platform = Arc::clone(&visit.platform);
    let left = u64::try_from(row.bytes - row.received).unwrap_or(0);
    let stored = platform.storage.put(body, left.min(LARGEST_PIECE)).await?;
    let bytes = i64::try_from(stored.bytes).unwrap_or(i64::MAX);
    if bytes == 0 {
        arrival::discard(&platform, vec![stored.key.clone()]).await;
        if start < row.bytes {
            return Err(Error::invalid("a piece without bytes"));
        }
    }
    let piece = PieceRow { upload_id: id, start, storage_key: stored.key.clone(), hash: stored.hash, bytes };
    let received = start + bytes;
    if received < row.bytes && bytes < SMALLEST_PIECE {
        arrival::discard(&platform, vec![stored.key]).await;
        return Err(Error::invalid("a piece too small for one that is not the last"));
    }
    if received < row.bytes {
        let outcome = visit.change(move |connection, page| keep_piece(connection, &page, &piece)).await;
        if outcome.as_ref().map_or(true, |answer| answer.status() == StatusCode::CONFLICT) {
            arrival::discard(&platform, vec![stored.key]).await;
        }
        return outcome;
    }
    finish(visit, &platform, row, piece).await
}

/// Puts the pieces together, and makes the file or says why it is none. The last piece is kept first, so that a line
/// that breaks now loses nothing.
async fn finish(visit: Visit, platform: &Arc<Platform>, row: UploadRow, last: PieceRow) -> Result<HttpResponse, Error> {
    let (id, now, key) = (row.id, platform.clock.now(), last.storage_key.clone());
    let pieces = platform
        .database
        .write(move |connection| {
            if last.bytes > 0 && !store::add_piece(connection, &last, now)? {
                return Err(Error::Conflict("error-conflict-text"));
            }
            store::list_pieces(connection, id)
        })
        .await;
    if pieces.is_err() {
        arrival::discard(platform, vec![key]).await;
    }
    let pieces = pieces?;
    let storage = platform.storage.clone();
    let stream = futures_util::stream::iter(pieces).then(move |piece| {
        let storage = storage.clone();
        async move { storage.get(&piece.storage_key, &piece.hash).await }
    });
    let files = platform.config.files.clone();
    let whole = uploads::receive(&platform.storage, stream, &row.name, files.limit).await?;
    let keys = whole.as_ref().ok().map(|it| it.stored.key.clone());
    let outcome = visit.change(move |connection, page| keep_whole(connection, &page, &row, whole, files.quota)).await;
    if outcome.is_err() {
        arrival::discard(platform, keys.into_iter().collect()).await;
    }
    outcome
}

fn find(connection: &mut DbConn, viewer: &crate::vocabulary::viewer::Viewer, id: UploadId) -> Result<UploadRow, Error> {
    added_to(viewer)?;
    store::find_upload(connection, viewer, id)
}

fn keep_piece(connection: &mut DbConn, page: &Page, piece: &PieceRow) -> Result<Answer, Error> {
    find(connection, &page.viewer, piece.upload_id)?;
    let (status, offset) = if store::add_piece(connection, piece, page.now)? {
        (StatusCode::OK, piece.start + piece.bytes)
    } else {
        (StatusCode::CONFLICT, store::find_upload(connection, &page.viewer, piece.upload_id)?.received)
    };
    Ok(Answer::text(status, "").with_header(OFFSET, offset.to_string()))
}

fn keep_whole(
    connection: &mut DbConn,
    page: &Page,
    row: &UploadRow,
    whole: Result<Received, uploads::Refusal>,
    quota: u64,
) -> Result<Answer, Error> {
    added_to(&page.viewer)?;
    let pieces = store::delete_upload(connection, row.id)?.ok_or(Error::Conflict("error-conflict-text"))?;
    store::give_space_back(connection, row.organisation_id, row.bytes)?;
    adding::discard(connection, page.now, pieces)?;
    let received = match whole {
        Ok(received) => received,
        Err(why) => return Ok(refusal(page, why.into())),
    };
    match adding::add(connection, page, &received, row.language, quota)? {
        Ok(file) => {
            let url = page.url(&urls::show(file));
            let words = page.plain("library-state-preparing").into_owned();
            Ok(Answer::text(StatusCode::CREATED, words).with_header("location", url))
        }
        Err(why) => {
            adding::discard(connection, page.now, vec![received.stored.key])?;
            Ok(refusal(page, why))
        }
    }
}

/// Takes the room of a file of so many bytes, or says why it may not come at all.
fn take_room(
    connection: &mut DbConn,
    organisation: OrganisationId,
    bytes: u64,
    files: &FilesConfig,
) -> Result<Result<(), Refused>, Error> {
    if bytes == 0 {
        return Ok(Err(Refused::Empty));
    }
    if bytes > files.limit {
        return Ok(Err(Refused::TooLarge));
    }
    let bytes = i64::try_from(bytes).map_err(Error::invalid)?;
    let is_taken = store::take_space(connection, organisation, bytes, files.quota)?;
    Ok(if is_taken { Ok(()) } else { Err(Refused::NoRoom) })
}

/// The word at the file.
fn refusal(page: &Page, why: Refused) -> Answer {
    let words = page.plain(&format!("library-refused-{why}")).into_owned();
    Answer::text(StatusCode::UNPROCESSABLE_ENTITY, words)
}
