//! Every address of the feature, without the language before it.

use super::proposal::ProposalId;
use crate::features::search::urls as search_urls;

/// The agreed words.
pub fn list() -> String {
    "/glossary".to_owned()
}

/// A term with its words and their history.
pub fn show(key: &str) -> String {
    search_urls::term(key)
}

/// Proposes a word for a term.
pub(super) fn proposals(key: &str) -> String {
    format!("/glossary/{key}/proposals")
}

/// Makes a proposal the agreed word.
pub(super) fn approval(id: ProposalId) -> String {
    format!("/glossary/proposals/{id}/approval")
}

/// Declines a proposal.
pub(super) fn refusal(id: ProposalId) -> String {
    format!("/glossary/proposals/{id}/refusal")
}
