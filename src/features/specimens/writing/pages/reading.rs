//! The drafts, one of them, how readers get it, and what a version said before.

use std::collections::HashMap;

use askama::Template;

use super::super::super::reading::Reading;
use super::super::super::urls as register_urls;
use super::super::super::version::Code;
use super::super::super::views::{Drawing, Line, Outline};
use super::super::changes::Change;
use super::super::draft::{Draft, DraftId};
use super::super::missing::Missing;
use super::super::urls;
use crate::features::security_features::urls as glossary_urls;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::Tlp;

/// What is being described in the viewer's country.
#[derive(Template)]
#[template(path = "specimens/writing/drafts.html")]
pub struct Drafts {
    pub page: Page,
    pub drafts: Vec<Draft>,
    /// Where there are more, without the language.
    pub next: Option<String>,
}

/// A page of drafts that nobody may release.
#[derive(Template)]
#[template(path = "specimens/writing/reviewers.html")]
pub struct Reviewers {
    pub page: Page,
    pub drafts: Vec<Unreleasable>,
    /// Where there are more, without the language.
    pub next: Option<String>,
    pub errors: Errors,
}

/// A draft that nobody may release, without what it is of.
pub struct Unreleasable {
    pub id: DraftId,
    pub revision: i32,
    /// The name of the organisation that describes it.
    pub office: String,
    pub begun_at: Timestamp,
    /// Who may be named, with their names.
    pub candidates: Vec<(PersonId, String)>,
}

impl Drafts {
    const TITLE: &str = "specimens-drafts";

    fn may_begin(&self) -> bool {
        super::super::may_begin(&self.page.viewer)
    }
}

impl Reviewers {
    const TITLE: &str = "specimens-reviewers-title";
}

/// A draft with everything about it.
#[derive(Template)]
#[template(path = "specimens/writing/show.html")]
pub struct Show {
    pub page: Page,
    pub draft: Draft,
    pub missing: Vec<Missing>,
    /// What goes farther than before, in words.
    pub farther: Vec<String>,
    /// What is different from the released revision.
    pub changes: Vec<Change>,
    pub names: HashMap<PersonId, String>,
    pub may_write: bool,
    pub may_release: bool,
    pub errors: Errors,
    pub reason: String,
    pub remark: String,
}

impl Show {
    fn name(&self, person: &PersonId) -> &str {
        self.names.get(person).map_or("", String::as_str)
    }

    /// The languages it can be written in, its original first, each with whether it has words and whether they are old.
    fn tongues(&self) -> Vec<(Language, bool, bool)> {
        let original = self.draft.description.original_language;
        let others = Language::ALL.into_iter().filter(|it| *it != original);
        let has = |it: Language| self.draft.description.words.contains_key(&it);
        [original].into_iter().chain(others).map(|it| (it, has(it), self.draft.stale.contains(&it))).collect()
    }

    fn is_original(&self, language: &Language) -> bool {
        *language == self.draft.description.original_language
    }

    fn tlp(&self) -> Tlp {
        self.draft.description.tlp
    }
}

/// What a reader gets of a draft.
pub struct Got {
    pub reading: Reading,
    pub drawings: Vec<Drawing>,
    pub lines: Vec<Line>,
    pub facts: Vec<(&'static str, String)>,
}

impl Got {
    /// The texts of the page's language or the original, with their labels and the language they are in.
    fn texts(&self, language: Language) -> Vec<(&'static str, String, Language)> {
        let Some((language, words)) = self.reading.it.description.words_in(language) else { return Vec::new() };
        let texts = [
            ("specimens-purpose", &words.purpose),
            ("specimens-differences", &words.differences),
            ("specimens-valid-for", &words.validity),
            ("specimens-number-place", &words.numbers),
            ("specimens-words-note", &words.note),
        ];
        let filled = texts.into_iter().filter(|(_, text)| !text.is_empty());
        filled.map(|(key, text)| (key, text.clone(), language)).collect()
    }
}

/// A draft as a reader gets it.
#[derive(Template)]
#[template(path = "specimens/writing/preview.html")]
pub struct Preview {
    pub page: Page,
    pub draft: Draft,
    /// Who reads: `public`, `member` or `own`.
    pub reader: &'static str,
    /// Nothing where the version is not there for them.
    pub got: Option<Got>,
}

impl Preview {
    /// Who it can be read as, each with the key of their name.
    const READERS: [(&'static str, &'static str); 3] = [
        ("public", "specimens-preview-public"),
        ("member", "specimens-preview-member"),
        ("own", "specimens-preview-own"),
    ];
}

/// What a version said in one revision.
pub struct Revision {
    pub number: i32,
    pub writer: String,
    pub reviewer: String,
    pub reason: Option<String>,
    pub released_at: Timestamp,
    pub said: Said,
}

/// What of a revision the viewer may know.
pub enum Said {
    /// It was kept from them.
    Closed,
    /// It was the first.
    First,
    /// What was different from the one before.
    Changed(Vec<Change>),
}

/// What a version said, release by release.
#[derive(Template)]
#[template(path = "specimens/writing/revisions.html")]
pub struct Revisions {
    pub page: Page,
    pub code: Code,
    pub revisions: Vec<Revision>,
}

impl Revisions {
    fn by(&self, it: &Revision) -> String {
        let values = [("writer", it.writer.as_str().into()), ("reviewer", it.reviewer.as_str().into())];
        self.page.locale().t_with("specimens-revision-by", &values).into_owned()
    }
}
