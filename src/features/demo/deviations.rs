//! Examples of deviations. One is of a card that a public collection shows, computed anew; nobody confirmed any of them, and
//! each page says that it is an example.

use std::collections::HashMap;

use serde::Deserialize;

use super::people::Desk;
use crate::features::accounts;
use crate::features::deviations::{self, Description};
use crate::platform::Platform;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;

/// A deviation, and the country whose people describe it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    country: CountryCode,
    description: Description,
}

/// Registers them, each by the people of its country.
pub(super) fn fill(platform: &Platform, desks: &HashMap<CountryCode, Desk>) -> Result<(), Error> {
    let examples: Vec<Example> = serde_json::from_str(include_str!("content/deviations.json"))?;
    let now = platform.clock.now();
    platform.database.write_here(|connection| {
        for Example { country, description } in examples {
            let desk = desks.get(&country).ok_or_else(|| Error::unexpected(format!("nobody works in {country}")))?;
            let writer = accounts::viewer_of(connection, desk.editor, now)?;
            let reviewer = accounts::viewer_of(connection, desk.reviewer, now)?;
            deviations::register(connection, (&writer, &reviewer), description, now)?;
        }
        Ok(())
    })
}
