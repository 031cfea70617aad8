//! The SQL of the inbox. Every query about notices that are shown or changed names their owner.

use diesel::prelude::*;

use super::notice::{Notice, NoticeId};
use crate::platform::database::DbConn;
use crate::platform::database::schema::inbox_notices;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = inbox_notices)]
struct Row {
    id: NoticeId,
    person_id: PersonId,
    kind: String,
    facts: String,
    path: String,
    written_at: Timestamp,
    read_at: Option<Timestamp>,
}

impl Row {
    fn of(it: &Notice) -> Result<Self, Error> {
        Ok(Self {
            id: it.id,
            person_id: it.person,
            kind: it.kind.clone(),
            facts: serde_json::to_string(&it.facts)?,
            path: it.path.clone(),
            written_at: it.written_at,
            read_at: it.read_at,
        })
    }

    /// A newer program may have written facts that this one cannot read: the notice is there all the same.
    fn into_notice(self) -> Notice {
        Notice {
            id: self.id,
            person: self.person_id,
            kind: self.kind,
            facts: serde_json::from_str(&self.facts).ok(),
            path: self.path,
            written_at: self.written_at,
            read_at: self.read_at,
        }
    }
}

/// Adds a notice.
pub(super) fn insert(connection: &mut DbConn, it: &Notice) -> Result<(), Error> {
    diesel::insert_into(inbox_notices::table).values(Row::of(it)?).execute(connection)?;
    Ok(())
}

/// A person's notices, the newest first, from behind `before` on.
pub(super) fn list(
    connection: &mut DbConn,
    person: PersonId,
    only_unread: bool,
    before: Option<NoticeId>,
    limit: usize,
) -> Result<Vec<Notice>, Error> {
    let mut query =
        inbox_notices::table.filter(inbox_notices::person_id.eq(person)).select(Row::as_select()).into_boxed();
    if only_unread {
        query = query.filter(inbox_notices::read_at.is_null());
    }
    if let Some(before) = before {
        query = query.filter(inbox_notices::id.lt(before));
    }
    let newest = query.order(inbox_notices::id.desc()).limit(i64::try_from(limit).unwrap_or(i64::MAX));
    Ok(newest.load(connection)?.into_iter().map(Row::into_notice).collect())
}

/// Marks one of a person's own as read; whether there is such a one. What was read before keeps its time.
pub(super) fn mark(connection: &mut DbConn, person: PersonId, id: NoticeId, now: Timestamp) -> Result<bool, Error> {
    let own = inbox_notices::table.find(id).filter(inbox_notices::person_id.eq(person));
    let is_there: i64 = own.count().get_result(connection)?;
    diesel::update(own.filter(inbox_notices::read_at.is_null()))
        .set(inbox_notices::read_at.eq(Some(now)))
        .execute(connection)?;
    Ok(is_there == 1)
}

/// Marks all of a person's up to this one: what came while they read stays unread.
pub(super) fn mark_all(
    connection: &mut DbConn,
    person: PersonId,
    until: NoticeId,
    now: Timestamp,
) -> Result<(), Error> {
    let unread = inbox_notices::table
        .filter(inbox_notices::person_id.eq(person).and(inbox_notices::read_at.is_null()))
        .filter(inbox_notices::id.le(until));
    diesel::update(unread).set(inbox_notices::read_at.eq(Some(now))).execute(connection)?;
    Ok(())
}

/// Forgets notices written before a time.
pub(super) fn delete_before(connection: &mut DbConn, time: Timestamp) -> Result<(), Error> {
    diesel::delete(inbox_notices::table.filter(inbox_notices::written_at.lt(time))).execute(connection)?;
    Ok(())
}
