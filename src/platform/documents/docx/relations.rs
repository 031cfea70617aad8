//! Which part of a file points to which (ECMA-376 part 2, §9).

use super::Refusal;
use super::archive::Archive;
use super::xml::{self, Attributes, Listener};

/// One pointer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Relation {
    /// How the pointing part calls it.
    pub(super) id: String,
    /// The last word of its type: `styles`, `hyperlink`.
    pub(super) kind: String,
    /// The name of a part, or an address where it is external.
    pub(super) target: String,
    /// Whether it leads out of the file.
    pub(super) is_external: bool,
}

struct Reading<'p> {
    folder: &'p str,
    found: Vec<Relation>,
}

impl Listener for Reading<'_> {
    fn open(&mut self, name: &str, attributes: &Attributes) -> Result<(), Refusal> {
        if name == "Relationship" {
            let get = |name| attributes.get(name).unwrap_or_default();
            let is_external = get("TargetMode") == "External";
            let target = if is_external { get("Target").to_owned() } else { resolved(self.folder, get("Target")) };
            let kind = get("Type").rsplit('/').next().unwrap_or_default().to_owned();
            self.found.push(Relation { id: get("Id").to_owned(), kind, target, is_external });
        }
        Ok(())
    }

    fn close(&mut self, _: &str) {}
}

/// What a part points to; the whole file for `""`.
pub(super) fn relations_of(archive: &Archive<'_>, part: &str) -> Result<Vec<Relation>, Refusal> {
    let (folder, file) = part.rsplit_once('/').unwrap_or(("", part));
    let name = if folder.is_empty() { format!("_rels/{file}.rels") } else { format!("{folder}/_rels/{file}.rels") };
    let mut reading = Reading { folder, found: Vec::new() };
    if let Some(text) = archive.text(&name)? {
        xml::listen(&text, &mut reading)?;
    }
    Ok(reading.found)
}

/// The name of a part as seen from a folder.
fn resolved(folder: &str, target: &str) -> String {
    let whole = if target.starts_with('/') { target.to_owned() } else { format!("{folder}/{target}") };
    let mut parts: Vec<&str> = Vec::new();
    for part in whole.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            other => parts.push(other),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::resolved;

    #[test]
    fn a_target_is_found_from_its_folder() {
        assert_eq!(resolved("word", "styles.xml"), "word/styles.xml");
        assert_eq!(resolved("word", "/word/./a/../styles.xml"), "word/styles.xml");
        assert_eq!(resolved("", "../../word/document.xml"), "word/document.xml");
    }
}
