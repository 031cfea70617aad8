//! Files that go with what a step says: one is added as a form brings it, taken away again, and read.

use std::sync::Arc;

use actix_multipart::{Field, Multipart};
use actix_web::HttpResponse;
use actix_web::web::Path;
use futures_util::TryStreamExt as _;

use super::writing::page_of;
use super::{admit, at_work, step_of};
use crate::features::exchange::body::{Attachment, AttachmentId, AttachmentKind};
use crate::features::exchange::forms::language_of_file;
use crate::features::exchange::parts::{self, Come, Said, SealedFile};
use crate::features::exchange::steps::{FILE, FILE_READ, Work};
use crate::features::exchange::{permissions, store, urls};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::uploads::{self, Refusal};
use crate::platform::web::{Answer, FileRequest, NoFields, Sighting, StreamedFile, Visit};
use crate::vocabulary::language::Language;
use crate::vocabulary::thing::Thing;

type Place = Path<(String, String, String)>;

/// Bytes of a field that is no file.
const LONGEST_WORD: u64 = 64;

/// `POST /exchange/{reference}/writing/{step}/files`: a file whole, for those without a script.
pub(in super::super) async fn add_file(visit: Visit, path: Place, body: Multipart) -> Result<HttpResponse, Error> {
    let (platform, reference, step) = (Arc::clone(&visit.platform), path.1.clone(), step_of(&path.2)?);
    let now = platform.clock.now();
    let asking = Arc::clone(&platform);
    let file = visit.ask(move |connection, viewer| {
        viewer.person().ok_or(Error::SignIn)?;
        permissions::at_desk(viewer).ok_or(Error::NotFound)?;
        let it = store::find(connection, &path.1)?;
        let work = Work { connection, platform: &asking, viewer, now };
        work.admits_files(&it, step)?;
        work.new_file(&it)
    });
    let file = file.await?;
    let come = match come(&platform, &file, body).await {
        Ok(come) => come,
        Err(error) => {
            parts::discard(&platform, file, Vec::new()).await;
            return Err(error);
        }
    };
    let stored = come.as_ref().map(|it| it.parts.clone()).unwrap_or_default();
    let (adding, writing) = (file.clone(), Arc::clone(&platform));
    let answer = visit.change(move |connection, page| {
        admit(&page)?;
        let mut work = at_work(connection, &writing, &page);
        let it = work.find(&reference)?;
        let added = match come {
            Ok(come) => work.add_file(it, step, (&adding, come))?,
            Err(refused) => Err(refused),
        };
        match added {
            Ok(_) => Ok(Answer::see(page.url(&urls::writing(&reference, step))).with_flash("exchange-flash-attached")),
            Err(refused) => {
                Answer::form(&page_of(connection, &writing, page, (&reference, step), Some(parts::key_of(refused)))?)
            }
        }
    });
    let answer = answer.await;
    // Whatever has no row by now is nobody's.
    parts::discard(&platform, file, stored).await;
    answer
}

/// What the form brought. Of a form that is refused nothing stays.
async fn come(platform: &Platform, file: &SealedFile, body: Multipart) -> Result<Result<Come, Refusal>, Error> {
    let mut come = Err(Refusal::Empty);
    match read(platform, file, body, &mut come).await {
        Ok((kind, language)) => Ok(come.map(|it| {
            let attachment = Attachment { kind, language, ..it.attachment };
            Come { attachment, ..it }
        })),
        Err(error) => {
            for part in come.map(|it| it.parts).unwrap_or_default() {
                platform.storage.delete(&part.storage_key).await?;
            }
            Err(error)
        }
    }
}

/// Reads what the file is to the message and in which language it is, and the file. Fields nobody offers are refused, as in other forms.
async fn read(
    platform: &Platform,
    file: &SealedFile,
    mut body: Multipart,
    come: &mut Result<Come, Refusal>,
) -> Result<(AttachmentKind, Option<Language>), Error> {
    let (mut kind, mut language) = (AttachmentKind::Other, None);
    while let Some(field) = body.try_next().await.map_err(Error::invalid)? {
        match field.name() {
            Some("kind") => {
                kind = AttachmentKind::parse(&word(field).await?).ok_or_else(strange_word)?;
            }
            Some("language") => {
                language = language_of_file(&word(field).await?)?;
            }
            Some("file") if come.is_err() => {
                let named = field.content_disposition().and_then(|it| it.get_filename()).unwrap_or_default();
                let said = Said { name: uploads::harmless(named), kind, language };
                let limit = platform.config.files.limit;
                *come = parts::receive((file, &platform.storage), field.map_err(Error::invalid), said, limit).await?;
                if come.is_err() {
                    // What comes after it is not read.
                    break;
                }
            }
            other => return Err(Error::invalid(format!("a field nobody offers: {other:?}"))),
        }
    }
    Ok((kind, language))
}

/// A field that is no file. One that is longer than any word we offer is none of ours.
async fn word(field: Field) -> Result<String, Error> {
    let word = uploads::into_memory(field, LONGEST_WORD).await?.ok_or_else(strange_word)?;
    String::from_utf8(word).map_err(|_| strange_word())
}

fn strange_word() -> Error {
    Error::invalid("a word nobody offers")
}

/// `POST /exchange/{reference}/files/{id}/removal`
pub(in super::super) async fn remove_file(visit: Visit, path: Place, _: NoFields) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .change(move |connection, page| {
            admit(&page)?;
            let id = AttachmentId::parse(&path.2).ok_or(Error::NotFound)?;
            let mut work = at_work(connection, &platform, &page);
            let it = work.find(&path.1)?;
            let (_, step) = work.remove_file(it, id)?;
            Ok(Answer::see(page.url(&urls::writing(&path.1, step))).with_flash("exchange-flash-detached"))
        })
        .await
}

/// `GET /exchange/{reference}/files/{id}`: who reads it is written down before the first byte leaves.
pub(in super::super) async fn file(request: FileRequest, path: Place) -> Result<HttpResponse, Error> {
    let (platform, now) = (Arc::clone(&request.platform), request.now);
    let opened = request.find(move |connection, viewer| {
        viewer.person().ok_or(Error::SignIn)?;
        permissions::at_desk(viewer).ok_or(Error::NotFound)?;
        let id = AttachmentId::parse(&path.2).ok_or(Error::NotFound)?;
        let opened = Work { connection, platform: &platform, viewer, now }.open_file(&path.1, id)?;
        let read = Sighting::new(FILE_READ, Thing::new(FILE, id, Some(opened.case.from.country)));
        Ok((opened, Some(read)))
    });
    let opened = opened.await?;
    let it = opened.attachment;
    let head = StreamedFile { length: Some(it.bytes), media_type: it.file_type.media_type(), name: it.name };
    let bytes = parts::proven(opened.file, request.platform.storage.clone(), opened.parts, it.sha256);
    Ok(request.answer_streamed(&head, bytes))
}
