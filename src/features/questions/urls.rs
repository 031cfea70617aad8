//! Every address of the feature, without the language before it.

use super::question::QuestionId;
use crate::vocabulary::language::Language;

/// Questions to one's own country, and those one asked.
pub fn list() -> String {
    "/questions".to_owned()
}

/// The same, with what stands behind a question in the list of that name.
pub fn list_behind(list: &str, id: QuestionId) -> String {
    format!("/questions?{list}={id}#h-{list}")
}

/// One question.
pub fn show(id: QuestionId) -> String {
    format!("/questions/{id}")
}

/// Answers it.
pub fn answer(id: QuestionId) -> String {
    format!("/questions/{id}/answer")
}

/// Corrects its answer.
pub fn correction(id: QuestionId) -> String {
    format!("/questions/{id}/correction")
}

/// Declines it.
pub fn refusal(id: QuestionId) -> String {
    format!("/questions/{id}/refusal")
}

/// Takes it back.
pub fn withdrawal(id: QuestionId) -> String {
    format!("/questions/{id}/withdrawal")
}

/// It and its answer in a further language.
pub fn translation(id: QuestionId, language: Language) -> String {
    format!("/questions/{id}/translations/{}", language.prefix())
}

/// Where it stands under its post.
pub fn under_post(path: &str, id: QuestionId) -> String {
    format!("{path}#question-{id}")
}

/// Where a question about a post is sent.
pub fn ask(path: &str) -> String {
    format!("{path}/questions")
}
