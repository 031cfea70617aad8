//! Handing in, and what a second person decides.

use actix_web::HttpResponse;

use super::{Address, draw, find_for_change, id};
use crate::features::statistics::forms::{ReasonForm, StepForm, TickedForm};
use crate::features::statistics::{permissions, steps, urls};
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Visit};

/// `POST /figures/{id}/submission`
pub(in super::super) async fn submit(visit: Visit, path: Address, form: Form<StepForm>) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .change(move |connection, page| {
            let (it, _) = find_for_change(connection, &page, id)?;
            permissions::require(permissions::may_edit(&page.viewer, &it))?;
            steps::submit(connection, &page.viewer, (&it, form.0.edition), page.now)?;
            Ok(Answer::see(page.url(&urls::show(id))).with_flash("specimens-flash-submitted"))
        })
        .await
}

/// `POST /figures/{id}/release`
pub(in super::super) async fn release(
    visit: Visit,
    path: Address,
    form: Form<StepForm>,
) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .change(move |connection, page| {
            let (it, _) = find_for_change(connection, &page, id)?;
            permissions::require(permissions::may_decide(&page.viewer, &it))?;
            steps::release(connection, (&page.viewer, page.locale()), (&it, form.0.edition), page.now)?;
            Ok(Answer::see(page.url(&urls::show(id))).with_flash("deviations-flash-released"))
        })
        .await
}

/// `POST /figures/submission`
pub(in super::super) async fn submit_ticked(visit: Visit, form: Form<TickedForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            page.admit(permissions::writing(&page.viewer), Error::Forbidden)?;
            let seen = form.0.seen().ok_or_else(no_target)?;
            if seen.is_empty() {
                return Ok(Answer::see(page.url(&urls::desk())).with_flash("statistics-flash-nothing-ticked"));
            }
            steps::submit_all(connection, &page.viewer, &seen, page.now)?;
            Ok(Answer::see(page.url(&urls::desk())).with_flash("specimens-flash-submitted"))
        })
        .await
}

/// `POST /figures/release`
pub(in super::super) async fn release_ticked(visit: Visit, form: Form<TickedForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            page.admit(permissions::releasing(&page.viewer), Error::Forbidden)?;
            let seen = form.0.seen().ok_or_else(no_target)?;
            if seen.is_empty() {
                return Ok(Answer::see(page.url(&urls::desk())).with_flash("statistics-flash-nothing-ticked"));
            }
            steps::release_all(connection, (&page.viewer, page.locale()), &seen, page.now)?;
            Ok(Answer::see(page.url(&urls::desk())).with_flash("deviations-flash-released"))
        })
        .await
}

/// `POST /figures/{id}/return`
pub(in super::super) async fn give_back(
    visit: Visit,
    path: Address,
    form: Form<ReasonForm>,
) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .change(move |connection, page| {
            let (it, revisions) = find_for_change(connection, &page, id)?;
            permissions::require(permissions::may_decide(&page.viewer, &it))?;
            let (_, seen) = form.0.target().ok_or_else(no_target)?;
            match form.0.parse() {
                Ok(reason) => {
                    steps::give_back(connection, &page.viewer, (&it, seen), reason, page.now)?;
                    Ok(Answer::see(page.url(&urls::show(id))).with_flash("specimens-flash-returned"))
                }
                Err(errors) => Answer::form(&draw(page, (it, revisions), (form.0, errors))?),
            }
        })
        .await
}

/// `POST /figures/{id}/withdrawal`
pub(in super::super) async fn withdraw(
    visit: Visit,
    path: Address,
    form: Form<ReasonForm>,
) -> Result<HttpResponse, Error> {
    let id = id(&path.1)?;
    visit
        .change(move |connection, page| {
            let (it, revisions) = find_for_change(connection, &page, id)?;
            let (number, seen) = form.0.target().ok_or_else(no_target)?;
            let said = revisions.iter().find(|said| said.number == number).cloned().ok_or(Error::NotFound)?;
            // Of two at the same moment the second hears that it is over, not that they may not.
            let is_over = !said.state.is_open() && said.ended_at.is_some();
            permissions::require(is_over || permissions::may_withdraw(&page.viewer, &it, &said))?;
            match form.0.parse() {
                Ok(reason) => {
                    let who = (&page.viewer, page.locale());
                    let is_left = steps::withdraw(connection, who, (&it, said, seen), reason, page.now)?;
                    let next = if is_left { urls::show(id) } else { urls::desk() };
                    Ok(Answer::see(page.url(&next)).with_flash("deviations-flash-withdrawn"))
                }
                Err(errors) => Answer::form(&draw(page, (it, revisions), (form.0, errors))?),
            }
        })
        .await
}

/// No button of ours sends nothing.
fn no_target() -> Error {
    Error::invalid("a reason for no revision")
}
