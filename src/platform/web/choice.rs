//! One entry of a list a form offers: of a select, of check-boxes, of radio buttons.

use crate::vocabulary::language::Language;

/// What is offered, and whether it is chosen. Drawn by `templates/parts/field.html`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What the reader sees.
    pub text: String,
    /// Its language, where it is not the page's.
    pub language: Option<Language>,
    /// Whether it is chosen now.
    pub is_chosen: bool,
}

impl Choice {
    /// An entry in the page's language.
    pub fn new(value: impl Into<String>, text: impl Into<String>, is_chosen: bool) -> Self {
        Self { value: value.into(), text: text.into(), language: None, is_chosen }
    }

    /// The thirteen languages under their own names, in their fixed order.
    pub fn languages(chosen: &str) -> Vec<Self> {
        let endonym = |language: Language| Self {
            language: Some(language),
            ..Self::new(language.tag(), language.endonym(), language.tag() == chosen)
        };
        Language::ALL.into_iter().map(endonym).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_the_chosen_language_is_marked() {
        let choices = Choice::languages("fa-AF");
        let chosen: Vec<_> = choices.iter().filter(|choice| choice.is_chosen).map(|choice| &*choice.value).collect();
        assert_eq!(chosen, ["fa-AF"]);
        assert!(Choice::languages("xx").iter().all(|choice| !choice.is_chosen));
    }
}
