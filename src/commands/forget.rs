//! `sijil forget`: what one row of the audit says of people.

use clap::Args;
use sijil::features::audit::{self, EntryId};
use sijil::platform::errors::Error;
use sijil::vocabulary::viewer::Viewer;

use super::place::Folder;
use super::{Outcome, say};

/// The arguments of `sijil forget`.
#[derive(Args)]
pub struct Forget {
    #[command(flatten)]
    folder: Folder,
    /// The number of the row, as the audit and its table for spreadsheets give it.
    row: EntryId,
}

impl Forget {
    /// Empties the row and writes down that it was done.
    pub fn run(&self) -> Outcome {
        let platform = self.folder.open_existing()?;
        let now = platform.clock.now();
        let work = |connection: &mut _| audit::forget(connection, now, &Viewer::Anonymous, self.row);
        match platform.database.write_here(work) {
            Err(Error::NotFound) => Err("There is no such row, or it is forgotten already.".into()),
            Err(error) => Err(error.into()),
            Ok(()) => {
                say(&mut std::io::stdout(), "What the row says of people is forgotten; the log is as whole as it was.");
                Ok(())
            }
        }
    }
}
