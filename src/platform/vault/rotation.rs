//! New keys for old ones. Only what wraps a key is changed, never what is sealed with it; and whoever is killed between
//! two portions goes on where they stopped.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use super::store::{self, KeyId};
use super::{Vault, broken, open_index, place, place_of_key, unwrapped, wrap_index};
use crate::platform::crypto::sealed::{OrganisationKey, RootKey};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::timestamp::Timestamp;

/// Keys wrapped anew in one transaction.
const PORTION: i64 = 500;

/// What was done for one organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rotated {
    /// Whose keys.
    pub organisation: OrganisationId,
    /// Keys of things that were wrapped anew.
    pub rewrapped: usize,
    /// Old keys nothing is wrapped by any more, which were destroyed.
    pub destroyed: usize,
}

/// How the keys of one organisation stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Whose.
    pub organisation: OrganisationId,
    /// Since when its newest key counts (UTC).
    pub since: Timestamp,
    /// Keys it has; more than one while things are wrapped anew.
    pub keys: usize,
    /// Things it opens.
    pub things: i64,
    /// Of those, how many its newest key does not wrap yet.
    pub behind: i64,
}

impl Standing {
    /// Whether a rotation of everything older than `before` (UTC) has something to do: a new key is due, or one that was
    /// killed left something behind.
    pub fn is_due(&self, before: Timestamp) -> bool {
        self.since < before || self.keys > 1 || self.behind > 0
    }
}

fn unusable(file: &Path, error: &io::Error) -> Error {
    Error::unexpected(format!("means the file {}, which cannot be used ({error})", file.display()))
}

fn next_of(file: &Path) -> PathBuf {
    let mut name = file.file_name().map(ToOwned::to_owned).unwrap_or_default();
    name.push(".next");
    file.with_file_name(name)
}

/// Whether one of these is the root key that counts; the first there ever was counts from now on. One that opens nothing
/// is none, and what it wrapped from now on would be lost with it.
fn recognise(connection: &mut DbConn, roots: &[RootKey]) -> Result<bool, Error> {
    store::hold(connection)?;
    let rows = store::list_all(connection)?;
    rows.iter().try_for_each(|row| unwrapped(roots, row).map(drop))?;
    let opens_all = |root: &&RootKey| {
        rows.iter().all(|row| root.unwrap(&row.wrapped, place_of_key(row.organisation_id, row.id).as_place()).is_some())
    };
    match store::maybe_word(connection)? {
        Some(word) => Ok(roots.iter().any(|root| root.word() == word)),
        None => {
            let counts = roots.iter().find(opens_all).ok_or_else(|| broken("the key of an organisation"))?;
            store::put_word(connection, &counts.word())?;
            Ok(true)
        }
    }
}

impl Vault {
    /// Makes the first root key. One that is missing is never replaced by another, which would open nothing; and where
    /// another machine made one at the same time, the database remembers the one that was first.
    pub(super) fn begin(&self) -> Result<(), Error> {
        let file = &self.root_file;
        let is_there = file.is_file() || next_of(file).is_file();
        let is_first = |connection: &mut DbConn| {
            Ok(store::maybe_word(connection)?.is_none() && store::list_all(connection)?.is_empty())
        };
        let is_made =
            !is_there && self.pool.read(is_first)? && RootKey::create(file).map_err(|error| unusable(file, &error))?;
        let roots = self.roots()?;
        if self.pool.write(|connection| recognise(connection, &roots))? {
            return Ok(());
        }
        if is_made {
            // Nothing was wrapped by it, and what stands in its place is to be copied from the other machine.
            fs::remove_file(file).map_err(|error| unusable(file, &error))?;
        }
        let why = "does not hold the root key these keys were begun with; copy it from the machine that has it";
        Err(Error::unexpected(format!("means the file {}, which {why}", file.display())))
    }

    /// The root key, and behind it the one that takes over, if somebody began with that.
    pub(super) fn roots(&self) -> Result<Vec<RootKey>, Error> {
        let read = |file: &Path| RootKey::load(file).map_err(|error| unusable(file, &error));
        let next = next_of(&self.root_file);
        // The next one first: it may be put in the other's place between the two.
        let next = if next.is_file() { Some(read(&next)?) } else { None };
        Ok(std::iter::once(read(&self.root_file)?).chain(next).collect())
    }

