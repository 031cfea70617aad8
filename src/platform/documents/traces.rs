//! Which people a document names without showing it: its program writes down who wrote it, who saved it last and who
//! made a remark. From a PDF they are taken out, with the names of programs; what cannot be taken out is told: of other
//! documents, and of a PDF that is signed, which would be signed no more.

use std::collections::BTreeSet;

use super::docx::{self, Danger};
use super::pdf;
use crate::platform::i18n::input;
use crate::platform::uploads::Content;

crate::text_enum!(
    /// What somebody is to a document.
    TraceKind {
        /// Wrote it, as its program was told.
        Author = "author",
        /// Saved or printed it last.
        Editor = "editor",
        /// Where it was written.
        Organisation = "organisation",
        /// Made a remark, or a change that is marked as one.
        Commenter = "commenter",
        /// No person but the program it was made with: taken out where that is possible, and else not told.
        Program = "program",
        /// Whatever a camera wrote into a picture in it: place, time, owner.
        Photo = "photo",
        /// Nobody can say: the document is locked or damaged.
        Closed = "closed",
    }
);

/// Letters of a name that are kept, and names of a document.
const LONGEST: usize = 120;
const MOST: usize = 40;

/// Somebody a document names; without words where the kind says all.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trace {
    /// What they are to it.
    pub kind: TraceKind,
    /// The name, as the document has it.
    pub words: String,
}

/// A document that nobody can look into, locked or damaged.
#[derive(Debug)]
pub(super) struct Closed;

/// What was found, each name once.
#[derive(Default)]
pub(super) struct Found {
    names: BTreeSet<Trace>,
    is_active: bool,
    is_closed: bool,
}

impl Found {
    /// Notes a name; what is no name is passed over.
    pub(super) fn add(&mut self, kind: TraceKind, words: &str) {
        let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let Ok(clean) = input::line(&line) else { return };
        if kind == TraceKind::Program {
            return;
        }
        let words: String = clean.chars().take(LONGEST).collect();
        if !words.is_empty() && self.names.len() < MOST {
            self.names.insert(Trace { kind, words });
        }
    }

    /// Notes that a picture in the document has particulars.
    pub(super) fn note_photo(&mut self) {
        self.names.insert(Trace { kind: TraceKind::Photo, words: String::new() });
    }

    /// Notes that something in the document runs.
    pub(super) fn note_active(&mut self) {
        self.is_active = true;
    }

    /// Notes that what runs in the document may stand where nobody can look.
    pub(super) fn note_closed(&mut self) {
        self.is_closed = true;
    }
}

/// What a document holds beside its words.
pub struct Look {
    /// The people it names, each once.
    pub traces: Vec<Trace>,
    /// Whether it holds what programs run or start without being asked to: scripts, other programs, other files.
    pub is_active: bool,
    /// Whether such things may stand where nobody can look: it is locked, or packed in a way that is not read here.
    pub is_closed: bool,
}

/// Why an office document is given to nobody; `None` of whatever else there is.
pub fn danger(content: Content, bytes: &[u8]) -> Option<Danger> {
    if content.is_office() { docx::danger(bytes) } else { None }
}

/// Looks into a document. Text and tables have nothing beside their words; of pictures readers get only what was drawn
/// anew.
pub fn look(content: Content, bytes: &[u8]) -> Look {
    let mut found = Found::default();
    let outcome = match content {
        Content::Pdf => pdf::traces(bytes, &mut found),
        Content::Docx | Content::Xlsx | Content::Pptx | Content::Odt | Content::Ods => docx::traces(bytes, &mut found),
        Content::Csv | Content::Text | Content::Jpeg | Content::Png | Content::Webp | Content::Gif => Ok(()),
    };
    match danger(content, bytes) {
        Some(Danger::Active | Danger::Remote | Danger::Embedded) => found.note_active(),
        Some(Danger::TooPacked | Danger::Closed) => found.note_closed(),
        None => {}
    }
    let closed = outcome.err().map(|Closed| Trace { kind: TraceKind::Closed, words: String::new() });
    let (is_active, is_closed) = (found.is_active, found.is_closed);
    Look { traces: found.names.into_iter().chain(closed).collect(), is_active, is_closed }
}

/// A document without the names that could be taken out.
pub struct Cleaned {
    /// As many bytes as before.
    pub bytes: Vec<u8>,
    /// What was taken out.
    pub removed: BTreeSet<TraceKind>,
}

/// Takes the names out of a document; `None` where there is nothing to take out or nothing may be touched.
pub fn cleaned(content: Content, bytes: &[u8]) -> Option<Cleaned> {
    let blanked = if content == Content::Pdf { pdf::blanked(bytes) } else { None };
    blanked.map(|(bytes, removed)| Cleaned { bytes, removed })
}
