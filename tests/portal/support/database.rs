//! A database for one test: an SQLite file in a temporary folder, or a schema on the PostgreSQL server that
//! `TEST_DATABASE_URL` names. The schema is dropped with the test.

use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection};

/// The address of the database, in the form of the setting `SIJIL_DATABASE`.
pub struct TestDatabase {
    pub address: String,
    schema: Option<(String, String)>,
}

impl TestDatabase {
    pub fn make(folder: &Path) -> Self {
        match std::env::var("TEST_DATABASE_URL") {
            Ok(server) => Self::on_server(server),
            Err(_) => Self::in_folder(folder),
        }
    }

    /// A database of the same engine for the keys, which lie apart from the data.
    pub fn beside(&self, folder: &Path) -> Self {
        match std::env::var("TEST_DATABASE_URL") {
            Ok(server) if self.schema.is_some() => Self::on_server(server),
            _ => Self { address: format!("sqlite:{}", folder.join("keys.db").display()), schema: None },
        }
    }

    /// An SQLite file, whatever the environment says.
    pub fn in_folder(folder: &Path) -> Self {
        Self { address: format!("sqlite:{}", folder.join("sijil.db").display()), schema: None }
    }

    /// A schema on this server.
    pub fn on_server(server: String) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let schema = format!("test_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        PgConnection::establish(&server)
            .expect("the PostgreSQL server of TEST_DATABASE_URL answers")
            .batch_execute(&format!("DROP SCHEMA IF EXISTS {schema} CASCADE; CREATE SCHEMA {schema}"))
            .expect("a schema can be made");
        let joint = if server.contains('?') { '&' } else { '?' };
        Self { address: format!("{server}{joint}options=-csearch_path%3D{schema}"), schema: Some((server, schema)) }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Some((server, schema)) = &self.schema
            && let Ok(mut connection) = PgConnection::establish(server)
        {
            let _ = connection.batch_execute(&format!("DROP SCHEMA {schema} CASCADE"));
        }
    }
}
