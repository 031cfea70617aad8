//! The stored files themselves.

use actix_web::{HttpResponse, web};

use super::super::store;
use crate::platform::errors::Error;
use crate::platform::storage::FileKey;
use crate::platform::web::{Disposition, FileRequest, Keeping, SentFile};

/// `GET /files/{key}/{name}`
pub async fn serve(request: FileRequest, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    let (key, name) = path.into_inner();
    let key = FileKey::parse(&key).ok_or(Error::NotFound)?;
    let found = request.find(move |connection, viewer| store::find_served(connection, viewer, &key)).await?;
    // One file, one address.
    if found.name != name {
        return Err(Error::NotFound);
    }
    let (tag, keeping) = (found.hash.to_string(), if found.is_public { Keeping::AskedAgain } else { Keeping::Nowhere });
    if let Some(unchanged) = request.unchanged(&tag, keeping) {
        return Ok(unchanged);
    }
    let bytes = request.platform.storage.get(&found.key, &found.hash).await?;
    Ok(request.answer(SentFile {
        bytes,
        tag,
        media_type: found.content.media_type(),
        name: found.name,
        // What somebody handed in is saved and never opened here; what was drawn here is shown.
        disposition: if found.is_width { Disposition::Inline } else { Disposition::Attachment },
        keeping,
    }))
}
