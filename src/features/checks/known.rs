//! The genuine documents known to fail, kept in memory for each version of the content: thousands of checks a second ask
//! for them, and they change a few times a year. Who knows them is handed in by `app.rs`.

use std::sync::Arc;

use super::mrz::KnownDeviation;
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;

/// The name they are kept under.
const KEPT: &str = "known deviations";

/// Asks for them.
#[derive(Clone, Copy)]
pub struct DeviationsOf(pub fn(&mut DbConn) -> Result<Vec<KnownDeviation>, Error>);

/// Those that everyone may know now. The database is asked once for each version of the content.
pub async fn known_deviations(platform: &Platform, of: DeviationsOf) -> Result<Arc<Vec<KnownDeviation>>, Error> {
    let version = platform.database.content().get();
    if let Some(kept) = platform.derived.kept(KEPT, version) {
        return Ok(kept);
    }
    let derived = Arc::clone(&platform.derived);
    platform.database.read(move |connection| derived.get_or_work_out(KEPT, version, || (of.0)(connection))).await
}
