//! Every save of a post's words: written once with each change, never touched again.

use diesel::prelude::*;

use super::super::AchievementId;
use super::super::sheet::Sheet;
use super::super::text::TextState;
use super::super::version::Made;
use super::row::TextRow;
use crate::platform::database::DbConn;
use crate::platform::database::schema::achievement_versions;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// One save.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = achievement_versions)]
pub(in super::super) struct VersionRow {
    pub(in super::super) achievement_id: AchievementId,
    pub(in super::super) language: Language,
    pub(in super::super) revision: i32,
    pub(in super::super) title: String,
    pub(in super::super) summary: String,
    pub(in super::super) body: String,
    pub(in super::super) sheet: Sheet,
    pub(in super::super) source_revision: i32,
    pub(in super::super) state: TextState,
    pub(in super::super) made: Made,
    pub(in super::super) saved_by: PersonId,
    pub(in super::super) saved_at: Timestamp,
}

impl VersionRow {
    pub(super) fn of(text: &TextRow, made: Made) -> Self {
        Self {
            achievement_id: text.achievement_id,
            language: text.language,
            revision: text.revision,
            title: text.title.clone(),
            summary: text.summary.clone(),
            body: text.body.clone(),
            sheet: text.sheet.clone(),
            source_revision: text.source_revision,
            state: text.state,
            made,
            saved_by: text.updated_by,
            saved_at: text.updated_at,
        }
    }
}

/// What a list of versions shows of each.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = achievement_versions)]
pub(in super::super) struct VersionEntry {
    pub(in super::super) language: Language,
    pub(in super::super) revision: i32,
    pub(in super::super) title: String,
    pub(in super::super) state: TextState,
    pub(in super::super) made: Made,
    pub(in super::super) saved_by: PersonId,
    pub(in super::super) saved_at: Timestamp,
}

/// Adds versions; `rows` fit one statement.
pub(super) fn insert_versions(connection: &mut DbConn, rows: &[VersionRow]) -> Result<(), Error> {
    crate::on_db!(connection, c => diesel::insert_into(achievement_versions::table).values(rows).execute(c))?;
    Ok(())
}

/// The saves of one language, newest first, at most `limit`, those before `before` where given.
pub(in super::super) fn list_versions(
    connection: &mut DbConn,
    (id, language): (AchievementId, Language),
    before: Option<i32>,
    limit: i64,
) -> Result<Vec<VersionEntry>, Error> {
    Ok(achievement_versions::table
        .filter(achievement_versions::achievement_id.eq(id).and(achievement_versions::language.eq(language)))
        .filter(achievement_versions::revision.lt(before.unwrap_or(i32::MAX)))
        .order(achievement_versions::revision.desc())
        .limit(limit)
        .select(VersionEntry::as_select())
        .load(connection)?)
}

/// What one language said at a revision of the post: its newest save up to then.
pub(in super::super) fn find_version(
    connection: &mut DbConn,
    (id, language): (AchievementId, Language),
    revision: i32,
) -> Result<VersionRow, Error> {
    Ok(achievement_versions::table
        .filter(achievement_versions::achievement_id.eq(id).and(achievement_versions::language.eq(language)))
        .filter(achievement_versions::revision.le(revision))
        .order(achievement_versions::revision.desc())
        .select(VersionRow::as_select())
        .first(connection)?)
}
