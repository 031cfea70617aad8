//! Achievements: what an organisation wants the others to know. The model feature; every other resembles it.
//!
//! A post is written in one language (its original) and translated into others. An editor writes and submits it,
//! a reviewer of the same country publishes it or sends it back, and it may be withdrawn. Readers see published
//! posts only, each in the best language there is for them. What is public is corrected beside what readers have, and
//! takes its place when a second person releases it.

use actix_web::web::{ServiceConfig, get, post, resource};

mod achievement;
mod answers;
mod batch;
mod batches;
mod brought;
mod card;
mod checklist;
mod counts;
mod data;
mod desk;
mod forms;
mod handlers;
mod imports;
mod jobs;
mod letters;
mod merging;
mod notices;
mod pages;
mod past;
mod permissions;
mod review;
mod sheet;
mod stepping;
mod store;
mod text;
pub mod urls;
mod version;
pub mod views;
mod working_copy;

pub use achievement::{Achievement, AchievementId, Beginning, State};
pub use card::Card;
pub use counts::Counts;
pub use desk::DeskFilter;
pub use forms::SourceDraft;
pub use jobs::register as register_jobs;
pub use letters::samples;
pub use notices::words_of_notice;
pub use past::Past;
pub use permissions::is_insider;
pub use review::Reviews;
pub use sheet::{Sheet, Topic};
pub use store::{
    LanguageRow, NewAchievement, NewText, PublicAddress, WaitingText, counts, import, language_table, list_addresses,
    list_cards, list_desk_cards, list_every, list_texts_for, make_all_findable,
};
pub use text::Text;

use crate::platform::web::reads_per_address;

/// What has no language: the posts as data.
pub fn open_routes(config: &mut ServiceConfig) {
    config
        .service(
            resource("/data/achievements.csv")
                .wrap(reads_per_address(data::READS.0, data::READS.1))
                .route(get().to(data::as_csv)),
        )
        .route("/data/achievements.csv-metadata.json", get().to(data::metadata))
        .service(
            resource("/data/achievements.json")
                .wrap(reads_per_address(data::READS.0, data::READS.1))
                .route(get().to(data::as_json)),
        );
}

/// Mounts the feature under the language.
pub fn routes(config: &mut ServiceConfig) {
    config
        // What everyone may read.
        .route("/achievements", get().to(handlers::list))
        .route("/achievements.atom", get().to(handlers::feed))
        .route("/achievements/data", get().to(data::about))
        .route("/achievements/comparison", get().to(handlers::comparison))
        // The desk: before the slugs, which may not take these words.
        .route("/achievements/new", get().to(handlers::new))
        .route("/achievements/new", post().to(handlers::create))
        .route("/achievements/new/autosave", post().to(handlers::keep_new))
        .route("/achievements/new/autosave/removal", post().to(handlers::discard_new))
        .route("/achievements/new/document", get().to(handlers::new_document))
        .route("/achievements/new/document", post().to(handlers::start))
        .route("/achievements/day", get().to(handlers::day))
        .route("/achievements/drafts", get().to(handlers::drafts))
        .route("/achievements/languages", get().to(handlers::languages))
        .route("/achievements/batches/new", post().to(batches::confirm))
        .route("/achievements/batches", post().to(batches::begin))
        .route("/achievements/batches/{id}", get().to(batches::show))
        .route("/achievements/import", get().to(imports::new))
        .route("/achievements/import", post().to(imports::read))
        .route("/achievements/imports/{id}", get().to(imports::show))
        .route("/achievements/imports/{id}", post().to(imports::make))
        .route("/achievements/preview", post().to(handlers::preview))
        .route("/achievements/{slug}", get().to(handlers::show))
        .route("/achievements/{slug}/reach", get().to(handlers::reached))
        .route("/achievements/{slug}/sheet", get().to(handlers::sheet))
        .route("/achievements/{slug}/questions", post().to(handlers::ask))
        .route("/achievements/{id}/review", get().to(handlers::review))
        .route("/achievements/{id}/texts/{of}", get().to(handlers::edit))
        .route("/achievements/{id}/texts/{of}", post().to(handlers::save))
        .route("/achievements/{id}/texts/{of}/autosave", post().to(handlers::keep))
        .route("/achievements/{id}/texts/{of}/autosave/removal", post().to(handlers::discard))
        .route("/achievements/{id}/texts/{of}/review", get().to(handlers::review_text))
        .route("/achievements/{id}/texts/{of}/release", post().to(handlers::release_text))
        .route("/achievements/{id}/texts/{of}/return", post().to(handlers::return_text))
        .route("/achievements/{id}/texts/{of}/removal", post().to(handlers::discard_correction))
        .route("/achievements/{id}/texts/{of}/withdrawal", post().to(handlers::withdraw_translation))
        .route("/achievements/{id}/texts/{of}/confirmation", post().to(handlers::confirm_translation))
        .route("/achievements/{id}/texts/{of}/versions", get().to(handlers::versions))
        .route("/achievements/{id}/texts/{of}/comparison", get().to(handlers::choose_versions))
        .route("/achievements/{id}/texts/{of}/versions/{revision}/preview", get().to(handlers::preview_version))
        .route("/achievements/{id}/texts/{of}/versions/{revision}/restoration", post().to(handlers::restore))
        .route("/achievements/{id}/texts/{of}/versions/{old}/{new}", get().to(handlers::compare))
        .route("/achievements/{id}/submission", post().to(handlers::submit))
        .route("/achievements/{id}/return", post().to(handlers::send_back))
        .route("/achievements/{id}/publication", post().to(handlers::publish))
        .route("/achievements/{id}/withdrawal", post().to(handlers::withdraw))
        // The review.
        .route("/achievements/{id}/texts/{of}/remarks", get().to(review::handlers::remarks))
        .route("/achievements/{id}/texts/{of}/remarks", post().to(review::handlers::remark))
        .route("/achievements/{id}/remarks/{remark}/answers", post().to(review::handlers::answer))
        .route("/achievements/{id}/remarks/{remark}/state", post().to(review::handlers::turn))
        .route("/achievements/{id}/publication/schedule", post().to(review::handlers::schedule_publication))
        .route("/achievements/{id}/withdrawal/schedule", post().to(review::handlers::schedule_withdrawal))
        .route("/achievements/{id}/schedule/removal", post().to(review::handlers::call_off))
        .route("/achievements/{id}/texts/{of}/release/schedule", post().to(review::handlers::schedule_release))
        .route("/achievements/{id}/texts/{of}/release/schedule/removal", post().to(review::handlers::call_text_off))
        .route("/organisations/{id}/review", get().to(review::handlers::settings))
        .route("/organisations/{id}/review", post().to(review::handlers::save_settings));
}
