//! Sealing: short secrets the portal must read again, such as those of authenticator apps, kept in the database so that
//! a copy of the database alone shows none of them (XChaCha20-Poly1305 with a key of its own for each purpose).

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

use super::PortalKey;
use crate::platform::errors::Error;

/// Bytes of the random part in front; long enough that two never meet.
const NONCE: usize = 24;

impl PortalKey {
    /// Seals `secret` for one purpose and one place (`context`: whose it is). What was sealed for one opens for no
    /// other, so a row that somebody moves to another person opens nothing.
    pub fn seal(&self, purpose: &'static str, context: &str, secret: &[u8]) -> Result<String, Error> {
        let mut nonce = [0_u8; NONCE];
        getrandom::fill(&mut nonce).map_err(|error| Error::unexpected(error.to_string()))?;
        let payload = Payload { msg: secret, aad: context.as_bytes() };
        let sealed = self.cipher(purpose).encrypt(&XNonce::from(nonce), payload);
        let sealed = sealed.map_err(|_| Error::unexpected("a secret could not be sealed"))?;
        Ok(data_encoding::BASE64URL_NOPAD.encode(&[&nonce[..], &sealed].concat()))
    }

    /// What [`PortalKey::seal`] sealed for this purpose and place; `None` for anything else.
    pub fn open(&self, purpose: &'static str, context: &str, sealed: &str) -> Option<Vec<u8>> {
        let bytes = data_encoding::BASE64URL_NOPAD.decode(sealed.as_bytes()).ok()?;
        let (nonce, sealed) = bytes.split_at_checked(NONCE)?;
        let nonce = XNonce::from(<[u8; NONCE]>::try_from(nonce).ok()?);
        self.cipher(purpose).decrypt(&nonce, Payload { msg: sealed, aad: context.as_bytes() }).ok()
    }

    fn cipher(&self, purpose: &'static str) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.derive("sealing", purpose).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> PortalKey {
        let folder = tempfile::tempdir().unwrap();
        PortalKey::load_or_create(&folder.path().join("key")).unwrap()
    }

    #[test]
    fn what_was_sealed_opens_for_its_purpose_and_place_only() {
        let key = key();
        let sealed = key.seal("factor", "anna", b"a secret of twenty b").unwrap();
        assert_eq!(key.open("factor", "anna", &sealed).as_deref(), Some(&b"a secret of twenty b"[..]));
        assert_eq!(key.open("factor", "bert", &sealed), None);
        assert_eq!(key.open("mail", "anna", &sealed), None);
        assert_eq!(self::key().open("factor", "anna", &sealed), None);
        assert_ne!(sealed, key.seal("factor", "anna", b"a secret of twenty b").unwrap());
    }

    #[test]
    fn nothing_that_was_changed_opens() {
        let key = key();
        let sealed = key.seal("factor", "anna", b"secret").unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            assert_eq!(key.open("factor", "anna", &String::from_utf8(changed).unwrap()), None, "at {at}");
        }
        for text in ["", "A", "!", &sealed[..30]] {
            assert_eq!(key.open("factor", "anna", text), None, "{text}");
        }
    }
}
