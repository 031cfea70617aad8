//! Random words that open something: a session, a link in a mail. Who holds the word may pass; the portal keeps
//! only its hash, so a stolen database opens nothing. (256 random bits need no slow hash.)

use sha2::{Digest, Sha256};

use crate::platform::errors::Error;

/// 256 random bits as 43 characters of base64url: what a browser or a mail holds.
#[derive(Clone)]
pub struct Token(String);

/// SHA-256 of a token as 64 hexadecimal digits: what the database holds.
#[derive(Debug, Clone, PartialEq, Eq, diesel::expression::AsExpression, diesel::deserialize::FromSqlRow)]
#[diesel(sql_type = diesel::sql_types::Text)]
pub struct TokenHash(String);

crate::text_column!(@sql TokenHash, as_str, parse);

impl Token {
    /// A new one from the system's generator.
    pub fn generate() -> Result<Self, Error> {
        let mut bytes = [0_u8; 32];
        getrandom::fill(&mut bytes).map_err(|error| Error::unexpected(error.to_string()))?;
        Ok(Self(data_encoding::BASE64URL_NOPAD.encode(&bytes)))
    }

    /// Takes what a browser sent; `None` when it cannot be one of ours.
    pub fn parse(text: &str) -> Option<Self> {
        let is_token = text.len() == 43 && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        is_token.then(|| Self(text.to_owned()))
    }

    /// What is kept of it.
    pub fn hash(&self) -> TokenHash {
        TokenHash(data_encoding::HEXLOWER.encode(&Sha256::digest(self.0.as_bytes())))
    }

    /// The text that goes into an address or a cookie.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TokenHash {
    /// Takes what the database held; `None` when it is no hash.
    pub fn parse(text: &str) -> Option<Self> {
        let is_hash = text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        is_hash.then(|| Self(text.to_owned()))
    }

    /// The 64 hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s17_a_token_is_256_random_bits() {
        let bytes = |token: &Token| data_encoding::BASE64URL_NOPAD.decode(token.as_str().as_bytes()).unwrap();
        let (mut ever, mut always) = ([0_u8; 32], [255_u8; 32]);
        for _ in 0..64 {
            let token: [u8; 32] = bytes(&Token::generate().unwrap()).try_into().unwrap();
            for (at, byte) in token.into_iter().enumerate() {
                ever[at] |= byte;
                always[at] &= byte;
            }
        }
        // That one of the 256 stood still by chance comes about once in 2^55 times.
        assert_eq!((ever, always), ([255; 32], [0; 32]), "every bit is drawn");
    }

    #[test]
    fn tokens_differ_and_come_back_from_their_text() {
        let (one, other) = (Token::generate().unwrap(), Token::generate().unwrap());
        assert_ne!(one.as_str(), other.as_str());
        assert_eq!(Token::parse(one.as_str()).unwrap().hash(), one.hash());
        assert_ne!(one.hash(), other.hash());
        assert_eq!(TokenHash::parse(one.hash().as_str()), Some(one.hash()));
    }

    #[test]
    fn the_hash_is_plain_sha_256_of_the_text() {
        let token = Token::parse(&"A".repeat(43)).unwrap();
        assert_eq!(token.hash().as_str(), "0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a");
    }

    #[test]
    fn what_cannot_be_a_token_is_refused_before_anything_is_asked() {
        for text in ["", "short", &"A".repeat(42), &"A".repeat(44), &format!("{}=", "A".repeat(42))] {
            assert!(Token::parse(text).is_none(), "{text}");
        }
        assert!(TokenHash::parse(&"A".repeat(64)).is_none());
    }
}
