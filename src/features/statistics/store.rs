//! The SQL of the figures.

mod brought;
mod portions;
mod released;
mod together;

pub(super) use brought::insert_drafts;
pub(super) use portions::{Portion, portion_behind};
pub use released::{Selection, list_released};
pub(super) use together::{list_current, list_open_for_change, update_revisions};

use chrono::NaiveDate;
use diesel::dsl::exists;
use diesel::prelude::*;

use super::figure::{AT_ONCE, Figure, FigureId, Revision, Stated};
use super::period::Period;
use super::words::State;
use crate::platform::database::schema::{countries, figure_revisions, figures};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::indicator::Indicator;
use crate::vocabulary::language::{Calendar, Language};
use crate::vocabulary::timestamp::Timestamp;

/// Released revisions of one series that are shown at once.
const MOST_OF_SERIES: usize = 500;
/// Revisions of one figure that are shown, the newest of them.
const MOST_REVISIONS: i64 = 100;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = figures)]
struct Row {
    id: FigureId,
    country: CountryCode,
    organisation_id: OrganisationId,
    indicator: Indicator,
    period_from: NaiveDate,
    period_until: NaiveDate,
    calendar: Calendar,
    place: String,
}

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = figure_revisions, treat_none_as_null = true)]
struct RevisionRow {
    figure_id: FigureId,
    number: i32,
    state: State,
    edition: i32,
    low: i64,
    high: i64,
    statement: String,
    writers: String,
    written_at: Timestamp,
    released_by: Option<PersonId>,
    released_at: Option<Timestamp>,
    ended_at: Option<Timestamp>,
    reason: Option<String>,
    reason_language: Option<Language>,
}

impl From<&Figure> for Row {
    fn from(it: &Figure) -> Self {
        Self {
            id: it.id,
            country: it.country,
            organisation_id: it.organisation,
            indicator: it.indicator,
            period_from: it.period.from,
            period_until: it.period.until,
            calendar: it.period.calendar,
            place: it.place(),
        }
    }
}

impl From<Row> for Figure {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            country: row.country,
            organisation: row.organisation_id,
            indicator: row.indicator,
            period: Period { from: row.period_from, until: row.period_until, calendar: row.calendar },
        }
    }
}

fn revision_row(figure: FigureId, it: &Revision) -> Result<RevisionRow, Error> {
    Ok(RevisionRow {
        figure_id: figure,
        number: it.number,
        state: it.state,
        edition: it.edition,
        low: it.statement.low.thousandths(),
        high: it.statement.high.thousandths(),
        statement: serde_json::to_string(&it.statement)?,
        writers: serde_json::to_string(&it.writers)?,
        written_at: it.written_at,
        released_by: it.release.map(|release| release.0),
        released_at: it.release.map(|release| release.1),
        ended_at: it.ended_at,
        reason: it.reason.as_ref().map(|reason| reason.0.clone()),
        reason_language: it.reason.as_ref().map(|reason| reason.1),
    })
}

fn revision(row: RevisionRow) -> Result<Revision, Error> {
    Ok(Revision {
        number: row.number,
        state: row.state,
        edition: row.edition,
        statement: serde_json::from_str(&row.statement)?,
        writers: serde_json::from_str(&row.writers)?,
        written_at: row.written_at,
        release: row.released_by.zip(row.released_at),
        ended_at: row.ended_at,
        reason: row.reason.zip(row.reason_language),
    })
}

fn stated((row, said): (Row, RevisionRow)) -> Result<Stated, Error> {
    Ok(Stated { figure: row.into(), revision: revision(said)? })
}

/// The figure, whoever asks.
pub(super) fn find(connection: &mut DbConn, id: FigureId) -> Result<Figure, Error> {
    let row = figures::table.find(id).select(Row::as_select()).first(connection).optional()?;
    row.map(Figure::from).ok_or(Error::NotFound)
}

