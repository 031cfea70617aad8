//! Facts, words and sources of a draft: each a form of its own.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;

use super::super::super::description::Description;
use super::super::draft::Draft;
use super::super::forms::{FactsForm, SourceForm, SourceRemovalForm, WordsForm};
use super::super::{keeping, pages, urls};
use super::{Address, back, overtaken, require_seen, to_write};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::language::Language;

/// `GET /specimens/drafts/{id}/facts`
pub async fn facts(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let draft = to_write(connection, &page, &path.1)?;
            let form = FactsForm::of(&draft.description.facts, draft.description.is_confirmed, draft.revision);
            Ok(pages::Facts { page, draft, form, errors: Errors::none() })
        })
        .await
}

/// `POST /specimens/drafts/{id}/facts`
pub async fn edit_facts(visit: Visit, path: Address, form: Form<FactsForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (draft, form) = (to_write(connection, &page, &path.1)?, form.0);
            let again = |page, draft: Draft, errors| pages::Facts {
                page,
                form: FactsForm { revision: draft.revision, ..form.clone() },
                draft,
                errors,
            };
            if let Some(errors) = overtaken(&draft, form.revision, "first_issued") {
                return Answer::page(StatusCode::CONFLICT, &again(page, draft, errors));
            }
            match form.parse() {
                Err(errors) => Answer::form(&again(page, draft, errors)),
                Ok(facts) => {
                    let is_confirmed = form.is_confirmed.is_some();
                    let description = Description { facts, is_confirmed, ..draft.description.clone() };
                    keeping::save(connection, &page, &draft, description)?;
                    Ok(back(&page, &draft, "specimens-flash-saved"))
                }
            }
        })
        .await
}

/// The language of an address.
fn language(tag: &str) -> Result<Language, Error> {
    Language::from_tag(tag).ok_or(Error::NotFound)
}

/// `GET /specimens/drafts/{id}/words/{tongue}`
pub async fn words(visit: Visit, path: Path<(String, String, String)>) -> Result<HttpResponse, Error> {
    let language = language(&path.2)?;
    visit
        .page(move |connection, page| {
            let draft = to_write(connection, &page, &path.1)?;
            let known = draft.description.words.get(&language).cloned().unwrap_or_default();
            let form = WordsForm::of(&known, draft.revision);
            Ok(pages::WordsIn { page, draft, language, form, errors: Errors::none() })
        })
        .await
}

/// `POST /specimens/drafts/{id}/words/{tongue}`
pub async fn edit_words(
    visit: Visit,
    path: Path<(String, String, String)>,
    form: Form<WordsForm>,
) -> Result<HttpResponse, Error> {
    let language = language(&path.2)?;
    visit
        .change(move |connection, page| {
            let (draft, form) = (to_write(connection, &page, &path.1)?, form.0);
            let again = |page, draft: Draft, errors| pages::WordsIn {
                page,
                language,
                form: WordsForm { revision: draft.revision, ..form.clone() },
                draft,
                errors,
            };
            if let Some(errors) = overtaken(&draft, form.revision, "title") {
                return Answer::page(StatusCode::CONFLICT, &again(page, draft, errors));
            }
            match form.parse(language) {
                Err(errors) => Answer::form(&again(page, draft, errors)),
                Ok(words) => {
                    let mut changed = draft.clone();
                    changed.say(language, words);
                    let description = changed.description.clone();
                    keeping::save(connection, &page, &Draft { stale: changed.stale, ..draft.clone() }, description)?;
                    Ok(back(&page, &draft, "specimens-flash-saved"))
                }
            }
        })
        .await
}

/// `GET /specimens/drafts/{id}/sources`
pub async fn sources(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let draft = to_write(connection, &page, &path.1)?;
            Ok(draw_sources(page, draft, SourceForm::default(), Errors::none()))
        })
        .await
}

fn draw_sources(page: Page, draft: Draft, form: SourceForm, errors: Errors) -> pages::Sources {
    pages::Sources { page, form: SourceForm { revision: draft.revision, ..form }, draft, errors }
}

/// `POST /specimens/drafts/{id}/sources`
pub async fn add_source(visit: Visit, path: Address, form: Form<SourceForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (draft, form) = (to_write(connection, &page, &path.1)?, form.0);
            if let Some(errors) = overtaken(&draft, form.revision, "url") {
                return Answer::page(StatusCode::CONFLICT, &draw_sources(page, draft, form, errors));
            }
            match form.parse(&draft.description.sources) {
                Err(errors) => Answer::form(&draw_sources(page, draft, form, errors)),
                Ok(source) => {
                    let mut description = draft.description.clone();
                    description.sources.push(source);
                    keeping::save(connection, &page, &draft, description)?;
                    Ok(to_sources(&page, &draft))
                }
            }
        })
        .await
}

/// `POST /specimens/drafts/{id}/sources/removal`
pub async fn remove_source(visit: Visit, path: Address, form: Form<SourceRemovalForm>) -> Result<HttpResponse, Error> {
    visit.change(move |connection, page| removed(connection, &page, &path.1, &form.0)).await
}

fn removed(connection: &mut DbConn, page: &Page, id: &str, form: &SourceRemovalForm) -> Result<Answer, Error> {
    let draft = to_write(connection, page, id)?;
    require_seen(&draft, form.revision)?;
    let mut description = draft.description.clone();
    if form.place >= description.sources.len() {
        return Err(Error::NotFound);
    }
    description.sources.remove(form.place);
    keeping::save(connection, page, &draft, description)?;
    Ok(to_sources(page, &draft))
}

fn to_sources(page: &Page, draft: &Draft) -> Answer {
    Answer::see(page.url(&urls::sources(draft.id))).with_flash("specimens-flash-saved")
}
