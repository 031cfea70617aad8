//! The migrations, compiled in; one folder for both engines.

use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{Database, DbConn};
use crate::platform::errors::Error;

const MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations");

/// Brings the database to the newest shape. Gives the names of the migrations it ran, oldest first.
pub fn migrate(database: &Database) -> Result<Vec<String>, Error> {
    database.read_here(|connection| match connection {
        DbConn::Sqlite(connection) => run(connection),
        DbConn::Pg(connection) => run(connection),
    })
}

fn run<DB: diesel::backend::Backend>(connection: &mut impl MigrationHarness<DB>) -> Result<Vec<String>, Error> {
    let ran = connection.run_pending_migrations(MIGRATIONS).map_err(Error::unexpected)?;
    Ok(ran.iter().map(ToString::to_string).collect())
}
