//! What people find in their inbox: that a figure waits for a second person, and that one came back. The page says which.

use super::figure::{Figure, Revision};
use super::{permissions, urls};
use crate::features::accounts;
use crate::features::inbox::{self, Facts, Mailed, Notice, Words};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// A figure waits for a second person.
const TO_RELEASE: &str = "figure.to_release";
/// A figure came back to who wrote it.
const SENT_BACK: &str = "figure.sent_back";

/// The words of these notices.
pub fn words_of_notice(kind: &str) -> Option<Words> {
    let (title, text) = match kind {
        TO_RELEASE => ("statistics-notice-waits", "statistics-notice-waits-text"),
        SENT_BACK => ("statistics-notice-returned", "statistics-notice-returned-text"),
        _ => return None,
    };
    Some(Words { title, text, unknown: None, awaits: true, mailed: Mailed::Counted(title) })
}

/// Tells those who may release it and wrote nothing of it.
pub(super) fn submitted(connection: &mut DbConn, it: &Figure, said: &Revision, now: Timestamp) -> Result<(), Error> {
    settle(connection, it, now)?;
    for other in accounts::list_colleagues(connection, it.organisation, &permissions::RELEASERS)? {
        if !said.writers.contains(&other.person) {
            let notice = Notice::new(other.person, TO_RELEASE, Facts::none(), &urls::show(it.id), now);
            inbox::put(connection, &notice)?;
        }
    }
    Ok(())
}

/// Tells who wrote it that it came back.
pub(super) fn returned(connection: &mut DbConn, it: &Figure, said: &Revision, now: Timestamp) -> Result<(), Error> {
    settle(connection, it, now)?;
    for writer in &said.writers {
        inbox::put(connection, &Notice::new(*writer, SENT_BACK, Facts::none(), &urls::show(it.id), now))?;
    }
    Ok(())
}

/// Somebody did the next step: it waits for nobody any more.
pub(super) fn settle(connection: &mut DbConn, it: &Figure, now: Timestamp) -> Result<(), Error> {
    inbox::settle(connection, (&urls::show(it.id), &[TO_RELEASE, SENT_BACK]), None, now)
}
