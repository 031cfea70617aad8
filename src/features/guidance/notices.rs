//! What a step tells colleagues, in the inbox and in the transaction of the step. A title is named only where everyone may
//! read it; elsewhere its marking stands for it.

use std::collections::BTreeSet;

use super::article::{Article, Draft};
use super::permissions::REVIEWERS;
use super::urls;
use crate::features::accounts;
use crate::features::inbox::{self, Facts, Mailed, Words};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// A text waits for a reviewer.
const SUBMITTED: &str = "guidance.submitted";
/// It came back to its writers.
const RETURNED: &str = "guidance.returned";
/// Readers have it.
const RELEASED: &str = "guidance.released";

/// The words of a kind of notice of this feature.
pub fn words_of_notice(kind: &str) -> Option<Words> {
    let (title, text, awaits) = match kind {
        SUBMITTED => ("guidance-notice-submitted", "guidance-notice-submitted-text", true),
        RETURNED => ("guidance-notice-returned", "guidance-notice-returned-text", false),
        RELEASED => ("guidance-notice-released", "guidance-notice-released-text", false),
        _ => return None,
    };
    // The address of an article is made of its title.
    Some(Words { title, text, unknown: None, awaits, mailed: Mailed::Counted(title) })
}

/// Tells the organisation's reviewers that a text waits.
pub(super) fn submitted(connection: &mut DbConn, it: &Article, draft: &Draft, now: Timestamp) -> Result<(), Error> {
    let reviewers = accounts::list_colleagues(connection, it.organisation, &REVIEWERS)?;
    let told = reviewers.into_iter().map(|it| it.person).filter(|person| !draft.writers.contains(person)).collect();
    let path = urls::review(&it.slug, draft.language);
    inbox::tell(connection, &told, (SUBMITTED, &naming(it, draft)), (&path, now))
}

/// Tells its writers that a text came back.
pub(super) fn returned(
    connection: &mut DbConn,
    it: &Article,
    draft: &Draft,
    (by, now): (PersonId, Timestamp),
) -> Result<(), Error> {
    let path = urls::text(&it.slug, draft.language);
    tell_writers(connection, draft, by, (RETURNED, &naming(it, draft)), (&path, now))
}

/// Tells its writers that readers have it.
pub(super) fn released(
    connection: &mut DbConn,
    it: &Article,
    draft: &Draft,
    (by, now): (PersonId, Timestamp),
) -> Result<(), Error> {
    tell_writers(connection, draft, by, (RELEASED, &naming(it, draft)), (&urls::show(&it.slug), now))
}

/// Somebody decided about a text: it waits for no other reviewer.
pub(super) fn settle(connection: &mut DbConn, it: &Article, draft: &Draft, now: Timestamp) -> Result<(), Error> {
    inbox::settle(connection, (&urls::review(&it.slug, draft.language), &[SUBMITTED]), None, now)
}

/// Tells the writers who may still come in, but for whoever took the step.
fn tell_writers(
    connection: &mut DbConn,
    draft: &Draft,
    by: PersonId,
    what: (&str, &Facts),
    (path, now): (&str, Timestamp),
) -> Result<(), Error> {
    let mut told = BTreeSet::new();
    for writer in draft.writers.iter().filter(|writer| **writer != by) {
        told.extend(accounts::maybe_recipient(connection, *writer)?.map(|it| it.person));
    }
    inbox::tell(connection, &told, what, (path, now))
}

/// What a text may be named by: what is not for everyone, or was not before, is not told outside its page.
fn naming(it: &Article, draft: &Draft) -> Facts {
    let tlp = draft.particulars.as_ref().map_or(it.tlp(), |given| given.tlp.within(it.tlp()));
    Facts::none().naming("title", if tlp.is_public() { &draft.words.title } else { tlp.label() })
}
