//! What is written: the draft of a message, an answer, a question; each in one form.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
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
use crate::features::exchange::pages::{Contradicted, New, Sources, Writing};
use crate::features::exchange::steps::{KIND, READ, Repeated, Said, Work};
use crate::features::exchange::treaties::facts;
use crate::features::exchange::{permissions, store, urls};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::thing::Thing;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

type Place = Path<(String, String, String)>;

/// What a page of another case, or the form that asks for its hint, may have chosen already.
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
            if !form.0.known.is_empty() {
                let names = directory::organisation_names(connection, page.language())?;
                return Answer::page(StatusCode::OK, &New { page, names, form: form.0, errors: Errors::none() });
            }
            match form.0.parse() {
                Ok((kind, to, terms)) => {
                    let it = at_work(connection, &platform, &page).begin(kind, &to, terms)?;
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

/// `GET /exchange/sources`
pub(in super::super) async fn sources(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|_, page| {
            admit(&page)?;
            Ok(Sources { page, facts: facts() })
        })
        .await
}

/// Whether the viewer may write what a step says, now.
fn may_write(viewer: &Viewer, it: &CaseFile, step: Step, now: Timestamp) -> bool {
    let Some(who) = permissions::who(viewer, it) else { return false };
    let rules = it.rules(now);
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
    at_work(connection, platform, page).beginning(it, step)
}

/// What was drafted before is read by whoever goes on with it.
fn confide(page: &Page, it: &CaseFile, step: Step) {
    if it.draft(step).is_some() {
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

/// What a form says beside the message: the revision it was written in, and the office a case is handed on to.
const BESIDE: [&str; 2] = ["revision", "office"];

/// The form of what a step says as it stands now, with why a file was not added where one was not.
pub(super) fn page_of(
    connection: &mut DbConn,
    platform: &Platform,
    page: Page,
    (reference, step): (&str, Step),
    refused: Option<&'static str>,
) -> Result<Writing, Error> {
    let it = store::find(connection, reference)?;
    let side = permissions::side(&page.viewer, &it).ok_or(Error::NotFound)?;
    if !may_write(&page.viewer, &it, step, page.now) {
        return Err(Error::Conflict("exchange-refused-state"));
    }
    let register = it.party(side).country;
    let content = drafted(connection, platform, &page, &it, step)?;
    confide(&page, &it, step);
    let is_begun = content.bodies.iter().any(|body| !body.fields.is_empty());
    let form = if is_begun && step.releases() {
        // What keeps it from being sent is told at its field.
        let entered = entering::read(entering::written(&content).pairs(), &content, page.countries());
        EnteringForm::again(&entered, true, (register, page.locale()))
    } else {
        EnteringForm::new(&content, (register, page.locale()))
    };
    let files = Files::of(&mut at_work(connection, platform, &page), (&it, step), &content, refused)?;
    let names = directory::organisation_names(connection, page.language())?;
    let office = String::new();
    Ok(Writing { page, seen: it.revision, it, names, step, form, office, conflict: None, files })
}

/// Whether the form wrote a message that is sent already (d04, d07); nothing where it is still to be written.
fn come_again(
    work: &mut Work<'_>,
    it: &CaseFile,
    (step, seen): (Step, i32),
    pairs: &[(String, String)],
) -> Result<Option<Repeated>, Error> {
    let is_sent = if step.releases() {
        !may_write(work.viewer, it, step, work.now)
    } else {
        work.was_just_taken(it, step, seen)?
    };
    let Some((sent, said)) = is_sent.then(|| work.sent_with(it, step)).transpose()?.flatten() else { return Ok(None) };
    let came = entering::read(pairs, &said, work.platform.config.countries()).content.settled();
    work.hold_against(it, (&sent, &said), &came).map(Some)
}

/// `POST /exchange/{reference}/writing/{step}`: saves a draft, or says at once what needs no second person. Where somebody
/// else changed the case meanwhile, the form comes back with everything that was typed.
pub(in super::super) async fn written(
    visit: Visit,
    path: Place,
    form: Form<Vec<(String, String)>>,
) -> Result<HttpResponse, Error> {
    let is_known = |(name, _): &(String, String)| BESIDE.contains(&name.as_str()) || entering::knows(name);
    if !form.0.iter().all(is_known) {
        return Err(Error::invalid("a field too many"));
    }
    let beside = |name: &str| form.0.iter().find(|it| it.0 == name).map(|it| it.1.clone()).unwrap_or_default();
    let seen: i32 = beside("revision").parse().map_err(|_| Error::invalid("the form does not say what was seen"))?;
    let office = beside("office");
    let pairs: Vec<(String, String)> =
        form.0.iter().filter(|(name, _)| !BESIDE.contains(&name.as_str())).cloned().collect();
    let platform = Arc::clone(&visit.platform);
    visit
        .change(move |connection, page| {
            admit(&page)?;
            let step = step_of(&path.2)?;
            let mut work = at_work(connection, &platform, &page);
            let it = work.find_for(&path.1, step)?;
            match come_again(&mut work, &it, (step, seen), &pairs)? {
                None => {}
                Some(Repeated::Same) => {
                    return Ok(Answer::see(page.url(&urls::show(&it.reference))).with_flash("exchange-flash-done"));
                }
                Some(Repeated::Otherwise(words)) => {
                    return Answer::page(StatusCode::CONFLICT, &Contradicted { page, it, words });
                }
            }
            if !may_write(&page.viewer, &it, step, page.now) {
                return Err(Error::Conflict("exchange-refused-state"));
            }
            let base = drafted(connection, &platform, &page, &it, step)?;
            confide(&page, &it, step);
            let entered = entering::read(&pairs, &base, page.countries());
            let content = entered.content.clone().settled();
            let is_whole = entered.slips.is_empty() && content.faults().is_empty();
            let conflict = (it.revision != seen).then_some("exchange-conflict-typed");
            let register = it.party(permissions::side(&page.viewer, &it).ok_or(Error::NotFound)?).country;
            let is_asked = entered.is_changed || !entered.slips.is_empty() || (!step.releases() && !is_whole);
            if is_asked || conflict.is_some() {
                let form = EnteringForm::again(&entered, !step.releases(), (register, page.locale()));
                let files = Files::of(&mut at_work(connection, &platform, &page), (&it, step), &base, None)?;
                let names = directory::organisation_names(connection, page.language())?;
                // Whoever read the warning and saves again means what they typed.
                let seen = if conflict.is_some() { it.revision } else { seen };
                let status = if conflict.is_some() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
                return Answer::page(status, &Writing { page, it, names, step, seen, form, office, conflict, files });
            }
            let reference = it.reference.clone();
            let mut work = at_work(connection, &platform, &page);
            let flash = if step.releases() {
                work.write(it, step, seen, &content)?;
                "exchange-flash-saved"
            } else {
                page.proven()?;
                let office = OrganisationId::parse(&office);
                work.take(it, step, seen, Said { content: Some(content), office })?;
                "exchange-flash-done"
            };
            // Whoever handed a case on has no part in it any more.
            let next = if step == Step::Forward { urls::desk() } else { urls::show(&reference) };
            Ok(Answer::see(page.url(&next)).with_flash(flash))
        })
        .await
}
