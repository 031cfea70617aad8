//! Lists of cases. Each condition stands beside the others, so that an index in the order of the list answers the first.

use chrono::{Days, NaiveDate};
use diesel::dsl::not;
use diesel::prelude::*;
use diesel::query_builder::{AstPass, Query, QueryFragment, QueryId};
use diesel::sql_types::{BigInt, Bool, Integer, Text};

use super::super::case_file::{CaseFile, CaseId};
use super::super::filters::{Filters, Phase, Pressing, SOON, Shelf, Term, Whose};
use super::super::life_cycle::Side;
use super::super::reference::Typed;
use super::cases::Row;
use crate::platform::database::schema::exchange_cases;
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;

/// Cases a page lists.
const PER_PAGE: usize = 30;
/// Cases a reference finds.
const MOST_OF_REFERENCE: i64 = 30;

/// More than these are not counted.
pub const MOST_COUNTED: i64 = 100;

/// Who looks at a list, and on which day.
#[derive(Debug, Clone)]
pub struct Looking {
    /// Whose cases they are.
    pub organisation: OrganisationId,
    /// Who.
    pub person: PersonId,
    /// The officers the organisation has now: what was given to anybody else is nobody's.
    pub officers: Vec<PersonId>,
    /// The day it is where they look.
    pub today: NaiveDate,
}

/// A page of a list: the cases, and behind which one the next begins.
pub struct Page {
    /// The last one spoken in first.
    pub cases: Vec<CaseFile>,
    /// Where the next page begins, if there is one.
    pub next: Option<(Timestamp, CaseId)>,
}

type Backend = <DbConn as diesel::Connection>::Backend;
/// Cases that are still narrowed down.
pub(super) type Boxed = exchange_cases::BoxedQuery<'static, Backend>;

fn of_shelf(organisation: OrganisationId, shelf: Shelf) -> Boxed {
    let all = exchange_cases::table.into_boxed();
    let received = exchange_cases::to_organisation.eq(organisation);
    let sent = exchange_cases::from_organisation.eq(organisation);
    match shelf {
        Shelf::Waiting => all.filter(received.and(exchange_cases::phase.eq(Phase::Waiting))),
        Shelf::Received => all.filter(received.and(exchange_cases::phase.ne(Phase::Unsent))),
        Shelf::Sent => all.filter(sent.and(exchange_cases::phase.ne(Phase::Unsent))),
        Shelf::Drafts => all.filter(sent.and(exchange_cases::phase.eq(Phase::Unsent))),
    }
}

/// The cases that filters leave.
fn narrowed(looking: &Looking, filters: &Filters) -> Boxed {
    let mut found = of_shelf(looking.organisation, filters.shelf);
    if let Some(state) = filters.state {
        found = found.filter(exchange_cases::state.eq(state));
    }
    if let Some(sort) = filters.sort {
        found = match sort.kinds().as_slice() {
            [kind] => found.filter(exchange_cases::kind.eq(*kind)),
            kinds => found.filter(one_of(exchange_cases::kind, kinds.iter().copied())),
        };
    }
    if let Some(country) = filters.country {
        found = match filters.shelf.side() {
            Side::Receiver => found.filter(exchange_cases::from_country.eq(country)),
            Side::Sender => found.filter(exchange_cases::to_country.eq(country)),
        };
    }
    found = match filters.pressing {
        Some(Pressing::Any) => found.filter(exchange_cases::urgency.ne(Pressing::USUAL)),
        Some(Pressing::Only(urgency)) => found.filter(exchange_cases::urgency.eq(urgency)),
        None => found,
    };
    if let Some(term) = filters.term {
        let runs = exchange_cases::phase.eq(Phase::Waiting).and(exchange_cases::paused_on.is_null());
        let soon = looking.today.checked_add_days(Days::new(SOON)).unwrap_or(looking.today);
        found = match term {
            Term::Late => found.filter(runs.and(exchange_cases::due_on.lt(looking.today))),
            Term::Soon => found.filter(runs.and(exchange_cases::due_on.between(looking.today, soon))),
        };
    }
    if let Some(whose) = filters.whose {
        let person = match whose {
            Whose::Mine => Some(looking.person),
            Whose::Nobodys => None,
            Whose::Of(person) => Some(person),
        };
        let (received, sent) = (exchange_cases::receiver_officer, exchange_cases::sender_officer);
        let officers = || looking.officers.iter().copied();
        found = match (filters.shelf.side(), person) {
            (Side::Receiver, Some(person)) => found.filter(received.eq(person)),
            (Side::Receiver, None) => {
                found.filter(received.is_null().or(not(one_of(received.assume_not_null(), officers()))))
            }
            (Side::Sender, Some(person)) => found.filter(sent.eq(person)),
            (Side::Sender, None) => found.filter(sent.is_null().or(not(one_of(sent.assume_not_null(), officers())))),
        };
    }
    // As its index has it.
    if filters.is_held { found.filter(exchange_cases::is_held) } else { found }
}

