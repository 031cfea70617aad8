//! What a search finds, in the order it became readable: for feeds, whose readers see an entry once, when it comes. A
//! post published today about a day long past stands first, not behind all that happened since.

use std::cmp::Reverse;
use std::collections::HashSet;

use super::super::entry::{Hit, Order, Query};
use super::super::place::{Place, Subject};
use super::super::ranking::{Ranking, Tier, any_tier};
use super::super::snippet::Needles;
use super::super::{engine, glossary, store};
use super::{Beginnings, NEW_ROWS, find, hits, read};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;

/// The things found that became readable last, at most as many as the query's limit; behind them, where there are
/// fewer among all that became readable lately, those that happened last.
pub fn find_latest(connection: &mut DbConn, query: &Query) -> Result<Vec<Hit>, Error> {
    let mut latest = list_latest(connection, query)?;
    if latest.len() < query.limit {
        let known: HashSet<_> = latest.iter().map(|hit| (hit.kind.clone(), hit.subject_id.clone())).collect();
        let others = find(connection, &Query { order: Order::Newest, ..query.clone() })?.hits.into_iter();
        latest.extend(others.filter(|hit| !known.contains(&(hit.kind.clone(), hit.subject_id.clone()))));
        latest.truncate(query.limit);
    }
    Ok(latest)
}

fn list_latest(connection: &mut DbConn, query: &Query) -> Result<Vec<Hit>, Error> {
    let glossary = glossary::current(connection)?;
    let Some((asked, meanings)) = read(query, &glossary) else { return Ok(Vec::new()) };
    let most = i64::try_from(NEW_ROWS).unwrap_or(i64::MAX);
    let mut recent = store::list_since(connection, &query.audience, None, most)?;
    recent.sort_unstable_by_key(|(id, moment)| Reverse((*moment, *id)));
    let ids: Vec<i64> = recent.iter().map(|(id, _)| *id).collect();
    let mut beginnings = Beginnings::default();
    let expression = any_tier(&asked, &meanings, query).expanded(&mut |it| beginnings.terms(connection, it))?;
    let Some(expression) = expression else { return Ok(Vec::new()) };
    let found = engine::list_among(connection, &expression, &ids)?;
    let subjects = first_subjects(&ids, &found, query.limit);
    let mut ranking = Ranking::default();
    let is_wanted = |id: &i64| subjects.contains(&Place::of_id(*id).subject());
    ranking.add(Tier::Meaning, &found.into_iter().filter(is_wanted).collect::<Vec<_>>());
    let ranked = subjects.iter().filter_map(|subject| ranking.list().iter().find(|it| it.subject == *subject)).copied();
    hits(connection, None, &ranked.collect::<Vec<_>>(), query.language, &Needles::of(&asked, &meanings))
}

/// The first things in the order of `ids` that were found.
fn first_subjects(ids: &[i64], found: &[i64], limit: usize) -> Vec<Subject> {
    let found: HashSet<i64> = found.iter().copied().collect();
    let mut seen = HashSet::new();
    let subjects = ids.iter().filter(|id| found.contains(*id)).map(|id| Place::of_id(*id).subject());
    subjects.filter(|subject| seen.insert(*subject)).take(limit).collect()
}
