//! The SQL of kept searches.

use diesel::prelude::*;

use super::saved_search::{MOST, SavedSearch, SavedSearchId};
use crate::platform::database::schema::{people, saved_searches};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::rhythm::Pace;
use crate::vocabulary::timestamp::Timestamp;

/// The state of an account that gets mail.
const ACTIVE: &str = "active";

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = saved_searches)]
struct Row {
    id: SavedSearchId,
    person_id: PersonId,
    name: String,
    query: String,
    pace: Pace,
    created_at: Timestamp,
    seen_at: Timestamp,
    told_at: Timestamp,
}

impl From<Row> for SavedSearch {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            person: row.person_id,
            name: row.name,
            query: row.query,
            pace: row.pace,
            created_at: row.created_at,
            seen_at: row.seen_at,
            told_at: row.told_at,
        }
    }
}

/// A person's own search; somebody else's is not found.
pub(super) fn find_own(connection: &mut DbConn, person: PersonId, id: SavedSearchId) -> Result<SavedSearch, Error> {
    maybe(connection, id)?.filter(|it| it.person == person).ok_or(Error::NotFound)
}

pub(super) fn maybe(connection: &mut DbConn, id: SavedSearchId) -> Result<Option<SavedSearch>, Error> {
    let row: Option<Row> = saved_searches::table.find(id).select(Row::as_select()).first(connection).optional()?;
    Ok(row.map(Into::into))
}

/// A person's searches, oldest first; never more than a person may keep.
pub(super) fn list_of_person(connection: &mut DbConn, person: PersonId) -> Result<Vec<SavedSearch>, Error> {
    let rows: Vec<Row> = saved_searches::table
        .filter(saved_searches::person_id.eq(person))
        .order(saved_searches::id)
        .limit(i64::try_from(MOST).unwrap_or(i64::MAX))
        .select(Row::as_select())
        .load(connection)?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// Searches whose owners want mails, from behind `after` on, in the order of their ids.
pub(super) fn list_mailed(
    connection: &mut DbConn,
    after: Option<SavedSearchId>,
    limit: i64,
) -> Result<Vec<SavedSearch>, Error> {
    let mut query = saved_searches::table.filter(saved_searches::pace.ne(Pace::Never)).into_boxed();
    if let Some(after) = after {
        query = query.filter(saved_searches::id.gt(after));
    }
    let rows: Vec<Row> = query.order(saved_searches::id).limit(limit).select(Row::as_select()).load(connection)?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// The language of a person's mails; nothing for an account that is closed.
pub(super) fn maybe_language(connection: &mut DbConn, person: PersonId) -> Result<Option<Language>, Error> {
    let open = people::table.filter(people::id.eq(person).and(people::state.eq(ACTIVE)));
    Ok(open.select(people::language).first(connection).optional()?)
}

pub(super) fn insert(connection: &mut DbConn, it: SavedSearch) -> Result<(), Error> {
    let row = Row {
        id: it.id,
        person_id: it.person,
        name: it.name,
        query: it.query,
        pace: it.pace,
        created_at: it.created_at,
        seen_at: it.seen_at,
        told_at: it.told_at,
    };
    diesel::insert_into(saved_searches::table).values(row).execute(connection)?;
    Ok(())
}

pub(super) fn update(connection: &mut DbConn, it: &SavedSearch) -> Result<(), Error> {
    diesel::update(saved_searches::table.find(it.id))
        .set((
            saved_searches::name.eq(&it.name),
            saved_searches::pace.eq(it.pace),
            saved_searches::seen_at.eq(it.seen_at),
            saved_searches::told_at.eq(it.told_at),
        ))
        .execute(connection)?;
    Ok(())
}

/// Notes until when the owners of these searches were told; what they themselves changed meanwhile stays.
pub(super) fn set_told(connection: &mut DbConn, searches: &[SavedSearchId], now: Timestamp) -> Result<(), Error> {
    diesel::update(saved_searches::table.filter(one_of(saved_searches::id, searches)))
        .set(saved_searches::told_at.eq(now))
        .execute(connection)?;
    Ok(())
}

pub(super) fn delete(connection: &mut DbConn, id: SavedSearchId) -> Result<(), Error> {
    diesel::delete(saved_searches::table.find(id)).execute(connection)?;
    Ok(())
}
