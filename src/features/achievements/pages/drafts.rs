//! The list of a desk.

use std::collections::HashMap;

use askama::Template;

use super::super::batch::Step;
use super::super::desk::{DeskFilter, DeskOrder, DeskPlace};
use super::super::store::{Listed, WaitingText};
use super::super::views::{self, state_name, theme_name};
use super::super::{AchievementId, Reviews, State, urls};
use crate::platform::web::{Choice, Errors, Page};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;

/// The posts of one's own country.
#[derive(Template)]
#[template(path = "achievements/drafts.html")]
pub struct Drafts {
    pub page: Page,
    pub listed: Listed,
    /// How the posts of the page stand in the review.
    pub reviews: Reviews,
    /// Translations and corrections that wait for a reviewer.
    pub texts: Vec<WaitingText>,
    /// The times chosen for some of them.
    pub times: HashMap<(AchievementId, Language), Timestamp>,
    /// The people who answer for the posts of the page.
    pub names: HashMap<PersonId, String>,
    pub filters: DeskFilters,
    pub filter: DeskFilter,
    pub order: DeskOrder,
    /// How many posts the choice has, where the kept numbers say so.
    pub total: Option<i64>,
    /// What may be done with many posts at once.
    pub steps: Vec<Step>,
    pub errors: Errors,
    /// Whether the viewer may begin a new post.
    pub may_write: bool,
}

impl Drafts {
    /// Who answers for a post.
    pub fn responsible(&self, person: &PersonId) -> &str {
        self.names.get(person).map_or("", String::as_str)
    }

    /// The time chosen for a text that waits, if one is.
    pub fn time_of(&self, text: &WaitingText) -> Option<String> {
        self.times.get(&(text.id, text.language)).map(|at| self.page.date_time(*at))
    }

    /// The page before.
    pub fn previous_url(&self) -> Option<String> {
        self.listed.previous.map(|place| self.page.url(&desk_url(&self.filter, self.order, Some(("before", place)))))
    }

    /// The page after.
    pub fn next_url(&self) -> Option<String> {
        self.listed.next.map(|place| self.page.url(&desk_url(&self.filter, self.order, Some(("after", place)))))
    }
}

/// What may be chosen beside the list.
pub struct DeskFilters {
    /// The state, its name and number; the first stands for everything that is not public.
    pub states: Vec<(&'static str, String, i64, bool)>,
    pub themes: Vec<Choice>,
    pub languages: Vec<Choice>,
    pub people: Vec<Choice>,
    pub orders: Vec<Choice>,
    pub waits: bool,
    /// How much is chosen beside the state.
    pub chosen: usize,
}

impl DeskFilters {
    pub fn new(
        page: &Page,
        filter: &DeskFilter,
        order: DeskOrder,
        counts: &[(State, i64)],
        people: &[(PersonId, String)],
    ) -> Self {
        let any = |is_chosen| Choice::new("", page.t("achievements-list-any").into_owned(), is_chosen);
        let state = |it: &State| (it.as_str(), state_name(page, it), count_of(counts, *it), filter.state == Some(*it));
        let open: i64 = counts.iter().filter(|(it, _)| *it != State::Published).map(|(_, count)| count).sum();
        let all = ("", page.t("bulk-list-unpublished").into_owned(), open, filter.state.is_none());
        let theme = |it: &Theme| Choice::new(it.as_str(), theme_name(page, it), filter.theme == Some(*it));
        let language =
            |it: Language| Choice::new(it.tag(), page.language_name(it).to_owned(), filter.language == Some(it));
        let person =
            |(id, name): &(PersonId, String)| Choice::new(id.as_str(), name.clone(), filter.responsible == Some(*id));
        let orders =
            [("newest", "bulk-list-newest", DeskOrder::Newest), ("oldest", "bulk-list-oldest", DeskOrder::Oldest)];
        let is_set = [filter.theme.is_some(), filter.language.is_some(), filter.responsible.is_some(), filter.waits];
        Self {
            states: std::iter::once(all).chain(State::ALL.iter().map(state)).collect(),
            themes: std::iter::once(any(filter.theme.is_none())).chain(Theme::ALL.iter().map(theme)).collect(),
            languages: std::iter::once(any(filter.language.is_none()))
                .chain(Language::ALL.into_iter().map(language))
                .collect(),
            people: std::iter::once(any(filter.responsible.is_none())).chain(people.iter().map(person)).collect(),
            orders: orders.map(|(value, key, it)| Choice::new(value, page.t(key).into_owned(), it == order)).to_vec(),
            waits: filter.waits,
            chosen: is_set.into_iter().filter(|is| *is).count(),
        }
    }

    /// How many posts the kept numbers say a choice has.
    pub fn total(filter: &DeskFilter, counts: &[(State, i64)]) -> i64 {
        counts.iter().filter(|(state, _)| filter.has_state(*state)).map(|(_, count)| count).sum()
    }
}

fn count_of(counts: &[(State, i64)], state: State) -> i64 {
    counts.iter().filter(|(it, _)| *it == state).map(|(_, count)| count).sum()
}

/// The address of a page of the list.
pub fn desk_url(filter: &DeskFilter, order: DeskOrder, place: Option<(&str, DeskPlace)>) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(filter.state.iter().map(|it| ("state", it.as_str())));
    query.extend_pairs(filter.theme.iter().map(|it| ("theme", it.as_str())));
    query.extend_pairs(filter.language.iter().map(|it| ("language", it.tag())));
    query.extend_pairs(filter.responsible.iter().map(|it| ("responsible", it.as_str())));
    query.extend_pairs(filter.waits.then_some(("waits", "yes")));
    query.extend_pairs((order == DeskOrder::Oldest).then_some(("order", "oldest")));
    query.extend_pairs(place.map(|(side, place)| (side, place.written())));
    let query = query.finish();
    if query.is_empty() { urls::drafts() } else { format!("{}?{query}", urls::drafts()) }
}
