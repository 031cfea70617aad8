//! The agreed words: what each language calls the things every register works with, and how the members come to agree.
//!
//! The portal comes with a list (the one the search reads, so that there is one); it grows by approval: an official
//! proposes a word with a reason, the administrator of a country of that language or the secretariat approves or
//! declines it. What was approved last is the word, and the way to it stays to be read; the search knows it from that
//! moment on. Translators see the agreed word beside the paragraph that speaks of the thing.

use actix_web::web::{ServiceConfig, get, post};

mod agreed;
mod forms;
mod handlers;
mod inflection;
mod notes;
mod pages;
mod permissions;
mod proposal;
mod store;
mod term;
pub mod urls;

pub use agreed::{Agreed, Bridge, Hint};

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/glossary", get().to(handlers::list))
        .route("/glossary/{term}", get().to(handlers::show))
        .route("/glossary/{term}/proposals", post().to(handlers::propose))
        .route("/glossary/proposals/{id}/approval", post().to(handlers::approve))
        .route("/glossary/proposals/{id}/refusal", post().to(handlers::decline));
}
