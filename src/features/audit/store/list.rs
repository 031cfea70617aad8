//! What the reader's pages ask: the rows of a reach, the newest first, page by page after a row.

use diesel::prelude::*;

use super::super::entry::{Entry, EntryId};
use super::super::permissions::Reach;
use super::super::seal::SealedEntry;
use super::super::sightings::{AS_MISSING, DENIED, marked};
use crate::platform::database::DbConn;
use crate::platform::database::schema::audit_entries;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// What is to be shown.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// From this moment on.
    pub since: Option<Timestamp>,
    /// Before this moment.
    pub until: Option<Timestamp>,
    /// Who did it.
    pub person: Option<PersonId>,
    /// What was done.
    pub kind: Option<&'static str>,
    /// With what kind of thing.
    pub thing: Option<&'static str>,
    /// With which one.
    pub subject: Option<String>,
    /// Under which code a mark shows it.
    pub mark: Option<String>,
    /// People of which country.
    pub country: Option<CountryCode>,
}

type Boxed<'a> = audit_entries::BoxedQuery<'a, <DbConn as Connection>::Backend>;

/// The newest rows of a reach under a choice, after a row where one is named.
pub(in super::super) fn list(
    connection: &mut DbConn,
    reach: Reach,
    filter: &Filter,
    before: Option<EntryId>,
    limit: usize,
) -> Result<Vec<Entry>, Error> {
    let most = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut rows = Vec::new();
    // Each part has an index in the order of the list; together they would have none.
    for part in parts(reach) {
        let mut query = chosen(part, filter);
        if let Some(before) = before {
            query = query.filter(audit_entries::id.lt(before));
        }
        let newest = query.order(audit_entries::id.desc()).limit(most).select(Entry::as_select());
        rows.extend(newest.load(connection)?);
    }
    rows.sort_by_key(|row: &Entry| std::cmp::Reverse(row.id));
    rows.truncate(limit);
    Ok(rows)
}

/// The oldest rows of a reach written before a time, after a row where one is named.
pub(in super::super) fn list_after(
    connection: &mut DbConn,
    reach: Reach,
    before: Timestamp,
    after: Option<EntryId>,
    limit: usize,
) -> Result<Vec<Entry>, Error> {
    let most = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut rows = Vec::new();
    for part in parts(reach) {
        let mut query = part.filter(audit_entries::at.lt(before));
        if let Some(after) = after {
            query = query.filter(audit_entries::id.gt(after));
        }
        let oldest = query.order(audit_entries::id.asc()).limit(most).select(Entry::as_select());
        rows.extend(oldest.load(connection)?);
    }
    rows.sort_by_key(|row: &Entry| row.id);
    rows.truncate(limit);
    Ok(rows)
}

/// A row of a reach, as it is sealed.
pub(in super::super) fn find(connection: &mut DbConn, reach: Reach, id: EntryId) -> Result<SealedEntry, Error> {
    for part in parts(reach) {
        let row = part.filter(audit_entries::id.eq(id)).select(SealedEntry::as_select());
        if let Some(row) = row.first(connection).optional()? {
            return Ok(row);
        }
    }
    Err(Error::NotFound)
}

/// How much people of each country did in a time, of what the country may know.
pub(in super::super) fn count_by_country(
    connection: &mut DbConn,
    filter: &Filter,
) -> Result<Vec<(CountryCode, i64)>, Error> {
    let mut query = audit_entries::table
        .filter(audit_entries::country.is_not_null())
        .filter(audit_entries::kind.ne(DENIED).or(audit_entries::subject_country.eq(audit_entries::country)))
        .group_by(audit_entries::country)
        .select((audit_entries::country, diesel::dsl::count_star()))
        .order(audit_entries::country)
        .into_boxed::<<DbConn as Connection>::Backend>();
    if let Some(since) = filter.since {
        query = query.filter(audit_entries::at.ge(since));
    }
    if let Some(until) = filter.until {
        query = query.filter(audit_entries::at.lt(until));
    }
    let counts: Vec<(Option<CountryCode>, i64)> = query.load(connection)?;
    Ok(counts.into_iter().filter_map(|(country, count)| Some((country?, count))).collect())
}

/// A reach as parts that have no row in common. What somebody was refused is seen by whom the thing belongs to, never
/// by whoever asked: a row would tell them that it is there. What was refused as if it were not there and is nobody's is
/// seen by no one.
fn parts(reach: Reach) -> Vec<Boxed<'static>> {
    let all = || audit_entries::table.into_boxed();
    match reach {
        Reach::Country(own) => vec![
            all().filter(
                audit_entries::country
                    .eq(own)
                    .and(audit_entries::kind.ne(DENIED).or(audit_entries::subject_country.eq(own))),
            ),
            all().filter(
                audit_entries::subject_country
                    .eq(own)
                    .and(audit_entries::country.is_null().or(audit_entries::country.ne(own))),
            ),
        ],
        Reach::Secretariat => vec![
            all()
                .filter(
                    audit_entries::country
                        .is_null()
                        .and(audit_entries::person_id.is_not_null().or(audit_entries::subject_country.is_null())),
                )
                .filter(
                    audit_entries::kind
                        .ne(DENIED)
                        .or(audit_entries::subject_country.is_null().and(audit_entries::detail.ne(AS_MISSING))),
                ),
        ],
    }
}

fn chosen<'a>(mut query: Boxed<'a>, filter: &Filter) -> Boxed<'a> {
    if let Some(since) = filter.since {
        query = query.filter(audit_entries::at.ge(since));
    }
    if let Some(until) = filter.until {
        query = query.filter(audit_entries::at.lt(until));
    }
    if let Some(person) = filter.person {
        query = query.filter(audit_entries::person_id.eq(person));
    }
    if let Some(kind) = filter.kind {
        query = query.filter(audit_entries::kind.eq(kind));
    }
    if let Some(thing) = filter.thing {
        query = query.filter(audit_entries::subject_kind.eq(thing));
    }
    if let Some(subject) = &filter.subject {
        query = query.filter(audit_entries::subject_id.eq(subject.clone()));
    }
    if let Some(mark) = &filter.mark {
        // As the index of such rows says it.
        let is_marked = diesel::dsl::sql::<diesel::sql_types::Bool>(r#"audit_entries.detail LIKE '{"mark":"%'"#);
        query = query.filter(is_marked).filter(audit_entries::detail.eq(marked(mark)));
    }
    if let Some(country) = filter.country {
        query = query.filter(audit_entries::country.eq(country));
    }
    query
}
