//! The pages of the writing side.

mod contents;
mod forms;
mod reading;

pub use contents::{MarkOf, Marks, Parts, PictureOf, ZoneOf};
pub use forms::{Facts, Named, New, Readers, Sources, WordsIn};
pub use reading::{Drafts, Got, Preview, Reviewers, Revision, Revisions, Said, Show, Unreleasable};

use super::super::views;
use super::draft::{Draft, State};
use crate::platform::web::{Choice, Page};
use crate::vocabulary::language::Language;

/// The words of a list as choices, named by the beginning of their catalogue keys.
fn choices<T: Copy>(page: &Page, list: &str, all: &[T], word: fn(&T) -> &'static str, chosen: &str) -> Vec<Choice> {
    let choice = |it: &T| {
        let text = page.t(&views::key(list, word(it))).into_owned();
        Choice::new(word(it), text, word(it) == chosen)
    };
    all.iter().map(choice).collect()
}

/// The same behind an entry for what nobody knows.
fn or_unknown(page: &Page, choices: Vec<Choice>, chosen: &str) -> Vec<Choice> {
    let unknown = Choice::new("", page.t("specimens-fact-unknown").into_owned(), chosen.is_empty());
    [unknown].into_iter().chain(choices).collect()
}

impl Draft {
    /// What a page calls it, with the language of that.
    pub fn called(&self, page: &Page) -> (Language, String) {
        let title = self.title_for(page.language()).map(|(language, title)| (language, title.to_owned()));
        title.unwrap_or_else(|| (page.language(), page.t("specimens-draft-untitled").into_owned()))
    }

    /// The catalogue key of where it stands.
    pub const fn state_key(&self) -> &'static str {
        match self.state {
            State::Draft => "specimens-draft-state-draft",
            State::Submitted => "specimens-draft-state-submitted",
        }
    }

    /// Whether it waits for a reviewer.
    pub fn is_submitted(&self) -> bool {
        self.state == State::Submitted
    }
}
