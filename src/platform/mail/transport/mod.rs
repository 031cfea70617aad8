//! The ways mail leaves.

mod folder;
mod memory;
mod smtp;

pub use memory::{Delivered, Memory};

use folder::Folder;
use smtp::Smtp;

use super::Mail;
use super::undelivered::Undelivered;
use crate::platform::config::{MailTransport, WrongSetting};

/// One way mail leaves.
pub(super) enum Transport {
    Smtp(Smtp),
    Folder(Folder),
    Memory(Memory),
}

impl Transport {
    pub fn new(config: &MailTransport) -> Result<Self, WrongSetting> {
        match config {
            MailTransport::Smtp(config) => Smtp::new(config).map(Self::Smtp),
            MailTransport::Folder(path) => Ok(Self::Folder(Folder::new(path.clone()))),
            MailTransport::Memory => Ok(Self::Memory(Memory::default())),
        }
    }

    /// Hands one mail over. May be called twice for the same mail.
    pub fn deliver(&self, mail: &Mail, letter: &lettre::Message) -> Result<(), Undelivered> {
        match self {
            Self::Smtp(smtp) => smtp.deliver(letter),
            Self::Folder(folder) => folder.deliver(mail, letter),
            Self::Memory(memory) => {
                memory.deliver(mail, letter);
                Ok(())
            }
        }
    }
}
