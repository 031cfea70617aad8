//! The documents ticked in the form of a post. Beside those ticked the form sends an empty word: so one that asked and
//! got no tick is told from one that did not ask.

use super::TextForm;
use crate::features::library::DocumentId;

/// Documents a post may have.
const MOST_DOCUMENTS: usize = 20;

impl TextForm {
    /// Whether the form asked for documents.
    pub fn asked_documents(&self) -> bool {
        !self.document.is_empty()
    }

    /// The documents ticked, each once, in the order sent.
    pub fn ticked(&self) -> Vec<DocumentId> {
        let mut ids = Vec::new();
        for id in self.document.iter().filter_map(|id| DocumentId::parse(id)) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        ids
    }

    /// The form with these documents ticked.
    #[must_use]
    pub fn with_ticked(self, ids: &[DocumentId]) -> Self {
        let document = std::iter::once(String::new()).chain(ids.iter().map(ToString::to_string)).collect();
        Self { document, ..self }
    }

    pub(super) fn documents(&self) -> Result<Vec<DocumentId>, &'static str> {
        if self.document.iter().any(|id| !id.is_empty() && DocumentId::parse(id).is_none()) {
            return Err("attachments-error-unknown");
        }
        let ids = self.ticked();
        if ids.len() > MOST_DOCUMENTS { Err("attachments-error-many") } else { Ok(ids) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticked_documents_are_read_once_each_and_no_more_than_a_post_may_have() {
        let ids: Vec<_> = (0..=MOST_DOCUMENTS).map(|_| DocumentId::generate()).collect();
        let form = TextForm::default().with_ticked(&ids[1..]);
        assert_eq!(form.documents().unwrap(), &ids[1..]);
        let twice = TextForm { document: [form.document.clone(), form.document].concat(), ..TextForm::default() };
        assert_eq!(twice.documents().unwrap(), &ids[1..]);
        assert_eq!(TextForm::default().with_ticked(&ids).documents(), Err("attachments-error-many"));
        let unknown = TextForm { document: vec!["x".to_owned()], ..TextForm::default() };
        assert_eq!(unknown.documents(), Err("attachments-error-unknown"));
        assert!(!TextForm::default().asked_documents() && TextForm::default().with_ticked(&[]).asked_documents());
    }
}
