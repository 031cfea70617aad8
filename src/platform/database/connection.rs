//! The connection that is either engine, and how each is opened.

use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::{Connection, ConnectionResult, PgConnection, QueryResult, SqliteConnection};

use crate::platform::config::DatabaseAddress;

/// A connection to SQLite or PostgreSQL; every query of the features takes one.
#[derive(diesel::MultiConnection)]
pub enum DbConn {
    /// A file.
    Sqlite(SqliteConnection),
    /// A server.
    Pg(PgConnection),
}

/// How long a writer on SQLite waits for another to finish.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);

impl DbConn {
    /// Opens a connection and sets what must hold on each of them.
    pub(super) fn open(address: &DatabaseAddress) -> ConnectionResult<Self> {
        match address {
            DatabaseAddress::Sqlite(path) => {
                let mut connection = SqliteConnection::establish(&path.to_string_lossy())?;
                connection
                    .batch_execute(&format!(
                        "PRAGMA busy_timeout = {}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                         PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -2000; \
                         PRAGMA mmap_size = 0;",
                        BUSY_TIMEOUT.as_millis()
                    ))
                    .map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
                Ok(Self::Sqlite(connection))
            }
            DatabaseAddress::Postgres(url) => {
                let mut connection = PgConnection::establish(url)?;
                connection
                    .batch_execute("SET client_min_messages = warning; SET timezone = 'UTC';")
                    .map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
                Ok(Self::Pg(connection))
            }
        }
    }

    pub(super) fn begin_write(&mut self) -> QueryResult<()> {
        match self {
            Self::Sqlite(c) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN IMMEDIATE"),
            Self::Pg(c) => AnsiTransactionManager::begin_transaction(c),
        }
    }

    pub(super) fn commit(&mut self) -> QueryResult<()> {
        match self {
            Self::Sqlite(c) => AnsiTransactionManager::commit_transaction(c),
            Self::Pg(c) => AnsiTransactionManager::commit_transaction(c),
        }
    }

    pub(super) fn roll_back(&mut self) -> QueryResult<()> {
        match self {
            Self::Sqlite(c) => AnsiTransactionManager::rollback_transaction(c),
            Self::Pg(c) => AnsiTransactionManager::rollback_transaction(c),
        }
    }

    /// Whether a connection may not be used again: somebody panicked while holding it, or left a transaction open.
    pub(super) fn is_spoilt(&mut self) -> bool {
        std::thread::panicking()
            || match self {
                Self::Sqlite(c) => AnsiTransactionManager::is_broken_transaction_manager(c),
                Self::Pg(c) => AnsiTransactionManager::is_broken_transaction_manager(c),
            }
    }

    /// Whether this is PostgreSQL, for the few places where the engines need other SQL.
    pub fn is_postgres(&self) -> bool {
        matches!(self, Self::Pg(_))
    }
}
