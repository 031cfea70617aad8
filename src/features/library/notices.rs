//! What the steps of a change tell people. Here only rows are written; mails leave later, by the worker.

use super::change::Change;
use super::jobs::{AskForRelease, TellProposers};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs;
use crate::platform::web::Page;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// Tells the organisation's reviewers that a change waits which this person made.
pub fn held(connection: &mut DbConn, change: &Change, by: PersonId, now: Timestamp) -> Result<(), Error> {
    jobs::enqueue(connection, &AskForRelease { file: change.file_id, kind: change.kind, by }, now)
}

/// Tells whoever made a change, but not who decided about it, that readers have it now, or that it came back and why.
pub fn decided(connection: &mut DbConn, page: &Page, change: &Change, writers: &[PersonId]) -> Result<(), Error> {
    let job = TellProposers {
        file: change.file_id,
        kind: change.kind,
        number: change.number,
        document: change.document_id,
        is_released: !change.is_given_back(),
        people: writers.iter().filter(|person| !page.viewer.is(**person)).copied().collect(),
    };
    jobs::enqueue(connection, &job, page.now)
}
