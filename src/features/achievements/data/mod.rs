//! All public posts as data: CSV (RFC 4180) and JSON, without a language in the address, and a page that says what
//! each column means. Both are written post by post as they are read, so memory does not grow with the archive.

mod column;
mod csv;
mod handlers;
mod json;
mod pages;
mod record;

use actix_web::web::{ServiceConfig, get};

/// The page that explains the data, under a language. Before the slugs, which may not take its word.
pub(super) fn routes(config: &mut ServiceConfig) {
    config.route("/achievements/data", get().to(handlers::about));
}

/// The data, which have no language.
pub(super) fn open_routes(config: &mut ServiceConfig) {
    config
        .route("/data/achievements.csv", get().to(handlers::csv))
        .route("/data/achievements.csv-metadata.json", get().to(handlers::metadata))
        .route("/data/achievements.json", get().to(handlers::json));
}
