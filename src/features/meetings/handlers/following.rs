//! What follows a meeting: whom members send, and how far its decisions are.

use std::collections::HashMap;

use actix_web::HttpResponse;

use super::decisions::{DecisionAddress, number};
use super::{Address, find_visible};
use crate::features::directory;
use crate::features::meetings::decision::Decision;
use crate::features::meetings::forms::{DelegationForm, ReportForm};
use crate::features::meetings::meeting::Meeting;
use crate::features::meetings::minutes::MinutesState;
use crate::features::meetings::pages::{After, Delegations, Followed};
use crate::features::meetings::steps::{self, KIND};
use crate::features::meetings::{permissions, store, urls};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::{Answer, Errors, Form, Page, Visit};
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::thing::Thing;

/// `GET /meetings/{slug}/delegations`
pub(in super::super) async fn delegations(visit: Visit, path: Address) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = find_visible(connection, &page, &path.1)?;
            page.admit(permissions::seeing_delegations(&page.viewer, &it), Error::Forbidden)?;
            draw_delegations(connection, page, it, None, Errors::none())
        })
        .await
}

/// `POST /meetings/{slug}/delegations`
pub(in super::super) async fn register_delegation(
    visit: Visit,
    path: Address,
    form: Form<DelegationForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_visible(connection, &page, &path.1)?;
            page.admit(permissions::delegating(&page.viewer, &it), Error::Forbidden)?;
            let country = page.viewer.country().ok_or(Error::Forbidden)?;
            match form.0.parse() {
                Ok(delegates) => {
                    let (flash, seen) = (flash(delegates.is_empty()), form.0.revision);
                    steps::register_delegation(connection, &page, &it, country, (delegates, seen))?;
                    Ok(Answer::see(page.url(&urls::delegations(&it.slug))).with_flash(flash))
                }
                Err(errors) => Answer::form(&draw_delegations(connection, page, it, Some(form.0), errors)?),
            }
        })
        .await
}

const fn flash(is_taken_back: bool) -> &'static str {
    if is_taken_back { "meetings-flash-delegation-withdrawn" } else { "meetings-flash-delegation" }
}

/// Whom members send; that somebody reads their names is written down.
fn draw_delegations(
    connection: &mut DbConn,
    page: Page,
    it: Meeting,
    typed: Option<DelegationForm>,
    errors: Errors,
) -> Result<Delegations, Error> {
    let delegations = store::list_delegations(connection, it.id)?;
    if !delegations.is_empty() {
        page.confides("meeting.delegations_read", Thing::new(KIND, it.id, it.country));
    }
    let own = page.viewer.country().filter(|_| permissions::delegating(&page.viewer, &it).is_some());
    let own = own.filter(|_| it.takes_delegations(page.today()).is_ok());
    let before = delegations.iter().find(|it| Some(it.country) == own);
    let form = typed.unwrap_or_else(|| DelegationForm::of(before));
    Ok(Delegations { page, it, delegations, own, form, errors })
}

/// `GET /meetings/{slug}/decisions/{number}`
pub(in super::super) async fn decision(visit: Visit, path: DecisionAddress) -> Result<HttpResponse, Error> {
    visit
        .page(move |connection, page| {
            let it = find_visible(connection, &page, &path.1)?;
            let decision = store::find_decision(connection, it.id, number(&path.2)?)?;
            let form = ReportForm::of(&decision, page.language());
            draw_decision(connection, page, (it, decision), form, Errors::none())
        })
        .await
}

/// `POST /meetings/{slug}/decisions/{number}/reports`
pub(in super::super) async fn report(
    visit: Visit,
    path: DecisionAddress,
    form: Form<ReportForm>,
) -> Result<HttpResponse, Error> {
    visit
        .change(move |connection, page| {
            let it = hold_visible(connection, &page, &path.1)?;
            let decision = store::find_decision(connection, it.id, number(&path.2)?)?;
            permissions::require(permissions::may_report(&page.viewer, &it, &decision))?;
            match form.0.parse() {
                Ok(said) => {
                    let known = (decision, form.0.revision);
                    let decision = steps::report(connection, &page.viewer, &it, known, said, page.now)?;
                    let url = page.url(&urls::decision(&it.slug, decision.number));
                    Ok(Answer::see(url).with_flash("meetings-flash-reported"))
                }
                Err(errors) => Answer::form(&draw_decision(connection, page, (it, decision), form.0, errors)?),
            }
        })
        .await
}

fn draw_decision(
    connection: &mut DbConn,
    page: Page,
    (it, decision): (Meeting, Decision),
    form: ReportForm,
    errors: Errors,
) -> Result<Followed, Error> {
    let names = directory::organisation_names(connection, page.language())?;
    let names: HashMap<OrganisationId, String> = names.into_iter().map(|it| (it.organisation, it.name.text)).collect();
    let reports = store::list_reports(connection, decision.id)?;
    let may_report = permissions::may_report(&page.viewer, &it, &decision);
    let may_drop = permissions::may_drop(&page.viewer, &it);
    let page = page.standing_at(urls::decision(&it.slug, decision.number));
    Ok(Followed { page, it, decision, names, reports, may_report, may_drop, form, errors })
}

/// Where what follows a meeting stands, as far as it is there for the viewer.
pub(super) fn after(connection: &mut DbConn, page: &Page, it: &Meeting) -> Result<After, Error> {
    let are_kept = it.is_public() && !it.particulars.has_forgotten_names(page.today());
    let sees_delegations = are_kept && permissions::seeing_delegations(&page.viewer, it).is_some();
    let all = store::list_minutes_states(connection, it.id)?;
    let is_read = all.contains(&MinutesState::Published);
    let is_inside = match all.first() {
        Some(last) => permissions::reading_minutes(&page.viewer, it, *last).is_some(),
        None => it.is_public() && permissions::preparing(&page.viewer, it).is_some(),
    };
    Ok(After {
        delegations: sees_delegations.then(|| page.url(&urls::delegations(&it.slug))),
        minutes: (is_read || is_inside).then(|| page.url(&urls::minutes(&it.slug))),
    })
}

/// The meeting of an address, where it is there for whoever is signed in, held until the change is made.
pub(super) fn hold_visible(connection: &mut DbConn, page: &Page, slug: &str) -> Result<Meeting, Error> {
    page.signed_in()?;
    find_visible(connection, page, slug)?;
    store::find_for_change(connection, slug)
}
