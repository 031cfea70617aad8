//! A file in pieces, over a line that may break: the script says how long it is, sends piece after piece with its
//! place, and asks after a break how far it came. The last piece makes the file.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use futures_util::{StreamExt as _, TryStreamExt as _};

use super::super::arrival;
use super::super::file::{FileId, UploadId};
use super::super::forms::UploadForm;
use super::super::store::{self, PieceRow, UploadRow};
use super::super::{adding, permissions, urls};
use super::{added_to, upload_id};
use crate::platform::Platform;
use crate::platform::config::FilesConfig;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::uploads::{self, Received, Refusal};
use crate::platform::web::{Answer, Form, Page, Visit};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::Viewer;

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
            let replaces = replaced(connection, &page.viewer, &form.0.replaces)?;
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
                file_id: None,
                refused: None,
                replaces,
            };
            store::insert_upload(connection, &row)?;
            Ok(Answer::text(StatusCode::CREATED, "").with_header("location", page.url(&urls::upload(row.id))))
        })
        .await
}

/// `GET /library/uploads/{id}`
pub async fn offset(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    let id = upload_id(&path.1)?;
    visit.tell(move |connection, page| Ok(standing(&page, &find(connection, &page.viewer, id)?, StatusCode::OK))).await
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
    if row.is_over() || start != row.received {
        return out_of_step(visit, id).await;
    }
    let platform = Arc::clone(&visit.platform);
    let left = u64::try_from(row.bytes - row.received).unwrap_or(0);
    let stored = platform.storage.put(body.map_err(Error::invalid), left.min(LARGEST_PIECE)).await?;
    let piece = PieceRow { upload_id: id, start, bytes: stored.counted(), storage_key: stored.key, hash: stored.hash };
    let is_last = start + piece.bytes == row.bytes;
    if !is_last && piece.bytes < SMALLEST_PIECE {
        arrival::discard(&platform, vec![piece.storage_key]).await;
        return Err(Error::invalid("a piece too small for one that is not the last"));
    }
    if is_last { finish(visit, &platform, row, piece).await } else { go_on(visit, &platform, piece).await }
}

/// Keeps a piece that is not the last.
async fn go_on(visit: Visit, platform: &Platform, piece: PieceRow) -> Result<HttpResponse, Error> {
    let key = piece.storage_key.clone();
    let keep = move |connection: &mut DbConn, page: Page| {
        let is_next = store::add_piece(connection, &piece, page.now)?;
        let row = find(connection, &page.viewer, piece.upload_id)?;
        Ok(standing(&page, &row, if is_next { StatusCode::OK } else { StatusCode::CONFLICT }))
    };
    let outcome = visit.change(keep).await;
    if outcome.as_ref().map_or(true, |answer| answer.status() != StatusCode::OK) {
        arrival::discard(platform, vec![key]).await;
    }
    outcome
}

/// The answer to a piece that is not the next: somebody was faster, or an answer was lost.
async fn out_of_step(visit: Visit, id: UploadId) -> Result<HttpResponse, Error> {
    let answer = move |connection: &mut DbConn, page: Page| {
        Ok(standing(&page, &find(connection, &page.viewer, id)?, StatusCode::CONFLICT))
    };
    visit.tell(answer).await
}

/// Puts the pieces together, and makes the file or says why it is none. The last piece is kept first, so that a line
/// that breaks now loses nothing; where that had happened before, it comes again without bytes.
async fn finish(visit: Visit, platform: &Platform, row: UploadRow, last: PieceRow) -> Result<HttpResponse, Error> {
    let (id, now, files) = (row.id, platform.clock.now(), platform.config.files.clone());
    let (key, is_empty) = (last.storage_key.clone(), last.bytes == 0);
    let keep = move |connection: &mut DbConn| {
        let is_next = is_empty || store::add_piece(connection, &last, now)?;
        if is_next { store::list_pieces(connection, id).map(Some) } else { Ok(None) }
    };
    let pieces = platform.database.write(keep).await;
    if is_empty || !matches!(pieces, Ok(Some(_))) {
        arrival::discard(platform, vec![key]).await;
    }
    let Some(pieces) = pieces? else { return out_of_step(visit, id).await };
    let whole = match assemble(platform, pieces, &row.name, files.limit).await {
        Ok(whole) => whole,
        // Another request may have finished it meanwhile and taken the pieces.
        Err(error) => {
            let is_over = move |connection: &mut DbConn, viewer: &Viewer| Ok(find(connection, viewer, id)?.is_over());
            return if visit.ask(is_over).await? { out_of_step(visit, id).await } else { Err(error) };
        }
    };
    let keys = whole.as_ref().ok().map(|it| it.stored.key.clone());
    let outcome = visit.change(move |connection, page| keep_whole(connection, &page, id, whole, files.quota)).await;
    if outcome.is_err() {
        arrival::discard(platform, keys.into_iter().collect()).await;
    }
    outcome
}

