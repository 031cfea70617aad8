//! What readers have: the released revision of each figure.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{RevisionRow, Row, stated};
use crate::features::statistics::figure::Stated;
use crate::features::statistics::words::State;
use crate::platform::database::schema::{figure_revisions, figures};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator;

/// Figures a page draws at most: ten countries, twelve indicators, forty years.
const MOST_DRAWN: i64 = 5_000;

/// Which figures are wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Of these indicators; of all, where there is none.
    pub indicators: Vec<Indicator>,
    /// Of these countries; of all, where there is none.
    pub countries: Vec<CountryCode>,
    /// Of times that end on this day or later.
    pub from: Option<NaiveDate>,
    /// Without parts of years of what adds up: there may be twelve of them for each year.
    pub without_parts: bool,
}

/// How the place of a full year ends, Gregorian or Solar Hijri: the one begins from 20 to 22 March. A part of a year that
/// ends like one is told by its days.
const FULL_YEARS: [&str; 2] = ["%/%-01-01/%-12-31", "%/%-03-2_/%-03-__"];

impl Selection {
    /// Everything there is.
    pub fn everything() -> Self {
        Self::default()
    }

    /// Of one indicator.
    pub fn of(indicator: Indicator) -> Self {
        Self { indicators: vec![indicator], ..Self::default() }
    }

    /// Of one country as well.
    #[must_use]
    pub fn in_country(self, country: CountryCode) -> Self {
        Self { countries: vec![country], ..self }
    }

    /// Of what may stand beside full years alone.
    #[must_use]
    pub fn without_parts(self) -> Self {
        Self { without_parts: true, ..self }
    }

    /// What every time is wanted of.
    fn at_any_time(&self) -> impl Iterator<Item = Indicator> {
        Indicator::ALL.iter().copied().filter(|it| !(self.without_parts && it.compares_full_years_only()))
    }

    fn indicators(&self) -> Vec<Indicator> {
        if self.indicators.is_empty() { Indicator::ALL.to_vec() } else { self.indicators.clone() }
    }

    fn countries(&self) -> Vec<CountryCode> {
        if self.countries.is_empty() { CountryCode::ALL.to_vec() } else { self.countries.clone() }
    }
}

/// What readers have of a selection, by indicator, country and time, the oldest time first.
///
/// # Errors
/// Those of the database.
pub fn list_released(connection: &mut DbConn, selection: &Selection) -> Result<Vec<Stated>, Error> {
    // Before every time a figure can be about.
    let first = NaiveDate::from_ymd_opt(1, 1, 1).unwrap_or_default();
    let is_full = figures::place.like(FULL_YEARS[0]).or(figures::place.like(FULL_YEARS[1]));
    let rows: Vec<(Row, RevisionRow)> = figures::table
        .inner_join(figure_revisions::table)
        .filter(figure_revisions::state.eq(State::Released))
        .filter(one_of(figures::indicator, selection.indicators()))
        .filter(one_of(figures::country, selection.countries()))
        .filter(one_of(figures::indicator, selection.at_any_time()).or(is_full))
        .filter(figures::period_until.ge(selection.from.unwrap_or(first)))
        // Of more than can be drawn the oldest are left out, never a whole country.
        .order((figures::period_until.desc(), figures::place.desc()))
        .limit(MOST_DRAWN)
        .select((Row::as_select(), RevisionRow::as_select()))
        .load(connection)?;
    let mut told = rows.into_iter().map(stated).collect::<Result<Vec<Stated>, Error>>()?;
    told.sort_by_cached_key(|it| it.figure.place());
    Ok(told)
}
