//! What helps people write running text, whatever it is for: the field with its tools, words pasted from other programs
//! as marks, and the page that explains the marks. Nothing is kept here: the feature a text belongs to saves it, and
//! draws its preview by the function that publishes it.

use actix_web::web::{ServiceConfig, get, post};

mod examples;
mod field;
mod handlers;
mod pages;
mod tools;
mod urls;

pub use field::BodyField;

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    config.route("/writing", get().to(handlers::help)).route("/writing/pasted", post().to(handlers::pasted));
}
