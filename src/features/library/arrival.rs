//! Files that come with a form, several at once. Each is streamed into the storage and told by its content; what is
//! refused is gone before the next one is read.

use actix_multipart::{Field, Multipart};
use actix_web::web::BytesMut;
use futures_util::{StreamExt as _, TryStreamExt as _};

use super::store;
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::storage::FileKey;
use crate::platform::uploads::{self, Received, Refusal};
use crate::vocabulary::language::Language;

/// Files a form may bring.
const MOST_FILES: usize = 50;
/// Bytes of a field that is no file.
const LONGEST_TEXT: usize = 4096;

/// What a form brought.
#[derive(Default)]
pub struct Arrivals {
    /// The language of all the files, where one was chosen.
    pub language: Option<Language>,
    /// What a picture shows, where the form asks for it.
    pub shows: Option<String>,
    /// Whether a word is to be printed across a picture.
    pub is_printed_over: bool,
    /// The files in their order.
    pub files: Vec<Arrived>,
    /// Whether a file was so large, or one too many, that what came after it was not read.
    pub is_cut: bool,
}

/// One file of a form.
pub struct Arrived {
    /// Its name, made harmless.
    pub name: String,
    /// The file, or why it was not taken.
    pub outcome: Result<Received, Refusal>,
}

/// How much may come, in bytes.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Of one file.
    pub each: u64,
    /// Of all, since the organisation has no more left.
    pub room: u64,
    /// Whether the form is another feature's, which asks for more than files.
    pub is_of_others: bool,
}

impl Arrivals {
    /// What was stored; to be removed where nothing comes of it.
    pub fn keys(&self) -> Vec<FileKey> {
        self.files.iter().filter_map(|it| it.outcome.as_ref().ok()).map(|it| it.stored.key.clone()).collect()
    }
}

/// Takes the files of a form. Fields nobody offers are refused, as in other forms.
pub async fn receive(platform: &Platform, body: Multipart, limits: Limits) -> Result<Arrivals, Error> {
    let mut arrivals = Arrivals::default();
    let outcome = receive_all(platform, body, limits, &mut arrivals).await;
    if outcome.is_err() {
        discard(platform, arrivals.keys()).await;
    }
    outcome.map(|()| arrivals)
}

/// Removes what was stored for nothing. What cannot be removed now is an orphan, which `sijil doctor` names.
pub async fn discard(platform: &Platform, keys: Vec<FileKey>) {
    if let Err(error) = remove_unknown(platform, keys).await {
        tracing::warn!(%error, "files nobody knows of could not be removed");
    }
}

/// Removes those of these files that no row names. A connection that broke may have committed all the same, so the
/// database is asked before the only copy goes; where it does not answer, nothing is removed.
pub async fn remove_unknown(platform: &Platform, keys: Vec<FileKey>) -> Result<(), Error> {
    if keys.is_empty() {
        return Ok(());
    }
    for key in platform.database.read(move |connection| store::list_unknown(connection, keys)).await? {
        platform.storage.delete(&key).await?;
    }
    Ok(())
}

async fn receive_all(
    platform: &Platform,
    mut body: Multipart,
    limits: Limits,
    arrivals: &mut Arrivals,
) -> Result<(), Error> {
    let mut room = limits.room;
    while let Some(field) = body.next().await {
        let field = field.map_err(Error::invalid)?;
        match field.name() {
            Some("language") => arrivals.language = Language::from_tag(&text(field).await?),
            Some("shows") if limits.is_of_others => arrivals.shows = Some(text(field).await?),
            Some("overprint") if limits.is_of_others => arrivals.is_printed_over = text(field).await? == "yes",
            Some("files") if arrivals.files.len() == MOST_FILES => {
                arrivals
                    .files
                    .push(Arrived { name: uploads::harmless(&named(&field)), outcome: Err(Refusal::TooMany) });
                arrivals.is_cut = true;
                return Ok(());
            }
            Some("files") => {
                let Some(arrived) = file(platform, field, Limits { room, ..limits }).await? else { continue };
                match &arrived.outcome {
                    Ok(received) => room -= received.stored.bytes.min(room),
                    Err(refused) => arrivals.is_cut = matches!(refused, Refusal::TooLarge | Refusal::NoRoom),
                }
                arrivals.files.push(arrived);
                if arrivals.is_cut {
                    return Ok(());
                }
            }
            other => return Err(Error::invalid(format!("a field nobody offers: {other:?}"))),
        }
    }
    Ok(())
}

/// One file; `None` where the field was left empty.
async fn file(platform: &Platform, field: Field, limits: Limits) -> Result<Option<Arrived>, Error> {
    let named = named(&field);
    let limit = limits.each.min(limits.room);
    let outcome = match uploads::receive(&platform.storage, field.map_err(Error::invalid), &named, limit).await {
        Ok(outcome) => outcome,
        Err(Error::TooLarge) if limits.room < limits.each => Err(Refusal::NoRoom),
        Err(Error::TooLarge) => Err(Refusal::TooLarge),
        Err(other) => return Err(other),
    };
    if named.is_empty() && matches!(outcome, Err(Refusal::Empty)) {
        return Ok(None);
    }
    Ok(Some(Arrived { name: uploads::harmless(&named), outcome }))
}

/// The name a file comes with, as its sender typed it.
fn named(field: &Field) -> String {
    field.content_disposition().and_then(|it| it.get_filename()).unwrap_or_default().to_owned()
}

async fn text(mut field: Field) -> Result<String, Error> {
    let mut bytes = BytesMut::new();
    while let Some(chunk) = field.next().await {
        bytes.extend_from_slice(&chunk.map_err(Error::invalid)?);
        if bytes.len() > LONGEST_TEXT {
            return Err(Error::TooLarge);
        }
    }
    String::from_utf8(bytes.to_vec()).map_err(Error::invalid)
}
