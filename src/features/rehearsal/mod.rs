//! A place to practise in: two invented countries with invented people and records, where a new official sends, releases and
//! answers everything the exchange knows without fear. It is a platform of its own beside the portal's, with its own data,
//! keys and log; no row of one is ever in the other. It is filled when somebody takes a seat in it for the first time, anew
//! when somebody asks for that, and forgotten when a day has gone by and nobody works in it ([`Hall`]).
//!
//! The pages are those of the exchange itself. Whoever may enter is let in to them by [`guard`], which puts the platform of
//! the rehearsal in the place of the portal's for that request; every address such a page makes stays inside.
//!
//! It lies in the data folder of the machine that answers, on SQLite whatever the portal runs on. Where several machines
//! answer, whoever leads requests to them sends those to `/rehearsal` and `/{language}/rehearsal` to one.

use actix_web::middleware::from_fn;
use actix_web::web::{ServiceConfig, get, post, resource, scope};

mod disk;
mod exercises;
mod filling;
mod forms;
mod guard;
mod hall;
mod handlers;
mod pages;
mod permissions;
mod seat;
mod stage;
pub mod urls;

pub use hall::{Builders, Hall};

use super::{exchange, transparency};
use crate::platform::web::posts_of_others_per_address;

/// Seats one network address takes at once, and the milliseconds after which it may take one more: a class that learns in
/// one room changes them without waiting.
const SEATS: (u32, u64) = (60, 500);
/// The same for filling it anew, which costs seconds of the machine's work.
const RESETS: (u32, u64) = (6, 20_000);

/// The rehearsal under a language: its own pages, and those of the exchange and of its log once more.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/rehearsal", get().to(handlers::front))
        .service(
            resource("/rehearsal/seat")
                .wrap(posts_of_others_per_address(SEATS.0, SEATS.1))
                .route(post().to(handlers::sit)),
        )
        .service(
            resource("/rehearsal/reset")
                .wrap(posts_of_others_per_address(RESETS.0, RESETS.1))
                .route(get().to(handlers::ask_reset))
                .route(post().to(handlers::reset)),
        )
        .service(
            scope("/rehearsal")
                .wrap(from_fn(guard::let_in))
                .configure(exchange::routes)
                .configure(transparency::routes),
        );
}

/// What has no language in its address: where the picture on an extract leads, and the log.
pub fn open_routes(config: &mut ServiceConfig) {
    config.service(
        scope("/rehearsal")
            .wrap(from_fn(guard::let_look))
            .configure(exchange::open_routes)
            .configure(transparency::open_routes),
    );
}
