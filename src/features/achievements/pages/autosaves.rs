//! What a form says of work that was typed and not saved.

use super::super::forms::TextForm;
use super::super::sheet::Topic;
use super::super::store::AutosaveRow;
use super::super::views::topic_key;
use super::super::{AchievementId, urls};
use super::versions::{Part, parts_of_texts};
use super::{ChangedDocuments, EditKind};
use crate::platform::documents::LeftOut;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::language::Language;

/// Unsaved work of the person who looks.
#[derive(Default)]
pub struct Autosaves {
    /// New posts that were begun, to go on with.
    pub offers: Vec<Offer>,
    /// When the work was kept that the form is filled with, in words.
    pub taken: Option<String>,
    /// How that differs from what is saved.
    pub parts: Vec<Part>,
    /// The document the form is filled from: its name, and what of it is not in the form.
    pub document: Option<(String, Vec<LeftOut>)>,
}

/// A post that was begun, to be taken up or thrown away.
pub struct Offer {
    pub id: AchievementId,
    /// When it was kept, in words.
    pub moment: String,
    pub language: Language,
    pub title: String,
    /// Where the form filled with it is.
    pub url: String,
}

impl Offer {
    /// Work on a post that is not there yet.
    pub fn of_begun(page: &Page, row: &AutosaveRow, form: TextForm) -> Self {
        Self {
            id: row.achievement_id,
            moment: page.moment(row.saved_at),
            language: row.language,
            title: form.title,
            url: page.url(&urls::new_autosaved(row.achievement_id)),
        }
    }
}

/// How the words of two forms differ, and their documents.
pub fn parts_of_forms(
    page: &Page,
    old: &TextForm,
    new: &TextForm,
    documents: &ChangedDocuments,
) -> Result<Vec<Part>, Error> {
    let mut texts = vec![
        ("achievements-edit-title", old.title.as_str(), new.title.as_str()),
        ("achievements-edit-summary", &old.summary, &new.summary),
        ("achievements-edit-body", &old.body, &new.body),
    ];
    texts.extend(Topic::ALL.iter().map(|it| (topic_key(*it), old.typed(*it), new.typed(*it))));
    parts_of_texts(page, &texts, documents)
}

impl super::Edit {
    /// Where what is typed is kept while it is not saved.
    pub fn autosave(&self) -> String {
        match &self.kind {
            EditKind::New => urls::new_autosave(),
            EditKind::Original(id, _) | EditKind::Translation(id, _) => urls::autosave(*id, self.language),
        }
    }

    /// Where unsaved work is thrown away.
    pub fn autosave_removal(&self) -> String {
        match &self.kind {
            EditKind::New => urls::new_autosave_removal(),
            EditKind::Original(id, _) | EditKind::Translation(id, _) => urls::autosave_removal(*id, self.language),
        }
    }

    /// Whether the form is for a post that is not there yet.
    pub fn is_new(&self) -> bool {
        matches!(self.kind, EditKind::New)
    }
}
