//! Which people a document names without showing it: its program writes down who wrote it, who saved it last and who
//! made a remark. They are told, not taken away: a changed document has another fingerprint, and one that was signed
//! would be signed no more.

use std::collections::BTreeSet;

use super::{docx, pdf};
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
        let words: String = clean.chars().take(LONGEST).collect();
        if !words.is_empty() && self.names.len() < MOST {
            self.names.insert(Trace { kind, words });
        }
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

/// Looks into a document. Text and tables have nothing beside their words; of pictures readers get only what was drawn
/// anew; office documents with macros were not taken at all.
pub fn look(content: Content, bytes: &[u8]) -> Look {
    let mut found = Found::default();
    let outcome = match content {
        Content::Pdf => pdf::traces(bytes, &mut found),
        Content::Docx | Content::Xlsx | Content::Pptx | Content::Odt | Content::Ods => docx::traces(bytes, &mut found),
        Content::Csv | Content::Text | Content::Jpeg | Content::Png | Content::Webp | Content::Gif => Ok(()),
    };
    let closed = outcome.err().map(|Closed| Trace { kind: TraceKind::Closed, words: String::new() });
    let (is_active, is_closed) = (found.is_active, found.is_closed);
    Look { traces: found.names.into_iter().chain(closed).collect(), is_active, is_closed }
}
