//! What people find in their inbox of meetings: what is theirs to carry out and by when, that a meeting is near, that minutes
//! wait for their delegation, and what became of them. A notice names the meeting, which everybody reads, and never a person
//! nor what somebody wrote.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};

use super::decision::{Decision, Owner};
use super::follow_up::Stage;
use super::meeting::Meeting;
use super::permissions::{CARRIERS, KEEPERS, SPEAKERS};
use super::urls;
use crate::features::accounts::{self, Recipient};
use crate::features::inbox::{self, Facts, Mailed, Notice, Words};
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;

/// A decision is theirs to carry out.
const GIVEN: &str = "meeting.decision_given";
/// Its day is near.
const SOON: &str = "meeting.decision_soon";
/// Its day has passed.
const LATE: &str = "meeting.decision_late";
/// A meeting is near.
const NEAR: &str = "meeting.near";
/// Their country has not said whom it sends.
const DELEGATION: &str = "meeting.delegation_due";
/// Minutes wait for their delegation's answer.
const ASKED: &str = "meeting.minutes_asked";
/// A delegation objected.
const OBJECTED: &str = "meeting.minutes_objected";
/// All agreed: they can be published.
const AGREED: &str = "meeting.minutes_agreed";
/// Everybody reads them.
const OUT: &str = "meeting.minutes_published";

/// The words of these notices.
pub fn words_of_notice(kind: &str) -> Option<Words> {
    let tells = |title, text| Words { title, text, unknown: None, awaits: false, mailed: Mailed::Said };
    let waits = |title, text| Words { awaits: true, ..tells(title, text) };
    Some(match kind {
        GIVEN => Words {
            unknown: Some(("due", "meetings-notice-no-day")),
            ..waits("meetings-notice-given", "meetings-notice-given-text")
        },
        SOON => waits("meetings-notice-soon", "meetings-notice-soon-text"),
        LATE => waits("meetings-notice-late", "meetings-notice-late-text"),
        NEAR => tells("meetings-notice-near", "meetings-notice-near-text"),
        DELEGATION => waits("meetings-notice-delegation", "meetings-notice-delegation-text"),
        ASKED => waits("meetings-notice-asked", "meetings-notice-asked-text"),
        OBJECTED => tells("meetings-notice-objected", "meetings-notice-objected-text"),
        AGREED => waits("meetings-notice-agreed", "meetings-notice-agreed-text"),
        OUT => tells("meetings-notice-out", "meetings-notice-out-text"),
        _ => return None,
    })
}

/// Tells an organisation of a decision that is its to carry out. What it was told of it before waits no longer.
pub(super) fn stage(
    connection: &mut DbConn,
    (it, decision): (&Meeting, &Decision),
    (organisation, stage): (OrganisationId, Stage),
    now: Timestamp,
) -> Result<(), Error> {
    let path = urls::decision(&it.slug, decision.number);
    let people = accounts::list_colleagues(connection, organisation, &CARRIERS)?;
    let (kind, earlier): (&str, &[&str]) = match stage {
        Stage::Given => (GIVEN, &[]),
        Stage::Soon => (SOON, &[GIVEN]),
        Stage::Late => (LATE, &[GIVEN, SOON]),
    };
    inbox::settle(connection, (&path, earlier), Some(ids(&people).as_slice()), now)?;
    put_all(connection, it, (kind, &path, decision.due_on), &people, now)
}

/// An organisation said how far a decision is: it knows of it. What is done or dropped waits for nobody.
pub(super) fn reported(
    connection: &mut DbConn,
    (it, decision): (&Meeting, &Decision),
    by: OrganisationId,
    now: Timestamp,
) -> Result<(), Error> {
    let path = urls::decision(&it.slug, decision.number);
    if !decision.state.is_pending() {
        return inbox::settle(connection, (&path, &[GIVEN, SOON, LATE]), None, now);
    }
    let people = accounts::list_colleagues(connection, by, &CARRIERS)?;
    inbox::settle(connection, (&path, &[GIVEN]), Some(ids(&people).as_slice()), now)
}

/// A decision has other words, owners or another day: of another day people are told anew, and it waits no longer for those
/// who carry it out no more.
pub(super) fn reworded(
    connection: &mut DbConn,
    (it, decision): (&Meeting, &Decision),
    (owners, due_on): (Vec<Owner>, Option<NaiveDate>),
    now: Timestamp,
) -> Result<(), Error> {
    let path = urls::decision(&it.slug, decision.number);
    if decision.due_on != due_on {
        inbox::settle(connection, (&path, &[SOON, LATE]), None, now)?;
    }
    for owner in owners.iter().filter(|owner| !decision.is_owned_by(owner.organisation)) {
        let people = accounts::list_colleagues(connection, owner.organisation, &CARRIERS)?;
        inbox::settle(connection, (&path, &[GIVEN, SOON, LATE]), Some(ids(&people).as_slice()), now)?;
    }
    Ok(())
}

