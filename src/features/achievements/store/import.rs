//! Many posts at once, as the demonstration or a file somebody imports brings them.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::super::forms::source_rows;
use super::super::text::Text as Words;
use super::super::version::Made;
use super::super::working_copy::WorkingCopy;
use super::super::{Achievement, SourceDraft, State};
use super::change::text_row;
use super::documents::replace_documents;
use super::numbers::{add_count, desk_count};
use super::row::{Row, TextRow};
use super::telling::{entries, tell_library};
use super::versions::{VersionRow, insert_versions, record_of};
use crate::features::{library, search};
use crate::platform::database::schema::{
    achievement_sources, achievement_texts, achievement_working_copies, achievements,
};
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;
use crate::vocabulary::strip::{Strip, TextState};

/// A post with everything it needs, as the demonstration brings it.
pub struct NewAchievement {
    /// The post; its state decides who reads it.
    pub it: Achievement,
    /// Its words, the original's among them.
    pub texts: Vec<NewText>,
    /// Addresses and titles.
    pub sources: Vec<SourceDraft>,
    /// Documents of its organisation's library, in their order.
    pub documents: Vec<library::DocumentId>,
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

/// Adds many posts at once, without audit: the demonstration's, and the rows of a file somebody imports.
pub fn import(connection: &mut DbConn, posts: &[NewAchievement]) -> Result<(), Error> {
    let mut rows = Vec::with_capacity(posts.len());
    let (mut texts, mut sources, mut versions, mut found) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut bodies: Vec<Vec<TextRow>> = Vec::with_capacity(posts.len());
    for post in posts {
        let own: Vec<TextRow> = post.texts.iter().map(|text| imported_text(&post.it, text)).collect();
        let marks = own.iter().map(|text| (text.language, text.source_revision, text.state));
        rows.push(Row::of(&post.it, Strip::of(post.it.original_language, post.it.original_revision, marks)));
        if post.it.state == State::Published {
            add_count(connection, &post.it, 1)?;
        }
        let own_sources = source_rows(post.it.id, &post.sources);
        found.extend(entries(&post.it, &own, &own_sources));
        let record = record_of(&post.it, &own_sources, &post.documents);
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
        let shows_pictures = !library::addressed(texts.iter().map(|text| text.body.as_str())).is_empty();
        if shows_pictures || !post.documents.is_empty() {
            replace_documents(connection, post.it.id, &post.documents)?;
            let documents: Vec<_> = post.documents.iter().map(|document| (*document, true)).collect();
            tell_library(connection, &post.it, texts, &documents)?;
        }
    }
    if posts.iter().any(|post| post.it.state == State::Published) {
        touch_content(connection)?;
    }
    search::put_many(connection, &found)?;
    let shown: BTreeSet<_> = posts.iter().flat_map(|post| post.documents.iter().copied()).collect();
    library::make_documents_findable(connection, &shown.into_iter().collect::<Vec<_>>())?;
    Ok(())
}

fn imported_text(it: &Achievement, text: &NewText) -> TextRow {
    let state = if text.is_done { TextState::Done } else { TextState::InWork };
    TextRow { source_revision: text.source_revision, ..text_row(it, &text.words, state, it.created_by, it.updated_at) }
}
