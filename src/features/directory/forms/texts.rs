//! What an organisation says of itself in one language.

use serde::Deserialize;

use super::{name, text};
use crate::features::directory::organisation::{Organisation, Topic};
use crate::platform::web::Errors;
use crate::vocabulary::language::Language;

/// The topics in the order of the form, each with the lines its field has.
pub const FIELDS: [(Topic, u8); 8] = [
    (Topic::Name, 2),
    (Topic::Mandate, 5),
    (Topic::Parent, 2),
    (Topic::Founded, 2),
    (Topic::LegalBasis, 3),
    (Topic::Documents, 3),
    (Topic::IdentityNumber, 3),
    (Topic::Note, 3),
];

/// What the form of the texts sends: one field per topic, by the topic's word.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TextsForm {
    /// The revision the form was filled from.
    pub revision: String,
    pub name: String,
    pub mandate: String,
    pub parent: String,
    pub founded: String,
    pub legal_basis: String,
    pub documents: String,
    pub identity_number: String,
    pub note: String,
}

impl TextsForm {
    /// The form filled with what is known in this language.
    pub fn of(it: &Organisation, language: Language) -> Self {
        let mut form = Self { revision: it.revision.to_string(), ..Self::default() };
        for (topic, _) in FIELDS {
            it.text(topic, language).unwrap_or_default().clone_into(form.field(topic));
        }
        form
    }

    /// What was typed on a topic.
    pub fn typed(&self, topic: Topic) -> &str {
        match topic {
            Topic::Name => &self.name,
            Topic::Mandate => &self.mandate,
            Topic::Parent => &self.parent,
            Topic::Founded => &self.founded,
            Topic::LegalBasis => &self.legal_basis,
            Topic::Documents => &self.documents,
            Topic::IdentityNumber => &self.identity_number,
            Topic::Note => &self.note,
        }
    }

    /// The texts that are there, or a word at each field that needs one.
    pub fn parse(&self, language: Language) -> Result<Vec<(Topic, String)>, Errors> {
        let mut errors = Errors::none();
        let mut texts = Vec::new();
        for (topic, _) in FIELDS {
            let read = if topic == Topic::Name { name } else { text };
            let text = errors.note(topic.as_str(), read(self.typed(topic), language)).flatten();
            texts.extend(text.map(|text| (topic, text)));
        }
        if errors.is_empty() { Ok(texts) } else { Err(errors) }
    }

    fn field(&mut self, topic: Topic) -> &mut String {
        match topic {
            Topic::Name => &mut self.name,
            Topic::Mandate => &mut self.mandate,
            Topic::Parent => &mut self.parent,
            Topic::Founded => &mut self.founded,
            Topic::LegalBasis => &mut self.legal_basis,
            Topic::Documents => &mut self.documents,
            Topic::IdentityNumber => &mut self.identity_number,
            Topic::Note => &mut self.note,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_has_its_field() {
        for topic in Topic::ALL {
            assert_eq!(FIELDS.iter().filter(|(it, _)| it == topic).count(), 1, "{topic}");
            let sent = format!("{topic}=x");
            let form: TextsForm = serde_html_form::from_str(&sent).unwrap();
            assert_eq!(form.parse(Language::English), Ok(vec![(*topic, "x".to_owned())]));
        }
        assert!(serde_html_form::from_str::<TextsForm>("language=en").is_err());
    }

    #[test]
    fn every_fault_is_told_at_once() {
        let form = TextsForm { name: "a".repeat(201), note: "a".repeat(3001), ..TextsForm::default() };
        let errors = form.parse(Language::English).unwrap_err();
        assert_eq!(errors.at("name"), Some("directory-error-name-long"));
        assert_eq!(errors.at("note"), Some("directory-error-text-long"));
    }
}
