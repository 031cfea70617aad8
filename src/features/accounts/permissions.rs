//! Who may see and manage whom. A country administrator manages the people of their country; the secretariat's
//! administrator manages the administrators of the countries and the people of the secretariat. Everyone else sees
//! nobody: a person out of one's reach looks like one who does not exist.

use super::factor_reset::FactorReset;
use super::person::{Colleague, State, administrator_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ground::Ground;
use crate::vocabulary::viewer::{Role, Viewer};

/// What an administrator may grant in their country.
const IN_A_COUNTRY: &[Role] = &[Role::CountryAdministrator, Role::Editor, Role::Reviewer, Role::Officer, Role::Auditor];
/// What the secretariat may grant in a country: its people are the country's own business.
const FROM_ABOVE: &[Role] = &[Role::CountryAdministrator];
/// What the secretariat's administrator may grant in the secretariat.
const IN_THE_SECRETARIAT: &[Role] = &[Role::SecretariatAdministrator, Role::Auditor];

/// The roles that exist where people of `country` work (`None`: at the secretariat).
pub fn fitting_roles(country: Option<CountryCode>) -> &'static [Role] {
    if country.is_some() { IN_A_COUNTRY } else { IN_THE_SECRETARIAT }
}

/// Asks a rule and says [`Error::Forbidden`] where it says no.
pub fn require(allowed: bool) -> Result<(), Error> {
    if allowed { Ok(()) } else { Err(Error::Forbidden) }
}

/// Which people a viewer may see, as the store filters them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// Everyone of one country.
    Country(CountryCode),
    /// The administrators of all countries, and everyone of the secretariat.
    Administrators,
}

/// The people `viewer` may see; `None` for those who manage nobody.
pub fn visible_to(viewer: &Viewer) -> Option<Reach> {
    managing(viewer)?;
    Some(viewer.country().map_or(Reach::Administrators, Reach::Country))
}

/// The ground on which `viewer` manages people: the role that does so where they work.
pub fn managing(viewer: &Viewer) -> Option<Ground> {
    viewer.as_one_of(&[administrator_of(viewer.country())])
}

/// The roles as which `viewer` may look at the portal: those that exist where they work, other than the one that
/// manages. An administrator sees whatever these see; the table of the access tests holds that.
pub fn previewable(viewer: &Viewer) -> Vec<Role> {
    if managing(viewer).is_none() {
        return Vec::new();
    }
    let own = administrator_of(viewer.country());
    fitting_roles(viewer.country()).iter().copied().filter(|role| *role != own).collect()
}

/// Whether `viewer` may see and manage this person.
pub fn may_manage(viewer: &Viewer, colleague: &Colleague) -> bool {
    match visible_to(viewer) {
        None => false,
        Some(Reach::Country(country)) => colleague.country == Some(country),
        Some(Reach::Administrators) => {
            colleague.country.is_none() || colleague.roles.contains(&Role::CountryAdministrator)
        }
    }
}

/// The roles `viewer` may grant and take where people of `country` work (`None`: at the secretariat).
pub fn grantable(viewer: &Viewer, country: Option<CountryCode>) -> &'static [Role] {
    match (visible_to(viewer), country) {
        (Some(Reach::Country(own)), Some(there)) if own == there => IN_A_COUNTRY,
        (Some(Reach::Administrators), Some(_)) => FROM_ABOVE,
        (Some(Reach::Administrators), None) => IN_THE_SECRETARIAT,
        _ => &[],
    }
}

/// Whether `viewer` may invite somebody to work in `country` with these roles: at least one, and none beyond reach.
pub fn may_invite(viewer: &Viewer, country: Option<CountryCode>, roles: &[Role]) -> bool {
    let grantable = grantable(viewer, country);
    !roles.is_empty() && roles.iter().all(|role| grantable.contains(role))
}

/// Whether `viewer` may close this account, or open it again. Nobody closes their own.
pub fn may_change_state(viewer: &Viewer, colleague: &Colleague) -> bool {
    may_manage(viewer, colleague) && !viewer.is(colleague.person.id)
}