    /// How the keys of every organisation stand.
    ///
    /// # Errors
    /// Of the database.
    pub fn standing(&self) -> Result<Vec<Standing>, Error> {
        self.pool.read(|connection| {
            let rows = store::list_all(connection)?;
            let organisations: BTreeSet<OrganisationId> = rows.iter().map(|row| row.organisation_id).collect();
            let stand = organisations.into_iter().map(|organisation| {
                let own = rows.iter().filter(|row| row.organisation_id == organisation);
                let newest = own.clone().next_back().ok_or_else(|| broken("the key of an organisation"))?;
                let (things, behind) = store::count(connection, organisation, newest.id)?;
                Ok(Standing { organisation, since: newest.created_at, keys: own.count(), things, behind })
            });
            stand.collect()
        })
    }

    /// Gives every organisation a new key where the newest is older than `before`, and wraps by the newest what an older
    /// one wraps. Run again after it was killed, with the same day, it goes on.
    ///
    /// # Errors
    /// Of the database; where the root key is not the one it was.
    pub fn rotate(&self, before: Timestamp, now: Timestamp) -> Result<Vec<Rotated>, Error> {
        let standing = self.standing()?;
        let rotated = standing.iter().map(|it| {
            if it.since < before {
                self.pool.write(|connection| {
                    store::hold(connection)?;
                    let row = self.new_row(connection, &OrganisationKey::generate()?, (it.organisation, now))?;
                    store::insert(connection, &row)
                })?;
            }
            self.go_on(it.organisation, now)
        });
        let rotated = rotated.collect();
        self.pool.empty_log()?;
        self.held.lock().unwrap_or_else(PoisonError::into_inner).clear();
        rotated
    }

    /// Wraps by the newest key of an organisation what an older one wraps.
    fn go_on(&self, organisation: OrganisationId, now: Timestamp) -> Result<Rotated, Error> {
        let ring = self.pool.write(|connection| {
            let ring = self.ring_in(connection, organisation, now)?;
            if let Some(row) = store::maybe_index(connection, organisation)?
                && row.key_id != ring.newest
            {
                let index = open_index(&ring.keys, &row)?;
                store::put_index(connection, &wrap_index(&ring.keys, (organisation, ring.newest), &index)?)?;
            }
            Ok(ring)
        })?;
        let mut rewrapped = 0;
        loop {
            let done = self.pool.write(|connection| {
                let rows = store::list_behind(connection, (organisation, ring.newest), PORTION)?;
                for row in &rows {
                    let old = place(&row.thing, organisation, row.key_id);
                    let key = ring.keys.get(&row.key_id).and_then(|it| it.unwrap(&row.wrapped, old.as_place()));
                    let key = key.ok_or_else(|| broken("the key of a thing"))?;
                    store::rewrap_data(connection, &ring.wrap(&row.thing, organisation, &key)?)?;
                }
                Ok(rows.len())
            })?;
            rewrapped += done;
            if done == 0 {
                break;
            }
        }
        let destroyed = self.pool.write(|connection| store::delete_unused(connection, organisation, ring.newest))?;
        Ok(Rotated { organisation, rewrapped, destroyed })
    }

    /// Replaces the root key: a new file beside the old one, every organisation's key wrapped by it in one transaction,
    /// and then the new file in the old one's place. Killed anywhere between, the portal opens with both and this is run
    /// again. Tells how many keys were wrapped.
    ///
    /// # Errors
    /// Of the database and the files; where the root key is not the one it was.
    pub fn rotate_root(&self) -> Result<usize, Error> {
        let failed = |error: io::Error| Error::unexpected(format!("the file of the root key: {error}"));
        let next_file = next_of(&self.root_file);
        let next = RootKey::load_or_create(&next_file).map_err(failed)?;
        let count = self.pool.write(|connection| {
            store::hold(connection)?;
            let roots = self.roots()?;
            let rows = store::list_all(connection)?;
            for row in &rows {
                let id: KeyId = row.id;
                let place = place_of_key(row.organisation_id, id);
                // By the next one already where this was killed before.
                if next.unwrap(&row.wrapped, place.as_place()).is_none() {
                    store::rewrap(connection, id, &next.wrap(&unwrapped(&roots, row)?, place.as_place())?)?;
                }
            }
            store::put_word(connection, &next.word())?;
            Ok(rows.len())
        })?;
        self.pool.empty_log()?;
        fs::rename(&next_file, &self.root_file).map_err(failed)?;
        Ok(count)
    }
}
