//! New versions that not everybody may read, for letters that say how many there are.

use super::{store, urls};
use crate::features::notifications::{NewsKind, Veiled};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// The versions that came after a moment (UTC) and not after another, each with whom it is for.
pub fn list_veiled(connection: &mut DbConn, span: (Timestamp, Timestamp)) -> Result<Vec<Veiled>, Error> {
    let veiled = |(it, since): (super::Version, Timestamp)| {
        let (tlp, circle, country) = (it.tlp(), it.circle(), Some(it.country));
        let place = urls::show(&it.code);
        Veiled { kind: NewsKind::Specimen, country, tlp, circle, since, path: "/specimens", place }
    };
    Ok(store::list_veiled(connection, span)?.into_iter().map(veiled).collect())
}
