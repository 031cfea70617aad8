//! What is written: the draft of a message, an answer, a question; each in one form.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use serde::Deserialize;

use super::{admit, at_work, step_of};
use crate::features::directory;
use crate::features::exchange::attached::Files;
use crate::features::exchange::body::Content;
use crate::features::exchange::case_file::CaseFile;
use crate::features::exchange::entering::{self, EnteringForm};
use crate::features::exchange::forms::NewForm;
use crate::features::exchange::life_cycle::{Step, prepare, take};
use crate::features::exchange::pages::{New, Writing};
use crate::features::exchange::steps::{KIND, READ, Said, spoken_by};
use crate::features::exchange::{permissions, store, urls};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::thing::Thing;

type Place = Path<(String, String, String)>;

/// What a page of another case may have chosen already.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in super::super) struct Chosen {
    kind: String,
    receiver: String,
}

/// `GET /exchange/new?kind=…&receiver=…`
pub(in super::super) async fn new(visit: Visit, query: Query<Chosen>) -> Result<HttpResponse, Error> {
    let Chosen { kind, receiver } = query.into_inner();
    visit
        .page(move |connection, page| {
            admit(&page)?;
            let names = directory::organisation_names(connection, page.language())?;
            Ok(New { page, names, form: NewForm { kind, receiver, ..NewForm::usual() }, errors: Errors::none() })
        })
        .await
}

/// `POST /exchange/new`
pub(in super::super) async fn begin(visit: Visit, form: Form<NewForm>) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .change(move |connection, page| {
            admit(&page)?;
            match form.0.parse() {
                Ok((kind, to, terms)) => {
                    let it = at_work(connection, &platform, &page).begin(kind, to, terms)?;
                    Ok(Answer::see(page.url(&urls::writing(&it.reference, Step::Release))))
                }
                Err(errors) => {
                    let names = directory::organisation_names(connection, page.language())?;
                    Answer::form(&New { page, names, form: form.0, errors })
                }
            }
        })
        .await
}

/// Whether the viewer may write what a step says, now.
fn may_write(page: &Page, it: &CaseFile, step: Step) -> bool {
    let Some(who) = permissions::who(&page.viewer, it) else { return false };
    let rules = it.rules(page.today());
    if step.releases() { prepare(&rules, step, &who).is_ok() } else { take(&rules, step, &who).is_ok() }
}

/// What the form begins with: what was drafted, else nothing yet.
fn drafted(
    connection: &mut DbConn,
    platform: &Platform,
    page: &Page,
    it: &CaseFile,
    step: Step,
) -> Result<Content, Error> {
    let (_, body) = spoken_by(it, step).ok_or(Error::NotFound)?;
    match it.draft.as_ref().filter(|draft| draft.of == step) {
        Some(draft) => at_work(connection, platform, page).drafted(draft.message),
        None => Ok(Content::beginning(body)),
    }
}

/// What was drafted before is read by whoever goes on with it.
fn confide(page: &Page, it: &CaseFile, step: Step) {
    if it.draft.as_ref().is_some_and(|draft| draft.of == step) {
        page.confides(READ, Thing::new(KIND, it.id, Some(it.from.country)));
    }
}

/// `GET /exchange/{reference}/writing/{step}`
pub(in super::super) async fn write(visit: Visit, path: Place) -> Result<HttpResponse, Error> {
    let platform = Arc::clone(&visit.platform);
    visit
        .page(move |connection, page| {
            admit(&page)?;
            let step = step_of(&path.2)?;
            page_of(connection, &platform, page, (&path.1, step), None)
        })
        .await
}

/// The form of what a step says as it stands now, with why a file was not added where one was not.
pub(super) fn page_of(
    connection: &mut DbConn,
    platform: &Platform,
    page: Page,
    (reference, step): (&str, Step),
    refused: Option<String>,
) -> Result<Writing, Error> {
    let it = store::find(connection, reference)?;
    permissions::side(&page.viewer, &it).ok_or(Error::NotFound)?;
    if !may_write(&page, &it, step) {
        return Err(Error::Conflict("exchange-refused-state"));
    }
    let content = drafted(connection, platform, &page, &it, step)?;
    confide(&page, &it, step);
    let is_begun = content.bodies.iter().any(|body| !body.fields.is_empty());
    let form = if is_begun && step.releases() {
        // What keeps it from being sent is told at its field.
        EnteringForm::again(&entering::read(entering::written(&content).pairs(), &content), true, page.locale())
    } else {
        EnteringForm::new(&content, page.locale())
    };
    let files = Files::of(&mut at_work(connection, platform, &page), (&it, step), &content, refused)?;
    let names = directory::organisation_names(connection, page.language())?;
    Ok(Writing { page, seen: it.revision, it, names, step, form, files })
}

/// `POST /exchange/{reference}/writing/{step}`: saves a draft, or says at once what needs no second person.
pub(in super::super) async fn written(
    visit: Visit,
    path: Place,
    form: Form<Vec<(String, String)>>,
) -> Result<HttpResponse, Error> {
    let is_known = |(name, _): &(String, String)| name == "revision" || entering::knows(name);
    if !form.0.iter().all(is_known) {
        return Err(Error::invalid("a field too many"));
    }
    let platform = Arc::clone(&visit.platform);
    visit
        .change(move |connection, page| {
            admit(&page)?;
            let step = step_of(&path.2)?;
            let it = at_work(connection, &platform, &page).find(&path.1)?;
            let seen = form.0.iter().find(|(name, _)| name == "revision").and_then(|(_, it)| it.parse().ok());
            let seen = seen.ok_or_else(|| Error::invalid("the form does not say what was seen"))?;
            if !may_write(&page, &it, step) {
                return Err(Error::Conflict("exchange-refused-state"));
            }
            let base = drafted(connection, &platform, &page, &it, step)?;
            confide(&page, &it, step);
            let pairs: Vec<(String, String)> = form.0.into_iter().filter(|(name, _)| name != "revision").collect();
            let entered = entering::read(&pairs, &base);
            let is_whole = entered.slips.is_empty() && entered.content.faults().is_empty();
            if entered.is_changed || !entered.slips.is_empty() || (!step.releases() && !is_whole) {
                let form = EnteringForm::again(&entered, !step.releases(), page.locale());
                let files = Files::of(&mut at_work(connection, &platform, &page), (&it, step), &base, None)?;
                let names = directory::organisation_names(connection, page.language())?;
                return Answer::form(&Writing { page, it, names, step, seen, form, files });
            }
            let reference = it.reference.clone();
            let mut work = at_work(connection, &platform, &page);
            let flash = if step.releases() {
                work.write(it, step, seen, &entered.content)?;
                "exchange-flash-saved"
            } else {
                page.proven()?;
                work.take(it, step, seen, Said { content: Some(entered.content) })?;
                "exchange-flash-done"
            };
            Ok(Answer::see(page.url(&urls::show(&reference))).with_flash(flash))
        })
        .await
}
