//! The SQL of the entries. The index over them belongs to the engines.

pub(super) mod agreed;

use diesel::prelude::*;

use super::finding::Opened;
use super::place::{Place, Subject};
use super::{Audience, Entry, Readers};
use crate::platform::database::schema::search_entries;
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;

/// Entries read at once when all are read.
const PORTION: i64 = 500;

#[derive(Queryable, Insertable, Selectable)]
#[diesel(table_name = search_entries)]
struct Row {
    id: i64,
    kind: String,
    subject_id: String,
    language: Language,
    path: String,
    title: String,
    body: String,
    country: Option<CountryCode>,
    theme: Option<Theme>,
    day: Option<String>,
    readers: Option<String>,
    state: Option<String>,
    since: Option<Timestamp>,
}

impl TryFrom<Row> for Entry {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let readers = Readers::parse(row.readers.as_deref());
        Ok(Self {
            kind: row.kind,
            subject_id: row.subject_id,
            language: row.language,
            path: row.path,
            title: row.title,
            body: row.body,
            country: row.country,
            theme: row.theme,
            day: row.day.and_then(|day| day.parse().ok()),
            readers: readers.ok_or_else(|| Error::unexpected(format!("nobody can read entry {}", row.id)))?,
            state: row.state,
            since: row.since,
        })
    }
}

pub(super) fn places_of(connection: &mut DbConn, kind: &str, subject_id: &str) -> Result<Vec<Place>, Error> {
    let ids: Vec<i64> = search_entries::table
        .filter(search_entries::kind.eq(kind).and(search_entries::subject_id.eq(subject_id)))
        .order(search_entries::id)
        .select(search_entries::id)
        .load(connection)?;
    Ok(ids.into_iter().map(Place::of_id).collect())
}

/// Where a thing stands in one language, for whom and since when.
pub(super) struct Standing {
    pub(super) place: Place,
    readers: Option<String>,
    since: Option<Timestamp>,
}

impl Standing {
    /// Since when the readers of an entry that takes this place have had it: other words make nothing new to those
    /// who could read it before.
    pub(super) fn since_when(&self, entry: &Entry) -> Option<Timestamp> {
        let before = self.since.filter(|_| self.readers == entry.readers.written());
        entry.since.map(|now| before.map_or(now, |before| before.min(now)))
    }
}

/// The languages a thing stands in.
pub(super) fn standings_of(connection: &mut DbConn, kind: &str, subject_id: &str) -> Result<Vec<Standing>, Error> {
    let rows: Vec<(i64, Option<String>, Option<Timestamp>)> = search_entries::table
        .filter(search_entries::kind.eq(kind).and(search_entries::subject_id.eq(subject_id)))
        .order(search_entries::id)
        .select((search_entries::id, search_entries::readers, search_entries::since))
        .load(connection)?;
    let standing = |(id, readers, since)| Standing { place: Place::of_id(id), readers, since };
    Ok(rows.into_iter().map(standing).collect())
}

/// A place of the entry's day nobody has; the caller holds the lock.
pub(super) fn next_subject(connection: &mut DbConn, entry: &Entry) -> Result<Subject, Error> {
    let first = Subject::first_for(entry);
    let (from, to) = first.ids_of_the_day();
    let last: Option<i64> = search_entries::table
        .filter(search_entries::id.ge(from).and(search_entries::id.lt(to)))
        .order(search_entries::id.desc())
        .select(search_entries::id)
        .first(connection)
        .optional()?;
    match last {
        None => Ok(first),
        Some(id) => {
            Place::of_id(id).subject().next_for(entry).ok_or_else(|| Error::unexpected("a day of the index is full"))
        }
    }
}

pub(super) fn find(connection: &mut DbConn, id: i64) -> Result<Entry, Error> {
    let row: Row = search_entries::table.find(id).select(Row::as_select()).first(connection)?;
    row.try_into()
}

/// The entries with these ids, in no order.
pub(super) fn list(connection: &mut DbConn, ids: &[i64]) -> Result<Vec<(i64, Entry)>, Error> {
    let rows: Vec<Row> =
        search_entries::table.filter(one_of(search_entries::id, ids)).select(Row::as_select()).load(connection)?;
    rows.into_iter().map(|row| Ok((row.id, row.try_into()?))).collect()
}

/// The ids of what this audience's countries got, each with its moment, the latest first: after a moment, or ever.
pub(super) fn list_since(
    connection: &mut DbConn,
    audience: &Audience,
    since: Option<Timestamp>,
    limit: i64,
) -> Result<Vec<(i64, Timestamp)>, Error> {
    let mut rows = search_entries::table.filter(search_entries::since.is_not_null()).into_boxed();
    if let Some(since) = since {
        rows = rows.filter(search_entries::since.gt(since));
    }
    // Who may find it the index knows; here what others have is kept out of the limit.
    let of_members = Readers::Members.written().filter(|_| audience.is_signed_in());
    let of_country = audience.country().map(|country| format!("{country} %"));
    rows = match (of_members, of_country) {
        (None, _) => rows.filter(search_entries::readers.is_null()),
        (Some(members), None) => rows.filter(search_entries::readers.is_null().or(search_entries::readers.eq(members))),
        (Some(members), Some(country)) => rows.filter(
            search_entries::readers
                .is_null()
                .or(search_entries::readers.eq(members))
                .or(search_entries::readers.like(country)),
        ),
    };
    Ok(rows
        .order(search_entries::since.desc())
        .limit(limit)
        .select((search_entries::id, search_entries::since.assume_not_null()))
        .load(connection)?)
}

