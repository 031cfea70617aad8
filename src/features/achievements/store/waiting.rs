//! What waits for one person, in SQL: for a reviewer what they are asked to release and may, for an editor what came
//! back to them or was handed over.

use diesel::dsl::{exists, not, sql};
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::super::{AchievementId, State};
use super::desk::Boxed;
use super::unread::{is_by, is_unread};
use crate::platform::database::one_of;
use crate::platform::database::schema::{achievement_versions, achievements, review_schedules, review_settings};
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::viewer::{Role, Viewer};

/// What has to be known of a person before the list of what waits for them is asked for.
pub(super) struct Hands {
    /// Who it is.
    pub(super) person: PersonId,
    /// The posts they had a part in the files of.
    pub(super) touched: Vec<AchievementId>,
    /// The posts that wait for others, who are named and could release them.
    pub(super) of_others: Vec<AchievementId>,
}

/// Of these posts of a country those that wait for this person. Nothing waits that a time is chosen for; what others
/// are asked to release waits for them; what one began, wrote or submitted, or had a part in the files of, only where
/// one may release it alone.
pub(super) fn waiting(
    query: Boxed,
    viewer: &Viewer,
    country: CountryCode,
    Hands { person: me, touched, of_others }: Hands,
) -> Boxed {
    let to_review = || {
        let schedules = review_schedules::table.filter(review_schedules::achievement_id.eq(achievements::id));
        let is_asked = not(one_of(achievements::id, of_others.clone()));
        let written = achievement_versions::table
            .filter(achievement_versions::achievement_id.eq(achievements::id))
            .filter(achievement_versions::language.eq(achievements::original_language))
            .filter(is_by(me))
            .filter(is_unread());
        let submitted =
            achievements::submitted_by.is_not_null().and(achievements::submitted_by.assume_not_null().eq(me));
        let is_own = achievements::created_by
            .eq(me)
            .or(submitted)
            .or(exists(written))
            .or(one_of(achievements::id, touched.clone()));
        let waived = review_settings::table
            .filter(review_settings::organisation_id.eq(achievements::organisation_id))
            .filter(review_settings::four_eyes.eq(false));
        let may = not(is_own).or(exists(waived));
        achievements::state.eq(State::Submitted).and(not(exists(schedules))).and(is_asked).and(may)
    };
    let to_write = || {
        let came = achievements::reason.is_not_null().or(achievements::created_by.ne(me));
        achievements::state.eq(State::Draft).and(achievements::responsible_id.assume_not_null().eq(me)).and(came)
    };
    match (viewer.has_in(Role::Reviewer, country), viewer.has_in(Role::Editor, country)) {
        (true, true) => query.filter(to_review().or(to_write())),
        (true, false) => query.filter(to_review()),
        (false, true) => query.filter(to_write()),
        (false, false) => query.filter(sql::<Bool>("1 = 0")),
    }
}
