//! How mail leaves, built once from the settings.

use std::num::NonZeroU32;

use super::compose::compose;
use super::signature::Signature;
use super::transport::{Memory, Transport};
use super::{EmailAddress, Mail};
use crate::platform::config::{MailConfig, WrongSetting};
use crate::platform::jobs::Failure;
use crate::vocabulary::timestamp::Timestamp;

/// How mail leaves.
pub struct Mailer {
    from: EmailAddress,
    transport: Transport,
    signature: Option<Signature>,
    per_minute: NonZeroU32,
}

impl Mailer {
    /// Builds it from the settings; no line is opened before the first mail.
    pub fn new(config: &MailConfig) -> Result<Self, WrongSetting> {
        let from = EmailAddress::parse(&config.from).ok_or_else(|| {
            WrongSetting::new("SIJIL_MAIL_FROM", format!("is {:?}, which is no plain address", config.from))
        })?;
        Ok(Self {
            from,
            transport: Transport::new(&config.transport)?,
            signature: config.dkim.as_ref().map(Signature::new).transpose()?,
            per_minute: NonZeroU32::new(config.per_minute).unwrap_or(NonZeroU32::MIN),
        })
    }

    /// The mails kept in memory, where that is how mail leaves: for tests.
    pub fn memory(&self) -> Option<&Memory> {
        match &self.transport {
            Transport::Memory(memory) => Some(memory),
            Transport::Smtp(_) | Transport::Folder(_) => None,
        }
    }

    /// Mails that may leave in one minute.
    pub(super) fn per_minute(&self) -> NonZeroU32 {
        self.per_minute
    }

    /// Composes, signs and hands over one mail. Blocks until it is accepted or not.
    pub(super) fn send(&self, mail: &Mail, from_name: &str, now: Timestamp) -> Result<(), Failure> {
        let mut letter = compose(mail, &self.from, from_name, now).map_err(Failure::GiveUp)?;
        if let Some(signature) = &self.signature {
            signature.sign(&mut letter);
        }
        self.transport.deliver(mail, &letter)
    }
}
