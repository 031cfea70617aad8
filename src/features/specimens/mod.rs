//! The register of specimens: which identity and civil-status documents there are, how each version is made, and how it
//! is checked. A version is described once as one value ([`description`]) and read by each reader as far as the Traffic
//! Light Protocol lets them ([`reading`]); pictures come through a handler that asks the same rule. How a description
//! comes about, and who lets readers have it, is the matter of [`writing`].

use actix_web::web::{ServiceConfig, get, post, resource};
use chrono::NaiveDate;

mod circulating;
mod codes;
mod comparing;
mod data;
mod description;
mod facts;
mod handlers;
mod identifying;
mod lineage;
mod pages;
mod permissions;
mod reading;
mod registering;
mod review;
mod store;
mod training;
pub mod urls;
mod using;
mod veiled;
mod version;
mod views;
mod words;
mod writing;
mod zone;

pub use circulating::{Circulating, list_circulating};
pub use description::{Description, Mark, MarkId, MarkWords, Part, PartId, Picture, PictureId, Place, Source, Words};
pub use facts::Facts;
pub use registering::register;
pub use review::Review;
pub use using::uses_of;
pub use veiled::list_veiled;
pub use version::{Code, Version, VersionId};
pub use words::{FactGroup, Light, PartKind};
pub use writing::{DraftTask, tasks_for, words_of_notice};
pub use zone::{Shape, Zone};

use self::lineage::Lineage;
use self::store::Listed;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::reads_per_address;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/glossary/features/{code}/documents", get().to(using::show))
        .route("/specimens", get().to(handlers::list))
        .route("/specimens.atom", get().to(data::handlers::feed))
        .route("/specimens/codes", get().to(codes::show))
        .route("/specimens/compare", get().to(comparing::handlers::compare))
        .route("/specimens/identification", get().to(identifying::handlers::identify))
        .route("/specimens/new", get().to(writing::handlers::new))
        .route("/specimens/new", post().to(writing::handlers::begin))
        .route("/specimens/drafts", get().to(writing::handlers::drafts))
        .route("/specimens/drafts/reviewers", get().to(writing::handlers::reviewers))
        .route("/specimens/drafts/{id}", get().to(writing::handlers::show))
        .route("/specimens/drafts/{id}/facts", get().to(writing::handlers::facts))
        .route("/specimens/drafts/{id}/facts", post().to(writing::handlers::edit_facts))
        .route("/specimens/drafts/{id}/words/{tongue}", get().to(writing::handlers::words))
        .route("/specimens/drafts/{id}/words/{tongue}", post().to(writing::handlers::edit_words))
        .route("/specimens/drafts/{id}/readers", get().to(writing::handlers::readers))
        .route("/specimens/drafts/{id}/readers", post().to(writing::handlers::edit_readers))
        .route("/specimens/drafts/{id}/sources", get().to(writing::handlers::sources))
        .route("/specimens/drafts/{id}/sources", post().to(writing::handlers::add_source))
        .route("/specimens/drafts/{id}/sources/removal", post().to(writing::handlers::remove_source))
        .route("/specimens/drafts/{id}/parts", get().to(writing::handlers::parts))
        .route("/specimens/drafts/{id}/parts", post().to(writing::handlers::add_part))
        .route("/specimens/drafts/{id}/parts/{part}/removal", post().to(writing::handlers::remove_part))
        .route("/specimens/drafts/{id}/parts/{part}/up", post().to(writing::handlers::move_part))
        .route("/specimens/drafts/{id}/parts/{part}/pictures", get().to(writing::handlers::new_picture))
        .route("/specimens/drafts/{id}/parts/{part}/pictures", post().to(writing::handlers::add_picture))
        .route("/specimens/drafts/{id}/parts/{part}/uploads", post().to(writing::handlers::upload))
        .route("/specimens/drafts/{id}/pictures/{picture}", get().to(writing::handlers::picture_of))
        .route("/specimens/drafts/{id}/pictures/{picture}", post().to(writing::handlers::edit_picture))
        .route("/specimens/drafts/{id}/pictures/{picture}/removal", post().to(writing::handlers::remove_picture))
        .route("/specimens/drafts/{id}/marks", get().to(writing::handlers::marks))
        .route("/specimens/drafts/{id}/marks", post().to(writing::handlers::add_mark))
        .route("/specimens/drafts/{id}/marks/{mark}", get().to(writing::handlers::mark))
        .route("/specimens/drafts/{id}/marks/{mark}", post().to(writing::handlers::edit_mark))
        .route("/specimens/drafts/{id}/marks/{mark}/removal", post().to(writing::handlers::remove_mark))
        .route("/specimens/drafts/{id}/marks/{mark}/up", post().to(writing::handlers::move_mark))
        .route("/specimens/drafts/{id}/marks/{mark}/zone", get().to(writing::handlers::zone))
        .route("/specimens/drafts/{id}/marks/{mark}/zone", post().to(writing::handlers::add_zone))
        .route("/specimens/drafts/{id}/marks/{mark}/zone/removal", post().to(writing::handlers::remove_zone))
        .route("/specimens/drafts/{id}/preview", get().to(writing::handlers::preview))
        .route("/specimens/drafts/{id}/submission", post().to(writing::handlers::submit))
        .route("/specimens/drafts/{id}/release", post().to(writing::handlers::release))
        .route("/specimens/drafts/{id}/reviewer", post().to(writing::handlers::appoint))
        .route("/specimens/drafts/{id}/return", post().to(writing::handlers::give_back))
        .route("/specimens/drafts/{id}/removal", post().to(writing::handlers::discard))
        .route("/specimens/{code}", get().to(handlers::show))
        .route("/specimens/{code}/reach", get().to(handlers::reached))
        .route("/specimens/{code}/card", get().to(handlers::card))
        .route("/specimens/{code}/training", get().to(training::handlers::train))
        .route("/specimens/{code}/drafts", post().to(writing::handlers::revise))
        .route("/specimens/{code}/revisions", get().to(writing::handlers::revisions));
}

