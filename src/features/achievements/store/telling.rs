//! What the library and the search are told of a post.

use diesel::prelude::*;
use url::Url;

use super::super::{Achievement, AchievementId, State, permissions, urls};
use super::change::all_texts_of;
use super::find::list_sources_of_posts;
use super::row::{Row, SourceRow, TextRow};
use crate::features::library;
use crate::features::search::{self, Readers};
use crate::platform::database::DbConn;
use crate::platform::database::schema::achievements;
use crate::platform::errors::Error;
use crate::platform::markdown;
use crate::vocabulary::strip::TextState;
use crate::vocabulary::timestamp::Timestamp;

/// The kind of a post in the search and the audit.
pub(in super::super) const KIND: &str = "achievement";
/// The word for words that readers do not see yet.
const IN_WORK: &str = "achievements-mark-in-work";
/// Posts the search is told of at once when it is told of all.
const AT_ONCE: i64 = 500;

/// Tells the library which of its pictures the texts show, and which of its documents the post, each with whether
/// readers have it.
pub(super) fn tell_library(
    connection: &mut DbConn,
    it: &Achievement,
    texts: &[TextRow],
    documents: &[(library::DocumentId, bool)],
) -> Result<(), Error> {
    let original = texts.iter().find(|text| text.language == it.original_language);
    let usage = library::Use {
        subject: (KIND, it.id.to_string()),
        title: original.map_or_else(|| it.reference.clone(), |text| text.title.clone()),
        path: urls::review(it.id),
        shown_path: urls::show(&it.slug),
        theme: it.theme,
        day: it.day,
        is_public: it.state == State::Published,
        is_waiting: it.state == State::Submitted || texts.iter().any(|text| text.state == TextState::InReview),
    };
    let done = texts.iter().filter(|text| text.state == TextState::Done);
    let read = library::addressed(done.map(|text| text.body.as_str()));
    let all = library::addressed(texts.iter().map(|text| text.body.as_str()));
    // Words in work show their pictures to nobody outside, nor does a correction its documents.
    let files: Vec<_> = all.into_iter().map(|file| (file, read.contains(&file))).collect();
    library::set_uses(connection, it.organisation, &usage, &files)?;
    library::use_documents_in(connection, it.organisation, documents, &usage)
}

/// What the search finds a post by: its public texts for everyone, all others for its own country's people, each
/// with the word for where it stands.
pub(super) fn entries(it: &Achievement, texts: &[TextRow], sources: &[SourceRow]) -> Vec<search::Entry> {
    // What a post goes back to stands beside its original, and is as public as that.
    let sources_of =
        |text: &TextRow| if text.language == it.original_language { named(sources) } else { String::new() };
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
            body: format!(
                "{}\n{}{}{}",
                text.summary,
                markdown::to_text(&text.body),
                answers_of(text),
                sources_of(text)
            ),
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

/// The titles of sources, each with the machine it is read on, on lines of their own.
fn named(sources: &[SourceRow]) -> String {
    let line = |source: &SourceRow| {
        let host = Url::parse(&source.url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
        // A source without a title is called by its host.
        if source.title == host { format!("\n{host}") } else { format!("\n{} {host}", source.title) }
    };
    sources.iter().map(line).collect()
}

/// Tells the search of every post there is: where the index was made anew.
pub fn make_all_findable(connection: &mut DbConn) -> Result<(), Error> {
    let mut after: Option<AchievementId> = None;
    loop {
        let mut rows = achievements::table.into_boxed();
        if let Some(after) = after {
            rows = rows.filter(achievements::id.gt(after));
        }
        let rows: Vec<Row> = rows.order(achievements::id).limit(AT_ONCE).select(Row::as_select()).load(connection)?;
        let posts: Vec<Achievement> = rows.into_iter().map(|row| row.into_parts().0).collect();
        let ids: Vec<AchievementId> = posts.iter().map(|it| it.id).collect();
        let Some(last) = ids.last() else { return Ok(()) };
        after = Some(*last);
        let (texts, sources) = (all_texts_of(connection, &ids)?, list_sources_of_posts(connection, &ids)?);
        let of = |it: &Achievement| {
            let texts = texts.get(&it.id).map_or(&[][..], Vec::as_slice);
            entries(it, texts, sources.get(&it.id).map_or(&[][..], Vec::as_slice))
        };
        search::put_many(connection, &posts.iter().flat_map(of).collect::<Vec<_>>())?;
    }
}
