//! Drafts as one person has them. The database tells whose they are and where they stand; who may read what is for named
//! people, and who may release it, is asked of each with the [`Bench`]. So they are looked at batch by batch, from behind
//! the last one seen on, until there are enough: none is left out for the number of others.

use super::bench::Bench;
use super::draft::{Draft, DraftId};
use super::store::{self, Asked};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;

/// The first of them that are found fit, those begun last first, from behind this one on.
pub fn list_fit(
    connection: &mut DbConn,
    asked: Asked,
    (mut after, most): (Option<DraftId>, usize),
    is_fit: impl Fn(&Draft, &Bench) -> bool,
) -> Result<Vec<Draft>, Error> {
    let mut found = Vec::new();
    loop {
        let batch = store::list_batch(connection, asked, after)?;
        let is_last = i64::try_from(batch.len()).is_ok_and(|size| size < store::BATCH);
        let bench = Bench::of(connection, asked.country, &batch)?;
        after = batch.last().map(|it| it.id);
        found.extend(batch.into_iter().filter(|it| is_fit(it, &bench)).take(most - found.len()));
        if is_last || found.len() == most {
            return Ok(found);
        }
    }
}
