//! Records between registers: a birth, a marriage or a death of one country's national in another finds its way home, a
//! document is verified, a letter reaches whom it is for. Here are the rules: what can be sent ([`catalogue`]), what a
//! message says ([`body`]), where a case stands and who may take which step ([`life_cycle`]), how much time there is
//! ([`clock`]), who could be meant ([`matching`]), and what is signed of each step ([`receipts`]). They are plain functions
//! on plain types.

pub mod body;
pub mod catalogue;
pub mod circle;
pub mod clock;
pub mod entering;
pub mod export;
pub mod figures;
pub mod filters;
pub mod imports;
pub mod life_cycle;
pub mod matching;
pub mod receipts;
pub mod showing;
pub mod standing;
pub mod treaties;
pub mod watching;
mod wording;

mod attached;
mod case_file;
mod deadlines;
mod forms;
mod handlers;
mod jobs;
mod message;
mod notices;
mod pages;
mod paper;
mod parts;
mod permissions;
mod reference;
mod saved_view;
mod steps;
mod store;
pub mod urls;
mod verification;
mod views;

use actix_web::web::{ServiceConfig, get, post, resource};

use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::reads_per_address;
use crate::vocabulary::timestamp::Timestamp;

pub use case_file::{CaseFile, CaseId, Draft, MessageId, Party, ReceiptId, Terms};
pub use deadlines::{Deadlines, deadlines, has_desk, url_of_late, url_of_soon};
pub use jobs::{catch_up_shelves, look_at_due, register as register_jobs};
pub use message::Message;
pub use notices::words_of_notice;
pub use steps::{Conversation, Said, Spoken, Work};
pub use store::{AttachmentRow, Event, Harm, Relation, Sent, Standing, list_stored};
pub use verification::{EventBook, ReceiptBook};

/// Codes of extracts one network address may ask about at once, and the milliseconds until it may ask about one more: a
/// counter that takes papers in all day asks seldom, and of 2^256 codes nobody finds one by asking.
const READS: (u32, u64) = (60, 1000);

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/exchange", get().to(handlers::list))
        .route("/exchange/search", get().to(handlers::searched))
        .route("/exchange/search", post().to(handlers::search))
        .route("/exchange/new", get().to(handlers::new))
        .route("/exchange/new", post().to(handlers::begin))
        .route("/exchange/shelves", get().to(handlers::shelves))
        .route("/exchange/shelves/{organisation}", get().to(handlers::shelf))
        .route("/exchange/shelves/{organisation}/search", get().to(handlers::shelf_searched))
        .route("/exchange/shelves/{organisation}/search", post().to(handlers::search_shelf))
        .route("/exchange/circles/{circle}", get().to(handlers::circle))
        .route("/exchange/circles/{circle}/search", get().to(handlers::circle_searched))
        .route("/exchange/circles/{circle}/search", post().to(handlers::search_circle))
        .route("/exchange/sources", get().to(handlers::sources))
        .route("/exchange/views", get().to(handlers::saved_views))
        .route("/exchange/views", post().to(handlers::keep_view))
        .route("/exchange/views/{id}/name", get().to(handlers::view_renamed))
        .route("/exchange/views/{id}/name", post().to(handlers::rename_view))
        .route("/exchange/views/{id}/place", post().to(handlers::move_view))
        .route("/exchange/views/{id}/removal", post().to(handlers::remove_view))
        .route("/exchange/erasures", get().to(handlers::erasures))
        .route("/exchange/erasures/{reference}", post().to(handlers::erase))
        .route("/exchange/figures", get().to(handlers::figures))
        .route("/exchange/figures.csv", get().to(handlers::figures_table))
        .route("/exchange/imports", get().to(imports::list))
        .route("/exchange/imports", post().to(imports::read))
        .route("/exchange/imports/columns/{kind}", get().to(imports::columns))
        .route("/exchange/imports/{id}", get().to(imports::show))
        .route("/exchange/imports/{id}", post().to(imports::make))
        .route("/exchange/imports/{id}/removal", post().to(imports::remove))
        .route("/exchange/imports/{id}/release", post().to(imports::release))
        .route("/exchange/{reference}", get().to(handlers::show))
        .route("/exchange/{reference}/writing/{step}", get().to(handlers::write))
        .route("/exchange/{reference}/writing/{step}", post().to(handlers::written))
        .route("/exchange/{reference}/steps/{step}", post().to(handlers::step))
        .route("/exchange/{reference}/officer", post().to(handlers::give))
        .route("/exchange/{reference}/versions", post().to(handlers::renew))
        .route("/exchange/{reference}/parts", get().to(handlers::choose_part))
        .route("/exchange/{reference}/parts", post().to(handlers::split))
        .route("/exchange/{reference}/removal", post().to(handlers::discard))
        .route("/exchange/{reference}/writing/{step}/files", post().to(handlers::add_file))
        // A file in parts, for the portal's own script.
        .route("/exchange/{reference}/writing/{step}/arrivals", post().to(handlers::begin_file))
        .route("/exchange/{reference}/arrivals/{id}", get().to(handlers::offset))
        .route("/exchange/{reference}/arrivals/{id}", post().to(handlers::part))
        .route("/exchange/{reference}/files/{id}", get().to(handlers::file))
        .route("/exchange/{reference}/files/{id}/removal", post().to(handlers::remove_file))
        .route("/exchange/{reference}/extract", get().to(handlers::extract))
        .route("/exchange/{reference}/extract", post().to(handlers::draw))
        .route("/exchange/{reference}/export", get().to(handlers::export))
        .route("/exchange/{reference}/readers", get().to(handlers::readers))
        .route("/exchange/{reference}/reach", get().to(handlers::reached))
        .route("/exchange/{reference}/receipts/{id}", get().to(handlers::receipt))
        .route("/exchange/{reference}/receipts/{id}/file", get().to(handlers::receipt_file))
        .service(resource("/status/{code}").wrap(reads_per_address(READS.0, READS.1)).get(handlers::status));
}

/// Where the picture on an extract leads, which has no language in its address.
pub fn open_routes(config: &mut ServiceConfig) {
    config.service(
        resource("/status/{code}").wrap(reads_per_address(READS.0, READS.1)).get(handlers::status_in_own_language),
    );
}

/// The steps somebody took since then (UTC), each once: the portal's own are not among them.
///
/// # Errors
/// Of the database.
pub fn steps_since(connection: &mut DbConn, since: Timestamp) -> Result<Vec<life_cycle::Step>, Error> {
    store::list_steps_since(connection, since)
}

/// The catalogue key of a word of a list: `exchange-kind-n-bir`.
fn key(list: &str, word: &str) -> String {
    format!("{list}-{}", word.to_lowercase().replace(['.', '_'], "-"))
}
