//! The steps of an alert, each with what the audit, the search, the library, its receivers and their inboxes must know.

use chrono::{Days, NaiveDate};

use super::alert::{Alert, AlertId, Receipt, Report};
use super::jobs::TellOfAlert;
use super::words::{State, Urgency};
use super::{findable, notices, permissions, store};
use crate::features::{accounts, audit, directory};
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;
use crate::platform::i18n::Locale;
use crate::platform::jobs;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::tlp::Tlp;
use crate::vocabulary::viewer::Viewer;

/// What an alert is in the search, the library and the audit.
pub(super) const KIND: &str = "alert";
/// Days that hold every deadline: thirty working days, and the longest holidays between them.
const LONGEST: u64 = 120;

/// Hands in an alert.
pub(super) fn submit(connection: &mut DbConn, viewer: &Viewer, report: Report, now: Timestamp) -> Result<Alert, Error> {
    let me = viewer.person().ok_or(Error::SignIn)?;
    let country = me.country.filter(|_| permissions::writing(viewer).is_some()).ok_or(Error::Forbidden)?;
    let it = Alert {
        id: AlertId::generate(),
        reference: reference(country),
        country,
        organisation: me.organisation,
        state: State::Submitted,
        report,
        revision: 1,
        writers: vec![me.person],
        checked_by: None,
        published_at: None,
        ended_at: None,
        reason: None,
    };
    store::insert(connection, &it)?;
    findable::tell_library(connection, &it, now)?;
    record_naming(connection, viewer, ("alert.submitted", &it), &[], now)?;
    Ok(it)
}

/// The country and eight signs by chance: the end of an id is that.
fn reference(country: CountryCode) -> String {
    let chance: String = AlertId::generate().to_string().chars().rev().take(8).collect();
    format!("{country}-{chance}").to_ascii_uppercase()
}

/// Writes other words or facts.
pub(super) fn rewrite(
    connection: &mut DbConn,
    viewer: &Viewer,
    (it, seen): (Alert, i32),
    report: Report,
    now: Timestamp,
) -> Result<(), Error> {
    let me = viewer.person().ok_or(Error::SignIn)?.person;
    let known = it.report.people.clone();
    let it = it.rewritten(seen, report, me)?;
    store::update(connection, &it)?;
    findable::tell_library(connection, &it, now)?;
    record_naming(connection, viewer, ("alert.changed", &it), &known, now)
}

/// Publishes what somebody else wrote: its receivers are told, and the alert whose place it takes ends.
pub(super) fn publish(
    connection: &mut DbConn,
    (viewer, locale): (&Viewer, &Locale),
    (it, seen): (Alert, i32),
    now: Timestamp,
) -> Result<(), Error> {
    let me = viewer.person().ok_or(Error::SignIn)?.person;
    let it = it.published(seen, me, locale.day_of(now), now)?;
    // Before anything is told to the search: files are held first, as everywhere.
    findable::tell_library(connection, &it, now)?;
    if let Some(reference) = &it.report.supersedes
        && supersede(connection, viewer, (reference, &it), now)?
    {
        record(connection, viewer, "alert.downgraded", &it, now)?;
    }
    store::update(connection, &it)?;
    let receivers = receivers(connection, &it, now)?;
    let mut receipts = Vec::new();
    for (organisation, country) in receivers {
        let due_on = due_on(connection, country, it.report.days, now)?;
        receipts.push(Receipt { organisation, country, due_on, acknowledged_at: None, note: String::new() });
    }
    store::insert_receipts(connection, it.id, &receipts)?;
    findable::tell_search(connection, &it)?;
    touch_content(connection)?;
    let told = recipients(connection, &it)?.into_iter().map(|recipient| recipient.person).collect();
    notices::tell(connection, &it, &told, now)?;
    if it.report.urgency == Urgency::Urgent {
        jobs::enqueue(connection, &TellOfAlert { alert: it.id }, now)?;
    }
    record(connection, viewer, "alert.published", &it, now)
}

/// Ends the alert whose place another takes; tells whether more people read the other, which needs a reason.
fn supersede(
    connection: &mut DbConn,
    viewer: &Viewer,
    (reference, by): (&str, &Alert),
    now: Timestamp,
) -> Result<bool, Error> {
    let old = store::find_for_change(connection, reference)?;
    if old.organisation != by.organisation {
        return Err(Error::Conflict("alerts-conflict-superseded"));
    }
    let is_opened = by.report.goes_farther_than(&old.report, old.organisation);
    if is_opened && by.report.opening_reason.is_none() {
        return Err(Error::Conflict("deviations-conflict-reason"));
    }
    let old = old.superseded(now)?;
    store::update(connection, &old)?;
    store::set_replaced_by(connection, old.id, &by.reference)?;
    findable::tell_search(connection, &old)?;
    notices::settle(connection, &old, None, now)?;
    record(connection, viewer, "alert.superseded", &old, now)?;
    Ok(is_opened)
}

/// The organisations that receive it, its sender not among them.
fn receivers(connection: &mut DbConn, it: &Alert, now: Timestamp) -> Result<Vec<(OrganisationId, CountryCode)>, Error> {
    let members = directory::organisation_names(connection, Language::English)?;
    let members = members.into_iter().filter_map(|name| Some((name.organisation, name.country?)));
    let mut others: Vec<_> = members.filter(|(organisation, _)| *organisation != it.organisation).collect();
    let (circle, tlp) = (it.circle(), it.report.tlp);
    let mut homes = Vec::new();
    for person in &it.report.people {
        let viewer = accounts::viewer_of(connection, *person, now)?;
        homes.extend(viewer.person().filter(|_| circle.reach(&viewer).covers(tlp)).map(|me| me.organisation));
    }
    others.retain(|(organisation, _)| {
        circle.reach_of(Some(*organisation), None).covers(tlp) || homes.contains(organisation)
    });
    Ok(others)
}

