//! The front page, the desk, the page about the portal and the map for search engines. Reads from every feature and
//! owns nothing.

use actix_web::web::{ServiceConfig, get};

mod about;
mod countries;
mod desk;
mod front;
mod machines;

/// What is read under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("", get().to(front::to_front))
        .route("/", get().to(front::front))
        .route("/desk", get().to(desk::desk))
        .route("/about", get().to(about::about))
        .route("/countries/{code}", get().to(countries::country));
}

/// What has no language.
pub fn open_routes(config: &mut ServiceConfig) {
    config
        .route("/sitemap.xml", get().to(machines::sitemap))
        .route("/robots.txt", get().to(machines::robots))
        .route("/.well-known/security.txt", get().to(machines::security));
}
