//! The keys of a log with the times in which each signed, as `/transparency/keys` tells them: all that somebody needs to
//! check what the portal handed out without asking the portal.

use std::fmt;

use super::keys;
use super::store;
use crate::platform::crypto::NoteKey;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// What stands where no time does.
const NONE: &str = "-";

/// A key of the log, and when it signed: keys are changed, and the change stands in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustedKey {
    /// Under the name of the log it signs for.
    pub key: NoteKey,
    /// Since when (UTC); what is older was not signed with it. None of the first key: it signs before the log tells of it.
    pub since: Option<Timestamp>,
    /// Until when; none where it still signs.
    pub until: Option<Timestamp>,
}

impl TrustedKey {
    /// Reads a line: the key, since when and until when, with spaces between. Where a line ends early nothing is known.
    pub fn parse(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace();
        let key = NoteKey::parse(words.next()?)?;
        let mut time = || match words.next() {
            None | Some(NONE) => Some(None),
            Some(text) => Timestamp::parse(text).ok().map(Some),
        };
        let it = Self { key, since: time()?, until: time()? };
        words.next().is_none().then_some(it)
    }

    /// Reads the text of `/transparency/keys`, or a list of keys alone; nothing where a line of it is no key.
    pub fn parse_all(text: &str) -> Option<Vec<Self>> {
        text.lines().filter(|line| !line.trim().is_empty()).map(Self::parse).collect()
    }
}

/// The line that is read again by [`TrustedKey::parse`].
impl fmt::Display for TrustedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let written = |time: Option<Timestamp>| time.map_or_else(|| NONE.to_owned(), Timestamp::to_rfc3339);
        write!(f, "{} {} {}", self.key, written(self.since), written(self.until))
    }
}

/// The keys the log announced, the newest first, each with its times.
pub fn list_trusted(connection: &mut DbConn) -> Result<Vec<TrustedKey>, Error> {
    let entries = store::list_keys(connection)?;
    let mut known = Vec::with_capacity(entries.len());
    for (number, entry) in entries.iter().enumerate() {
        let since = (number > 0).then_some(entry.logged_at);
        let until = entries.get(number + 1).map(|next| next.logged_at);
        known.push(TrustedKey { key: keys::told_by(entry)?, since, until });
    }
    known.reverse();
    Ok(known)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::crypto::NoteSigner;

    #[test]
    fn a_key_is_told_with_its_times_and_read_again() {
        let key = NoteSigner::new("log.example", [1; 32]).unwrap().public().clone();
        let at = |text| Some(Timestamp::parse(text).unwrap());
        for (since, until) in [(None, None), (at("2026-11-30T08:00:00Z"), None), (None, at("2027-01-01T00:00:00.5Z"))] {
            let it = TrustedKey { key: key.clone(), since, until };
            assert_eq!(TrustedKey::parse(&it.to_string()), Some(it));
        }
        let bare = TrustedKey { key: key.clone(), since: None, until: None };
        assert_eq!(TrustedKey::parse_all(&format!("{key}\n\n{key} - -\n")), Some(vec![bare.clone(), bare]));
        for wrong in ["", "x", &format!("{key} yesterday"), &format!("{key} - - more")] {
            assert_eq!(TrustedKey::parse(wrong), None, "{wrong}");
        }
    }
}
