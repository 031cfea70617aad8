//! Those who stand behind the log: machines of other organisations, which are shown each new checkpoint and say that it
//! continues the last one they saw (c2sp.org/tlog-witness). Nothing waits for them: who is missing lowers what is assured,
//! and is named.

mod asking;
mod store;

use super::store::Signed;
use crate::platform::Platform;
use crate::platform::config::WitnessConfig;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::timestamp::Timestamp;

pub(super) use asking::ask;
pub use store::Refusal;

/// How a witness stands to the newest checkpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stand {
    /// Of which country.
    pub country: CountryCode,
    /// What it is called.
    pub name: String,
    /// When it said so of the newest checkpoint (UTC).
    pub since: Option<Timestamp>,
    /// Of how many entries it said so last, and when (UTC).
    pub last: Option<(i64, Timestamp)>,
    /// Why it does not stand behind the log, where it said so.
    pub refusal: Option<Refusal>,
}

/// How each witness of the settings stands to the newest checkpoint.
pub(super) fn list(connection: &mut DbConn, platform: &Platform, newest: Option<&Signed>) -> Result<Vec<Stand>, Error> {
    let standing = store::list_standing(connection)?;
    let mut stands = Vec::new();
    for WitnessConfig { country, key, .. } in platform.config.witnesses.iter() {
        let witness = key.to_string();
        let last = store::maybe_last_of(connection, &witness)?.map(|said| (said.size, said.cosigned_at));
        let since = last.filter(|(size, _)| newest.is_some_and(|newest| newest.size == *size)).map(|(_, at)| at);
        let refusal = standing.iter().find(|it| it.witness == witness).and_then(|it| it.refusal);
        let name = key.name().to_owned();
        stands.push(Stand { country: *country, name, since, last, refusal });
    }
    Ok(stands)
}

/// The note with the lines of everybody who stands behind it.
pub(super) fn cosigned(connection: &mut DbConn, signed: &Signed) -> Result<String, Error> {
    let lines = store::list_of(connection, signed.size)?.into_iter().map(|said| said.line);
    Ok(std::iter::once(signed.note.clone()).chain(lines).collect())
}

/// How long the log is in which an entry is best proven: the longest that somebody stands behind, where there is one.
pub(super) fn maybe_best_for(connection: &mut DbConn, place: i64) -> Result<Option<i64>, Error> {
    store::maybe_longest(connection, place)
}
