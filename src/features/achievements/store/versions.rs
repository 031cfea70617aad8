//! Every save of a post's words: written once with each change, and the words never touched again.

use diesel::prelude::*;
use diesel::result::DatabaseErrorKind::UniqueViolation;
use diesel::result::Error::DatabaseError;

use super::super::Achievement;
use super::super::AchievementId;
use super::super::sheet::Sheet;
use super::super::version::{Made, Record, RecordedSource};
use super::documents::list_documents;
use super::find::{list_sources, maybe_text};
use super::row::{SourceRow, TextRow};
use super::working_copies::maybe_working_copy;
use crate::features::library::DocumentId;
use crate::platform::database::DbConn;
use crate::platform::database::schema::achievement_versions;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::TextState;
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
    /// A [`Record`] as JSON, with versions of the original.
    pub(in super::super) record: Option<String>,
    /// Who wrote the words, where somebody else brought them back from a version that was not released.
    pub(in super::super) words_by: Option<PersonId>,
}

impl VersionRow {
    pub(super) fn of(text: &TextRow, made: Made, record: Option<&Record>) -> Result<Self, Error> {
        Ok(Self {
            achievement_id: text.achievement_id,
            language: text.language,
            revision: text.revision,
            title: text.title.clone(),
            summary: text.summary.clone(),
            body: text.body.clone(),
            sheet: text.sheet.clone(),
            source_revision: text.source_revision,
            // A version knows whether its words were released; what waits for a reviewer is not.
            state: if text.state == TextState::Done { TextState::Done } else { TextState::InWork },
            made,
            saved_by: text.updated_by,
            saved_at: text.updated_at,
            record: record.map(serde_json::to_string).transpose()?,
            words_by: None,
        })
    }

    /// Whose words whoever brings this version back brings back; nobody's where readers had them.
    pub(super) fn writer(&self) -> Option<PersonId> {
        let is_unreleased = self.state != TextState::Done;
        is_unreleased.then(|| self.words_by.unwrap_or(self.saved_by))
    }

    /// The words as they would stand in the post.
    pub(in super::super) fn into_text(self) -> TextRow {
        TextRow {
            achievement_id: self.achievement_id,
            language: self.language,
            title: self.title,
            summary: self.summary,
            body: self.body,
            source_revision: self.source_revision,
            state: self.state,
            updated_by: self.saved_by,
            updated_at: self.saved_at,
            revision: self.revision,
            sheet: self.sheet,
        }
    }

    /// Theme, day, sources and documents as they stood; none with a translation, and with what was saved before they were kept.
    pub(in super::super) fn record(&self) -> Result<Option<Record>, Error> {
        Ok(self.record.as_deref().map(serde_json::from_str).transpose()?)
    }

    /// The post with the theme and the day it had then.
    pub(in super::super) fn as_of(&self, it: Achievement) -> Result<Achievement, Error> {
        let Some(record) = self.record()? else { return Ok(it) };
        Ok(Achievement { theme: record.theme, day: record.day.parse().map_err(Error::unexpected)?, ..it })
    }
}

/// What a post says beside its words, to be kept with a version.
pub(super) fn record_of(it: &Achievement, sources: &[SourceRow], documents: &[DocumentId]) -> Record {
    let source = |row: &SourceRow| RecordedSource {
        url: row.url.clone(),
        title: row.title.clone(),
        as_of: row.as_of.clone(),
        note: row.note.clone(),
    };
    Record {
        theme: it.theme,
        day: it.day.to_string(),
        sources: sources.iter().map(source).collect(),
        documents: documents.iter().map(ToString::to_string).collect(),
    }
}

/// The rows of recorded sources.
pub(super) fn source_rows(id: AchievementId, record: &Record) -> Vec<SourceRow> {
    let row = |(position, source): (i32, &RecordedSource)| SourceRow {
        achievement_id: id,
        position,
        url: source.url.clone(),
        title: source.title.clone(),
        as_of: source.as_of.clone(),
        note: source.note.clone(),
    };
    (1..).zip(&record.sources).map(row).collect()
}

/// What a list of versions shows of each.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = achievement_versions)]
pub(in super::super) struct VersionEntry {
    pub(in super::super) revision: i32,
    pub(in super::super) title: String,
    pub(in super::super) state: TextState,
    pub(in super::super) made: Made,
    pub(in super::super) saved_by: PersonId,
    pub(in super::super) saved_at: Timestamp,
}

