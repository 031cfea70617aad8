//! Every address of the writing side, without the language before it.

use super::super::description::{MarkId, PartId, PictureId};
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

/// The page of them behind this one.
pub fn drafts_after(id: DraftId) -> String {
    format!("/specimens/drafts?after={id}")
}

/// The drafts that nobody may release.
pub fn reviewers() -> String {
    "/specimens/drafts/reviewers".to_owned()
}

/// The page of those behind this one.
pub fn reviewers_after(id: DraftId) -> String {
    format!("/specimens/drafts/reviewers?after={id}")
}

/// Names who releases it.
pub fn reviewer(id: DraftId) -> String {
    of(id, "reviewer")
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

/// Its parts with their pictures.
pub fn parts(id: DraftId) -> String {
    of(id, "parts")
}

/// Takes a part out.
pub fn part_removal(id: DraftId, part: PartId) -> String {
    of(id, &format!("parts/{part}/removal"))
}

/// Moves a part up.
pub fn part_up(id: DraftId, part: PartId) -> String {
    of(id, &format!("parts/{part}/up"))
}

/// The form for a new picture of a part.
pub fn new_picture(id: DraftId, part: PartId) -> String {
    of(id, &format!("parts/{part}/pictures"))
}

/// Takes a picture into the library.
pub fn uploads(id: DraftId, part: PartId) -> String {
    of(id, &format!("parts/{part}/uploads"))
}

/// The form of a picture.
pub fn picture_of(id: DraftId, picture: PictureId) -> String {
    of(id, &format!("pictures/{picture}"))
}

/// Takes a picture out.
pub fn picture_removal(id: DraftId, picture: PictureId) -> String {
    of(id, &format!("pictures/{picture}/removal"))
}

/// Its features.
pub fn marks(id: DraftId) -> String {
    of(id, "marks")
}

/// The form of a feature.
pub fn mark(id: DraftId, mark: MarkId) -> String {
    of(id, &format!("marks/{mark}"))
}

/// The same with the words of a language.
pub fn mark_in(id: DraftId, mark: MarkId, language: Language) -> String {
    of(id, &format!("marks/{mark}?tongue={}", language.tag()))
}

/// Takes a feature out.
pub fn mark_removal(id: DraftId, mark: MarkId) -> String {
    of(id, &format!("marks/{mark}/removal"))
}

/// Moves a feature up.
pub fn mark_up(id: DraftId, mark: MarkId) -> String {
    of(id, &format!("marks/{mark}/up"))
}

/// The places of a feature on pictures.
pub fn zone_of(id: DraftId, mark: MarkId) -> String {
    of(id, &format!("marks/{mark}/zone"))
}

/// The form for a place of a feature on a picture.
pub fn zone(id: DraftId, mark: MarkId, picture: PictureId) -> String {
    of(id, &format!("marks/{mark}/zone?picture={picture}"))
}

/// Takes a place of a feature away.
pub fn zone_removal(id: DraftId, mark: MarkId) -> String {
    of(id, &format!("marks/{mark}/zone/removal"))
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
