//! What is known of a stored file.

use data_encoding::BASE64;
use sha2::{Digest as _, Sha256};

use crate::platform::errors::Error;

/// Where a file stands: 128 random bits as 32 hexadecimal digits, never anything a person typed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct FileKey(String);

/// SHA-256 of a file's bytes as 64 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct FileHash(String);

crate::text_column!(FileKey, |text| is_hexadecimal(text, 32).then(|| FileKey(text.to_owned())));
crate::text_column!(FileHash, |text| is_hexadecimal(text, 64).then(|| FileHash(text.to_owned())));

/// A file that was put into the storage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredFile {
    /// Where it stands.
    pub key: FileKey,
    /// What its bytes hash to.
    pub hash: FileHash,
    /// How many bytes.
    pub bytes: u64,
}

impl StoredFile {
    /// How many bytes, as the database counts them.
    pub fn counted(&self) -> i64 {
        i64::try_from(self.bytes).unwrap_or(i64::MAX)
    }
}

impl FileKey {
    pub(super) fn generate() -> Result<Self, Error> {
        random().map(Self)
    }

    /// The 32 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FileHash {
    /// The hash of bytes at hand.
    pub fn of(bytes: &[u8]) -> Self {
        Self::from_digest(&Sha256::digest(bytes))
    }

    /// The hash that was counted piece by piece.
    pub fn from_digest(digest: &[u8]) -> Self {
        Self(data_encoding::HEXLOWER.encode(digest))
    }

    /// The hash as receipts write it.
    pub fn to_base64(&self) -> String {
        data_encoding::HEXLOWER.decode(self.0.as_bytes()).map_or_else(|_| String::new(), |it| BASE64.encode(&it))
    }

    /// A hash from a receipt; written in one way only.
    pub fn from_base64(text: &str) -> Option<Self> {
        Some(Self::from_digest(&BASE64.decode(text.as_bytes()).ok().filter(|digest| digest.len() == 32)?))
    }

    /// The 64 digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// 128 random bits as 32 hexadecimal digits.
pub(super) fn random() -> Result<String, Error> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|error| Error::unexpected(error.to_string()))?;
    Ok(data_encoding::HEXLOWER.encode(&bytes))
}

pub(super) fn is_hexadecimal(text: &str, digits: usize) -> bool {
    text.len() == digits && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}
