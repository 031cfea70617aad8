//! A file in parts, over a line that may break: the script says how long it is, sends part after part with its place, and
//! asks after a break how far it came and what that hashes to. The last part makes the file.

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use futures_util::TryStreamExt as _;

use super::{admit, at_work, step_of};
use crate::features::exchange::body::{Attachment, AttachmentId};
use crate::features::exchange::case_file::CaseFile;
use crate::features::exchange::forms::{ArrivalForm, language_of_file};
use crate::features::exchange::parts::{self, PART, Passed, Said, SealedFile};
use crate::features::exchange::steps::Work;
use crate::features::exchange::store::{self, AttachmentRow};
use crate::features::exchange::{permissions, urls};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::uploads::{self, Refusal};
use crate::platform::web::{Answer, Form, Page, Visit};

/// Where the next byte belongs, and what those before it hash to.
const OFFSET: &str = "upload-offset";
const DIGEST: &str = "upload-digest";
/// The revision a form that stands open was made from, and the one it may be sent with now: nobody but its own file changed
/// the case.
const REVISION: &str = "case-revision";

type Place = web::Path<(String, String, String)>;

/// `POST /exchange/{reference}/writing/{step}/arrivals`
pub(in super::super) async fn begin_file(
    visit: Visit,
    path: Place,
    form: Form<ArrivalForm>,
) -> Result<HttpResponse, Error> {
    let (platform, form) = (Arc::clone(&visit.platform), form.0);
    visit
        .change(move |connection, page| {
            admit(&page)?;
            let step = step_of(&path.2)?;
            let mut work = at_work(connection, &platform, &page);
            let it = work.find(&path.1)?;
            work.admits_files(&it, step)?;
            if form.bytes == 0 {
                return Ok(refusal(&page, Refusal::Empty));
            }
            if form.bytes > platform.config.files.limit {
                return Ok(refusal(&page, Refusal::TooLarge));
            }
            let (seen, bytes) = (it.revision, i64::try_from(form.bytes).map_err(Error::invalid)?);
            let language = language_of_file(&form.language)?;
            let said = Said { name: uploads::harmless(&form.name), kind: form.kind, language };
            match work.begin_file(it, step, (&said, bytes))? {
                Err(refused) => Ok(refusal(&page, refused)),
                Ok((it, id)) => Ok(created(seen, &it).with_header("location", page.url(&urls::arrival(&path.1, id)))),
            }
        })
        .await
}

/// `GET /exchange/{reference}/arrivals/{id}`
pub(in super::super) async fn offset(visit: Visit, path: Place) -> Result<HttpResponse, Error> {
    let (platform, visit) = (Arc::clone(&visit.platform), visit.also_in_preview());
    let (row, file) = find(&visit, &path).await?;
    let id = row.id;
    let stored = platform.database.read(move |connection| store::list_parts(connection, id)).await?;
    let passed = Passed::over(&file, &platform.storage, &stored).await?;
    Ok(visit.answer(standing(&row, StatusCode::OK).with_header(DIGEST, passed.hash().to_string())))
}

/// `POST /exchange/{reference}/arrivals/{id}`
pub(in super::super) async fn part(
    visit: Visit,
    path: Place,
    request: HttpRequest,
    body: web::Payload,
) -> Result<HttpResponse, Error> {
    let named = request.headers().get(OFFSET).and_then(|it| it.to_str().ok()).and_then(|it| it.parse::<i64>().ok());
    let start = named.ok_or_else(|| Error::invalid("a part without its place"))?;
    let platform = Arc::clone(&visit.platform);
    let (row, file) = find(&visit, &path).await?;
    if start != row.received {
        return Ok(visit.answer(standing(&row, StatusCode::CONFLICT)));
    }
    let left = usize::try_from(row.bytes - row.received).unwrap_or(0).min(PART);
    let plain = uploads::into_memory(body.map_err(Error::invalid), left as u64).await?.ok_or(Error::TooLarge)?;
    // Where the last one came and the file was not made of them, it comes again without bytes.
    if plain.len() != left {
        return Err(Error::invalid("a part of another length than its place has"));
    }
    let bytes = i64::try_from(left).unwrap_or(i64::MAX);
    let row = AttachmentRow { received: start + bytes, ..row };
    if left > 0 && !keep(&platform, &file, &row, (start, plain)).await? {
        let (row, _) = find(&visit, &path).await?;
        return Ok(visit.answer(standing(&row, StatusCode::CONFLICT)));
    }
    if row.received < row.bytes {
        return Ok(visit.answer(standing(&row, StatusCode::OK)));
    }
    finish(visit, &path.1, &row, file).await
}

