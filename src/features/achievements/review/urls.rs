//! Every address of the review, without the language before it.

use super::remark::RemarkId;
use crate::features::achievements::AchievementId;
use crate::vocabulary::language::Language;

/// A text in one language with the remarks at its paragraphs; a remark is sent here as well.
pub fn remarks(id: AchievementId, language: Language) -> String {
    format!("/achievements/{id}/texts/{}/remarks", language.prefix())
}

/// The same, at one remark.
pub fn remark(id: AchievementId, language: Language, remark: RemarkId) -> String {
    format!("{}#remark-{remark}", remarks(id, language))
}

/// Answers a remark.
pub fn answers(id: AchievementId, remark: RemarkId) -> String {
    format!("/achievements/{id}/remarks/{remark}/answers")
}

/// Resolves a remark or opens it again.
pub fn state(id: AchievementId, remark: RemarkId) -> String {
    format!("/achievements/{id}/remarks/{remark}/state")
}

/// Chooses a time for a publication.
pub fn publication(id: AchievementId) -> String {
    format!("/achievements/{id}/publication/schedule")
}

/// Chooses a time for a withdrawal.
pub fn withdrawal(id: AchievementId) -> String {
    format!("/achievements/{id}/withdrawal/schedule")
}

/// Chooses a time for the release of a text.
pub fn text_release(id: AchievementId, language: Language) -> String {
    format!("/achievements/{id}/texts/{}/release/schedule", language.prefix())
}

/// Calls off the time chosen for a text.
pub fn text_removal(id: AchievementId, language: Language) -> String {
    format!("{}/removal", text_release(id, language))
}

/// Calls off what was chosen.
pub fn removal(id: AchievementId) -> String {
    format!("/achievements/{id}/schedule/removal")
}
