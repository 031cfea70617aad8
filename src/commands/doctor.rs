//! `sijil doctor`: whether the stored files and the rows that know of them agree.

use clap::Args;
use sijil::app;

use super::place::Folder;
use super::{Outcome, say};

/// The arguments of `sijil doctor`.
#[derive(Args)]
pub struct Doctor {
    #[command(flatten)]
    folder: Folder,
    /// Removes files that nobody knows of, a day old or more.
    #[arg(long)]
    mend: bool,
}

impl Doctor {
    /// Reads every stored file. What is found and not mended makes the command fail, so that a machine hears of it.
    pub fn run(&self) -> Outcome {
        let platform = self.folder.open_existing()?;
        let findings = app::examine(&platform, self.mend)?;
        for finding in &findings {
            let is_mended = self.mend && finding.is_mendable();
            say(&mut std::io::stdout(), &format!("{finding}{}", if is_mended { " (removed)" } else { "" }));
        }
        let left = findings.iter().filter(|it| !(self.mend && it.is_mendable())).count();
        if left > 0 {
            return Err(format!("{left} faults were found among the stored files.").into());
        }
        say(&mut std::io::stdout(), "The stored files are in order.");
        Ok(())
    }
}
