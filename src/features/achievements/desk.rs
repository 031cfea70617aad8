//! What a desk lists: a country's posts by state, theme, language and who answers for them, by last change. A page
//! begins behind or ends before a post of the page that led to it, so page 400 costs what page 1 costs.

use super::achievement::{AchievementId, State};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;

/// What the list shows. Without a state: everything that is not public.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DeskFilter {
    /// Posts in this state.
    pub state: Option<State>,
    /// About this theme.
    pub theme: Option<Theme>,
    /// Written in this language.
    pub language: Option<Language>,
    /// For which this person answers.
    pub responsible: Option<PersonId>,
    /// That wait for the viewer.
    pub waits: bool,
}

/// What changed last, first or last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DeskOrder {
    /// The last change first.
    #[default]
    Newest,
    /// The longest untouched first.
    Oldest,
}

/// A place in the list: the post there, and when it changed last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeskPlace {
    /// When the post changed last (UTC).
    pub at: Timestamp,
    /// The post.
    pub id: AchievementId,
}

/// Which page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum DeskPage {
    /// The first.
    #[default]
    First,
    /// The one that follows this place.
    After(DeskPlace),
    /// The one that leads to this place.
    Before(DeskPlace),
}

impl DeskFilter {
    /// Whether the kept counts say how many it shows.
    pub fn is_counted(&self) -> bool {
        self.responsible.is_none() && !self.waits
    }

    /// Whether a post in this state may be listed.
    pub fn has_state(&self, state: State) -> bool {
        self.state.map_or(state != State::Published, |chosen| chosen == state)
    }
}

impl DeskPlace {
    /// As it stands in an address: `2026-11-22T10:00:00.000000Z~<id>`.
    pub fn written(self) -> String {
        format!("{}~{}", self.at.to_rfc3339(), self.id)
    }

    /// Reads the same; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let (at, id) = text.split_once('~')?;
        Some(Self { at: Timestamp::parse(at).ok()?, id: AchievementId::parse(id)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_survives_its_address() {
        let at = Timestamp::parse("2026-11-22T10:00:00.123456Z").unwrap();
        let place = DeskPlace { at, id: AchievementId::generate() };
        assert_eq!(DeskPlace::parse(&place.written()), Some(place));
        for wrong in ["", "~", "2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z~1", "yesterday~1"] {
            assert_eq!(DeskPlace::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn without_a_state_the_desk_shows_what_is_not_public() {
        let states = |filter: DeskFilter| State::ALL.iter().filter(|state| filter.has_state(**state)).count();
        assert_eq!(states(DeskFilter::default()), 3);
        assert_eq!(states(DeskFilter { state: Some(State::Published), ..DeskFilter::default() }), 1);
    }
}