/// The pictures, which have no language in their address.
pub fn open_routes(config: &mut ServiceConfig) {
    let json = resource(urls::json())
        .wrap(reads_per_address(data::handlers::READS.0, data::handlers::READS.1))
        .route(get().to(data::handlers::json));
    config
        .service(json)
        .route("/specimens/pictures/{picture}/{width}", get().to(handlers::picture))
        .route("/specimens/drafts/{id}/pictures/{picture}/{width}", get().to(writing::handlers::picture));
}

/// The first and the last day on which something was issued, where they are known.
pub type IssueDays = (Option<NaiveDate>, Option<NaiveDate>);

/// The first and the last day a version was issued, as far as this viewer may know: its own last day, else the last on
/// which the version that took its place can have been new. Nothing where they may read no version of this code.
///
/// # Errors
/// Of the database.
pub fn days_of_issue(connection: &mut DbConn, viewer: &Viewer, code: &str) -> Result<Option<IssueDays>, Error> {
    let Some(code) = Code::parse(code) else { return Ok(None) };
    if !store::is_visible(connection, viewer, &code)? {
        return Ok(None);
    }
    let (first, last) = store::find(connection, &code)?.open_issue();
    if last.is_some() {
        return Ok(Some((first, last)));
    }
    let versions = store::list_of_country(connection, viewer, code.country())?;
    let lineage: Lineage = versions.iter().map(Listed::link).collect();
    let is_told = |it: &Code| versions.iter().any(|known| known.code == *it && known.first_issued.is_some());
    let mut replaced = None;
    // Where more than one took its place, it may have been issued until the last of them was new.
    for next in lineage.told_after(&code, |it| is_told(it).then(|| it.clone())) {
        let between = store::find(connection, &next)?.description.facts.first_issued_between();
        replaced = replaced.max(between.map(|it| it.1));
    }
    Ok(Some((first, replaced)))
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
