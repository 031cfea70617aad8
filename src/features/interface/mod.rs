//! The machine interface, `/api/v1`: what programs ask of the features, in JSON. It owns no rule and no table; who may
//! see what is decided where it always is. Errors are problem details (RFC 9457); other sites' scripts may not read
//! it, since no header lets them. With a key for programs (`accounts`) they are answered in the name of its person.

use actix_web::web::{ServiceConfig, resource};

mod answers;
mod bearer;
mod following;
mod handlers;
mod parameters;

use crate::platform::web::reads_per_address;

/// Questions one network address may ask at once, and the milliseconds until it may ask one more.
const READS: (u32, u64) = (600, 50);

/// What has no language in its address.
pub fn open_routes(config: &mut ServiceConfig) {
    config
        .service(resource("/api/v1/search").wrap(reads_per_address(READS.0, READS.1)).get(handlers::search))
        .service(resource("/api/v1/audit.csv").wrap(reads_per_address(READS.0, READS.1)).get(handlers::audit));
}
