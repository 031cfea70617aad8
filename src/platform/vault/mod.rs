//! The vault: who can open what is sealed. Every thing has a key of its own ([`DataKey`]), wrapped once for each
//! organisation that opens it; the keys of organisations are wrapped by the root key, which stands in a file. All of them
//! lie in a database apart from the data, so that neither alone opens anything, and a key that is destroyed is gone from
//! every copy of the data at once.
//!
//! Keys are written down for good before they are given: what is sealed can always be opened again. A key whose thing was
//! never written down opens nothing and does no harm.

mod rotation;
mod schema;
mod store;

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use crate::platform::config::{KeysConfig, WrongSetting};
use crate::platform::crypto::sealed::{DataKey, IndexKey, OrganisationKey, Place, RootKey};
use crate::platform::database::{DbConn, Pool, migrate_keys};
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::timestamp::Timestamp;

pub use rotation::{Rotated, Standing};
pub use store::KeyId;
use store::{DataRow, IndexRow, OrganisationRow};

/// The version of the form in which keys are wrapped.
const VERSION: u32 = 1;

/// Opens what is sealed, for those it is sealed for.
pub struct Vault {
    pool: Pool,
    root_file: PathBuf,
    held: Mutex<HashMap<OrganisationId, Arc<Ring>>>,
}

/// The keys of one organisation, unwrapped.
struct Ring {
    newest: KeyId,
    keys: HashMap<KeyId, OrganisationKey>,
    index: IndexKey,
}

impl Vault {
    /// Opens the database of the keys and brings it to the newest shape; makes the root key where there is none and
    /// nothing is wrapped by one.
    ///
    /// # Errors
    /// One sentence for the person who started the program.
    pub fn open(config: &KeysConfig) -> Result<Self, WrongSetting> {
        let wrong = |error: Error| {
            WrongSetting::new("SIJIL_KEYS", format!("names a database of keys that cannot be opened ({error})"))
        };
        let pool = Pool::open(&config.database).map_err(wrong)?;
        migrate_keys(&pool).map_err(wrong)?;
        let vault = Self { pool, root_file: config.root_file.clone(), held: Mutex::default() };
        // Known at start, and not when the first message is sealed.
        vault.begin().map_err(|error| WrongSetting::new("SIJIL_ROOT_KEY_FILE", error.to_string()))?;
        Ok(vault)
    }

    /// A key for a new thing that these organisations will open. Asked for once more, by the same organisations, it is the
    /// same key: another would open nothing of what was sealed meanwhile.
    ///
    /// # Errors
    /// [`Error::Unexpected`] where the thing has a key that one of them does not open; of the database; where the system
    /// gives no random bytes; where the root key is not the one it was.
    pub fn make(&self, thing: &str, organisations: &[OrganisationId], now: Timestamp) -> Result<DataKey, Error> {
        let key = DataKey::generate()?;
        let wanted: Vec<_> = organisations.iter().map(|of| (thing, *of, &key)).collect();
        let put = self.write_down(&wanted, now, |connection, rows| {
            let is_new = !store::has_key(connection, thing)?;
            if is_new {
                store::insert_first(connection, rows)?;
            }
            Ok(is_new)
        });
        // Of two at once the database refuses one, who finds the other's key now.
        if put? { Ok(key) } else { self.made(thing, organisations, now) }
    }

    /// Keys for many new things that one organisation will open, in their order and in one transaction.
    ///
    /// # Errors
    /// Those of [`Vault::make`]; of the database where one of them has a key already.
    pub fn make_all(&self, things: &[&str], of: OrganisationId, now: Timestamp) -> Result<Vec<DataKey>, Error> {
        let keys = things.iter().map(|_| DataKey::generate()).collect::<Result<Vec<_>, Error>>()?;
        let wanted: Vec<_> = things.iter().zip(&keys).map(|(thing, key)| (*thing, of, key)).collect();
        self.write_down(&wanted, now, store::insert_all)?;
        Ok(keys)
    }

    /// The key a thing has, where all of these open it.
    fn made(&self, thing: &str, organisations: &[OrganisationId], now: Timestamp) -> Result<DataKey, Error> {
        let mut known = None;
        for of in organisations {
            let key = self.keys_of(&[thing], *of, now)?.remove(thing);
            known = Some(key.ok_or_else(|| Error::unexpected("a thing has a key already, of other organisations"))?);
        }
        known.ok_or_else(|| Error::unexpected("a key for nobody"))
    }

