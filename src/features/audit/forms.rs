//! What the browser sends: the choice in the list's address.

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use super::entry::EntryId;
use super::kinds::{KINDS, THINGS};
use super::store::Filter;
use crate::platform::i18n::calendar::{DateError, parse_line};
use crate::platform::web::{Errors, code_as_typed};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// The choice. What is no kind, person or country is passed over: the address may come from an old link.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct ListQuery {
    /// The first day, as typed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub since: String,
    /// The last day, as typed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub until: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub kind: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub thing: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub country: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub person: String,
    /// One thing alone.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// The code of a mark, as typed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub code: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    before: String,
}

impl ListQuery {
    /// Reads the query of an address.
    pub fn read(query: &str) -> Self {
        serde_html_form::from_str(query).unwrap_or_default()
    }

    /// The query as it stands in an address.
    pub fn written(&self) -> String {
        serde_html_form::to_string(self).unwrap_or_default()
    }

    /// What to show; with a word at a day that is none. `zone` says when a day begins where the reader is.
    pub fn filter(&self, zone: impl Fn(NaiveDate) -> Timestamp) -> (Filter, Errors) {
        let (mut filter, mut errors) = (Filter::default(), Errors::none());
        match day(&self.since) {
            Ok(day) => filter.since = day.map(&zone),
            Err(()) => errors.add("since", "audit-error-day"),
        }
        match day(&self.until) {
            // The whole of the last day.
            Ok(day) => filter.until = day.and_then(|day| day.checked_add_signed(TimeDelta::days(1))).map(&zone),
            Err(()) => errors.add("until", "audit-error-day"),
        }
        filter.kind = KINDS.iter().find(|kind| **kind == self.kind).copied();
        filter.thing = THINGS.iter().find(|thing| **thing == self.thing).copied();
        filter.country = CountryCode::parse(&self.country);
        filter.person = PersonId::parse(&self.person);
        filter.mark = (!self.code.trim().is_empty()).then(|| code_as_typed(&self.code));
        filter.subject = (!self.id.is_empty()).then(|| self.id.clone());
        (filter, errors)
    }

    /// The row the page begins after.
    pub fn before(&self) -> Option<EntryId> {
        EntryId::parse(&self.before)
    }

    /// Whether anything is chosen.
    pub fn is_filtered(&self) -> bool {
        !self.first().written().is_empty()
    }

    /// The same choice from its newest row on.
    #[must_use]
    pub fn first(&self) -> Self {
        Self { before: String::new(), ..self.clone() }
    }

    /// The same choice, after a row.
    #[must_use]
    pub fn after(&self, last: EntryId) -> Self {
        Self { before: last.to_string(), ..self.clone() }
    }

    /// Only what one person did.
    #[must_use]
    pub fn of_person(&self, person: PersonId) -> Self {
        Self { person: person.to_string(), ..self.first() }
    }

    /// Only what was done with one thing.
    #[must_use]
    pub fn of_thing(&self, thing: &str, id: &str) -> Self {
        Self { thing: thing.to_owned(), id: id.to_owned(), ..self.first() }
    }
}

fn day(typed: &str) -> Result<Option<NaiveDate>, ()> {
    match parse_line(typed) {
        Ok(typed) => Ok(Some(typed.date)),
        Err(DateError::Empty) => Ok(None),
        Err(_) => Err(()),
    }
}
