//! Tools for whoever holds a document, a name, a number or a date in front of them. They store nothing, log nothing and
//! need no account: what is typed comes in the body of a request, never in its address, and is forgotten with the answer.
//! The rules are pure functions, one room for each tool; the pages show them in words, and `interface` to programs.

use actix_web::web::{ServiceConfig, get, resource};

mod answers;
pub mod confusables;
mod forms;
mod handlers;
mod issue;
mod known;
pub mod mrz;
pub mod national;
mod pages;
pub mod transliteration;
pub mod urls;

pub use answers::{ConfusablesAnswer, DayAnswer, MrzAnswer, NameAnswer, NationalAnswer};
pub use forms::{is_too_long, refused_name};
pub use issue::{IssueDays, IssueOf, NO_VERSION, issue_on, version_as_typed};
pub use known::{DeviationsOf, known_deviations};

use crate::platform::web::posts_of_others_per_address;

/// Checks one network address may send at once, and the milliseconds until it may send one more: a busy counter, not a
/// list of people.
const CHECKS: (u32, u64) = (120, 500);

/// Its addresses under a language.
pub fn routes(config: &mut ServiceConfig) {
    let limited = || posts_of_others_per_address(CHECKS.0, CHECKS.1);
    config
        .route("/checks", get().to(handlers::list))
        .service(resource("/checks/mrz").wrap(limited()).get(handlers::mrz).post(handlers::check_mrz))
        .service(
            resource("/checks/transliteration")
                .wrap(limited())
                .get(handlers::transliteration)
                .post(handlers::transliterate),
        )
        .service(resource("/checks/calendar").wrap(limited()).get(handlers::calendar).post(handlers::convert))
        .service(
            resource("/checks/national-number").wrap(limited()).get(handlers::national).post(handlers::check_national),
        )
        .service(resource("/checks/confusables").wrap(limited()).get(handlers::confusables).post(handlers::compare));
}
