//! What a reader narrows a search to.

use super::expression::Expression;
use super::words::{self, Class};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;

/// The choices among what was found. Of each list any one suffices; an empty list narrows nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    /// What it is.
    pub kinds: Vec<&'static str>,
    /// Whose it is.
    pub countries: Vec<CountryCode>,
    /// What it is about.
    pub themes: Vec<Theme>,
    /// In which language the words stand.
    pub languages: Vec<Language>,
    /// When it happened.
    pub years: Vec<i32>,
}

impl Chosen {
    /// How many choices there are.
    pub fn count(&self) -> usize {
        self.kinds.len() + self.countries.len() + self.themes.len() + self.languages.len() + self.years.len()
    }

    /// In one order and each once, so that one choice has one address.
    #[must_use]
    pub fn in_order(mut self) -> Self {
        tidy(&mut self.kinds);
        tidy(&mut self.countries);
        tidy(&mut self.themes);
        tidy(&mut self.languages);
        tidy(&mut self.years);
        self
    }

    /// What an entry's terms must hold, each list on its own.
    pub(super) fn expressions(&self) -> Vec<Expression> {
        let lists = [
            (Class::Kind, self.kinds.iter().map(|kind| words::code(kind)).collect::<Vec<_>>()),
            (Class::Country, self.countries.iter().map(|country| words::country_code(*country)).collect()),
            (Class::Theme, self.themes.iter().map(|theme| words::code(theme.as_str())).collect()),
            (Class::Language, self.languages.iter().map(|language| words::language_code(*language)).collect()),
            (Class::Year, self.years.iter().map(i32::to_string).collect()),
        ];
        let any = |(class, words): (Class, Vec<String>)| {
            let terms: Vec<_> = words.iter().map(|word| Expression::word(class, word)).collect();
            (!terms.is_empty()).then_some(Expression::Any(terms))
        };
        lists.into_iter().filter_map(any).collect()
    }
}

fn tidy<T: Ord>(list: &mut Vec<T>) {
    list.sort_unstable();
    list.dedup();
}
