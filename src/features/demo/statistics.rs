//! Figures of the members, each with its sources: facts from public reports, entered by the people of its country. What was
//! looked for and not found has no figure, and pages say so.

use std::collections::HashMap;

use serde::Deserialize;

use super::content;
use super::people::Desk;
use crate::features::accounts;
use crate::features::statistics::{self, Period, Statement, Subject};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator;
use crate::vocabulary::language::Language;

/// A figure, and the country whose people enter it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    country: CountryCode,
    indicator: Indicator,
    period: Period,
    statement: Statement,
}

/// Releases them.
pub(super) fn fill(platform: &Platform, desks: &HashMap<CountryCode, Desk>) -> Result<(), Error> {
    let now = platform.clock.now();
    let locale = Locale::new(platform.catalogues.clone(), Language::English);
    platform.database.write_here(|connection| {
        for Example { country, indicator, period, statement } in figures()? {
            let desk = desks.get(&country).ok_or_else(|| Error::unexpected(format!("nobody works in {country}")))?;
            let writer = accounts::viewer_of(connection, desk.editor, now)?;
            let reviewer = accounts::viewer_of(connection, desk.reviewer, now)?;
            let said = (Subject { indicator, period }, statement);
            statistics::register(connection, (&writer, &reviewer), &locale, said, now)?;
        }
        Ok(())
    })
}

fn figures() -> Result<Vec<Example>, Error> {
    content::read(include_str!("content/statistics.json"))
}

#[cfg(test)]
mod tests {
    use super::super::content::tests::is_address;
    use super::*;

    #[test]
    fn every_figure_is_whole_and_fits_its_time() {
        let figures = figures().unwrap();
        assert!(figures.len() > 80, "{}", figures.len());
        for it in &figures {
            let faults = it.statement.faults(it.indicator, 1);
            assert!(faults.is_empty(), "{} {} {faults:?}", it.country, it.indicator);
            assert_eq!(it.period.fits(it.indicator.measure()), Ok(()), "{} {}", it.country, it.indicator);
            let (from, until) = (it.period.from, it.period.until);
            assert_eq!(Period::between(it.period.calendar, from, until), Ok(it.period), "{} {from}", it.country);
            for source in &it.statement.sources {
                assert!(source.url.as_deref().is_some_and(is_address), "{} {}", it.country, source.title);
            }
        }
    }

    #[test]
    fn nationals_abroad_are_told_as_ranges_and_what_nobody_told_has_no_figure() {
        let figures = figures().unwrap();
        let of = |indicator| figures.iter().filter(move |it| it.indicator == indicator).collect::<Vec<_>>();
        let abroad = of(Indicator::NationalsAbroad);
        assert_eq!(abroad.len(), CountryCode::ALL.len());
        assert!(abroad.iter().filter(|it| it.statement.is_range()).count() >= 8);
        let iran = abroad.iter().find(|it| it.country == CountryCode::Iran).unwrap();
        assert_eq!((iran.statement.low.trunc(), iran.statement.high.trunc()), (1_301_975, 5_000_000));
        assert!(of(Indicator::PointsOnline).is_empty());
        assert!(of(Indicator::Births).iter().all(|it| it.country != CountryCode::Pakistan));
    }
}
