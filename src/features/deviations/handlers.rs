//! One function per route.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path, Query};
use chrono::NaiveDate;
use serde::Deserialize;

use super::deviation::{Description, Deviation, DeviationId, Version, Withdrawal, WrongStep};
use super::findable::KIND;
use super::forms::{DeviationForm, ReleaseForm, WithdrawalForm};
use super::{pages, permissions, steps, store, urls};
use crate::features::reach::{self, Subject};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Pager, Visit};
use crate::vocabulary::language::Language;
use crate::vocabulary::thing::Thing;
use crate::vocabulary::viewer::Viewer;

/// What the audit calls it that somebody read one that is not for everyone.
const READ: &str = "deviation.read";

/// The first and the last day a version of a specimen was issued, as far as a reader may know: the register of specimens
/// stands beside this one, so `app.rs` hands the question in.
#[derive(Clone, Copy)]
pub struct IssueOf(pub fn(&mut DbConn, &Viewer, &str) -> Result<Days, Error>);

/// From one day to another.
type Days = (Option<NaiveDate>, Option<NaiveDate>);

type Address = Path<(String, String)>;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    issuer: String,
    page: Option<usize>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ShowQuery {
    version: Option<i32>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct EditQuery {
    language: String,
}

impl From<WrongStep> for Error {
    fn from(WrongStep(key): WrongStep) -> Self {
        Self::Conflict(key)
    }
}

/// `GET /deviations?issuer=…`
pub(super) async fn list(visit: Visit, query: Query<ListQuery>) -> Result<HttpResponse, Error> {
    let number = query.page.unwrap_or(1).clamp(1, 10_000);
    visit
        .page(move |connection, page| {
            let issuers = store::list_issuers(connection, &page.viewer)?;
            let issuer = issuers.iter().find(|it| **it == query.issuer).cloned();
            let (listed, total) = store::list_released(connection, &page.viewer, issuer.as_deref(), number)?;
            let inside = page.viewer.person().filter(|_| page.viewer.has_library()).map(|me| me.organisation);
            let waiting = match inside {
                Some(organisation) => store::list_waiting(connection, organisation)?,
                None => Vec::new(),
            };
            let last = total.div_ceil(store::PER_PAGE).max(1);
            let base = issuer.as_deref().map_or_else(urls::list, urls::of_issuer);
            let joint = if issuer.is_some() { '&' } else { '?' };
            let pager = Pager::new(number, last, |number| page.url(&format!("{base}{joint}page={number}")));
            let may_write = permissions::may_write(&page.viewer);
            Ok(pages::List { page, issuers, issuer, listed, total, waiting, pager, may_write })
        })
        .await
}

/// `GET /deviations/{id}?version=…`
pub(super) async fn show(visit: Visit, path: Address, query: Query<ShowQuery>) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .page(move |connection, page| {
            let it = store::find(connection, id)?;
            draw(connection, page, it, query.version, (WithdrawalForm::default(), Errors::none()))
        })
        .await
}

/// `GET /deviations/{id}/reach`
pub(super) async fn reached(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .page(move |connection, page| {
            page.signed_in()?;
            let it = store::find(connection, id)?;
            admit(&page, &it)?;
            page.admit(reach::seeing(&page.viewer, it.organisation), Error::NotFound)?;
            let newest = store::list_versions(connection, it.id)?.into_iter().next().ok_or(Error::NotFound)?;
            let (_, words) = newest.description.words_in(page.language());
            reach::sheet(connection, page, Subject::new(urls::show(id), &words.title))
        })
        .await
}

/// `GET /deviations/new`
pub(super) async fn new(visit: Visit) -> Result<HttpResponse, Error> {
    visit
        .page(|_, page| {
            page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
            let form = DeviationForm::empty(page.language());
            Ok(pages::Edit { page, it: None, form, errors: Errors::none() })
        })
        .await
}

