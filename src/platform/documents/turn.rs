//! How many documents are read at once.

use actix_web::web;
use tokio::sync::Semaphore;

use crate::platform::errors::Error;

/// Documents read at the same time: unpacked and taken apart, one may take some hundred megabytes.
static PLACES: Semaphore = Semaphore::const_new(2);

/// Reads as many at a time as there are places, outside of any transaction; the others wait. A place is free again when
/// the work is done, also where nobody waits for it any more.
///
/// # Errors
/// When the program ends meanwhile.
pub async fn in_turn<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
    let place = PLACES.acquire().await.map_err(Error::unexpected)?;
    let work = move || {
        let _place = place;
        work()
    };
    web::block(work).await.map_err(Error::unexpected)
}
