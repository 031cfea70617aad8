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

    /// The same of what stands on a shelf, whose name every term begins with.
    pub(super) fn on_shelf(&self, name: &str) -> Self {
        let all = |parts: &[Self]| parts.iter().map(|part| part.on_shelf(name)).collect();
        match self {
            Self::Term(text) => Self::Term(format!("{name}{text}")),
            Self::Beginning(text) => Self::Beginning(format!("{name}{text}")),
            Self::All(parts) => Self::All(all(parts)),
            Self::Any(parts) => Self::Any(all(parts)),
        }
    }

    /// The same with each beginning replaced by the terms that begin so.
    pub(super) fn expanded<E>(&self, terms: &mut impl FnMut(&str) -> Result<Vec<String>, E>) -> Result<Self, E> {
        let mut all = |parts: &[Self]| parts.iter().map(|part| part.expanded(terms)).collect::<Result<Vec<_>, E>>();
        Ok(match self {
            Self::Term(_) => self.clone(),
            Self::All(parts) => Self::All(all(parts)?),
            Self::Any(parts) => Self::Any(all(parts)?),
            Self::Beginning(text) => match terms(text)? {
                none if none.is_empty() => Self::Term(text.clone()),
                some => Self::Any(some.into_iter().map(Self::Term).collect()),
            },
        })
    }

    /// Writes it with these words for "and" and "or", each term between two quotation marks. A beginning is written
    /// as the term it is.
    pub(super) fn write(&self, and: &str, or: &str, quote: char) -> String {
        let list = |parts: &[Self], word: &str| {
            let parts: Vec<String> = parts.iter().map(|part| part.write(and, or, quote)).collect();
            if let [one] = &parts[..] { one.clone() } else { format!("({})", parts.join(word)) }
        };
        match self {
            Self::Term(text) | Self::Beginning(text) => format!("{quote}{text}{quote}"),
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
        assert_eq!(it.write(" AND ", " OR ", '"'), "((\"tbirth\" AND \"tact\") OR \"bfold\")");
    }

    #[test]
    fn a_beginning_becomes_the_terms_that_begin_so() {
        let it = Expression::All(vec![Expression::Beginning("bfol".to_owned())]);
        let with = |terms: &[&str]| {
            let terms: Vec<_> = terms.iter().map(|term| (*term).to_owned()).collect();
            it.expanded(&mut |_| Ok::<_, ()>(terms.clone())).map(|it| it.write("&", "|", '\''))
        };
        assert_eq!(with(&["bfold", "bfolio"]).as_deref(), Ok("('bfold'|'bfolio')"));
        assert_eq!(with(&[]).as_deref(), Ok("'bfol'"));
    }
}
