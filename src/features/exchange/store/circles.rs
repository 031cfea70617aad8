//! Groups of organisations, one of which wrote to all the others, and the letters that went to all of a group.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;

use super::super::case_file::CaseId;
use super::super::catalogue::Kind;
use super::super::circle::CircleId;
use super::super::filters::Phase;
use super::super::life_cycle::Step;
use super::links::Relation;
use crate::platform::database::schema::{
    exchange_cases, exchange_circle_members, exchange_circles, exchange_circulars, exchange_events, exchange_links,
};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::timestamp::Timestamp;

/// The shelf of a group, as an organisation of it has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circle {
    pub id: CircleId,
    /// Its organisations, the own one among them.
    pub members: Vec<OrganisationId>,
    /// How many letters.
    pub count: i64,
    /// When somebody spoke in one of them last (UTC).
    pub last: Timestamp,
}

/// One case of a letter to several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = exchange_circulars)]
pub struct Circular {
    pub case_id: CaseId,
    pub circle_id: CircleId,
    /// To whom it was sent, whoever has it now.
    pub addressee_id: OrganisationId,
    /// Whether it is the one the letter began with.
    pub is_first: bool,
}

/// Puts a letter on the shelf of the group of its sender and all its addressees: its cases, the first of them first, each
/// with its addressee. Nothing changes where it stands there.
pub fn put_circular(
    connection: &mut DbConn,
    sender: OrganisationId,
    cases: &[(CaseId, OrganisationId)],
) -> Result<(), Error> {
    let members: BTreeSet<OrganisationId> = cases.iter().map(|it| it.1).chain([sender]).collect();
    let circle = circle_of(connection, &members)?;
    let row = |(place, (case, addressee)): (usize, &(CaseId, OrganisationId))| Circular {
        case_id: *case,
        circle_id: circle,
        addressee_id: *addressee,
        is_first: place == 0,
    };
    let placed: Vec<CaseId> = exchange_circulars::table
        .filter(one_of(exchange_circulars::case_id, cases.iter().map(|it| it.0)))
        .select(exchange_circulars::case_id)
        .load(connection)?;
    let rows = cases.iter().enumerate().map(row);
    let rows: Vec<Circular> = rows.filter(|it| !placed.contains(&it.case_id)).collect();
    crate::on_db!(connection, c => diesel::insert_into(exchange_circulars::table).values(&rows).execute(c))?;
    Ok(())
}

/// The group of these organisations; made where there is none.
fn circle_of(connection: &mut DbConn, members: &BTreeSet<OrganisationId>) -> Result<CircleId, Error> {
    let word = members.iter().map(OrganisationId::as_str).collect::<Vec<_>>().join(",");
    let new = (exchange_circles::id.eq(CircleId::generate()), exchange_circles::members.eq(&word));
    let made = crate::on_db!(connection, c => {
        diesel::insert_into(exchange_circles::table).values(new).on_conflict_do_nothing().execute(c)
    })?;
    let id = exchange_circles::table.filter(exchange_circles::members.eq(&word)).select(exchange_circles::id);
    let id: CircleId = id.first(connection)?;
    if made == 1 {
        let row = |it: &OrganisationId| {
            (exchange_circle_members::circle_id.eq(id), exchange_circle_members::organisation_id.eq(*it))
        };
        let rows: Vec<_> = members.iter().map(row).collect();
        crate::on_db!(connection, c => diesel::insert_into(exchange_circle_members::table).values(rows).execute(c))?;
    }
    Ok(id)
}

/// The organisations of a group.
pub fn list_members(connection: &mut DbConn, circle: CircleId) -> Result<Vec<OrganisationId>, Error> {
    let rows = exchange_circle_members::table.filter(exchange_circle_members::circle_id.eq(circle));
    let rows = rows.order(exchange_circle_members::organisation_id);
    Ok(rows.select(exchange_circle_members::organisation_id).load(connection)?)
}

/// Which of these groups an organisation is of.
pub fn list_memberships(
    connection: &mut DbConn,
    own: OrganisationId,
    circles: impl Iterator<Item = CircleId>,
) -> Result<BTreeSet<CircleId>, Error> {
    let rows = exchange_circle_members::table
        .filter(exchange_circle_members::organisation_id.eq(own))
        .filter(one_of(exchange_circle_members::circle_id, circles))
        .select(exchange_circle_members::circle_id);
    Ok(rows.load(connection)?.into_iter().collect())
}

