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
    /// The first, and not the second.
    Without(Box<Expression>, Box<Expression>),
}

/// How an engine writes an expression.
pub(super) struct Syntax {
    pub(super) and: &'static str,
    pub(super) or: &'static str,
    pub(super) and_not: &'static str,
    /// Stands before and after each term.
    pub(super) quote: char,
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

    /// This, leaving out what `other` holds.
    pub(super) fn without(self, other: Self) -> Self {
        Self::Without(Box::new(self), Box::new(other))
    }

    /// The same of what stands on a shelf, whose name every term begins with.
    pub(super) fn on_shelf(&self, name: &str) -> Self {
        let all = |parts: &[Self]| parts.iter().map(|part| part.on_shelf(name)).collect();
        match self {
            Self::Term(text) => Self::Term(format!("{name}{text}")),
            Self::Beginning(text) => Self::Beginning(format!("{name}{text}")),
            Self::All(parts) => Self::All(all(parts)),
            Self::Any(parts) => Self::Any(all(parts)),
            Self::Without(some, others) => some.on_shelf(name).without(others.on_shelf(name)),
        }
    }

    /// The same with each beginning replaced by the terms that begin so.
    pub(super) fn expanded<E>(&self, terms: &mut impl FnMut(&str) -> Result<Vec<String>, E>) -> Result<Self, E> {
        if let Self::Without(some, others) = self {
            return Ok(some.expanded(terms)?.without(others.expanded(terms)?));
        }
        let mut all = |parts: &[Self]| parts.iter().map(|part| part.expanded(terms)).collect::<Result<Vec<_>, E>>();
        Ok(match self {
            Self::Term(_) | Self::Without(..) => self.clone(),
            Self::All(parts) => Self::All(all(parts)?),
            Self::Any(parts) => Self::Any(all(parts)?),
            Self::Beginning(text) => match terms(text)? {
                none if none.is_empty() => Self::Term(text.clone()),
                some => Self::Any(some.into_iter().map(Self::Term).collect()),
            },
        })
    }

    /// Writes it for an engine. A beginning is written as the term it is.
    pub(super) fn write(&self, syntax: &Syntax) -> String {
        let list = |parts: &[Self], word: &str| {
            let parts: Vec<String> = parts.iter().map(|part| part.write(syntax)).collect();
            if let [one] = &parts[..] { one.clone() } else { format!("({})", parts.join(word)) }
        };
        match self {
            Self::Term(text) | Self::Beginning(text) => format!("{quote}{text}{quote}", quote = syntax.quote),
            Self::All(parts) => list(parts, syntax.and),
            Self::Any(parts) => list(parts, syntax.or),
            Self::Without(some, others) => {
                format!("({}{}{})", some.write(syntax), syntax.and_not, others.write(syntax))
            }
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub(in super::super) const WORDS: Syntax = Syntax { and: " AND ", or: " OR ", and_not: " NOT ", quote: '"' };
    const SIGNS: Syntax = Syntax { and: "&", or: "|", and_not: "&!", quote: '\'' };

    #[test]
    fn an_expression_is_written_in_the_words_of_an_engine() {
        let both = Expression::words(Class::Title, ["birth", "act"]);
        let it = Expression::Any(vec![both, Expression::Beginning("bfold".to_owned())]);
        assert_eq!(it.write(&WORDS), "((\"tbirth\" AND \"tact\") OR \"bfold\")");
    }

    #[test]
    fn what_is_left_out_is_on_the_shelf_as_well() {
        let it = Expression::word(Class::Anywhere, "act").without(Expression::word(Class::Title, "act"));
        let it = it.on_shelf("x").expanded(&mut |_| Ok::<_, ()>(Vec::new())).unwrap();
        assert_eq!(it.write(&SIGNS), format!("('x{}'&!'x{}')", Class::Anywhere.term("act"), Class::Title.term("act")));
    }

    #[test]
    fn a_beginning_becomes_the_terms_that_begin_so() {
        let it = Expression::All(vec![Expression::Beginning("bfol".to_owned())]);
        let with = |terms: &[&str]| {
            let terms: Vec<_> = terms.iter().map(|term| (*term).to_owned()).collect();
            it.expanded(&mut |_| Ok::<_, ()>(terms.clone())).map(|it| it.write(&SIGNS))
        };
        assert_eq!(with(&["bfold", "bfolio"]).as_deref(), Ok("('bfold'|'bfolio')"));
        assert_eq!(with(&[]).as_deref(), Ok("'bfol'"));
    }
}
