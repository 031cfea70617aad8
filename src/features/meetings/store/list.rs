//! Lists of meetings: those that come, those that were held, and what is prepared.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::row::MeetingRow;
use crate::features::meetings::meeting::Meeting;
use crate::features::meetings::words::{Kind, State};
use crate::platform::database::schema::meetings;
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;

/// Meetings held that a page lists at once.
pub(in super::super) const PER_PAGE: usize = 30;
/// Meetings to come that are listed or put in a calendar.
const MOST_COMING: i64 = 200;
/// Drafts a page lists.
const MOST_DRAFTS: i64 = 100;

/// What a list is narrowed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in super::super) struct Filter {
    /// The kind of gathering.
    pub(in super::super) kind: Option<Kind>,
    /// The year it begins in, of the civil calendar.
    pub(in super::super) year: Option<i32>,
}

type Boxed = meetings::BoxedQuery<'static, <DbConn as diesel::Connection>::Backend>;

fn public(filter: Filter) -> Boxed {
    let mut query: Boxed =
        meetings::table.filter(one_of(meetings::state, [State::Published, State::Cancelled])).into_boxed();
    if let Some(kind) = filter.kind {
        query = query.filter(meetings::kind.eq(kind));
    }
    let ends =
        filter.year.and_then(|year| NaiveDate::from_ymd_opt(year, 1, 1).zip(NaiveDate::from_ymd_opt(year, 12, 31)));
    match ends {
        Some((first, last)) => query.filter(meetings::starts_on.ge(first).and(meetings::starts_on.le(last))),
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

/// How many will take place.
pub(in super::super) fn count_coming(connection: &mut DbConn, today: NaiveDate) -> Result<i64, Error> {
    let coming = public(Filter::default()).filter(meetings::ends_on.ge(today));
    Ok(coming.filter(meetings::state.eq(State::Published)).count().get_result(connection)?)
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

/// The first days of what everybody reads, the latest first: of which years a list can be.
pub(in super::super) fn list_years(connection: &mut DbConn, filter: Filter) -> Result<Vec<NaiveDate>, Error> {
    let days = public(Filter { year: None, ..filter }).order(meetings::starts_on.desc());
    Ok(days.select(meetings::starts_on).distinct().load(connection)?)
}

/// What is prepared and nobody reads yet: of one organisation, or of all of them for the secretariat.
pub(in super::super) fn list_drafts(
    connection: &mut DbConn,
    organisation: Option<OrganisationId>,
) -> Result<Vec<Meeting>, Error> {
    let drafts: Boxed = meetings::table.filter(meetings::state.eq(State::Draft)).into_boxed();
    let drafts = match organisation {
        Some(organisation) => drafts.filter(meetings::organisation_id.eq(organisation)),
        None => drafts,
    };
    let rows: Vec<MeetingRow> = drafts
        .order((meetings::starts_on, meetings::id))
        .limit(MOST_DRAFTS)
        .select(MeetingRow::as_select())
        .load(connection)?;
    rows.into_iter().map(MeetingRow::meeting).collect()
}
