//! Who reads, writes and releases guidance. Readers are the circle of the Traffic Light Protocol; writers and reviewers
//! are of the organisation an article belongs to, where the secretariat's administrators are both: nobody alone.

use super::article::{Article, State};
use crate::vocabulary::ground::Ground;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::strip::TextState;
use crate::vocabulary::viewer::{Role, Viewer};

/// Who writes and translates.
const WRITERS: [Role; 3] = [Role::Editor, Role::Reviewer, Role::SecretariatAdministrator];
/// Who releases and sends back.
pub(super) const REVIEWERS: [Role; 2] = [Role::Reviewer, Role::SecretariatAdministrator];
/// Who takes an article from its readers.
const WITHDRAWERS: [Role; 3] = [Role::Reviewer, Role::CountryAdministrator, Role::SecretariatAdministrator];
/// Who sees how it is worked on.
const INSIDERS: [Role; 4] = [Role::Editor, Role::Reviewer, Role::CountryAdministrator, Role::SecretariatAdministrator];

fn as_one_of(viewer: &Viewer, roles: &[Role], organisation: OrganisationId) -> Option<Ground> {
    viewer.as_one_of(roles).filter(|_| viewer.person().is_some_and(|me| me.organisation == organisation))
}

/// Whether the viewer reads the article.
pub fn may_read(viewer: &Viewer, it: &Article) -> bool {
    it.state == State::Published && it.circle().reach(viewer).covers(it.tlp())
}

/// The ground on which somebody reads an article that is not for everyone: they have an account, and its reach covers
/// them.
pub fn reading(viewer: &Viewer) -> Option<Ground> {
    viewer.as_account()
}

/// The ground on which the viewer sees how an article is worked on.
pub fn working(viewer: &Viewer, it: &Article) -> Option<Ground> {
    as_one_of(viewer, &INSIDERS, it.organisation)
}

/// The ground on which the viewer sees what their own organisation works on.
pub fn desk(viewer: &Viewer) -> Option<Ground> {
    viewer.as_one_of(&INSIDERS)
}

/// The ground on which the viewer writes for their organisation.
pub fn writing(viewer: &Viewer) -> Option<Ground> {
    viewer.as_one_of(&WRITERS)
}

/// Whether the viewer writes and translates this article.
pub fn may_write(viewer: &Viewer, it: &Article) -> bool {
    as_one_of(viewer, &WRITERS, it.organisation).is_some()
}

/// Whether the viewer releases a draft in this state, or sends it back: a reviewer who is none of its writers.
pub fn may_release(viewer: &Viewer, it: &Article, (state, writers): (TextState, &[PersonId])) -> bool {
    let is_own = viewer.person().is_some_and(|me| writers.contains(&me.person));
    state == TextState::InReview && !is_own && as_one_of(viewer, &REVIEWERS, it.organisation).is_some()
}

/// Whether the viewer takes the article from its readers.
pub fn may_withdraw(viewer: &Viewer, it: &Article) -> bool {
    it.state == State::Published && as_one_of(viewer, &WITHDRAWERS, it.organisation).is_some()
}
