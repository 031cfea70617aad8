//! Keys, passwords and limits.

use std::path::PathBuf;

use super::{Settings, WrongSetting};

/// Whether people must prove themselves with more than a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecondFactor {
    /// Whoever may release, manage, exchange or audit sets one up at the first sign-in, before anything else.
    Demanded,
    /// Everyone may set one up; nobody has to.
    Offered,
}

/// Keys, passwords and limits.
#[derive(Debug, Clone)]
pub struct SecurityConfig {
    /// `SIJIL_KEY_FILE`: the file with the portal's own key, 64 hexadecimal digits; it is made at the first start
    /// where it does not exist. Default: `key` in the data folder.
    pub key_file: Option<PathBuf>,
    /// `SIJIL_SECURITY_CONTACT`: the address for people who found a hole (RFC 9116). Default: `security@sijil.example`.
    pub contact: String,
    /// `SIJIL_HASHES_AT_ONCE`: how many passwords are hashed at the same time, at 19 MiB of memory each. Default: one for
    /// each processor but one, at least one and at most four: pages keep a processor while a crowd signs in.
    pub hashes_at_once: usize,
    /// `SIJIL_SESSION_IDLE_MINUTES`: a session ends after so long without a request. Default: 30.
    pub session_idle_minutes: i64,
    /// `SIJIL_SESSION_HOURS`: a session ends after so long in any case. Default: 12.
    pub session_hours: i64,
    /// `SIJIL_SECOND_FACTOR`: `demanded` or `offered`. Default: `demanded`; in the demonstration `offered`, so that a
    /// visitor can look around.
    pub second_factor: SecondFactor,
}

impl SecurityConfig {
    pub(super) fn read(settings: &Settings, is_demo: bool) -> Result<Self, WrongSetting> {
        Ok(Self {
            key_file: settings.text("SIJIL_KEY_FILE").map(PathBuf::from),
            contact: settings.text("SIJIL_SECURITY_CONTACT").unwrap_or("security@sijil.example").to_owned(),
            hashes_at_once: settings.number("SIJIL_HASHES_AT_ONCE", usual_hashes(processors()), 1, 64)? as usize,
            session_idle_minutes: i64::from(settings.number("SIJIL_SESSION_IDLE_MINUTES", 30, 1, 1440)?),
            session_hours: i64::from(settings.number("SIJIL_SESSION_HOURS", 12, 1, 168)?),
            second_factor: second_factor(settings, is_demo)?,
        })
    }
}

fn second_factor(settings: &Settings, is_demo: bool) -> Result<SecondFactor, WrongSetting> {
    const NAME: &str = "SIJIL_SECOND_FACTOR";
    match settings.text(NAME) {
        None if is_demo => Ok(SecondFactor::Offered),
        None | Some("demanded") => Ok(SecondFactor::Demanded),
        Some("offered") => Ok(SecondFactor::Offered),
        Some(other) => Err(WrongSetting::new(NAME, format!("is {other:?}, but must be demanded or offered"))),
    }
}

fn processors() -> u32 {
    std::thread::available_parallelism().map_or(1, |n| u32::try_from(n.get()).unwrap_or(u32::MAX))
}

/// How many passwords are hashed at the same time on so many processors.
fn usual_hashes(processors: u32) -> u32 {
    processors.saturating_sub(1).clamp(1, 4)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s06_pages_keep_a_processor_while_a_crowd_signs_in() {
        assert_eq!([1, 2, 3, 5, 64].map(usual_hashes), [1, 1, 2, 4, 4]);
    }
}
