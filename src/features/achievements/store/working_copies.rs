//! Translations in work: one row a language, beside what readers see.

use diesel::prelude::*;

use super::super::text::TextState;
use super::super::working_copy::WorkingCopy;
use super::super::{Achievement, AchievementId};
use super::find::maybe_text;
use super::row::TextRow;
use crate::platform::database::schema::{
    achievement_texts, achievement_versions, achievement_working_copies, achievements,
};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Translations the desk names at once.
const MOST_WAITING: i64 = 50;

impl From<WorkingCopy> for TextRow {
    fn from(it: WorkingCopy) -> Self {
        Self {
            achievement_id: it.achievement_id,
            language: it.language,
            title: it.title,
            summary: it.summary,
            body: it.body,
            source_revision: it.source_revision,
            state: it.state,
            updated_by: it.updated_by,
            updated_at: it.updated_at,
            revision: it.revision,
            sheet: it.sheet,
        }
    }
}

impl From<TextRow> for WorkingCopy {
    /// Handed on by who wrote it, where it is in review.
    fn from(row: TextRow) -> Self {
        let is_submitted = row.state == TextState::InReview;
        Self {
            achievement_id: row.achievement_id,
            language: row.language,
            title: row.title,
            summary: row.summary,
            body: row.body,
            sheet: row.sheet,
            source_revision: row.source_revision,
            state: row.state,
            submitted_by: is_submitted.then_some(row.updated_by),
            submitted_at: is_submitted.then_some(row.updated_at),
            updated_by: row.updated_by,
            updated_at: row.updated_at,
            revision: row.revision,
            reason: None,
        }
    }
}

/// The words in work, if there are any.
pub(in super::super) fn maybe_working_copy(
    connection: &mut DbConn,
    id: AchievementId,
    language: Language,
) -> Result<Option<WorkingCopy>, Error> {
    Ok(achievement_working_copies::table
        .find((id, language))
        .select(WorkingCopy::as_select())
        .first(connection)
        .optional()?)
}

/// What was written last in a language: the words in work, else the released ones.
pub(in super::super) fn maybe_newest_text(
    connection: &mut DbConn,
    id: AchievementId,
    language: Language,
) -> Result<Option<TextRow>, Error> {
    match maybe_working_copy(connection, id, language)? {
        Some(copy) => Ok(Some(copy.into())),
        None => maybe_text(connection, id, language),
    }
}

/// The words in work of these posts, in every language.
pub(super) fn list_working_copies_of(connection: &mut DbConn, ids: &[AchievementId]) -> Result<Vec<TextRow>, Error> {
    let copies: Vec<WorkingCopy> = achievement_working_copies::table
        .filter(one_of(achievement_working_copies::achievement_id, ids))
        .select(WorkingCopy::as_select())
        .load(connection)?;
    Ok(copies.into_iter().map(Into::into).collect())
}

/// Writes the words in work over those that were there.
pub(in super::super) fn upsert_working_copy(connection: &mut DbConn, it: &WorkingCopy) -> Result<(), Error> {
    crate::on_db!(connection, c => diesel::insert_into(achievement_working_copies::table)
        .values(it)
        .on_conflict((achievement_working_copies::achievement_id, achievement_working_copies::language))
        .do_update()
        .set(it)
        .execute(c))?;
    Ok(())
}

/// Takes the words in work away, where there are any.
pub(super) fn delete_working_copy(connection: &mut DbConn, id: AchievementId, language: Language) -> Result<(), Error> {
    diesel::delete(achievement_working_copies::table.find((id, language))).execute(connection)?;
    Ok(())
}

/// Makes the words in work what readers see. The version they were saved as is told that it was released; its words
/// stay as they are. The post itself is saved after it.
pub(in super::super) fn release(connection: &mut DbConn, it: WorkingCopy) -> Result<(), Error> {
    let row = TextRow { state: TextState::Done, ..it.into() };
    crate::on_db!(connection, c => diesel::insert_into(achievement_texts::table)
        .values(&row)
        .on_conflict((achievement_texts::achievement_id, achievement_texts::language))
        .do_update()
        .set(&row)
        .execute(c))?;
    delete_working_copy(connection, row.achievement_id, row.language)?;
    diesel::update(achievement_versions::table.find((row.achievement_id, row.language, row.revision)))
        .set(achievement_versions::state.eq(TextState::Done))
        .execute(connection)?;
    Ok(())
}

/// A translation that waits for a reviewer.
#[derive(Debug, Clone, Queryable)]
pub(in super::super) struct WaitingTranslation {
    pub(in super::super) id: AchievementId,
    pub(in super::super) language: Language,
    pub(in super::super) title: String,
    pub(in super::super) submitted_at: Option<Timestamp>,
}

/// A country's translations that wait for a reviewer, the longest waiting first.
pub(in super::super) fn list_waiting_translations(
    connection: &mut DbConn,
    country: CountryCode,
) -> Result<Vec<WaitingTranslation>, Error> {
    Ok(achievement_working_copies::table
        .inner_join(achievements::table)
        .filter(achievement_working_copies::state.eq(TextState::InReview).and(achievements::country.eq(country)))
        .order((achievement_working_copies::submitted_at, achievements::id, achievement_working_copies::language))
        .limit(MOST_WAITING)
        .select((
            achievements::id,
            achievement_working_copies::language,
            achievement_working_copies::title,
            achievement_working_copies::submitted_at,
        ))
        .load(connection)?)
}

/// The text of a language after somebody looked at the changed original and found nothing to change.
pub(in super::super) fn confirmed(it: &Achievement, text: TextRow, by: PersonId, now: Timestamp) -> TextRow {
    TextRow { source_revision: it.original_revision, revision: it.revision, updated_by: by, updated_at: now, ..text }
}
