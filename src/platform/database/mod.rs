//! One code base for SQLite and PostgreSQL: a connection that is either, a pool, and the two ways to use it.
//!
//! [`Database::read`] and [`Database::write`] hand a whole request over to the blocking pool once: the hand-over
//! costs more than the queries. A write is one transaction; on SQLite it begins with `BEGIN IMMEDIATE`, because a
//! plain `BEGIN` fails under several writers as soon as two of them have read.

mod announcement;
mod columns;
mod connection;
mod content_version;
mod migrations;
mod one_of;
mod pool;
mod readers;
pub mod schema;

pub use announcement::{Announcements, announce};
pub use connection::DbConn;
pub use content_version::{ContentVersion, touch_content};
pub use migrations::{is_migrated, migrate, migrate_keys};
pub use one_of::{OneOf, one_of};
pub use pool::{Database, Pool};
pub use readers::{ReadableBy, readable_by};

/// Two arms for what the engines spell differently (`on_conflict`, multi-row insert, `skip_locked`):
/// `on_db!(conn, c => query.execute(c))` compiles the same expression once per engine.
#[macro_export]
macro_rules! on_db {
    ($conn:expr, $c:ident => $body:expr) => {
        match $conn {
            $crate::platform::database::DbConn::Sqlite($c) => $body,
            $crate::platform::database::DbConn::Pg($c) => $body,
        }
    };
}
