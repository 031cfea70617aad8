//! Sealing what the operator must not be able to read: every thing has a key of its own ([`DataKey`]), which is wrapped by
//! the key of each organisation that may read it ([`OrganisationKey`]), which is wrapped by a root key that stands in no
//! database ([`RootKey`]). What was sealed opens in its own place only. Once the wrapped keys of a thing are destroyed,
//! nobody reads it any more, in whatever copy it lies.
//!
//! XChaCha20-Poly1305 throughout: a random nonce of 192 bits never has to be counted. Files are sealed in chunks by the
//! STREAM construction (Hoang, Reyhanitabar, Rogaway and Vizár, 2015), so that they are never whole in memory, and none
//! of a file that was cut, turned round or put together from others opens.

mod chunks;
mod keys;
mod place;

pub use chunks::{CHUNK, ChunkReader, SealedSize, seal_chunks};
pub use keys::{DataKey, IndexKey, OrganisationKey, RootKey};
pub use place::Place;

#[cfg(test)]
mod tests;