/// The shelves an organisation shares with groups, the one spoken on last first. A letter that was handed on to it gives it
/// no part in the group the letter was sent to.
pub fn list_circles(connection: &mut DbConn, own: OrganisationId) -> Result<Vec<Circle>, Error> {
    type Counted = (CircleId, i64, Option<Timestamp>);
    let letters = exchange_cases::kind.eq(Kind::Letter).and(exchange_cases::phase.ne(Phase::Unsent));
    let cases = exchange_circulars::table
        .inner_join(exchange_cases::table.on(exchange_cases::id.eq(exchange_circulars::case_id)))
        .inner_join(
            exchange_circle_members::table.on(exchange_circle_members::circle_id.eq(exchange_circulars::circle_id)),
        )
        .filter(letters)
        .filter(exchange_circle_members::organisation_id.eq(own));
    let columns = (exchange_circulars::circle_id, diesel::dsl::count_star(), diesel::dsl::max(exchange_cases::said_at));
    let sent: Vec<Counted> = cases
        .filter(exchange_cases::from_organisation.eq(own).and(exchange_circulars::is_first.eq(true)))
        .group_by(exchange_circulars::circle_id)
        .select(columns)
        .load(connection)?;
    let received: Vec<Counted> = cases
        .filter(exchange_cases::to_organisation.eq(own))
        .group_by(exchange_circulars::circle_id)
        .select(columns)
        .load(connection)?;
    let mut circles: BTreeMap<CircleId, Circle> = BTreeMap::new();
    for (id, count, last) in sent.into_iter().chain(received) {
        let Some(last) = last else { continue };
        let circle = circles.entry(id).or_insert(Circle { id, members: Vec::new(), count: 0, last });
        circle.count += count;
        circle.last = circle.last.max(last);
    }
    let members: Vec<(CircleId, OrganisationId)> = exchange_circle_members::table
        .filter(one_of(exchange_circle_members::circle_id, circles.keys().copied()))
        .order((exchange_circle_members::circle_id, exchange_circle_members::organisation_id))
        .select((exchange_circle_members::circle_id, exchange_circle_members::organisation_id))
        .load(connection)?;
    for (circle, member) in members {
        circles.entry(circle).and_modify(|it| it.members.push(member));
    }
    let mut circles: Vec<Circle> = circles.into_values().collect();
    circles.sort_by_key(|it| std::cmp::Reverse((it.last, it.id)));
    Ok(circles)
}

/// What these cases are of letters to several.
pub fn list_circulars(connection: &mut DbConn, cases: &[CaseId]) -> Result<BTreeMap<CaseId, Circular>, Error> {
    let rows = exchange_circulars::table.filter(one_of(exchange_circulars::case_id, cases.iter().copied()));
    let rows: Vec<Circular> = rows.select(Circular::as_select()).load(connection)?;
    Ok(rows.into_iter().map(|it| (it.case_id, it)).collect())
}

/// Letters to several that stand on no shelf of a group, behind a case: the first case of each, with its sender. What one
/// that was sent to a single office and handed on was replaced by is among them.
pub fn list_unshelved(
    connection: &mut DbConn,
    after: Option<CaseId>,
    limit: i64,
) -> Result<Vec<(CaseId, OrganisationId)>, Error> {
    let copied =
        exchange_links::table.filter(exchange_links::relation.eq(Relation::Copy)).select(exchange_links::of_case);
    let shelved = exchange_circulars::table.select(exchange_circulars::case_id);
    let mut letters = exchange_cases::table
        .into_boxed()
        .filter(exchange_cases::kind.eq(Kind::Letter).and(exchange_cases::phase.ne(Phase::Unsent)))
        .filter(exchange_cases::id.eq_any(copied))
        .filter(exchange_cases::id.ne_all(shelved));
    if let Some(after) = after {
        letters = letters.filter(exchange_cases::id.gt(after));
    }
    let letters = letters.order(exchange_cases::id).limit(limit);
    Ok(letters.select((exchange_cases::id, exchange_cases::from_organisation)).load(connection)?)
}

/// To whom each of these cases was sent, whoever has it now: the office that handed it on first, where one did. When it was
/// delivered to whom does not tell, since it may have come back.
pub fn list_addressed(connection: &mut DbConn, cases: &[CaseId]) -> Result<BTreeMap<CaseId, OrganisationId>, Error> {
    let holders: Vec<(CaseId, OrganisationId)> = exchange_cases::table
        .filter(one_of(exchange_cases::id, cases.iter().copied()))
        .select((exchange_cases::id, exchange_cases::to_organisation))
        .load(connection)?;
    let handed_on: Vec<(CaseId, Option<OrganisationId>)> = exchange_events::table
        .filter(one_of(exchange_events::case_id, cases.iter().copied()))
        .filter(exchange_events::step.eq(Step::Forward))
        .order((exchange_events::case_id, exchange_events::position.desc()))
        .select((exchange_events::case_id, exchange_events::organisation_id))
        .load(connection)?;
    // The last of each that is put in is the first that handed it on.
    let by = handed_on.into_iter().filter_map(|(case, by)| Some((case, by?)));
    Ok(holders.into_iter().chain(by).collect())
}
