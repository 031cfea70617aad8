//! The library: pictures and documents of an organisation, handed in once and used in many places. It knows no
//! feature's name; whoever shows a file says so with [`set_uses`], and what nothing public shows, nobody outside sees.
//!
//! A file comes in whole or in pieces, is told by its content, and waits until a job has looked at it: for harmful
//! software, and for pictures the widths that pages show. What was handed in of a picture is never given to the public,
//! only what was drawn anew from it.
//!
//! A picture of something with readers of its own, as a specimen, is stored and looked at here as every other one and yet is
//! no file of the library: it is kept apart ([`keep_apart`]), and nobody but whoever handed it in sees it here.

use actix_web::web::{ServiceConfig, get, post};

mod adding;
mod apart;
mod arrival;
mod bringing;
mod care;
mod change;
mod deciding;
mod description;
mod document;
mod file;
mod findable;
mod forms;
mod handing_in;
mod handlers;
mod jobs;
mod names;
mod notices;
mod pages;
mod permissions;
mod picturing;
mod showing;
mod single;
mod store;
mod task;
pub mod urls;
mod uses;
pub mod views;
mod waiting;

pub use apart::{OnItsWay, find_unfit, is_any_preparing, on_their_way};
pub use bringing::{Brought, bring_document, bring_picture, bring_version};
pub use care::{Finding, examine, join};
pub use document::{
    DocumentId, DocumentView, Row as DocumentRow, document, documents, offered_documents, own_documents,
};
pub use file::{FileId, Kind, State};
pub use findable::{make_all_findable, make_documents_findable};
pub use handing_in::{Fault, HandIn, hand_in_picture};
pub use jobs::register as register_jobs;
pub use notices::words_of_notice;
pub use picturing::{OwnPicture, PictureView, PictureWidth, own_pictures, pictures_of};
pub use showing::{PictureFault, addressed, check_pictures, first_picture, to_blocks, to_html};
pub use single::make_documents;
pub use task::{Task, Tasks, tasks_for};
pub use uses::{
    Use, list_hands, list_touched, list_used_documents, release, set_own_uses, set_uses, use_documents_in, use_in,
};

/// Mounts the pages under the language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/library", get().to(handlers::list))
        .route("/library/new", get().to(handlers::new))
        .route("/library/new", post().to(handlers::add))
        .route("/library/choice", get().to(handlers::choice))
        // A file in pieces, for the portal's own script.
        .route("/library/uploads", post().to(handlers::begin))
        .route("/library/uploads/{id}", get().to(handlers::offset))
        .route("/library/uploads/{id}", post().to(handlers::piece))
        .route("/library/documents/{id}", get().to(handlers::document))
        .route("/library/documents/{id}", post().to(handlers::rename))
        .route("/library/changes", get().to(handlers::changes))
        .route("/library/{id}", get().to(handlers::show))
        .route("/library/{id}", post().to(handlers::describe))
        .route("/library/{id}/reach", get().to(handlers::reached))
        .route("/library/{id}/versions", post().to(handlers::replace))
        .route("/library/{id}/document", post().to(handlers::group))
        .route("/library/{id}/changes/{kind}/release", post().to(handlers::release))
        .route("/library/{id}/changes/{kind}/return", post().to(handlers::give_back))
        .route("/library/{id}/changes/{kind}/removal", post().to(handlers::drop_change))
        .route("/library/{id}/deletion", post().to(handlers::delete));
}

/// Mounts the files themselves, which have no language in their address.
pub fn open_routes(config: &mut ServiceConfig) {
    config.route("/files/{key}/{name}", get().to(handlers::serve));
}
