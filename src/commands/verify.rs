//! `sijil verify`: whether everything that was written down still stands as it was written; or, with a proof and a key and
//! without any portal, whether one row does.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use sijil::features::audit;
use sijil::platform::crypto::NoteKey;

use super::place::Folder;
use super::{Outcome, say};

/// The arguments of `sijil verify`.
#[derive(Args)]
pub struct Verify {
    #[command(flatten)]
    folder: Folder,
    /// A checkpoint that somebody kept, which the log must continue; may be named several times.
    #[arg(long, value_name = "FILE")]
    checkpoint: Vec<PathBuf>,
    /// A proof of one row, as the audit hands it out; checked without a portal.
    #[arg(long, value_name = "FILE", requires = "key")]
    proof: Option<PathBuf>,
    /// The keys of the log that are trusted, as `/transparency/keys` gives them, for `--proof`.
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
}

impl Verify {
    /// Computes the log anew from the rows on. The first fault makes the command fail and is named.
    pub fn run(&self) -> Outcome {
        if let Some((proof, key)) = self.proof.as_deref().zip(self.key.as_deref()) {
            return check(proof, key);
        }
        let platform = self.folder.open_existing()?;
        let whole = audit::verify(&platform, &self.checkpoint)?.map_err(|fault| fault.to_string())?;
        let sentence = format!("The log is whole: {} entries, {} checkpoints.", whole.entries, whole.checkpoints);
        say(&mut std::io::stdout(), &sentence);
        Ok(())
    }
}

/// Checks one row by its proof.
fn check(proof: &Path, key: &Path) -> Outcome {
    let read = |path: &Path| {
        fs::read_to_string(path).map_err(|error| format!("The file {} cannot be read ({error}).", path.display()))
    };
    let (proof, keys) = (read(proof)?, read(key)?);
    let trusted = keys.lines().filter(|line| !line.trim().is_empty()).map(NoteKey::parse).collect::<Option<Vec<_>>>();
    let trusted = trusted.ok_or_else(|| format!("The file {} holds something that is no key.", key.display()))?;
    let proven = audit::check(&proof, &trusted).map_err(|why| format!("Not proven: {why}."))?;
    say(&mut std::io::stdout(), proven.to_string().trim_end());
    Ok(())
}
