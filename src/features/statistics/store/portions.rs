//! What readers have, portion by portion. Both statements stay cheap however many figures there are: the figures come by
//! their place, and what is said of them by their keys. One statement over both tables would sort everything that was ever
//! released for each portion.

use std::collections::HashMap;

use diesel::prelude::*;

use super::{RevisionRow, Row, stated};
use crate::features::statistics::figure::{FigureId, Stated};
use crate::features::statistics::words::State;
use crate::platform::database::schema::{figure_revisions, figures};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::indicator::Indicator;

/// Some figures in the order of their places.
pub struct Portion {
    /// Those of them that readers have.
    pub released: Vec<Stated>,
    /// The place of the last of all of them; nothing where there are no more.
    pub last: Option<String>,
}

/// The next so many figures behind a place, of one indicator and of one country where that is wanted: whoever writes all of
/// them asks again with the place of the last one, and holds one portion at a time.
pub(in super::super) fn portion_behind(
    connection: &mut DbConn,
    (indicator, country): (Option<Indicator>, Option<CountryCode>),
    behind: &str,
    size: i64,
) -> Result<Portion, Error> {
    let mut query = figures::table.filter(figures::place.gt(behind.to_owned())).into_boxed();
    if let Some(indicator) = indicator {
        query = query.filter(figures::indicator.eq(indicator));
    }
    if let Some(country) = country {
        query = query.filter(figures::country.eq(country));
    }
    let rows: Vec<Row> = query.order(figures::place).limit(size).select(Row::as_select()).load(connection)?;
    let ids: Vec<FigureId> = rows.iter().map(|row| row.id).collect();
    let told: Vec<RevisionRow> = figure_revisions::table
        .filter(one_of(figure_revisions::figure_id, &ids))
        .filter(figure_revisions::released_at.is_not_null())
        .select(RevisionRow::as_select())
        .load(connection)?;
    // The state is looked at here: of the keys and the state a database without counts would go by the state.
    let told = told.into_iter().filter(|row| row.state == State::Released);
    let mut told: HashMap<FigureId, RevisionRow> = told.map(|row| (row.figure_id, row)).collect();
    let last = rows.last().map(|row| row.place.clone());
    let both = rows.into_iter().filter_map(|row| told.remove(&row.id).map(|said| stated((row, said))));
    Ok(Portion { released: both.collect::<Result<_, Error>>()?, last })
}
