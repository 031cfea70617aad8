//! The SQL of single notices. Every query about notices that are shown or changed names their owner.

mod sliced;

use std::collections::BTreeMap;

use diesel::dsl::{count, count_star};
use diesel::prelude::*;
use diesel::sql_types::{Text, Timestamp as SqlTimestamp};

pub(super) use sliced::{list_groups, mark_slice, maybe_group};

use super::group::Tally;
use super::notice::{Notice, NoticeId};
use crate::on_db;
use crate::platform::database::schema::inbox_notices;
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Rows of one statement.
const AT_ONCE: usize = 500;
/// Addresses of one statement.
const PATHS: usize = 5_000;

#[derive(Queryable, QueryableByName, Selectable, Insertable)]
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

/// Adds notices.
pub(super) fn insert_all(connection: &mut DbConn, notices: &[Notice]) -> Result<(), Error> {
    for notices in notices.chunks(AT_ONCE) {
        let rows: Vec<Row> = notices.iter().map(Row::of).collect::<Result<_, _>>()?;
        on_db!(connection, engine => diesel::insert_into(inbox_notices::table).values(&rows).execute(engine))?;
    }
    Ok(())
}

/// How many notices of each kind a person has.
pub(super) fn tally(connection: &mut DbConn, person: PersonId) -> Result<Vec<Tally>, Error> {
    let rows: Vec<(String, i64, i64)> = inbox_notices::table
        .filter(inbox_notices::person_id.eq(person))
        .group_by(inbox_notices::kind)
        .order(inbox_notices::kind)
        .select((inbox_notices::kind, count_star(), count(inbox_notices::read_at)))
        .load(connection)?;
    let tally = |(kind, count, read)| Tally { kind, count, unread: count - read };
    Ok(rows.into_iter().map(tally).collect())
}

/// What these people have not read of what came after a moment of their own and until another, the newest of each
/// first.
pub(super) fn list_unread(
    connection: &mut DbConn,
    people: &[(PersonId, Timestamp)],
    until: Timestamp,
) -> Result<BTreeMap<PersonId, Vec<Notice>>, Error> {
    if people.is_empty() {
        return Ok(BTreeMap::new());
    }
    let places: Vec<String> = (1..=people.len()).map(|it| format!("(${}, ${})", 2 * it - 1, 2 * it)).collect();
    // Both engines call the columns of bare rows so.
    let statement = format!(
        "SELECT n.id, n.person_id, n.kind, n.facts, n.path, n.written_at, n.read_at \
         FROM (VALUES {}) AS asked JOIN inbox_notices n ON n.person_id = asked.column1 \
           AND n.written_at > asked.column2 AND n.written_at <= ${} AND n.read_at IS NULL ORDER BY n.id DESC",
        places.join(", "),
        2 * people.len() + 1
    );
    let rows: Vec<Row> = on_db!(connection, engine => {
        let mut query = diesel::sql_query(&statement).into_boxed();
        for (person, since) in people {
            query = query.bind::<Text, _>(*person).bind::<SqlTimestamp, _>(*since);
        }
        query.bind::<SqlTimestamp, _>(until).load(engine)
    })?;
    let mut unread: BTreeMap<PersonId, Vec<Notice>> = BTreeMap::new();
    for row in rows {
        unread.entry(row.person_id).or_default().push(row.into_notice());
    }
    Ok(unread)
}

/// What these people were told after a moment and until another, read or not.
pub(super) fn list_told(
    connection: &mut DbConn,
    people: &[PersonId],
    (since, until): (Timestamp, Timestamp),
) -> Result<BTreeMap<PersonId, Vec<Notice>>, Error> {
    let rows: Vec<Row> = inbox_notices::table
        .filter(one_of(inbox_notices::person_id, people))
        .filter(inbox_notices::written_at.gt(since).and(inbox_notices::written_at.le(until)))
        .select(Row::as_select())
        .load(connection)?;
    let mut told: BTreeMap<PersonId, Vec<Notice>> = BTreeMap::new();
    for row in rows {
        told.entry(row.person_id).or_default().push(row.into_notice());
    }
    Ok(told)
}

