//! The release of a translation or a correction chosen for a time, and what may stand in its way when the time has come.

use chrono::NaiveDateTime;
use diesel::prelude::*;

use super::four_eyes::{Release, may_release};
use super::schedule::Obstacle;
use super::time::due;
use crate::features::achievements::achievement::{Achievement, AchievementId, State};
use crate::features::achievements::working_copy::WorkingCopy;
use crate::platform::database::schema::text_review_schedules;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::TextState;
use crate::vocabulary::timestamp::Timestamp;

/// The release of a text, chosen for a time.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = text_review_schedules)]
pub struct TextSchedule {
    /// Of which post.
    pub achievement_id: AchievementId,
    /// In which language.
    pub language: Language,
    /// When (UTC), by the rules of the clock that were known when it was written.
    pub at: Timestamp,
    /// The post's revision when the time was chosen: the words, and those of the original beside them, were saved then or
    /// before.
    pub revision: i32,
    /// Who chose.
    pub created_by: PersonId,
    /// When they did (UTC).
    pub created_at: Timestamp,
    /// What they chose: what the clock shows at that time.
    pub wall: NaiveDateTime,
    /// Which clock, by its name in the IANA time zone database.
    pub zone: String,
}

/// How things stand with who chose the time, at that time.
#[derive(Debug, Clone)]
pub struct TextCircumstances {
    /// Whether they are a reviewer of the country.
    pub is_reviewer: bool,
    /// What the post's organisation says of releasing one's own, and who wrote the words.
    pub release: Release,
    /// Whether a remark at the text was raised since they chose.
    pub has_new_remarks: bool,
}

impl TextSchedule {
    /// Which text.
    pub fn of(&self) -> (AchievementId, Language) {
        (self.achievement_id, self.language)
    }

    /// When it is due by the rules the program knows now.
    pub fn due(&self) -> Timestamp {
        due(self.at, self.wall, &self.zone)
    }

    /// The words to release now, or what stands in the way: they are released as they were read, beside the original that
    /// was read with them, and not where the post was taken from the public.
    pub fn ready(
        &self,
        it: &Achievement,
        copy: Option<WorkingCopy>,
        now: &TextCircumstances,
    ) -> Result<WorkingCopy, Obstacle> {
        let is_as_read = |copy: &WorkingCopy| {
            copy.state == TextState::InReview && copy.revision.max(it.original_revision) <= self.revision
        };
        let is_open = it.state != State::Withdrawn;
        let copy = copy.filter(is_as_read).filter(|_| is_open).ok_or(Obstacle::Changed)?;
        let is_own = copy.is_by(self.created_by, &now.release);
        if !may_release(now.is_reviewer, is_own, now.release.four_eyes) {
            return Err(Obstacle::Role);
        }
        if now.has_new_remarks { Err(Obstacle::Remarks) } else { Ok(copy) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::four_eyes::FourEyes;
    use super::*;
    use crate::features::achievements::achievement::tests::draft;
    use crate::features::achievements::working_copy::tests::copy;

    #[test]
    fn a_text_is_released_as_it_was_read_by_whom_the_time_was_chosen() {
        let it = Achievement { state: State::Published, revision: 3, ..draft() };
        let waiting = WorkingCopy { revision: 3, ..copy(PersonId::generate(), TextState::InReview) };
        let wall = "2026-11-23T09:00:00".parse().unwrap();
        let schedule = TextSchedule {
            achievement_id: it.id,
            language: waiting.language,
            at: Timestamp::from_utc(wall),
            revision: 3,
            created_by: PersonId::generate(),
            created_at: it.created_at,
            wall,
            zone: "Asia/Tehran".to_owned(),
        };
        assert_eq!(schedule.due().to_seconds(), "2026-11-23T05:30:00Z");
        let fine = TextCircumstances { is_reviewer: true, release: Release::default(), has_new_remarks: false };
        let ready =
            |it: &Achievement, copy: Option<WorkingCopy>, now: &TextCircumstances| schedule.ready(it, copy, now);
        assert_eq!(ready(&it, Some(waiting.clone()), &fine), Ok(waiting.clone()));
        let later = Achievement { revision: 9, ..it.clone() };
        assert_eq!(ready(&later, Some(waiting.clone()), &fine), Ok(waiting.clone()), "another language was saved");
        for (it, copy) in [
            (&it, None),
            (&it, Some(WorkingCopy { revision: 4, ..waiting.clone() })),
            (&it, Some(WorkingCopy { state: TextState::InWork, ..waiting.clone() })),
            (&Achievement { original_revision: 4, ..it.clone() }, Some(waiting.clone())),
            (&Achievement { state: State::Withdrawn, ..it.clone() }, Some(waiting.clone())),
        ] {
            assert_eq!(ready(it, copy, &fine), Err(Obstacle::Changed));
        }
        let own = Release { writers: vec![schedule.created_by], ..Release::default() };
        for now in [
            TextCircumstances { is_reviewer: false, ..fine.clone() },
            TextCircumstances { release: own.clone(), ..fine.clone() },
        ] {
            assert_eq!(ready(&it, Some(waiting.clone()), &now), Err(Obstacle::Role));
        }
        let waived = TextCircumstances { release: Release { four_eyes: FourEyes::Waived, ..own }, ..fine.clone() };
        assert!(ready(&it, Some(waiting.clone()), &waived).is_ok());
        let remarked = TextCircumstances { has_new_remarks: true, ..fine };
        assert_eq!(ready(&it, Some(waiting), &remarked), Err(Obstacle::Remarks));
    }
}