/// Whether `viewer` may send the invitation again.
pub fn may_invite_again(viewer: &Viewer, colleague: &Colleague) -> bool {
    may_manage(viewer, colleague) && colleague.person.state == State::Invited
}

/// Whether `viewer` may make this person choose another password. Everyone does their own with a link by mail.
pub fn may_start_recovery(viewer: &Viewer, colleague: &Colleague) -> bool {
    may_change_state(viewer, colleague) && colleague.person.state == State::Active
}

/// Whether `viewer` may ask that what proves who this person is be taken away: of an administrator only the secretariat.
pub fn may_start_reset(viewer: &Viewer, colleague: &Colleague) -> bool {
    let is_administrator = colleague.roles.contains(&colleague.administrator_here());
    may_start_recovery(viewer, colleague) && (!is_administrator || is_above_countries(viewer))
}

/// Whether `viewer` may be the second to decide so where the person works: neither the person nor who started it. That
/// the two are two is asked besides (`four_eyes`).
pub fn may_confirm_reset(viewer: &Viewer, colleague: &Colleague, reset: &FactorReset) -> bool {
    may_start_recovery(viewer, colleague) && !viewer.is(reset.started_by)
}

/// Whether the change from `before` to `after` leaves the place without anyone to manage its people. The secretariat
/// may do that to a country, since it can appoint another administrator; nobody may do it to their own place.
pub fn leaves_nobody(viewer: &Viewer, before: &Colleague, after: &Colleague, other_administrators: i64) -> bool {
    let is_from_above = is_above_countries(viewer) && before.country.is_some();
    let steps_down = before.is_active_administrator() && !after.is_active_administrator();
    steps_down && other_administrators == 0 && !is_from_above
}

