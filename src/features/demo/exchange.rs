//! Cases between the registers of the demonstration, in every state a case can be in.

use std::collections::HashMap;

use super::people::Desk;
use crate::features::chronicle;
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;

/// Lives through the days in which the cases went their way; a portal in which something was done before has none.
pub(super) fn fill(platform: &Platform, desks: &HashMap<CountryCode, Desk>) -> Result<(), Error> {
    let desk = |it: &Desk| chronicle::Desk {
        organisation: it.organisation,
        officer: it.officer,
        releaser: it.reviewer,
        coordinator: it.administrator,
        // Of a state that exists no office is invented.
        branch: None,
    };
    let desks = desks.iter().map(|(country, it)| (*country, desk(it))).collect();
    if !chronicle::has_room(platform)? {
        tracing::warn!("the demonstration has no cases, since something was written down here before");
        return Ok(());
    }
    chronicle::live(platform, &desks, include_str!("content/exchange.json"))
}
