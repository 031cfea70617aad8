//! Takes the names out of a PDF: each becomes spaces where it stands. No byte moves, so every address in the file stays
//! right, and older states that a later saving put aside are blanked like the newest.

use std::collections::BTreeSet;

use super::super::traces::{Found, TraceKind};
use super::dictionary::Naming;
use super::{Reader, packing};

/// What every signature says of itself (ISO 32000-2, 12.8.1).
const SIGNED: &[u8] = b"ByteRange";

/// The bytes of a PDF without the names in it, as many as before, and what was named. `None` where nothing is to be
/// taken out, and where nothing may be: a signed document would be signed no more, a locked one cannot be read.
pub(in super::super) fn blanked(bytes: &[u8]) -> Option<(Vec<u8>, BTreeSet<TraceKind>)> {
    let mut found = Found::default();
    let reader = Reader::through(bytes, &mut found);
    if reader.is_locked || reader.namings.is_empty() && reader.packed.is_empty() || is_signed(bytes) {
        return None;
    }
    let (mut blanked, mut removed) = (bytes.to_vec(), BTreeSet::new());
    blank(&mut blanked, &reader.namings, &mut removed);
    for mut part in reader.packed {
        let mut kinds = BTreeSet::new();
        blank(&mut part.plain, &part.namings, &mut kinds);
        // What does not fit into its old length stays as it is, and is told.
        if let Some(packed) = packing::packed_into(&part.plain, part.range.len()) {
            blanked[part.range].copy_from_slice(&packed);
            removed.append(&mut kinds);
        }
    }
    (!removed.is_empty()).then_some((blanked, removed))
}

/// Whether anything in the file signs it; a picture that has the word by chance keeps its names.
fn is_signed(bytes: &[u8]) -> bool {
    bytes.windows(SIGNED.len()).any(|part| part == SIGNED)
}

fn blank(bytes: &mut [u8], namings: &[Naming], removed: &mut BTreeSet<TraceKind>) {
    for naming in namings {
        let place = &mut bytes[naming.range.clone()];
        place.fill(b' ');
        if naming.is_hexadecimal {
            // A space is 20; a last digit without its pair stays one, which counts for nothing between digits.
            place.as_chunks_mut::<2>().0.fill(*b"20");
        }
        removed.insert(naming.kind);
    }
}
