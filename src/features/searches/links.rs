//! The addresses by which the reader of a mail stops it: the search's id under the portal's signature, so that no
//! sign-in is needed and nobody can make one up.

use super::SavedSearchId;
use crate::platform::crypto::PortalKey;
use crate::platform::errors::Error;

/// What the signature is for; one made for another purpose opens nothing here.
const PURPOSE: &str = "saved-search";

pub(super) fn sign(key: &PortalKey, id: SavedSearchId) -> String {
    format!("{id}.{}", key.sign(PURPOSE, id.as_str()))
}

/// The id, if the portal signed it.
pub(super) fn verify(key: &PortalKey, signed: &str) -> Result<SavedSearchId, Error> {
    let (id, signature) = signed.split_once('.').ok_or(Error::NotFound)?;
    let id = SavedSearchId::parse(id).ok_or(Error::NotFound)?;
    if key.verify(PURPOSE, id.as_str(), signature) { Ok(id) } else { Err(Error::NotFound) }
}
