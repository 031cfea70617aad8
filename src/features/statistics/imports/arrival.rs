//! The form with its file, taken into memory up to its limit; what is larger is not read on.

use actix_multipart::Multipart;
use futures_util::StreamExt as _;

use super::fault::Unread;
use crate::platform::csv::{Unreadable, decode};
use crate::platform::errors::Error;
use crate::platform::uploads;

/// Bytes of a file, and of a table in the form.
const LIMIT: u64 = 5 * 1024 * 1024;
/// Bytes of any other field.
const LONGEST_TEXT: u64 = 100;
/// The step by which a table becomes drafts.
const MAKE: &str = "make";

/// What the form brought.
#[derive(Debug, Default)]
pub(super) struct Arrived {
    /// The file, or why it was not taken; nothing where none was chosen.
    file: Option<Result<Vec<u8>, Unread>>,
    /// The table that stood in the form.
    table: Vec<u8>,
    /// How the file is to be read; empty to be told.
    pub(super) encoding: String,
    /// The tag of the language of words whose row names none.
    pub(super) language: String,
    step: String,
}

impl Arrived {
    /// Whether the table in the form is to become drafts. A file is looked at first.
    pub(super) fn is_to_be_made(&self) -> bool {
        self.step == MAKE
    }

    /// The text of the file, or of the table in the form.
    pub(super) fn text(&self) -> Result<String, Unread> {
        let read = |bytes: &[u8], encoding: &str| decode(bytes, encoding).map(|(text, _)| text).map_err(Unread::from);
        match &self.file {
            Some(file) if !self.is_to_be_made() => read(file.as_ref().map_err(|why| *why)?, &self.encoding),
            _ if self.table.is_empty() => Err(Unreadable::Empty.into()),
            _ => read(&self.table, "utf-8"),
        }
    }
}

/// Takes the form. Fields nobody offers are refused, as in other forms.
pub(super) async fn receive(mut body: Multipart) -> Result<Arrived, Error> {
    let mut arrived = Arrived::default();
    while let Some(field) = body.next().await {
        let field = field.map_err(Error::invalid)?;
        let Some(name) = field.name().map(str::to_owned) else { return Err(Error::invalid("a field without a name")) };
        match name.as_str() {
            "file" => {
                let bytes = uploads::into_memory(field, LIMIT).await?;
                let is_cut = bytes.is_none();
                // A form without a chosen file sends an empty one.
                arrived.file = Some(bytes.ok_or(Unread::TooLarge)).filter(|file| *file != Ok(Vec::new()));
                // What comes after it is not read.
                if is_cut {
                    return Ok(arrived);
                }
            }
            "table" => arrived.table = uploads::into_memory(field, LIMIT).await?.ok_or(Error::TooLarge)?,
            "encoding" | "language" | "step" => {
                let text = uploads::into_memory(field, LONGEST_TEXT).await?.ok_or(Error::TooLarge)?;
                let text = String::from_utf8(text).map_err(Error::invalid)?;
                match name.as_str() {
                    "encoding" => arrived.encoding = text,
                    "language" => arrived.language = text,
                    _ => arrived.step = text,
                }
            }
            other => return Err(Error::invalid(format!("a field nobody offers: {other:?}"))),
        }
    }
    Ok(arrived)
}
