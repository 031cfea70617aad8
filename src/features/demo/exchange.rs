//! Cases between the registers of the demonstration, in every state a case can be in.

use std::collections::HashMap;

use super::people::Desk;
use crate::features::chronicle;
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;

/// Lives through the days in which the cases went their way.
pub(super) fn fill(platform: &Platform, desks: &HashMap<CountryCode, Desk>) -> Result<(), Error> {
    let desk = |it: &Desk| chronicle::Desk {
        organisation: it.organisation,
        officer: it.officer,
        releaser: it.reviewer,
        coordinator: it.administrator,
    };
    let desks = desks.iter().map(|(country, it)| (*country, desk(it))).collect();
    chronicle::live(platform, &desks, include_str!("content/exchange.json"))
}
