//! The same thing in several countries over the years: small charts side by side, on one scale and one time.

use super::line::{Ground, LineChart, Subject, calendar_note, has_solar};
use super::{FEW_STEPS, finest, range_of, short_range, years};
use crate::features::statistics::charts::{Frame, Mark, Scale};
use crate::features::statistics::figure::Stated;
use crate::features::statistics::{urls, views};
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::{Indicator, Measure};

/// Small charts side by side.
pub struct Several {
    /// One for each country, those without a figure among them.
    pub panels: Vec<Panel>,
    /// What to know before reading them.
    pub notes: Vec<String>,
}

/// One country.
pub struct Panel {
    /// Whose it is.
    pub country: CountryCode,
    /// Its name.
    pub name: &'static str,
    /// Where its series stands.
    pub url: String,
    /// The newest number, and its time.
    pub newest: Option<(String, String)>,
    /// Its chart; nothing where there is no figure.
    pub chart: Option<LineChart>,
}

impl Several {
    /// The charts of these countries, in their order; nothing where no country has two full years to tell of. The figures are of
    /// one indicator, of each country the oldest first; parts of years are left out.
    pub fn of(page: &Page, indicator: Indicator, countries: &[CountryCode], figures: &[Stated]) -> Option<Self> {
        let told: Vec<&Stated> = figures.iter().filter(|it| it.figure.is_comparable()).collect();
        let of = |country: CountryCode| -> Vec<&Stated> {
            told.iter().copied().filter(|it| it.figure.country == country).collect()
        };
        if !countries.iter().any(|country| of(*country).len() > 1) {
            return None;
        }
        let locale = page.locale();
        let span = years::span_of(locale, told.iter().map(|it| &it.figure.period))?;
        let highest = told.iter().map(|it| range_of(it).1).max()?;
        let scale = Scale::from_zero(highest, finest(indicator), FEW_STEPS);
        let ground = Ground::of(locale, indicator, Frame::SMALL, (span, scale), has_solar(&told));
        let panel = |country: &CountryCode| {
            let own = of(*country);
            let name = page.country_name(*country);
            let subject = Subject {
                id: format!("{indicator}-{country}"),
                name: format!("{}: {name}", page.plain(&indicator.key())),
                indicator,
                figures: &own,
            };
            let newest = own.last().map(|it| {
                let value = short_range(locale, indicator.unit(), range_of(it));
                (value, views::period(locale, &it.figure.period))
            });
            Panel {
                country: *country,
                name,
                url: page.url(&urls::series(indicator, *country)),
                newest,
                chart: LineChart::drawn(locale, subject, &ground),
            }
        };
        let panels: Vec<Panel> = countries.iter().map(panel).collect();
        let mut notes = vec![page.t("charts-years-note").into_owned()];
        let all = || panels.iter().filter_map(|it| it.chart.as_ref());
        let mut note = |is_so: bool, key: &str| {
            if is_so {
                notes.push(page.t(key).into_owned());
            }
        };
        note(indicator.measure() == Measure::Flow, "charts-key-broken");
        note(all().any(|it| !it.line.gaps.is_empty()), "charts-key-gap");
        note(all().flat_map(|it| &it.line.marks).any(Mark::is_range), "charts-key-range");
        note(told.len() < figures.len(), "charts-parts-left-out");
        notes.extend(all().next().and_then(|it| calendar_note(locale, &it.years)));
        Some(Self { panels, notes })
    }
}
