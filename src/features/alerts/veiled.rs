//! New alerts that not everybody may read, for letters that say how many there are.

use super::alert::Alert;
use super::{store, urls};
use crate::features::notifications::{NewsKind, Veiled};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// The alerts in force that were published after a moment (UTC) and not after another, each with whom it is for.
pub fn list_veiled(connection: &mut DbConn, span: (Timestamp, Timestamp)) -> Result<Vec<Veiled>, Error> {
    let veiled = |it: Alert| {
        let (kind, country, tlp, place) = (NewsKind::Alert, Some(it.country), it.report.tlp, urls::show(&it.reference));
        it.published_at.map(|since| Veiled { kind, country, tlp, circle: it.circle(), since, path: "/alerts", place })
    };
    Ok(store::list_veiled(connection, span)?.into_iter().filter_map(veiled).collect())
}
