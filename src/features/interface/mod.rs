//! The machine interface, `/api/v1`: what programs ask of the features, in JSON. It owns no rule and no table; who may
//! see what is decided where it always is. Errors are problem details (RFC 9457); other sites' scripts may not read
//! it, since no header lets them. With a key for programs (`accounts`) they are answered in the name of its person. The tools (`checks`) are for everyone.

use actix_web::web::{ServiceConfig, resource};

mod answers;
mod bearer;
mod following;
mod handlers;
mod parameters;

use crate::platform::web::{posts_of_others_per_address, reads_per_address};

/// Questions one network address may ask at once, and the milliseconds until it may ask one more.
const READS: (u32, u64) = (600, 50);

/// The same for the tools, which cost less than a search.
const CHECKS: (u32, u64) = (600, 20);

/// What has no language in its address.
pub fn open_routes(config: &mut ServiceConfig) {
    let checks = || posts_of_others_per_address(CHECKS.0, CHECKS.1);
    config
        .service(resource("/api/v1/checks/mrz").wrap(checks()).post(handlers::checks::check_mrz))
        .service(resource("/api/v1/checks/transliteration").wrap(checks()).post(handlers::checks::transliteration))
        .service(resource("/api/v1/checks/calendar").wrap(checks()).post(handlers::checks::calendar))
        .service(resource("/api/v1/checks/national-number").wrap(checks()).post(handlers::checks::national_number))
        .service(resource("/api/v1/checks/confusables").wrap(checks()).post(handlers::checks::confusables))
        .service(resource("/api/v1/search").wrap(reads_per_address(READS.0, READS.1)).get(handlers::search))
        .service(resource("/api/v1/audit.csv").wrap(reads_per_address(READS.0, READS.1)).get(handlers::audit));
}
