//! Who received an alert, and who has acknowledged.

use chrono::NaiveDate;
use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::{Row, alert, visible_to};
use crate::features::alerts::alert::{Alert, AlertId, Receipt};
use crate::features::alerts::words::State;
use crate::platform::database::schema::{alert_named, alert_receipts, alerts};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::Tlp;
use crate::vocabulary::viewer::Viewer;

/// Alerts a desk lists at once.
const ON_DESK: i64 = 50;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = alert_receipts)]
struct ReceiptRow {
    alert_id: AlertId,
    organisation_id: OrganisationId,
    country: CountryCode,
    due_on: NaiveDate,
    acknowledged_by: Option<PersonId>,
    acknowledged_at: Option<Timestamp>,
    note: String,
}

impl From<ReceiptRow> for Receipt {
    fn from(row: ReceiptRow) -> Self {
        Self {
            organisation: row.organisation_id,
            country: row.country,
            due_on: row.due_on,
            acknowledged_at: row.acknowledged_at,
            note: row.note,
        }
    }
}

/// Says who receives an alert.
pub(in super::super) fn insert_receipts(
    connection: &mut DbConn,
    id: AlertId,
    receipts: &[Receipt],
) -> Result<(), Error> {
    for it in receipts {
        let row = ReceiptRow {
            alert_id: id,
            organisation_id: it.organisation,
            country: it.country,
            due_on: it.due_on,
            acknowledged_by: None,
            acknowledged_at: None,
            note: String::new(),
        };
        diesel::insert_into(alert_receipts::table).values(row).execute(connection)?;
    }
    Ok(())
}

/// Who received it, the earliest deadline first.
pub(in super::super) fn list_receipts(connection: &mut DbConn, id: AlertId) -> Result<Vec<Receipt>, Error> {
    let rows: Vec<ReceiptRow> = alert_receipts::table
        .filter(alert_receipts::alert_id.eq(id))
        .order((alert_receipts::due_on, alert_receipts::country, alert_receipts::organisation_id))
        .select(ReceiptRow::as_select())
        .load(connection)?;
    Ok(rows.into_iter().map(Receipt::from).collect())
}

/// That an organisation received it, if it did.
pub(in super::super) fn maybe_receipt(
    connection: &mut DbConn,
    id: AlertId,
    organisation: OrganisationId,
) -> Result<Option<Receipt>, Error> {
    let row = alert_receipts::table.find((id, organisation)).select(ReceiptRow::as_select());
    Ok(row.first(connection).optional()?.map(Receipt::from))
}

/// Acknowledges for an organisation; whether nobody had.
pub(in super::super) fn acknowledge(
    connection: &mut DbConn,
    id: AlertId,
    organisation: OrganisationId,
    (by, note): (PersonId, &str),
    now: Timestamp,
) -> Result<bool, Error> {
    let open = alert_receipts::table.find((id, organisation)).filter(alert_receipts::acknowledged_at.is_null());
    let written = diesel::update(open)
        .set((
            alert_receipts::acknowledged_by.eq(Some(by)),
            alert_receipts::acknowledged_at.eq(Some(now)),
            alert_receipts::note.eq(note),
        ))
        .execute(connection)?;
    Ok(written == 1)
}

/// What the viewer may read and their organisation has not acknowledged, the earliest deadline first; only what goes so far
/// as one of these levels.
pub(in super::super) fn list_to_acknowledge(
    connection: &mut DbConn,
    viewer: &Viewer,
    levels: &[Tlp],
) -> Result<Vec<(Alert, Receipt)>, Error> {
    let Some(me) = viewer.person() else { return Ok(Vec::new()) };
    let rows: Vec<(Row, ReceiptRow)> = visible_to(viewer)
        .inner_join(alert_receipts::table.on(alert_receipts::alert_id.eq(alerts::id)))
        .filter(alerts::state.eq(State::Published).and(one_of(alerts::tlp, levels.iter().copied())))
        .filter(alert_receipts::organisation_id.eq(me.organisation))
        .filter(alert_receipts::acknowledged_at.is_null())
        .order((alert_receipts::due_on, alerts::id))
        .limit(ON_DESK)
        .select((Row::as_select(), ReceiptRow::as_select()))
        .load(connection)?;
    rows.into_iter().map(|(row, receipt)| Ok((alert(row)?, Receipt::from(receipt)))).collect()
}

/// An alert that organisations have not acknowledged in time, and how many.
pub(in super::super) type Overdue = (Alert, usize);

/// How many alerts of an organisation others have not acknowledged in time that are for named people alone, this person
/// not among them.
pub(in super::super) fn count_hidden_overdue(
    connection: &mut DbConn,
    (organisation, person): (OrganisationId, PersonId),
    today: NaiveDate,
) -> Result<i64, Error> {
    let is_late = alert_receipts::acknowledged_at.is_null().and(alert_receipts::due_on.lt(today));
    let overdue = alert_receipts::table.filter(alert_receipts::alert_id.eq(alerts::id)).filter(is_late);
    let named = alert_named::table.filter(alert_named::alert_id.eq(alerts::id));
    let names_them = exists(named.filter(alert_named::named_id.eq(person.to_string())));
    Ok(alerts::table
        .filter(alerts::organisation_id.eq(organisation).and(alerts::tlp.eq(Tlp::Red)))
        .filter(alerts::state.eq(State::Published))
        .filter(exists(overdue))
        .filter(not(names_them))
        .count()
        .get_result(connection)?)
}

/// What the viewer may read of their own organisation and others have not acknowledged in time.
pub(in super::super) fn list_overdue(
    connection: &mut DbConn,
    viewer: &Viewer,
    today: NaiveDate,
) -> Result<Vec<Overdue>, Error> {
    let Some(me) = viewer.person() else { return Ok(Vec::new()) };
    let is_late = || alert_receipts::acknowledged_at.is_null().and(alert_receipts::due_on.lt(today));
    let overdue = || alert_receipts::table.filter(is_late());
    let rows: Vec<Row> = visible_to(viewer)
        .filter(alerts::state.eq(State::Published).and(alerts::organisation_id.eq(me.organisation)))
        .filter(exists(overdue().filter(alert_receipts::alert_id.eq(alerts::id))))
        .order(alerts::id.desc())
        .limit(ON_DESK)
        .select(Row::as_select())
        .load(connection)?;
    let late: Vec<AlertId> = overdue()
        .filter(one_of(alert_receipts::alert_id, rows.iter().map(|row| row.id)))
        .select(alert_receipts::alert_id)
        .load(connection)?;
    let count = |it: &Alert| late.iter().filter(|id| **id == it.id).count();
    let found: Vec<Alert> = rows.into_iter().map(alert).collect::<Result<_, _>>()?;
    let counted = |it: Alert| {
        let late = count(&it);
        (it, late)
    };
    Ok(found.into_iter().map(counted).collect())
}
