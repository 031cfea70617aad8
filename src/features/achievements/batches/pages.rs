//! What the templates are given.

use std::collections::HashMap;

use askama::Template;

use super::super::batch::{Batch, BatchId, Outcome, Step};
use super::super::desk::{DeskFilter, DeskOrder};
use super::super::pages::desk_url;
use super::super::{AchievementId, Card, urls};
use super::forms::BatchForm;
use crate::platform::web::{Choice, Errors, Page};

/// Asks whether the step shall be taken, and for what it needs.
#[derive(Template)]
#[template(path = "achievements/batch_confirm.html")]
pub struct Confirm {
    pub page: Page,
    pub step: Step,
    /// Made with this page.
    pub batch: BatchId,
    pub count: usize,
    /// The first of the posts.
    pub cards: Vec<Card>,
    pub form: BatchForm,
    pub filter: DeskFilter,
    pub themes: Vec<Choice>,
    pub people: Vec<Choice>,
    pub errors: Errors,
}

impl Confirm {
    /// Posts that are not named.
    pub fn unnamed(&self) -> usize {
        self.count.saturating_sub(self.cards.len())
    }

    /// Back to the list with its choice.
    pub fn back_url(&self) -> String {
        self.page.url(&desk_url(&self.filter, DeskOrder::default(), None))
    }
}

/// What became of a batch.
#[derive(Template)]
#[template(path = "achievements/batch.html")]
pub struct Show {
    pub page: Page,
    pub batch: Batch,
    pub done: i64,
    pub waiting: i64,
    /// How many were not done, by reason.
    pub refused: Vec<(Outcome, i64)>,
    /// The first of those, with their titles where the person still sees them.
    pub named: Vec<(AchievementId, Outcome)>,
    pub cards: HashMap<AchievementId, Card>,
}

impl Show {
    /// How many were not done.
    pub fn refused_total(&self) -> i64 {
        self.refused.iter().map(|(_, count)| count).sum()
    }

    /// How many of those are not named.
    pub fn unnamed(&self) -> i64 {
        self.refused_total() - i64::try_from(self.named.len()).unwrap_or(0)
    }

    /// How many posts the step is meant for.
    pub fn total(&self) -> i64 {
        i64::from(self.batch.total)
    }

    /// How many had their turn.
    pub fn judged(&self) -> i64 {
        self.done + self.refused_total()
    }

    /// A post the person still sees.
    pub fn card(&self, id: &AchievementId) -> Option<&Card> {
        self.cards.get(id)
    }
}
