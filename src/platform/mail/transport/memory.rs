//! Mail into memory: tests read it there.

use std::sync::{Mutex, PoisonError};

use crate::platform::mail::{Mail, Message};

/// A mail that was handed over.
#[derive(Debug, Clone)]
pub struct Delivered {
    /// What it says.
    pub message: Message,
    /// The bytes that would have travelled.
    pub raw: String,
    /// The address failures would be reported to.
    pub sender: String,
}

/// Mails in the order they were handed over.
#[derive(Default)]
pub struct Memory(Mutex<Vec<Delivered>>);

impl Memory {
    /// Every mail so far, oldest first.
    pub fn list(&self) -> Vec<Delivered> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes the mails away, so that the next look shows new ones only.
    pub fn take(&self) -> Vec<Delivered> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn deliver(&self, mail: &Mail, letter: &lettre::Message) {
        let raw = String::from_utf8_lossy(&letter.formatted()).into_owned();
        let sender = letter.envelope().from().map(ToString::to_string).unwrap_or_default();
        let delivered = Delivered { message: mail.message.clone(), raw, sender };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(delivered);
    }
}
