//! What a post's steps tell people. Here only rows are written; mails leave later, by the worker.

use super::jobs::{
    AnnouncePublication, AskForReview, AskForTextReview, TellOfCorrection, TellOfRelease, TellTextWriter, TellWriter,
};
use super::{Achievement, AchievementId, State};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::jobs;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Tells the country's reviewers that a post waits.
pub fn submitted(connection: &mut DbConn, it: &Achievement, now: Timestamp) -> Result<(), Error> {
    jobs::enqueue(connection, &AskForReview { achievement: it.id, revision: it.revision }, now)
}

/// Tells the writer that a post came back, and why.
pub fn returned(connection: &mut DbConn, it: &Achievement, now: Timestamp) -> Result<(), Error> {
    jobs::enqueue(connection, &TellWriter { achievement: it.id, revision: it.revision }, now)
}

/// Tells whoever asked for news of the country or theme; once per post, not again when it returns from withdrawal.
pub fn published(connection: &mut DbConn, before: &Achievement, it: &Achievement, now: Timestamp) -> Result<(), Error> {
    let is_first = before.published_at.is_none() && it.state == State::Published;
    if is_first { jobs::enqueue(connection, &AnnouncePublication::of(it.id), now) } else { Ok(()) }
}

/// Tells the country's other reviewers that somebody changed public words in this language by their own hand.
pub fn corrected(
    connection: &mut DbConn,
    it: &Achievement,
    language: Language,
    (person, now): (PersonId, Timestamp),
) -> Result<(), Error> {
    let job = TellOfCorrection { achievement: it.id, language, revision: it.revision, person };
    jobs::enqueue(connection, &job, now)
}

/// Tells the country's reviewers that a translation or a correction waits: which one, in which language, saved as which revision.
pub fn text_submitted(
    connection: &mut DbConn,
    (achievement, language, revision): (AchievementId, Language, i32),
    now: Timestamp,
) -> Result<(), Error> {
    jobs::enqueue(connection, &AskForTextReview { achievement, language, revision }, now)
}

/// Tells whoever wrote a translation or a correction that it came back, and why.
pub fn text_returned(
    connection: &mut DbConn,
    (achievement, language, revision): (AchievementId, Language, i32),
    now: Timestamp,
) -> Result<(), Error> {
    jobs::enqueue(connection, &TellTextWriter { achievement, language, revision }, now)
}

/// Tells who wrote and who handed on a translation or a correction that `by` released it: which one, in which language,
/// saved as which revision.
pub fn text_released(
    connection: &mut DbConn,
    (achievement, language, revision): (AchievementId, Language, i32),
    (writers, by): ([Option<PersonId>; 2], PersonId),
    now: Timestamp,
) -> Result<(), Error> {
    let writers: Vec<PersonId> = writers.into_iter().flatten().filter(|writer| *writer != by).collect();
    if writers.is_empty() {
        return Ok(());
    }
    jobs::enqueue(connection, &TellOfRelease { achievement, language, revision, writers }, now)
}
