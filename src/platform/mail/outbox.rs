//! Where mails wait. A mail and the job that sends it are written in the transaction of their cause: either all of
//! it happened or none.

use super::store;
use super::{Mail, MailId, MailState, Message, SendMail, Unsubscribe};
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
    let state = store::insert(connection, &mail, unique_key)?;
    if state == Some(MailState::Waiting) {
        enqueue(connection, mail.id, message.unsubscribe.as_ref(), now)?;
    }
    Ok(state.is_some())
}

/// Sends a mail that was given up once more, under the same `Message-ID`; gives whether it will. One to an address that
/// is bad is not.
pub fn send_again(connection: &mut DbConn, id: MailId, now: Timestamp) -> Result<bool, Error> {
    if !store::mark_waiting(connection, id)? {
        return Ok(false);
    }
    let mail = store::find(connection, id)?;
    enqueue(connection, id, mail.message.unsubscribe.as_ref(), now)?;
    Ok(true)
}

/// What answers an action of its reader goes before what many asked for.
fn enqueue(
    connection: &mut DbConn,
    mail_id: MailId,
    unsubscribe: Option<&Unsubscribe>,
    now: Timestamp,
) -> Result<(), Error> {
    let job = SendMail { mail_id };
    if unsubscribe.is_some() { jobs::enqueue_bulk(connection, &job, now) } else { jobs::enqueue(connection, &job, now) }
}
