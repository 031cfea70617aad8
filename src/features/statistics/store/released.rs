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
}

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
    let rows: Vec<(Row, RevisionRow)> = figures::table
        .inner_join(figure_revisions::table)
        .filter(figure_revisions::state.eq(State::Released))
        .filter(one_of(figures::indicator, selection.indicators()))
        .filter(one_of(figures::country, selection.countries()))
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
