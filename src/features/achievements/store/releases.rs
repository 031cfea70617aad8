//! What becomes of a translation between its writer and the readers: released, taken from the readers again, and who is
//! waited for.

use diesel::prelude::*;

use super::super::text::TextState;
use super::super::working_copy::WorkingCopy;
use super::super::{AchievementId, permissions, review, urls};
use super::find::maybe_text;
use super::row::TextRow;
use super::working_copies::{delete_working_copy, maybe_working_copy, upsert_working_copy};
use crate::platform::database::DbConn;
use crate::platform::database::schema::{
    achievement_texts, achievement_versions, achievement_working_copies, achievements,
};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Viewer;

/// Translations a desk names at once.
const MOST_WAITING: i64 = 50;

/// Makes the words in work what readers see, from `now` on. The version they were saved as is told that it was
/// released; its words stay as they are. The post itself is saved after it.
pub(in super::super) fn release(connection: &mut DbConn, it: WorkingCopy, now: Timestamp) -> Result<(), Error> {
    let row = TextRow { state: TextState::Done, updated_at: now, ..it.into() };
    crate::on_db!(connection, c => diesel::insert_into(achievement_texts::table)
        .values(&row)
        .on_conflict((achievement_texts::achievement_id, achievement_texts::language))
        .do_update()
        .set(&row)
        .execute(c))?;
    delete_working_copy(connection, row.achievement_id, row.language)?;
    diesel::update(achievement_versions::table.find((row.achievement_id, row.language, row.revision)))
        .set(achievement_versions::state.eq(TextState::Done))
        .execute(connection)?;
    Ok(())
}

/// Takes a released translation from the readers, with a reason. Its words become words in work, unless newer ones are
/// that already. The post itself is saved after it.
pub(in super::super) fn withdraw_text(
    connection: &mut DbConn,
    (id, language): (AchievementId, Language),
    reason: &str,
) -> Result<WorkingCopy, Error> {
    let text = maybe_text(connection, id, language)?.ok_or(Error::NotFound)?;
    let copy = match maybe_working_copy(connection, id, language)? {
        Some(copy) => copy,
        None => {
            let copy = WorkingCopy::from(TextRow { state: TextState::InWork, ..text });
            WorkingCopy { reason: Some(reason.to_owned()), ..copy }
        }
    };
    upsert_working_copy(connection, &copy)?;
    diesel::delete(achievement_texts::table.find((id, language))).execute(connection)?;
    Ok(copy)
}

/// A translation that waits for somebody.
#[derive(Debug, Clone, Queryable)]
pub struct WaitingTranslation {
    /// Of which post.
    pub id: AchievementId,
    /// In which language.
    pub language: Language,
    /// Its title.
    pub title: String,
    state: TextState,
    /// When it was handed to the reviewers (UTC).
    pub submitted_at: Option<Timestamp>,
}

impl WaitingTranslation {
    /// Whether it waits for a reviewer; else for whoever wrote it, to whom it came back.
    pub fn is_in_review(&self) -> bool {
        self.state == TextState::InReview
    }

    /// Where it is read or worked on.
    pub fn path(&self) -> String {
        if self.is_in_review() {
            urls::translation_review(self.id, self.language)
        } else {
            urls::text(self.id, self.language)
        }
    }
}

type Columns = (
    achievements::id,
    achievement_working_copies::language,
    achievement_working_copies::title,
    achievement_working_copies::state,
    achievement_working_copies::submitted_at,
);

/// A country's translations that wait for a reviewer, the longest waiting first.
pub(in super::super) fn list_waiting_translations(
    connection: &mut DbConn,
    country: CountryCode,
) -> Result<Vec<WaitingTranslation>, Error> {
    Ok(achievement_working_copies::table
        .inner_join(achievements::table)
        .filter(achievement_working_copies::state.eq(TextState::InReview).and(achievements::country.eq(country)))
        .order((achievement_working_copies::submitted_at, achievements::id, achievement_working_copies::language))
        .limit(MOST_WAITING)
        .select(Columns::default())
        .load(connection)?)
}

/// The translations that wait for the viewer: handed on by somebody else, for a reviewer (by themselves too, where the
/// organisation waives four eyes); come back with a reason, for whoever wrote them. The longest waiting first.
pub fn list_translations_for(
    connection: &mut DbConn,
    viewer: &Viewer,
    country: CountryCode,
) -> Result<Vec<WaitingTranslation>, Error> {
    use achievement_working_copies as copies;
    let Some(me) = viewer.person() else { return Ok(Vec::new()) };
    let (me, four_eyes) = (me.person, review::four_eyes_of(connection, me.organisation)?);
    let of_country = copies::table.inner_join(achievements::table).filter(achievements::country.eq(country));
    let order = (copies::submitted_at, achievements::id, copies::language);
    let mut found: Vec<WaitingTranslation> = Vec::new();
    if permissions::releases_for(viewer, country) {
        let mut waiting = of_country.filter(copies::state.eq(TextState::InReview)).order(order).into_boxed();
        if four_eyes.is_required() {
            let others = copies::updated_by.ne(me).and(copies::submitted_by.is_null().or(copies::submitted_by.ne(me)));
            waiting = waiting.filter(others);
        }
        let mut waiting: Vec<WaitingTranslation> =
            waiting.limit(MOST_WAITING).select(Columns::default()).load(connection)?;
        if four_eyes.is_required() {
            let all: Vec<_> = waiting.iter().map(|it| (it.id, it.language)).collect();
            let own = review::list_translations_written_by(connection, me, &all)?;
            waiting.retain(|it| !own.contains(&(it.id, it.language)));
        }
        found.extend(waiting);
    }
    if permissions::translates_for(viewer, country) {
        let came_back = copies::reason.is_not_null().and(copies::updated_by.eq(me));
        let waiting = of_country.filter(copies::state.eq(TextState::InWork).and(came_back)).order(order);
        found.extend(waiting.limit(MOST_WAITING).select(Columns::default()).load::<WaitingTranslation>(connection)?);
    }
    Ok(found)
}
