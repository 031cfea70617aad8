//! Fills an empty portal with the real content under `content/`, with people who do not exist, and on request with
//! generated posts for measuring; and shows the accounts and the mail, which only the demonstration does.
//!
//! What the content says of organisations was gathered from the sources it names and confirmed by none of them.

use actix_web::web::{ServiceConfig, get};

mod content;
mod directory;
mod handlers;
mod mailbox;
mod pages;
pub mod urls;

pub use directory::fill_directory;

/// What is read under a language; outside the demonstration these addresses do not exist.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route(urls::accounts(), get().to(handlers::accounts))
        .route(urls::mailbox(), get().to(mailbox::list))
        .route("/demo/mail/{id}", get().to(mailbox::show))
        .route("/demo/mail/{id}/html", get().to(mailbox::html));
}
