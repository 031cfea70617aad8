//! Who takes part in what follows a meeting: delegations are registered by the administrators of those who take part, a
//! decision is reported on by the organisations that carry it out, minutes are written by the host and agreed to by the
//! delegations.

use super::{WRITERS, preparing};
use crate::features::meetings::decision::Decision;
use crate::features::meetings::meeting::Meeting;
use crate::features::meetings::minutes::MinutesState;
use crate::vocabulary::ground::Ground;
use crate::vocabulary::viewer::{Role, Viewer};

/// Who says for an organisation how far a decision is, and is reminded of it.
pub const CARRIERS: [Role; 4] = WRITERS;
/// Who speaks for a delegation.
pub const SPEAKERS: [Role; 1] = [Role::CountryAdministrator];
/// Who hears what became of the minutes at the host's.
pub const KEEPERS: [Role; 3] = super::PUBLISHERS;

/// The ground on which the viewer speaks for the delegation of a member that takes part: registers it, and answers about
/// the minutes.
pub fn delegating(viewer: &Viewer, it: &Meeting) -> Option<Ground> {
    let country = viewer.country()?;
    let takes_part = it.is_public() && it.particulars.participants().contains(&country);
    viewer.as_one_in(&SPEAKERS, country).filter(|_| takes_part)
}

/// The ground on which the viewer reads whom members send: who speaks for a delegation, and the host's own people. What a
/// register hosts is no matter of the secretariat's in this.
pub fn seeing_delegations(viewer: &Viewer, it: &Meeting) -> Option<Ground> {
    let is_own = viewer.person().is_some_and(|me| me.country.is_some() || me.organisation == it.organisation);
    delegating(viewer, it).or_else(|| preparing(viewer, it).filter(|_| is_own))
}

/// Whether the viewer says how far a decision is: for an organisation that carries it out, or for the host.
pub fn may_report(viewer: &Viewer, it: &Meeting, decision: &Decision) -> bool {
    let carries_out = viewer.person().is_some_and(|me| decision.is_owned_by(me.organisation));
    let is_carrier = carries_out && viewer.as_one_of(&CARRIERS).is_some();
    it.is_public() && (is_carrier || preparing(viewer, it).is_some())
}

/// Whether the viewer says that a decision is not followed up any more, or again: not those who would be free of it.
pub fn may_drop(viewer: &Viewer, it: &Meeting) -> bool {
    it.is_public() && preparing(viewer, it).is_some()
}

/// The ground on which the viewer reads minutes that are not public: a draft is the host's, what was put before the
/// delegations is read by those who speak for them too.
pub fn reading_minutes(viewer: &Viewer, it: &Meeting, state: MinutesState) -> Option<Ground> {
    match state {
        MinutesState::Proposed => preparing(viewer, it).or_else(|| delegating(viewer, it)),
        _ => preparing(viewer, it),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::features::meetings::decision::{DecisionId, Owner};
    use crate::features::meetings::meeting::{Days, MeetingId, Particulars};
    use crate::features::meetings::words::{DecisionState, Kind, State};
    use crate::vocabulary::country::CountryCode;
    use crate::vocabulary::ids::{OrganisationId, PersonId, SessionId};
    use crate::vocabulary::known_day::KnownDay;
    use crate::vocabulary::language::Language;
    use crate::vocabulary::timestamp::Timestamp;
    use crate::vocabulary::viewer::SignedIn;

    fn now() -> Timestamp {
        Timestamp::parse("2026-11-30T10:00:00Z").unwrap()
    }

    fn person(role: Role, country: Option<CountryCode>, organisation: OrganisationId) -> Viewer {
        Viewer::SignedIn(Box::new(SignedIn {
            person: PersonId::generate(),
            session: SessionId::generate(),
            name: "A".to_owned(),
            organisation,
            country,
            roles: vec![role],
            language: Language::English,
            calendar: None,
            time_zone: "UTC".to_owned(),
            proven_at: now(),
            unread: 0,
        }))
    }

    /// A meeting of Türkiye's, with Iran.
    fn meeting(organisation: OrganisationId) -> Meeting {
        Meeting {
            id: MeetingId::generate(),
            slug: "eco-3".to_owned(),
            organisation,
            country: Some(CountryCode::Turkiye),
            state: State::Published,
            particulars: Particulars {
                kind: Kind::EcoHeads,
                days: Days { from: KnownDay::parse("2027-05-04").unwrap(), until: None },
                zone: "Europe/Istanbul".to_owned(),
                host: Some(CountryCode::Turkiye),
                members: vec![CountryCode::Iran],
                others: Vec::new(),
                sessions: Vec::new(),
                documents: Vec::new(),
                photographs: Vec::new(),
                sources: Vec::new(),
                original_language: Language::English,
                words: BTreeMap::new(),
                is_example: false,
            },
            revision: 2,
            created_by: PersonId::generate(),
            created_at: now(),
            published_at: Some(now()),
            updated_at: now(),
            reason: None,
        }
    }

    #[test]
    fn names_are_read_by_administrators_of_those_who_take_part_and_by_the_host() {
        use CountryCode::{Iran, Kazakhstan, Turkiye};
        let home = OrganisationId::generate();
        let it = meeting(home);
        let reads =
            |role, country, organisation| seeing_delegations(&person(role, country, organisation), &it).is_some();
        let abroad = OrganisationId::generate();
        assert!(reads(Role::CountryAdministrator, Some(Iran), abroad));
        assert!(reads(Role::Editor, Some(Turkiye), home));
        assert!(!reads(Role::Editor, Some(Iran), abroad), "not everybody who works there");
        assert!(!reads(Role::CountryAdministrator, Some(Kazakhstan), abroad), "it takes no part");
        assert!(!reads(Role::SecretariatAdministrator, None, abroad), "another hosts it");
        assert!(!reads(Role::Officer, Some(Turkiye), home));
        assert!(seeing_delegations(&Viewer::Anonymous, &it).is_none());
        let own = Meeting { organisation: abroad, country: None, ..meeting(abroad) };
        assert!(seeing_delegations(&person(Role::SecretariatAdministrator, None, abroad), &own).is_some());
        let draft = Meeting { state: State::Draft, ..it.clone() };
        assert!(delegating(&person(Role::CountryAdministrator, Some(Iran), abroad), &draft).is_none());
    }

    #[test]
    fn a_decision_is_reported_on_by_its_owners_and_dropped_by_the_host_alone() {
        use CountryCode::{Iran, Turkiye};
        let (home, abroad) = (OrganisationId::generate(), OrganisationId::generate());
        let it = meeting(home);
        let decision = Decision {
            id: DecisionId::generate(),
            meeting: it.id,
            number: 1,
            owners: vec![Owner { organisation: abroad, country: Some(Iran) }],
            due_on: None,
            state: DecisionState::Open,
            original_language: Language::English,
            words: BTreeMap::new(),
            revision: 1,
            updated_at: now(),
        };
        let may = |viewer: &Viewer| (may_report(viewer, &it, &decision), may_drop(viewer, &it));
        assert_eq!(may(&person(Role::Editor, Some(Iran), abroad)), (true, false));
        assert_eq!(may(&person(Role::Officer, Some(Iran), abroad)), (false, false));
        assert_eq!(may(&person(Role::Editor, Some(Iran), OrganisationId::generate())), (false, false));
        assert_eq!(may(&person(Role::Editor, Some(Turkiye), home)), (true, true));
        assert_eq!(may(&Viewer::Anonymous), (false, false));
    }
}
