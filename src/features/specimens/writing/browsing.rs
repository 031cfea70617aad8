//! Drafts as one person has them. The database tells whose they are and where they stand; who may read what is for named
//! people, and who may release it, is asked of each with the [`Bench`]. So they are looked at batch by batch, from behind
//! the last one seen on, until there are enough or one page has looked at its share: none is left out for the number of
//! others, and none of them makes a page wait for all the others.

use super::bench::Bench;
use super::draft::{Draft, DraftId};
use super::store::{self, Asked};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;

/// Batches that are looked at for one page.
const ROUNDS: usize = 5;

/// Drafts that were found fit.
pub struct Found {
    /// They, those begun last first.
    pub drafts: Vec<Draft>,
    /// The draft behind which more are to be looked at; nothing where all were.
    pub after: Option<DraftId>,
}

/// The first of them that are found fit, from behind this one on: so many at most, among a fixed number.
pub fn list_fit(
    connection: &mut DbConn,
    bench: &mut Bench,
    asked: Asked,
    (mut after, most): (Option<DraftId>, usize),
    is_fit: impl Fn(&Draft, &Bench) -> bool,
) -> Result<Found, Error> {
    let mut drafts: Vec<Draft> = Vec::new();
    for _ in 0..ROUNDS {
        let batch = store::list_batch(connection, asked, after)?;
        let is_last = i64::try_from(batch.len()).is_ok_and(|size| size < store::BATCH);
        bench.look_at(connection, &batch)?;
        after = batch.last().map(|it| it.id);
        drafts.extend(batch.into_iter().filter(|it| is_fit(it, bench)));
        if drafts.len() > most {
            drafts.truncate(most);
            after = drafts.last().map(|it| it.id);
            return Ok(Found { drafts, after });
        }
        if is_last {
            return Ok(Found { drafts, after: None });
        }
    }
    Ok(Found { drafts, after })
}
