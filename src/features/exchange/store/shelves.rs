//! Shelves: the letters two organisations sent each other, and those that one of a group sent to all the others.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;

use super::super::case_file::{CaseFile, CaseId, Party};
use super::super::catalogue::Kind;
use super::super::circle::{Reached, SharedWith};
use super::super::filters::Phase;
use super::super::receipts::ReceiptKind;
use super::cases::Row;
use super::links::Relation;
use super::lists::{Boxed, Page, page};
use crate::platform::database::schema::{
    exchange_cases, exchange_circulars, exchange_index, exchange_links, exchange_receipts,
};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::timestamp::Timestamp;

/// Letters a page shows.
const PER_PAGE: usize = 20;
/// Letters of one shelf that others took the place of, as far as they are shown.
const MOST_OLDER: i64 = 500;

/// What stands on one shelf of an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shelved {
    /// The organisation it is shared with.
    pub other: Party,
    /// How many letters.
    pub count: i64,
    /// When somebody spoke in one of them last (UTC).
    pub last: Timestamp,
}

/// Which letters of a shelf a page shows.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Only those the organisation finds by each of these: by any of its tokens.
    pub tokens: Vec<Vec<String>>,
    /// Only those that were released from the first to before the second (UTC).
    pub span: Option<(Timestamp, Timestamp)>,
    /// Behind which the page begins.
    pub after: Option<(Timestamp, CaseId)>,
}

fn letters() -> Boxed {
    let letters = exchange_cases::kind.eq(Kind::Letter).and(exchange_cases::phase.ne(Phase::Unsent));
    exchange_cases::table.into_boxed().filter(letters)
}

/// The shelves of an organisation, the one spoken on last first.
pub fn list_shelves(connection: &mut DbConn, own: OrganisationId) -> Result<Vec<Shelved>, Error> {
    type Counted = (OrganisationId, CountryCode, i64, Option<Timestamp>);
    let letters = exchange_cases::kind.eq(Kind::Letter).and(exchange_cases::phase.ne(Phase::Unsent));
    let (count, last) = (diesel::dsl::count_star(), diesel::dsl::max(exchange_cases::said_at));
    let sent: Vec<Counted> = exchange_cases::table
        .filter(exchange_cases::from_organisation.eq(own).and(letters))
        .group_by((exchange_cases::to_organisation, exchange_cases::to_country))
        .select((exchange_cases::to_organisation, exchange_cases::to_country, count, last))
        .load(connection)?;
    let received: Vec<Counted> = exchange_cases::table
        .filter(exchange_cases::to_organisation.eq(own).and(letters))
        .group_by((exchange_cases::from_organisation, exchange_cases::from_country))
        .select((exchange_cases::from_organisation, exchange_cases::from_country, count, last))
        .load(connection)?;
    let mut shelves: BTreeMap<OrganisationId, Shelved> = BTreeMap::new();
    for (organisation, country, count, last) in sent.into_iter().chain(received) {
        let Some(last) = last else { continue };
        let empty = Shelved { other: Party { organisation, country }, count: 0, last };
        let shelf = shelves.entry(organisation).or_insert(empty);
        *shelf = Shelved { count: shelf.count + count, last: shelf.last.max(last), ..*shelf };
    }
    let mut shelves: Vec<Shelved> = shelves.into_values().collect();
    shelves.sort_by_key(|it| std::cmp::Reverse((it.last, it.other.organisation)));
    Ok(shelves)
}

/// The letters of a shelf of an organisation. Of a letter to several its sender has one, that it began with, and each of the
/// others its own.
fn shelved(own: OrganisationId, with: SharedWith) -> Boxed {
    let sent = exchange_cases::from_organisation.eq(own);
    let received = exchange_cases::to_organisation.eq(own);
    match with {
        SharedWith::Organisation(other) => {
            let sent = sent.and(exchange_cases::to_organisation.eq(other));
            letters().filter(sent.or(received.and(exchange_cases::from_organisation.eq(other))))
        }
        SharedWith::Circle(circle) => {
            let of_circle = exchange_circulars::table.filter(exchange_circulars::circle_id.eq(circle));
            let first = of_circle.filter(exchange_circulars::is_first.eq(true)).select(exchange_circulars::case_id);
            let sent = sent.and(exchange_cases::id.eq_any(first));
            let any = of_circle.select(exchange_circulars::case_id);
            letters().filter(sent.or(received.and(exchange_cases::id.eq_any(any))))
        }
    }
}

