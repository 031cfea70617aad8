//! Which database.

use std::path::{Path, PathBuf};

use super::{Settings, WrongSetting};

/// A file of SQLite or a server of PostgreSQL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DatabaseAddress {
    /// The path of the file.
    Sqlite(PathBuf),
    /// A connection address of libpq, `postgres://user@host/name`.
    Postgres(String),
}

impl DatabaseAddress {
    /// How many connections serve one machine well. A query to a server waits for the network meanwhile; one of SQLite is
    /// work for a processor, and more than a few at once only cost memory.
    fn usual_connections(&self) -> u32 {
        match self {
            Self::Sqlite(_) => 4,
            Self::Postgres(_) => 8,
        }
    }

    /// Whether a connection can die without our doing.
    pub fn is_remote(&self) -> bool {
        matches!(self, Self::Postgres(_))
    }
}

/// Which database, and how many connections to it.
#[derive(Debug, Clone)]
pub struct DatabaseConfig {
    /// `SIJIL_DATABASE`: `sqlite:PATH` or `postgres://…`. Default: `sqlite:` and the file `sijil.db` in the data folder.
    pub address: DatabaseAddress,
    /// `SIJIL_DATABASE_CONNECTIONS`: at most so many at once. Default: 4 on SQLite, 8 on PostgreSQL.
    pub connections: u32,
}

impl DatabaseConfig {
    pub(super) fn read(settings: &Settings, data: &Path) -> Result<Self, WrongSetting> {
        let address = match settings.text("SIJIL_DATABASE") {
            None => DatabaseAddress::Sqlite(data.join("sijil.db")),
            Some(text) => parse("SIJIL_DATABASE", text)?,
        };
        let connections = settings.number("SIJIL_DATABASE_CONNECTIONS", address.usual_connections(), 1, 512)?;
        Ok(Self { address, connections })
    }
}

/// Reads the address of a database from the setting of this name.
pub(super) fn parse(name: &str, text: &str) -> Result<DatabaseAddress, WrongSetting> {
    if let Some(path) = text.strip_prefix("sqlite:") {
        return Ok(DatabaseAddress::Sqlite(path.into()));
    }
    if !text.starts_with("postgres://") && !text.starts_with("postgresql://") {
        return Err(WrongSetting::new(name, "must begin with sqlite: or postgres://"));
    }
    let wants_tls =
        ["sslmode=require", "sslmode=verify-ca", "sslmode=verify-full"].iter().any(|mode| text.contains(mode));
    if wants_tls && !cfg!(feature = "pg-tls") {
        return Err(WrongSetting::new(
            name,
            "asks for TLS to the database, but this program was built without the feature pg-tls",
        ));
    }
    Ok(DatabaseAddress::Postgres(text.to_owned()))
}
