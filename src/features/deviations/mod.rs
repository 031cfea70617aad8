//! The register of deviations (9303-3 §7): genuine documents that are known to fail a check, so that nobody is refused
//! for one. An editor of a member state describes documents of any State, somebody else releases what was written, every
//! version is kept, and what is wrong is withdrawn with a reason.
//!
//! What everyone may know of it the check of a machine-readable zone knows too: `app.rs` hands it [`list_known`], and it
//! asks again whenever the content changes.

use actix_web::web::{ServiceConfig, get, post, resource};

mod data;
mod deviation;
mod findable;
mod forms;
mod handlers;
mod known;
mod notices;
mod pages;
mod permissions;
mod steps;
mod store;
mod urls;
mod views;
mod words;

pub use deviation::{Description, InZone, Version, Words};
pub use handlers::IssueOf;
pub use known::list_known;
pub use notices::words_of_notice;
pub use steps::register;
pub use words::{Digit, Kind, Way, ZoneFormat};

use crate::platform::web::reads_per_address;

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/deviations", get().to(handlers::list))
        .route("/deviations", post().to(handlers::create))
        .route("/deviations/new", get().to(handlers::new))
        .route("/deviations/{id}", get().to(handlers::show))
        .route("/deviations/{id}", post().to(handlers::save))
        .route("/deviations/{id}/reach", get().to(handlers::reached))
        .route("/deviations/{id}/edit", get().to(handlers::edit))
        .route("/deviations/{id}/release", post().to(handlers::release))
        .route("/deviations/{id}/withdrawal", post().to(handlers::withdraw));
}

/// The public list for programs, whose address names no language.
pub fn open_routes(config: &mut ServiceConfig) {
    let list = resource(urls::json()).wrap(reads_per_address(data::READS.0, data::READS.1));
    config.service(list.route(get().to(data::json)));
}
