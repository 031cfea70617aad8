//! A text as readers will get it, with what was remarked at each paragraph.

use std::collections::HashMap;

use super::super::passage::Passage;
use super::super::remark::{Part, Remark, RemarkAnswer, RemarkId};
use crate::features::accounts;
use crate::features::achievements::store::Words;
use crate::platform::escape::escaped;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;

/// A text in one language with the remarks at its paragraphs.
pub struct Reading {
    pub language: Language,
    /// The save these words stand in.
    pub revision: i32,
    pub title: String,
    /// The title's place, the summary, then the running text.
    pub passages: Vec<Shown>,
    /// Remarks whose paragraph is no longer there.
    pub gone: Vec<Thread>,
    pub may_remark: bool,
    /// What was typed into a form that is sent back.
    pub typed: Option<Typed>,
}

/// A passage and the remarks at it.
pub struct Shown {
    pub part: Part,
    /// The first of its paragraphs; a remark is written at this one.
    pub paragraph: usize,
    pub html: String,
    pub open: Vec<Thread>,
    pub resolved: Vec<Thread>,
}

/// A remark with its answers, and who wrote what.
pub struct Thread {
    pub remark: Remark,
    pub who: String,
    pub turned_by: String,
    pub answers: Vec<(RemarkAnswer, String)>,
}

/// What was typed into a form, and where that form stands.
pub struct Typed {
    pub place: Place,
    pub text: String,
}

/// Where a form for a remark or an answer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    At(Part, usize),
    Under(RemarkId),
}

impl Reading {
    /// The words with the remarks where `place` finds them: the paragraph a remark of the running text stands at now.
    pub fn new(
        words: &Words,
        passages: Vec<Passage>,
        threads: Vec<Thread>,
        may_remark: bool,
        place: impl Fn(&Remark) -> Option<usize>,
    ) -> Self {
        let shown = |part, paragraph, html| Shown { part, paragraph, html, open: Vec::new(), resolved: Vec::new() };
        let mut places = vec![0..1, 0..1];
        let mut list = vec![shown(Part::Title, 0, String::new()), shown(Part::Summary, 0, escaped(&words.summary))];
        for Passage { html, paragraphs } in passages {
            list.push(shown(Part::Body, paragraphs.start, html));
            places.push(paragraphs);
        }
        let mut gone = Vec::new();
        for thread in threads {
            let paragraph = if thread.remark.part == Part::Body { place(&thread.remark) } else { Some(0) };
            let stands = |at: &usize| {
                list[*at].part == thread.remark.part && paragraph.is_some_and(|it| places[*at].contains(&it))
            };
            match (0..list.len()).find(stands) {
                Some(at) if thread.remark.is_open() => list[at].open.push(thread),
                Some(at) => list[at].resolved.push(thread),
                None => gone.push(thread),
            }
        }
        let (language, revision, title) = (words.language, words.revision, words.title.clone());
        Self { language, revision, title, passages: list, gone, may_remark, typed: None }
    }

    /// What was typed into the form at this place, where that was sent back.
    fn typed_at(&self, place: Place) -> Option<&str> {
        self.typed.as_ref().filter(|typed| typed.place == place).map(|typed| typed.text.as_str())
    }

    /// What was typed into the form under a remark, where that was sent back.
    pub fn typed_under(&self, thread: &Thread) -> Option<&str> {
        self.typed_at(Place::Under(thread.remark.id))
    }

    /// What was typed into the form at a passage, where that was sent back.
    pub fn typed_by(&self, passage: &Shown) -> Option<&str> {
        self.typed_at(Place::At(passage.part, passage.paragraph))
    }
}

impl Shown {
    /// Its place on the page.
    pub fn anchor(&self) -> String {
        format!("{}-{}", self.part, self.paragraph)
    }

    /// Its number for people, who count from one.
    pub fn number(&self) -> usize {
        self.paragraph + 1
    }

    /// Whether this is the title, whose words stand above.
    pub fn is_title(&self) -> bool {
        self.part == Part::Title
    }

    /// Whether this is the summary.
    pub fn is_summary(&self) -> bool {
        self.part == Part::Summary
    }

    /// Whether there are words a remark can be about.
    pub fn takes_remarks(&self) -> bool {
        self.part != Part::Body || !self.html.trim().is_empty() && !self.html.contains(r#"class="notes""#)
    }
}

impl Thread {
    /// The remarks with their answers; `names` knows who wrote them.
    pub fn list(
        remarks: Vec<Remark>,
        answers: Vec<RemarkAnswer>,
        names: &HashMap<PersonId, accounts::Name>,
    ) -> Vec<Self> {
        let name = |person: PersonId| names.get(&person).map_or_else(String::new, |name| name.native.clone());
        let mut answered: HashMap<RemarkId, Vec<(RemarkAnswer, String)>> = HashMap::new();
        for answer in answers {
            let who = name(answer.created_by);
            answered.entry(answer.remark_id).or_default().push((answer, who));
        }
        let thread = |remark: Remark| Self {
            who: name(remark.created_by),
            turned_by: name(remark.turned_by),
            answers: answered.remove(&remark.id).unwrap_or_default(),
            remark,
        };
        remarks.into_iter().map(thread).collect()
    }
}
