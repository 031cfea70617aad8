//! The front page, the desk, the page about the portal and the map for search engines. Reads from every feature and
//! owns nothing.

use actix_web::web::{ServiceConfig, get, resource};

mod about;
mod countries;
mod desk;
mod front;
mod machines;
mod sheet;
mod sitemap;

use crate::platform::web::reads_per_address;

/// Maps one network address gets at once, and the milliseconds until it may get one more: they are large, and drawn
/// anew each time.
const MAPS: (u32, u64) = (300, 1_000);

/// What is read under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("", get().to(front::to_front))
        .route("/", get().to(front::front))
        .route("/desk", get().to(desk::desk))
        .route("/about", get().to(about::about))
        .route("/countries/{code}", get().to(countries::country))
        .route("/countries/{code}/sheet", get().to(sheet::sheet));
}

/// What has no language.
pub fn open_routes(config: &mut ServiceConfig) {
    config
        .service(resource("/sitemap.xml").wrap(reads_per_address(MAPS.0, MAPS.1)).route(get().to(sitemap::sitemap)))
        .route("/robots.txt", get().to(machines::robots))
        .route("/.well-known/security.txt", get().to(machines::security));
}
