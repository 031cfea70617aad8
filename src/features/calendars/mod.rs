//! The calendar of one's own desk, for the program somebody keeps their days in: meetings, decisions to carry out,
//! questions to answer and deadlines of the exchange. Such a program cannot sign in, so it opens the calendar with an
//! address that holds a secret of 256 bits ([`address`]). The portal keeps its hash alone and shows it once; its owner ends
//! it or replaces it, and one that ended is not there.
//!
//! Others run such programs and keep what they read: it has what everybody may read as it is, and of all else how much
//! there is on which day, and where ([`gathering`]). The secret stands behind the question mark, which no log keeps.

use actix_web::web::{ServiceConfig, get, post, resource};

mod address;
mod gathering;
mod handlers;
mod pages;
mod store;
pub mod urls;

use crate::platform::web::reads_per_address;

/// Calendars one network address may read at once, and the milliseconds until it may read one more: programs look a few
/// times a day, all of an office from one address.
const READS: (u32, u64) = (120, 1000);

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/calendar", get().to(handlers::show))
        .route("/calendar", post().to(handlers::make))
        .route("/calendar/revocation", post().to(handlers::revoke));
}

/// What programs read: in the language of its owner, which no address names.
pub fn open_routes(config: &mut ServiceConfig) {
    config.service(resource("/calendar.ics").wrap(reads_per_address(READS.0, READS.1)).get(handlers::read));
}
