//! A public key under a name, as signed notes hand it on (c2sp.org/signed-note, "verifier keys"). What a signature of it
//! means is told by its kind, and no key of one kind speaks for another.

use std::fmt;

use data_encoding::{BASE64, HEXLOWER};
use ed25519_dalek::{Signature, VerifyingKey};
use sha2::{Digest, Sha256};

/// A public key (Ed25519), its name, and the byte that says what its signatures mean.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct NamedKey {
    kind: u8,
    name: String,
    key: VerifyingKey,
}

impl NamedKey {
    /// `None` where no note could carry the name.
    pub fn new(kind: u8, name: &str, key: VerifyingKey) -> Option<Self> {
        is_name(name).then(|| Self { kind, name: name.to_owned(), key })
    }

    /// Reads `name+id+key`; a key of another kind, or with an id that is not its own, is none.
    pub fn parse(kind: u8, text: &str) -> Option<Self> {
        let mut parts = text.trim().splitn(3, '+');
        let (name, id, key) = (parts.next()?, parts.next()?, parts.next()?);
        let key = BASE64.decode(key.as_bytes()).ok()?;
        let key: [u8; 32] = key.strip_prefix(&[kind])?.try_into().ok()?;
        let key = Self::new(kind, name, VerifyingKey::from_bytes(&key).ok()?)?;
        (HEXLOWER.encode(&key.id()) == id).then_some(key)
    }

    /// Under which name it signs.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The first four bytes of SHA-256 over name, kind and key: tells keys of one name apart.
    pub fn id(&self) -> [u8; 4] {
        let hash = Sha256::new().chain_update(&self.name).chain_update(b"\n").chain_update([self.kind]);
        let hash = hash.chain_update(self.key.as_bytes()).finalize();
        [hash[0], hash[1], hash[2], hash[3]]
    }

    /// Whether the signature (RFC 8032) is this key's.
    pub fn signed(&self, text: &[u8], signature: &[u8]) -> bool {
        Signature::from_slice(signature).is_ok_and(|it| self.key.verify_strict(text, &it).is_ok())
    }
}

/// A name stands between spaces in a note and before a plus in a key.
pub(super) fn is_name(name: &str) -> bool {
    !name.is_empty() && !name.chars().any(|letter| letter.is_whitespace() || letter.is_control() || letter == '+')
}

/// The form in which keys are handed on: name, id and key, with plus signs between.
impl fmt::Display for NamedKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = [&[self.kind][..], self.key.as_bytes()].concat();
        write!(f, "{}+{}+{}", self.name, HEXLOWER.encode(&self.id()), BASE64.encode(&key))
    }
}
