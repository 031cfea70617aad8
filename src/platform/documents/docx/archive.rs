//! The archive a Word file is (ZIP, APPNOTE 6.3.10), as far as word processors write it: entries stored or deflated,
//! no parts, no ZIP64. It is read from memory, entry by entry, and never unpacked to disk. What an entry says of
//! itself is checked before and while it is read, so a small file cannot become a large one.

use std::io::Read as _;

use flate2::read::DeflateDecoder;

use super::Refusal;

/// Bytes all entries may have unpacked.
const LARGEST_WHOLE: u64 = 50 * 1024 * 1024;
/// How many times larger than packed an entry may be, and from which size on that counts.
const MOST_RATIO: u64 = 100;
const SMALL: u64 = 512 * 1024;
/// Entries at most.
const MOST_ENTRIES: usize = 2000;

const END: &[u8] = b"PK\x05\x06";
const ENTRY: &[u8] = b"PK\x01\x02";
const LOCAL: &[u8] = b"PK\x03\x04";

/// An archive in memory.
pub(super) struct Archive<'a> {
    bytes: &'a [u8],
    entries: Vec<Entry>,
}

struct Entry {
    name: String,
    is_deflated: bool,
    checksum: u32,
    packed: usize,
    size: usize,
    place: usize,
}

/// Bytes read one number after another.
struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Refusal> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(Refusal::Damaged)?;
        self.0 = rest;
        Ok(taken)
    }

    fn sign(&mut self, sign: &[u8]) -> Result<(), Refusal> {
        if self.take(sign.len())? == sign { Ok(()) } else { Err(Refusal::Damaged) }
    }

    fn short(&mut self) -> Result<u16, Refusal> {
        Ok(self.take(2)?.iter().rev().fold(0, |number, byte| number << 8 | u16::from(*byte)))
    }

    fn long(&mut self) -> Result<u32, Refusal> {
        Ok(self.take(4)?.iter().rev().fold(0, |number, byte| number << 8 | u32::from(*byte)))
    }

    fn size(&mut self) -> Result<usize, Refusal> {
        usize::try_from(self.long()?).map_err(|_| Refusal::Damaged)
    }
}

