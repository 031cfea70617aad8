//! The choice in the address of the table of languages.

use serde::Deserialize;

use super::super::AchievementId;
use super::super::store::{Narrowed, Place};
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::Mark;

/// What the table is narrowed to and where it goes on. What is no language, state or place is passed over.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct LanguagesQuery {
    language: String,
    state: String,
    after: String,
}

impl LanguagesQuery {
    /// Reads the query of an address.
    pub fn read(query: &str) -> Self {
        serde_html_form::from_str(query).unwrap_or_default()
    }

    /// What to show.
    pub fn narrowed(&self) -> Narrowed {
        Narrowed { language: Language::from_tag(&self.language), mark: Mark::parse(&self.state) }
    }

    /// After which post the page begins: its day and id, with a full stop between.
    pub fn after(&self) -> Option<Place> {
        let (day, id) = self.after.split_once('.')?;
        Some(Place { day: day.parse().ok()?, id: AchievementId::parse(id)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_and_nonsense_passed_over() {
        let id = AchievementId::generate();
        let query = LanguagesQuery::read(&format!("language=ru&state=older&after=2026-05-01.{id}"));
        assert_eq!(query.narrowed(), Narrowed { language: Some(Language::Russian), mark: Some(Mark::Older) });
        assert_eq!(query.after(), Some(Place { day: "2026-05-01".parse().unwrap(), id }));
        let query = LanguagesQuery::read("language=xx&state=o&after=1.2");
        assert_eq!((query.narrowed(), query.after()), (Narrowed::default(), None));
    }
}