/// `POST /deviations`
pub(super) async fn create(
    visit: Visit,
    form: Form<DeviationForm>,
    issue_of: Data<IssueOf>,
) -> Result<HttpResponse, Error> {
    let issue_of = **issue_of;
    visit
        .change(move |connection, page| {
            page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
            match within_issue(connection, &page, issue_of, form.0.parse(None))? {
                Ok(description) => {
                    let id = steps::describe(connection, &page.viewer, description, page.now)?;
                    Ok(Answer::see(page.url(&urls::show(id))).with_flash("deviations-flash-saved"))
                }
                Err(errors) => Answer::form(&pages::Edit { page, it: None, form: form.0, errors }),
            }
        })
        .await
}

/// `GET /deviations/{id}/edit?language=…`
pub(super) async fn edit(visit: Visit, path: Address, query: Query<EditQuery>) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .page(move |connection, page| {
            let (it, newest) = find_to_edit(connection, &page, id, false)?;
            it.next_version(it.revision)?;
            let original = newest.description.original_language;
            let language = Language::from_tag(&query.language).unwrap_or(original);
            let form = DeviationForm::of(&newest.description, language, it.revision);
            // The reason of a version that was released is none of the next one.
            let reason = newest.opening_reason.filter(|_| it.is_waiting()).unwrap_or_default();
            let form = DeviationForm { opening_reason: reason, ..form };
            Ok(pages::Edit { page, it: Some(it), form, errors: Errors::none() })
        })
        .await
}

/// `POST /deviations/{id}`
pub(super) async fn save(
    visit: Visit,
    path: Address,
    form: Form<DeviationForm>,
    issue_of: Data<IssueOf>,
) -> Result<HttpResponse, Error> {
    let (id, issue_of) = (id(&path.1)?, **issue_of);
    visit
        .change(move |connection, page| {
            let (it, newest) = find_to_edit(connection, &page, id, true)?;
            it.next_version(form.0.revision)?;
            let parsed = within_issue(connection, &page, issue_of, form.0.parse(Some(&newest.description)))?;
            let parsed = parsed.and_then(|description| {
                let reason = form.0.opening_reason(it.is_opened_by(description.tlp))?;
                Ok((description, reason))
            });
            match parsed {
                Ok(written) => {
                    steps::rewrite(connection, &page.viewer, (it, form.0.revision), written, page.now)?;
                    Ok(Answer::see(page.url(&urls::show(id))).with_flash("deviations-flash-saved"))
                }
                Err(errors) => Answer::form(&pages::Edit { page, it: Some(it), form: form.0, errors }),
            }
        })
        .await
}

/// `POST /deviations/{id}/release`
pub(super) async fn release(visit: Visit, path: Address, form: Form<ReleaseForm>) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .change(move |connection, page| {
            let it = find_for_change(connection, &page, id)?;
            permissions::require(permissions::may_release(&page.viewer, &it))?;
            steps::release(connection, &page.viewer, (it, form.0.revision), page.now)?;
            Ok(Answer::see(page.url(&urls::show(id))).with_flash("deviations-flash-released"))
        })
        .await
}

/// `POST /deviations/{id}/withdrawal`
pub(super) async fn withdraw(visit: Visit, path: Address, form: Form<WithdrawalForm>) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .change(move |connection, page| {
            let it = find_for_change(connection, &page, id)?;
            permissions::require(permissions::is_insider(&page.viewer, &it))?;
            // Of two at the same moment the second hears that it is withdrawn, not that they may not.
            if it.withdrawal.is_some() {
                return Err(Error::Conflict("deviations-conflict-withdrawn"));
            }
            permissions::require(permissions::may_withdraw(&page.viewer, &it))?;
            let seen = form.0.revision;
            let (reason, language) = match form.0.parse() {
                Ok(words) => words,
                Err(errors) => return Answer::form(&draw(connection, page, it, None, (form.0, errors))?),
            };
            let withdrawal = Withdrawal { at: page.now, reason, language };
            steps::withdraw(connection, &page.viewer, (it, seen), withdrawal)?;
            Ok(Answer::see(page.url(&urls::show(id))).with_flash("deviations-flash-withdrawn"))
        })
        .await
}

