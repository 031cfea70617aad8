//! What a log is called, and in its name whether anything in it is real. A demonstration and a rehearsal sign a past that
//! was invented: under the name of a portal in earnest their word would be taken for its word.

use std::fmt;

use super::store;
use crate::platform::Platform;
use crate::platform::config::{Config, REHEARSAL};
use crate::platform::crypto::NoteKey;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// Where the log stands below its portal.
const LOG: &str = "/transparency";
/// What stands before that in the name of a demonstration's log.
const DEMONSTRATION: &str = "/demonstration";

/// On what a log is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Footing {
    /// What stands there was done.
    Earnest,
    /// All of it is invented, to be shown.
    Demonstration,
    /// All of it is invented, to be tried.
    Rehearsal,
}

impl Footing {
    /// That of the log of this name.
    pub fn of(origin: &str) -> Self {
        let portal = origin.strip_suffix(LOG).unwrap_or_default();
        if portal.ends_with(REHEARSAL) {
            Self::Rehearsal
        } else if portal.ends_with(DEMONSTRATION) {
            Self::Demonstration
        } else {
            Self::Earnest
        }
    }

    /// That of a portal with these settings.
    pub(super) const fn of_portal(config: &Config) -> Self {
        match config {
            Config { is_rehearsal: true, .. } => Self::Rehearsal,
            Config { is_demo: true, .. } => Self::Demonstration,
            _ => Self::Earnest,
        }
    }

    /// Whether nothing of it is real.
    pub fn is_invented(self) -> bool {
        self != Self::Earnest
    }

    /// Refuses the log of this key to who stands on another footing.
    pub(super) fn expect(self, key: &NoteKey) -> Result<(), Error> {
        let found = Self::of(key.name());
        if found == self { Ok(()) } else { Err(self.refusal(found)) }
    }

    fn refusal(self, found: Self) -> Error {
        Error::unexpected(format!(
            "The log here is that of {found}. What belongs to {self} begins with a database and a data folder of its own."
        ))
    }
}

impl fmt::Display for Footing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Earnest => "a portal in earnest",
            Self::Demonstration => "a demonstration, in which everything is invented",
            Self::Rehearsal => "a rehearsal, in which everything is invented",
        })
    }
}

/// The name of a log that begins now: its address without the scheme; that of a demonstration says what it is.
pub(super) fn origin(config: &Config) -> String {
    let address = config.server.origin();
    let host = address.split_once("://").map_or(address.as_str(), |(_, host)| host);
    let below = match Footing::of_portal(config) {
        Footing::Demonstration => DEMONSTRATION,
        Footing::Earnest | Footing::Rehearsal => config.mount(),
    };
    format!("{host}{below}{LOG}")
}

/// Refuses a portal whose log is kept on another footing than it is opened on: what was invented once is never continued in
/// earnest, nor what was done in earnest by what is invented. A demonstration and a rehearsal begin their log before anything
/// waits for it, so that what waits without a log was done in earnest.
///
/// # Errors
/// One sentence for whoever started the program; those of the database.
pub fn expect_own_log(platform: &Platform) -> Result<(), Error> {
    let own = Footing::of_portal(&platform.config);
    let newest = platform.database.read_here(store::maybe_newest_key)?;
    match newest {
        Some(newest) => own.expect(&newest),
        None if !own.is_invented() => Ok(()),
        None if platform.database.read_here(|connection| store::list_pending(connection, 1))?.is_empty() => Ok(()),
        None => Err(own.refusal(Footing::Earnest)),
    }
}

/// When that is dated which is signed now (UTC): in earnest by the clock, so that whoever waited for another is dated behind
/// them, however early they came; where a past is lived, at the time it is there.
pub fn dated(platform: &Platform, told: Timestamp) -> Timestamp {
    if Footing::of_portal(&platform.config).is_invented() { told } else { told.max(platform.clock.now()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::config::Settings;

    #[test]
    fn a_log_says_by_its_name_whether_anything_in_it_is_real() {
        let settings = Settings::of(&[("SIJIL_PUBLIC_URL", "https://sijil.example")]);
        let config = |is_demo| Config::read(&settings, is_demo).unwrap();
        let rehearsal = config(false).of_rehearsal(std::path::Path::new("rehearsal"));
        let beside_the_demonstration = config(true).of_rehearsal(std::path::Path::new("rehearsal"));
        for (config, name, footing) in [
            (config(false), "sijil.example/transparency", Footing::Earnest),
            (config(true), "sijil.example/demonstration/transparency", Footing::Demonstration),
            (rehearsal, "sijil.example/rehearsal/transparency", Footing::Rehearsal),
            (beside_the_demonstration, "sijil.example/rehearsal/transparency", Footing::Rehearsal),
        ] {
            assert_eq!(origin(&config), name);
            assert_eq!((Footing::of(name), Footing::of_portal(&config)), (footing, footing), "{name}");
        }
        assert_eq!(Footing::of("demonstration/transparency"), Footing::Earnest, "a portal of that name");
    }
}
