//! A case as one folder.

use std::sync::Arc;

use actix_web::HttpResponse;

use super::Address;
use crate::features::directory;
use crate::features::exchange::export::Folder;
use crate::features::exchange::permissions;
use crate::features::exchange::steps::{EXPORTED, KIND, Work};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{FileRequest, Sighting, StreamedFile, locale_of};
use crate::vocabulary::language::Language;
use crate::vocabulary::thing::Thing;
use crate::vocabulary::viewer::Viewer;

/// `GET /exchange/{reference}/export`: who takes it along is written down before the first byte leaves.
pub(in super::super) async fn export(request: FileRequest, path: Address) -> Result<HttpResponse, Error> {
    let (platform, now) = (Arc::clone(&request.platform), request.now);
    let is_rehearsal = platform.config.is_rehearsal;
    let language = Language::from_prefix(&path.0).ok_or(Error::NotFound)?;
    let gathered = move |connection: &mut DbConn, viewer: &Viewer| {
        viewer.person().ok_or(Error::SignIn)?;
        permissions::at_desk(viewer).ok_or(Error::NotFound)?;
        let names = directory::organisation_names(connection, language)?;
        let exported = Work { connection, platform: &platform, viewer, now }.export(&path.1)?;
        let read = Sighting::new(EXPORTED, Thing::new(KIND, exported.case.id, Some(exported.case.from.country)));
        Ok(((exported, names, locale_of(&platform, language, viewer)), Some(read)))
    };
    let folder = request
        .gather(gathered, move |(exported, names, locale)| Folder::of(exported, &names, (&locale, is_rehearsal)))
        .await?;
    let head = StreamedFile { length: None, media_type: "application/zip", name: format!("{}.zip", folder.name) };
    Ok(request.answer_streamed(&head, folder.packed(request.platform.storage.clone())))
}
