//! What the steps of a draft tell people, in the inbox. A title is named only where everyone may read it; elsewhere the
//! code stands for it, and nothing of what is said of the version.

use std::collections::BTreeSet;

use super::super::urls as register_urls;
use super::super::version::Version;
use super::bench::Bench;
use super::draft::{Draft, State};
use super::{permissions, urls};
use crate::features::inbox::{self, Facts, Mailed, Words};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

const SUBMITTED: &str = "specimen.submitted";
const RETURNED: &str = "specimen.returned";
const RELEASED: &str = "specimen.released";
const APPOINTED: &str = "specimen.reviewer_appointed";

/// The words of a kind of notice of this feature.
pub fn words_of_notice(kind: &str) -> Option<Words> {
    let (title, text, awaits) = match kind {
        SUBMITTED => ("specimens-notice-submitted", "specimens-notice-submitted-text", true),
        RETURNED => ("specimens-notice-returned", "specimens-notice-returned-text", true),
        RELEASED => ("specimens-notice-released", "specimens-notice-released-text", false),
        APPOINTED => ("specimens-notice-appointed", "specimens-notice-appointed-text", false),
        _ => return None,
    };
    Some(Words { title, text, unknown: None, awaits, mailed: Mailed::Counted(title) })
}

/// Tells every reviewer who may release it that it waits.
pub(super) fn submitted(connection: &mut DbConn, it: &Draft) -> Result<(), Error> {
    let bench = Bench::of_one(connection, it)?;
    let may = |who: &(PersonId, _)| !it.is_work_of(who.0) && permissions::is_within(*who, it, &bench);
    inbox::settle(connection, (&urls::draft(it.id), &[RETURNED]), None, it.updated_at)?;
    let told = bench.reviewers().filter(may).map(|(person, _)| person).collect();
    tell(connection, told, SUBMITTED, it.code.as_str(), (&urls::draft(it.id), it.updated_at))
}

/// It was thrown away: nobody has it back any more.
pub(super) fn discarded(connection: &mut DbConn, it: &Draft, now: Timestamp) -> Result<(), Error> {
    inbox::settle(connection, (&urls::draft(it.id), &[RETURNED]), None, now)
}

/// Tells whoever wrote and submitted it that it came back.
pub(super) fn returned(connection: &mut DbConn, before: &Draft, now: Timestamp) -> Result<(), Error> {
    settle(connection, before, now)?;
    tell(connection, hands(before), RETURNED, before.code.as_str(), (&urls::draft(before.id), now))
}

/// Tells the same that readers have it.
pub(super) fn released(connection: &mut DbConn, before: &Draft, it: &Version) -> Result<(), Error> {
    settle(connection, before, it.updated_at)?;
    let title = it.description.words.get(&it.description.original_language).map(|words| words.title.as_str());
    let name = title.filter(|_| it.tlp().is_public()).unwrap_or(it.code.as_str());
    tell(connection, hands(before), RELEASED, name, (&register_urls::show(&it.code), it.updated_at))
}

/// Tells everybody who had a part in it, those it is for, and whoever was named, that an administrator named somebody to
/// release it. For whoever was named it waits, once it is submitted.
pub(super) fn appointed(connection: &mut DbConn, it: &Draft, person: PersonId) -> Result<(), Error> {
    let mut told = hands(it);
    told.extend(it.named());
    told.insert(person);
    if it.state == State::Submitted {
        told.remove(&person);
        // Nobody else may release it.
        settle(connection, it, it.updated_at)?;
        let named = BTreeSet::from([person]);
        tell(connection, named, SUBMITTED, it.code.as_str(), (&urls::draft(it.id), it.updated_at))?;
    }
    tell(connection, told, APPOINTED, it.code.as_str(), (&urls::draft(it.id), it.updated_at))
}

/// Whoever decided, it waits for no other reviewer.
fn settle(connection: &mut DbConn, before: &Draft, now: Timestamp) -> Result<(), Error> {
    inbox::settle(connection, (&urls::draft(before.id), &[SUBMITTED]), None, now)
}

/// Everybody who had a part in a draft.
fn hands(it: &Draft) -> BTreeSet<PersonId> {
    it.writers.iter().copied().chain(it.submitted_by).collect()
}

fn tell(
    connection: &mut DbConn,
    people: BTreeSet<PersonId>,
    kind: &str,
    name: &str,
    (path, now): (&str, Timestamp),
) -> Result<(), Error> {
    inbox::tell(connection, &people, (kind, &Facts::none().naming("specimen", name)), (path, now))
}
