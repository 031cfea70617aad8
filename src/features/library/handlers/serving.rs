//! The stored files themselves.

use actix_web::{HttpResponse, web};

use super::super::store::{self, Served};
use crate::platform::errors::Error;
use crate::platform::storage::FileKey;
use crate::platform::uploads::Content;
use crate::platform::web::{Disposition, FileRequest, Keeping, SentFile, Sighting};
use crate::vocabulary::thing::Thing;

/// `GET /files/{key}/{name}`
pub async fn serve(request: FileRequest, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    let (key, name) = path.into_inner();
    let key = FileKey::parse(&key).ok_or(Error::NotFound)?;
    let found = request
        .find(move |connection, viewer| {
            let found = store::find_served(connection, viewer, &key)?;
            let sighting = confided(&found);
            Ok((found, sighting))
        })
        .await?;
    // One file, one address.
    if found.name != name {
        return Err(Error::NotFound);
    }
    // Of what somebody handed in a browser opens only what it has a viewer of its own for, locked away from everything
    // else of the portal by the policy the file is sent with; the rest is saved. What was drawn here is shown.
    let is_shown = found.is_width || found.content == Content::Pdf;
    let sent = SentFile {
        key: found.key,
        hash: found.hash,
        length: u64::try_from(found.bytes).unwrap_or(0),
        media_type: found.content.media_type(),
        disposition: if is_shown { Disposition::Inline } else { Disposition::Attachment },
        name: found.name,
        keeping: if found.is_public { Keeping::AskedAgain } else { Keeping::Nowhere },
    };
    request.answer(sent).await
}

/// What is written down of a file nothing public shows. The small pictures drawn of it are part of the library's pages.
fn confided(found: &Served) -> Option<Sighting> {
    let is_confidential = !found.is_public && !found.is_width;
    is_confidential.then(|| Sighting::new("file.read", Thing::new("file", found.file, found.owner)))
}
