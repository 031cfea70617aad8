//! Whether an office document may be given to readers: what it would load or start when it is opened, and what it
//! carries along that nobody sees. A link that somebody has to follow is none of that. The workbook behind a chart is
//! looked into as the document itself is; whatever else is packed in a document is refused.

use std::collections::BTreeSet;

use super::archive::Archive;
use super::loading::{self, Ear, Flavour};
use super::xml::{listen, root};
use super::{Refusal, has_macros};

crate::text_enum!(
    /// Why an office document is given to nobody.
    Danger {
        /// Something starts when it is opened: a macro, a program, a command.
        Active = "active",
        /// It loads from elsewhere when it is opened: a template, a picture, cells of another workbook.
        Remote = "remote",
        /// It carries a file of another program, or an archive.
        Embedded = "embedded",
        /// Unpacked it would be larger than 50 MB, or a hundred times its size, or of more than 2,000 parts.
        TooPacked = "too-packed",
        /// Nobody can look into it: it is locked, damaged, or says of itself more than one thing.
        Closed = "closed",
    }
);

impl From<Refusal> for Danger {
    fn from(refusal: Refusal) -> Self {
        if refusal == Refusal::TooLarge { Self::TooPacked } else { Self::Closed }
    }
}

/// Bytes all that is packed in a document may have unpacked, each workbook behind a chart counted with its own.
const ROOM: u64 = 100 * 1024 * 1024;
/// Bytes by which a part is told.
const SIGN: usize = 8;

/// How programs begin, and what holds other files. Pictures of Windows may be gzip: `.emz` and `.wmz`.
const PROGRAMS: [&[u8]; 2] = [b"MZ", b"\x7fELF"];
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0";
const ARCHIVES: [&[u8]; 5] = [b"Rar!", b"7z\xBC\xAF", b"MSCF", b"\xFD7zXZ", b"\x1F\x8B"];
const PACKED_PICTURES: [&str; 2] = [".emz", ".wmz"];

/// The marks of UTF-8 and UTF-16, and how a declaration begins in UTF-16 without one (XML 1.0, appendix F).
const MARK: &[u8] = b"\xEF\xBB\xBF";
const WIDE_MARKS: [&[u8]; 2] = [b"\xFF\xFE", b"\xFE\xFF"];
const UNMARKED: [&[u8]; 2] = [b"<\0?\0", b"\0<\0?"];

/// Looks into an office document; `None` where it may be given to readers.
pub(in super::super) fn danger(bytes: &[u8]) -> Option<Danger> {
    let mut room = ROOM;
    look_into(bytes, &mut room, false).err()
}

fn look_into(bytes: &[u8], room: &mut u64, is_inside: bool) -> Result<(), Danger> {
    let archive = Archive::open(bytes)?;
    *room = room.checked_sub(archive.size()).ok_or(Danger::TooPacked)?;
    let types = archive.text("[Content_Types].xml")?.unwrap_or_default();
    if has_macros(&archive, &types) {
        return Err(Danger::Active);
    }
    let mut seen = BTreeSet::new();
    for part in archive.names() {
        let name = part.to_ascii_lowercase().replace('\\', "/");
        // Of two parts of one name, one program may believe the first and another the second.
        if !seen.insert(name.clone()) {
            return Err(Danger::Closed);
        }
        let head = archive.beginning(part, SIGN)?;
        if is_document(&head, &name)? {
            if is_inside || !name.contains("/embeddings/") {
                return Err(Danger::Embedded);
            }
            look_into(&archive.bytes(part)?.unwrap_or_default(), room, true)?;
        } else {
            hear(&archive, part, Flavour::of(&name), &head)?;
        }
    }
    Ok(())
}

/// Whether a part is a document in the document; what else a part may not be is the error.
fn is_document(head: &[u8], name: &str) -> Result<bool, Danger> {
    if PROGRAMS.iter().any(|sign| head.starts_with(sign)) {
        return Err(Danger::Active);
    }
    let is_picture = PACKED_PICTURES.iter().any(|ending| name.ends_with(ending));
    let is_packed = !is_picture && ARCHIVES.iter().any(|sign| head.starts_with(sign));
    if is_packed || head.starts_with(COMPOUND) {
        return Err(Danger::Embedded);
    }
    let is_archive = head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06");
    let is_office = [".docx", ".xlsx", ".pptx"].iter().any(|ending| name.ends_with(ending));
    if is_archive && !is_office { Err(Danger::Embedded) } else { Ok(is_archive) }
}

/// Hears a part by what it is, or else by what its name says.
fn hear(archive: &Archive<'_>, part: &str, named: Option<Flavour>, head: &[u8]) -> Result<(), Danger> {
    if UNMARKED.iter().any(|sign| head.starts_with(sign)) {
        return Err(Danger::Closed);
    }
    if named.is_none() && !may_be_xml(head) {
        return Ok(());
    }
    let text = match archive.text(part) {
        // Letters nobody declares are Unicode's, or the part is no XML: it may be a font or a picture.
        Err(Refusal::Damaged) if named.is_none() && !is_declared(head) => return Ok(()),
        text => text?.unwrap_or_default(),
    };
    let Some(flavour) = root(&text)?.as_deref().and_then(Flavour::of_root).or(named) else { return Ok(()) };
    if !loading::is_worth_hearing(flavour, &text) {
        return Ok(());
    }
    let mut ear = Ear::new(flavour);
    listen(&text, &mut ear)?;
    ear.danger().map_or(Ok(()), Err)
}

/// Whether a part that begins so may be XML: behind spaces, if any, stands the first bracket.
fn may_be_xml(head: &[u8]) -> bool {
    let rest = head.strip_prefix(MARK).unwrap_or(head).trim_ascii_start();
    rest.is_empty() || rest[0] == b'<' || WIDE_MARKS.iter().any(|mark| head.starts_with(mark))
}

/// Whether it says of itself that it is XML.
fn is_declared(head: &[u8]) -> bool {
    head.strip_prefix(MARK).unwrap_or(head).starts_with(b"<?xml")
}