/// Whether `viewer` manages people from above the countries: at the secretariat.
pub fn is_above_countries(viewer: &Viewer) -> bool {
    visible_to(viewer) == Some(Reach::Administrators)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::accounts::person::Person;
    use crate::features::accounts::tests::{colleague, signed_in};
    use crate::vocabulary::timestamp::Timestamp;
    use Role::{Auditor, CountryAdministrator, Editor, Officer, Reviewer, SecretariatAdministrator};

    const TR: Option<CountryCode> = Some(CountryCode::Turkiye);
    const AZ: Option<CountryCode> = Some(CountryCode::Azerbaijan);

    #[test]
    fn s14_factors_are_taken_away_by_two_and_of_an_administrator_the_secretariat_begins() {
        let now = Timestamp::parse("2026-11-29T10:00:00Z").unwrap();
        let (one, other) = (signed_in(TR, &[CountryAdministrator]), signed_in(TR, &[CountryAdministrator]));
        let secretariat = signed_in(None, &[SecretariatAdministrator]);
        let (editor, administrator) = (colleague(TR, &[Editor]), colleague(TR, &[CountryAdministrator]));
        let reset = |by: &Viewer| FactorReset::start(editor.person.id, by.person().unwrap().person, now);
        assert!(may_start_reset(&one, &editor) && !may_start_reset(&secretariat, &editor));
        assert!(!may_start_reset(&one, &administrator) && may_start_reset(&secretariat, &administrator));
        assert!(!may_confirm_reset(&one, &editor, &reset(&one)) && may_confirm_reset(&other, &editor, &reset(&one)));
        assert!(!may_confirm_reset(&signed_in(AZ, &[CountryAdministrator]), &editor, &reset(&one)));
        let me = Colleague {
            person: Person { id: other.person().unwrap().person, ..editor.person.clone() },
            ..editor.clone()
        };
        assert!(!may_confirm_reset(&other, &me, &reset(&one)), "nobody does it for themselves");
    }

    /// Who looks × at whom → may manage.
    #[test]
    fn managing_follows_the_table() {
        let viewers = [
            ("administrator TR", signed_in(TR, &[CountryAdministrator])),
            ("administrator AZ", signed_in(AZ, &[CountryAdministrator])),
            ("secretariat", signed_in(None, &[SecretariatAdministrator])),
            ("editor TR", signed_in(TR, &[Editor, Reviewer, Officer, Auditor])),
            // Roles at the wrong place, as a broken row could hold them, open nothing.
            ("country role at the secretariat", signed_in(None, &[CountryAdministrator])),
            ("secretariat role in a country", signed_in(TR, &[SecretariatAdministrator])),
            ("nobody", Viewer::Anonymous),
        ];
        let people = [
            colleague(TR, &[Editor]),
            colleague(TR, &[CountryAdministrator]),
            colleague(AZ, &[Editor]),
            colleague(AZ, &[CountryAdministrator, Editor]),
            colleague(None, &[SecretariatAdministrator]),
        ];
        let table = [
            [true, true, false, false, false],
            [false, false, true, true, false],
            [false, true, false, true, true],
            [false; 5],
            [false; 5],
            [false; 5],
            [false; 5],
        ];
        for ((name, viewer), row) in viewers.iter().zip(table) {
            for (colleague, expected) in people.iter().zip(row) {
                assert_eq!(
                    may_manage(viewer, colleague),
                    expected,
                    "{name} → {:?}",
                    (colleague.country, &colleague.roles)
                );
            }
        }
    }

    #[test]
    fn nobody_grants_beyond_their_reach() {
        let administrator = signed_in(TR, &[CountryAdministrator]);
        let secretariat = signed_in(None, &[SecretariatAdministrator]);
        let editor = signed_in(TR, &[Editor]);
        for (viewer, country, roles, expected) in [
            (&administrator, TR, &[Editor, Reviewer][..], true),
            (&administrator, TR, &[CountryAdministrator], true),
            (&administrator, TR, &[], false),
            (&administrator, TR, &[Editor, SecretariatAdministrator], false),
            (&administrator, AZ, &[Editor], false),
            (&administrator, None, &[SecretariatAdministrator], false),
            (&secretariat, TR, &[CountryAdministrator], true),
            (&secretariat, TR, &[Editor], false),
            (&secretariat, None, &[SecretariatAdministrator, Auditor], true),
            (&secretariat, None, &[CountryAdministrator], false),
            (&editor, TR, &[Editor], false),
            (&Viewer::Anonymous, TR, &[Editor], false),
        ] {
            assert_eq!(may_invite(viewer, country, roles), expected, "{country:?} {roles:?}");
        }
    }

    #[test]
    fn nobody_closes_their_own_account() {
        let it = colleague(TR, &[CountryAdministrator]);
        let me = signed_in(TR, &[CountryAdministrator]);
        assert!(may_change_state(&me, &it));
        let mut mine = it;
        mine.person.id = me.person().unwrap().person;
        assert!(!may_change_state(&me, &mine));
    }

    #[test]
    fn an_invitation_goes_out_again_only_while_it_is_open() {
        let me = signed_in(TR, &[CountryAdministrator]);
        let mut it = colleague(TR, &[Editor]);
        assert!(!may_invite_again(&me, &it));
        it.person.state = State::Invited;
        assert!(may_invite_again(&me, &it));
        assert!(!may_invite_again(&signed_in(AZ, &[CountryAdministrator]), &it));
    }

    #[test]
    fn the_last_administrator_stays() {
        let before = colleague(TR, &[CountryAdministrator, Editor]);
        let after = colleague(TR, &[Editor]);
        let own = signed_in(TR, &[CountryAdministrator]);
        assert!(leaves_nobody(&own, &before, &after, 0));
        assert!(!leaves_nobody(&own, &before, &after, 1));
        assert!(!leaves_nobody(&own, &before, &before, 0));
        assert!(!leaves_nobody(&own, &after, &after, 0));

        let secretariat = signed_in(None, &[SecretariatAdministrator]);
        assert!(!leaves_nobody(&secretariat, &before, &after, 0));
        let here = colleague(None, &[SecretariatAdministrator]);
        assert!(leaves_nobody(&secretariat, &here, &colleague(None, &[Auditor]), 0));
    }
}
