//! Keys, and what wraps what.

use std::io;
use std::path::Path;

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::place::Place;
use crate::platform::crypto::key::{create, warn_if_open};
use crate::platform::errors::Error;

/// Bytes of a key.
const LENGTH: usize = 32;
/// Bytes of a nonce.
const NONCE: usize = 24;
/// Bytes of a block of SHA-256.
const BLOCK: usize = 64;
/// Bytes of what stands in an index.
const TOKEN: usize = 16;
/// The first byte of everything sealed in one piece: the way it was sealed.
const FORM: u8 = 1;

/// 256 bits that are wiped from memory when nobody holds them any more.
#[derive(Clone)]
pub(super) struct Secret(Zeroizing<[u8; LENGTH]>);

impl Secret {
    fn generate() -> Result<Self, Error> {
        let mut bytes = Zeroizing::new([0; LENGTH]);
        getrandom::fill(bytes.as_mut_slice()).map_err(|error| Error::unexpected(error.to_string()))?;
        Ok(Self(bytes))
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(Self(Zeroizing::new(bytes.try_into().ok()?)))
    }

    pub(super) fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.0).into())
    }

    /// The form, the nonce, and what was sealed with its tag.
    fn seal(&self, place: Place<'_>, plain: &[u8]) -> Result<Vec<u8>, Error> {
        let mut nonce = [0; NONCE];
        getrandom::fill(&mut nonce).map_err(|error| Error::unexpected(error.to_string()))?;
        let payload = Payload { msg: plain, aad: &place.bytes(FORM) };
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), payload);
        let sealed = sealed.map_err(|_| Error::unexpected("something could not be sealed"))?;
        Ok([&[FORM][..], &nonce, &sealed].concat())
    }

    /// A hash that only who has it can compute.
    fn code(&self) -> Hmac<Sha256> {
        // HMAC fills a shorter key up with zeros to one block of the hash (RFC 2104 §2).
        let mut block = Zeroizing::new([0_u8; BLOCK]);
        block[..LENGTH].copy_from_slice(&*self.0);
        Hmac::<Sha256>::new((&*block).into())
    }

    fn open(&self, place: Place<'_>, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (form, rest) = sealed.split_first()?;
        let (nonce, sealed) = rest.split_at_checked(NONCE)?;
        let nonce = XNonce::from(<[u8; NONCE]>::try_from(nonce).ok()?);
        let payload = Payload { msg: sealed, aad: &place.bytes(FORM) };
        let plain = self.cipher().decrypt(&nonce, payload).ok()?;
        (*form == FORM).then(|| Zeroizing::new(plain))
    }
}

/// Declares a kind of key, so that none is taken for another.
macro_rules! key {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone)]
        pub struct $name(Secret);

        impl $name {
            /// A new one from the system's generator.
            ///
            /// # Errors
            /// Where the system gives no random bytes.
            pub fn generate() -> Result<Self, Error> {
                Secret::generate().map(Self)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    };
}

key!(
    /// The key above all others. It stands in a file or in the environment, never in a database.
    RootKey
);

key!(
    /// The key of an organisation: what it may read is wrapped by it.
    OrganisationKey
);

key!(
    /// The key of an index: what is looked for is found by what this key makes of it, and tells nothing to who has no key.
    IndexKey
);

key!(
    /// The key of one thing: a message, an attachment.
    DataKey
);