/// The same, held until the transaction ends; writers on the other engine stand in line anyway.
pub(super) fn find_for_change(connection: &mut DbConn, id: FigureId) -> Result<Figure, Error> {
    if let DbConn::Pg(connection) = connection {
        figures::table.find(id).select(figures::id).for_update().first::<FigureId>(connection).optional()?;
    }
    find(connection, id)
}

/// The figure of a place, if somebody ever began it.
pub(super) fn maybe_at(connection: &mut DbConn, place: &str) -> Result<Option<Figure>, Error> {
    let row = figures::table.filter(figures::place.eq(place)).select(Row::as_select());
    Ok(row.first(connection).optional()?.map(Figure::from))
}

/// Which of these places ([`super::place`]) have a figure already.
///
/// # Errors
/// Those of the database.
pub fn list_taken(connection: &mut DbConn, places: &[String]) -> Result<Vec<String>, Error> {
    let taken = figures::table.filter(one_of(figures::place, places.iter().map(String::as_str)));
    Ok(taken.order(figures::place).select(figures::place).load(connection)?)
}

/// The revisions of a figure, the newest first.
pub(super) fn list_revisions(connection: &mut DbConn, id: FigureId) -> Result<Vec<Revision>, Error> {
    let rows: Vec<RevisionRow> = figure_revisions::table
        .filter(figure_revisions::figure_id.eq(id))
        .order(figure_revisions::number.desc())
        .limit(MOST_REVISIONS)
        .select(RevisionRow::as_select())
        .load(connection)?;
    rows.into_iter().map(revision).collect()
}

/// What a country is working on: drafts, what waits for a second person and what was returned, in the order of the places:
/// as many as a desk lists at once, behind a place.
pub(super) fn list_open(
    connection: &mut DbConn,
    organisation: OrganisationId,
    behind: &str,
) -> Result<Vec<Stated>, Error> {
    list_in(connection, open_states(), organisation, behind)
}

/// What of that waits for somebody, however many drafts stand before it: for a second person, or for its writer again.
pub(super) fn list_waiting(connection: &mut DbConn, organisation: OrganisationId) -> Result<Vec<Stated>, Error> {
    list_in(connection, [State::Submitted, State::Returned], organisation, "")
}

fn list_in(
    connection: &mut DbConn,
    states: impl IntoIterator<Item = State>,
    organisation: OrganisationId,
    behind: &str,
) -> Result<Vec<Stated>, Error> {
    let rows: Vec<(Row, RevisionRow)> = figures::table
        .inner_join(figure_revisions::table)
        .filter(figures::organisation_id.eq(organisation))
        .filter(figures::place.gt(behind.to_owned()))
        .filter(one_of(figure_revisions::state, states))
        .order(figures::place)
        .limit(AT_ONCE)
        .select((Row::as_select(), RevisionRow::as_select()))
        .load(connection)?;
    rows.into_iter().map(stated).collect()
}

/// How many figures of each indicator readers have of an organisation.
pub(super) fn count_released(
    connection: &mut DbConn,
    organisation: OrganisationId,
) -> Result<Vec<(Indicator, i64)>, Error> {
    let released = figures::table
        .inner_join(figure_revisions::table)
        .filter(figures::organisation_id.eq(organisation))
        .filter(figure_revisions::state.eq(State::Released))
        .group_by(figures::indicator)
        .select((figures::indicator, diesel::dsl::count_star()));
    Ok(released.load(connection)?)
}

fn open_states() -> impl Iterator<Item = State> {
    State::ALL.iter().copied().filter(|it| it.is_open())
}

