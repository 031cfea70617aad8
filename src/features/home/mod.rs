//! The front page, the desk, the page about the portal and the map for search engines. Reads from every feature and
//! owns nothing.

use actix_web::web::{ServiceConfig, get};

mod countries;
mod handlers;
mod pages;

/// What is read under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("", get().to(handlers::to_front))
        .route("/", get().to(handlers::front))
        .route("/countries/{code}", get().to(countries::country));
}

/// What has no language.
pub fn open_routes(_: &mut ServiceConfig) {}
