//! The SQL of the alerts.

mod receipts;

pub(super) use receipts::{
    acknowledge, count_hidden_overdue, insert_receipts, list_overdue, list_receipts, list_to_acknowledge, maybe_receipt,
};

use std::collections::BTreeSet;

use chrono::NaiveDate;
use diesel::dsl::exists;
use diesel::prelude::*;

use super::alert::{Alert, AlertId};
use super::words::State;
use crate::platform::database::schema::{alert_named, alert_receipts, alerts};
use crate::platform::database::{DbConn, readable_by};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::Tlp;
use crate::vocabulary::viewer::Viewer;

/// Alerts a page lists at once.
pub(super) const PER_PAGE: usize = 30;
/// Alerts of one's own organisation that are listed as waiting, or by their references alone.
const MOST_WAITING: i64 = 100;
/// Alerts everyone is told of in a feed or as a list for programs.
const MOST_PUBLIC: i64 = 500;
/// Alerts read for letters that say how many are new.
const MOST_NEW: i64 = 300;
/// Alerts ended in one step.
const AT_ONCE: i64 = 200;

#[derive(Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = alerts, treat_none_as_null = true)]
struct Row {
    id: AlertId,
    reference: String,
    country: CountryCode,
    organisation_id: OrganisationId,
    state: State,
    tlp: Tlp,
    issuer: String,
    valid_until: NaiveDate,
    report: String,
    revision: i32,
    writers: String,
    checked_by: Option<PersonId>,
    published_at: Option<Timestamp>,
    ended_at: Option<Timestamp>,
    reason: Option<String>,
    reason_language: Option<Language>,
}

fn row(it: &Alert) -> Result<Row, Error> {
    Ok(Row {
        id: it.id,
        reference: it.reference.clone(),
        country: it.country,
        organisation_id: it.organisation,
        state: it.state,
        tlp: it.report.tlp,
        issuer: it.report.issuer.clone(),
        valid_until: it.report.valid_until,
        report: serde_json::to_string(&it.report)?,
        revision: it.revision,
        writers: serde_json::to_string(&it.writers)?,
        checked_by: it.checked_by,
        published_at: it.published_at,
        ended_at: it.ended_at,
        reason: it.reason.as_ref().map(|reason| reason.0.clone()),
        reason_language: it.reason.as_ref().map(|reason| reason.1),
    })
}

fn alert(row: Row) -> Result<Alert, Error> {
    Ok(Alert {
        id: row.id,
        reference: row.reference,
        country: row.country,
        organisation: row.organisation_id,
        state: row.state,
        report: serde_json::from_str(&row.report)?,
        revision: row.revision,
        writers: serde_json::from_str(&row.writers)?,
        checked_by: row.checked_by,
        published_at: row.published_at,
        ended_at: row.ended_at,
        reason: row.reason.zip(row.reason_language),
    })
}

type Boxed = alerts::BoxedQuery<'static, <DbConn as diesel::Connection>::Backend>;

/// What was published to the viewer: the rule of `Circle::reach` as the database asks it.
fn visible_to(viewer: &Viewer) -> Boxed {
    let names = |id: String| {
        let of_alert = alert_named::table.filter(alert_named::alert_id.eq(alerts::id));
        exists(of_alert.filter(alert_named::named_id.eq(id)))
    };
    let is_readable = readable_by(viewer, (alerts::tlp, alerts::organisation_id), names);
    alerts::table.filter(alerts::published_at.is_not_null()).filter(is_readable).into_boxed()
}

/// A page of what was published to the viewer and stands so, the newest first; and how many there are.
pub(super) fn list_visible(
    connection: &mut DbConn,
    viewer: &Viewer,
    (state, issuer): (State, Option<&str>),
    number: usize,
) -> Result<(Vec<Alert>, usize), Error> {
    let narrowed = || {
        let found = visible_to(viewer).filter(alerts::state.eq(state));
        match issuer {
            Some(issuer) => found.filter(alerts::issuer.eq(issuer.to_owned())),
            None => found,
        }
    };
    let before = i64::try_from(number.saturating_sub(1) * PER_PAGE).unwrap_or(i64::MAX);
    let rows: Vec<Row> = narrowed()
        .order((alerts::published_at.desc(), alerts::id.desc()))
        .limit(i64::try_from(PER_PAGE).unwrap_or(i64::MAX))
        .offset(before)
        .select(Row::as_select())
        .load(connection)?;
    let total: i64 = narrowed().count().get_result(connection)?;
    Ok((rows.into_iter().map(alert).collect::<Result<_, _>>()?, usize::try_from(total).unwrap_or(0)))
}

/// The States of documents that something was published of to the viewer.
pub(super) fn list_issuers(connection: &mut DbConn, viewer: &Viewer) -> Result<Vec<String>, Error> {
    Ok(visible_to(viewer).order(alerts::issuer).select(alerts::issuer).distinct().load(connection)?)
}

/// What an organisation handed in and nobody checked yet.
pub(super) fn list_submitted(connection: &mut DbConn, organisation: OrganisationId) -> Result<Vec<Alert>, Error> {
    let rows: Vec<Row> = alerts::table
        .filter(alerts::organisation_id.eq(organisation).and(alerts::state.eq(State::Submitted)))
        .order(alerts::id.desc())
        .limit(MOST_WAITING)
        .select(Row::as_select())
        .load(connection)?;
    rows.into_iter().map(alert).collect()
}

