//! The page on which a reviewer reads a translation, the original beside it, or a correction of the original.

use askama::Template;

use super::super::review::{TextStanding, urls as review_urls};
use super::super::store::Words;
use super::super::{Achievement, urls};
use super::source::{SourceParagraph, anchor};
use super::{Part, Source};
use crate::platform::comparison;
use crate::platform::markdown;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::strip::TextState;

/// A text as its reviewer reads it.
#[derive(Template)]
#[template(path = "achievements/text_review.html")]
pub struct TextReview {
    pub page: Page,
    pub it: Achievement,
    /// What was written last.
    pub words: Words,
    /// What will change for readers; nothing where they have no words in this language, or no others are in work.
    pub changes: Option<Vec<Part>>,
    /// The original beside a translation.
    pub source: Option<Source>,
    /// Who wrote it.
    pub who: String,
    /// The names of the reviewers who were named, while it waits.
    pub named: Vec<String>,
    /// Whether the viewer is one of them.
    pub is_named: bool,
    /// The time chosen for its release, or the form that chooses one.
    pub standing: TextStanding,
    pub may_release: bool,
    /// Whether the viewer may take the released words from the readers; not beside what they may release.
    pub may_withdraw: bool,
    /// Whether the viewer may throw the correction away.
    pub may_discard: bool,
    /// Why it was sent back.
    pub returned: Option<String>,
    pub errors: Errors,
    pub reason: String,
}

impl TextReview {
    /// The paragraphs of both side by side, by their order; one side runs out first where the other has more.
    pub fn pairs(&self) -> Vec<(Option<&SourceParagraph>, Option<String>)> {
        let mut own = comparison::paragraphs(&self.words.body)
            .into_iter()
            .enumerate()
            .map(|(place, it)| markdown::to_html(it.words(), self.page.locale(), &anchor("own", place), |_| None));
        let mut source = self.source.iter().flat_map(|source| &source.paragraphs);
        let mut pairs = Vec::new();
        loop {
            let pair = (source.next(), own.next());
            if let (None, None) = pair {
                return pairs;
            }
            pairs.push(pair);
        }
    }

    /// The catalogue key of the title.
    pub fn title_key(&self) -> &'static str {
        if self.source.is_none() { "correction-review-title" } else { "translation-review-title" }
    }

    /// The catalogue key of the button that releases it.
    pub fn release_key(&self) -> &'static str {
        if self.source.is_none() { "correction-release" } else { "translation-release" }
    }

    /// Whether it waits for a reviewer.
    pub fn waits(&self) -> bool {
        self.words.state == TextState::InReview
    }

    /// The catalogue key of where the words stand.
    pub fn state_key(&self) -> &'static str {
        match self.words.state {
            TextState::InReview => "achievements-mark-in-review",
            TextState::InWork => "achievements-mark-in-work",
            TextState::Done if self.source.as_ref().is_some_and(|source| source.behind.is_some()) => {
                "achievements-mark-older"
            }
            TextState::Done => "achievements-mark-current",
        }
    }
}
