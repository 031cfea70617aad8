//! What a step tells colleagues. Here only rows are written; mails leave later, by the worker.

use super::article::{Article, Draft};
use super::jobs::TellColleagues;
use super::letters::Step;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Tells the organisation's reviewers that a text waits.
pub(super) fn submitted(connection: &mut DbConn, it: &Article, draft: &Draft, now: Timestamp) -> Result<(), Error> {
    jobs::enqueue(connection, &TellColleagues::of(it, draft, Step::Submitted, None), now)
}

/// Tells its writers that a text came back.
pub(super) fn returned(
    connection: &mut DbConn,
    it: &Article,
    draft: &Draft,
    (by, now): (PersonId, Timestamp),
) -> Result<(), Error> {
    jobs::enqueue(connection, &TellColleagues::of(it, draft, Step::Returned, Some(by)), now)
}

/// Tells its writers that readers have it.
pub(super) fn released(
    connection: &mut DbConn,
    it: &Article,
    draft: &Draft,
    (by, now): (PersonId, Timestamp),
) -> Result<(), Error> {
    jobs::enqueue(connection, &TellColleagues::of(it, draft, Step::Released, Some(by)), now)
}
