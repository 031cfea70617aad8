//! What the list and the page that asks send.

use serde::Deserialize;

use super::super::AchievementId;
use super::super::batch::{BatchId, Step};
use super::super::desk::DeskFilter;
use super::super::forms::{FilterFields, ReasonForm};
use crate::platform::errors::Error;
use crate::platform::web::Errors;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;

/// Posts and what shall be done with them.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BatchForm {
    /// The posts that are ticked.
    pub id: Vec<String>,
    /// Whether all of the list's choice is meant instead.
    pub all: String,
    pub state: String,
    pub theme: String,
    pub language: String,
    pub responsible: String,
    pub waits: String,
    pub step: String,
    /// The id of the batch, made with the page that asks: sent twice, it is one batch.
    pub batch: String,
    /// How many posts the page that asks counted.
    pub count: String,
    /// When that page was drawn, RFC 3339.
    pub asked_at: String,
    pub reason: String,
    pub to_theme: String,
    pub to_person: String,
}

/// What a step needs beside the posts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Needs {
    pub reason: Option<String>,
    pub theme: Option<Theme>,
    pub to_person: Option<PersonId>,
}

impl BatchForm {
    /// The step; no form of ours sends another.
    pub fn step(&self) -> Result<Step, Error> {
        Step::parse(&self.step).ok_or_else(|| Error::invalid("no such step"))
    }

    /// The id of the batch.
    pub fn batch(&self) -> Result<BatchId, Error> {
        BatchId::parse(&self.batch).ok_or_else(|| Error::invalid("a batch without its id"))
    }

    /// When the page was drawn that counted the posts; now where it does not say so.
    pub fn asked_at(&self, now: Timestamp) -> Timestamp {
        Timestamp::parse(&self.asked_at).map_or(now, |asked| asked.min(now))
    }

    /// Whether all of the list's choice is meant.
    pub fn is_all(&self) -> bool {
        self.all == "yes"
    }

    /// The list's choice.
    pub fn filter(&self) -> DeskFilter {
        self.filter_fields().filter()
    }

    /// The same as it was sent.
    pub fn filter_fields(&self) -> FilterFields<'_> {
        FilterFields {
            state: &self.state,
            theme: &self.theme,
            language: &self.language,
            responsible: &self.responsible,
            waits: &self.waits,
        }
    }

    /// The posts that are ticked; what is no id is nobody's.
    pub fn ids(&self) -> Vec<AchievementId> {
        let mut ids: Vec<AchievementId> = self.id.iter().filter_map(|id| AchievementId::parse(id)).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// What the step needs, or every error of it. `people` may answer for a post.
    pub fn needs(&self, step: Step, people: &[PersonId]) -> Result<Needs, Errors> {
        let mut errors = Errors::none();
        let needs = match step {
            Step::Publish | Step::Import => Needs::default(),
            Step::Return | Step::Withdraw => {
                Needs { reason: Some(ReasonForm { reason: self.reason.clone() }.parse()?), ..Needs::default() }
            }
            Step::Retag => {
                let theme = Theme::parse(&self.to_theme).ok_or("achievements-error-theme");
                Needs { theme: errors.note("to_theme", theme), ..Needs::default() }
            }
            Step::HandOver => {
                let person = PersonId::parse(&self.to_person).filter(|it| people.contains(it));
                Needs { to_person: errors.note("to_person", person.ok_or("bulk-error-person")), ..Needs::default() }
            }
        };
        if errors.is_empty() { Ok(needs) } else { Err(errors) }
    }
}
