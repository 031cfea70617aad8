//! `sijil rotate-log-key`: a new key for the log.

use clap::Args;
use sijil::features::transparency;

use super::place::Folder;
use super::{Outcome, say};

/// The arguments of `sijil rotate-log-key`.
#[derive(Args)]
pub struct RotateLogKey {
    #[command(flatten)]
    folder: Folder,
}

impl RotateLogKey {
    /// Announces the new key in the log and puts it in the old one's place. Workers on this machine take it by themselves.
    pub fn run(&self) -> Outcome {
        let platform = self.folder.open_existing()?;
        let key = transparency::rotate(&platform)?;
        say(&mut std::io::stdout(), &format!("From now on the log is signed with this key:\n{key}"));
        Ok(())
    }
}
