//! What a catalogue contains, for the tests that hold thirteen languages to the same keys and the
//! same variables.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::{Catalogues, catalogue::Catalogue};
use crate::vocabulary::language::Language;

impl Catalogues {
    /// Every key of a language that a page can ask for: `key`, and `key.attribute` for attributes.
    pub fn keys(&self, language: Language) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        for entry in self.languages[language.index()].resources.iter().flat_map(|it| it.entries()) {
            if let Entry::Message(message) = entry {
                let id = message.id.name;
                keys.extend(message.value.is_some().then(|| id.to_owned()));
                keys.extend(message.attributes.iter().map(|it| format!("{id}.{}", it.id.name)));
            }
        }
        keys
    }

    /// The variables a key uses, those of the messages it refers to included. Empty for a
    /// key nobody defined.
    pub fn variables(&self, language: Language, key: &str) -> BTreeSet<String> {
        let mut walk =
            Walk { catalogue: &self.languages[language.index()], seen: BTreeSet::new(), found: BTreeSet::new() };
        walk.reference(key);
        walk.found
    }
}

/// The ids a file defines; terms with their `-`.
pub(super) fn definitions(resource: &FluentResource) -> Vec<String> {
    let id = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    };
    resource.entries().filter_map(id).collect()
}

struct Walk<'c> {
    catalogue: &'c Catalogue,
    seen: BTreeSet<String>,
    found: BTreeSet<String>,
}

impl Walk<'_> {
    fn reference(&mut self, key: &str) {
        if !self.seen.insert(key.to_owned()) {
            return;
        }
        let (id, attribute) = key.split_once('.').map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        for entry in self.catalogue.resources.iter().flat_map(|it| it.entries()) {
            let (value, attributes) = match entry {
                Entry::Message(it) if it.id.name == id => (it.value.as_ref(), &it.attributes),
                Entry::Term(it) if id.strip_prefix('-') == Some(it.id.name) => (Some(&it.value), &it.attributes),
                _ => continue,
            };
            match attribute {
                None => value.into_iter().for_each(|it| self.pattern(it)),
                Some(name) => attributes.iter().filter(|it| it.id.name == name).for_each(|it| self.pattern(&it.value)),
            }
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { .. } => {}
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        let dotted = |id: &str, attribute: Option<&str>| attribute.map_or(id.to_owned(), |it| format!("{id}.{it}"));
        match inline {
            InlineExpression::VariableReference { id } => {
                self.found.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|it| self.inline(it));
            }
            InlineExpression::MessageReference { id, attribute } => {
                self.reference(&dotted(id.name, attribute.as_ref().map(|it| it.name)));
            }
            // A term sees only the literals handed to it, so its variables are not the message's.
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }
}
