//! Keys, passwords and limits.

use std::path::PathBuf;

use super::{Settings, WrongSetting};

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
}

impl SecurityConfig {
    pub(super) fn read(settings: &Settings) -> Result<Self, WrongSetting> {
        Ok(Self {
            key_file: settings.text("SIJIL_KEY_FILE").map(PathBuf::from),
            contact: settings.text("SIJIL_SECURITY_CONTACT").unwrap_or("security@sijil.example").to_owned(),
            hashes_at_once: settings.number("SIJIL_HASHES_AT_ONCE", usual_hashes(processors()), 1, 64)? as usize,
            session_idle_minutes: i64::from(settings.number("SIJIL_SESSION_IDLE_MINUTES", 30, 1, 1440)?),
            session_hours: i64::from(settings.number("SIJIL_SESSION_HOURS", 12, 1, 168)?),
        })
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
