//! Writing posts. Whatever is public of a change reaches the counts, the search and the readers' pages in the same
//! transaction.

use std::collections::HashMap;

use diesel::prelude::*;

use super::super::text::Text as Words;
use super::super::version::{Made, Record};
use super::super::{Achievement, AchievementId, State};
use super::documents::{documents_at_desk, recorded, replace_documents};
use super::find::{list_sources_of_posts, list_texts_of};
use super::numbers::{desk_count, desk_recount, recount};
use super::row::{Row, SourceRow, TextRow};
use super::telling::{KIND, entries, tell_library};
use super::versions::{self, VersionRow, insert_versions, record_of};
use super::working_copies::{confirmed, delete_working_copy, keep_working_copy, list_working_copies_of};
use crate::features::library::{self, DocumentId};
use crate::features::{questions, search};
use crate::platform::database::schema::{achievement_sources, achievement_texts, achievements};
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::strip::{Strip, TextState};
use crate::vocabulary::timestamp::Timestamp;

/// What a save of the original writes beside its words and the post itself.
pub(in super::super) struct Beside {
    pub(in super::super) sources: Vec<SourceRow>,
    /// Of the library, in their order.
    pub(in super::super) documents: Vec<DocumentId>,
}

/// Adds a new post with its original's words, its sources and documents.
pub(in super::super) fn insert(
    connection: &mut DbConn,
    it: &Achievement,
    words: &Words,
    beside: &Beside,
) -> Result<(), Error> {
    let strip = Strip::of(it.original_language, 1, std::iter::once((words.language, 1, TextState::Done)));
    diesel::insert_into(achievements::table).values(Row::of(it, strip)).execute(connection)?;
    let row = text_row(it, words, TextState::Done, it.created_by, it.created_at);
    write_text(connection, &row, Made::Written, Some(&beside.record_of(it)))?;
    beside.write(connection, it.id)?;
    desk_count(connection, [it])?;
    let texts = [row];
    let documents: Vec<_> = beside.documents.iter().map(|id| (*id, true)).collect();
    tell_library(connection, it, &texts, &documents)?;
    search::replace(connection, KIND, it.id.as_str(), &entries(it, &texts, &beside.sources))?;
    library::make_documents_findable(connection, &beside.documents)
}

/// Writes a post's new state; `before` is what it was.
pub(in super::super) fn save(connection: &mut DbConn, before: &Achievement, it: &Achievement) -> Result<(), Error> {
    save_many(connection, &[(before.clone(), it.clone())])
}

/// The same for many posts, each what it was and what it is. First all rows and numbers, then the search: whoever
/// saves takes its locks in this order, so that nobody waits for each other in a ring.
pub(in super::super) fn save_many(
    connection: &mut DbConn,
    changes: &[(Achievement, Achievement)],
) -> Result<(), Error> {
    let ids: Vec<AchievementId> = changes.iter().map(|(_, it)| it.id).collect();
    let mut texts = all_texts_of(connection, &ids)?;
    let documents = documents_at_desk(connection, &ids)?;
    let subjects: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let mut shown = library::list_used_documents(connection, KIND, &subjects)?;
    shown.extend(documents.values().flatten().map(|(document, _)| *document));
    shown.sort_unstable();
    shown.dedup();
    let mut in_order: Vec<&(Achievement, Achievement)> = changes.iter().collect();
    in_order.sort_by_key(|(before, it)| (before.theme, before.year(), it.theme, it.year()));
    for (before, it) in in_order {
        let texts = texts.get(&it.id).map_or(&[][..], Vec::as_slice);
        save_row(connection, before, it, texts)?;
        recount(connection, before, it)?;
        desk_recount(connection, before, it)?;
        tell_library(connection, it, texts, documents.get(&it.id).map_or(&[], Vec::as_slice))?;
    }
    let is_public = |it: &Achievement| it.state == State::Published;
    let turned = || changes.iter().filter(|(before, it)| is_public(before) != is_public(it)).map(|(_, it)| it);
    questions::hold_under(connection, &turned().map(|it| it.id.to_string()).collect::<Vec<_>>())?;
    if changes.iter().any(|(before, it)| is_public(before) || is_public(it)) {
        touch_content(connection)?;
    }
    for it in turned() {
        questions::follow(connection, it.id.as_str(), is_public(it))?;
    }
    let mut sources = list_sources_of_posts(connection, &ids)?;
    let mut found = Vec::new();
    for (_, it) in changes {
        let sources = sources.remove(&it.id).unwrap_or_default();
        found.extend(entries(it, &texts.remove(&it.id).unwrap_or_default(), &sources));
    }
    search::put_many(connection, &found)?;
    library::make_documents_findable(connection, &shown)
}

fn save_row(connection: &mut DbConn, before: &Achievement, it: &Achievement, texts: &[TextRow]) -> Result<(), Error> {
    let marks = texts.iter().map(|text| (text.language, text.source_revision, text.state));
    let strip = Strip::of(it.original_language, it.original_revision, marks);
    // Only over the revision that was read: of two at the same moment the second is told.
    let unchanged = achievements::table.find(it.id).filter(achievements::revision.eq(before.revision));
    let saved = diesel::update(unchanged).set(Row::of(it, strip)).execute(connection)?;
    if saved == 0 { Err(Error::Conflict("error-conflict-text")) } else { Ok(()) }
}

