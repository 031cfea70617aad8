//! A question to the index: terms, all or any of them. Each engine writes it in its own syntax.

use super::words::Class;

/// What an entry's terms must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Expression {
    /// This term.
    Term(String),
    /// A term that begins so.
    Beginning(String),
    /// Every one of these; at least one stands here.
    All(Vec<Expression>),
    /// One of these; at least one stands here.
    Any(Vec<Expression>),
}

impl Expression {
    /// A word in a place.
    pub(super) fn word(class: Class, word: &str) -> Self {
        Self::Term(class.term(word))
    }

    /// Every word in that place.
    pub(super) fn words<'w>(class: Class, words: impl IntoIterator<Item = &'w str>) -> Self {
        Self::All(words.into_iter().map(|word| Self::word(class, word)).collect())
    }

    /// Writes it with these words for "and" and "or"; `term` writes a term, and whether it is only a beginning.
    pub(super) fn write(&self, and: &str, or: &str, term: &impl Fn(&str, bool) -> String) -> String {
        let list = |parts: &[Self], word: &str| {
            let parts: Vec<String> = parts.iter().map(|part| part.write(and, or, term)).collect();
            if let [one] = &parts[..] { one.clone() } else { format!("({})", parts.join(word)) }
        };
        match self {
            Self::Term(text) => term(text, false),
            Self::Beginning(text) => term(text, true),
            Self::All(parts) => list(parts, and),
            Self::Any(parts) => list(parts, or),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_is_written_in_the_words_of_an_engine() {
        let both = Expression::words(Class::Title, ["birth", "act"]);
        let it = Expression::Any(vec![both, Expression::Beginning("bfold".to_owned())]);
        let term = |text: &str, is_beginning: bool| format!("{text}{}", if is_beginning { "*" } else { "" });
        assert_eq!(it.write(" AND ", " OR ", &term), "((tbirth AND tact) OR bfold*)");
    }
}