/// A meeting does not take place: nobody is sent to it.
pub(super) fn called_off(connection: &mut DbConn, it: &Meeting, now: Timestamp) -> Result<(), Error> {
    inbox::settle(connection, (&urls::delegations(&it.slug), &[DELEGATION]), None, now)
}

/// Tells those who speak for a country that a meeting is near.
pub(super) fn near(connection: &mut DbConn, it: &Meeting, country: CountryCode, now: Timestamp) -> Result<(), Error> {
    let people = speakers(connection, &[country])?;
    put_all(connection, it, (NEAR, &urls::show(&it.slug), it.particulars.days.first()), &people, now)
}

/// Tells them that their country has not said whom it sends.
pub(super) fn delegation_due(
    connection: &mut DbConn,
    it: &Meeting,
    country: CountryCode,
    now: Timestamp,
) -> Result<(), Error> {
    let people = speakers(connection, &[country])?;
    let path = urls::delegations(&it.slug);
    put_all(connection, it, (DELEGATION, &path, it.particulars.days.first()), &people, now)
}

/// A country said whom it sends: that waits for none of its people.
pub(super) fn delegation_registered(
    connection: &mut DbConn,
    it: &Meeting,
    country: CountryCode,
    now: Timestamp,
) -> Result<(), Error> {
    let people = speakers(connection, &[country])?;
    inbox::settle(connection, (&urls::delegations(&it.slug), &[DELEGATION]), Some(ids(&people).as_slice()), now)
}

/// Tells those who speak for the delegations that minutes wait for their answer.
pub(super) fn minutes_asked(
    connection: &mut DbConn,
    it: &Meeting,
    countries: &[CountryCode],
    now: Timestamp,
) -> Result<(), Error> {
    let people = speakers(connection, countries)?;
    put_all(connection, it, (ASKED, &urls::minutes(&it.slug), None), &people, now)
}

/// A delegation answered: that waits for none of its people. The host hears of an objection, and when all agreed.
pub(super) fn minutes_answered(
    connection: &mut DbConn,
    it: &Meeting,
    (country, objected, is_agreed): (CountryCode, bool, bool),
    now: Timestamp,
) -> Result<(), Error> {
    let path = urls::minutes(&it.slug);
    let people = speakers(connection, &[country])?;
    inbox::settle(connection, (&path, &[ASKED]), Some(ids(&people).as_slice()), now)?;
    let kind = match (objected, is_agreed) {
        (true, _) => OBJECTED,
        (_, true) => AGREED,
        _ => return Ok(()),
    };
    let keepers = accounts::list_colleagues(connection, it.organisation, &KEEPERS)?;
    put_all(connection, it, (kind, &path, None), &keepers, now)
}

/// A version is asked about no longer.
pub(super) fn minutes_settled(connection: &mut DbConn, it: &Meeting, now: Timestamp) -> Result<(), Error> {
    inbox::settle(connection, (&urls::minutes(&it.slug), &[ASKED, AGREED]), None, now)
}

/// Tells those who speak for the delegations that everybody reads the minutes.
pub(super) fn minutes_published(
    connection: &mut DbConn,
    it: &Meeting,
    countries: &[CountryCode],
    now: Timestamp,
) -> Result<(), Error> {
    minutes_settled(connection, it, now)?;
    let people = speakers(connection, countries)?;
    put_all(connection, it, (OUT, &urls::minutes(&it.slug), None), &people, now)
}

/// Those who speak for the delegations of these countries, each once.
fn speakers(connection: &mut DbConn, countries: &[CountryCode]) -> Result<Vec<Recipient>, Error> {
    let (mut people, mut known) = (Vec::new(), BTreeSet::new());
    for country in countries {
        for role in SPEAKERS {
            let holders = accounts::list_holders(connection, *country, role)?;
            people.extend(holders.into_iter().filter(|it| known.insert(it.person)));
        }
    }
    Ok(people)
}

fn ids(people: &[Recipient]) -> Vec<PersonId> {
    people.iter().map(|it| it.person).collect()
}

fn put_all(
    connection: &mut DbConn,
    it: &Meeting,
    (kind, path, due): (&str, &str, Option<NaiveDate>),
    people: &[Recipient],
    now: Timestamp,
) -> Result<(), Error> {
    for person in people {
        let facts = Facts::none().naming("title", it.particulars.title(person.language).1);
        // Noon in UTC is on that day wherever a member state is.
        let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
        let facts = match due {
            Some(day) => facts.at("due", Timestamp::from_utc(day.and_time(noon))),
            None => facts,
        };
        inbox::put(connection, &Notice::new(person.person, kind, facts, path, now))?;
    }
    Ok(())
}
