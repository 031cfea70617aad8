//! New articles that not everybody may read, for letters that say how many there are.

use super::{store, urls};
use crate::features::notifications::{NewsKind, Veiled};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// The articles that came after a moment (UTC) and not after another, each with whom it is for.
pub fn list_veiled(connection: &mut DbConn, span: (Timestamp, Timestamp)) -> Result<Vec<Veiled>, Error> {
    let veiled = |it: super::Article| {
        let (tlp, circle) = (it.tlp(), it.circle());
        let since = it.released_at?;
        let place = urls::show(&it.slug);
        Some(Veiled { kind: NewsKind::Guidance, country: it.country, tlp, circle, since, path: "/guidance", place })
    };
    Ok(store::list_veiled(connection, span)?.into_iter().filter_map(veiled).collect())
}
