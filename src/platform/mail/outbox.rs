//! Where mails wait. A mail and the job that sends it are written in the transaction of their cause: either all of
//! it happened or none.

use super::store;
use super::{Mail, MailId, MailState, Message, SendMail};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs;
use crate::vocabulary::timestamp::Timestamp;

/// Puts a mail into the outbox, unless one with this key was ever put there, and says whether it did. The key names
/// the notice and the recipient (`achievement.published/<id>/<address>`), so a job that runs twice tells once.
pub fn put(connection: &mut DbConn, message: &Message, unique_key: &str, now: Timestamp) -> Result<bool, Error> {
    message.check()?;
    let mail = Mail {
        id: MailId::generate(),
        state: MailState::Waiting,
        created_at: now,
        sent_at: None,
        message: message.clone(),
    };
    let is_new = store::insert(connection, &mail, unique_key)?;
    if is_new {
        jobs::enqueue(connection, &SendMail { mail_id: mail.id }, now)?;
    }
    Ok(is_new)
}
