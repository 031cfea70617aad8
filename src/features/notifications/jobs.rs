//! What subscriptions do later: ask the owner of an address, and forget.

use serde::{Deserialize, Serialize};

use super::subscription::{State, Subscription, SubscriptionId};
use super::{notices, store};
use crate::platform::Platform;
use crate::platform::jobs::{Failure, Job};
use crate::platform::mail::outbox;

const DAY: i64 = 24 * 3600;

/// Asks the owner of an address whether they want the mails somebody asked for. A job, so that the form's answer
/// takes the same time whatever the address is.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SendConfirmation {
    pub(super) subscription_id: SubscriptionId,
}

impl SendConfirmation {
    /// Mails one address gets in a day, however often it is typed: nobody's mailbox is to be filled from here.
    const A_DAY: i64 = 3;
}

impl Job for SendConfirmation {
    const KIND: &'static str = "send-subscription-confirmation";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let now = platform.clock.now();
        let asked_for = platform.database.read_here(|connection| {
            let Some(it) = store::maybe(connection, self.subscription_id)? else { return Ok(None) };
            let before = store::count_asked(connection, &it, now.plus_seconds(-DAY))?;
            Ok(Some(it).filter(|it: &Subscription| it.state == State::Unconfirmed && before < Self::A_DAY))
        })?;
        let Some(it) = asked_for else { return Ok(()) };
        let message = notices::confirmation(platform, &it, now)?;
        let key = format!("subscription.confirmation/{}", it.id);
        platform.database.write_here(|connection| outbox::put(connection, &message, &key, now))?;
        Ok(())
    }
}

/// Forgets addresses nobody confirmed after a week, and ended subscriptions after a month.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PruneSubscriptions;

impl PruneSubscriptions {
    /// Seconds between two runs.
    pub const EVERY: i64 = DAY;
    const UNCONFIRMED_KEPT: i64 = 7 * DAY;
    const ENDED_KEPT: i64 = 30 * DAY;
}

impl Job for PruneSubscriptions {
    const KIND: &'static str = "prune-subscriptions";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let ago = |seconds: i64| platform.clock.now().plus_seconds(-seconds);
        platform.database.write_here(|connection| {
            store::delete_old(connection, ago(Self::UNCONFIRMED_KEPT), ago(Self::ENDED_KEPT))
        })?;
        Ok(())
    }
}
