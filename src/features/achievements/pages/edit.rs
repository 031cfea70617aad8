//! The form of a text, the two versions of late words, and the preview.

use askama::Template;

use super::super::forms::TextForm;
use super::super::review::OpenRemark;
use super::super::sheet::Topic;
use super::super::store::Words;
use super::super::views::{self, theme_name};
use super::super::{Achievement, AchievementId, urls};
use super::{Autosaves, Part, Source};
use crate::features::library::{DocumentView, urls as library_urls};
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;

/// The form for a new post, for its original's text, or for a translation.
#[derive(Template)]
#[template(path = "achievements/edit.html")]
pub struct Edit {
    pub page: Page,
    pub kind: EditKind,
    pub form: TextForm,
    pub errors: Errors,
    /// The language of the words.
    pub language: Language,
    pub autosaves: Autosaves,
    /// The documents to tick; none beside a translation.
    pub documents: Vec<DocumentView>,
    /// The reviewers who may be named, where the words wait for one once they are finished.
    pub reviewers: Vec<(PersonId, String)>,
    /// What a reviewer remarked and nobody settled yet.
    pub remarks: Vec<OpenRemark>,
}

/// What a form is for.
pub enum EditKind {
    /// A new post.
    New,
    /// The original of a post; of one that is public, what its correction becomes.
    Original(AchievementId, Option<Correction>),
    /// A translation; the original's words stand beside it.
    Translation(AchievementId, Box<Source>),
}

/// What whoever corrects a public original has to know before they save.
pub struct Correction {
    /// Whether what is saved is public at once.
    pub is_public_at_once: bool,
    /// Why a reviewer sent the correction back.
    pub returned: Option<String>,
}

impl Edit {
    /// The form in a window of whoever looks.
    pub fn of(page: Page, kind: EditKind, form: TextForm, errors: Errors, language: Language) -> Result<Self, Error> {
        let form = form.for_window_of(page.signed_in()?.person);
        let (autosaves, documents, reviewers) = (Autosaves::default(), Vec::new(), Vec::new());
        Ok(Self { page, kind, form, errors, language, autosaves, documents, reviewers, remarks: Vec::new() })
    }

    /// The language of the words: of a new post the one its form names, which the script follows as it is chosen.
    pub fn spoken(&self) -> Language {
        if self.is_new() { Language::from_tag(&self.form.language).unwrap_or(self.language) } else { self.language }
    }

    /// That language for a field: its tag, and the side at which it begins.
    pub fn tongue(&self) -> String {
        let language = self.spoken();
        format!("lang={} dir={}", language.tag(), language.direction().as_str())
    }

    /// Where the form is sent.
    pub fn action(&self) -> String {
        match &self.kind {
            EditKind::New => urls::new(),
            EditKind::Original(id, _) | EditKind::Translation(id, _) => urls::text(*id, self.language),
        }
    }

    /// Whether single files begin with this one, which stand behind the documents.
    pub fn is_first_single(&self, it: &DocumentView) -> bool {
        self.documents.iter().find(|other| other.is_single).is_some_and(|first| first.id == it.id)
    }

    /// Each document to tick, and whether it is.
    pub fn documents(&self) -> Vec<(&DocumentView, bool)> {
        let ticked = self.form.ticked();
        self.documents.iter().map(|it| (it, ticked.contains(&it.id))).collect()
    }

    /// Each reviewer who may be named, and whether they are.
    pub fn candidates(&self) -> Vec<(PersonId, &str, bool)> {
        let is_named = |person: PersonId| self.form.reviewer.iter().any(|it| it == person.as_str());
        self.reviewers.iter().map(|(person, name)| (*person, name.as_str(), is_named(*person))).collect()
    }

    /// Whether theme, day, sources and documents are asked for.
    pub fn asks_particulars(&self) -> bool {
        !matches!(self.kind, EditKind::Translation(..))
    }

    /// The original beside a translation.
    pub fn original(&self) -> Option<&Source> {
        match &self.kind {
            EditKind::Translation(_, source) => Some(source),
            _ => None,
        }
    }

    /// The correction of a public original that readers get only after its release.
    pub fn waiting_correction(&self) -> Option<&Correction> {
        match &self.kind {
            EditKind::Original(_, correction) => correction.as_ref().filter(|it| !it.is_public_at_once),
            _ => None,
        }
    }

    /// The catalogue key of the title.
    pub fn title_key(&self) -> &'static str {
        match self.kind {
            EditKind::New => "achievements-edit-title-new",
            EditKind::Original(..) => "achievements-edit-title-original",
            EditKind::Translation(..) => "achievements-edit-title-translation",
        }
    }

    /// Every theme with its name and whether it is chosen.
    pub fn themes(&self) -> Vec<(&'static str, String, bool)> {
        Theme::ALL.iter().map(|it| (it.as_str(), theme_name(&self.page, *it), it.as_str() == self.form.theme)).collect()
    }
}

/// Two versions of the same text: what is stored now, and what this person typed meanwhile.
#[derive(Template)]
#[template(path = "achievements/two_versions.html")]
pub struct TwoVersions {
    pub page: Page,
    pub it: Achievement,
    pub theirs: Words,
    /// Who saved it.
    pub who: String,
    /// What was typed.
    pub mine: TextForm,
    /// Both put together, with the newer revision filled in: sent it is saved.
    pub form: TextForm,
    /// In how many places both wrote.
    pub touching: usize,
    /// From what is stored to what was typed.
    pub parts: Vec<Part>,
}

/// The preview of running text; the script shows its `.prose`.
#[derive(Template)]
#[template(path = "achievements/preview.html")]
pub struct Preview {
    pub page: Page,
    /// The language of the words.
    pub language: Language,
    pub title: String,
    pub summary: String,
    /// The running text as HTML, or the catalogue key that says why it cannot be one.
    pub body: Result<String, &'static str>,
    /// What was typed under each topic: the catalogue key of its name, and the words.
    pub answers: Vec<(&'static str, String)>,
}

impl Preview {
    pub fn new(page: Page, language: Language, form: &TextForm, body: Result<String, &'static str>) -> Self {
        let answers = Topic::ALL.iter().map(|it| (views::topic_key(*it), form.typed(*it).trim().to_owned()));
        let answers = answers.filter(|(_, words)| !words.is_empty()).collect();
        let (title, summary) = (form.title.clone(), form.summary.clone());
        Self { page, language, title, summary, body, answers }
    }
}
