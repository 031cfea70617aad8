//! Lists of meetings: those that come, those that were held, and what is prepared.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::row::MeetingRow;
use crate::features::meetings::meeting::Meeting;
use crate::features::meetings::words::{Kind, State};
use crate::platform::database::schema::meetings;
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;

/// Meetings held that a page lists at once.
pub(in super::super) const PER_PAGE: usize = 30;
/// Meetings to come that are listed or put in a calendar.
const MOST_COMING: i64 = 200;
/// Meetings a map of the site names.
const MOST_ADDRESSES: i64 = 2_000;
/// Drafts a page lists.
const MOST_DRAFTS: i64 = 100;

/// What a list is narrowed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in super::super) struct Filter {
    /// The kind of gathering.
    pub(in super::super) kind: Option<Kind>,
}

type Boxed = meetings::BoxedQuery<'static, <DbConn as diesel::Connection>::Backend>;

fn public(filter: Filter) -> Boxed {
    let query: Boxed =
        meetings::table.filter(one_of(meetings::state, [State::Published, State::Cancelled])).into_boxed();
    match filter.kind {
        Some(kind) => query.filter(meetings::kind.eq(kind)),
        None => query,
    }
}

/// What everybody reads that has not ended, the next first.
pub(in super::super) fn list_coming(
    connection: &mut DbConn,
    filter: Filter,
    today: NaiveDate,
) -> Result<Vec<Meeting>, Error> {
    let rows: Vec<MeetingRow> = public(filter)
        .filter(meetings::ends_on.ge(today))
        .order((meetings::starts_on, meetings::id))
        .limit(MOST_COMING)
        .select(MeetingRow::as_select())
        .load(connection)?;
    rows.into_iter().map(MeetingRow::meeting).collect()
}

/// The next that will take place, so many at most.
pub(in super::super) fn list_next(connection: &mut DbConn, today: NaiveDate, most: i64) -> Result<Vec<Meeting>, Error> {
    let rows: Vec<MeetingRow> = public(Filter::default())
        .filter(meetings::ends_on.ge(today).and(meetings::state.eq(State::Published)))
        .order((meetings::starts_on, meetings::id))
        .limit(most)
        .select(MeetingRow::as_select())
        .load(connection)?;
    rows.into_iter().map(MeetingRow::meeting).collect()
}

/// A page of what everybody reads and was held, the latest first; and how many there are.
pub(in super::super) fn list_held(
    connection: &mut DbConn,
    filter: Filter,
    (today, number): (NaiveDate, usize),
) -> Result<(Vec<Meeting>, usize), Error> {
    let held = || public(filter).filter(meetings::ends_on.lt(today));
    let before = i64::try_from(number.saturating_sub(1) * PER_PAGE).unwrap_or(i64::MAX);
    let rows: Vec<MeetingRow> = held()
        .order((meetings::starts_on.desc(), meetings::id.desc()))
        .limit(i64::try_from(PER_PAGE).unwrap_or(i64::MAX))
        .offset(before)
        .select(MeetingRow::as_select())
        .load(connection)?;
    let total: i64 = held().count().get_result(connection)?;
    let found = rows.into_iter().map(MeetingRow::meeting).collect::<Result<_, _>>()?;
    Ok((found, usize::try_from(total).unwrap_or(0)))
}

/// Every meeting that everybody reads, the latest first.
pub(in super::super) fn list_addresses(connection: &mut DbConn) -> Result<Vec<Meeting>, Error> {
    let rows: Vec<MeetingRow> = public(Filter::default())
        .order((meetings::starts_on.desc(), meetings::id.desc()))
        .limit(MOST_ADDRESSES)
        .select(MeetingRow::as_select())
        .load(connection)?;
    rows.into_iter().map(MeetingRow::meeting).collect()
}

/// What is prepared and nobody reads yet: of an organisation, and of others that meet in its country.
pub(in super::super) fn list_drafts(
    connection: &mut DbConn,
    (organisation, country): (OrganisationId, Option<CountryCode>),
) -> Result<Vec<Meeting>, Error> {
    let drafts: Boxed = meetings::table.filter(meetings::state.eq(State::Draft)).into_boxed();
    let own = meetings::organisation_id.eq(organisation);
    let drafts = match country {
        Some(country) => drafts.filter(own.or(meetings::host.eq(Some(country)))),
        None => drafts.filter(own),
    };
    let rows: Vec<MeetingRow> = drafts
        .order((meetings::starts_on, meetings::id))
        .limit(MOST_DRAFTS)
        .select(MeetingRow::as_select())
        .load(connection)?;
    rows.into_iter().map(MeetingRow::meeting).collect()
}
