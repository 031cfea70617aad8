//! Achievements: what an organisation wants the others to know. The model feature; every other resembles it.
//!
//! A post is written in one language (its original) and translated into others. An editor writes and submits it,
//! a reviewer of the same country publishes it or sends it back, and it may be withdrawn. Readers see published
//! posts only, each in the best language there is for them.

use actix_web::web::{ServiceConfig, get, post};

mod achievement;
mod card;
mod counts;
mod data;
mod forms;
mod handlers;
mod jobs;
mod letters;
mod notices;
mod pages;
mod permissions;
mod sheet;
mod store;
mod strip;
mod text;
pub mod urls;
mod version;
pub mod views;

pub use achievement::{Achievement, AchievementId, State};
pub use card::Card;
pub use counts::Counts;
pub use forms::SourceDraft;
pub use jobs::register as register_jobs;
pub use permissions::{is_insider, may_review};
pub use sheet::{Sheet, Topic};
pub use store::{
    LanguageRow, NewAchievement, NewText, count_published, counts, import, language_table, list_addresses, list_cards,
    list_waiting,
};
pub use strip::{Mark, Strip};
pub use text::Text;

/// What has no language: the posts as data.
pub fn open_routes(config: &mut ServiceConfig) {
    config.configure(data::open_routes);
}

/// Mounts the feature under the language.
pub fn routes(config: &mut ServiceConfig) {
    config
        // What everyone may read.
        .route("/achievements", get().to(handlers::list))
        .route("/achievements.atom", get().to(handlers::feed))
        .configure(data::routes)
        // The desk: before the slugs, which may not take these words.
        .route("/achievements/new", get().to(handlers::new))
        .route("/achievements/new", post().to(handlers::create))
        .route("/achievements/drafts", get().to(handlers::drafts))
        .route("/achievements/preview", post().to(handlers::preview))
        .route("/achievements/{slug}", get().to(handlers::show))
        .route("/achievements/{id}/review", get().to(handlers::review))
        .route("/achievements/{id}/texts/{of}", get().to(handlers::edit))
        .route("/achievements/{id}/texts/{of}", post().to(handlers::save))
        .route("/achievements/{id}/submission", post().to(handlers::submit))
        .route("/achievements/{id}/return", post().to(handlers::send_back))
        .route("/achievements/{id}/publication", post().to(handlers::publish))
        .route("/achievements/{id}/withdrawal", post().to(handlers::withdraw));
}
