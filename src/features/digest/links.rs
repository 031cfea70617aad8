//! The addresses by which the reader of a letter stops such letters: their id under the portal's signature, so that no
//! sign-in is needed and nobody can make one up.

use super::occasion::Occasion;
use crate::platform::crypto::PortalKey;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;

/// What the signature is for; one made for another purpose opens nothing here, nor one for the other occasion.
const fn purpose(occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::Digest => "digest/digest",
        Occasion::Call => "digest/call",
        Occasion::News => "digest/news",
    }
}

pub(super) fn sign(key: &PortalKey, occasion: Occasion, person: PersonId) -> String {
    format!("{person}.{}", key.sign(purpose(occasion), person.as_str()))
}

/// The occasion and the person, if the portal signed them.
pub(super) fn verify(key: &PortalKey, (occasion, signed): (&str, &str)) -> Result<(Occasion, PersonId), Error> {
    let occasion = Occasion::parse(occasion).ok_or(Error::NotFound)?;
    let (id, signature) = signed.split_once('.').ok_or(Error::NotFound)?;
    let person = PersonId::parse(id).ok_or(Error::NotFound)?;
    if key.verify(purpose(occasion), person.as_str(), signature) {
        Ok((occasion, person))
    } else {
        Err(Error::NotFound)
    }
}
