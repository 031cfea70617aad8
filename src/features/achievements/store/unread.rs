//! Which saves of an original readers have not had and whose they are, as conditions both the review and the desk ask.

use diesel::dsl::{auto_type, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use crate::platform::database::schema::achievement_versions;
use crate::vocabulary::ids::PersonId;

/// True for a save of a post's original, in a query of `achievement_versions` with `achievements`, whose words readers
/// have not had: every save of a post that was never taken from them, and of a withdrawn one all that came after the last
/// save released before the withdrawal. A correction that was not released counts, however long before the withdrawal
/// it was written: the post is written anew from it.
///
/// Written out, since it asks the table of versions a second time, by another name.
pub(in super::super) fn is_unread() -> SqlLiteral<Bool> {
    sql("NOT EXISTS (SELECT 1 FROM achievement_versions AS had \
         WHERE had.achievement_id = achievements.id AND had.language = achievements.original_language \
         AND had.state = 'done' AND had.saved_at < achievements.withdrawn_at \
         AND had.revision >= achievement_versions.revision)")
}

/// True for a save this person made, and for one that brought their words back.
#[auto_type]
pub(in super::super) fn is_by(person: PersonId) -> _ {
    let is_theirs = achievement_versions::words_by.is_not_null();
    achievement_versions::saved_by
        .eq(person)
        .or(is_theirs.and(achievement_versions::words_by.assume_not_null().eq(person)))
}
