//! The choice of a desk's list, in its address and in the forms that stand on it.

use serde::Deserialize;

use super::super::State;
use super::super::desk::{DeskFilter, DeskOrder, DeskPage, DeskPlace};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;

/// The choice in the list's address. What is no state, theme, language, person or place is passed over: the address
/// may come from an old link.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct DeskQuery {
    state: String,
    theme: String,
    language: String,
    responsible: String,
    waits: String,
    order: String,
    after: String,
    before: String,
}

impl DeskQuery {
    /// Reads the query of an address.
    pub fn read(query: &str) -> Self {
        serde_html_form::from_str(query).unwrap_or_default()
    }

    /// The first page of a choice.
    pub fn of(fields: FilterFields<'_>) -> Self {
        Self {
            state: fields.state.to_owned(),
            theme: fields.theme.to_owned(),
            language: fields.language.to_owned(),
            responsible: fields.responsible.to_owned(),
            waits: fields.waits.to_owned(),
            ..Self::default()
        }
    }

    /// What to show.
    pub fn filter(&self) -> DeskFilter {
        FilterFields {
            state: &self.state,
            theme: &self.theme,
            language: &self.language,
            responsible: &self.responsible,
            waits: &self.waits,
        }
        .filter()
    }

    /// In which order.
    pub fn order(&self) -> DeskOrder {
        if self.order == "oldest" { DeskOrder::Oldest } else { DeskOrder::Newest }
    }

    /// Which page.
    pub fn page(&self) -> DeskPage {
        let after = DeskPlace::parse(&self.after).map(DeskPage::After);
        after.or_else(|| DeskPlace::parse(&self.before).map(DeskPage::Before)).unwrap_or_default()
    }
}

/// The fields of a choice as they were sent.
#[derive(Debug, Clone, Copy)]
pub struct FilterFields<'a> {
    pub state: &'a str,
    pub theme: &'a str,
    pub language: &'a str,
    pub responsible: &'a str,
    pub waits: &'a str,
}

impl FilterFields<'_> {
    /// What they choose.
    pub fn filter(&self) -> DeskFilter {
        DeskFilter {
            state: State::parse(self.state),
            theme: Theme::parse(self.theme),
            language: Language::from_tag(self.language),
            responsible: PersonId::parse(self.responsible),
            waits: self.waits == "yes",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_says_nothing_we_know_shows_the_whole_desk() {
        let query = DeskQuery::read("state=burnt&theme=x&language=xx&responsible=me&waits=no&after=1&n=1");
        assert_eq!((query.filter(), query.page()), (DeskFilter::default(), DeskPage::First));
        let query = DeskQuery::read("state=draft&theme=training&waits=yes&order=oldest");
        assert_eq!(query.filter().state, Some(State::Draft));
        assert!(query.filter().waits && query.order() == DeskOrder::Oldest);
    }
}
