//! What is new in a search: the things it finds now and did not find at some moment before, whatever day they tell of.
//! A thing is new by the words that were added: a post whose translation is released later is new to who searches in
//! that language only, and to nobody whose search had found it in another.

use std::collections::HashSet;

use super::super::entry::{Found, Query, Total};
use super::super::expression::Expression;
use super::super::glossary::Glossary;
use super::super::place::{Place, Subject};
use super::super::ranking::{MOST, Ranking, Tier, any_tier};
use super::super::snippet::Needles;
use super::super::{engine, glossary, store};
use super::{Beginnings, NEW_ROWS, hits, nothing, read};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Entries that became readable, the latest first, each with the moment.
type Recent = Vec<(i64, Timestamp)>;

/// What is new in a query since that moment, by the day it tells of, the newest first. Looks through as many entries
/// as a search reads, and says where there may be more.
pub fn find_new(
    connection: &mut DbConn,
    query: &Query,
    (since, until): (Timestamp, Timestamp),
) -> Result<Found, Error> {
    let recent = list_recent(connection, query, (since, until))?;
    let glossary = glossary::current(connection)?;
    let mut known = Known { recent: &recent, glossary: &glossary, beginnings: Beginnings::default() };
    let (ranking, is_more) = new_since(connection, query, since, &mut known)?;
    let all = ranking.list();
    let shown = &all[..all.len().min(query.limit)];
    let hits = match read(query, &glossary) {
        Some((asked, meanings)) => hits(connection, None, shown, query.language, &Needles::of(&asked, &meanings))?,
        None => Vec::new(),
    };
    Ok(Found { total: Total { count: all.len(), is_more }, hits, ..nothing() })
}

/// How much is new in each of a person's queries until a moment, each since one of its own. What became readable at all is read
/// once for all of them, and the index is asked only by those that something of it may be new in.
pub fn count_new(
    connection: &mut DbConn,
    queries: &[(Query, Timestamp)],
    until: Timestamp,
) -> Result<Vec<Total>, Error> {
    let Some((first, earliest)) = queries.iter().min_by_key(|(_, since)| *since) else { return Ok(Vec::new()) };
    let recent = list_recent(connection, first, (*earliest, until))?;
    let glossary = glossary::current(connection)?;
    let mut known = Known { recent: &recent, glossary: &glossary, beginnings: Beginnings::default() };
    let mut count = |(query, since): &(Query, Timestamp)| {
        let (ranking, is_more) = new_since(connection, query, *since, &mut known)?;
        Ok::<_, Error>(Total { count: ranking.list().len(), is_more })
    };
    queries.iter().map(&mut count).collect()
}

fn list_recent(
    connection: &mut DbConn,
    query: &Query,
    (since, until): (Timestamp, Timestamp),
) -> Result<Recent, Error> {
    let most = i64::try_from(NEW_ROWS).unwrap_or(i64::MAX);
    let mut recent = store::list_since(connection, &query.audience, Some(since), most)?;
    recent.retain(|(_, at)| *at <= until);
    Ok(recent)
}

/// What all queries of a person share.
struct Known<'a> {
    recent: &'a [(i64, Timestamp)],
    glossary: &'a Glossary,
    beginnings: Beginnings,
}

/// The new things of a query among the recent entries, and whether there may be more of them.
fn new_since(
    connection: &mut DbConn,
    query: &Query,
    since: Timestamp,
    known: &mut Known<'_>,
) -> Result<(Ranking, bool), Error> {
    let new: Vec<i64> = known.recent.iter().filter(|(_, moment)| *moment > since).map(|(id, _)| *id).collect();
    let is_more = new.len() == NEW_ROWS;
    let mut ranking = Ranking::default();
    let Some((asked, meanings)) = read(query, known.glossary).filter(|_| !new.is_empty()) else {
        return Ok((ranking, is_more));
    };
    let expression = any_tier(&asked, &meanings, query).expanded(&mut |it| known.beginnings.terms(connection, it))?;
    let Some(expression) = expression else { return Ok((ranking, is_more)) };
    let found = engine::list_among(connection, &expression, &new)?;
    let before = known_before(connection, &expression, &found, &new)?;
    let found: Vec<i64> = found.into_iter().filter(|id| !before.contains(&Place::of_id(*id).subject())).collect();
    ranking.add(Tier::Meaning, &found);
    let is_more = is_more || ranking.is_full();
    Ok((ranking, is_more))
}

/// The things among these that the query finds in a language that is not new: it had found them.
fn known_before(
    connection: &mut DbConn,
    expression: &Expression,
    found: &[i64],
    new: &[i64],
) -> Result<HashSet<Subject>, Error> {
    let new: HashSet<i64> = new.iter().copied().collect();
    let mut subjects: Vec<Subject> = found.iter().map(|id| Place::of_id(*id).subject()).collect();
    subjects.dedup();
    let places = subjects.iter().take(MOST).flat_map(|it| Language::ALL.map(|language| it.in_language(language).id()));
    let older: Vec<i64> = places.filter(|id| !new.contains(id)).collect();
    let known = engine::list_among(connection, expression, &older)?;
    Ok(known.into_iter().map(|id| Place::of_id(id).subject()).collect())
}
