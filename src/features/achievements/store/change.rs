//! Writing posts. Whatever is public of a change reaches the counts, the search and the readers' pages in the same
//! transaction.

use std::collections::HashMap;

use diesel::prelude::*;

use super::super::strip::Strip;
use super::super::text::{Text as Words, TextState};
use super::super::version::{Made, Record};
use super::super::working_copy::WorkingCopy;
use super::super::{Achievement, AchievementId, State, permissions, urls};
use super::find::list_texts_of;
use super::numbers::{add_count, desk_count, desk_recount, recount};
use super::row::{Row, SourceRow, TextRow};
use super::versions::{self, VersionRow, insert_versions, record_of};
use super::working_copies::{confirmed, delete_working_copy, list_working_copies_of, upsert_working_copy};
use crate::features::search::{self, Readers};
use crate::features::{library, questions};
use crate::platform::database::schema::{
    achievement_sources, achievement_texts, achievement_working_copies, achievements,
};
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;
use crate::platform::markdown;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// The kind of a post in the search and the audit.
const KIND: &str = "achievement";
/// The word for a translation that readers do not see yet.
const IN_WORK: &str = "achievements-mark-in-work";

/// A post with everything it needs, as the demonstration brings it.
pub struct NewAchievement {
    /// The post; its state decides who reads it.
    pub it: Achievement,
    /// Its words, the original's among them.
    pub texts: Vec<NewText>,
    /// Addresses and titles.
    pub sources: Vec<super::super::SourceDraft>,
}

/// Words of a new post.
pub struct NewText {
    /// Language, title, summary, Markdown.
    pub words: Words,
    /// The original's revision they were made from.
    pub source_revision: i32,
    /// Whether readers see them.
    pub is_done: bool,
}

/// Adds a new post with its original's words and its sources.
pub(in super::super) fn insert(
    connection: &mut DbConn,
    it: &Achievement,
    words: &Words,
    sources: Vec<SourceRow>,
) -> Result<(), Error> {
    let strip = Strip::of(it.original_language, 1, std::iter::once((words.language, 1, TextState::Done)));
    diesel::insert_into(achievements::table).values(Row::of(it, strip)).execute(connection)?;
    let row = text_row(it, words, TextState::Done, it.created_by, it.created_at);
    write_text(connection, &row, Made::Written, Some(&record_of(it, &sources)))?;
    replace_sources(connection, it.id, sources)?;
    desk_count(connection, [it])?;
    let texts = [row];
    tell_library(connection, it, &texts)?;
    search::replace(connection, KIND, it.id.as_str(), &entries(it, &texts))
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
    let mut in_order: Vec<&(Achievement, Achievement)> = changes.iter().collect();
    in_order.sort_by_key(|(before, it)| (before.theme, before.year(), it.theme, it.year()));
    for (before, it) in in_order {
        let texts = texts.get(&it.id).map_or(&[][..], Vec::as_slice);
        save_row(connection, before, it, texts)?;
        recount(connection, before, it)?;
        desk_recount(connection, before, it)?;
        tell_library(connection, it, texts)?;
    }
    for (before, it) in changes {
        let (was, is) = (before.state == State::Published, it.state == State::Published);
        if was != is {
            questions::follow(connection, it.id.as_str(), is)?;
        }
    }
    if changes.iter().any(|(before, it)| before.state == State::Published || it.state == State::Published) {
        touch_content(connection)?;
    }
    let mut found = Vec::new();
    for (_, it) in changes {
        found.extend(entries(it, &texts.remove(&it.id).unwrap_or_default()));
    }
    search::put_many(connection, &found)
}

fn save_row(connection: &mut DbConn, before: &Achievement, it: &Achievement, texts: &[TextRow]) -> Result<(), Error> {
    let marks = texts.iter().map(|text| (text.language, text.source_revision, text.state));
    let strip = Strip::of(it.original_language, it.original_revision, marks);
    // Only over the revision that was read: of two at the same moment the second is told.
    let unchanged = achievements::table.find(it.id).filter(achievements::revision.eq(before.revision));
    let saved = diesel::update(unchanged).set(Row::of(it, strip)).execute(connection)?;
    if saved == 0 { Err(Error::Conflict("error-conflict-text")) } else { Ok(()) }
}

