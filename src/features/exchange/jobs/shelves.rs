//! Letters that were sent before shelves were what they are now.

use serde::{Deserialize, Serialize};

use crate::features::exchange::case_file::CaseId;
use crate::features::exchange::steps::{find_older, shelve_older};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job};

/// Lets letters be found by their words, and those to several stand on the shelf of their group, that were sent before
/// either could be.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct CatchUpShelves {}

impl CatchUpShelves {
    /// Seconds between two runs: the first finds everything, and each after it nothing but letters nobody has opened yet.
    pub(super) const EVERY: i64 = 24 * 3600;
}

impl Job for CatchUpShelves {
    const KIND: &'static str = "catch-up-shelves";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        catch_up_shelves(platform)?;
        Ok(())
    }
}

/// Lets letters that were sent before be found by their words, and those to several stand on the shelf of their group.
///
/// # Errors
/// Those of the database and the keys.
pub fn catch_up_shelves(platform: &Platform) -> Result<(), Error> {
    to_the_end(|after| find_older(platform, after))?;
    to_the_end(|after| shelve_older(platform, after))
}

/// Goes on behind each portion until there is none.
fn to_the_end(portion: impl Fn(Option<CaseId>) -> Result<Option<CaseId>, Error>) -> Result<(), Error> {
    let mut after = portion(None)?;
    while after.is_some() {
        after = portion(after)?;
    }
    Ok(())
}
