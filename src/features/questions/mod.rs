//! Questions under a post: an official of any member, or of the secretariat, asks about what another register did, in
//! any language; the people of the post's country answer, in any language, or decline with a reason. Signed-in
//! officials see questions and answers under the post; readers without an account only pairs that the country chose to
//! publish. Both can be translated: the question by the people of either country, the answer by those who answer. A clock
//! in working days of the country says by when an answer is asked for ([`clock`]); who answers finds what waits in the inbox,
//! who asked what became of it ([`notices`]). The feature is told of a post by whoever shows it ([`About`]) and never asks.

use actix_web::web::{ServiceConfig, get, post};

mod asking;
mod clock;
mod figures;
mod forms;
mod handlers;
mod jobs;
mod notices;
mod pages;
mod permissions;
mod question;
mod store;
mod translation;
mod under_post;
pub mod urls;
pub mod views;

pub use asking::{About, Asked, ask};
pub use forms::QuestionForm;
pub use jobs::register as register_jobs;
pub use notices::words_of_notice;
pub use permissions::answers_for;
pub use question::{Question, QuestionId, State};
pub use store::{Waiting, count_due, count_waiting, follow, hold_under, make_all_findable};
pub use under_post::{UnderPost, under_post};

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route("/questions", get().to(handlers::list))
        .route("/questions/{id}", get().to(handlers::show))
        .route("/questions/{id}/reach", get().to(handlers::reached))
        .route("/questions/{id}/answer", post().to(handlers::answer))
        .route("/questions/{id}/correction", post().to(handlers::correct))
        .route("/questions/{id}/refusal", post().to(handlers::decline))
        .route("/questions/{id}/withdrawal", post().to(handlers::withdraw))
        .route("/questions/{id}/translations/{of}", get().to(handlers::translation))
        .route("/questions/{id}/translations/{of}", post().to(handlers::translate));
}
