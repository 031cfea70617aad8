//! Another look at documents that were made ready by a duller one: what must not go out is refused, and the names in a
//! document without a signature are taken out as they are of what is handed in today.

use actix_web::web::Bytes;
use serde::{Deserialize, Serialize};

use super::super::adding::discard;
use super::super::arrival::remove_unknown;
use super::super::file::Version;
use super::super::findable;
use super::super::names::{Names, put_in_place};
use super::super::store::{self, Standing};
use super::{LOOK, fault};
use crate::features::audit;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::documents;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job};
use crate::platform::storage::{StoredFile, wait_for};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Looks again at documents that were made ready by a duller look.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct LookAgain;

impl LookAgain {
    /// Seconds between two runs.
    pub(super) const EVERY: i64 = 3600;
}

impl Job for LookAgain {
    const KIND: &'static str = "look-again";

    /// One document that cannot be looked at keeps no other waiting; the run fails for it in the end.
    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let (mut after, mut first_error) = (None, None);
        while let Some(version) = platform.database.read_here(|it| store::maybe_looked_at_before(it, LOOK, after))? {
            after = Some((version.file_id, version.number));
            if let Err(error) = look_again(platform, &version) {
                tracing::warn!(%error, file = %version.file_id, "a document cannot be looked at again");
                first_error.get_or_insert(error);
            }
        }
        first_error.map_or(Ok(()), |error| Err(error.into()))
    }
}

fn look_again(platform: &Platform, version: &Version) -> Result<(), Error> {
    match wait_for(platform.storage.get(&version.storage_key, &version.hash)) {
        Ok(bytes) => look_at(platform, version, &bytes),
        // Lost bytes reach nobody; the check of rows and files names them.
        Err(Error::NotFound) => {
            platform.database.write_here(|connection| store::set_looked(connection, version, LOOK, None))
        }
        Err(error) => Err(error),
    }
}

/// Looks at a document and writes down what was found; bytes that nobody needs in the end are removed.
fn look_at(platform: &Platform, version: &Version, bytes: &[u8]) -> Result<(), Error> {
    let look = documents::look(version.content, bytes);
    let now = platform.clock.now();
    if let Some(standing) = fault(&look) {
        return platform.database.write_here(|connection| refuse(connection, version, standing, now));
    }
    let names = Names::of(version, bytes, look.traces);
    let put = |bytes: &Vec<u8>| wait_for(platform.storage.put_bytes(Bytes::from(bytes.clone()), u64::MAX));
    let cleaned = names.cleaned.as_ref().map(put).transpose()?;
    let keys = cleaned.iter().map(|it| it.key.clone()).collect();
    let is_kept = platform.database.write_here(|connection| clean(connection, version, &names, cleaned.as_ref(), now));
    if is_kept.is_err() {
        wait_for(remove_unknown(platform, keys))?;
    }
    is_kept
}

fn refuse(connection: &mut DbConn, version: &Version, standing: Standing, now: Timestamp) -> Result<(), Error> {
    store::set_looked(connection, version, LOOK, Some(standing))?;
    findable::make_findable(connection, version.file_id)?;
    let detail = serde_json::json!({ "version": version.number });
    let subject = ("file", version.file_id.as_str());
    audit::record_with(connection, now, &Viewer::Anonymous, "file.refused", subject, &detail)
}

fn clean(
    connection: &mut DbConn,
    version: &Version,
    names: &Names,
    cleaned: Option<&StoredFile>,
    now: Timestamp,
) -> Result<(), Error> {
    let is_there = store::hold_file(connection, version.file_id)?.is_some();
    if !is_there || !store::is_stored(connection, version)? {
        // Removed meanwhile, or cleaned by a second run: these bytes are nobody's.
        return discard(connection, now, cleaned.iter().map(|it| it.key.clone()).collect());
    }
    store::set_looked(connection, version, LOOK, None)?;
    store::replace_traces(connection, version.file_id, version.number, &names.told, &names.removed)?;
    cleaned.map_or(Ok(()), |it| put_in_place(connection, now, version, it))
}
