//! What the search is told of a post.

use super::super::text::TextState;
use super::super::{Achievement, State, permissions, urls};
use super::row::TextRow;
use crate::features::search::{self, Readers};
use crate::platform::markdown;

/// The kind of a post in the search and the audit.
pub(super) const KIND: &str = "achievement";
/// The word for a translation that readers do not see yet.
const IN_WORK: &str = "achievements-mark-in-work";

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
            since: if is_public { it.published_at } else { Some(it.created_at) },
        }
    };
    // A language has one entry: what is released hides what is in work.
    let is_released = |language| texts.iter().any(|it| it.language == language && it.state == TextState::Done);
    texts.iter().filter(|it| it.state == TextState::Done || !is_released(it.language)).map(entry).collect()
}

/// What the sheet of a text says, each answer on lines of its own.
fn answers_of(text: &TextRow) -> String {
    text.sheet.answers().into_iter().flat_map(|(_, words)| ["\n".to_owned(), words]).collect()
}
