//! What people find in their inbox: that a figure waits for a second person, and that one came back. The page says which.

use super::figure::{Figure, Revision, Stated};
use super::{permissions, urls};
use crate::features::accounts;
use crate::features::inbox::{self, Facts, Mailed, Notice, Words};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;
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

/// Tells those in the organisation who may release these and wrote nothing of them.
pub(super) fn submitted(
    connection: &mut DbConn,
    organisation: OrganisationId,
    all: &[Stated],
    now: Timestamp,
) -> Result<(), Error> {
    settle_all(connection, all, now)?;
    let releasers = accounts::list_colleagues(connection, organisation, &permissions::RELEASERS)?;
    let told = all.iter().flat_map(|it| {
        let others = releasers.iter().filter(move |other| !it.revision.writers.contains(&other.person));
        others.map(move |other| Notice::new(other.person, TO_RELEASE, Facts::none(), &urls::show(it.figure.id), now))
    });
    inbox::put_all(connection, &told.collect::<Vec<_>>())
}

/// Tells who wrote it that it came back.
pub(super) fn returned(connection: &mut DbConn, it: &Figure, said: &Revision, now: Timestamp) -> Result<(), Error> {
    settle(connection, it, now)?;
    let told =
        said.writers.iter().map(|writer| Notice::new(*writer, SENT_BACK, Facts::none(), &urls::show(it.id), now));
    inbox::put_all(connection, &told.collect::<Vec<_>>())
}

/// Somebody did the next step: it waits for nobody any more.
pub(super) fn settle(connection: &mut DbConn, it: &Figure, now: Timestamp) -> Result<(), Error> {
    inbox::settle(connection, (&urls::show(it.id), &[TO_RELEASE, SENT_BACK]), None, now)
}

/// The same of many.
pub(super) fn settle_all(connection: &mut DbConn, all: &[Stated], now: Timestamp) -> Result<(), Error> {
    let places: Vec<String> = all.iter().map(|it| urls::show(it.figure.id)).collect();
    inbox::settle_all(connection, (&places, &[TO_RELEASE, SENT_BACK]), now)
}
