//! The letters that gather what a person is told: what waits for them, what is new from others of the kinds they asked
//! for, and which deadlines come near; by their habits every day, every week or at once, in their language, calendar
//! and digits. What waits may call them between two letters, and what they want to hear of at once is told at once
//! ([`wishing`]) and not again. Nothing to say means no letter.
//!
//! A job takes the people who are due in portions and asks every feature once for a whole portion ([`gathering`]); what
//! concerns one of them is then chosen in memory ([`contents`]), drawn ([`letters`]), and written with the note that
//! they were told, in one transaction ([`jobs`], [`written`]). What is new in kept searches comes in letters of their
//! own ([`searching`]). Mail is read on machines that are not ours: it names what everybody may read, and of the rest
//! says how much there is and where.

mod announcing;
mod contents;
mod days;
mod gathering;
mod handlers;
mod jobs;
mod letters;
mod links;
mod occasion;
mod pages;
mod samples;
mod searching;
mod store;
mod urls;
mod wishing;
mod written;

use actix_web::web::{ServiceConfig, get, post};

pub use jobs::{CallPeople, ReckonAnew, SendDigests, TellPeople, register as register_jobs};
pub use samples::samples;

use crate::features::inbox::Words;
use crate::features::{
    accounts, achievements, alerts, deviations, exchange, guidance, library, meetings, questions, specimens, statistics,
};

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config.route("/digest/{occasion}/{signed}/end", get().to(handlers::end));
}

/// What mail programs post to: no language and no cookie.
pub fn open_routes(config: &mut ServiceConfig) {
    config.route("/unsubscribe/digest/{occasion}/{signed}", post().to(handlers::unsubscribe));
}

/// What a notice in somebody's inbox is called, whoever put it there; `None` for a kind this program does not know.
pub fn words_of_notice(kind: &str) -> Option<Words> {
    accounts::words_of_notice(kind)
        .or_else(|| achievements::words_of_notice(kind))
        .or_else(|| guidance::words_of_notice(kind))
        .or_else(|| library::words_of_notice(kind))
        .or_else(|| specimens::words_of_notice(kind))
        .or_else(|| alerts::words_of_notice(kind))
        .or_else(|| deviations::words_of_notice(kind))
        .or_else(|| meetings::words_of_notice(kind))
        .or_else(|| questions::words_of_notice(kind))
        .or_else(|| statistics::words_of_notice(kind))
        .or_else(|| exchange::words_of_notice(kind))
}
