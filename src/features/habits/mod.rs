//! How a person wants to be told: how often, at which hour of their own clock, on which day of the week, whether mails
//! rest on the days off of their country, and whether what waits for them is told at once all the same. What somebody
//! never chose follows their roles ([`Habits::usual`]) and stands in no row, so it follows them when roles change.
//!
//! One page has all of it: the habits, what the person is subscribed to and how soon they hear of it, how often their
//! kept searches tell what is new, in which language and calendar, and what comes whatever they chose. Like
//! subscriptions, habits leave no audit: they are nobody else's business.
//!
//! Whoever writes the mails asks who is due ([`list_due`]), is waited for ([`list_calling`]) or wants to hear of some
//! news at once ([`list_hasty`]), says up to when it has told ([`set_told`], [`set_called`]), and reckons anew when the
//! next letters are due ([`list_waiting`], [`set_due`]), since zones, roles and days off become others.

mod forms;
mod habit;
mod handlers;
mod own;
mod pages;
mod store;
pub mod urls;

use actix_web::web::{ServiceConfig, get, resource};

pub use habit::{Choice, Habits};
pub use store::{Due, end_calls, end_letters, language_of, maybe_due, set_called, set_due, set_told};
pub use store::{list_calling, list_changed, list_due, list_hasty, list_of, list_waiting};

/// Its address under a language.
pub fn routes(config: &mut ServiceConfig) {
    config.service(resource(urls::habits()).route(get().to(handlers::show)).post(handlers::save));
}
