//! What a log sends to its witnesses.

use super::super::checkpoint::Checkpoint;
use crate::platform::crypto::merkle::TreeHash;

/// Hashes of a proof at most.
const MOST: usize = 63;

/// A checkpoint with the proof that it continues the one a witness knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// How long the log was that the witness stood behind last.
    pub old: u64,
    /// From there to the checkpoint.
    pub proof: Vec<TreeHash>,
    /// The checkpoint as it was signed.
    pub note: String,
    /// What it says.
    pub head: Checkpoint,
}

impl Request {
    /// Reads a body; nothing where it is none.
    pub fn parse(body: &str) -> Option<Self> {
        let (above, note) = body.split_once("\n\n")?;
        let mut lines = above.split('\n');
        let digits = lines.next()?.strip_prefix("old ")?;
        // One number is written in one way.
        let old = digits.parse().ok().filter(|old: &u64| old.to_string() == digits)?;
        let proof = lines.map(TreeHash::parse).collect::<Option<Vec<_>>>().filter(|proof| proof.len() <= MOST)?;
        Some(Self { old, proof, note: note.to_owned(), head: Checkpoint::parse(note)? })
    }

    /// The body.
    pub fn text(old: u64, proof: &[TreeHash], note: &str) -> String {
        let proof: String = proof.iter().flat_map(|hash| [hash.to_string(), "\n".to_owned()]).collect();
        format!("old {old}\n{proof}\n{note}")
    }
}