/// What was typed, if such documents were issued on its first day as far as the viewer may know.
fn within_issue(
    connection: &mut DbConn,
    page: &Page,
    IssueOf(issue_of): IssueOf,
    parsed: Result<Description, Errors>,
) -> Result<Result<Description, Errors>, Error> {
    let code = parsed.as_ref().ok().and_then(|it| it.specimen.clone());
    let Some(code) = code else { return Ok(parsed) };
    let days = issue_of(connection, &page.viewer, &code)?;
    Ok(parsed.and_then(|it| match it.day_fault(days) {
        Some(key) => Err(Errors::of("issued_from", key)),
        None => Ok(it),
    }))
}

fn id(text: &str) -> Result<DeviationId, Error> {
    DeviationId::parse(text).ok_or(Error::NotFound)
}

/// The deviation held for a change, when the viewer may read it.
fn find_for_change(connection: &mut DbConn, page: &Page, id: DeviationId) -> Result<Deviation, Error> {
    page.signed_in()?;
    let it = store::find_for_change(connection, id)?;
    admit(page, &it)?;
    Ok(it)
}

/// The deviation and its newest version, when the viewer may change it.
fn find_to_edit(
    connection: &mut DbConn,
    page: &Page,
    id: DeviationId,
    is_held: bool,
) -> Result<(Deviation, Version), Error> {
    page.signed_in()?;
    let it = if is_held { store::find_for_change(connection, id)? } else { store::find(connection, id)? };
    admit(page, &it)?;
    permissions::require(permissions::is_insider(&page.viewer, &it))?;
    page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
    let is_over = it.withdrawal.is_some();
    permissions::require(is_over || permissions::may_edit(&page.viewer, &it))?;
    let newest = store::list_versions(connection, it.id)?.into_iter().next().ok_or(Error::NotFound)?;
    Ok((it, newest))
}

/// Lets in who may read the deviation as a whole.
fn admit(page: &Page, it: &Deviation) -> Result<(), Error> {
    if !permissions::may_read(&page.viewer, it, it.tlp) {
        return Err(Error::withheld(KIND, it.id, Some(it.country)));
    }
    match it.is_public() {
        true => Ok(()),
        false if it.tlp.is_public() && page.viewer.person().is_none() => Ok(()),
        false => page.admit(permissions::reading(&page.viewer, it), Error::NotFound),
    }
}

/// The page: the version that was asked for, else the released one, else the one that waits; with what is said when it
/// is taken back.
fn draw(
    connection: &mut DbConn,
    page: Page,
    it: Deviation,
    asked: Option<i32>,
    (withdrawal, errors): (WithdrawalForm, Errors),
) -> Result<pages::Show, Error> {
    admit(&page, &it)?;
    let is_insider = permissions::is_insider(&page.viewer, &it);
    let mut versions = store::list_versions(connection, it.id)?;
    versions.retain(|version| {
        let tlp = version.description.tlp;
        is_insider || (version.release.is_some() && permissions::may_read(&page.viewer, &it, tlp))
    });
    let number = asked.or(it.released).unwrap_or(it.latest);
    let version = versions.iter().find(|version| version.number == number).cloned().ok_or(Error::NotFound)?;
    if !version.description.tlp.within(it.tlp).is_public() {
        page.confides(READ, Thing::new(KIND, it.id, Some(it.country)));
    }
    let may_release = it.is_waiting() && version.number == it.latest && permissions::may_release(&page.viewer, &it);
    Ok(pages::Show {
        may_edit: permissions::may_edit(&page.viewer, &it),
        may_release,
        may_withdraw: permissions::may_withdraw(&page.viewer, &it),
        reach: reach::link(&page, &urls::show(it.id), it.organisation),
        it,
        version,
        versions,
        withdrawal,
        errors,
        page,
    })
}
