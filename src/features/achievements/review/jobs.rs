//! Work of the review: the steps whose time has come. Each job may run twice.

mod clocks;
mod step;
mod text_step;

pub use clocks::FollowClocks;
pub use step::TakeStep;
pub use text_step::ReleaseText;

use crate::platform::errors::Error;
use crate::platform::jobs::Registry;

/// Adds the review's jobs.
pub fn register(registry: &mut Registry) -> Result<(), Error> {
    registry.add::<TakeStep>().add::<ReleaseText>();
    registry.every(FollowClocks::EVERY, &FollowClocks {})?;
    Ok(())
}
