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

    /// The same with each beginning replaced by the terms that begin so, and without what can find nothing. Nothing
    /// where all of it can find nothing.
    pub(super) fn expanded<E>(
        &self,
        terms: &mut impl FnMut(&str) -> Result<Vec<String>, E>,
    ) -> Result<Option<Self>, E> {
        Ok(match self {
            Self::Term(_) => Some(self.clone()),
            Self::Beginning(text) => Self::any_of(terms(text)?.into_iter().map(Self::Term)),
            Self::All(parts) => {
                let parts: Option<Vec<Self>> =
                    parts.iter().map(|part| part.expanded(terms)).collect::<Result<_, E>>()?;
                parts.map(Self::all_of)
            }
            Self::Any(parts) => {
                let parts: Vec<Option<Self>> =
                    parts.iter().map(|part| part.expanded(terms)).collect::<Result<_, E>>()?;
                Self::any_of(parts.into_iter().flatten())
            }
            Self::Without(some, others) => match (some.expanded(terms)?, others.expanded(terms)?) {
                (Some(some), Some(others)) => some.beside(others),
                (some, _) => some,
            },
        })
    }

    fn all_of(mut parts: Vec<Self>) -> Self {
        if parts.len() == 1 { parts.remove(0) } else { Self::All(parts) }
    }

    fn any_of(parts: impl Iterator<Item = Self>) -> Option<Self> {
        let mut any = Vec::new();
        for part in parts {
            match part {
                Self::Any(parts) => any.extend(parts),
                part => any.push(part),
            }
        }
        if any.len() < 2 { any.pop() } else { Some(Self::Any(any)) }
    }

    /// This without the others: where one of several is the others themselves, it need not be looked at.
    fn beside(self, others: Self) -> Option<Self> {
        let left = match self {
            Self::Any(parts) => Self::any_of(parts.into_iter().filter(|part| *part != others)),
            one => Some(one).filter(|one| *one != others),
        };
        left.map(|left| left.without(others))
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

    fn expanded(it: &Expression, terms: &[&str]) -> Option<String> {
        let terms: Vec<_> = terms.iter().map(|term| (*term).to_owned()).collect();
        it.expanded(&mut |_| Ok::<_, ()>(terms.clone())).unwrap().map(|it| it.write(&SIGNS))
    }

    #[test]
    fn what_is_left_out_is_on_the_shelf_as_well() {
        let it = Expression::word(Class::Anywhere, "act").without(Expression::word(Class::Title, "act"));
        assert_eq!(expanded(&it.on_shelf("x"), &[]).as_deref(), Some("('xbact'&!'xtact')"));
    }

    #[test]
    fn a_beginning_becomes_the_terms_that_begin_so() {
        let it = Expression::All(vec![Expression::Beginning("bfol".to_owned())]);
        assert_eq!(expanded(&it, &["bfold", "bfolio"]).as_deref(), Some("('bfold'|'bfolio')"));
    }

    #[test]
    fn what_can_find_nothing_is_not_asked() {
        let (act, beginning) = (Expression::word(Class::Anywhere, "act"), Expression::Beginning("bfol".to_owned()));
        let both = Expression::All(vec![act.clone(), beginning.clone()]);
        assert_eq!(expanded(&beginning, &[]), None);
        assert_eq!(expanded(&both, &[]), None);
        assert_eq!(expanded(&Expression::Any(vec![act.clone(), both]), &[]).as_deref(), Some("'bact'"));
        assert_eq!(expanded(&act.clone().without(beginning), &[]).as_deref(), Some("'bact'"));
    }

    #[test]
    fn what_is_left_out_anyway_is_not_looked_for() {
        let act = Expression::word(Class::Anywhere, "act");
        let begun = Expression::Any(vec![Expression::Beginning("bact".to_owned())]).without(act);
        assert_eq!(expanded(&begun, &["bact", "bacts", "bactor"]).as_deref(), Some("(('bacts'|'bactor')&!'bact')"));
        assert_eq!(expanded(&begun, &["bact"]), None);
    }
}
