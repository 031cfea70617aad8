//! Files, sealed chunk by chunk.

use std::io::{self, Read, Write};

use aead_stream::{NewStream as _, StreamBE32, StreamPrimitive as _};
use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::Payload;

use zeroize::Zeroizing;

use super::keys::DataKey;
use super::place::Place;

/// Bytes of a chunk before it is sealed; of a file two of them are held in memory, and as many sealed ones.
pub const CHUNK: usize = 64 * 1024;
/// Bytes a sealed chunk is longer.
const TAG: usize = 16;
/// Bytes of the nonce that all chunks share; four for the count of the chunk and one for the last come to it.
const NONCE: usize = 19;
/// The first byte of a sealed file: the way it was sealed.
const FORM: u8 = 2;

type Stream = StreamBE32<XChaCha20Poly1305>;

/// How long a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SealedSize {
    /// Bytes of the file itself.
    pub plain: u64,
    /// Bytes of what was written.
    pub sealed: u64,
}

/// Seals a file for its place, from one to the other, a chunk at a time.
///
/// # Errors
/// Those of reading and writing; where the system gives no random bytes; beyond 2^32 chunks.
pub fn seal_chunks(key: &DataKey, place: Place<'_>, mut from: impl Read, mut to: impl Write) -> io::Result<SealedSize> {
    let mut nonce = [0; NONCE];
    getrandom::fill(&mut nonce).map_err(|error| io::Error::other(error.to_string()))?;
    to.write_all(&[FORM])?;
    to.write_all(&nonce)?;
    let (stream, aad) = (Stream::from_aead(key.cipher(), &nonce.into()), place.bytes(FORM));
    let mut size = SealedSize { plain: 0, sealed: 1 + NONCE as u64 };
    let (mut chunk, mut next) = (full(&mut from)?, full(&mut from)?);
    let mut position = 0_u32;
    loop {
        let is_last = next.is_empty();
        let payload = Payload { msg: &chunk, aad: &aad };
        let sealed =
            stream.encrypt(position, is_last, payload).map_err(|_| io::Error::other("a chunk is not sealed"))?;
        to.write_all(&sealed)?;
        size = SealedSize { plain: size.plain + chunk.len() as u64, sealed: size.sealed + sealed.len() as u64 };
        if is_last {
            return Ok(size);
        }
        // Never round to a count that was used.
        position = position.checked_add(1).ok_or_else(|| io::Error::other("the file is too long to be sealed"))?;
        chunk = next;
        next = full(&mut from)?;
    }
}

/// A whole chunk, or what is left.
fn full(from: &mut impl Read) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut chunk = Zeroizing::new(Vec::with_capacity(CHUNK));
    from.take(CHUNK as u64).read_to_end(&mut chunk)?;
    Ok(chunk)
}

/// How far the reading of a file came.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// More is to come.
    Open,
    /// The last chunk was opened.
    Done,
    /// Something was not genuine, or could not be read: nothing comes behind it.
    Broken,
}

/// Opens a sealed file, a chunk at a time. Nothing of a chunk is given before the whole of it proved genuine, and the end
/// is told only where it is the end.
pub struct ChunkReader<R> {
    from: R,
    stream: Stream,
    aad: Vec<u8>,
    position: u32,
    /// What was read ahead, still sealed.
    next: Vec<u8>,
    /// What is open, and how much of it was given.
    open: Zeroizing<Vec<u8>>,
    given: usize,
    state: State,
}

impl<R: Read> ChunkReader<R> {
    /// Begins at the beginning.
    ///
    /// # Errors
    /// Those of reading; [`io::ErrorKind::InvalidData`] where it is no sealed file.
    pub fn new(key: &DataKey, place: Place<'_>, mut from: R) -> io::Result<Self> {
        let mut head = [0; 1 + NONCE];
        from.read_exact(&mut head).map_err(|_| broken())?;
        let [FORM, nonce @ ..] = head else { return Err(broken()) };
        let stream = Stream::from_aead(key.cipher(), &nonce.into());
        let next = sealed_chunk(&mut from)?;
        let (aad, open) = (place.bytes(FORM), Zeroizing::new(Vec::new()));
        Ok(Self { from, stream, aad, position: 0, next, open, given: 0, state: State::Open })
    }

    /// Opens the chunk that was read ahead, and reads the one after it.
    fn advance(&mut self) -> io::Result<()> {
        // Whatever fails here ends the reading.
        self.state = State::Broken;
        let sealed = std::mem::take(&mut self.next);
        self.next = sealed_chunk(&mut self.from)?;
        let is_last = self.next.is_empty();
        let payload = Payload { msg: &sealed, aad: &self.aad };
        let chunk = self.stream.decrypt(self.position, is_last, payload).map_err(|_| broken())?;
        self.position = self.position.checked_add(1).ok_or_else(broken)?;
        (self.open, self.given) = (Zeroizing::new(chunk), 0);
        self.state = if is_last { State::Done } else { State::Open };
        Ok(())
    }
}

impl<R: Read> Read for ChunkReader<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            let count = (&self.open[self.given..]).read(buffer)?;
            self.given += count;
            if count > 0 || buffer.is_empty() {
                return Ok(count);
            }
            match self.state {
                State::Open => self.advance()?,
                State::Done => return Ok(0),
                State::Broken => return Err(broken()),
            }
        }
    }
}

fn sealed_chunk(from: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut chunk = Vec::with_capacity(CHUNK + TAG);
    from.take((CHUNK + TAG) as u64).read_to_end(&mut chunk)?;
    Ok(chunk)
}

fn broken() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "it is no file that was sealed for this place with this key")
}
