//! A Word file (Office Open XML, ECMA-376) read into the model: headings by style or outline level, lists by their
//! numbering, tables, footnotes and links. The file is a stranger's: what could run is refused, what points to other
//! computers is neither fetched nor kept, and its size is bounded before anything is unpacked.

mod archive;
mod body;
mod dangers;
mod fields;
mod loading;
mod numbering;
mod paragraph;
mod relations;
mod styles;
mod traces;
mod xml;

use std::collections::BTreeSet;

use super::model::{Document, LeftOut};
use archive::Archive;
use body::Body;
pub use dangers::Danger;
pub(super) use dangers::danger;
use numbering::Numbering;
use relations::{Relation, relations_of};
use styles::Styles;
pub(super) use traces::{traces, traces_of_packet};

crate::text_enum!(
    /// Why a Word file is not read.
    Refusal {
        /// Nothing in it.
        Empty = "empty",
        /// Something else, whatever its name says.
        NotWord = "not-word",
        /// Protected by a password, or of a version of Word before 2007: both look alike from outside.
        Locked = "locked",
        /// It holds macros.
        Macros = "macros",
        /// Unpacked it would be larger than 50 MB, or a hundred times its size, or of more than 2,000 parts.
        TooLarge = "too-large",
        /// Far more words than a post may have.
        TooLong = "too-long",
        /// Nested deeper than anybody writes.
        TooIntricate = "too-intricate",
        /// Broken off, or not as the standard says.
        Damaged = "damaged",
    }
);

/// How compound files of OLE begin: Word before 2007, and every protected file.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
/// Parts that hold what runs.
const MACROS: [&str; 3] = ["vbaproject.bin", "vbadata.xml", "vbaprojectsignature.bin"];

/// Reads a Word file from its bytes.
pub fn from_docx(bytes: &[u8]) -> Result<Document, Refusal> {
    if bytes.is_empty() {
        return Err(Refusal::Empty);
    }
    if bytes.starts_with(COMPOUND) {
        return Err(Refusal::Locked);
    }
    if !bytes.starts_with(b"PK") {
        return Err(Refusal::NotWord);
    }
    let archive = Archive::open(bytes)?;
    let types = archive.text("[Content_Types].xml")?.ok_or(Refusal::NotWord)?;
    if has_macros(&archive, &types) {
        return Err(Refusal::Macros);
    }
    let roots = relations_of(&archive, "")?;
    let is_main = |it: &&Relation| it.kind == "officeDocument" && !it.is_external;
    let main = roots.iter().find(is_main).ok_or(Refusal::NotWord)?.target.clone();
    let text = archive.text(&main)?.ok_or(Refusal::NotWord)?;
    let relations = relations_of(&archive, &main)?;
    let part = |kind: &str| -> Result<Option<String>, Refusal> {
        match relations.iter().find(|it| it.kind == kind && !it.is_external) {
            Some(it) => archive.text(&it.target),
            None => Ok(None),
        }
    };
    let styles = Styles::read(part("styles")?.as_deref())?;
    let numbering = Numbering::read(part("numbering")?.as_deref())?;
    let mut body = Body::new(&styles, &numbering, &relations);
    body.read("document", &text)?;
    for (kind, root) in [("footnotes", "footnotes"), ("endnotes", "endnotes")] {
        if let Some(text) = part(kind)? {
            body.read(root, &text)?;
        }
    }
    let mut document = body.finish();
    document.left_out.extend(elsewhere(&archive, &relations)?);
    Ok(document)
}

fn has_macros(archive: &Archive<'_>, types: &str) -> bool {
    let is_macro = |name: &str| MACROS.iter().any(|it| name.to_ascii_lowercase().ends_with(it));
    archive.names().any(is_macro) || types.to_ascii_lowercase().contains("macroenabled")
}

/// What stands in other files or on other computers, and is not taken over.
fn elsewhere(archive: &Archive<'_>, relations: &[Relation]) -> Result<BTreeSet<LeftOut>, Refusal> {
    let mut found = BTreeSet::new();
    for it in relations {
        match it.kind.as_str() {
            "image" if it.is_external => found.insert(LeftOut::Pictures),
            "oleObject" | "package" | "control" | "subDocument" | "frame" | "aFChunk" => found.insert(LeftOut::Objects),
            _ => false,
        };
    }
    // A file has one part of settings, however often it is pointed to.
    if let Some(settings) = relations.iter().find(|it| it.kind == "settings" && !it.is_external)
        && relations_of(archive, &settings.target)?.iter().any(|it| it.kind == "attachedTemplate")
    {
        found.insert(LeftOut::Template);
    }
    Ok(found)
}
