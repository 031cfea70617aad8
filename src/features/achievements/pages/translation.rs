//! The page on which a reviewer reads a translation, the original beside it.

use askama::Template;

use super::super::store::Words;
use super::super::text::TextState;
use super::super::{Achievement, urls};
use super::Source;
use super::source::{SourceParagraph, anchor};
use crate::platform::comparison;
use crate::platform::markdown;
use crate::platform::web::{Errors, Page};

/// A translation as its reviewer reads it.
#[derive(Template)]
#[template(path = "achievements/translation_review.html")]
pub struct TranslationReview {
    pub page: Page,
    pub it: Achievement,
    /// What was written last.
    pub words: Words,
    pub source: Source,
    /// Who wrote it.
    pub who: String,
    pub may_release: bool,
    /// Whether the viewer may take the released words from the readers; not beside what they may release.
    pub may_withdraw: bool,
    /// Why it was sent back.
    pub returned: Option<String>,
    pub errors: Errors,
    pub reason: String,
}

impl TranslationReview {
    /// The paragraphs of both side by side, by their order; one side runs out first where the other has more.
    pub fn pairs(&self) -> Vec<(Option<&SourceParagraph>, Option<String>)> {
        let mut own = comparison::paragraphs(&self.words.body)
            .into_iter()
            .enumerate()
            .map(|(place, it)| markdown::to_html(it.words(), self.page.locale(), &anchor("own", place), |_| None));
        let mut source = self.source.paragraphs.iter();
        let mut pairs = Vec::new();
        loop {
            let pair = (source.next(), own.next());
            if let (None, None) = pair {
                return pairs;
            }
            pairs.push(pair);
        }
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
            TextState::Done if self.source.behind.is_some() => "achievements-mark-older",
            TextState::Done => "achievements-mark-current",
        }
    }
}
