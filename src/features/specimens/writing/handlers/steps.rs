//! The steps of a draft's life. Each is one transaction: the rule, the row, the files, the audit.

use actix_web::HttpResponse;

use super::super::super::{lineage, registering, store as versions};
use super::super::bench::Bench;
use super::super::draft::{Draft, State};
use super::super::farther::farther;
use super::super::forms::{DecisionForm, ReturnForm, SubmissionForm};
use super::super::{keeping, missing, notices, permissions, urls};
use super::reading::{Typed, draw};
use super::{Address, back, require_seen, see, to_write};
use crate::features::audit;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Form, Page, Visit};

/// `POST /specimens/drafts/{id}/submission`
pub async fn submit(visit: Visit, path: Address, form: Form<SubmissionForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let me = page.signed_in()?.person;
            let before = to_write(connection, &page, &path.1)?;
            require_seen(&before, form.0.revision)?;
            require_current(connection, &before)?;
            if !missing::missing(connection, &before, me)?.is_empty() {
                return Err(Error::Conflict("specimens-conflict-missing"));
            }
            let reason = if farther(connection, &before)?.is_empty() {
                None
            } else {
                match form.0.reason() {
                    Ok(reason) => Some(reason),
                    Err(errors) => {
                        let typed = Typed { errors, reason: form.0.reason, ..Typed::default() };
                        return Answer::form(&draw(connection, page, before, typed)?);
                    }
                }
            };
            let it = before.clone().submit(reason, me, page.now)?;
            keeping::step(connection, &page, (&before, &it), "specimen.draft_submitted")?;
            notices::submitted(connection, &it)?;
            Ok(back(&page, &it, "specimens-flash-submitted"))
        })
        .await
}

/// `POST /specimens/drafts/{id}/release`
pub async fn release(visit: Visit, path: Address, form: Form<DecisionForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = to_decide(connection, &page, &path.1)?;
            require_seen(&it, form.0.revision)?;
            require_current(connection, &it)?;
            let by = it.submitted_by.unwrap_or(it.changed_by);
            // Roles, files and the glossary may be others than when it was submitted.
            if !missing::missing(connection, &it, by)?.is_empty() {
                return Err(Error::Conflict("specimens-conflict-missing"));
            }
            let is_farther = !farther(connection, &it)?.is_empty();
            if is_farther && it.reason.is_none() {
                return Err(Error::Conflict("specimens-conflict-missing"));
            }
            let version = it.version(page.now);
            keeping::remove(connection, &it)?;
            registering::publish(connection, &page.viewer, &version, it.changed_by, it.reason.as_deref())?;
            if is_farther {
                let entry = registering::entry(&page.viewer, &version, "specimen.downgraded");
                audit::record_entry(connection, &entry)?;
            }
            notices::released(connection, &it, &version)?;
            let shown = super::super::super::urls::show(&version.code);
            // A reviewer of another register of the country may read less of it than they released.
            let reach = super::super::super::permissions::reach(&page.viewer, &version);
            let next = if reach.covers(version.tlp()) { shown } else { urls::drafts() };
            Ok(Answer::see(page.url(&next)).with_flash("specimens-flash-released"))
        })
        .await
}

/// `POST /specimens/drafts/{id}/return`
pub async fn give_back(visit: Visit, path: Address, form: Form<ReturnForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let before = to_decide(connection, &page, &path.1)?;
            require_seen(&before, form.0.revision)?;
            let remark = match form.0.parse() {
                Ok(remark) => remark,
                Err(errors) => {
                    let typed = Typed { errors, remark: form.0.remark, ..Typed::default() };
                    return Answer::form(&draw(connection, page, before, typed)?);
                }
            };
            let it = before.clone().send_back(remark, page.now)?;
            keeping::step(connection, &page, (&before, &it), "specimen.draft_returned")?;
            notices::returned(connection, &before, page.now)?;
            Ok(back(&page, &it, "specimens-flash-returned"))
        })
        .await
}

/// `POST /specimens/drafts/{id}/removal`
pub async fn discard(visit: Visit, path: Address, form: Form<DecisionForm>) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = to_write(connection, &page, &path.1)?;
            require_seen(&it, form.0.revision)?;
            keeping::remove(connection, &it)?;
            notices::discarded(connection, &it, page.now)?;
            keeping::record(connection, &page.viewer, &it, "specimen.draft_discarded")?;
            Ok(Answer::see(page.url(&urls::drafts())).with_flash("specimens-flash-discarded"))
        })
        .await
}

/// The draft, for whoever decides on it now: the role first, then where it stands, then whose it is.
fn to_decide(connection: &mut DbConn, page: &Page, id: &str) -> Result<Draft, Error> {
    let it = see(connection, page, id)?;
    if !page.viewer.has_in(crate::vocabulary::viewer::Role::Reviewer, it.country) {
        return Err(Error::Forbidden);
    }
    it.require(State::Submitted)?;
    if !permissions::may_release(&page.viewer, &it, &Bench::of_one(connection, &it)?) {
        return Err(Error::Forbidden);
    }
    Ok(it)
}

/// Refuses where another was released since it was begun: its next revision, one under the code it would get, or one by
/// which the version would follow itself.
fn require_current(connection: &mut DbConn, it: &Draft) -> Result<(), Error> {
    it.require_current()?;
    if it.base.is_none() && versions::is_taken(connection, &it.code)? {
        return Err(Error::Conflict("specimens-conflict-code"));
    }
    lineage::require_possible(connection, &it.code, it.description.follows.as_ref())
}
