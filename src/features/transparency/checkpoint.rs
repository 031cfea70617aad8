//! What is signed: which log, how long it is, and the root over all of it (c2sp.org/tlog-checkpoint).

use crate::platform::crypto::merkle::TreeHash;

/// The head of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log: its address without the scheme.
    pub origin: String,
    /// How many entries.
    pub size: u64,
    /// The root over them.
    pub root: TreeHash,
}

impl Checkpoint {
    /// The text that is signed.
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, self.root)
    }

    /// Reads such a text; further lines are of no concern.
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let (origin, size, root) = (lines.next()?, lines.next()?, lines.next()?);
        let count: u64 = size.parse().ok()?;
        // One number is written in one way.
        let is_plain = count.to_string() == size && !origin.is_empty();
        is_plain.then_some(Self { origin: origin.to_owned(), size: count, root: TreeHash::parse(root)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_checkpoint_survives_its_text() {
        let text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
        let read = Checkpoint::parse(text).unwrap();
        assert_eq!((read.size, read.text()), (20_852_163, text.to_owned()));
        assert_eq!(Checkpoint::parse(&format!("{text}more\n")), Some(read));
    }

    #[test]
    fn what_is_no_checkpoint_is_refused() {
        let root = TreeHash::of_nothing();
        for text in ["", "a\n", "a\n1\n", &format!("a\n01\n{root}\n"), &format!("\n1\n{root}\n"), "a\n1\nabc\n"] {
            assert_eq!(Checkpoint::parse(text), None, "{text:?}");
        }
    }
}