/// A page of a shelf: the letters nothing took the place of, the last one spoken in first.
pub fn list_shelf(
    connection: &mut DbConn,
    (own, with): (OrganisationId, SharedWith),
    wanted: &Wanted,
) -> Result<Page, Error> {
    let mut found = shelved(own, with).filter(exchange_cases::superseded_by.is_null());
    for tokens in &wanted.tokens {
        let has = exchange_index::table
            .filter(exchange_index::organisation_id.eq(own))
            .filter(one_of(exchange_index::token, tokens.iter().cloned()))
            .select(exchange_index::case_id);
        found = found.filter(exchange_cases::id.eq_any(has));
    }
    if let Some((first, end)) = wanted.span {
        found = found.filter(exchange_cases::released_at.ge(first).and(exchange_cases::released_at.lt(end)));
    }
    page(connection, found, (wanted.after, PER_PAGE))
}

/// The letters of a shelf that others took the place of, the newest first.
pub fn list_older(connection: &mut DbConn, (own, with): (OrganisationId, SharedWith)) -> Result<Vec<CaseFile>, Error> {
    let rows = shelved(own, with).filter(exchange_cases::superseded_by.is_not_null());
    let rows = rows.order(exchange_cases::id.desc()).limit(MOST_OLDER).select(Row::as_select());
    rows.load(connection)?.into_iter().map(Row::case).collect()
}

/// How far these cases are with whoever has them now.
pub fn list_reached(connection: &mut DbConn, cases: &[CaseId]) -> Result<BTreeMap<CaseId, Reached>, Error> {
    let rows: Vec<(CaseId, ReceiptKind)> = exchange_receipts::table
        .filter(one_of(exchange_receipts::case_id, cases.iter().copied()))
        .order((exchange_receipts::case_id, exchange_receipts::position))
        .select((exchange_receipts::case_id, exchange_receipts::kind))
        .load(connection)?;
    let mut reached = BTreeMap::new();
    for (case, kind) in rows {
        match kind {
            // What was handed on is sealed again for whoever has it then.
            ReceiptKind::Delivery => reached.insert(case, Reached::Delivered),
            ReceiptKind::Retrieval => reached.insert(case, Reached::Opened),
            ReceiptKind::BusinessAcceptance | ReceiptKind::Outcome | ReceiptKind::Answer => {
                reached.insert(case, Reached::Acknowledged)
            }
            _ => None,
        };
    }
    Ok(reached)
}

/// The cases that brought the same as each of these, itself among them: which it belongs to, and which it is.
pub fn list_copies(connection: &mut DbConn, cases: &[CaseId]) -> Result<Vec<(CaseId, CaseId)>, Error> {
    let copies = exchange_links::table.filter(exchange_links::relation.eq(Relation::Copy));
    let above: Vec<(CaseId, CaseId)> = copies
        .filter(one_of(exchange_links::case_id, cases.iter().copied()))
        .select((exchange_links::case_id, exchange_links::of_case))
        .load(connection)?;
    let root = |case: &CaseId| above.iter().find(|it| it.0 == *case).map_or(*case, |it| it.1);
    let roots: BTreeSet<CaseId> = cases.iter().map(root).collect();
    let below: Vec<(CaseId, CaseId)> = copies
        .filter(one_of(exchange_links::of_case, roots.iter().copied()))
        .select((exchange_links::of_case, exchange_links::case_id))
        .load(connection)?;
    let whole = |case: &CaseId| {
        let root = root(case);
        let all = below.iter().filter(move |it| it.0 == root).map(|it| it.1);
        let case = *case;
        std::iter::once(root).chain(all).map(move |it| (case, it)).collect::<Vec<_>>()
    };
    Ok(cases.iter().flat_map(whole).collect())
}
