//! Alerts: false documents that a register has seen. A member hands one in, somebody else of its organisation checks and
//! publishes it, every organisation that receives it acknowledges within working days of its country, and it ends on its
//! day or when another takes its place.
//!
//! Who reads what follows the Traffic Light Protocol: [`reading`] takes out what a reader may not have before anything is
//! drawn. Numbers go less far than the rest, and stand in no search, list, feed, mail or row of the audit.

use actix_web::web::{ServiceConfig, get, post, resource};

mod alert;
mod data;
mod desk;
mod findable;
mod forms;
mod handlers;
mod jobs;
mod letters;
mod notices;
mod pages;
mod permissions;
mod reading;
mod steps;
mod store;
pub mod urls;
mod veiled;
mod views;
mod words;

pub use alert::{Alert, Pair, Range, Receipt, Report, Words};
pub use desk::{Tasks, tasks_for};
pub use jobs::register as register_jobs;
pub use letters::samples;
pub use notices::words_of_notice;
pub use steps::register;
pub use veiled::list_veiled;
pub use words::{Kind, State, Urgency};

use crate::platform::web::reads_per_address;

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/alerts", get().to(handlers::list))
        .route("/alerts", post().to(handlers::create))
        .route("/alerts.atom", get().to(data::feed))
        .route("/alerts/new", get().to(handlers::new))
        .route("/alerts/{reference}", get().to(handlers::show))
        .route("/alerts/{reference}", post().to(handlers::save))
        .route("/alerts/{reference}/reach", get().to(handlers::reached))
        .route("/alerts/{reference}/edit", get().to(handlers::edit))
        .route("/alerts/{reference}/publication", post().to(handlers::publish))
        .route("/alerts/{reference}/acknowledgement", post().to(handlers::acknowledge))
        .route("/alerts/{reference}/withdrawal", get().to(handlers::closed))
        .route("/alerts/{reference}/withdrawal", post().to(handlers::withdraw));
}

/// What has no language in its address: the public list for programs, and the pictures.
pub fn open_routes(config: &mut ServiceConfig) {
    let list = resource(urls::json()).wrap(reads_per_address(data::READS.0, data::READS.1));
    config
        .service(list.route(get().to(data::json)))
        .route("/alerts/{reference}/pictures/{file}/{width}", get().to(handlers::picture));
}
