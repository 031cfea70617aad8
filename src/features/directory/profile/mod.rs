//! What the page of one country shows of the directory, in the reader's words, digits and calendar.

mod figures;
mod organisations;

use chrono::{Datelike as _, NaiveDate};

use super::figure::{Figure, Indicator, headlines, ranges};
use super::store;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::i18n::working_days::Weekend;
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator as Counted;
use crate::vocabulary::language::Language;

pub(super) use figures::figure_row;
pub use figures::{ChartView, FigureRow, Headline, publisher};
use figures::{chart_view, headline};
use organisations::organisation_view;
pub use organisations::{ContactView, Fact, OrganisationView};
pub(super) use organisations::{contact_title, host_of, topic_title};

/// A country as its page shows it.
pub struct Profile {
    /// Which country.
    pub country: CountryCode,
    /// Its name for the reader.
    pub name: &'static str,
    /// Its name in the other languages, each spelling once.
    pub other_names: Vec<(Language, &'static str)>,
    /// City and distance from UTC of the capital's clocks.
    pub zone: String,
    /// The days that are off.
    pub weekend: String,
    /// As dialled from abroad.
    pub calling_code: String,
    /// Its civil-registration organisations.
    pub organisations: Vec<OrganisationView>,
    /// The figures that introduce it, at most four.
    pub headlines: Vec<Headline>,
    /// Every figure with a value, except those of the chart and of people abroad.
    pub figures: Vec<FigureRow>,
    /// Its people in other member states, most first.
    pub abroad: Vec<FigureRow>,
    /// What exactly is counted in those, in English: said once, since it is the same in all of them.
    pub abroad_definition: Option<String>,
    /// What was looked for and not found.
    pub missing: Vec<FigureRow>,
    /// Completeness of birth registration over the years, where there are enough surveys.
    pub chart: Option<ChartView>,
}

/// Everything the page of a country shows of the directory. What its register `released` itself is told there alone: one
/// thing must not have two numbers on a page.
///
/// # Errors
/// Not found, and those of the database.
pub fn profile(
    connection: &mut DbConn,
    page: &Page,
    country: CountryCode,
    released: &[Counted],
) -> Result<Profile, Error> {
    let it = store::find_country(connection, country)?;
    let organisations = store::list_organisations_of(connection, country)?;
    let mut figures = store::list_figures(connection, country)?;
    figures.retain(|it| it.indicator.counted().is_none_or(|counted| !released.contains(&counted)));
    let locale = page.locale();
    let there = locale.clone().for_reader(None, &it.time_zone);
    let today = there.day_of(page.now);
    let days = store::working_calendar(connection, country, today, today)?;
    let rows_of = |wanted: fn(&Figure) -> bool| -> Vec<FigureRow> {
        let some: Vec<Figure> = figures.iter().filter(|figure| wanted(figure)).cloned().collect();
        ranges(&some).into_iter().map(|range| figure_row(locale, range)).collect()
    };
    let mut abroad = rows_of(|figure| figure.indicator == Indicator::MigrantsBetweenEcoMembers);
    let definitions: Vec<String> = abroad.iter_mut().filter_map(|row| row.definition.take()).collect();
    let abroad_definition = definitions.into_iter().next();
    Ok(Profile {
        country,
        name: page.country_name(country),
        other_names: other_names(locale, country),
        zone: there.zone(page.now),
        weekend: weekdays(locale, days.weekend_on(today)),
        calling_code: it.calling_code,
        organisations: organisations.iter().map(|org| organisation_view(page, org, &it.official_languages)).collect(),
        headlines: headlines(&figures).into_iter().map(|figure| headline(locale, figure)).collect(),
        figures: rows_of(|figure| figure.value.is_some() && !stands_elsewhere(figure.indicator)),
        abroad,
        abroad_definition,
        missing: rows_of(|figure| figure.value.is_none()),
        chart: chart_view(locale, &figures),
    })
}

/// Whether the page shows figures of this kind in a place of their own.
fn stands_elsewhere(indicator: Indicator) -> bool {
    matches!(indicator, Indicator::MigrantsBetweenEcoMembers | Indicator::BirthRegistrationCompletenessSeries)
}

fn other_names(locale: &Locale, country: CountryCode) -> Vec<(Language, &'static str)> {
    let mut names: Vec<(Language, &'static str)> = Vec::new();
    for language in Language::ALL {
        let name = locale.in_language(language).country_name(country);
        if name != locale.country_name(country) && names.iter().all(|(_, other)| *other != name) {
            names.push((language, name));
        }
    }
    names
}

/// The days of a weekend by their names.
pub(super) fn weekdays(locale: &Locale, off: Weekend) -> String {
    let days: Vec<String> = a_week().filter(|day| off.contains(day.weekday())).map(|day| locale.weekday(day)).collect();
    locale.list_and(&days)
}

/// Seven days that begin with a Monday: any week names the days.
pub(super) fn a_week() -> impl Iterator<Item = NaiveDate> {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default().iter_days().take(7)
}
