//! The glossary of security features: a hundred ways a document shows that it is genuine, each with what it is, what to
//! do, what one must see and what a fake often shows, in thirteen languages. Everyone may read it and take it along.
//!
//! Whoever describes a document names its features by their codes, so a description that was entered once is read in
//! every language.

use actix_web::web::{ServiceConfig, get};

mod data;
mod feature;
mod findable;
mod handlers;
mod pages;
pub mod urls;
mod used;

pub use feature::{Feature, Group, Sentence, Tool, all, find};
pub use findable::make_findable;
pub use used::{Use, UsesOf};

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/glossary/features", get().to(handlers::list))
        .route("/glossary/features/{code}", get().to(handlers::show));
}

/// The list for programs, whose addresses name no language.
pub fn open_routes(config: &mut ServiceConfig) {
    config.route(urls::csv(), get().to(handlers::csv)).route(urls::json(), get().to(handlers::json));
}