/// How many notices of each kind that came until a moment these people have not read.
pub(super) fn count_unread(
    connection: &mut DbConn,
    people: &[PersonId],
    until: Timestamp,
) -> Result<BTreeMap<PersonId, Vec<(String, i64)>>, Error> {
    let rows: Vec<(PersonId, String, i64)> = inbox_notices::table
        .filter(one_of(inbox_notices::person_id, people))
        .filter(inbox_notices::read_at.is_null().and(inbox_notices::written_at.le(until)))
        .group_by((inbox_notices::person_id, inbox_notices::kind))
        .select((inbox_notices::person_id, inbox_notices::kind, count_star()))
        .load(connection)?;
    let mut counts: BTreeMap<PersonId, Vec<(String, i64)>> = BTreeMap::new();
    for (person, kind, count) in rows {
        counts.entry(person).or_default().push((kind, count));
    }
    Ok(counts)
}

/// Marks one of a person's own as read; whether there is such a one. What was read before keeps its time.
pub(super) fn mark(connection: &mut DbConn, person: PersonId, id: NoticeId, now: Timestamp) -> Result<bool, Error> {
    let sql = "UPDATE inbox_notices SET read_at = COALESCE(read_at, $1) WHERE id = $2 AND person_id = $3";
    let marked = on_db!(connection, engine => diesel::sql_query(sql)
        .bind::<SqlTimestamp, _>(now)
        .bind::<Text, _>(id.as_str())
        .bind::<Text, _>(person.as_str())
        .execute(engine))?;
    Ok(marked == 1)
}

/// Marks what waits no longer.
pub(super) fn settle(
    connection: &mut DbConn,
    (path, kinds): (&str, &[&str]),
    people: Option<&[PersonId]>,
    now: Timestamp,
) -> Result<(), Error> {
    let waiting = inbox_notices::table
        .filter(inbox_notices::path.eq(path).and(inbox_notices::read_at.is_null()))
        .filter(one_of(inbox_notices::kind, kinds.iter().copied()));
    let read = inbox_notices::read_at.eq(Some(now));
    match people {
        None => diesel::update(waiting).set(read).execute(connection)?,
        Some(people) => {
            let theirs = waiting.filter(one_of(inbox_notices::person_id, people));
            diesel::update(theirs).set(read).execute(connection)?
        }
    };
    Ok(())
}

/// Marks what waits no longer at any of these places.
pub(super) fn settle_all(
    connection: &mut DbConn,
    (paths, kinds): (&[String], &[&str]),
    now: Timestamp,
) -> Result<(), Error> {
    for paths in paths.chunks(PATHS) {
        let waiting = inbox_notices::table
            .filter(one_of(inbox_notices::path, paths.iter().map(String::as_str)))
            .filter(one_of(inbox_notices::kind, kinds.iter().copied()))
            .filter(inbox_notices::read_at.is_null());
        diesel::update(waiting).set(inbox_notices::read_at.eq(Some(now))).execute(connection)?;
    }
    Ok(())
}

/// Where unread notices of a kind lead, each place once.
pub(super) fn list_waiting_places(connection: &mut DbConn, kind: &str) -> Result<Vec<String>, Error> {
    Ok(inbox_notices::table
        .filter(inbox_notices::kind.eq(kind).and(inbox_notices::read_at.is_null()))
        .select(inbox_notices::path)
        .distinct()
        .order(inbox_notices::path)
        .load(connection)?)
}

/// Forgets notices written before a time.
pub(super) fn delete_before(connection: &mut DbConn, time: Timestamp) -> Result<(), Error> {
    diesel::delete(inbox_notices::table.filter(inbox_notices::written_at.lt(time))).execute(connection)?;
    Ok(())
}
