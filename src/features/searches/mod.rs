//! Searches somebody keeps: a question with its filters under a name, how much is new in it since its owner last
//! looked, and on wish a mail every day or every week. Nobody else sees them, and like subscriptions they leave no
//! audit. A list shows what its owner may see; a mail tells only of what is public, since mail is read by others.

use actix_web::web::{ServiceConfig, get, post, resource};

mod forms;
mod handlers;
mod jobs;
mod letters;
mod links;
mod pages;
mod saved_search;
mod store;
pub mod urls;

pub use jobs::register as register_jobs;
pub use letters::samples;
pub use pages::rhythms;
pub use saved_search::{SavedSearch, SavedSearchId};

use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .service(resource("/searches").get(handlers::list).post(handlers::create))
        .route("/searches/new", get().to(handlers::new))
        .route("/searches/{id}/reading", post().to(handlers::read))
        .route("/searches/{id}/rhythm", post().to(handlers::change_rhythm))
        .route("/searches/{id}/end", post().to(handlers::end))
        .route("/searches/{signed}/mails", get().to(handlers::mails));
}

/// A person's kept searches, the oldest first.
pub fn list_of_person(connection: &mut DbConn, person: PersonId) -> Result<Vec<SavedSearch>, Error> {
    store::list_of_person(connection, person)
}

/// What mail programs post to: no language and no cookie.
pub fn open_routes(config: &mut ServiceConfig) {
    config.route("/unsubscribe/searches/{signed}", post().to(handlers::unsubscribe));
}
