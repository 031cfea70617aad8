//! The word by which a storage and its database know each other.

use std::io::{ErrorKind, Write as _};

use super::Storage;
use super::file::{is_hexadecimal, random};
use crate::platform::errors::Error;

/// The file that holds it, beside the folders of the files.
const NAME: &str = ".store";

/// 128 random bits as 32 hexadecimal digits; the same in the storage and in its database, and nowhere else.
#[derive(Debug, Clone, PartialEq, Eq, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct StoreMark(String);

crate::text_column!(StoreMark, |text| is_hexadecimal(text, 32).then(|| StoreMark(text.to_owned())));

impl StoreMark {
    /// A new one.
    pub fn generate() -> Result<Self, Error> {
        random().map(Self)
    }

    /// The 32 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Storage {
    /// The mark of this storage; `None` where no portal has begun to use it.
    pub fn mark(&self) -> Result<Option<StoreMark>, Error> {
        match std::fs::read_to_string(self.folder.join(NAME)) {
            Ok(text) => Ok(Some(StoreMark(text.trim_end().to_owned()))),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::unexpected(error)),
        }
    }

    /// Marks this storage, unless it is marked already; the mark it has afterwards.
    pub fn marked(&self, mark: &StoreMark) -> Result<StoreMark, Error> {
        match std::fs::File::create_new(self.folder.join(NAME)) {
            Ok(mut file) => {
                file.write_all(mark.0.as_bytes()).and_then(|()| file.sync_all()).map_err(Error::unexpected)?;
                Ok(mark.clone())
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(self.mark()?.unwrap_or_else(|| mark.clone())),
            Err(error) => Err(Error::unexpected(error)),
        }
    }
}
