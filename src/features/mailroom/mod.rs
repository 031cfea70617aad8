//! The mailroom: what becomes of the portal's mails, for those who run it; and where mail servers report what came
//! back. It shows numbers, kinds and reasons, and whose mail was given up only to those who look after that person: no
//! address stands on its page, and of one that gets no mail and has no account only the domain. The outbox itself and
//! what follows from a failure are in `platform::mail`.

mod forms;
mod handlers;
mod jobs;
mod pages;
mod permissions;
mod store;
mod urls;

use actix_web::web::{ServiceConfig, get, post};

use crate::platform::jobs::Registry;

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/mail/room", get().to(handlers::show))
        .route("/mail/room/resending", post().to(handlers::resend_kind))
        .route("/mail/room/{id}/resending", post().to(handlers::resend))
        .route("/mail/room/{id}/trust", post().to(handlers::trust));
}

/// What mail servers hand reports in at: no language and no cookie, but a word they share with the portal.
pub fn open_routes(config: &mut ServiceConfig) {
    config.route("/mail/bounces", post().to(handlers::hear));
}

/// Makes its jobs known.
pub fn register_jobs(registry: &mut Registry) {
    registry.add::<jobs::ResendKind>();
}
