//! Facts, words and sources of a draft: each a form of its own.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Path;

use super::super::super::description::Description;
use super::super::super::lineage::{self, Lineage};
use super::super::super::store as versions;
use super::super::super::version::Code;
use super::super::draft::Draft;
use super::super::forms::{Beside, FactsForm, SourceForm, SourceRemovalForm, WordsForm};
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
            let it = &draft.description;
            let follows = lineage::known(connection, &page.viewer, it.follows.clone())?;
            let beside = Beside { follows, review: it.review, is_confirmed: it.is_confirmed };
            let form = FactsForm::of(&it.facts, &beside, draft.revision);
            draw_facts(connection, page, draft, form, Errors::none())
        })
        .await
}

/// `POST /specimens/drafts/{id}/facts`
pub async fn edit_facts(visit: Visit, path: Address, form: Form<FactsForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let (draft, form) = (to_write(connection, &page, &path.1)?, form.0);
            if let Some(errors) = overtaken(&draft, form.revision, "first_issued") {
                return Answer::page(StatusCode::CONFLICT, &draw_facts(connection, page, draft, form, errors)?);
            }
            let follows = followed(connection, &page, &draft, &form.follows)?;
            match form.parse(follows, page.today()) {
                Err(errors) => Answer::form(&draw_facts(connection, page, draft, form, errors)?),
                Ok((facts, Beside { follows, review, is_confirmed })) => {
                    let description = Description { facts, follows, review, is_confirmed, ..draft.description.clone() };
                    keeping::save(connection, &page, &draft, description)?;
                    Ok(back(&page, &draft, "specimens-flash-saved"))
                }
            }
        })
        .await
}

fn draw_facts(
    connection: &mut DbConn,
    page: Page,
    draft: Draft,
    form: FactsForm,
    errors: Errors,
) -> Result<pages::Facts, Error> {
    let versions = versions::list_of_country(connection, &page.viewer, Some(draft.country))?;
    Ok(pages::Facts { page, versions, form: FactsForm { revision: draft.revision, ..form }, draft, errors })
}

/// The version that was chosen as the one before, or the key of why it cannot be that. Whoever may not know the one that
/// was chosen before leaves it as it is by choosing none.
fn followed(
    connection: &mut DbConn,
    page: &Page,
    draft: &Draft,
    chosen: &str,
) -> Result<Result<Option<Code>, &'static str>, Error> {
    if chosen.is_empty() {
        let before = draft.description.follows.clone();
        let is_known = lineage::known(connection, &page.viewer, before.clone())?.is_some();
        return Ok(Ok(before.filter(|_| !is_known)));
    }
    let Some(code) = Code::parse(chosen) else { return Ok(Err("specimens-error-choice")) };
    if code != draft.code && lineage::known(connection, &page.viewer, Some(code.clone()))?.is_none() {
        return Ok(Err("specimens-error-choice"));
    }
    let all: Lineage = versions::list_lineage(connection, draft.country)?.into_iter().collect();
    Ok(all.saying(&draft.code, Some(&code)).map(|_| Some(code)))
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
