//! What there is of a picture: its widths and its description. The running text of others shows it so, and a feature with
//! a rule of its own about who may have one. Nothing here asks who wants it.

use std::collections::HashMap;

use super::file::{FileId, width_name};
use super::store;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::storage::{FileHash, FileKey};
use crate::platform::uploads::Content;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;

/// A picture in one width.
#[derive(Debug, Clone)]
pub struct PictureWidth {
    /// Pixels from side to side.
    pub width: i32,
    /// Pixels from top to bottom.
    pub height: i32,
    /// Its name in addresses and when it is saved.
    pub name: String,
    /// Where its bytes are.
    pub key: FileKey,
    /// Of its bytes.
    pub hash: FileHash,
    /// How many they are.
    pub bytes: i64,
    /// What they are.
    pub content: Content,
}

/// A picture with all its widths, the smallest first, and what it shows in words.
#[derive(Debug, Clone)]
pub struct PictureView {
    /// In the language nearest to the reader's.
    pub description: String,
    /// In pixels from side to side, growing.
    pub widths: Vec<PictureWidth>,
}

/// Pictures a form offers at once.
const OFFERED: i64 = 200;

/// The newest pictures of an organisation that can be shown and have a description, with that.
pub fn own_pictures(
    connection: &mut DbConn,
    organisation: OrganisationId,
    language: Language,
) -> Result<Vec<(FileId, String)>, Error> {
    let files = store::list_choices(connection, organisation, "", OFFERED)?;
    let ids: Vec<FileId> = files.iter().map(|it| it.file.id).collect();
    let descriptions = store::descriptions_of(connection, &ids)?;
    let described = |id: FileId| Some((id, descriptions.get(&id)?.best(language)?.to_owned()));
    Ok(ids.into_iter().filter_map(described).collect())
}

/// Those of an organisation's files that are pictures, ready and described, by their ids.
pub fn pictures_of(
    connection: &mut DbConn,
    organisation: OrganisationId,
    language: Language,
    files: &[FileId],
) -> Result<HashMap<FileId, PictureView>, Error> {
    if files.is_empty() {
        return Ok(HashMap::new());
    }
    let descriptions = store::descriptions_of(connection, files)?;
    let mut found: HashMap<FileId, PictureView> = HashMap::new();
    for (row, name) in store::list_widths(connection, organisation, files)? {
        let Some(words) = descriptions.get(&row.file_id).and_then(|all| all.best(language)) else { continue };
        let view = found
            .entry(row.file_id)
            .or_insert_with(|| PictureView { description: words.to_owned(), widths: Vec::new() });
        view.widths.push(PictureWidth {
            name: width_name(&name, row.width, row.content),
            width: row.width,
            height: row.height,
            key: row.storage_key,
            hash: row.hash,
            bytes: row.bytes,
            content: row.content,
        });
    }
    Ok(found)
}
