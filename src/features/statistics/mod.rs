//! Figures: what the registers count. A figure is one indicator of one country for one time; it is entered by the country,
//! released by a second person there, and every revision is kept and shown. Where sources differ it is a range, with every
//! source's own value beside it; where there is none, pages say so and never write zero.
//!
//! Readers find them under `/statistics`, the country's people write them under `/figures`. Parts of a year never stand
//! beside full years without saying so ([`period`]). [`charts`] has the shapes figures are drawn with, [`chart_views`] what
//! stands at them.

use actix_web::web::{ServiceConfig, get, post, resource};

mod as_of;
mod chart_views;
mod charts;
mod data;
mod desk;
mod figure;
mod findable;
mod forms;
mod handlers;
mod imports;
mod notation;
mod notices;
mod on_sheet;
mod pages;
mod period;
mod permissions;
mod statement;
mod steps;
mod store;
pub mod urls;
pub mod views;
mod words;

pub use as_of::AsOf;
pub use desk::{Tasks, tasks_for};
pub use figure::{Figure, FigureId, Revision, Stated, WrongStep, place};
pub use notices::words_of_notice;
pub use on_sheet::{SheetFigure, list_for_sheet, told};
pub use period::{Kind, NoPeriod, Period};
pub use permissions::writing;
pub use statement::{Fault, Part, SourceValue, Statement, number_fault, unit_fault};
pub use steps::{Subject, begin, register};
pub use store::{Selection, list_released, list_taken};
pub use words::{Bound, State};

use crate::platform::web::reads_per_address;

/// What has no language: the figures as data.
pub fn open_routes(config: &mut ServiceConfig) {
    config
        .service(
            resource("/data/statistics.{form}")
                .wrap(reads_per_address(data::WHOLE.0, data::WHOLE.1))
                .route(get().to(data::whole)),
        )
        .service(
            resource("/data/statistics/{file}")
                .wrap(reads_per_address(data::PARTS.0, data::PARTS.1))
                .route(get().to(data::of_indicator)),
        )
        .service(
            resource("/data/statistics/{indicator}/{file}")
                .wrap(reads_per_address(data::PARTS.0, data::PARTS.1))
                .route(get().to(data::series)),
        );
}

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/statistics", get().to(handlers::overview))
        // Before the indicators, none of which is called so.
        .route("/statistics/compare", get().to(handlers::compare))
        .route("/statistics/data", get().to(data::about))
        .route("/statistics/{indicator}", get().to(handlers::of_indicator))
        .route("/statistics/{indicator}/{country}", get().to(handlers::series))
        .route("/figures", get().to(handlers::desk))
        .route("/figures", post().to(handlers::create))
        .route("/figures/new", get().to(handlers::new))
        .route("/figures/import", get().to(imports::new))
        .route("/figures/import", post().to(imports::read))
        .service(resource("/figures/submission").route(post().to(handlers::submit_ticked)))
        .service(resource("/figures/release").route(post().to(handlers::release_ticked)))
        .route("/figures/{id}", get().to(handlers::show))
        .route("/figures/{id}", post().to(handlers::save))
        .route("/figures/{id}/edit", get().to(handlers::edit))
        .route("/figures/{id}/submission", post().to(handlers::submit))
        .route("/figures/{id}/release", post().to(handlers::release))
        .route("/figures/{id}/return", post().to(handlers::give_back))
        .route("/figures/{id}/withdrawal", post().to(handlers::withdraw));
}
