//! The pool, and the two ways through it.

use std::sync::Arc;
use std::time::Duration;

use diesel::connection::SimpleConnection;

use super::{Announcements, ContentVersion, DbConn, content_version};
use crate::platform::config::DatabaseConfig;
use crate::platform::errors::Error;

/// Connections to a database, and nothing more: what the keys are kept in. Cheap to clone.
#[derive(Clone)]
pub struct Pool(r2d2::Pool<Manager>);

/// The pool of the one database, with what others are told of its changes. Cheap to clone.
#[derive(Clone)]
pub struct Database {
    pool: Pool,
    content: Arc<ContentVersion>,
    announcements: Arc<Announcements>,
}

struct Manager(DatabaseConfig);

impl r2d2::ManageConnection for Manager {
    type Connection = DbConn;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<DbConn, Self::Error> {
        DbConn::open(&self.0.address).map_err(diesel::r2d2::Error::ConnectionError)
    }

    fn is_valid(&self, connection: &mut DbConn) -> Result<(), Self::Error> {
        connection.batch_execute("SELECT 1").map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, connection: &mut DbConn) -> bool {
        connection.is_spoilt()
    }
}

impl Pool {
    /// Opens the pool. A wrong address is known at start, with its reason: the pool alone would wait, and tell the log.
    pub fn open(config: &DatabaseConfig) -> Result<Self, Error> {
        DbConn::open(&config.address).map_err(Error::unexpected)?;
        let pool = r2d2::Pool::builder()
            .max_size(config.connections)
            .min_idle(Some(1))
            .test_on_check_out(config.address.is_remote())
            .connection_timeout(Duration::from_secs(10))
            .build(Manager(config.clone()))?;
        Ok(Self(pool))
    }

    /// Runs queries that change nothing, on this thread.
    pub fn read<T>(&self, work: impl FnOnce(&mut DbConn) -> Result<T, Error>) -> Result<T, Error> {
        work(&mut *self.0.get()?)
    }

    /// Runs `work` in one transaction, on this thread.
    pub fn write<T>(&self, work: impl FnOnce(&mut DbConn) -> Result<T, Error>) -> Result<T, Error> {
        let mut connection = self.0.get()?;
        let connection = &mut *connection;
        connection.begin_write()?;
        let outcome = work(connection).and_then(|value| {
            connection.commit()?;
            Ok(value)
        });
        if outcome.is_err() {
            // A connection that cannot roll back is thrown away by the pool; the first error is the one to tell.
            if let Err(error) = connection.roll_back() {
                tracing::warn!(%error, "a transaction could not be rolled back");
            }
        }
        outcome
    }
}

impl Pool {
    /// Empties the write-ahead log of a file, where what was deleted or replaced would stand until it is written over. A
    /// reader in the middle of something keeps its part of it until the next time. A server does this by itself, once its
    /// own log is written over and its tables are vacuumed.
    ///
    /// # Errors
    /// Of the database.
    pub fn empty_log(&self) -> Result<(), Error> {
        match &mut *self.0.get()? {
            DbConn::Sqlite(connection) => Ok(connection.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)")?),
            DbConn::Pg(_) => Ok(()),
        }
    }
}

impl Database {
    /// Opens the pool. A wrong address is known at start, with its reason.
    pub fn open(config: &DatabaseConfig) -> Result<Self, Error> {
        Ok(Self { pool: Pool::open(config)?, content: Arc::default(), announcements: Arc::default() })
    }

    /// Runs queries that change nothing, on the blocking pool.
    pub async fn read<T, F>(&self, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut DbConn) -> Result<T, Error> + Send + 'static,
    {
        self.hand_over(|database| database.read_here(work)).await
    }

    /// Runs `work` in one transaction, on the blocking pool: it commits when `work` succeeds, and leaves no trace
    /// when it fails or panics.
    pub async fn write<T, F>(&self, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut DbConn) -> Result<T, Error> + Send + 'static,
    {
        self.hand_over(|database| database.write_here(work)).await
    }

    /// Runs `work` on the blocking pool, which may come to the database more than once: what is to be known of a read, or
    /// of a change that failed, stands in a transaction of its own.
    pub async fn hand_over<T, F>(&self, work: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&Self) -> Result<T, Error> + Send + 'static,
    {
        let database = self.clone();
        let outcome = actix_web::web::block(move || work(&database)).await;
        outcome.map_err(|_| Error::unexpected("the work on the blocking pool panicked"))?
    }

    /// [`Database::read`] on this thread: for jobs and the command line, which already may block.
    pub fn read_here<T>(&self, work: impl FnOnce(&mut DbConn) -> Result<T, Error>) -> Result<T, Error> {
        self.pool.read(work)
    }

    /// [`Database::write`] on this thread.
    pub fn write_here<T>(&self, work: impl FnOnce(&mut DbConn) -> Result<T, Error>) -> Result<T, Error> {
        Announcements::begin();
        let (value, version) = self.pool.write(|connection| {
            let value = work(connection)?;
            Ok((value, content_version::current(connection)?))
        })?;
        self.content.advance_to(version);
        self.announcements.committed();
        Ok(value)
    }

    /// The connections alone.
    pub(super) const fn pool(&self) -> &Pool {
        &self.pool
    }

    /// The version of the public content: it grows whenever something public changed.
    pub fn content(&self) -> &ContentVersion {
        &self.content
    }

    /// Tells threads that wait for queued work when some was committed.
    pub fn announcements(&self) -> &Announcements {
        &self.announcements
    }

    /// Asks the database for the version, since another node or the command line may have changed content.
    pub fn refresh_content_version(&self) -> Result<(), Error> {
        let version = self.read_here(|connection| Ok(content_version::current(connection)?))?;
        self.content.advance_to(version);
        Ok(())
    }
}
