//! Every address of the writing side, without the language before it.

use super::super::description::PictureId;
use super::super::version::Code;
use super::draft::DraftId;
use crate::vocabulary::language::Language;

/// The form that begins a draft.
pub fn new() -> String {
    "/specimens/new".to_owned()
}

/// The drafts of the viewer's country.
pub fn drafts() -> String {
    "/specimens/drafts".to_owned()
}

/// A draft.
pub fn draft(id: DraftId) -> String {
    format!("/specimens/drafts/{id}")
}

/// One of its pages or steps.
fn of(id: DraftId, rest: &str) -> String {
    format!("/specimens/drafts/{id}/{rest}")
}

/// Its facts.
pub fn facts(id: DraftId) -> String {
    of(id, "facts")
}

/// Its words in one language.
pub fn words(id: DraftId, language: Language) -> String {
    of(id, &format!("words/{}", language.tag()))
}

/// Who reads it.
pub fn readers(id: DraftId) -> String {
    of(id, "readers")
}

/// Where its facts come from.
pub fn sources(id: DraftId) -> String {
    of(id, "sources")
}

/// Takes a source out.
pub fn source_removal(id: DraftId) -> String {
    of(id, "sources/removal")
}

/// As a reader gets it.
pub fn preview(id: DraftId, reader: &str) -> String {
    of(id, &format!("preview?as={reader}"))
}

/// Hands it to the reviewers.
pub fn submission(id: DraftId) -> String {
    of(id, "submission")
}

/// Releases it.
pub fn release(id: DraftId) -> String {
    of(id, "release")
}

/// Gives it back.
pub fn giving_back(id: DraftId) -> String {
    of(id, "return")
}

/// Throws it away.
pub fn removal(id: DraftId) -> String {
    of(id, "removal")
}

/// Begins a draft that revises a version.
pub fn revise(code: &Code) -> String {
    format!("/specimens/{code}/drafts")
}

/// What a version said, release by release.
pub fn revisions(code: &Code) -> String {
    format!("/specimens/{code}/revisions")
}

/// A picture of a draft in a width, the same in every language.
pub fn picture(id: DraftId, picture: PictureId, width: i32) -> String {
    format!("/specimens/drafts/{id}/pictures/{picture}/{width}")
}
