//! Names in documents: taken out before readers get them, or told to the organisation.

use std::collections::BTreeSet;

use super::adding::discard;
use super::file::Version;
use super::store;
use crate::features::audit;
use crate::platform::database::DbConn;
use crate::platform::documents::{self, Trace, TraceKind};
use crate::platform::errors::Error;
use crate::platform::storage::StoredFile;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// What a document says of people.
pub(super) struct Names {
    /// What is still in it.
    pub(super) told: Vec<Trace>,
    /// What was taken out of it, and its bytes without that.
    pub(super) removed: BTreeSet<TraceKind>,
    pub(super) cleaned: Option<Vec<u8>>,
}

impl Names {
    /// Takes out what can be taken out; `told` is what a look at the document found.
    pub(super) fn of(version: &Version, bytes: &[u8], told: Vec<Trace>) -> Self {
        let Some(it) = documents::cleaned(version.content, bytes) else {
            return Self { told, removed: BTreeSet::new(), cleaned: None };
        };
        let told = documents::look(version.content, &it.bytes).traces;
        Self { told, removed: it.removed, cleaned: Some(it.bytes) }
    }
}

/// Puts a document without names in the place of the one that was handed in, which is kept for nobody: what is not
/// there goes out by no mistake. The trail keeps the fingerprints of both.
pub(super) fn put_in_place(
    connection: &mut DbConn,
    now: Timestamp,
    version: &Version,
    cleaned: &StoredFile,
) -> Result<(), Error> {
    store::set_stored(connection, version, cleaned)?;
    discard(connection, now, vec![version.storage_key.clone()])?;
    let detail = serde_json::json!({ "version": version.number, "before": version.hash, "hash": cleaned.hash });
    let subject = ("file", version.file_id.as_str());
    audit::record_with(connection, now, &Viewer::Anonymous, "file.names_removed", subject, &detail)
}