/// A page of the cases of an organisation, from behind one on.
pub fn list(
    connection: &mut DbConn,
    looking: &Looking,
    filters: &Filters,
    after: Option<(Timestamp, CaseId)>,
) -> Result<Page, Error> {
    page(connection, narrowed(looking, filters), (after, PER_PAGE))
}

/// So many of these cases from behind one on, the last one spoken in first.
pub(super) fn page(
    connection: &mut DbConn,
    mut found: Boxed,
    (after, most): (Option<(Timestamp, CaseId)>, usize),
) -> Result<Page, Error> {
    if let Some((said_at, id)) = after {
        // The first bound is one an index begins at.
        let behind = exchange_cases::said_at.lt(said_at).or(exchange_cases::id.lt(id));
        found = found.filter(exchange_cases::said_at.le(said_at).and(behind));
    }
    let rows: Vec<Row> = found
        .order((exchange_cases::said_at.desc(), exchange_cases::id.desc()))
        .limit(i64::try_from(most + 1).unwrap_or(i64::MAX))
        .select(Row::as_select())
        .load(connection)?;
    let mut cases = rows.into_iter().map(Row::case).collect::<Result<Vec<_>, _>>()?;
    let has_more = cases.len() > most;
    cases.truncate(most);
    let next = cases.last().filter(|_| has_more).map(|it| (it.said_at, it.id));
    Ok(Page { cases, next })
}

/// The cases of an organisation whose references begin as somebody typed, the newest first.
pub fn list_of_reference(
    connection: &mut DbConn,
    organisation: OrganisationId,
    typed: &Typed,
) -> Result<Vec<CaseFile>, Error> {
    let is_party =
        exchange_cases::from_organisation.eq(organisation).or(exchange_cases::to_organisation.eq(organisation));
    // As its index has it.
    let begins = diesel::dsl::sql::<Bool>("substr(exchange_cases.reference, 7, 3) = ").bind::<Text, _>(typed.first());
    let rows = exchange_cases::table
        .filter(begins)
        .filter(is_party)
        .filter(exchange_cases::reference.like(typed.pattern()))
        .order((exchange_cases::said_at.desc(), exchange_cases::id.desc()))
        .limit(MOST_OF_REFERENCE)
        .select(Row::as_select());
    rows.load(connection)?.into_iter().map(Row::case).collect()
}

/// Several lists in one statement, each counted up to [`MOST_COUNTED`].
struct Counted(Vec<exchange_cases::BoxedQuery<'static, Backend, Text>>);

impl QueryId for Counted {
    type QueryId = ();
    const HAS_STATIC_QUERY_ID: bool = false;
}

impl Query for Counted {
    type SqlType = (Integer, BigInt);
}

impl RunQueryDsl<DbConn> for Counted {}

impl QueryFragment<Backend> for Counted {
    fn walk_ast<'b>(&'b self, mut out: AstPass<'_, 'b, Backend>) -> QueryResult<()> {
        // Each person has filters of their own.
        out.unsafe_to_cache_prepared();
        for (place, list) in self.0.iter().enumerate() {
            let start = if place == 0 { "" } else { " UNION ALL " };
            out.push_sql(&format!("{start}SELECT {place}, (SELECT count(*) FROM ("));
            walk(list, out.reborrow())?;
            out.push_sql(") AS listed)");
        }
        Ok(())
    }
}

/// Writes a statement inside another.
fn walk<'b>(it: &'b impl QueryFragment<Backend>, out: AstPass<'_, 'b, Backend>) -> QueryResult<()> {
    it.walk_ast(out)
}

/// How many cases each of these lists has, in their order and in one statement; more than [`MOST_COUNTED`] are said to be
/// so many.
pub fn count_lists(connection: &mut DbConn, looking: &Looking, lists: &[Filters]) -> Result<Vec<i64>, Error> {
    if lists.is_empty() {
        return Ok(Vec::new());
    }
    let list = |filters: &Filters| narrowed(looking, filters).select(exchange_cases::id).limit(MOST_COUNTED);
    let mut counts: Vec<(i32, i64)> = Counted(lists.iter().map(list).collect()).load(connection)?;
    counts.sort_unstable();
    Ok(counts.into_iter().map(|(_, count)| count).collect())
}
