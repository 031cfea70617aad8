//! The log under everything: an append-only Merkle tree (RFC 6962) whose entries are commitments to rows of the portal,
//! with signed checkpoints, laid out so that anybody may fetch and check it (c2sp.org/tlog-tiles). It is told and never
//! asks: whoever writes a row hands in its commitment with [`enter`], in the transaction of the row; a worker gives it a
//! place. What a row says never stands here, so it can be forgotten and the log stays whole.

use actix_web::web::{ServiceConfig, get, resource};

mod book;
mod checkpoint;
mod entry;
mod footing;
mod handlers;
mod keys;
mod memory;
mod pages;
mod proof;
mod proofs;
mod sequencing;
mod store;
mod tiles;
mod trusted;
pub mod urls;
mod verification;
mod witness;
mod witnesses;

pub use book::{Book, Finding, Told};
pub use checkpoint::Checkpoint;
pub use entry::{Entry, Kind};
pub use footing::{Footing, dated, expect_own_log};
pub use proof::{Proof, prove, prove_all};
pub use sequencing::{rotate, sequence, sequence_past};
pub use store::Pending;
pub use trusted::{TrustedKey, list_trusted};
pub use verification::{Fault, Verdict, Whole, verify};
pub use witness::{Answer, KnownLog, Request, Witness};
pub use witnesses::{Refusal, Stand};

use crate::platform::Platform;
use crate::platform::crypto::NoteSigner;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs::Registry;
use crate::platform::web::reads_per_address;
use crate::vocabulary::timestamp::Timestamp;

/// Parts of the log one network address may fetch at once, and the milliseconds until it may fetch one more: who follows
/// a long log fetches whole tiles, two for each 256 entries.
const READS: (u32, u64) = (600, 50);

/// Mounts the page under the language.
pub fn routes(config: &mut ServiceConfig) {
    config.route("/transparency", get().to(handlers::about));
}

/// Mounts the log itself, which has no language in its address.
pub fn open_routes(config: &mut ServiceConfig) {
    let often = || reads_per_address(READS.0, READS.1);
    config
        .service(resource("/transparency/checkpoint").wrap(often()).get(handlers::checkpoint))
        .service(resource("/transparency/keys").wrap(often()).get(handlers::keys))
        .service(resource("/transparency/tile/{path:.*}").wrap(often()).get(handlers::tile))
        .service(resource("/transparency/proof/inclusion").wrap(often()).get(handlers::inclusion))
        .service(resource("/transparency/proof/consistency").wrap(often()).get(handlers::consistency));
}

/// Lets the workers give places, and show what they signed to the witnesses.
pub fn register_jobs(registry: &mut Registry) {
    registry.watch(|platform| sequence(platform).map(drop)).watch(show_witnesses);
}

/// Shows the newest checkpoint to every witness that may be asked and has not stood behind it yet. Waits for their answers,
/// some seconds at most.
///
/// # Errors
/// Of the database; a witness that gives no word is no error.
pub fn show_witnesses(platform: &Platform) -> Result<(), Error> {
    witnesses::ask(platform)
}

/// Hands in commitments, in the transaction that writes what they commit to. Their places are given later.
pub fn enter(connection: &mut DbConn, pending: &[Pending]) -> Result<(), Error> {
    store::insert_pending(connection, pending)
}

/// With what receipts are signed, and since when (UTC) that key signs: the one the log is signed with now. A log that has
/// not begun gets its first, which the log will begin with and which signs since ever.
///
/// # Errors
/// Of the database; where the file of the key is not the one the log knows.
pub fn signer(connection: &mut DbConn, platform: &Platform) -> Result<(NoteSigner, Option<Timestamp>), Error> {
    let (_, signer, since) = keys_and_signer(connection, platform)?;
    Ok((signer, since))
}

/// The same with all keys of the log, the newest first, as they were at one moment: the first of them is the signer's.
///
/// # Errors
/// Those of [`signer`].
pub fn keys_and_signer(
    connection: &mut DbConn,
    platform: &Platform,
) -> Result<(Vec<TrustedKey>, NoteSigner, Option<Timestamp>), Error> {
    let files = keys::KeyFiles::of(platform);
    let mut known = list_trusted(connection)?;
    let Some(newest) = known.first() else { return Ok((known, files.first()?, None)) };
    let signer = match files.current(&newest.key) {
        Ok(signer) => signer,
        Err(error) => {
            // The key may have been replaced since they were listed.
            let later = list_trusted(connection)?;
            let newest = later.first().filter(|_| later != known).ok_or(error)?;
            let signer = files.current(&newest.key)?;
            known = later;
            signer
        }
    };
    let since = known.first().and_then(|newest| newest.since);
    Ok((known, signer, since))
}

/// Says that rows older than the log are handed in now; `false` where that was done before.
pub fn begin(connection: &mut DbConn) -> Result<bool, Error> {
    store::begin(connection)
}

/// Whether nothing stands in the log and nothing waits for its place there.
pub fn is_untouched(connection: &mut DbConn) -> Result<bool, Error> {
    Ok(store::size(connection)? == 0 && store::list_pending(connection, 1)?.is_empty())
}

/// The entries of some rows, in no order; a row whose place is still to be given has none.
pub fn entries_of(connection: &mut DbConn, rows: &[&str]) -> Result<Vec<Entry>, Error> {
    store::list_entries_of(connection, rows)
}
