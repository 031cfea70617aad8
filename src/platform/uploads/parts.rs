//! The names of the parts of an archive, read as it goes by: office documents are archives. A part has its name at its
//! beginning and once more in the directory at the end (APPNOTE 6.3.10, 4.3.7 and 4.3.12). Both are read, however far
//! apart they stand: a program may believe either.

use super::content::Content;

/// How a part begins, and its line in the directory.
const PART: &[u8] = b"PK\x03\x04";
const LINE: &[u8] = b"PK\x01\x02";
/// Bytes of a part's head before its name, and where the length of the name stands; the same of the directory.
const PART_HEAD: (usize, usize) = (30, 26);
const LINE_HEAD: (usize, usize) = (46, 28);

/// What the names say of an archive.
#[derive(Default)]
pub(super) struct Parts {
    /// Bytes whose meaning depends on what follows.
    open: Vec<u8>,
    is_archive: Option<bool>,
    /// Whether something in it runs.
    pub(super) runs: bool,
    has_types: bool,
    office: Option<Content>,
}

impl Parts {
    /// Looks at the next bytes of the file.
    pub(super) fn see(&mut self, chunk: &[u8]) {
        if self.is_archive == Some(false) {
            return;
        }
        self.open.extend_from_slice(chunk);
        if self.is_archive.is_none() && self.open.len() >= PART.len() {
            self.is_archive = Some(self.open.starts_with(PART));
        }
        match self.is_archive {
            Some(true) => self.read(),
            Some(false) => self.open = Vec::new(),
            None => {}
        }
    }

    /// A document of Office Open XML, whatever the order its program wrote the parts in.
    pub(super) fn office(&self) -> Option<Content> {
        self.office.filter(|_| self.has_types)
    }

    /// Reads every name that is there whole, and keeps what may be the beginning of one.
    fn read(&mut self) {
        let open = std::mem::take(&mut self.open);
        let mut at = 0;
        while let Some(next) = open[at..].iter().position(|byte| *byte == b'P').map(|found| at + found) {
            match name(&open[next..]) {
                Name::Here(name) => self.note(name),
                Name::NotYet => {
                    self.open = open[next..].to_vec();
                    return;
                }
                Name::None => {}
            }
            at = next + 1;
        }
    }

    fn note(&mut self, name: &[u8]) {
        let name = String::from_utf8_lossy(name).to_ascii_lowercase().replace('\\', "/");
        let (folder, last) = name.rsplit_once('/').unwrap_or(("", &name));
        // Macros of Office, of its old spreadsheets, and of LibreOffice (in Basic, and in Python or JavaScript).
        self.runs |= last == "vbaproject.bin"
            || folder.split('/').any(|it| matches!(it, "macrosheets" | "basic" | "scripts" | "dialogs"));
        self.has_types |= name == "[content_types].xml";
        let office = match name.split('/').next() {
            Some("word") => Some(Content::Docx),
            Some("xl") => Some(Content::Xlsx),
            Some("ppt") => Some(Content::Pptx),
            _ => None,
        };
        self.office = self.office.or(office);
    }
}

/// What stands where a name may be.
enum Name<'a> {
    Here(&'a [u8]),
    NotYet,
    None,
}

fn name(bytes: &[u8]) -> Name<'_> {
    let begins = |sign: &[u8]| bytes.starts_with(sign) || sign.starts_with(bytes);
    let (head, length) = match (begins(PART), begins(LINE)) {
        (true, _) => PART_HEAD,
        (_, true) => LINE_HEAD,
        _ => return Name::None,
    };
    // Which of the two it is may not have come yet.
    let Some(&[low, high]) = bytes.get(length..length + 2) else { return Name::NotYet };
    bytes.get(head..head + usize::from(u16::from_le_bytes([low, high]))).map_or(Name::NotYet, Name::Here)
}
