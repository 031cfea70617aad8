//! The register of specimens: which identity and civil-status documents there are, how each version is made, and how it
//! is checked. A version is described once as one value ([`description`]) and read by each reader as far as the Traffic
//! Light Protocol lets them ([`reading`]); pictures come through a handler that asks the same rule.

use actix_web::web::{ServiceConfig, get, resource};

mod comparing;
mod data;
mod description;
mod facts;
mod handlers;
mod identifying;
mod pages;
mod permissions;
mod reading;
mod registering;
mod store;
mod training;
pub mod urls;
mod version;
mod views;
mod words;
mod zone;

pub use description::{Description, Mark, MarkId, MarkWords, Part, PartId, Picture, PictureId, Place, Source, Words};
pub use facts::Facts;
pub use registering::register;
pub use version::{Code, Version, VersionId};
pub use words::{FactGroup, Light, PartKind};
pub use zone::{Shape, Zone};

use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::reads_per_address;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/specimens", get().to(handlers::list))
        .route("/specimens.atom", get().to(data::handlers::feed))
        .route("/specimens/compare", get().to(comparing::handlers::compare))
        .route("/specimens/identification", get().to(identifying::handlers::identify))
        .route("/specimens/{code}", get().to(handlers::show))
        .route("/specimens/{code}/training", get().to(training::handlers::train))
        .route("/specimens/{code}/card", get().to(handlers::card));
}

/// The pictures, which have no language in their address.
pub fn open_routes(config: &mut ServiceConfig) {
    let json = resource(urls::json())
        .wrap(reads_per_address(data::handlers::READS.0, data::handlers::READS.1))
        .route(get().to(data::handlers::json));
    config.service(json).route("/specimens/pictures/{picture}/{width}", get().to(handlers::picture));
}

/// What the map of the site says of a version.
pub struct PublicVersion {
    /// Without the language.
    pub path: String,
    /// The languages readers find its title in.
    pub languages: Vec<Language>,
    /// When it was released last (UTC).
    pub released_at: Timestamp,
}

/// Every version that everyone may read, in the order of their codes.
///
/// # Errors
/// Of the database.
pub fn list_addresses(connection: &mut DbConn) -> Result<Vec<PublicVersion>, Error> {
    let public = |(code, languages, released_at)| PublicVersion { path: urls::show(&code), languages, released_at };
    Ok(store::list_addresses(connection)?.into_iter().map(public).collect())
}
