//! Searches somebody keeps: a question with its filters under a name, how much is new in it since its owner last
//! looked, and on wish a mail: at once, every day, every week, or as often as of everything else. Nobody else sees them,
//! and like subscriptions they leave no audit. A list shows what its owner may see; a mail tells only of what is public,
//! since mail is read by others. Who is written to when is known by their habits; whoever knows those writes the mails.

use actix_web::web::{ServiceConfig, get, post, resource};

mod forms;
mod handlers;
mod letters;
mod links;
mod pages;
mod saved_search;
mod store;
pub mod urls;

pub use letters::{digest as write_letter, samples};
pub use pages::paces;
pub use saved_search::{SavedSearch, SavedSearchId};

use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

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

/// Searches whose owners want mails, from behind `after` on, in the order of their ids.
pub fn list_mailed(
    connection: &mut DbConn,
    after: Option<SavedSearchId>,
    limit: i64,
) -> Result<Vec<SavedSearch>, Error> {
    store::list_mailed(connection, after, limit)
}

/// A search as it is now; nothing where its owner forgot it meanwhile.
pub fn maybe(connection: &mut DbConn, id: SavedSearchId) -> Result<Option<SavedSearch>, Error> {
    store::maybe(connection, id)
}

/// Notes until when the owners of these searches were told; what they themselves changed meanwhile stays.
pub fn set_told(connection: &mut DbConn, searches: &[SavedSearchId], now: Timestamp) -> Result<(), Error> {
    store::set_told(connection, searches, now)
}

/// What mail programs post to: no language and no cookie.
pub fn open_routes(config: &mut ServiceConfig) {
    config.route("/unsubscribe/searches/{signed}", post().to(handlers::unsubscribe));
}
