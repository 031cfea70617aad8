//! The steps of what follows a meeting: delegations, and reports on decisions.

use super::{KIND, tell_of_decision};
use crate::features::audit;
use crate::features::meetings::decision::Decision;
use crate::features::meetings::delegation::{Delegate, Delegation, next_revision};
use crate::features::meetings::follow_up::Report;
use crate::features::meetings::meeting::Meeting;
use crate::features::meetings::words::DecisionState;
use crate::features::meetings::{notices, permissions, store};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Registers whom a country sends, instead of whom it sent before; nobody takes the delegation back. The meeting is held.
pub(in super::super) fn register_delegation(
    connection: &mut DbConn,
    page: &Page,
    it: &Meeting,
    country: CountryCode,
    (delegates, seen): (Vec<Delegate>, i32),
) -> Result<(), Error> {
    let me = page.signed_in()?.person;
    it.takes_delegations(page.today())?;
    let before = store::maybe_delegation(connection, (it.id, country))?;
    let revision = next_revision(before.as_ref(), seen)?;
    let (count, is_empty) = (delegates.len(), delegates.is_empty());
    let (meeting, updated_at) = (it.id, page.now);
    let delegation = Delegation { meeting, country, delegates, revision, registered_by: me, updated_at };
    match (&before, is_empty) {
        (None, true) => return Ok(()),
        (Some(before), true) => store::delete_delegation(connection, before)?,
        (Some(_), false) => store::update_delegation(connection, &delegation)?,
        (None, false) => store::insert_delegation(connection, &delegation)?,
    }
    if !is_empty {
        notices::delegation_registered(connection, it, country, page.now)?;
    }
    record_delegation(connection, &page.viewer, (it, country), count, page.now)
}

/// Writes into the audit how many a country sends, and of none that it took its delegation back.
pub(super) fn record_delegation(
    connection: &mut DbConn,
    viewer: &Viewer,
    (it, country): (&Meeting, CountryCode),
    people: usize,
    now: Timestamp,
) -> Result<(), Error> {
    let kind = if people == 0 { "meeting.delegation_withdrawn" } else { "meeting.delegation_registered" };
    let entry = audit::Entry::by(now, viewer, kind, (KIND, it.id.as_str())).touching(it.country);
    let detail = serde_json::json!({ "country": country.as_str(), "people": people });
    audit::record_entry(connection, &entry.explained(&detail))
}

/// Says how far a decision is, for the viewer's organisation, and where it stands from now on. The meeting is held.
pub(in super::super) fn report(
    connection: &mut DbConn,
    viewer: &Viewer,
    it: &Meeting,
    (decision, seen): (Decision, i32),
    (state, (language, text)): (DecisionState, (Language, String)),
    now: Timestamp,
) -> Result<Decision, Error> {
    let me = viewer.person().ok_or(Error::SignIn)?;
    permissions::require(permissions::may_report(viewer, it, &decision))?;
    let is_drop = [decision.state, state].contains(&DecisionState::Dropped);
    permissions::require(!is_drop || permissions::may_drop(viewer, it))?;
    let decision = decision.reported(seen, state, now)?;
    store::update_decision(connection, &decision)?;
    let report = Report {
        decision: decision.id,
        number: store::next_report(connection, decision.id)?,
        organisation: me.organisation,
        state,
        language,
        text,
        written_by: me.person,
        written_at: now,
    };
    store::insert_report(connection, &report)?;
    notices::reported(connection, (it, &decision), me.organisation, now)?;
    tell_of_decision(connection, viewer, it, ("meeting.decision_reported", &decision), now)?;
    Ok(decision)
}
