//! The SQL of the register.

use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::deviation::{Description, Deviation, DeviationId, Version, Withdrawal};
use super::words::State;
use crate::platform::database::schema::{deviation_versions, deviations};
use crate::platform::database::{DbConn, one_of, readable_by};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::Tlp;
use crate::vocabulary::viewer::Viewer;

/// Deviations a page lists at once.
pub(super) const PER_PAGE: usize = 30;
/// Deviations of one's own organisation that are listed as waiting.
const MOST_WAITING: i64 = 100;
/// Deviations everyone is told of, at most: so many fit into memory, and no register comes near it.
const MOST_PUBLIC: i64 = 5_000;

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = deviations, treat_none_as_null = true)]
struct Row {
    id: DeviationId,
    country: CountryCode,
    organisation_id: OrganisationId,
    issuer: String,
    tlp: Tlp,
    state: State,
    released: Option<i32>,
    latest: i32,
    revision: i32,
    withdrawn_at: Option<Timestamp>,
    reason: Option<String>,
    reason_language: Option<Language>,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = deviation_versions)]
struct VersionRow {
    deviation_id: DeviationId,
    number: i32,
    description: String,
    writers: String,
    written_at: Timestamp,
    released_by: Option<PersonId>,
    released_at: Option<Timestamp>,
    opening_reason: Option<String>,
}

impl From<&Deviation> for Row {
    fn from(it: &Deviation) -> Self {
        let withdrawal = it.withdrawal.as_ref();
        Self {
            id: it.id,
            country: it.country,
            organisation_id: it.organisation,
            issuer: it.issuer.clone(),
            tlp: it.tlp,
            state: it.state,
            released: it.released,
            latest: it.latest,
            revision: it.revision,
            withdrawn_at: withdrawal.map(|it| it.at),
            reason: withdrawal.map(|it| it.reason.clone()),
            reason_language: withdrawal.map(|it| it.language),
        }
    }
}

impl From<Row> for Deviation {
    fn from(row: Row) -> Self {
        let withdrawal = row.withdrawn_at.zip(row.reason).zip(row.reason_language);
        Self {
            id: row.id,
            country: row.country,
            organisation: row.organisation_id,
            issuer: row.issuer,
            tlp: row.tlp,
            state: row.state,
            released: row.released,
            latest: row.latest,
            revision: row.revision,
            withdrawal: withdrawal.map(|((at, reason), language)| Withdrawal { at, reason, language }),
        }
    }
}

fn version(row: VersionRow) -> Result<Version, Error> {
    Ok(Version {
        number: row.number,
        description: serde_json::from_str(&row.description)?,
        writers: serde_json::from_str(&row.writers)?,
        written_at: row.written_at,
        release: row.released_by.zip(row.released_at),
        opening_reason: row.opening_reason,
    })
}

type Boxed = deviations::BoxedQuery<'static, <DbConn as diesel::Connection>::Backend>;

/// What is released to the viewer: the rule of `permissions::may_read` as the database asks it. A deviation names nobody.
fn released_to(viewer: &Viewer) -> Boxed {
    let names = |_| false.into_sql::<Bool>();
    let is_readable = readable_by(viewer, (deviations::tlp, deviations::organisation_id), names);
    deviations::table.filter(deviations::state.eq(State::Released)).filter(is_readable).into_boxed()
}

/// A page of what is released to the viewer, by State, the newest first; and how many there are.
pub(super) fn list_released(
    connection: &mut DbConn,
    viewer: &Viewer,
    issuer: Option<&str>,
    number: usize,
) -> Result<(Vec<(Deviation, Version)>, usize), Error> {
    let (mut found, mut counted) = (released_to(viewer), released_to(viewer));
    if let Some(issuer) = issuer {
        found = found.filter(deviations::issuer.eq(issuer.to_owned()));
        counted = counted.filter(deviations::issuer.eq(issuer.to_owned()));
    }
    let before = i64::try_from(number.saturating_sub(1) * PER_PAGE).unwrap_or(i64::MAX);
    let rows: Vec<Row> = found
        .order((deviations::issuer, deviations::id.desc()))
        .limit(i64::try_from(PER_PAGE).unwrap_or(i64::MAX))
        .offset(before)
        .select(Row::as_select())
        .load(connection)?;
    let total: i64 = counted.count().get_result(connection)?;
    Ok((with_versions(connection, rows, |row| row.released)?, usize::try_from(total).unwrap_or(0)))
}

/// The States something is released of to the viewer.
pub(super) fn list_issuers(connection: &mut DbConn, viewer: &Viewer) -> Result<Vec<String>, Error> {
    Ok(released_to(viewer).order(deviations::issuer).select(deviations::issuer).distinct().load(connection)?)
}

