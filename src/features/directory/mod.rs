//! The ten members and their civil-registration organisations: what they are called, what they do and on which law,
//! how to reach them, and figures about them with their sources. The organisations change their own entries here. The
//! page of one country also shows its posts, so it is drawn by `home`, which may read both; this feature gives it the [`Profile`]. Which days a country works on is kept here
//! by its administrator, for whatever counts in them: [`working_calendar`].

use actix_web::web::{ServiceConfig, get, post, resource};

mod chart;
mod country;
mod figure;
mod forms;
mod handlers;
mod marking;
mod organisation;
mod pages;
mod period;
mod permissions;
mod profile;
mod store;
pub mod urls;
mod working_calendar;

pub use chart::{Chart, ChartPoint, GridLine};
pub use country::{Country, Tile, country_tiles};
pub use figure::{Bound, Figure, Indicator, Range, Source, Unit, headlines, ranges};
pub use marking::{confide, mark_of};
pub use organisation::{ContactKind, ContactPoint, Organisation, OrganisationSource, OrganisationText, Shown, Topic};
pub use period::Period;
pub use profile::{ChartView, ContactView, Fact, FigureRow, Headline, OrganisationView, Profile, profile, publisher};
pub use store::{
    OrganisationName, abbreviations_of, find_country, find_organisation, find_secretariat, four_eyes_of,
    insert_country, insert_day_off, insert_figure, insert_organisation, list_countries, list_figures,
    list_headline_figures, list_organisations_of, list_regional_figures, list_waivers, make_findable,
    organisation_names, upsert_four_eyes, working_calendar, working_calendars,
};
pub use working_calendar::{DatedWeekend, DayOff, DayOffId, WeekendId, WorkingCalendar};

/// What is read under a language, the page of one country excepted.
pub fn routes(config: &mut ServiceConfig) {
    config
        .route(urls::countries(), get().to(handlers::countries))
        .route("/countries/{code}/working-days", get().to(handlers::working_days))
        .service(resource("/countries/{code}/weekends").route(post().to(handlers::set_weekend)))
        .service(resource("/countries/{code}/weekends/{id}/removal").route(post().to(handlers::remove_weekend)))
        .service(resource("/countries/{code}/days-off").route(post().to(handlers::add_day_off)))
        .service(resource("/countries/{code}/days-off/{id}/removal").route(post().to(handlers::remove_day_off)))
        .service(resource("/countries/{code}/days-off/{id}/confirmation").route(post().to(handlers::confirm_day_off)))
        .service(
            resource(urls::organisations())
                .route(get().to(handlers::organisations))
                .route(post().to(handlers::add_organisation)),
        )
        .service(resource(urls::new_organisation()).route(get().to(handlers::new_organisation)))
        .service(
            resource("/organisations/{id}")
                .route(get().to(handlers::organisation))
                .route(post().to(handlers::save_organisation)),
        )
        .service(
            resource("/organisations/{id}/texts/{of}")
                .route(get().to(handlers::organisation_texts))
                .route(post().to(handlers::save_organisation_texts)),
        )
        .service(resource("/organisations/{id}/confirmation").route(post().to(handlers::confirm)));
}
