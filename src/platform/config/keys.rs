//! The keys of what is sealed: where they are, and where the key above them is.

use std::path::{Path, PathBuf};

use super::database::parse;
use super::{DatabaseAddress, DatabaseConfig, Settings, WrongSetting};

/// The keys of what is sealed.
#[derive(Debug, Clone)]
pub struct KeysConfig {
    /// `SIJIL_KEYS`: the database of the keys, apart from that of the data and with short backups of its own,
    /// `sqlite:PATH` or `postgres://…`; several machines share one on a server. Default: `sqlite:` and the file `keys.db`
    /// in the data folder.
    pub database: DatabaseConfig,
    /// `SIJIL_ROOT_KEY_FILE`: the file with the key above all others, 64 hexadecimal digits; it is made at the first start
    /// where it does not exist. Default: `root-key` in the data folder.
    pub root_file: PathBuf,
}

impl KeysConfig {
    pub(super) fn read(settings: &Settings, data: &Path) -> Result<Self, WrongSetting> {
        let address = match settings.text("SIJIL_KEYS") {
            None => DatabaseAddress::Sqlite(data.join("keys.db")),
            Some(text) => parse("SIJIL_KEYS", text)?,
        };
        // What is held in memory is asked for nowhere, so few connections serve everybody.
        let database = DatabaseConfig { address, connections: 2 };
        let root_file = settings.text("SIJIL_ROOT_KEY_FILE").map_or_else(|| data.join("root-key"), PathBuf::from);
        Ok(Self { database, root_file })
    }
}
