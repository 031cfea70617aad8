//! Work that follows an alert: the mails of an urgent one, and the end of those whose last day is over. Each job may run
//! twice.

use serde::{Deserialize, Serialize};

use super::alert::AlertId;
use super::words::State;
use super::{letters, steps, store};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::platform::jobs::{Failure, Job, Registry};

/// Adds the feature's jobs.
pub fn register(registry: &mut Registry) -> Result<(), Error> {
    registry.add::<TellOfAlert>().every(ExpireAlerts::EVERY, &ExpireAlerts)?;
    Ok(())
}

/// Writes the mails of an urgent alert.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TellOfAlert {
    pub(super) alert: AlertId,
}

impl Job for TellOfAlert {
    const KIND: &'static str = "tell-of-alert";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        platform.database.write_here(|connection| {
            let it = store::maybe_as_portal(connection, self.alert)?;
            let Some(it) = it.filter(|it| it.state == State::Published) else { return Ok(()) };
            for recipient in steps::recipients(connection, &it)? {
                letters::write(connection, platform, &it, &recipient)?;
            }
            Ok(())
        })?;
        Ok(())
    }
}

/// Ends the alerts whose last day is over, by universal time: nowhere in the member states is it still that day.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ExpireAlerts;

impl ExpireAlerts {
    /// Seconds between two runs.
    pub const EVERY: i64 = 600;
}

impl Job for ExpireAlerts {
    const KIND: &'static str = "expire-alerts";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        let today = now.utc_date();
        loop {
            let due = platform.database.read_here(|connection| store::list_due_to_expire(connection, today))?;
            if due.is_empty() {
                return Ok(());
            }
            for id in due {
                platform.database.write_here(|connection| steps::expire(connection, id, today, now))?;
            }
        }
    }
}
