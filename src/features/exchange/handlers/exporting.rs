//! A case as one folder.

use std::sync::Arc;

use actix_web::HttpResponse;

use super::Address;
use crate::features::directory;
use crate::features::exchange::export::Folder;
use crate::features::exchange::permissions;
use crate::features::exchange::steps::{EXPORTED, KIND, Work};
use crate::platform::errors::Error;
use crate::platform::web::{FileRequest, Sighting, StreamedFile, locale_of};
use crate::vocabulary::language::Language;
use crate::vocabulary::thing::Thing;

/// `GET /exchange/{reference}/export`: who takes it along is written down before the first byte leaves.
pub(in super::super) async fn export(request: FileRequest, path: Address) -> Result<HttpResponse, Error> {
    let (platform, now) = (Arc::clone(&request.platform), request.now);
    let language = Language::from_prefix(&path.0).ok_or(Error::NotFound)?;
    let folder = request.find(move |connection, viewer| {
        viewer.person().ok_or(Error::SignIn)?;
        permissions::at_desk(viewer).ok_or(Error::NotFound)?;
        let names = directory::organisation_names(connection, language)?;
        let exported = Work { connection, platform: &platform, viewer, now }.export(&path.1)?;
        let read = Sighting::new(EXPORTED, Thing::new(KIND, exported.case.id, Some(exported.case.from.country)));
        let locale = locale_of(&platform, language, viewer);
        Ok((Folder::of(exported, &names, (&locale, platform.config.is_rehearsal), now)?, Some(read)))
    });
    let folder = folder.await?;
    let head = StreamedFile { length: None, media_type: "application/zip", name: format!("{}.zip", folder.name) };
    Ok(request.answer_streamed(&head, folder.packed(request.platform.storage.clone())))
}
