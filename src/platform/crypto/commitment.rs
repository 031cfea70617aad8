//! A word given about a row without telling it: HMAC-SHA-256 of the row's fields under a salt of its own. Who has row and
//! salt can prove what was committed to; once the salt is gone, nobody can find out what it was by trying.

use data_encoding::BASE64;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::platform::errors::Error;

/// 256 random bits, kept beside the row and nowhere else; base64.
#[derive(Debug, Clone, PartialEq, Eq, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct Salt(String);

/// What is told of the row; base64.
#[derive(Debug, Clone, PartialEq, Eq, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct Commitment(String);

crate::text_column!(Salt, |text| is_256_bits(text).then(|| Self(text.to_owned())));
crate::text_column!(Commitment, |text| is_256_bits(text).then(|| Self(text.to_owned())));

fn is_256_bits(text: &str) -> bool {
    BASE64.decode(text.as_bytes()).is_ok_and(|bytes| bytes.len() == 32)
}

impl Salt {
    /// A new one from the system's generator.
    pub fn generate() -> Result<Self, Error> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes).map_err(|error| Error::unexpected(error.to_string()))?;
        Ok(Self(BASE64.encode(&bytes)))
    }

    /// The word for these fields. Each goes in as a netstring (its length in bytes, a colon, itself, a comma), so that no
    /// other fields give the same bytes.
    pub fn commit<'f>(&self, fields: impl IntoIterator<Item = &'f str>) -> Commitment {
        // A salt is a block of the hash with zeros behind it (RFC 2104 §2).
        let mut block = [0_u8; 64];
        let bytes = BASE64.decode(self.0.as_bytes()).unwrap_or_default();
        block[..bytes.len().min(64)].copy_from_slice(&bytes[..bytes.len().min(64)]);
        let mut code = Hmac::<Sha256>::new(&block.into());
        for field in fields {
            code.update(format!("{}:{field},", field.len()).as_bytes());
        }
        Commitment(BASE64.encode(&code.finalize().into_bytes()))
    }

    /// The text that is kept.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Commitment {
    /// The text that is kept.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commitment_is_hmac_over_netstrings() {
        let salt = Salt::parse("AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=").unwrap();
        // python3: base64.b64encode(hmac.digest(b"\1" * 32, b"1:a,0:,3:\xc3\xa9b,", "sha256"))
        assert_eq!(salt.commit(["a", "", "éb"]).as_str(), "x5qqBaSaXkwgyGLSCvcrAYpPYE9vhBEXtOleLsDWLdc=");
    }

    #[test]
    fn other_fields_and_other_salts_give_other_words() {
        let (one, other) = (Salt::generate().unwrap(), Salt::generate().unwrap());
        let word = one.commit(["ab", "c"]);
        assert_eq!(word, one.commit(["ab", "c"]));
        for fields in [&["a", "bc"][..], &["ab", "c", ""], &["ab"], &["ab:c,"]] {
            assert_ne!(word, one.commit(fields.iter().copied()), "{fields:?}");
        }
        assert_ne!(word, other.commit(["ab", "c"]));
        assert!(Salt::parse("short").is_none() && Commitment::parse("").is_none());
    }
}
