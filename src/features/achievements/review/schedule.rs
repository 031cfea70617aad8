//! A step of a post's life chosen for a time, and what may stand in its way when the time has come.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::four_eyes::{Release, may_release};
use super::time::due;
use crate::features::achievements::achievement::{Achievement, AchievementId, State};
use crate::platform::database::schema::review_schedules;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

crate::text_enum!(
    /// What is to happen.
    Step {
        /// The post becomes public.
        Publication = "publication",
        /// It is taken from the public.
        Withdrawal = "withdrawal",
    }
);

crate::text_enum!(
    /// Why a step that was chosen is not taken.
    Obstacle {
        /// The post or the text is not what was read when the time was chosen.
        Changed = "changed",
        /// Who chose the time may not take the step any more.
        Role = "role",
        /// Somebody raised a remark since.
        Remarks = "remarks",
        /// The portal tried again and again, and could not.
        Failed = "failed",
    }
);

/// A step chosen for a time.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = review_schedules, treat_none_as_null = true)]
pub struct Schedule {
    /// Of which post.
    pub achievement_id: AchievementId,
    /// What is to happen.
    pub step: Step,
    /// When (UTC), by the rules of the clock that were known when it was written.
    pub at: Timestamp,
    /// The post's revision when the time was chosen: its words were saved then or before.
    pub revision: i32,
    /// Why it is withdrawn.
    pub reason: Option<String>,
    /// Who chose.
    pub created_by: PersonId,
    /// When they did (UTC).
    pub created_at: Timestamp,
    /// What they chose: what the clock shows at that time.
    pub wall: Option<NaiveDateTime>,
    /// Which clock, by its name in the IANA time zone database.
    pub zone: Option<String>,
}

/// How things stand with who chose the time, at that time.
#[derive(Debug, Clone)]
pub struct Circumstances {
    /// Whether they are a reviewer of the country.
    pub is_reviewer: bool,
    /// Whether they are its administrator.
    pub is_administrator: bool,
    /// What the post's organisation says of releasing one's own, and who wrote it.
    pub release: Release,
    /// Whether a remark was raised since they chose.
    pub has_new_remarks: bool,
}

impl Schedule {
    /// Whether the post is to become public.
    pub fn is_publication(&self) -> bool {
        self.step == Step::Publication
    }

    /// When the step is due by the rules the program knows now.
    pub fn due(&self) -> Timestamp {
        self.wall.zip(self.zone.as_deref()).map_or(self.at, |(wall, zone)| due(self.at, wall, zone))
    }

    /// What stands in the way of the step now. A publication shows the very words that were read, whatever became of
    /// translations or of who answers for the post; a withdrawal hides whatever is public.
    pub fn obstacle(&self, it: &Achievement, now: &Circumstances) -> Option<Obstacle> {
        let (is_as_read, may) = match self.step {
            Step::Publication => (
                it.state == State::Submitted && it.original_revision <= self.revision,
                may_release(now.is_reviewer, now.release.is_own(it, self.created_by), now.release.four_eyes),
            ),
            Step::Withdrawal => (it.state == State::Published, now.is_reviewer || now.is_administrator),
        };
        match (is_as_read, may) {
            (false, _) => Some(Obstacle::Changed),
            (true, false) => Some(Obstacle::Role),
            (true, true) if self.step == Step::Publication && now.has_new_remarks => Some(Obstacle::Remarks),
            (true, true) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::four_eyes::FourEyes;
    use super::*;
    use crate::features::achievements::achievement::tests::draft;

    const FINE: Circumstances = Circumstances {
        is_reviewer: true,
        is_administrator: false,
        release: Release { four_eyes: FourEyes::Required, writers: Vec::new() },
        has_new_remarks: false,
    };

    fn chosen(step: Step, it: &Achievement) -> Schedule {
        Schedule {
            achievement_id: it.id,
            step,
            at: it.created_at.plus_seconds(3600),
            revision: it.revision,
            reason: None,
            created_by: PersonId::generate(),
            created_at: it.created_at,
            wall: None,
            zone: None,
        }
    }

    #[test]
    fn a_publication_waits_for_nothing_but_what_was_read_by_whom_it_was_chosen() {
        let it = Achievement { state: State::Submitted, ..draft() };
        let schedule = chosen(Step::Publication, &it);
        let now = |change: &dyn Fn(&mut Achievement), at_that_time: Circumstances| {
            let mut it = it.clone();
            change(&mut it);
            schedule.obstacle(&it, &at_that_time)
        };
        let own = |it: &mut Achievement| it.created_by = schedule.created_by;
        assert_eq!(now(&|_| {}, FINE), None);
        assert_eq!(now(&|it| it.revision += 1, FINE), None, "a translation, or somebody else to answer for it");
        assert_eq!(now(&|it| it.original_revision = it.revision + 1, FINE), Some(Obstacle::Changed));
        assert_eq!(now(&|it| it.state = State::Draft, FINE), Some(Obstacle::Changed));
        assert_eq!(now(&|_| {}, Circumstances { is_reviewer: false, ..FINE }), Some(Obstacle::Role));
        assert_eq!(now(&own, FINE), Some(Obstacle::Role));
        let release = Release { writers: vec![schedule.created_by], ..Release::default() };
        assert_eq!(now(&|_| {}, Circumstances { release, ..FINE }), Some(Obstacle::Role));
        let release = Release { four_eyes: FourEyes::Waived, ..Release::default() };
        assert_eq!(now(&own, Circumstances { release, ..FINE }), None);
        assert_eq!(now(&|_| {}, Circumstances { has_new_remarks: true, ..FINE }), Some(Obstacle::Remarks));
    }

    #[test]
    fn a_withdrawal_hides_what_was_corrected_meanwhile_too() {
        let it = Achievement { state: State::Published, ..draft() };
        let schedule = chosen(Step::Withdrawal, &it);
        let corrected = Achievement { revision: 9, ..it.clone() };
        assert_eq!(schedule.obstacle(&corrected, &Circumstances { has_new_remarks: true, ..FINE }), None);
        let administrator = Circumstances { is_reviewer: false, is_administrator: true, ..FINE };
        assert_eq!(schedule.obstacle(&it, &administrator), None);
        assert_eq!(schedule.obstacle(&it, &Circumstances { is_reviewer: false, ..FINE }), Some(Obstacle::Role));
        let withdrawn = Achievement { state: State::Withdrawn, ..it };
        assert_eq!(schedule.obstacle(&withdrawn, &FINE), Some(Obstacle::Changed));
    }
}