/// Writes the words of one language and, when given, what stands beside them: in the post where readers see it, else with
/// the version alone. `it` is the post as these words have it; it is saved with [`save`] after them.
pub(in super::super) fn save_text(
    connection: &mut DbConn,
    it: &Achievement,
    words: &Words,
    (state, made): (TextState, Made),
    (by, now): (PersonId, Timestamp),
    beside: Option<&Beside>,
) -> Result<(), Error> {
    let record = beside.map(|beside| beside.record_of(it));
    write_text(connection, &text_row(it, words, state, by, now), made, record.as_ref())?;
    match beside.filter(|_| state == TextState::Done) {
        Some(beside) => beside.write(connection, it.id),
        None => Ok(()),
    }
}

/// Writes the words of an older version again, and where readers see them with the original its sources and documents;
/// the post itself is saved with [`save`] after it. A translation stays as far behind the original as that version was.
pub(in super::super) fn restore_text(
    connection: &mut DbConn,
    it: &Achievement,
    version: VersionRow,
    state: TextState,
    (by, now): (PersonId, Timestamp),
) -> Result<(), Error> {
    let (record, words_by) = (version.record()?, version.writer());
    let is_original = version.language == it.original_language;
    let source_revision = if is_original { it.original_revision } else { version.source_revision };
    let old = version.into_text();
    let row = TextRow { source_revision, state, updated_by: by, updated_at: now, revision: it.revision, ..old };
    write_words(connection, &row)?;
    let restored = VersionRow::of(&row, Made::Restored, record.as_ref())?;
    insert_versions(connection, &[VersionRow { words_by, ..restored }])?;
    match record.filter(|_| state == TextState::Done) {
        Some(record) => Beside::recorded(it.id, &record).write(connection, it.id),
        None => Ok(()),
    }
}

/// Writes down that a translation still says what the changed original says; the post itself is saved with [`save`]
/// after it.
pub(in super::super) fn confirm_text(
    connection: &mut DbConn,
    it: &Achievement,
    text: TextRow,
    (by, now): (PersonId, Timestamp),
) -> Result<(), Error> {
    write_text(connection, &confirmed(it, text, by, now), Made::Confirmed, None)
}

pub(super) fn text_row(it: &Achievement, words: &Words, state: TextState, by: PersonId, now: Timestamp) -> TextRow {
    TextRow {
        achievement_id: it.id,
        language: words.language,
        title: words.title.clone(),
        summary: words.summary.clone(),
        body: words.body.clone(),
        source_revision: it.original_revision,
        state,
        updated_by: by,
        updated_at: now,
        revision: it.revision,
        sheet: words.sheet.clone(),
    }
}

/// Writes what a text says now, where readers see it or beside it, and the same as a version that stays.
fn write_text(connection: &mut DbConn, row: &TextRow, made: Made, record: Option<&Record>) -> Result<(), Error> {
    write_words(connection, row)?;
    insert_versions(connection, &[VersionRow::of(row, made, record)?])
}

fn write_words(connection: &mut DbConn, row: &TextRow) -> Result<(), Error> {
    if row.state == TextState::Done {
        write_released(connection, row)
    } else {
        keep_working_copy(connection, row.clone())
    }
}

pub(super) fn write_released(connection: &mut DbConn, row: &TextRow) -> Result<(), Error> {
    crate::on_db!(connection, c => diesel::insert_into(achievement_texts::table)
        .values(row)
        .on_conflict((achievement_texts::achievement_id, achievement_texts::language))
        .do_update()
        .set(row)
        .execute(c))?;
    delete_working_copy(connection, row.achievement_id, row.language)
}

/// The released texts of these posts, and those in work.
pub(super) fn all_texts_of(
    connection: &mut DbConn,
    ids: &[AchievementId],
) -> Result<HashMap<AchievementId, Vec<TextRow>>, Error> {
    let mut texts = list_texts_of(connection, ids)?;
    for copy in list_working_copies_of(connection, ids)? {
        texts.entry(copy.achievement_id).or_default().push(copy);
    }
    Ok(texts)
}

impl Beside {
    /// As it was recorded with a version.
    pub(super) fn recorded(id: AchievementId, record: &Record) -> Self {
        Self { sources: versions::source_rows(id, record), documents: recorded(record) }
    }

    fn record_of(&self, it: &Achievement) -> Record {
        record_of(it, &self.sources, &self.documents)
    }

    pub(super) fn write(&self, connection: &mut DbConn, id: AchievementId) -> Result<(), Error> {
        replace_sources(connection, id, &self.sources)?;
        replace_documents(connection, id, &self.documents)
    }
}

fn replace_sources(connection: &mut DbConn, id: AchievementId, sources: &[SourceRow]) -> Result<(), Error> {
    diesel::delete(achievement_sources::table.filter(achievement_sources::achievement_id.eq(id)))
        .execute(connection)?;
    crate::on_db!(connection, c => diesel::insert_into(achievement_sources::table).values(sources).execute(c))?;
    Ok(())
}
