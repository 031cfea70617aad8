//! What the files of a folder hash to, as `sha256sum -c` reads it.

use std::collections::BTreeMap;

use crate::platform::storage::FileHash;

/// Between a hash and its file.
const BETWEEN: &str = "  ";

/// The text: a line for each file, by their names.
pub(super) fn written(sums: &BTreeMap<String, FileHash>) -> String {
    sums.iter().flat_map(|(name, hash)| [hash.as_str(), BETWEEN, name, "\n"]).collect()
}

/// Reads such a text; it is written in one way only.
pub(super) fn parse(text: &str) -> Option<BTreeMap<String, FileHash>> {
    let line = |line: &str| {
        let (hash, name) = line.split_once(BETWEEN)?;
        Some((name.to_owned(), FileHash::parse(hash)?))
    };
    let sums: BTreeMap<String, FileHash> = text.lines().map(line).collect::<Option<_>>()?;
    (written(&sums) == text).then_some(sums)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_read_as_they_are_written_and_in_no_other_way() {
        let sums: BTreeMap<String, FileHash> = [("a b.txt", FileHash::of(b"a")), ("ب.json", FileHash::of(b"b"))]
            .map(|(name, it)| (name.to_owned(), it))
            .into();
        let text = written(&sums);
        assert_eq!(parse(&text), Some(sums));
        for changed in [text.to_uppercase(), text.replace("  ", " "), format!("{text}\n"), text.trim_end().to_owned()] {
            assert_eq!(parse(&changed), None, "{changed}");
        }
    }
}
