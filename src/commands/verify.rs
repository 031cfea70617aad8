//! `sijil verify`: whether everything that was written down still stands as it was written.

use std::path::PathBuf;

use clap::Args;
use sijil::features::audit;

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
}

impl Verify {
    /// Computes the log anew from the rows on. The first fault makes the command fail and is named.
    pub fn run(&self) -> Outcome {
        let platform = self.folder.open_existing()?;
        let whole = audit::verify(&platform, &self.checkpoint)?.map_err(|fault| fault.to_string())?;
        let sentence = format!("The log is whole: {} entries, {} checkpoints.", whole.entries, whole.checkpoints);
        say(&mut std::io::stdout(), &sentence);
        Ok(())
    }
}
