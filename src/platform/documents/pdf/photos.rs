//! What a camera writes into a picture (JPEG: ITU-T T.81, annex B): place, time, owner. In a PDF the picture is kept as
//! it came from the camera (ISO 32000-2, 7.4.8).

use std::ops::Range;

/// Segments with particulars: Exif and XMP, the list of the press (IPTC), remarks. The others say how to draw it.
const PARTICULARS: [u8; 3] = [0xe1, 0xed, 0xfe];
/// Where the picture itself begins.
const SCAN: u8 = 0xda;

/// Where the particulars of a JPEG stand that are not blank.
pub(super) fn particulars(bytes: &[u8]) -> Vec<Range<usize>> {
    let (mut found, mut at) = (Vec::new(), 2);
    if !bytes.starts_with(b"\xff\xd8") {
        return found;
    }
    while let Some(&[0xff, marker, high, low]) = bytes.get(at..).and_then(<[u8]>::first_chunk) {
        // Before a marker there may be any number of the same byte.
        if marker == 0xff {
            at += 1;
            continue;
        }
        let length = usize::from(u16::from_be_bytes([high, low]));
        let range = at + 4..at + 2 + length;
        let Some(content) = bytes.get(range.clone()).filter(|_| marker != SCAN) else { break };
        if PARTICULARS.contains(&marker) && content.iter().any(|byte| *byte != b' ') {
            found.push(range.clone());
        }
        at = range.end;
    }
    found
}
