//! A text as readers will get it, with what was remarked at each paragraph.

use std::collections::HashMap;

use super::super::beside::Thing;
use super::super::passage::Passage;
use super::super::remark::{Part, Remark, RemarkAnswer, RemarkId};
use crate::features::accounts;
use crate::features::achievements::store::Words;
use crate::features::achievements::views::topic_key;
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
    /// The catalogue key of what begins here: the sheet or the sources.
    pub heading: Option<&'static str>,
    /// The catalogue key of what an answer of the sheet was asked.
    pub topic: Option<&'static str>,
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
    /// The words and what stands beside them, with the remarks where `place` finds them: the paragraph, answer, source or
    /// document each stands at now.
    pub fn new(
        words: &Words,
        (passages, beside): (Vec<Passage>, &[Thing]),
        threads: Vec<Thread>,
        may_remark: bool,
        place: impl Fn(&Remark) -> Option<usize>,
    ) -> Self {
        let mut places = vec![0..1, 0..1];
        let mut list =
            vec![Shown::new(Part::Title, 0, String::new()), Shown::new(Part::Summary, 0, escaped(&words.summary))];
        for Passage { html, paragraphs } in passages {
            list.push(Shown::new(Part::Body, paragraphs.start, html));
            places.push(paragraphs);
        }
        for thing in beside {
            let is_first = list.last().is_none_or(|before| before.part != thing.part);
            list.push(Shown::beside(thing, is_first));
            places.push(thing.place..thing.place + 1);
        }
        let mut gone = Vec::new();
        for thread in threads {
            let at = place(&thread.remark);
            let stands = |number: &usize| {
                list[*number].part == thread.remark.part && at.is_some_and(|at| places[*number].contains(&at))
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
    fn new(part: Part, paragraph: usize, html: String) -> Self {
        Self { part, paragraph, html, heading: None, topic: None, open: Vec::new(), resolved: Vec::new() }
    }

    fn beside(thing: &Thing, is_first: bool) -> Self {
        let words = escaped(&thing.words);
        let html = match &thing.url {
            Some(url) => {
                let url = escaped(url);
                format!("<a href=\"{url}\" rel=\"noopener noreferrer external\"><bdi>{words}</bdi></a>")
            }
            None => words,
        };
        let heading = match thing.part {
            Part::Answer => Some("sheet-title"),
            Part::Source => Some("achievements-show-sources"),
            // The documents themselves stand below, under their own heading.
            _ => None,
        };
        let (heading, topic) = (heading.filter(|_| is_first), thing.topic.map(topic_key));
        Self { heading, topic, ..Self::new(thing.part, thing.place, html) }
    }

    /// Whether it is a source or a document.
    pub fn is_beside(&self) -> bool {
        matches!(self.part, Part::Source | Part::Document)
    }

    /// Whether it is a document.
    pub fn is_document(&self) -> bool {
        self.part == Part::Document
    }

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