/// What is in force of an organisation for people it names alone, the newest first.
pub(super) fn list_named(connection: &mut DbConn, organisation: OrganisationId) -> Result<Vec<Alert>, Error> {
    let rows: Vec<Row> = alerts::table
        .filter(alerts::organisation_id.eq(organisation).and(alerts::tlp.eq(Tlp::Red)))
        .filter(alerts::state.eq(State::Published))
        .order(alerts::id.desc())
        .limit(MOST_WAITING)
        .select(Row::as_select())
        .load(connection)?;
    rows.into_iter().map(alert).collect()
}

/// What everyone is told of, the newest first.
pub(super) fn list_public(connection: &mut DbConn) -> Result<Vec<Alert>, Error> {
    let rows: Vec<Row> = visible_to(&Viewer::Anonymous)
        .filter(alerts::state.eq(State::Published))
        .order((alerts::published_at.desc(), alerts::id.desc()))
        .limit(MOST_PUBLIC)
        .select(Row::as_select())
        .load(connection)?;
    rows.into_iter().map(alert).collect()
}

/// Those in force that were published after a moment and not after another and are not for everybody, the latest first.
pub(super) fn list_veiled(
    connection: &mut DbConn,
    (since, until): (Timestamp, Timestamp),
) -> Result<Vec<Alert>, Error> {
    let rows: Vec<Row> = alerts::table
        .filter(alerts::published_at.gt(since).and(alerts::published_at.le(until)))
        .filter(alerts::state.eq(State::Published).and(alerts::tlp.ne(Tlp::Clear)))
        .order(alerts::published_at.desc())
        .limit(MOST_NEW)
        .select(Row::as_select())
        .load(connection)?;
    rows.into_iter().map(alert).collect()
}

/// Those in force whose last day is before this one.
pub(super) fn list_due_to_expire(connection: &mut DbConn, today: NaiveDate) -> Result<Vec<AlertId>, Error> {
    Ok(alerts::table
        .filter(alerts::state.eq(State::Published).and(alerts::valid_until.lt(today)))
        .order(alerts::id)
        .limit(AT_ONCE)
        .select(alerts::id)
        .load(connection)?)
}

/// How many alerts stand so, and how many acknowledgements of those in force are overdue; whoever may read them.
pub(super) fn count(connection: &mut DbConn, today: NaiveDate) -> Result<(Vec<(State, i64)>, i64), Error> {
    let states = alerts::table.group_by(alerts::state).select((alerts::state, diesel::dsl::count_star()));
    let overdue = alert_receipts::table
        .inner_join(alerts::table.on(alerts::id.eq(alert_receipts::alert_id)))
        .filter(alerts::state.eq(State::Published))
        .filter(alert_receipts::acknowledged_at.is_null().and(alert_receipts::due_on.lt(today)))
        .count();
    Ok((states.load(connection)?, overdue.get_result(connection)?))
}

/// The alert of a reference, whoever asks.
pub(super) fn find(connection: &mut DbConn, reference: &str) -> Result<Alert, Error> {
    let row = alerts::table.filter(alerts::reference.eq(reference)).select(Row::as_select());
    row.first(connection).optional()?.ok_or(Error::NotFound).and_then(alert)
}

/// The same, held until the transaction ends; writers on the other engine stand in line anyway.
pub(super) fn find_for_change(connection: &mut DbConn, reference: &str) -> Result<Alert, Error> {
    if let DbConn::Pg(connection) = connection {
        let held = alerts::table.filter(alerts::reference.eq(reference)).select(alerts::id).for_update();
        held.first::<AlertId>(connection).optional()?;
    }
    find(connection, reference)
}

/// The alert, for the portal's own work: nobody is asking.
pub(super) fn maybe_as_portal(connection: &mut DbConn, id: AlertId) -> Result<Option<Alert>, Error> {
    if let DbConn::Pg(connection) = connection {
        alerts::table.find(id).select(alerts::id).for_update().first::<AlertId>(connection).optional()?;
    }
    alerts::table.find(id).select(Row::as_select()).first(connection).optional()?.map(alert).transpose()
}

/// The reference of the alert that took its place.
pub(super) fn replaced_by(connection: &mut DbConn, id: AlertId) -> Result<Option<String>, Error> {
    Ok(alerts::table.find(id).select(alerts::replaced_by).first(connection)?)
}

/// Says which alert took its place.
pub(super) fn set_replaced_by(connection: &mut DbConn, id: AlertId, reference: &str) -> Result<(), Error> {
    diesel::update(alerts::table.find(id)).set(alerts::replaced_by.eq(reference)).execute(connection)?;
    Ok(())
}

/// Adds an alert with whom it names.
pub(super) fn insert(connection: &mut DbConn, it: &Alert) -> Result<(), Error> {
    diesel::insert_into(alerts::table).values(row(it)?).execute(connection)?;
    name(connection, it)
}

/// Writes an alert that was held as it is now.
pub(super) fn update(connection: &mut DbConn, it: &Alert) -> Result<(), Error> {
    diesel::update(alerts::table.find(it.id)).set(row(it)?).execute(connection)?;
    diesel::delete(alert_named::table.filter(alert_named::alert_id.eq(it.id))).execute(connection)?;
    name(connection, it)
}

fn name(connection: &mut DbConn, it: &Alert) -> Result<(), Error> {
    let organisations = it.report.organisations.iter().map(ToString::to_string);
    let named: BTreeSet<String> = organisations.chain(it.report.people.iter().map(ToString::to_string)).collect();
    for named in named {
        let columns = (alert_named::alert_id.eq(it.id), alert_named::named_id.eq(named));
        diesel::insert_into(alert_named::table).values(columns).execute(connection)?;
    }
    Ok(())
}
