//! The register of specimens: which identity and civil-status documents there are, how each version is made, and how it
//! is checked. A version is described once as one value ([`description`]) and read by each reader as far as the Traffic
//! Light Protocol lets them ([`reading`]); pictures come through a handler that asks the same rule.

use actix_web::web::{ServiceConfig, get};

mod description;
mod facts;
mod handlers;
mod pages;
mod permissions;
mod reading;
mod registering;
mod store;
mod urls;
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

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/specimens", get().to(handlers::list))
        .route("/specimens/{code}", get().to(handlers::show))
        .route("/specimens/{code}/card", get().to(handlers::card));
}

/// The pictures, which have no language in their address.
pub fn open_routes(config: &mut ServiceConfig) {
    config.route("/specimens/pictures/{picture}/{width}", get().to(handlers::picture));
}
