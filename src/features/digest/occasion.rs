//! Why a letter is written.

use crate::vocabulary::timestamp::Timestamp;

crate::text_enum!(
    /// Why a letter is written.
    Occasion {
        /// Its day has come, or its reader wants to hear of everything at once.
        Digest = "digest",
        /// Something waits for its reader.
        Call = "call",
        /// Something came that its reader wants to hear of at once.
        News = "news",
    }
);

/// Seconds after which what waits is told: what comes within them is told in one letter.
const GATHERED: i64 = 60;

impl Occasion {
    /// What such mails are kept as.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Digest => "digest",
            Self::Call => "digest.call",
            Self::News => "digest.news",
        }
    }
}

/// Whether what waits since then (UTC) is told now.
pub fn is_ripe(waiting_since: Timestamp, now: Timestamp) -> bool {
    waiting_since.plus_seconds(GATHERED) <= now
}
