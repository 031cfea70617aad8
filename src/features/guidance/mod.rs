//! Guidance: articles on the security of identity documents for the people of the registers, each with its sources. An
//! article belongs to an organisation of a country, or to the secretariat; one of its people writes, another releases
//! ([`begin`], [`release`]), and translations follow the original and say when they lag. Who reads it is the Traffic
//! Light Protocol's to say, for the article as a whole.

use actix_web::web::{ServiceConfig, get, post, resource};

mod article;
mod data;
mod desk;
mod findable;
mod forms;
mod handlers;
mod notices;
mod pages;
mod permissions;
mod steps;
mod store;
pub mod urls;
mod veiled;
mod views;
mod words;

pub use article::{Article, Particulars, Source, Words};
pub use desk::{Task, TaskKind, tasks_for};
pub use notices::words_of_notice;
pub use permissions::{desk as as_insider, writing as as_writer};
pub use steps::{By, Given, begin, release, write};
pub use veiled::list_veiled;
pub use words::{Audience, Basis, Topic};

use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::reads_per_address;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Times one network address may fetch the data at once, and the milliseconds until it may once more.
const READS: (u32, u64) = (30, 10_000);
/// Articles the map of the site names at most.
const MOST_ADDRESSES: i64 = 3000;

/// What has no language: the articles as data.
pub fn open_routes(config: &mut ServiceConfig) {
    config.service(resource(urls::json()).wrap(reads_per_address(READS.0, READS.1)).route(get().to(handlers::json)));
}

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/guidance", get().to(handlers::list))
        .route("/guidance.atom", get().to(handlers::feed))
        // Before the slugs, which may not take these words.
        .route("/guidance/new", get().to(handlers::new))
        .route("/guidance/new", post().to(handlers::create))
        .route("/guidance/desk", get().to(handlers::desk))
        .route("/guidance/preview", post().to(handlers::preview))
        .route("/guidance/{slug}", get().to(handlers::show))
        .route("/guidance/{slug}/reach", get().to(handlers::reached))
        .route("/guidance/{slug}/desk", get().to(handlers::work))
        .route("/guidance/{slug}/withdrawal", post().to(handlers::withdraw))
        .route("/guidance/{slug}/texts/{of}", get().to(handlers::edit))
        .route("/guidance/{slug}/texts/{of}", post().to(handlers::save))
        .route("/guidance/{slug}/texts/{of}/review", get().to(handlers::review))
        .route("/guidance/{slug}/texts/{of}/release", post().to(handlers::release))
        .route("/guidance/{slug}/texts/{of}/return", post().to(handlers::give_back))
        .route("/guidance/{slug}/texts/{of}/confirmation", post().to(handlers::confirm))
        .route("/guidance/{slug}/texts/{of}/versions", get().to(handlers::versions))
        .route("/guidance/{slug}/texts/{of}/restoration", post().to(handlers::restore));
}

/// What everyone may read, for the map of the site: where it is, in which languages, and when it changed.
pub fn list_addresses(connection: &mut DbConn) -> Result<Vec<(String, Vec<Language>, Timestamp)>, Error> {
    let articles = store::list_public(connection, store::Filter::default(), MOST_ADDRESSES)?;
    Ok(articles.iter().map(|it| (urls::show(&it.slug), it.strip.readable(), it.updated_at)).collect())
}

/// The article of an address, whoever asks.
pub fn find(connection: &mut DbConn, slug: &str) -> Result<Article, Error> {
    store::find(connection, slug)
}