/// What an organisation wrote and nobody released yet.
pub(super) fn list_waiting(
    connection: &mut DbConn,
    organisation: OrganisationId,
) -> Result<Vec<(Deviation, Version)>, Error> {
    let is_open = deviations::released.is_null().or(deviations::released.ne(deviations::latest.nullable()));
    let rows: Vec<Row> = deviations::table
        .filter(deviations::organisation_id.eq(organisation))
        .filter(deviations::state.ne(State::Withdrawn))
        .filter(is_open)
        .order(deviations::id.desc())
        .limit(MOST_WAITING)
        .select(Row::as_select())
        .load(connection)?;
    with_versions(connection, rows, |row| Some(row.latest))
}

/// Everything everyone is told of.
pub(super) fn list_public(connection: &mut DbConn) -> Result<Vec<(Deviation, Version)>, Error> {
    let rows: Vec<Row> = released_to(&Viewer::Anonymous)
        .order((deviations::issuer, deviations::id))
        .limit(MOST_PUBLIC)
        .select(Row::as_select())
        .load(connection)?;
    with_versions(connection, rows, |row| row.released)
}

fn with_versions(
    connection: &mut DbConn,
    rows: Vec<Row>,
    which: impl Fn(&Row) -> Option<i32>,
) -> Result<Vec<(Deviation, Version)>, Error> {
    let ids = rows.iter().map(|row| row.id);
    let numbers: std::collections::BTreeSet<i32> = rows.iter().filter_map(&which).collect();
    let versions: Vec<VersionRow> = deviation_versions::table
        .filter(one_of(deviation_versions::deviation_id, ids))
        .filter(one_of(deviation_versions::number, numbers))
        .select(VersionRow::as_select())
        .load(connection)?;
    let mut versions: std::collections::HashMap<_, _> =
        versions.into_iter().map(|row| ((row.deviation_id, row.number), row)).collect();
    let pair = |row: Row| {
        let found = which(&row).and_then(|number| versions.remove(&(row.id, number)));
        let found = found.ok_or_else(|| Error::unexpected(format!("a version of {} is missing", row.id)))?;
        Ok((Deviation::from(row), version(found)?))
    };
    rows.into_iter().map(pair).collect()
}

/// The deviation, whoever asks.
pub(super) fn find(connection: &mut DbConn, id: DeviationId) -> Result<Deviation, Error> {
    let row = deviations::table.find(id).select(Row::as_select()).first(connection).optional()?;
    row.map(Deviation::from).ok_or(Error::NotFound)
}

/// The same, held until the transaction ends; writers on the other engine stand in line anyway.
pub(super) fn find_for_change(connection: &mut DbConn, id: DeviationId) -> Result<Deviation, Error> {
    if let DbConn::Pg(connection) = connection {
        let held = deviations::table.find(id).select(deviations::id).for_update();
        held.first::<DeviationId>(connection).optional()?;
    }
    find(connection, id)
}

/// Every version of it, the newest first.
pub(super) fn list_versions(connection: &mut DbConn, id: DeviationId) -> Result<Vec<Version>, Error> {
    let rows: Vec<VersionRow> = deviation_versions::table
        .filter(deviation_versions::deviation_id.eq(id))
        .order(deviation_versions::number.desc())
        .select(VersionRow::as_select())
        .load(connection)?;
    rows.into_iter().map(version).collect()
}

/// Adds a deviation with its first version.
pub(super) fn insert(connection: &mut DbConn, it: &Deviation, version: &Version) -> Result<(), Error> {
    diesel::insert_into(deviations::table).values(Row::from(it)).execute(connection)?;
    write_version(connection, it.id, version)
}

/// Writes a deviation that was held as it is now.
pub(super) fn update(connection: &mut DbConn, it: &Deviation) -> Result<(), Error> {
    diesel::update(deviations::table.find(it.id)).set(Row::from(it)).execute(connection)?;
    Ok(())
}

/// Writes a version: the one that waits anew, or a further one.
pub(super) fn write_version(connection: &mut DbConn, id: DeviationId, it: &Version) -> Result<(), Error> {
    let description: &Description = &it.description;
    let row = VersionRow {
        deviation_id: id,
        number: it.number,
        description: serde_json::to_string(description)?,
        writers: serde_json::to_string(&it.writers)?,
        written_at: it.written_at,
        released_by: it.release.map(|release| release.0),
        released_at: it.release.map(|release| release.1),
        opening_reason: it.opening_reason.clone(),
    };
    diesel::delete(deviation_versions::table.find((id, it.number))).execute(connection)?;
    diesel::insert_into(deviation_versions::table).values(row).execute(connection)?;
    Ok(())
}
