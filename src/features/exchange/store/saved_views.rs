//! Saved views.

use diesel::prelude::*;

use super::super::filters::Filters;
use super::super::saved_view::{MOST, SavedView, SavedViewId};
use crate::platform::database::DbConn;
use crate::platform::database::schema::exchange_views;
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = exchange_views)]
struct Row {
    id: SavedViewId,
    organisation_id: OrganisationId,
    person_id: PersonId,
    is_shared: bool,
    name: String,
    query: String,
    place: i32,
    created_at: Timestamp,
}

impl From<Row> for SavedView {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            organisation: row.organisation_id,
            person: row.person_id,
            is_shared: row.is_shared,
            name: row.name,
            filters: Filters::of_query(&row.query),
            place: row.place,
            created_at: row.created_at,
        }
    }
}

/// The views in the row of somebody: their own before those of the organisation.
pub fn list_views(
    connection: &mut DbConn,
    (organisation, person): (OrganisationId, PersonId),
) -> Result<Vec<SavedView>, Error> {
    let is_for = exchange_views::is_shared.or(exchange_views::person_id.eq(person));
    let rows: Vec<Row> = exchange_views::table
        .filter(exchange_views::organisation_id.eq(organisation).and(is_for))
        .order((exchange_views::is_shared, exchange_views::place, exchange_views::id))
        .limit(i64::try_from(2 * MOST).unwrap_or(i64::MAX))
        .select(Row::as_select())
        .load(connection)?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// A view, whosever it is.
pub fn find_view(connection: &mut DbConn, id: SavedViewId) -> Result<SavedView, Error> {
    let row: Option<Row> = exchange_views::table.find(id).select(Row::as_select()).first(connection).optional()?;
    row.map(Into::into).ok_or(Error::NotFound)
}

pub fn insert_view(connection: &mut DbConn, it: &SavedView) -> Result<(), Error> {
    let row = Row {
        id: it.id,
        organisation_id: it.organisation,
        person_id: it.person,
        is_shared: it.is_shared,
        name: it.name.clone(),
        query: it.filters.query(),
        place: it.place,
        created_at: it.created_at,
    };
    diesel::insert_into(exchange_views::table).values(row).execute(connection)?;
    Ok(())
}

pub fn update_view(connection: &mut DbConn, it: &SavedView) -> Result<(), Error> {
    let columns = (exchange_views::name.eq(&it.name), exchange_views::place.eq(it.place));
    diesel::update(exchange_views::table.find(it.id)).set(columns).execute(connection)?;
    Ok(())
}

pub fn delete_view(connection: &mut DbConn, id: SavedViewId) -> Result<(), Error> {
    diesel::delete(exchange_views::table.find(id)).execute(connection)?;
    Ok(())
}
