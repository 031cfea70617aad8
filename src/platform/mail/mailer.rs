//! How mail leaves, built once from the settings.

use std::num::NonZeroU32;

use super::compose::{Sender, compose};
use super::return_path::ReturnPath;
use super::signature::Signature;
use super::transport::{Memory, Transport};
use super::undelivered::Undelivered;
use super::{EmailAddress, Mail, MailId};
use crate::platform::config::{MailConfig, WrongSetting};
use crate::platform::crypto::PortalKey;
use crate::vocabulary::timestamp::Timestamp;

/// How mail leaves.
pub struct Mailer {
    from: EmailAddress,
    return_path: Option<ReturnPath>,
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
        let return_path = |text: &String| {
            ReturnPath::parse(text).ok_or_else(|| {
                let reason = format!("is {text:?}, which is no plain address of at most 21 letters before the @");
                WrongSetting::new("SIJIL_BOUNCES_ADDRESS", reason)
            })
        };
        Ok(Self {
            from,
            return_path: config.bounces_address.as_ref().map(return_path).transpose()?,
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

    /// What stands behind the `@` of the portal's own address.
    pub(super) fn domain(&self) -> &str {
        self.from.domain()
    }

    /// Whether each mail has an address of its own to which its failure is reported.
    pub(super) fn has_return_path(&self) -> bool {
        self.return_path.is_some()
    }

    /// The mail whose failure is reported to this address.
    pub(super) fn returned_to(&self, key: &PortalKey, address: &str) -> Option<MailId> {
        self.return_path.as_ref()?.mail_of(key, address)
    }

    /// Composes, signs and hands over one mail. Blocks until it is accepted or not.
    pub(super) fn send(&self, mail: &Mail, name: &str, key: &PortalKey, now: Timestamp) -> Result<(), Undelivered> {
        let own = self.return_path.as_ref().and_then(|path| path.of(key, mail.id));
        let sender = Sender { address: &self.from, name, return_to: own.as_ref().unwrap_or(&self.from) };
        let mut letter = compose(mail, &sender, now).map_err(Undelivered::Unwritable)?;
        if let Some(signature) = &self.signature {
            signature.sign(&mut letter);
        }
        self.transport.deliver(mail, &letter)
    }
}
