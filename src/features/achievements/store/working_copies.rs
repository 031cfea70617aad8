//! Texts in work: one row a language, beside what readers see.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::super::working_copy::WorkingCopy;
use super::super::{Achievement, AchievementId};
use super::find::maybe_text;
use super::row::TextRow;
use crate::platform::database::schema::{achievement_working_copies, achievements};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::TextState;
use crate::vocabulary::timestamp::Timestamp;

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

/// Keeps a text that its writer saved. Why a reviewer sent it back is told until it is handed on again.
pub(super) fn keep_working_copy(connection: &mut DbConn, row: TextRow) -> Result<(), Error> {
    let reason = match row.state {
        TextState::InWork => maybe_working_copy(connection, row.achievement_id, row.language)?.and_then(|it| it.reason),
        TextState::InReview | TextState::Done => None,
    };
    upsert_working_copy(connection, &WorkingCopy { reason, ..row.into() })
}

/// Gives the corrections of these posts that wait back to who wrote them, with this reason; gives them as they are then.
pub(in super::super) fn give_corrections_back(
    connection: &mut DbConn,
    posts: &[AchievementId],
    reason: &str,
) -> Result<Vec<WorkingCopy>, Error> {
    use achievement_working_copies as copies;
    let of_original = achievements::table
        .filter(achievements::id.eq(copies::achievement_id))
        .filter(achievements::original_language.eq(copies::language));
    let waiting = copies::table
        .filter(one_of(copies::achievement_id, posts))
        .filter(copies::state.eq(TextState::InReview).and(exists(of_original)));
    Ok(crate::on_db!(connection, engine => diesel::update(waiting)
        .set((copies::state.eq(TextState::InWork), copies::reason.eq(reason)))
        .returning(WorkingCopy::as_returning())
        .get_results(engine))?)
}

/// Takes the words in work away, where there are any.
pub(in super::super) fn delete_working_copy(
    connection: &mut DbConn,
    id: AchievementId,
    language: Language,
) -> Result<(), Error> {
    diesel::delete(achievement_working_copies::table.find((id, language))).execute(connection)?;
    Ok(())
}

/// The text of a language after somebody looked at the changed original and found nothing to change.
pub(in super::super) fn confirmed(it: &Achievement, text: TextRow, by: PersonId, now: Timestamp) -> TextRow {
    TextRow { source_revision: it.original_revision, revision: it.revision, updated_by: by, updated_at: now, ..text }
}
