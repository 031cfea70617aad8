//! One function per route.

mod agenda;
mod calendars;
mod decisions;
mod drawing;
mod filling;
mod following;
mod minutes;
mod revisions;

pub(super) use agenda::{add_session, new_session, remove_session, save_session, session};
pub(super) use calendars::{file, subscription};
pub(super) use decisions::{decide, edit_decision, new_decision, save_decision};
pub(super) use filling::{create, edit, new, save};
pub(super) use following::{decision, delegations, register_delegation, report};
pub(super) use minutes::{
    answer_minutes, edit_minutes, minutes, propose_minutes, publish_minutes, renew_minutes, save_minutes,
};
pub(super) use revisions::{revision, revisions};

use actix_web::HttpResponse;
use actix_web::web::{Path, Query};
use serde::Deserialize;

use super::forms::{CancellationForm, StepForm};
use super::meeting::{Meeting, WrongStep, is_slug};
use super::steps::{self, KIND};
use super::store::{self, Filter};
use super::words::Kind;
use super::{pages, permissions, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Pager, Visit};
use drawing::draw;

type Address = Path<(String, String)>;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    kind: String,
    page: Option<usize>,
}

impl From<WrongStep> for Error {
    fn from(WrongStep(key): WrongStep) -> Self {
        Self::Conflict(key)
    }
}

/// `GET /meetings?kind=…`
pub(super) async fn list(visit: Visit, query: Query<ListQuery>) -> Result<HttpResponse, Error> {
    let number = query.page.unwrap_or(1).clamp(1, 10_000);
    let kind = Kind::parse(&query.kind);
    visit
        .page(move |connection, page| {
            let (filter, today) = (Filter { kind }, page.today());
            let coming = if number == 1 { store::list_coming(connection, filter, today)? } else { Vec::new() };
            let (held, total) = store::list_held(connection, filter, (today, number))?;
            let last = total.div_ceil(store::PER_PAGE).max(1);
            let word = kind.map_or("", |it| it.as_str());
            let pager = Pager::new(number, last, |number| page.url(&urls::list_of(word, number)));
            let drafts = drafts(connection, &page)?;
            let may_write = permissions::writing(&page.viewer).is_some();
            Ok(pages::List { page, kind, coming, held, total, pager, drafts, may_write })
        })
        .await
}

/// What the viewer prepares.
fn drafts(connection: &mut DbConn, page: &Page) -> Result<Vec<Meeting>, Error> {
    let Some(me) = page.viewer.person().filter(|_| permissions::writing(&page.viewer).is_some()) else {
        return Ok(Vec::new());
    };
    store::list_drafts(connection, (me.organisation, me.country))
}

/// `GET /meetings/{slug}`
pub(super) async fn show(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = find_visible(connection, &page, &path.1)?;
            draw(connection, page, (it, None), CancellationForm::default(), Errors::none())
        })
        .await
}

/// `POST /meetings/{slug}/publication`
pub(super) async fn publish(visit: Visit, path: Address, form: Form<StepForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_own(connection, &page, &path.1)?;
            permissions::require(permissions::may_publish(&page.viewer, &it))?;
            let it = steps::publish(connection, &page.viewer, (it, form.0.revision), page.now)?;
            Ok(Answer::see(page.url(&urls::show(&it.slug))).with_flash("meetings-flash-published"))
        })
        .await
}

/// `POST /meetings/{slug}/cancellation`
pub(super) async fn cancel(visit: Visit, path: Address, form: Form<CancellationForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_own(connection, &page, &path.1)?;
            permissions::require(permissions::may_publish(&page.viewer, &it))?;
            match form.0.parse() {
                Ok(_) if it.revision != form.0.revision => Err(Error::Conflict("alerts-conflict-changed")),
                Ok(reason) => {
                    let it = steps::cancel(connection, &page.viewer, it, (reason, page.today()), page.now)?;
                    Ok(Answer::see(page.url(&urls::show(&it.slug))).with_flash("meetings-flash-cancelled"))
                }
                Err(errors) => Answer::form(&draw(connection, page, (it, None), form.0, errors)?),
            }
        })
        .await
}

/// `POST /meetings/{slug}/removal`
pub(super) async fn remove(visit: Visit, path: Address, form: Form<StepForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_own(connection, &page, &path.1)?;
            if it.revision != form.0.revision {
                return Err(Error::Conflict("alerts-conflict-changed"));
            }
            steps::remove(connection, &page.viewer, &it, page.now)?;
            Ok(Answer::see(page.url(&urls::list())).with_flash("meetings-flash-removed"))
        })
        .await
}

/// The meeting of an address, where it is there for the viewer.
fn find_visible(connection: &mut DbConn, page: &Page, slug: &str) -> Result<Meeting, Error> {
    if !is_slug(slug) {
        return Err(Error::NotFound);
    }
    let it = store::find(connection, slug)?;
    if !permissions::may_view(&page.viewer, &it) {
        return Err(Error::withheld(KIND, it.id, it.country));
    }
    if !it.is_public() {
        page.admit(permissions::preparing(&page.viewer, &it), Error::NotFound)?;
    }
    Ok(it)
}

/// The meeting, for those who prepare it.
fn find_own(connection: &mut DbConn, page: &Page, slug: &str) -> Result<Meeting, Error> {
    own(page, slug, |slug| store::find(connection, slug))
}

/// The same, held until the change is made.
fn hold_own(connection: &mut DbConn, page: &Page, slug: &str) -> Result<Meeting, Error> {
    own(page, slug, |slug| store::find_for_change(connection, slug))
}

fn own(page: &Page, slug: &str, find: impl FnOnce(&str) -> Result<Meeting, Error>) -> Result<Meeting, Error> {
    page.signed_in()?;
    if !is_slug(slug) {
        return Err(Error::NotFound);
    }
    let it = find(slug)?;
    let refused = if it.is_public() { Error::Forbidden } else { Error::withheld(KIND, it.id, it.country) };
    page.admit(permissions::preparing(&page.viewer, &it), refused)?;
    Ok(it)
}
