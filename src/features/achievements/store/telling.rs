//! What the library and the search are told of a post.

use super::super::text::TextState;
use super::super::{Achievement, State, permissions, urls};
use super::row::TextRow;
use crate::features::library;
use crate::features::search::{self, Readers};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::markdown;
use crate::vocabulary::timestamp::Timestamp;

/// The kind of a post in the search and the audit.
pub(in super::super) const KIND: &str = "achievement";
/// The word for words that readers do not see yet.
const IN_WORK: &str = "achievements-mark-in-work";

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
pub(super) fn entries(it: &Achievement, texts: &[TextRow]) -> Vec<search::Entry> {
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