fn due_on(connection: &mut DbConn, country: CountryCode, days: u32, now: Timestamp) -> Result<NaiveDate, Error> {
    let today = now.date_in(country.zone());
    let last = today.checked_add_days(Days::new(LONGEST)).unwrap_or(today);
    Ok(directory::working_calendar(connection, country, today, last)?.add_working_days(today, days))
}

/// Who is told that it is there: those who acknowledge for the organisations that received it; of what names its readers
/// one by one, they alone.
pub(super) fn recipients(connection: &mut DbConn, it: &Alert) -> Result<Vec<accounts::Recipient>, Error> {
    let mut told = Vec::new();
    if it.report.tlp == Tlp::Red {
        for person in it.report.people.iter().filter(|person| !it.writers.contains(person)) {
            told.extend(accounts::maybe_recipient(connection, *person)?);
        }
        return Ok(told);
    }
    for receipt in store::list_receipts(connection, it.id)? {
        told.extend(accounts::list_colleagues(connection, receipt.organisation, &permissions::RECEIVERS)?);
    }
    Ok(told)
}

/// Acknowledges for the viewer's organisation.
pub(super) fn acknowledge(
    connection: &mut DbConn,
    viewer: &Viewer,
    it: &Alert,
    note: &str,
    now: Timestamp,
) -> Result<(), Error> {
    let me = viewer.person().ok_or(Error::SignIn)?;
    if it.state != State::Published {
        return Err(Error::Conflict("alerts-conflict-ended"));
    }
    if !store::acknowledge(connection, it.id, me.organisation, (me.person, note), now)? {
        return Err(Error::Conflict("alerts-conflict-acknowledged"));
    }
    let colleagues = accounts::list_colleagues(connection, me.organisation, &permissions::RECEIVERS)?;
    let mut colleagues: Vec<PersonId> = colleagues.into_iter().map(|it| it.person).collect();
    // Whom an alert names may hold none of those roles.
    let named = accounts::homes_of(connection, &it.report.people)?;
    colleagues.extend(named.into_iter().filter(|(_, home)| *home == me.organisation).map(|(person, _)| person));
    notices::settle(connection, it, Some(&colleagues), now)?;
    record(connection, viewer, "alert.acknowledged", it, now)
}

/// Takes the alert back.
pub(super) fn withdraw(
    connection: &mut DbConn,
    viewer: &Viewer,
    it: Alert,
    reason: (String, Language),
    now: Timestamp,
) -> Result<(), Error> {
    let it = it.withdrawn(reason, now)?;
    end(connection, &it, now)?;
    record(connection, viewer, "alert.withdrawn", &it, now)
}

/// Ends an alert whose last day is over, if nobody did meanwhile.
pub(super) fn expire(connection: &mut DbConn, id: AlertId, today: NaiveDate, now: Timestamp) -> Result<(), Error> {
    let it = store::maybe_as_portal(connection, id)?;
    let Some(it) = it.filter(|it| it.state == State::Published && it.report.valid_until < today) else {
        return Ok(());
    };
    let it = it.expired(now);
    end(connection, &it, now)?;
    record(connection, &Viewer::Anonymous, "alert.expired", &it, now)
}

fn end(connection: &mut DbConn, it: &Alert, now: Timestamp) -> Result<(), Error> {
    store::update(connection, it)?;
    findable::tell_search(connection, it)?;
    touch_content(connection)?;
    notices::settle(connection, it, None, now)
}

/// What one person wrote and another checked, in one step: for what comes with the portal.
///
/// # Errors
/// Forbidden where the second is no reviewer; a conflict where they are the same person.
pub fn register(
    connection: &mut DbConn,
    (writer, reviewer): (&Viewer, &Viewer),
    locale: &Locale,
    report: Report,
    now: Timestamp,
) -> Result<String, Error> {
    let it = submit(connection, writer, report, now)?;
    permissions::require(permissions::may_check(reviewer, &it))?;
    let (reference, seen) = (it.reference.clone(), it.revision);
    publish(connection, (reviewer, locale), (it, seen), now)?;
    Ok(reference)
}

/// Nobody learns from the audit what an alert says: its row names the alert by its id alone.
fn record(connection: &mut DbConn, viewer: &Viewer, kind: &str, it: &Alert, now: Timestamp) -> Result<(), Error> {
    let entry = audit::Entry::by(now, viewer, kind, (KIND, it.id.as_str()));
    audit::record_entry(connection, &entry.touching(Some(it.country)))
}

/// The same with the people it names and did not name before, by their ids.
fn record_naming(
    connection: &mut DbConn,
    viewer: &Viewer,
    (kind, it): (&str, &Alert),
    known: &[PersonId],
    now: Timestamp,
) -> Result<(), Error> {
    let named: Vec<&PersonId> = it.report.people.iter().filter(|person| !known.contains(person)).collect();
    if named.is_empty() {
        return record(connection, viewer, kind, it, now);
    }
    let entry = audit::Entry::by(now, viewer, kind, (KIND, it.id.as_str())).touching(Some(it.country));
    audit::record_entry(connection, &entry.explained(&serde_json::json!({ "named": named })))
}