/// Writes the words of one language and, when given, the sources; the post itself is saved with [`save`] after it.
pub(in super::super) fn save_text(
    connection: &mut DbConn,
    it: &Achievement,
    words: &Words,
    (state, made): (TextState, Made),
    (by, now): (PersonId, Timestamp),
    sources: Option<Vec<SourceRow>>,
) -> Result<(), Error> {
    let record = sources.as_deref().map(|sources| record_of(it, sources));
    write_text(connection, &text_row(it, words, state, by, now), made, record.as_ref())?;
    match sources {
        Some(sources) => replace_sources(connection, it.id, sources),
        None => Ok(()),
    }
}

/// Writes the words of an older version again, and with the original its sources; the post itself is saved with
/// [`save`] after it. A translation stays as far behind the original as that version was.
pub(in super::super) fn restore_text(
    connection: &mut DbConn,
    it: &Achievement,
    version: VersionRow,
    state: TextState,
    (by, now): (PersonId, Timestamp),
) -> Result<(), Error> {
    let record = version.record()?;
    let is_original = version.language == it.original_language;
    let source_revision = if is_original { it.original_revision } else { version.source_revision };
    let old = version.into_text();
    let row = TextRow { source_revision, state, updated_by: by, updated_at: now, revision: it.revision, ..old };
    write_text(connection, &row, Made::Restored, record.as_ref())?;
    match record {
        Some(record) => replace_sources(connection, it.id, versions::source_rows(it.id, &record)),
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

/// Adds many posts at once, without audit: the demonstration's.
/// Adds many posts at once, without audit: the demonstration's, and the rows of a file somebody imports.
pub fn import(connection: &mut DbConn, posts: &[NewAchievement]) -> Result<(), Error> {
    let mut rows = Vec::with_capacity(posts.len());
    let (mut texts, mut sources, mut versions, mut found) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut bodies: Vec<Vec<TextRow>> = Vec::with_capacity(posts.len());
    for post in posts {
        let own: Vec<TextRow> = post.texts.iter().map(|text| imported_text(&post.it, text)).collect();
        let marks = own.iter().map(|text| (text.language, text.source_revision, text.state));
        rows.push(Row::of(&post.it, Strip::of(post.it.original_language, post.it.original_revision, marks)));
        found.extend(entries(&post.it, &own));
        if post.it.state == State::Published {
            add_count(connection, &post.it, 1)?;
        }
        let own_sources = super::super::forms::source_rows(post.it.id, &post.sources);
        let record = record_of(&post.it, &own_sources);
        for text in &own {
            let is_original = text.language == post.it.original_language;
            versions.push(VersionRow::of(text, Made::Imported, is_original.then_some(&record))?);
        }
        texts.extend(own.iter().cloned());
        bodies.push(own);
        sources.extend(own_sources);
    }
    desk_count(connection, posts.iter().map(|post| &post.it))?;
    // PostgreSQL takes 65,535 values in one statement, SQLite 32,766.
    for rows in rows.chunks(1000) {
        crate::on_db!(connection, c => diesel::insert_into(achievements::table).values(rows).execute(c))?;
    }
    let (texts, copies): (Vec<TextRow>, Vec<TextRow>) =
        texts.into_iter().partition(|text| text.state == TextState::Done);
    let copies: Vec<WorkingCopy> = copies.into_iter().map(Into::into).collect();
    for copies in copies.chunks(2000) {
        crate::on_db!(connection, c => diesel::insert_into(achievement_working_copies::table).values(copies).execute(c))?;
    }
    for texts in texts.chunks(2000) {
        crate::on_db!(connection, c => diesel::insert_into(achievement_texts::table).values(texts).execute(c))?;
    }
    for versions in versions.chunks(2000) {
        insert_versions(connection, versions)?;
    }
    for sources in sources.chunks(2000) {
        crate::on_db!(connection, c => diesel::insert_into(achievement_sources::table).values(sources).execute(c))?;
    }
    for (post, texts) in posts.iter().zip(&bodies) {
        if !library::addressed(texts.iter().map(|text| text.body.as_str())).is_empty() {
            tell_library(connection, &post.it, texts)?;
        }
    }
    search::put_many(connection, &found)?;
    if posts.iter().any(|post| post.it.state == State::Published) {
        touch_content(connection)?;
    }
    Ok(())
}

fn imported_text(it: &Achievement, text: &NewText) -> TextRow {
    let state = if text.is_done { TextState::Done } else { TextState::InWork };
    TextRow { source_revision: text.source_revision, ..text_row(it, &text.words, state, it.created_by, it.updated_at) }
}

fn text_row(it: &Achievement, words: &Words, state: TextState, by: PersonId, now: Timestamp) -> TextRow {
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
    if row.state == TextState::Done {
        write_released(connection, row)?;
    } else {
        upsert_working_copy(connection, &row.clone().into())?;
    }
    insert_versions(connection, &[VersionRow::of(row, made, record)?])
}

fn write_released(connection: &mut DbConn, row: &TextRow) -> Result<(), Error> {
    crate::on_db!(connection, c => diesel::insert_into(achievement_texts::table)
        .values(row)
        .on_conflict((achievement_texts::achievement_id, achievement_texts::language))
        .do_update()
        .set(row)
        .execute(c))?;
    delete_working_copy(connection, row.achievement_id, row.language)
}

/// The released texts of these posts, and those in work.
fn all_texts_of(connection: &mut DbConn, ids: &[AchievementId]) -> Result<HashMap<AchievementId, Vec<TextRow>>, Error> {
    let mut texts = list_texts_of(connection, ids)?;
    for copy in list_working_copies_of(connection, ids)? {
        texts.entry(copy.achievement_id).or_default().push(copy);
    }
    Ok(texts)
}

fn replace_sources(connection: &mut DbConn, id: AchievementId, sources: Vec<SourceRow>) -> Result<(), Error> {
    diesel::delete(achievement_sources::table.filter(achievement_sources::achievement_id.eq(id)))
        .execute(connection)?;
    crate::on_db!(connection, c => diesel::insert_into(achievement_sources::table).values(&sources).execute(c))?;
    Ok(())
}

/// Tells the library which of its pictures the texts show.
fn tell_library(connection: &mut DbConn, it: &Achievement, texts: &[TextRow]) -> Result<(), Error> {
    let original = texts.iter().find(|text| text.language == it.original_language);
    let usage = library::Use {
        subject: (KIND, it.id.to_string()),
        title: original.map_or_else(|| it.reference.clone(), |text| text.title.clone()),
        path: urls::review(it.id),
        is_public: it.state == State::Published,
    };
    let done = texts.iter().filter(|text| text.state == TextState::Done);
    let read = library::addressed(done.map(|text| text.body.as_str()));
    let all = library::addressed(texts.iter().map(|text| text.body.as_str()));
    // A translation in work shows its pictures to nobody outside.
    let files: Vec<_> = all.into_iter().map(|file| (file, read.contains(&file))).collect();
    library::set_uses(connection, it.organisation, &usage, &files)
}

/// What the search finds a post by: its public texts for everyone, all others for its own country's people, each
/// with the word for where it stands.
fn entries(it: &Achievement, texts: &[TextRow]) -> Vec<search::Entry> {
    let entry = |text: &TextRow| {
        let is_done = text.state == TextState::Done;
        let is_public = it.state == State::Published && is_done;
        let state = if is_done { format!("achievements-state-{}", it.state) } else { IN_WORK.to_owned() };
        search::Entry {
            kind: KIND.to_owned(),
            subject_id: it.id.to_string(),
            language: text.language,
            path: if is_public { urls::show(&it.slug) } else { urls::review(it.id) },
            title: text.title.clone(),
            body: format!("{}\n{}{}", text.summary, markdown::to_text(&text.body), answers_of(text)),
            country: Some(it.country),
            theme: Some(it.theme),
            day: Some(it.day),
            readers: if is_public { Readers::Everyone } else { permissions::readers_inside(it.country) },
            state: (!is_public).then_some(state),
            since: since_when(it, text, is_public),
        }
    };
    // A language has one entry: what is released hides what is in work.
    let is_released = |language| texts.iter().any(|it| it.language == language && it.state == TextState::Done);
    texts.iter().filter(|it| it.state == TextState::Done || !is_released(it.language)).map(entry).collect()
}

/// Since when its readers have had a text they did not have before: a translation comes with the change that releases
/// it, the original with the post.
fn since_when(it: &Achievement, text: &TextRow, is_public: bool) -> Option<Timestamp> {
    match (text.language == it.original_language, is_public) {
        (true, true) => it.published_at,
        (true, false) => Some(it.created_at),
        (false, _) => Some(it.updated_at),
    }
}

/// What the sheet of a text says, each answer on lines of its own.
fn answers_of(text: &TextRow) -> String {
    text.sheet.answers().into_iter().flat_map(|(_, words)| ["\n".to_owned(), words]).collect()
}
