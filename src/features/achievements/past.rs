//! The way of a post that was written before it came here: the same rules as for every post, each step with its row
//! of the audit, as if it had been taken in the portal at its time.

use serde_json::json;

use super::Achievement;
use super::achievement::WrongState;
use crate::features::audit::{self, Actor};
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// A post and the steps that led to where it stands.
pub struct Past {
    /// The post after the last step.
    pub it: Achievement,
    /// One row per step, the oldest first.
    pub steps: Vec<audit::Entry>,
}

impl Past {
    /// A draft, begun when and by whom it says itself.
    pub fn begun(it: Achievement) -> Self {
        let first = audit::Entry::of(it.created_at, actor(&it, it.created_by), "achievement.created", subject(&it));
        Self { it, steps: vec![first] }
    }

    /// Handed to the reviewers.
    pub fn submitted(self, by: PersonId, at: Timestamp) -> Result<Self, WrongState> {
        let after = self.it.clone().submit(by, at)?;
        Ok(self.with(after, by, "achievement.submitted"))
    }

    /// Made public.
    pub fn published(self, by: PersonId, at: Timestamp) -> Result<Self, WrongState> {
        let after = self.it.clone().publish(by, at)?;
        Ok(self.with(after, by, "achievement.published"))
    }

    fn with(mut self, after: Achievement, by: PersonId, kind: &str) -> Self {
        let detail = detail(&self.it, &after, None);
        let step = audit::Entry::of(after.updated_at, actor(&after, by), kind, subject(&after)).explained(&detail);
        self.steps.push(step);
        Self { it: after, ..self }
    }
}

/// What a row of the audit says beside its kind: a JSON object with the states before and after, and the reason.
pub(super) fn detail(before: &Achievement, after: &Achievement, reason: Option<&str>) -> serde_json::Value {
    json!({ "from": before.state, "to": after.state, "reason": reason })
}

/// A person who acts for the organisation of the post.
pub(super) fn actor(it: &Achievement, person: PersonId) -> Actor {
    Actor { person, organisation: it.organisation, country: Some(it.country) }
}

fn subject(it: &Achievement) -> (&'static str, &str) {
    ("achievement", it.id.as_str())
}

#[cfg(test)]
mod tests {
    use super::super::State;
    use super::super::achievement::tests::draft;
    use super::*;

    #[test]
    fn every_step_has_a_row_of_its_person_and_time() {
        let (writer, reviewer) = (draft().created_by, PersonId::generate());
        let begun = Past::begun(draft());
        let (submitted_at, published_at) = (begun.it.created_at.plus_seconds(60), begun.it.created_at.plus_seconds(90));
        let past = begun.submitted(writer, submitted_at).unwrap().published(reviewer, published_at).unwrap();
        assert_eq!((past.it.state, past.it.revision, past.it.published_at), (State::Published, 3, Some(published_at)));
        let kinds: Vec<_> = past.steps.iter().map(|step| step.kind.as_str()).collect();
        assert_eq!(kinds, ["achievement.created", "achievement.submitted", "achievement.published"]);
        assert_eq!(past.steps[2].person_id, Some(reviewer));
        assert_eq!((past.steps[1].at, past.steps[2].at), (submitted_at, published_at));
        assert_eq!(past.steps[2].detail, r#"{"from":"submitted","to":"published","reason":null}"#);
    }

    #[test]
    fn a_step_out_of_turn_is_refused() {
        let now = draft().created_at;
        assert!(Past::begun(draft()).published(PersonId::generate(), now).is_err());
    }
}
