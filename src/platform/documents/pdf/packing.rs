//! Streams packed by deflate (RFC 1950 and 1951): unpacked within bounds, and packed again into a given length.

use std::io::{Read as _, Write as _};

use flate2::Compression;
use flate2::bufread::ZlibDecoder;
use flate2::write::ZlibEncoder;

/// Bytes of the sum at the end of a stream.
const SUM: usize = 4;
/// A block that holds nothing and begins at a byte.
const EMPTY: [u8; 5] = [0, 0, 0, 0xff, 0xff];

/// What was unpacked.
pub(super) struct Unpacked {
    pub(super) plain: Vec<u8>,
    /// How many bytes it took, where it is whole: its end and its sum are right.
    pub(super) length: Option<usize>,
}

/// Unpacks a stream, one byte more than `room` at most. What spoils it comes after what could be read.
pub(super) fn unpacked(packed: &[u8], room: u64) -> Unpacked {
    let mut decoder = ZlibDecoder::new(packed);
    let mut plain = Vec::new();
    let outcome = (&mut decoder).take(room + 1).read_to_end(&mut plain);
    let length = outcome.ok().and_then(|_| usize::try_from(decoder.total_in()).ok());
    Unpacked { plain, length }
}

/// Packs bytes into exactly so many; `None` where they do not fit. What is left of the room is filled with blocks that
/// hold nothing, which every reader passes over.
pub(super) fn packed_into(plain: &[u8], length: usize) -> Option<Vec<u8>> {
    let exact = finished(plain, false)?.1;
    if exact.len() == length {
        return Some(exact);
    }
    let (body, whole) = finished(plain, true)?;
    let sum = &whole[whole.len().checked_sub(SUM)?..];
    let filling = filling(length.checked_sub(body + SUM)?)?;
    Some([&whole[..body], &filling, sum].concat())
}

/// A packed stream, and how many bytes it has before its last block where that begins at a byte.
fn finished(plain: &[u8], is_aligned: bool) -> Option<(usize, Vec<u8>)> {
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    packer.write_all(plain).ok()?;
    if is_aligned {
        packer.flush().ok()?;
    }
    let body = packer.get_ref().len();
    Some((body, packer.finish().ok()?))
}

/// Blocks without any content of so many bytes together, the last one marked as the last (RFC 1951, 3.2.3).
fn filling(length: usize) -> Option<Vec<u8>> {
    let empty = length.checked_sub(2)? / EMPTY.len();
    let mut filling = EMPTY.repeat(empty);
    match length - filling.len() {
        // One of fixed codes, ten bits, and the last one whose length begins at a byte.
        6 => filling.extend([0x02, 0x04, 0, 0, 0xff, 0xff]),
        rest => {
            // Blocks of fixed codes: 2 is one that goes on, 3 the last.
            let before = rest - 2;
            let bits = (0..before).fold(3_u64 << (10 * before), |bits, block| bits | 2 << (10 * block));
            filling.extend(&bits.to_le_bytes()[..rest]);
        }
    }
    Some(filling)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_fills_every_length_that_is_large_enough() {
        let plain = b"<</Author (        )>> <</Author (        )>>";
        let (body, _) = finished(plain, true).unwrap();
        for length in body + SUM + 2..body + SUM + 60 {
            let packed = packed_into(plain, length).unwrap();
            assert_eq!(packed.len(), length);
            let read = unpacked(&packed, 1000);
            assert_eq!((read.plain.as_slice(), read.length), (plain.as_slice(), Some(length)));
        }
        assert!(packed_into(plain, 10).is_none());
    }
}
