//! Where mails wait. A mail and the job that sends it are written in the transaction of their cause: either all of
//! it happened or none.

use std::collections::HashSet;

use super::{Mail, MailId, MailState, Message, SendMail, store, tells};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs;
use crate::vocabulary::timestamp::Timestamp;

/// Puts a mail into the outbox, unless one with this key was ever put there, and says whether it did. The key names
/// the notice and the recipient (`achievement.published/<id>/<address>`), so a job that runs twice tells once.
pub fn put(connection: &mut DbConn, message: &Message, unique_key: &str, now: Timestamp) -> Result<bool, Error> {
    Ok(put_many(connection, vec![(message.clone(), unique_key.to_owned())], now)? > 0)
}

/// [`put`] for a few hundred at once, each with its key, in as many statements as for one; how many there were new.
pub fn put_many(connection: &mut DbConn, messages: Vec<(Message, String)>, now: Timestamp) -> Result<usize, Error> {
    let (mut mails, mut keys) = (Vec::with_capacity(messages.len()), Vec::with_capacity(messages.len()));
    for (message, unique_key) in messages {
        message.check()?;
        let id = MailId::generate();
        mails.push(Mail { id, state: MailState::Waiting, created_at: now, sent_at: None, message });
        keys.push(unique_key);
    }
    tells::keep(connection, mails.iter().map(|mail| mail.message.tells.as_slice()), now)?;
    let rows: Vec<(&Mail, &str)> = mails.iter().zip(keys.iter().map(String::as_str)).collect();
    let new = store::insert_many(connection, &rows)?;
    let waiting: HashSet<MailId> =
        new.iter().filter(|(_, state)| *state == MailState::Waiting).map(|(id, _)| *id).collect();
    let (asked, answers): (Vec<&Mail>, Vec<&Mail>) =
        mails.iter().filter(|mail| waiting.contains(&mail.id)).partition(|mail| mail.message.unsubscribe.is_some());
    let jobs = |mails: Vec<&Mail>| mails.iter().map(|mail| SendMail { mail_id: mail.id }).collect::<Vec<_>>();
    // What answers an action of its reader goes before what many asked for.
    jobs::enqueue_many(connection, &jobs(answers), now)?;
    jobs::enqueue_bulk(connection, &jobs(asked), now)?;
    Ok(new.len())
}

/// Sends a mail that was given up once more, under the same `Message-ID`; gives whether it will. One to an address that
/// is bad is not.
pub fn send_again(connection: &mut DbConn, id: MailId, now: Timestamp) -> Result<bool, Error> {
    if !store::mark_waiting(connection, id)? {
        return Ok(false);
    }
    let mail = store::find(connection, id)?;
    let job = SendMail { mail_id: id };
    match mail.message.unsubscribe {
        Some(_) => jobs::enqueue_bulk(connection, &[job], now)?,
        None => jobs::enqueue(connection, &job, now)?,
    }
    Ok(true)
}
