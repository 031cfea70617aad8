//! The file of a form, taken into memory up to its limit; what is larger is not read on.

use actix_multipart::{Field, Multipart};
use futures_util::StreamExt as _;

use super::fault::Fault;
use super::reading::Defaults;
use crate::platform::errors::Error;
use crate::platform::uploads;

/// Bytes of a file.
pub const LIMIT: usize = 5 * 1024 * 1024;
/// Bytes of a field that is no file.
const LONGEST_TEXT: usize = 100;

/// What the form brought.
#[derive(Default)]
pub struct Arrived {
    /// The file's name, made harmless.
    pub name: String,
    /// The file, or why it was not taken.
    pub bytes: Option<Result<Vec<u8>, Fault>>,
    /// How it is to be read; empty to be told.
    pub encoding: String,
    /// What holds for rows that do not say it.
    pub defaults: Defaults,
}

/// Takes the form. Fields nobody offers are refused, as in other forms.
pub async fn receive(mut body: Multipart) -> Result<Arrived, Error> {
    let mut arrived = Arrived::default();
    while let Some(field) = body.next().await {
        let field = field.map_err(Error::invalid)?;
        match field.name() {
            Some("encoding") => arrived.encoding = text(field).await?,
            Some("language") => arrived.defaults.language = text(field).await?,
            Some("theme") => arrived.defaults.theme = text(field).await?,
            Some("file") => {
                let named = field.content_disposition().and_then(|it| it.get_filename()).unwrap_or_default();
                arrived.name = uploads::harmless(named);
                let bytes = file(field).await?;
                let is_cut = bytes.is_err();
                arrived.bytes = Some(bytes);
                if is_cut {
                    return Ok(arrived);
                }
            }
            other => return Err(Error::invalid(format!("a field nobody offers: {other:?}"))),
        }
    }
    Ok(arrived)
}

async fn file(mut field: Field) -> Result<Result<Vec<u8>, Fault>, Error> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.next().await {
        bytes.extend_from_slice(&chunk.map_err(Error::invalid)?);
        if bytes.len() > LIMIT {
            return Ok(Err(Fault::TooLarge));
        }
    }
    Ok(Ok(bytes))
}

async fn text(mut field: Field) -> Result<String, Error> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.next().await {
        bytes.extend_from_slice(&chunk.map_err(Error::invalid)?);
        if bytes.len() > LONGEST_TEXT {
            return Err(Error::TooLarge);
        }
    }
    String::from_utf8(bytes).map_err(Error::invalid)
}
