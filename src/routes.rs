//! Every address of the portal, as a table of contents. Each feature mounts its own under the language.

use actix_web::middleware::from_fn;
use actix_web::web::{self, ServiceConfig, get, post, scope, to};

use crate::features::{
    accounts, achievements, alerts, audit, calendars, checks, demo, deviations, digest, directory, exchange, glossary,
    guidance, habits, home, inbox, interface, library, mailroom, meetings, notifications, questions, rehearsal, search,
    searches, security_features, specimens, statistics, transparency, writing,
};
use crate::platform::errors::Error;
use crate::platform::web::{
    choose_language, health, metrics, ready, report_policy_violation, same_origin, serve_asset,
};

/// Mounts everything.
pub fn mount(config: &mut ServiceConfig) {
    config
        // For machines that watch, and for browsers' own questions.
        .route("/healthz", get().to(health))
        .route("/readyz", get().to(ready))
        .route("/metrics", get().to(metrics))
        .route("/reports/policy", post().to(report_policy_violation))
        .route("/static/{name}", get().to(serve_asset))
        .configure(home::open_routes)
        .configure(achievements::open_routes)
        .configure(notifications::open_routes)
        .configure(mailroom::open_routes)
        .configure(library::open_routes)
        .configure(searches::open_routes)
        .configure(digest::open_routes)
        .configure(interface::open_routes)
        .configure(accounts::open_routes)
        .configure(transparency::open_routes)
        .configure(security_features::open_routes)
        .configure(specimens::open_routes)
        .configure(deviations::open_routes)
        .configure(alerts::open_routes)
        .configure(guidance::open_routes)
        .configure(calendars::open_routes)
        .configure(statistics::open_routes)
        .configure(exchange::open_routes)
        .configure(rehearsal::open_routes)
        // For readers: the choice of a language, then everything under it.
        .route("/", get().to(choose_language))
        .service(scope("/{language}").wrap(from_fn(same_origin)).configure(pages))
        .default_service(to(nothing_here));
}

fn pages(config: &mut ServiceConfig) {
    config
        .configure(home::routes)
        .configure(achievements::routes)
        .configure(security_features::routes)
        .configure(specimens::routes)
        .configure(deviations::routes)
        .configure(alerts::routes)
        .configure(meetings::routes)
        .configure(exchange::routes)
        .configure(rehearsal::routes)
        .configure(guidance::routes)
        .configure(glossary::routes)
        .configure(questions::routes)
        .configure(statistics::routes)
        .configure(writing::routes)
        .configure(library::routes)
        .configure(directory::routes)
        .configure(checks::routes)
        .configure(search::routes)
        .configure(searches::routes)
        .configure(digest::routes)
        .configure(notifications::routes)
        .configure(habits::routes)
        .configure(calendars::routes)
        .configure(inbox::routes)
        .configure(mailroom::routes)
        .configure(audit::routes)
        .configure(transparency::routes)
        .configure(demo::routes)
        .configure(accounts::routes)
        .default_service(web::to(nothing_here));
}

async fn nothing_here() -> Result<&'static str, Error> {
    Err(Error::NotFound)
}
