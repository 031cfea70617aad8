//! The migrations, compiled in: one folder for the data and one for the keys, each for both engines.

use diesel::prelude::*;
use diesel::sql_types::BigInt;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{Database, DbConn, Pool};
use crate::platform::errors::Error;

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations");
const OF_KEYS: EmbeddedMigrations = embed_migrations!("migrations_keys");

/// The number of our advisory lock: "migrate".
const LOCK: i64 = 0x6D_6967_7261_7465;

/// Brings the database to the newest shape. Gives the names of the migrations it ran, oldest first. Nodes that start
/// at the same moment wait for each other: one migrates, the others find nothing left to do.
pub fn migrate(database: &Database) -> Result<Vec<String>, Error> {
    bring(database.pool(), MIGRATIONS)
}

/// The same of the database the keys are in.
pub fn migrate_keys(pool: &Pool) -> Result<Vec<String>, Error> {
    bring(pool, OF_KEYS)
}

fn bring(pool: &Pool, all: EmbeddedMigrations) -> Result<Vec<String>, Error> {
    pool.read(|connection| match connection {
        DbConn::Sqlite(connection) => connection.immediate_transaction(|connection| run(connection, all)),
        DbConn::Pg(connection) => connection.transaction(|connection| {
            diesel::sql_query("SELECT pg_advisory_xact_lock($1)").bind::<BigInt, _>(LOCK).execute(connection)?;
            run(connection, all)
        }),
    })
}

/// Whether the database has the newest shape. Changes nothing of a database that has ever been migrated.
pub fn is_migrated(database: &Database) -> Result<bool, Error> {
    let is_behind = database.read_here(|connection| {
        crate::on_db!(connection, c => c.has_pending_migration(MIGRATIONS)).map_err(Error::unexpected)
    })?;
    Ok(!is_behind)
}

fn run<DB: diesel::backend::Backend>(
    connection: &mut impl MigrationHarness<DB>,
    all: EmbeddedMigrations,
) -> Result<Vec<String>, Error> {
    let ran = connection.run_pending_migrations(all).map_err(Error::unexpected)?;
    Ok(ran.iter().map(ToString::to_string).collect())
}
