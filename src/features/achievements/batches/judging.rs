//! What becomes of one post of a batch: the rules of the single steps, with a word for each way not to be done.

use super::super::batch::{Batch, Outcome, Step};
use super::super::review::Release;
use super::super::{Achievement, State, permissions};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// A post of a batch with what its rules ask for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) it: &'a Achievement,
    pub(super) release: &'a Release,
    pub(super) has_open_remarks: bool,
    /// Whether a correction of its original is in work.
    pub(super) has_correction: bool,
}

/// The post after the step, or why the step is not taken.
pub(super) fn judge(
    viewer: &Viewer,
    Case { it, release, has_open_remarks, has_correction }: Case<'_>,
    batch: &Batch,
    now: Timestamp,
) -> Result<Achievement, Outcome> {
    let after = it.clone();
    match batch.step {
        Step::Publish => {
            may_review(viewer, it, release)?;
            if it.updated_at > batch.created_at {
                return Err(Outcome::Changed);
            }
            if has_open_remarks {
                return Err(Outcome::Remarks);
            }
            after.publish(batch.person_id, now).map_err(|_| Outcome::State)
        }
        Step::Return => {
            may_review(viewer, it, release)?;
            after.send_back(batch.reason.clone().unwrap_or_default(), now).map_err(|_| Outcome::State)
        }
        Step::Withdraw => {
            in_state(it, &[State::Published])?;
            allowed(permissions::may_withdraw(viewer, it))?;
            after.withdraw(batch.reason.clone().unwrap_or_default(), now).map_err(|_| Outcome::State)
        }
        Step::Retag => {
            let theme = batch.theme.filter(|theme| *theme != it.theme).ok_or(Outcome::Same)?;
            in_state(it, &[State::Draft, State::Published, State::Withdrawn])?;
            allowed(permissions::may_retag(viewer, it))?;
            // Its theme would take the place of this one when it is released.
            if has_correction {
                return Err(Outcome::Correction);
            }
            Ok(after.retagged(theme, now))
        }
        Step::HandOver => {
            let to = batch.to_person_id.filter(|to| *to != it.responsible).ok_or(Outcome::Same)?;
            allowed(permissions::may_hand_over(viewer, it))?;
            Ok(after.handed_over(to, now))
        }
        // What a row of a file becomes is no post before its turn.
        Step::Import => Err(Outcome::State),
    }
}

fn may_review(viewer: &Viewer, it: &Achievement, release: &Release) -> Result<(), Outcome> {
    in_state(it, &[State::Submitted])?;
    let is_own = viewer.person().is_some_and(|me| release.is_own(it, me.person));
    if permissions::may_review(viewer, it, release) {
        Ok(())
    } else {
        Err(if is_own { Outcome::Own } else { Outcome::Forbidden })
    }
}

fn in_state(it: &Achievement, states: &[State]) -> Result<(), Outcome> {
    if states.contains(&it.state) { Ok(()) } else { Err(Outcome::State) }
}

fn allowed(is_allowed: bool) -> Result<(), Outcome> {
    if is_allowed { Ok(()) } else { Err(Outcome::Forbidden) }
}
