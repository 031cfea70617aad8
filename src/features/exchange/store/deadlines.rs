//! How many cases are due when.

use chrono::NaiveDate;
use diesel::dsl::count_star;
use diesel::prelude::*;

use super::super::filters::Phase;
use crate::platform::database::schema::exchange_cases;
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;

/// How many cases wait for each of these organisations, on each last day up to that one, while their clocks run.
pub fn count_due(
    connection: &mut DbConn,
    organisations: &[OrganisationId],
    until: NaiveDate,
) -> Result<Vec<(OrganisationId, NaiveDate, i64)>, Error> {
    Ok(exchange_cases::table
        .filter(one_of(exchange_cases::to_organisation, organisations.iter().copied()))
        .filter(exchange_cases::phase.eq(Phase::Waiting).and(exchange_cases::paused_on.is_null()))
        .filter(exchange_cases::due_on.le(until))
        .group_by((exchange_cases::to_organisation, exchange_cases::due_on))
        .select((exchange_cases::to_organisation, exchange_cases::due_on.assume_not_null(), count_star()))
        .load(connection)?)
}
