//! The jobs of mail: sending one, and forgetting old ones.

use serde::{Deserialize, Serialize};

use super::undelivered::Undelivered;
use super::{GivenUp, Mail, MailId, MailState, Message, bounces, failures, rate, store, tells};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::jobs::{Failure, Job};
use crate::vocabulary::timestamp::Timestamp;

/// Sends one mail of the outbox. Killed between the server's word and our row, it sends again under the same
/// `Message-ID`.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SendMail {
    /// Which.
    pub mail_id: MailId,
}

impl Job for SendMail {
    const KIND: &'static str = "send-mail";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let Some(mail) = platform.database.read_here(|connection| store::maybe(connection, self.mail_id))? else {
            return Err(Failure::GiveUp("the mail is not in the outbox any more".to_owned()));
        };
        if mail.state != MailState::Waiting || is_held_back(platform, &mail)? {
            return Ok(());
        }
        let (now, per_minute) = (platform.clock.now(), platform.mailer.per_minute());
        let wait = platform.database.write_here(|connection| rate::take_place(connection, per_minute, now))?;
        if let Some(seconds) = wait {
            return Err(Failure::Pause(seconds));
        }
        let locale = Locale::new(platform.catalogues.clone(), mail.message.language);
        let sent = platform.mailer.send(&mail, &locale.plain("mail-from-name"), &platform.key, now);
        sent.or_else(|why| not_sent(platform, &mail, why))?;
        let kept = kept_after_sending(platform, &mail);
        platform.database.write_here(|connection| store::mark_sent(connection, &mail, &kept, platform.clock.now()))?;
        metrics::counter!("sijil_mails_sent_total", "kind" => mail.message.kind).increment(1);
        Ok(())
    }

    fn given_up(self, connection: &mut DbConn, _: Timestamp) -> Result<(), Error> {
        // Why else is known and written down already.
        store::mark_given_up(connection, self.mail_id, GivenUp::Unreachable)
    }
}

/// Gives up a mail whose address turned bad while it waited; says whether it did.
fn is_held_back(platform: &Platform, mail: &Mail) -> Result<bool, Failure> {
    let bad_since = platform.database.read_here(|connection| bounces::bad_since(connection, &mail.message.to))?;
    if bad_since.is_some() {
        platform.database.write_here(|connection| store::mark_given_up(connection, mail.id, GivenUp::BadAddress))?;
    }
    Ok(bad_since.is_some())
}

/// Writes down that a mail is tried again, or why it is given up and what a refusal means for its address.
fn not_sent(platform: &Platform, mail: &Mail, why: Undelivered) -> Result<(), Failure> {
    platform.database.write_here(|connection| {
        let Some(given_up) = why.given_up() else {
            return store::mark_tried(connection, mail.id, platform.clock.now());
        };
        store::mark_given_up(connection, mail.id, given_up)?;
        match why {
            Undelivered::Refused(status, _) => bounces::refused(connection, platform, mail, status),
            _ => Ok(()),
        }
    })?;
    Err(why.into())
}

/// A mail may hold an address that lets its reader in, so its words are not kept longer than they are needed; only
/// the demonstration has a page that shows them.
fn kept_after_sending(platform: &Platform, mail: &Mail) -> Message {
    let mut kept = mail.message.clone();
    if !platform.config.is_demo {
        kept.text.clear();
        kept.html.clear();
        kept.unsubscribe = None;
    }
    kept
}

/// Removes mails that left, or were given up, ninety days ago, and all that is known only for their sake: what came back of
/// them, what they told of, and that an address is bad to which no mail is kept any more.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PruneMails;

impl PruneMails {
    /// Seconds between two runs.
    pub const EVERY: i64 = 24 * 3600;
    /// Seconds a mail is kept, and a notice cannot be written a second time.
    const KEPT: i64 = 90 * 24 * 3600;
}

impl Job for PruneMails {
    const KIND: &'static str = "prune-mails";

    fn run(self, platform: &Platform) -> Result<(), Failure> {
        let time = platform.clock.now().plus_seconds(-Self::KEPT);
        platform.database.write_here(|connection| {
            store::delete_before(connection, time)?;
            tells::forget(connection, time)?;
            failures::forget(connection, time)
        })?;
        Ok(())
    }
}