/// Adds versions; `rows` fit one statement.
pub(super) fn insert_versions(connection: &mut DbConn, rows: &[VersionRow]) -> Result<(), Error> {
    let inserted =
        crate::on_db!(connection, c => diesel::insert_into(achievement_versions::table).values(rows).execute(c));
    match inserted {
        Ok(_) => Ok(()),
        // Somebody saved the same revision a moment ago.
        Err(DatabaseError(UniqueViolation, _)) => Err(Error::Conflict("error-conflict-text")),
        Err(error) => Err(error.into()),
    }
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

/// The languages that have words, in their fixed order.
pub(in super::super) fn list_languages(connection: &mut DbConn, id: AchievementId) -> Result<Vec<Language>, Error> {
    let mut languages: Vec<Language> = achievement_versions::table
        .filter(achievement_versions::achievement_id.eq(id))
        .select(achievement_versions::language)
        .distinct()
        .load(connection)?;
    languages.sort_by_key(|language| language.index());
    Ok(languages)
}

/// The sources as they stood in a version, or as they are where none were kept with it.
pub(in super::super) fn list_sources_of(
    connection: &mut DbConn,
    it: &Achievement,
    version: &VersionRow,
) -> Result<Vec<SourceRow>, Error> {
    match version.record()? {
        Some(record) => Ok(source_rows(it.id, &record)),
        None => list_sources(connection, it.id),
    }
}

/// The sources as they were written last: those of a correction that is not released, else the post's own.
pub(in super::super) fn list_newest_sources(
    connection: &mut DbConn,
    it: &Achievement,
) -> Result<Vec<SourceRow>, Error> {
    match maybe_working_copy(connection, it.id, it.original_language)? {
        Some(copy) => {
            let version = find_version(connection, (it.id, it.original_language), copy.revision)?;
            list_sources_of(connection, it, &version)
        }
        None => list_sources(connection, it.id),
    }
}

/// What one language said at a revision of the post: its newest save up to then.
pub(in super::super) fn find_version(
    connection: &mut DbConn,
    (id, language): (AchievementId, Language),
    revision: i32,
) -> Result<VersionRow, Error> {
    maybe_version(connection, (id, language), revision)?.ok_or(Error::NotFound)
}

/// The same, where there may be none.
pub(in super::super) fn maybe_version(
    connection: &mut DbConn,
    (id, language): (AchievementId, Language),
    revision: i32,
) -> Result<Option<VersionRow>, Error> {
    Ok(achievement_versions::table
        .filter(achievement_versions::achievement_id.eq(id).and(achievement_versions::language.eq(language)))
        .filter(achievement_versions::revision.le(revision))
        .order(achievement_versions::revision.desc())
        .select(VersionRow::as_select())
        .first(connection)
        .optional()?)
}

/// What readers have in a language, with what stands beside the original's words, as a version to compare others with.
pub(in super::super) fn maybe_released(
    connection: &mut DbConn,
    it: &Achievement,
    language: Language,
) -> Result<Option<VersionRow>, Error> {
    let Some(text) = maybe_text(connection, it.id, language)? else { return Ok(None) };
    let record = if language == it.original_language {
        let (sources, documents) = (list_sources(connection, it.id)?, list_documents(connection, it.id)?);
        Some(record_of(it, &sources, &documents))
    } else {
        None
    };
    VersionRow::of(&text, Made::Written, record.as_ref()).map(Some)
}

/// The original as a translation has it that says it was made from this revision of it: what an import brings counts
/// its own revisions, so the version is asked, not its number. None where that old a version was not kept.
pub(in super::super) fn maybe_source(
    connection: &mut DbConn,
    it: &Achievement,
    source_revision: i32,
) -> Result<Option<VersionRow>, Error> {
    Ok(achievement_versions::table
        .filter(achievement_versions::achievement_id.eq(it.id))
        .filter(achievement_versions::language.eq(it.original_language))
        .filter(achievement_versions::source_revision.le(source_revision))
        // A correction that waits is no source of anything yet.
        .filter(achievement_versions::state.eq(TextState::Done))
        .order(achievement_versions::revision.desc())
        .select(VersionRow::as_select())
        .first(connection)
        .optional()?)
}