/// Texts of a kind that everyone may read since a moment of that span (after, and not after), the latest first, from
/// behind one on.
pub(super) fn list_opened(
    connection: &mut DbConn,
    kind: &str,
    (since, until): (Timestamp, Timestamp),
    behind: Option<Opened>,
    most: usize,
) -> Result<Vec<Opened>, Error> {
    let mut query = search_entries::table
        .filter(search_entries::since.gt(since).and(search_entries::since.le(until)))
        .filter(search_entries::readers.is_null().and(search_entries::kind.eq(kind)))
        .into_boxed();
    if let Some(Opened { since, id }) = behind {
        let is_as_new = search_entries::since.eq(since).and(search_entries::id.lt(id));
        query = query.filter(search_entries::since.lt(since).or(is_as_new));
    }
    let rows: Vec<(Timestamp, i64)> = query
        .order((search_entries::since.desc(), search_entries::id.desc()))
        .limit(i64::try_from(most).unwrap_or(i64::MAX))
        .select((search_entries::since.assume_not_null(), search_entries::id))
        .load(connection)?;
    Ok(rows.into_iter().map(|(since, id)| Opened { since, id }).collect())
}

/// What an entry is called, and since when it can be read.
#[derive(Queryable, Selectable)]
#[diesel(table_name = search_entries)]
pub(super) struct Title {
    pub(super) id: i64,
    pub(super) kind: String,
    pub(super) subject_id: String,
    pub(super) language: Language,
    pub(super) path: String,
    pub(super) title: String,
    pub(super) country: Option<CountryCode>,
    pub(super) theme: Option<Theme>,
    pub(super) since: Option<Timestamp>,
}

/// What those of these entries are called that everyone may read, in the order of their ids.
pub(super) fn list_titles(connection: &mut DbConn, ids: Vec<i64>) -> Result<Vec<Title>, Error> {
    Ok(search_entries::table
        .filter(one_of(search_entries::id, ids))
        .filter(search_entries::readers.is_null())
        .order(search_entries::id)
        .select(Title::as_select())
        .load(connection)?)
}

/// Hands over every entry with its id, lowest id first.
pub(super) fn for_each(
    connection: &mut DbConn,
    mut work: impl FnMut(&mut DbConn, i64, &Entry) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut after = i64::MIN;
    loop {
        let rows: Vec<Row> = search_entries::table
            .filter(search_entries::id.gt(after))
            .order(search_entries::id)
            .limit(PORTION)
            .select(Row::as_select())
            .load(connection)?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = last.id;
        for row in rows {
            work(connection, row.id, &row.try_into()?)?;
        }
    }
}

/// Adds an entry whose readers have had it since that moment.
pub(super) fn insert(connection: &mut DbConn, id: i64, entry: &Entry, since: Option<Timestamp>) -> Result<(), Error> {
    let day = entry.day.map(|day| day.to_string());
    diesel::insert_into(search_entries::table)
        .values((
            search_entries::id.eq(id),
            search_entries::kind.eq(&entry.kind),
            search_entries::subject_id.eq(&entry.subject_id),
            search_entries::language.eq(entry.language),
            search_entries::path.eq(&entry.path),
            search_entries::title.eq(&entry.title),
            search_entries::body.eq(&entry.body),
            search_entries::country.eq(entry.country),
            search_entries::theme.eq(entry.theme),
            search_entries::day.eq(day),
            search_entries::readers.eq(entry.readers.written()),
            search_entries::state.eq(&entry.state),
            search_entries::since.eq(since),
        ))
        .execute(connection)?;
    Ok(())
}

/// Gives a row another place, and what that place stands for, which it shares with `entry`.
pub(super) fn move_to(connection: &mut DbConn, from: i64, to: i64, entry: &Entry) -> Result<(), Error> {
    diesel::update(search_entries::table.find(from))
        .set((
            search_entries::id.eq(to),
            search_entries::day.eq(entry.day.map(|day| day.to_string())),
            search_entries::country.eq(entry.country),
            search_entries::theme.eq(entry.theme),
        ))
        .execute(connection)?;
    Ok(())
}

pub(super) fn delete_one(connection: &mut DbConn, id: i64) -> Result<(), Error> {
    diesel::delete(search_entries::table.find(id)).execute(connection)?;
    Ok(())
}

pub(super) fn delete(connection: &mut DbConn, kind: &str, subject_id: &str) -> Result<(), Error> {
    diesel::delete(
        search_entries::table.filter(search_entries::kind.eq(kind).and(search_entries::subject_id.eq(subject_id))),
    )
    .execute(connection)?;
    Ok(())
}
