//! Fills an empty portal with the real content under `content/`, with people who do not exist, and on request with
//! generated posts for measuring; and shows the accounts and the mail, which only the demonstration does.
//!
//! What the content says of organisations was gathered from the sources it names and confirmed by none of them.

use actix_web::web::{ServiceConfig, get};

mod alerts;
mod content;
mod days_off;
mod deviations;
mod dice;
mod directory;
mod documents;
mod exchange;
mod generated;
mod guidance;
mod handlers;
mod mailbox;
mod meetings;
mod pages;
mod people;
mod post_content;
mod posts;
mod samples;
mod specimens;
mod store;
pub mod urls;

pub use directory::fill_directory;
pub use samples::samples;

use documents::Documents;

use crate::platform::Platform;
use crate::platform::crypto::PasswordHash;
use crate::platform::errors::Error;

/// What the demonstration is started with.
pub struct Options {
    /// The password of every account.
    pub password: PasswordHash,
    /// How many generated posts there shall be beside the real ones.
    pub posts: usize,
}

/// Fills an empty portal. Done again it adds what is missing, and gives the accounts the password of this time.
pub fn fill(platform: &Platform, options: &Options) -> Result<(), Error> {
    let (database, now) = (&platform.database, platform.clock.now());
    let (desks, is_empty) = database.write_here(|connection| {
        fill_directory(connection, now)?;
        let desks = people::fill(connection, &options.password, now)?;
        Ok((desks, store::count_posts(connection, "")? == 0))
    })?;
    if is_empty {
        // Days that went by come before what is done today.
        exchange::fill(platform, &desks)?;
        let documents = Documents::bring(platform, &desks)?;
        database.write_here(|connection| posts::fill(connection, &desks, &documents, now))?;
        documents.change(platform)?;
        specimens::fill(platform, &desks)?;
        deviations::fill(platform, &desks)?;
        alerts::fill(platform, &desks)?;
        guidance::fill(platform)?;
        meetings::fill(platform, &desks)?;
    }
    generated::fill(database, &desks, options.posts, now)
}

/// What is read under a language; outside the demonstration these addresses do not exist.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route(urls::accounts(), get().to(handlers::accounts))
        .route(urls::mailbox(), get().to(mailbox::list))
        .route("/demo/mail/samples/{of}", get().to(samples::list))
        .route("/demo/mail/samples/{of}/{number}", get().to(samples::show))
        .route("/demo/mail/samples/{of}/{number}/html", get().to(samples::html))
        .route("/demo/mail/{id}", get().to(mailbox::show))
        .route("/demo/mail/{id}/html", get().to(mailbox::html));
}
