//! What follows a meeting, as it comes with the portal.

use std::collections::BTreeMap;

use super::KIND;
use super::following::record_delegation;
use crate::features::audit;
use crate::features::meetings::delegation::{Delegate, Delegation};
use crate::features::meetings::follow_up::Report;
use crate::features::meetings::meeting::Meeting;
use crate::features::meetings::minutes::{Given, Minutes, Stance, Voice};
use crate::features::meetings::{findable, permissions, store};
use crate::platform::database::{DbConn, touch_content};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Whom members send to a meeting, what was said of its decisions, and its minutes.
pub struct BroughtAfter {
    /// By country; the first leads.
    pub delegations: BTreeMap<CountryCode, Vec<Delegate>>,
    /// Of which decision, for which organisation, and the words in their language.
    pub reports: Vec<(i32, OrganisationId, (Language, String))>,
    /// The minutes by language, to which all who took part agreed; nothing where there are none.
    pub minutes: BTreeMap<Language, String>,
}

/// Writes down what follows a meeting, in one step: for what comes with the portal.
///
/// # Errors
/// Forbidden where the viewer publishes no minutes of the meeting; not found where there is no such decision.
pub fn bring_after(
    connection: &mut DbConn,
    viewer: &Viewer,
    it: &Meeting,
    after: BroughtAfter,
    now: Timestamp,
) -> Result<(), Error> {
    let me = viewer.person().ok_or(Error::SignIn)?.person;
    permissions::require(permissions::may_publish(viewer, it))?;
    for (country, delegates) in after.delegations {
        let (meeting, people) = (it.id, delegates.len());
        let delegation = Delegation { meeting, country, delegates, revision: 1, registered_by: me, updated_at: now };
        store::insert_delegation(connection, &delegation)?;
        record_delegation(connection, viewer, (it, country), people, now)?;
    }
    for (number, organisation, (language, text)) in after.reports {
        let decision = store::find_decision(connection, it.id, number)?;
        let (number, state) = (store::next_report(connection, decision.id)?, decision.state);
        let decision = decision.id;
        let report = Report { decision, number, organisation, state, language, text, written_by: me, written_at: now };
        store::insert_report(connection, &report)?;
    }
    let original = it.particulars.original_language;
    let mut words = after.minutes;
    let Some(said) = words.remove_entry(&original) else { return Ok(()) };
    let mut minutes = Minutes::begun((it.id, 1), said, me, now);
    minutes.words.extend(words);
    let agreed = |country: CountryCode| {
        let (stance, remark, language) = (Stance::Agreed, String::new(), original);
        Voice { country, given: Some(Given { stance, remark, language, by: me, at: now }) }
    };
    let voices: Vec<Voice> = it.particulars.participants().into_iter().map(agreed).collect();
    let proposed = minutes.proposed(1, voices.len(), now)?;
    let minutes = proposed.published(2, &voices, None, now)?;
    store::insert_minutes(connection, &minutes)?;
    store::insert_voices(connection, (it.id, minutes.version), &voices)?;
    findable::tell_search(connection, it)?;
    touch_content(connection)?;
    let entry = audit::Entry::by(now, viewer, "meeting.minutes_published", (KIND, it.id.as_str()));
    audit::record_entry(connection, &entry.touching(it.country))
}
