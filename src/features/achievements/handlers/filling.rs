//! The form of a text: as it is saved, as it was, or as somebody typed it.

use super::super::forms::TextForm;
use super::super::pages::{self, Correction, EditKind};
use super::super::review::{list_open, offered_for_text};
use super::super::{Achievement, State, permissions, store};
use super::translating;
use crate::features::directory;
use crate::features::library::{self, DocumentId, DocumentView};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Errors, Page};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::TextState;

/// The form as it was saved last; empty for a translation that is only begun. A correction has its own theme, day,
/// sources and documents.
pub(super) fn filled(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    language: Language,
) -> Result<TextForm, Error> {
    let words = store::maybe_newest_text(connection, it.id, language)?;
    let is_correction = |words: &&store::Words| words.state != TextState::Done && language == it.original_language;
    if let Some(words) = words.as_ref().filter(is_correction) {
        let version = store::find_version(connection, (it.id, language), words.revision)?;
        return filled_from(connection, page, it, version);
    }
    let sources = store::list_sources(connection, it.id)?;
    let documents = store::list_documents(connection, it.id)?;
    let form = empty(page, it, language, &sources).with_ticked(&documents);
    Ok(words.map_or(form.clone(), |words| with_words(form, words)))
}

/// The form as it stood in an older version.
pub(super) fn filled_from(
    connection: &mut DbConn,
    page: &Page,
    it: &Achievement,
    version: store::VersionRow,
) -> Result<TextForm, Error> {
    let it = version.as_of(it.clone())?;
    let sources = store::list_sources_of(connection, &it, &version)?;
    let documents = store::list_documents_of(connection, &version)?;
    let form = empty(page, &it, version.language, &sources).with_ticked(&documents);
    Ok(with_words(form, version.into_text()))
}

/// How the documents of two forms or versions differ, of the organisation's own; a form may tick a file that is none yet.
pub(super) fn changed_documents(
    connection: &mut DbConn,
    page: &Page,
    organisation: OrganisationId,
    (old, new): (&[DocumentId], &[DocumentId]),
) -> Result<pages::ChangedDocuments, Error> {
    let ids = [old, new].concat();
    let titles = library::own_documents(connection, organisation, &ids)?;
    let mut views = library::documents(connection, page, &ids)?;
    views.retain(|view| view.organisation == organisation);
    let single = titles.into_iter().filter(|(id, _)| !views.iter().any(|view| view.id == *id));
    let single = single.map(|(id, title)| DocumentView { id, organisation, title, rows: Vec::new(), is_single: true });
    let single: Vec<_> = single.collect();
    views.extend(single);
    Ok(pages::ChangedDocuments::new((old, new), views))
}

/// How two forms of a text differ. One that did not ask for documents leaves them as they are.
pub(super) fn parts_of_forms(
    connection: &mut DbConn,
    page: &Page,
    organisation: OrganisationId,
    old: &TextForm,
    new: &TextForm,
) -> Result<Vec<pages::Part>, Error> {
    let documents = if new.asked_documents() {
        changed_documents(connection, page, organisation, (&old.ticked(), &new.ticked()))?
    } else {
        pages::ChangedDocuments::default()
    };
    pages::parts_of_forms(page, old, new, &documents)
}

fn empty(page: &Page, it: &Achievement, language: Language, sources: &[store::SourceRow]) -> TextForm {
    TextForm {
        revision: it.revision.to_string(),
        language: language.tag().to_owned(),
        theme: it.theme.to_string(),
        day: page.date(it.day),
        source_url: sources.iter().map(|source| source.url.clone()).collect(),
        source_title: sources.iter().map(|source| source.title.clone()).collect(),
        ..TextForm::default()
    }
}

fn with_words(form: TextForm, words: store::Words) -> TextForm {
    TextForm {
        title: words.title,
        summary: words.summary,
        body: words.body,
        done: (words.state == TextState::Done).then(|| "yes".to_owned()),
        ..form.with_sheet(&words.sheet)
    }
}

/// The form of a new post, as it was typed.
pub(super) fn draw_new(
    connection: &mut DbConn,
    page: Page,
    form: TextForm,
    errors: Errors,
    language: Language,
) -> Result<pages::Edit, Error> {
    let documents = library::offered_documents(connection, &page, page.signed_in()?.organisation, &form.ticked())?;
    Ok(pages::Edit { documents, ..pages::Edit::of(page, EditKind::New, form, errors, language)? })
}

/// The form of a text, as it was typed.
pub(super) fn draw_form(
    connection: &mut DbConn,
    page: Page,
    it: &Achievement,
    language: Language,
    form: TextForm,
    errors: Errors,
) -> Result<pages::Edit, Error> {
    super::confide(&page, it);
    if let Some(copy) = store::maybe_working_copy(connection, it.id, language)? {
        super::confide_words(&page, it, copy.updated_by);
    }
    let remarks = list_open(connection, &page, it, language)?;
    if language != it.original_language {
        let source = translating::source_of_form(connection, &page, it, language)?;
        let reviewers =
            if source.is_public_at_once { Vec::new() } else { offered_for_text(connection, &page, it, language)? };
        let kind = EditKind::Translation(it.id, Box::new(source));
        return Ok(pages::Edit { reviewers, remarks, ..pages::Edit::of(page, kind, form, errors, language)? });
    }
    let documents = library::offered_documents(connection, &page, it.organisation, &form.ticked())?;
    let correction = correction(connection, &page, it)?;
    let reviewers = match &correction {
        Some(correction) if !correction.is_public_at_once => offered_for_text(connection, &page, it, language)?,
        _ => Vec::new(),
    };
    let kind = EditKind::Original(it.id, correction);
    Ok(pages::Edit { documents, reviewers, remarks, ..pages::Edit::of(page, kind, form, errors, language)? })
}

/// What whoever corrects a public original has to know before they save.
fn correction(connection: &mut DbConn, page: &Page, it: &Achievement) -> Result<Option<Correction>, Error> {
    if it.state != State::Published {
        return Ok(None);
    }
    let four_eyes = directory::four_eyes_of(connection, it.organisation)?;
    let is_public_at_once = permissions::may_correct(&page.viewer, it, (it.original_language, true), four_eyes);
    let copy = store::maybe_working_copy(connection, it.id, it.original_language)?;
    Ok(Some(Correction { is_public_at_once, returned: copy.and_then(|copy| copy.reason) }))
}
