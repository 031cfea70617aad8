//! Every address of the feature, without the language before it; the files' own have none.

use super::DocumentId;
use super::change::ChangeKind;
use super::file::{FileId, UploadId};
use crate::platform::storage::FileKey;

/// The library.
pub fn list() -> String {
    "/library".to_owned()
}

/// The form for new files.
pub fn new() -> String {
    "/library/new".to_owned()
}

/// The choice of a picture for a text.
pub fn choice() -> String {
    "/library/choice".to_owned()
}

/// A file's page.
pub fn show(id: FileId) -> String {
    format!("/library/{id}")
}

/// Takes a new version of a file.
pub fn versions(id: FileId) -> String {
    format!("/library/{id}/versions")
}

/// Says which document a file is one language of.
pub fn group(id: FileId) -> String {
    format!("/library/{id}/document")
}

/// Lets a change of a file through.
pub fn release(id: FileId, kind: ChangeKind) -> String {
    format!("/library/{id}/changes/{kind}/release")
}

/// Gives a change of a file back.
pub fn give_back(id: FileId, kind: ChangeKind) -> String {
    format!("/library/{id}/changes/{kind}/return")
}

/// Throws a change of a file away.
pub fn removal(id: FileId, kind: ChangeKind) -> String {
    format!("/library/{id}/changes/{kind}/removal")
}

/// Every change that waits in the library, or was given back.
pub fn changes() -> String {
    "/library/changes".to_owned()
}

/// Removes a file.
pub fn deletion(id: FileId) -> String {
    format!("/library/{id}/deletion")
}

/// A document with its languages.
pub fn document(id: DocumentId) -> String {
    format!("/library/documents/{id}")
}

/// Where a file in pieces begins.
pub fn uploads() -> String {
    "/library/uploads".to_owned()
}

/// A file on its way.
pub fn upload(id: UploadId) -> String {
    format!("/library/uploads/{id}")
}

/// A stored file. Its name in the address is for people; the key finds it.
pub fn file(key: &FileKey, name: &str) -> String {
    let mut encoded = String::with_capacity(name.len() * 3);
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            encoded.push_str(&data_encoding::HEXUPPER.encode(&[byte]));
        }
    }
    format!("/files/{key}/{encoded}")
}

/// The words that put a picture into a text.
pub fn line(id: FileId) -> String {
    format!("![](library:{id})")
}

/// The file an address in a text means: `library:` and its id, or the address of its page in any language.
pub fn addressed(address: &str) -> Option<FileId> {
    if let Some(id) = address.strip_prefix("library:") {
        return FileId::parse(id);
    }
    let mut parts = address.strip_prefix('/')?.split('/');
    crate::vocabulary::language::Language::from_prefix(parts.next()?)?;
    let id = parts.next().filter(|word| *word == "library").and(parts.next())?;
    FileId::parse(id).filter(|_| parts.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_meant_by_its_id_or_its_page() {
        let id = FileId::generate();
        for address in [format!("library:{id}"), format!("/fa-af/library/{id}"), format!("/en/library/{id}")] {
            assert_eq!(addressed(&address), Some(id), "{address}");
        }
        for address in ["", "library:", "library:../x", "https://spy.example/p.png", "/en/library/new", "/en/other/x"] {
            assert_eq!(addressed(address), None, "{address}");
        }
        assert_eq!(addressed(&format!("/en/library/{id}/deletion")), None);
    }
}