    /// Lets another organisation open what the first one can. Nothing changes where it can already.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the first one cannot; those of [`Vault::make`].
    pub fn admit(
        &self,
        things: &[&str],
        (from, to): (OrganisationId, OrganisationId),
        now: Timestamp,
    ) -> Result<(), Error> {
        let keys = self.keys_of(things, from, now)?;
        let admitted = things.iter().map(|thing| Ok((*thing, to, keys.get(*thing).ok_or(Error::NotFound)?)));
        self.write_down(&admitted.collect::<Result<Vec<_>, Error>>()?, now, store::insert_data)
    }

    /// The keys of these things, as far as this organisation opens them and they were not destroyed.
    ///
    /// # Errors
    /// Those of [`Vault::make`].
    pub fn keys_of(
        &self,
        things: &[&str],
        of: OrganisationId,
        now: Timestamp,
    ) -> Result<HashMap<String, DataKey>, Error> {
        let rows = self.pool.read(|connection| store::list_data(connection, of, things))?;
        let mut ring = self.ring(of, now)?;
        if rows.iter().any(|row| !ring.keys.contains_key(&row.key_id)) {
            // Another process changed the organisation's key.
            ring = self.read_ring(of, now)?;
        }
        let opened = rows.into_iter().map(|row| {
            let place = place(&row.thing, of, row.key_id);
            let key = ring.keys.get(&row.key_id).and_then(|it| it.unwrap(&row.wrapped, place.as_place()));
            Ok((row.thing, key.ok_or_else(|| broken("the key of a thing"))?))
        });
        opened.collect()
    }

    /// The key of an organisation's index.
    ///
    /// # Errors
    /// Those of [`Vault::make`].
    pub fn index_of(&self, organisation: OrganisationId, now: Timestamp) -> Result<IndexKey, Error> {
        Ok(self.ring(organisation, now)?.index.clone())
    }

    /// Destroys the keys of these things, whoever opened them, and tells how many there were.
    ///
    /// # Errors
    /// Of the database.
    pub fn destroy(&self, things: &[&str]) -> Result<usize, Error> {
        let count = self.pool.write(|connection| store::delete_data(connection, things))?;
        self.pool.empty_log()?;
        Ok(count)
    }

    /// Wraps keys of things, each for one organisation, and writes them down.
    fn write_down<T>(
        &self,
        keys: &[(&str, OrganisationId, &DataKey)],
        now: Timestamp,
        insert: impl Fn(&mut DbConn, &[DataRow]) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let put = || {
            let rows = keys.iter().map(|(thing, of, key)| self.ring(*of, now)?.wrap(thing, *of, key));
            let rows = rows.collect::<Result<Vec<_>, Error>>()?;
            self.pool.write(|connection| insert(connection, &rows))
        };
        put().or_else(|_| {
            // Another process may have replaced and destroyed the key that is held here: once more, read anew.
            self.held.lock().unwrap_or_else(PoisonError::into_inner).clear();
            put()
        })
    }

    /// The keys of an organisation: as they were read before, or read now; made where there are none.
    fn ring(&self, of: OrganisationId, now: Timestamp) -> Result<Arc<Ring>, Error> {
        let held = self.held.lock().unwrap_or_else(PoisonError::into_inner).get(&of).cloned();
        held.map_or_else(|| self.read_ring(of, now), Ok)
    }

    fn read_ring(&self, of: OrganisationId, now: Timestamp) -> Result<Arc<Ring>, Error> {
        let ring = Arc::new(self.pool.write(|connection| self.ring_in(connection, of, now))?);
        self.held.lock().unwrap_or_else(PoisonError::into_inner).insert(of, Arc::clone(&ring));
        Ok(ring)
    }

