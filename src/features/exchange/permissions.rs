//! Who may do what: people of the two organisations of a case, by their roles. Whoever only reads logs, looks at the
//! portal as another role, or belongs to the secretariat has no part in any.

use super::case_file::CaseFile;
use super::life_cycle::{Duty, Side, Who};
use crate::vocabulary::ground::Ground;
use crate::vocabulary::viewer::{Role, Viewer};

/// Those who read what a case says.
pub(super) const READERS: [Role; 1] = [Role::Officer];

/// The ground on which somebody has the desk of their organisation.
pub fn at_desk(viewer: &Viewer) -> Option<Ground> {
    let country = viewer.country()?;
    viewer.as_one_in(&READERS, country).filter(|_| viewer.preview().is_none())
}

/// The ground on which somebody agrees to an erasure; they read nothing of the case.
pub fn as_auditor(viewer: &Viewer) -> Option<Ground> {
    let country = viewer.country()?;
    viewer.as_one_in(&[Role::Auditor], country).filter(|_| viewer.preview().is_none())
}

/// The ground on which somebody sees the figures of their country: they coordinate its exchange.
pub fn as_coordinator(viewer: &Viewer) -> Option<Ground> {
    at_desk(viewer).filter(|_| duties(viewer).contains(&Duty::Coordinator))
}

/// The ground on which somebody of the secretariat sees how much goes between the countries, and nothing else.
pub fn as_secretariat(viewer: &Viewer) -> Option<Ground> {
    viewer.as_one_of(&[Role::SecretariatAdministrator]).filter(|_| viewer.preview().is_none())
}

/// The same person as the rules of the steps see them.
pub fn who_audits(viewer: &Viewer, it: &CaseFile) -> Option<Who> {
    as_auditor(viewer)?;
    let side = it.side_of(viewer.person()?.organisation)?;
    Some(Who::Person { person: viewer.person()?.person, side, duties: vec![Duty::Auditor] })
}

/// What somebody may do in their organisation: an officer drafts and answers; one who is also a reviewer releases, one who
/// is also the country's administrator coordinates.
pub fn duties(viewer: &Viewer) -> Vec<Duty> {
    if viewer.preview().is_some() || viewer.country().is_none() {
        return Vec::new();
    }
    let is_officer = viewer.has(Role::Officer);
    let all = [
        (Duty::Officer, is_officer),
        (Duty::Releaser, is_officer && viewer.has(Role::Reviewer)),
        (Duty::Coordinator, is_officer && viewer.has(Role::CountryAdministrator)),
        (Duty::Auditor, viewer.has(Role::Auditor)),
    ];
    all.into_iter().filter(|(_, has)| *has).map(|(duty, _)| duty).collect()
}

/// The side on which somebody works on a case; nothing of those for whom it does not exist.
pub fn side(viewer: &Viewer, it: &CaseFile) -> Option<Side> {
    at_desk(viewer)?;
    it.side_of(viewer.person()?.organisation)
}

/// The same person as the rules of the steps see them.
pub fn who(viewer: &Viewer, it: &CaseFile) -> Option<Who> {
    let side = side(viewer, it)?;
    Some(Who::Person { person: viewer.person()?.person, side, duties: duties(viewer) })
}
