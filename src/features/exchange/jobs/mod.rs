//! What the portal does by itself: it looks at cases whose day has come, looks at files before they are sent, and destroys the
//! keys of what was erased or thrown away, lets letters of long ago be found on their shelves, and puts in force again what
//! withdrawals of long ago left without a place. Every job may run twice.

mod files;
mod releasing;
mod shelves;
mod standing;
mod watching;

pub(super) use files::{ForgetFiles, LookAtAttachment};
pub use shelves::catch_up_shelves;
pub use watching::look_at_due;

use super::imports;
use crate::platform::errors::Error;
use crate::platform::jobs::Registry;
use files::PruneArrivals;
use shelves::CatchUpShelves;
use standing::ReinstateOlder;
use watching::LookAtCases;

/// Adds the feature's jobs.
///
/// # Errors
/// None that can happen; JSON is written.
pub fn register(registry: &mut Registry) -> Result<(), Error> {
    registry.add::<LookAtAttachment>().add::<ForgetFiles>().every(PruneArrivals::EVERY, &PruneArrivals)?;
    registry.every(LookAtCases::EVERY, &LookAtCases {})?;
    registry.every(CatchUpShelves::EVERY, &CatchUpShelves {})?;
    registry.every(ReinstateOlder::EVERY, &ReinstateOlder {})?;
    imports::register(registry)
}