/// What was ever released of an indicator of a country, the newest time first, of each time the newest revision: behind a
/// time, given by its last and first day, as much as is shown at once, and whether there is more.
pub(super) fn list_series(
    connection: &mut DbConn,
    (indicator, country): (Indicator, CountryCode),
    behind: Option<(NaiveDate, NaiveDate)>,
) -> Result<(Vec<Stated>, bool), Error> {
    // Behind every time a figure can be about.
    let last = NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or_default();
    let (until, from) = behind.unwrap_or((last, last));
    let is_behind = figures::period_until.eq(until).and(figures::period_from.lt(from));
    let rows: Vec<(Row, RevisionRow)> = figures::table
        .inner_join(figure_revisions::table)
        .filter(figures::indicator.eq(indicator).and(figures::country.eq(country)))
        .filter(figures::period_until.lt(until).or(is_behind))
        .filter(figure_revisions::released_at.is_not_null())
        .order((figures::period_until.desc(), figures::period_from.desc(), figure_revisions::number.desc()))
        .limit(i64::try_from(MOST_OF_SERIES).unwrap_or(i64::MAX))
        .select((Row::as_select(), RevisionRow::as_select()))
        .load(connection)?;
    let mut told = rows.into_iter().map(stated).collect::<Result<Vec<Stated>, Error>>()?;
    let is_full = told.len() == MOST_OF_SERIES;
    // The last time may have revisions that were cut off: all of it is shown behind the others.
    let ends = told.first().zip(told.last()).map(|(first, last)| (first.figure.id, last.figure.id));
    if let Some((_, last)) = ends.filter(|(first, last)| is_full && first != last) {
        told.retain(|it| it.figure.id != last);
    }
    Ok((told, is_full))
}

/// When something of an indicator of a country was released last that readers still have (UTC).
pub(super) fn newest_release(
    connection: &mut DbConn,
    indicator: Indicator,
    country: CountryCode,
) -> Result<Option<Timestamp>, Error> {
    let released = figures::table
        .inner_join(figure_revisions::table)
        .filter(figures::indicator.eq(indicator).and(figures::country.eq(country)))
        .filter(figure_revisions::state.eq(State::Released))
        .order(figure_revisions::released_at.desc())
        .select(figure_revisions::released_at);
    Ok(released.first::<Option<Timestamp>>(connection).optional()?.flatten())
}

/// Lets the people of a country, of whichever organisation, begin figures one after the other until the transaction ends;
/// writers on the other engine stand in line anyway.
pub(super) fn hold_country(connection: &mut DbConn, country: CountryCode) -> Result<(), Error> {
    if let DbConn::Pg(connection) = connection {
        let held = countries::table.find(country).select(countries::code).for_no_key_update();
        held.first::<CountryCode>(connection).optional()?;
    }
    Ok(())
}

/// Adds a figure without a revision.
pub(super) fn insert(connection: &mut DbConn, it: &Figure) -> Result<(), Error> {
    diesel::insert_into(figures::table).values(Row::from(it)).execute(connection)?;
    Ok(())
}

/// Adds a revision of a figure that was held.
pub(super) fn insert_revision(connection: &mut DbConn, id: FigureId, it: &Revision) -> Result<(), Error> {
    diesel::insert_into(figure_revisions::table).values(revision_row(id, it)?).execute(connection)?;
    Ok(())
}

/// Whether readers have or had any revision of a figure.
pub(super) fn was_released(connection: &mut DbConn, id: FigureId) -> Result<bool, Error> {
    let released = figure_revisions::table
        .filter(figure_revisions::figure_id.eq(id))
        .filter(figure_revisions::released_at.is_not_null());
    Ok(diesel::select(exists(released)).get_result(connection)?)
}

/// Forgets a figure of which nothing was ever released, with what was written of it.
pub(super) fn delete(connection: &mut DbConn, id: FigureId) -> Result<(), Error> {
    diesel::delete(figures::table.find(id)).execute(connection)?;
    Ok(())
}

/// Writes a revision of a figure that was held as it is now.
pub(super) fn update_revision(connection: &mut DbConn, id: FigureId, it: &Revision) -> Result<(), Error> {
    let row = figure_revisions::table.find((id, it.number));
    diesel::update(row).set(revision_row(id, it)?).execute(connection)?;
    Ok(())
}
