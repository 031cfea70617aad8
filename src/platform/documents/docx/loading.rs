//! What the parts of an office document load or start when it is opened: pointers that lead out of the file (ECMA-376
//! part 2, §9.3), fields of Word that fetch (part 1, §17.16.5), data connections and functions of Excel (§18.13), and
//! the addresses in a text of `OpenDocument` (1.3 part 3, §19.925).

use super::Refusal;
use super::dangers::Danger;
use super::xml::{Attributes, Listener};

/// How a part is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flavour {
    /// Pointers of a part to others.
    Relations,
    /// Words of Word.
    Word,
    /// Cells of Excel.
    Cells,
    /// Connections and links of Excel.
    Connections,
    /// Any text of `OpenDocument`.
    Open,
}

/// Pointers to parts in the file that bring in other programs and other texts.
const EMBEDDED: [&str; 4] = ["oleObject", "control", "aFChunk", "subDocument"];
/// Fields of Word that start a program, and such that fetch from another file.
const STARTING: [&str; 2] = ["DDE", "DDEAUTO"];
const FETCHING: [&str; 6] = ["INCLUDEPICTURE", "INCLUDETEXT", "INCLUDE", "IMPORT", "LINK", "DATABASE"];
/// Functions of Excel that fetch.
const FUNCTIONS: [&str; 2] = ["WEBSERVICE(", "_XLFN.IMAGE("];

impl Flavour {
    /// How a part of this name, in small letters, is read; `None` where it can load nothing.
    pub(super) fn of(name: &str) -> Option<Self> {
        let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
        let (_, ending) = file.rsplit_once('.').unwrap_or_default();
        match (folder.split('/').next().unwrap_or_default(), file, ending) {
            (.., "rels") => Some(Self::Relations),
            ("word", _, "xml") => Some(Self::Word),
            ("xl", "connections.xml", _) => Some(Self::Connections),
            ("xl", _, "xml") if folder.ends_with("externallinks") => Some(Self::Connections),
            ("xl", _, "xml") if folder.ends_with("worksheets") => Some(Self::Cells),
            (_, "content.xml" | "styles.xml" | "meta.xml", _) => Some(Self::Open),
            _ => None,
        }
    }

    /// How a part that begins with this element is read, whatever its name: the pointers of a package may lead to its
    /// parts anywhere (ECMA-376 part 2, §6.2 and §9.3), and programs follow them.
    pub(super) fn of_root(element: &str) -> Option<Self> {
        match element {
            "Relationships" => Some(Self::Relations),
            "document" | "glossaryDocument" | "hdr" | "ftr" | "footnotes" | "endnotes" | "comments" => Some(Self::Word),
            "worksheet" | "chartsheet" | "dialogsheet" | "macrosheet" => Some(Self::Cells),
            "connections" | "externalLink" => Some(Self::Connections),
            "document-content" | "document-styles" | "document-meta" => Some(Self::Open),
            _ => None,
        }
    }
}

/// Whether a part has to be read at all: cells are many, and few of them fetch. A formula may be spelled in pieces.
pub(super) fn is_worth_hearing(flavour: Flavour, text: &str) -> bool {
    flavour != Flavour::Cells || fetches(text) || ["&#", "<!"].iter().any(|sign| text.contains(sign))
}

fn fetches(formula: &str) -> bool {
    let upper = formula.to_ascii_uppercase();
    FUNCTIONS.iter().any(|function| upper.contains(function))
}

/// Hears what is loaded or started.
pub(super) struct Ear {
    flavour: Flavour,
    /// The field or formula that is being told, and whether its words come next.
    words: String,
    is_open: bool,
    found: Option<Danger>,
}

impl Ear {
    pub(super) const fn new(flavour: Flavour) -> Self {
        Self { flavour, words: String::new(), is_open: false, found: None }
    }

    /// What was heard.
    pub(super) fn danger(mut self) -> Option<Danger> {
        self.end_field();
        self.found
    }

    fn note(&mut self, danger: Danger) {
        self.found.get_or_insert(danger);
    }

    fn end_field(&mut self) {
        let words = std::mem::take(&mut self.words).to_ascii_uppercase();
        match words.split_whitespace().next() {
            Some(first) if STARTING.contains(&first) => self.note(Danger::Active),
            Some(first) if FETCHING.contains(&first) => self.note(Danger::Remote),
            _ => {}
        }
    }

    fn relation(&mut self, attributes: &Attributes) {
        let get = |name| attributes.get(name).unwrap_or_default();
        let kind = get("Type").rsplit('/').next().unwrap_or_default();
        let leads_out = get("TargetMode").eq_ignore_ascii_case("external") || get("Target").contains("://");
        if leads_out && kind != "hyperlink" || kind.starts_with("webextension") {
            self.note(Danger::Remote);
        } else if EMBEDDED.contains(&kind) {
            self.note(Danger::Embedded);
        }
    }

    fn word(&mut self, name: &str, attributes: &Attributes) {
        match name {
            // A field may be spelled in several runs; it ends where its next mark stands.
            "fldChar" => self.end_field(),
            "fldSimple" => {
                attributes.get("instr").unwrap_or_default().clone_into(&mut self.words);
                self.end_field();
            }
            "instrText" => self.is_open = true,
            _ => {}
        }
    }

    fn open_document(&mut self, name: &str, attributes: &Attributes) {
        if name.starts_with("dde-") {
            self.note(Danger::Active);
        }
        match attributes.get("href").map(str::trim) {
            Some(address) if starts(address) => self.note(Danger::Active),
            Some(address) if name != "a" && leaves(address) => self.note(Danger::Remote),
            _ => {}
        }
    }
}

/// Whether an address of `OpenDocument` leads out of the file.
fn leaves(address: &str) -> bool {
    let has_scheme = address.split_once(':').is_some_and(|(scheme, _)| !scheme.contains(['/', '#']));
    has_scheme || address.starts_with('/') || address.starts_with("../")
}

/// Whether an address of `OpenDocument` starts a macro.
fn starts(address: &str) -> bool {
    let lower = address.to_ascii_lowercase();
    ["macro:", "vnd.sun.star.script:", "vnd.sun.star.expand:"].iter().any(|scheme| lower.starts_with(scheme))
}

impl Listener for Ear {
    fn open(&mut self, name: &str, attributes: &Attributes) -> Result<(), Refusal> {
        match self.flavour {
            Flavour::Relations if name == "Relationship" => self.relation(attributes),
            Flavour::Word => self.word(name, attributes),
            Flavour::Cells => self.is_open = name == "f",
            Flavour::Connections if name == "ddeLink" => self.note(Danger::Active),
            Flavour::Connections if name == "connection" => self.note(Danger::Remote),
            Flavour::Open => self.open_document(name, attributes),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, _: &str) {
        if self.flavour == Flavour::Cells && fetches(&self.words) {
            self.note(Danger::Remote);
        }
        if self.flavour == Flavour::Cells {
            self.words.clear();
        }
        self.is_open = false;
    }

    fn text(&mut self, text: &str) {
        if self.is_open {
            self.words.push_str(text);
        }
    }
}