/// Seals and keeps a part; `false` where it is not the next any more.
async fn keep(
    platform: &Arc<Platform>,
    file: &SealedFile,
    row: &AttachmentRow,
    (start, plain): (i64, Vec<u8>),
) -> Result<bool, Error> {
    let (count, now) = (row.received - start, platform.clock.now());
    let part = file.put(&platform.storage, row.parts, plain).await?;
    let kept = part.clone();
    let outcome =
        platform.database.write(move |connection| store::add_part(connection, &kept, (start, count), now)).await;
    if !matches!(outcome, Ok(true)) {
        parts::discard(platform, file.clone(), vec![part]).await;
    }
    outcome
}

/// Makes the file of its parts, or says why it is none; then nothing of it stays.
async fn finish(visit: Visit, reference: &str, row: &AttachmentRow, file: SealedFile) -> Result<HttpResponse, Error> {
    let (platform, id, reference) = (Arc::clone(&visit.platform), row.id, reference.to_owned());
    let stored = platform.database.read(move |connection| store::list_parts(connection, id)).await?;
    let said = file.said(row.said.as_deref().unwrap_or_default())?;
    let passed = Passed::over(&file, &platform.storage, &stored).await?;
    let told = passed.told((&file, &platform.storage), &stored, said).await?;
    visit
        .change(move |connection, page| {
            admit(&page)?;
            let mut work = at_work(connection, &platform, &page);
            let it = work.find(&reference)?;
            made(&mut work, &page, it, (id, told))
        })
        .await
}

fn made(
    work: &mut Work<'_>,
    page: &Page,
    it: CaseFile,
    (id, told): (AttachmentId, Result<Attachment, Refusal>),
) -> Result<Answer, Error> {
    let (seen, reference) = (it.revision, it.reference.clone());
    match told {
        Ok(attachment) => {
            let it = work.finish_file(it, attachment)?;
            let answer = Answer::text(StatusCode::CREATED, page.plain("uploads-state-held"));
            Ok(revised(answer, seen, &it).with_header("location", page.url(&urls::show(&reference))))
        }
        Err(refused) => {
            let it = work.remove_file(it, id)?.0;
            Ok(revised(refusal(page, refused), seen, &it))
        }
    }
}

/// A file on its way, for whoever may go on sending it.
async fn find(visit: &Visit, path: &Place) -> Result<(AttachmentRow, SealedFile), Error> {
    let (platform, reference) = (Arc::clone(&visit.platform), path.1.clone());
    let (id, now) = (AttachmentId::parse(&path.2), platform.clock.now());
    visit
        .ask(move |connection, viewer| {
            viewer.person().ok_or(Error::SignIn)?;
            permissions::at_desk(viewer).ok_or(Error::NotFound)?;
            let id = id.ok_or(Error::NotFound)?;
            Work { connection, platform: &platform, viewer, now }.arriving(&reference, id)
        })
        .await
}

/// How far a file came.
fn standing(row: &AttachmentRow, status: StatusCode) -> Answer {
    Answer::text(status, "").with_header(OFFSET, row.received.to_string())
}

fn created(seen: i32, it: &CaseFile) -> Answer {
    revised(Answer::text(StatusCode::CREATED, ""), seen, it)
}

fn revised(answer: Answer, seen: i32, it: &CaseFile) -> Answer {
    answer.with_header(REVISION, format!("{seen} {}", it.revision))
}

/// The word at the file.
fn refusal(page: &Page, why: Refusal) -> Answer {
    Answer::text(StatusCode::UNPROCESSABLE_ENTITY, page.plain(parts::key_of(why)))
}