impl RootKey {
    /// Reads 64 hexadecimal digits; nothing else is a key.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(data_encoding::HEXLOWER_PERMISSIVE.decode(text.trim().as_bytes()).ok()?);
        Secret::from_bytes(&bytes).map(Self)
    }

    /// Reads it from its file; makes both where there is no file.
    ///
    /// # Errors
    /// Those of the file; [`io::ErrorKind::InvalidData`] where it holds no key.
    pub fn load_or_create(path: &Path) -> io::Result<Self> {
        if !path.try_exists()? {
            create(path)?;
        }
        Self::load(path)
    }

    /// Makes one and its file, where there is no file; tells whether it was this call that did.
    ///
    /// # Errors
    /// Those of the file.
    pub fn create(path: &Path) -> io::Result<bool> {
        create(path)
    }

    /// Reads it from its file.
    ///
    /// # Errors
    /// Those of the file; [`io::ErrorKind::InvalidData`] where it holds no key.
    pub fn load(path: &Path) -> io::Result<Self> {
        warn_if_open(path);
        let text = Zeroizing::new(std::fs::read_to_string(path)?);
        let wrong = || io::Error::new(io::ErrorKind::InvalidData, "it does not hold 64 hexadecimal digits");
        Self::parse(&text).ok_or_else(wrong)
    }

    /// The 64 digits, for the file it is kept in.
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(data_encoding::HEXLOWER.encode(&*self.0.0))
    }

    /// A word by which it is known again and from which nobody finds it: 43 characters of base64url (HMAC-SHA-256).
    pub fn word(&self) -> String {
        let mut code = self.0.code();
        code.update(b"sijil root key v1");
        data_encoding::BASE64URL_NOPAD.encode(&code.finalize().into_bytes())
    }

    /// Wraps the key of an organisation, for its place.
    ///
    /// # Errors
    /// Where the system gives no random bytes.
    pub fn wrap(&self, key: &OrganisationKey, place: Place<'_>) -> Result<Vec<u8>, Error> {
        self.0.seal(place, &*key.0.0)
    }

    /// The key that was wrapped there; nothing of anything else.
    pub fn unwrap(&self, wrapped: &[u8], place: Place<'_>) -> Option<OrganisationKey> {
        Secret::from_bytes(&self.0.open(place, wrapped)?).map(OrganisationKey)
    }
}

impl OrganisationKey {
    /// Wraps the key of an index, for its place.
    ///
    /// # Errors
    /// Where the system gives no random bytes.
    pub fn wrap_index(&self, key: &IndexKey, place: Place<'_>) -> Result<Vec<u8>, Error> {
        self.0.seal(place, &*key.0.0)
    }

    /// The key of an index that was wrapped there; nothing of anything else.
    pub fn unwrap_index(&self, wrapped: &[u8], place: Place<'_>) -> Option<IndexKey> {
        Secret::from_bytes(&self.0.open(place, wrapped)?).map(IndexKey)
    }

    /// Wraps the key of a thing, for its place.
    ///
    /// # Errors
    /// Where the system gives no random bytes.
    pub fn wrap(&self, key: &DataKey, place: Place<'_>) -> Result<Vec<u8>, Error> {
        self.0.seal(place, &*key.0.0)
    }

    /// The key that was wrapped there; nothing of anything else.
    pub fn unwrap(&self, wrapped: &[u8], place: Place<'_>) -> Option<DataKey> {
        Secret::from_bytes(&self.0.open(place, wrapped)?).map(DataKey)
    }
}

impl DataKey {
    /// Seals a thing for its place. It is 41 bytes longer than before.
    ///
    /// # Errors
    /// Where the system gives no random bytes.
    pub fn seal(&self, place: Place<'_>, plain: &[u8]) -> Result<Vec<u8>, Error> {
        self.0.seal(place, plain)
    }

    /// What was sealed for this place with this key; nothing of anything else.
    pub fn open(&self, place: Place<'_>, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        self.0.open(place, sealed)
    }

    pub(super) fn cipher(&self) -> XChaCha20Poly1305 {
        self.0.cipher()
    }
}

impl IndexKey {
    /// What stands in the index for a word of one list (names, numbers): 22 characters of base64url, the first 128 bits
    /// of HMAC-SHA-256. The same word of another list gives another.
    pub fn token(&self, list: &str, word: &str) -> String {
        let mut code = self.0.code();
        code.update(format!("{}:{list},", list.len()).as_bytes());
        code.update(word.as_bytes());
        data_encoding::BASE64URL_NOPAD.encode(&code.finalize().into_bytes()[..TOKEN])
    }
}