    /// The keys of an organisation in this transaction.
    fn ring_in(&self, connection: &mut DbConn, of: OrganisationId, now: Timestamp) -> Result<Ring, Error> {
        let mut rows = store::list_of(connection, of)?;
        if rows.is_empty() {
            store::hold(connection)?;
            rows = store::list_of(connection, of)?;
        }
        if rows.is_empty() {
            let first = self.new_row(connection, &OrganisationKey::generate()?, (of, now))?;
            store::insert(connection, &first)?;
            rows.push(first);
        }
        let roots = self.roots()?;
        let newest = rows.first().map(|row| row.id).ok_or_else(|| broken("the key of an organisation"))?;
        let keys = rows.iter().map(|row| Ok((row.id, unwrapped(&roots, row)?)));
        let keys: HashMap<KeyId, OrganisationKey> = keys.collect::<Result<_, Error>>()?;
        let index = match store::maybe_index(connection, of)? {
            Some(row) => open_index(&keys, &row)?,
            None => {
                let index = IndexKey::generate()?;
                store::put_index(connection, &wrap_index(&keys, (of, newest), &index)?)?;
                index
            }
        };
        Ok(Ring { newest, keys, index })
    }

    /// A new key of an organisation, wrapped by the root key that counts.
    fn new_row(
        &self,
        connection: &mut DbConn,
        key: &OrganisationKey,
        (of, now): (OrganisationId, Timestamp),
    ) -> Result<OrganisationRow, Error> {
        let id = KeyId::generate();
        let roots = self.roots()?;
        // A node that still has the key before the last one would wrap what nobody opens once its file is replaced.
        let root = match store::maybe_word(connection)? {
            Some(word) => roots.iter().find(|root| root.word() == word),
            None => roots.last(),
        };
        let root = root.ok_or_else(|| broken("the root key"))?;
        Ok(OrganisationRow {
            id,
            organisation_id: of,
            created_at: now,
            wrapped: root.wrap(key, place_of_key(of, id).as_place())?,
        })
    }
}

fn unwrapped(roots: &[RootKey], row: &OrganisationRow) -> Result<OrganisationKey, Error> {
    let place = place_of_key(row.organisation_id, row.id);
    let opened = roots.iter().find_map(|root| root.unwrap(&row.wrapped, place.as_place()));
    opened.ok_or_else(|| broken("the key of an organisation"))
}

impl Ring {
    fn wrap(&self, thing: &str, of: OrganisationId, key: &DataKey) -> Result<DataRow, Error> {
        let newest = self.keys.get(&self.newest).ok_or_else(|| broken("the key of an organisation"))?;
        let wrapped = newest.wrap(key, place(thing, of, self.newest).as_place())?;
        Ok(DataRow { thing: thing.to_owned(), organisation_id: of, key_id: self.newest, wrapped })
    }
}

/// Where a wrapped key lies, with the texts its place is made of.
struct Lies {
    table: &'static str,
    row: String,
    owner: String,
    key: String,
}

impl Lies {
    fn as_place(&self) -> Place<'_> {
        let Self { table, row, owner, key } = self;
        Place { table, row, column: "wrapped", owner, key, version: VERSION }
    }
}

fn place(thing: &str, of: OrganisationId, key: KeyId) -> Lies {
    Lies { table: "data_keys", row: thing.to_owned(), owner: of.to_string(), key: key.to_string() }
}

fn place_of_index(of: OrganisationId, key: KeyId) -> Lies {
    Lies { table: "index_keys", row: of.to_string(), owner: of.to_string(), key: key.to_string() }
}

fn place_of_key(of: OrganisationId, id: KeyId) -> Lies {
    Lies { table: "organisation_keys", row: id.to_string(), owner: of.to_string(), key: "root".to_owned() }
}

fn open_index(keys: &HashMap<KeyId, OrganisationKey>, row: &IndexRow) -> Result<IndexKey, Error> {
    let place = place_of_index(row.organisation_id, row.key_id);
    let opened = keys.get(&row.key_id).and_then(|it| it.unwrap_index(&row.wrapped, place.as_place()));
    opened.ok_or_else(|| broken("the key of an index"))
}

fn wrap_index(
    keys: &HashMap<KeyId, OrganisationKey>,
    (of, newest): (OrganisationId, KeyId),
    index: &IndexKey,
) -> Result<IndexRow, Error> {
    let key = keys.get(&newest).ok_or_else(|| broken("the key of an organisation"))?;
    let wrapped = key.wrap_index(index, place_of_index(of, newest).as_place())?;
    Ok(IndexRow { organisation_id: of, key_id: newest, wrapped })
}

fn broken(what: &str) -> Error {
    Error::unexpected(format!("{what} cannot be unwrapped: the root key is not the one it was, or the row was changed"))
}

#[cfg(test)]
mod tests;