async fn assemble(
    platform: &Platform,
    pieces: Vec<PieceRow>,
    name: &str,
    limit: u64,
) -> Result<Result<Received, Refusal>, Error> {
    let storage = platform.storage.clone();
    let stream = futures_util::stream::iter(pieces).then(move |piece| {
        let storage = storage.clone();
        async move { storage.get(&piece.storage_key, &piece.hash).await }
    });
    uploads::receive(&platform.storage, stream, name, limit).await
}

fn find(connection: &mut DbConn, viewer: &Viewer, id: UploadId) -> Result<UploadRow, Error> {
    added_to(viewer)?;
    store::find_upload(connection, viewer, id)
}

/// Makes the file. The upload stays for a day and tells what became of it: the answer may be lost on the way.
fn keep_whole(
    connection: &mut DbConn,
    page: &Page,
    id: UploadId,
    whole: Result<Received, Refusal>,
    quota: u64,
) -> Result<Answer, Error> {
    added_to(&page.viewer)?;
    let row = store::find_upload_for_change(connection, &page.viewer, id)?;
    // A file is held before room is.
    let replaced = row.replaces.map(|id| super::files::changeable_file(connection, page, id.as_str())).transpose()?;
    let key = whole.as_ref().ok().map(|it| it.stored.key.clone());
    if row.is_over() {
        adding::discard(connection, page.now, key.into_iter().collect())?;
        return Ok(standing(page, &row, StatusCode::CONFLICT));
    }
    store::give_space_back(connection, row.organisation_id, row.bytes)?;
    let outcome = match whole {
        Err(why) => Err(why),
        Ok(received) => match replaced {
            Some(file) => adding::replace(connection, page, file, &received, quota)?,
            None => adding::add(connection, page, &received, row.language, quota)?,
        },
    };
    let mut unneeded = store::delete_pieces(connection, &[id])?;
    unneeded.extend(key.filter(|_| outcome.is_err()));
    adding::discard(connection, page.now, unneeded)?;
    let row = UploadRow { file_id: outcome.ok(), refused: outcome.err(), updated_at: page.now, ..row };
    store::close_upload(connection, &row)?;
    Ok(standing(page, &row, StatusCode::CONFLICT))
}

/// How an upload stands: what became of it, or with this status how far it came.
fn standing(page: &Page, row: &UploadRow, unfinished: StatusCode) -> Answer {
    match (row.file_id, row.refused) {
        (Some(file), _) => {
            let words = page.plain("uploads-state-preparing").into_owned();
            Answer::text(StatusCode::CREATED, words).with_header("location", page.url(&urls::show(file)))
        }
        (None, Some(why)) => refusal(page, why),
        (None, None) => Answer::text(unfinished, "").with_header(OFFSET, row.received.to_string()),
    }
}

/// The file that a new one is to replace, where the viewer may change it.
fn replaced(connection: &mut DbConn, viewer: &Viewer, id: &str) -> Result<Option<FileId>, Error> {
    if id.is_empty() {
        return Ok(None);
    }
    let file = store::find(connection, viewer, super::id(id)?)?;
    if permissions::may_change(viewer, &file) { Ok(Some(file.id)) } else { Err(Error::Forbidden) }
}

/// Takes the room of a file of so many bytes, or says why it may not come at all.
fn take_room(
    connection: &mut DbConn,
    organisation: OrganisationId,
    bytes: u64,
    files: &FilesConfig,
) -> Result<Result<(), Refusal>, Error> {
    if bytes == 0 {
        return Ok(Err(Refusal::Empty));
    }
    if bytes > files.limit {
        return Ok(Err(Refusal::TooLarge));
    }
    let bytes = i64::try_from(bytes).map_err(Error::invalid)?;
    let is_taken = store::take_space(connection, organisation, bytes, files.quota)?;
    Ok(if is_taken { Ok(()) } else { Err(Refusal::NoRoom) })
}

/// The word at the file.
fn refusal(page: &Page, why: Refusal) -> Answer {
    let words = page.plain(&format!("uploads-refused-{why}")).into_owned();
    Answer::text(StatusCode::UNPROCESSABLE_ENTITY, words)
}
