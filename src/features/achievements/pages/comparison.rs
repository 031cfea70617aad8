//! Posts of several countries side by side.

use askama::Template;

use super::super::answers::Answer;
use super::super::card::Card;
use super::super::sheet::Topic;
use super::super::{AchievementId, State, urls, views};
use crate::platform::web::{Origin, Page};

/// Two to five posts, a column each and a row for each topic; with fewer, what they can be compared with.
#[derive(Template)]
#[template(path = "achievements/comparison.html")]
pub struct Comparison {
    pub page: Page,
    pub columns: Vec<Column>,
    /// Posts to add, while there is room.
    pub offers: Vec<Card>,
    /// Whether more were chosen than fit.
    pub is_too_many: bool,
}

/// One post.
pub struct Column {
    pub card: Card,
    /// Which text is the original, and what the one shown is to it.
    pub origin: Origin,
    /// The answers its reader gets, in the order of the topics.
    pub answers: Vec<Answer>,
}

/// A topic and what each post answers, in the order of the columns.
pub struct TopicRow<'a> {
    pub topic: Topic,
    pub cells: Vec<(&'a Column, Option<&'a Answer>)>,
}

impl Comparison {
    /// Whether there are two posts at least.
    pub fn is_whole(&self) -> bool {
        self.columns.len() > 1
    }

    /// The topics that any of the posts answers.
    pub fn rows(&self) -> Vec<TopicRow<'_>> {
        let row =
            |topic: &Topic| TopicRow { topic: *topic, cells: self.columns.iter().map(|it| it.cell(*topic)).collect() };
        let rows = Topic::ALL.iter().map(row);
        rows.filter(|row| row.cells.iter().any(|(_, answer)| answer.is_some())).collect()
    }

    /// The posts that are compared, for the form that adds one.
    pub fn ids(&self) -> Vec<AchievementId> {
        self.columns.iter().map(|column| column.card.it.id).collect()
    }

    /// The comparison with one post more.
    pub fn url_with(&self, card: &Card) -> String {
        let ids: Vec<_> = self.ids().into_iter().chain([card.it.id]).collect();
        self.page.url(&urls::comparison_of(&ids))
    }

    /// The comparison without a post.
    pub fn url_without(&self, column: &Column) -> String {
        let ids: Vec<_> = self.ids().into_iter().filter(|id| *id != column.card.it.id).collect();
        self.page.url(&urls::comparison_of(&ids))
    }
}

impl Column {
    fn cell(&self, topic: Topic) -> (&Self, Option<&Answer>) {
        (self, self.answers.iter().find(|answer| answer.topic == topic))
    }

    /// Whether everyone may read the post.
    pub fn is_public(&self) -> bool {
        self.card.it.state == State::Published
    }

    /// The post's page: as readers see it, or at its own desk.
    pub fn url(&self) -> String {
        if self.is_public() { urls::show(&self.card.it.slug) } else { urls::review(self.card.it.id) }
    }
}