impl<'a> Archive<'a> {
    /// Reads the directory at the end and checks every entry of it.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, Refusal> {
        let end = end_of(bytes).ok_or(Refusal::Damaged)?;
        let mut cursor = Cursor(&bytes[end + END.len()..]);
        let (disk, first_disk, here, count) = (cursor.short()?, cursor.short()?, cursor.short()?, cursor.short()?);
        let (_, place) = (cursor.long()?, cursor.size()?);
        if disk != 0 || first_disk != 0 || here != count || count == 0 {
            return Err(Refusal::Damaged);
        }
        if usize::from(count) > MOST_ENTRIES {
            return Err(Refusal::TooLarge);
        }
        let mut cursor = Cursor(bytes.get(place..end).ok_or(Refusal::Damaged)?);
        let entries = (0..count).map(|_| entry(&mut cursor)).collect::<Result<Vec<_>, _>>()?;
        let archive = Self { bytes, entries };
        if archive.size() > LARGEST_WHOLE { Err(Refusal::TooLarge) } else { Ok(archive) }
    }

    /// Bytes all entries say to have unpacked.
    pub(super) fn size(&self) -> u64 {
        self.entries.iter().map(|entry| entry.size as u64).sum()
    }

    /// The names of all entries.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|entry| entry.name.as_str())
    }

    /// An entry as text; `None` where there is none of that name.
    pub(super) fn text(&self, name: &str) -> Result<Option<String>, Refusal> {
        let Some(bytes) = self.bytes(name)? else { return Ok(None) };
        let text = text_of(bytes).ok_or(Refusal::Damaged)?;
        Ok(Some(text.trim_start_matches('\u{FEFF}').to_owned()))
    }

    /// An entry as it is; `None` where there is none of that name.
    pub(super) fn bytes(&self, name: &str) -> Result<Option<Vec<u8>>, Refusal> {
        self.entry(name).map(|entry| self.unpacked(entry)).transpose()
    }

    /// How an entry begins: at most `length` bytes of it, and none where there is none of that name.
    pub(super) fn beginning(&self, name: &str, length: usize) -> Result<Vec<u8>, Refusal> {
        let Some(entry) = self.entry(name) else { return Ok(Vec::new()) };
        let mut begun = Vec::new();
        let most = entry.size.min(length) as u64;
        self.read(entry, most, &mut begun)?.map_err(|_| Refusal::Damaged)?;
        Ok(begun)
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
    }

    /// Unpacks at most so many bytes of an entry; the inner outcome is the unpacker's.
    fn read(&self, entry: &Entry, most: u64, into: &mut Vec<u8>) -> Result<std::io::Result<usize>, Refusal> {
        let mut cursor = Cursor(self.bytes.get(entry.place..).ok_or(Refusal::Damaged)?);
        cursor.sign(LOCAL)?;
        cursor.take(22)?;
        let (name, extra) = (cursor.short()?, cursor.short()?);
        cursor.take(usize::from(name) + usize::from(extra))?;
        let packed = cursor.take(entry.packed)?;
        Ok(if entry.is_deflated {
            DeflateDecoder::new(packed).take(most).read_to_end(into)
        } else {
            packed.take(most).read_to_end(into)
        })
    }

    fn unpacked(&self, entry: &Entry) -> Result<Vec<u8>, Refusal> {
        let mut unpacked = Vec::new();
        // One byte more than promised is enough to know.
        let outcome = self.read(entry, entry.size as u64 + 1, &mut unpacked)?;
        let mut sum = flate2::Crc::new();
        sum.update(&unpacked);
        let is_whole = outcome.is_ok() && unpacked.len() == entry.size && sum.sum() == entry.checksum;
        if is_whole { Ok(unpacked) } else { Err(Refusal::Damaged) }
    }
}

/// The text of a part: UTF-8, or UTF-16 with its mark in front (ECMA-376 part 2, §6.2.5).
fn text_of(bytes: Vec<u8>) -> Option<String> {
    let units = |number: fn([u8; 2]) -> u16| bytes[2..].chunks_exact(2).map(move |pair| number([pair[0], pair[1]]));
    match bytes.get(..2) {
        Some([0xFF, 0xFE]) => char::decode_utf16(units(u16::from_le_bytes)).collect::<Result<_, _>>().ok(),
        Some([0xFE, 0xFF]) => char::decode_utf16(units(u16::from_be_bytes)).collect::<Result<_, _>>().ok(),
        _ => String::from_utf8(bytes).ok(),
    }
}

/// Where the directory ends; a comment of at most 65,535 bytes may follow.
fn end_of(bytes: &[u8]) -> Option<usize> {
    let first = bytes.len().saturating_sub(22 + usize::from(u16::MAX));
    let tail = &bytes[first..];
    tail.windows(END.len()).rposition(|window| window == END).map(|at| first + at)
}

fn entry(cursor: &mut Cursor<'_>) -> Result<Entry, Refusal> {
    cursor.sign(ENTRY)?;
    cursor.take(4)?;
    let (flags, method) = (cursor.short()?, cursor.short()?);
    cursor.take(4)?;
    let (checksum, packed, size) = (cursor.long()?, cursor.size()?, cursor.size()?);
    let (name, extra, comment) = (cursor.short()?, cursor.short()?, cursor.short()?);
    cursor.take(8)?;
    let place = cursor.size()?;
    let name = String::from_utf8_lossy(cursor.take(usize::from(name))?).into_owned();
    cursor.take(usize::from(extra) + usize::from(comment))?;
    if flags & 1 == 1 {
        return Err(Refusal::Locked);
    }
    if !matches!(method, 0 | 8) {
        return Err(Refusal::Damaged);
    }
    if size as u64 > SMALL && size as u64 > MOST_RATIO * packed as u64 {
        return Err(Refusal::TooLarge);
    }
    Ok(Entry { name, is_deflated: method == 8, checksum, packed, size, place })
}
