//! What becomes of a text between its writer and the readers: released, taken from the readers again, and who is waited
//! for.

use std::collections::HashSet;

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::super::working_copy::WorkingCopy;
use super::super::{Achievement, AchievementId, State, permissions, review, urls};
use super::change::{Beside, write_released};
use super::find::maybe_text;
use super::row::TextRow;
use super::versions::VersionRow;
use super::working_copies::{maybe_working_copy, upsert_working_copy};
use crate::features::directory;
use crate::platform::database::schema::{
    achievement_texts, achievement_versions, achievement_working_copies, achievements, review_settings,
    text_review_schedules,
};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::TextState;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::{Role, Viewer};

/// Texts a desk names at once.
const MOST_WAITING: i64 = 50;

/// Makes the words in work that were saved as this version what readers see, from `now` on, and with an original's what
/// stood beside them. The version is told that it was released; its words stay as they are. `it` is the post after the
/// release; it is saved after it.
pub(in super::super) fn release(
    connection: &mut DbConn,
    it: &Achievement,
    version: VersionRow,
    now: Timestamp,
) -> Result<(), Error> {
    let record = version.record()?;
    let is_original = version.language == it.original_language;
    let source_revision = if is_original { it.original_revision } else { version.source_revision };
    let row = TextRow { state: TextState::Done, source_revision, updated_at: now, ..version.into_text() };
    write_released(connection, &row)?;
    diesel::update(achievement_versions::table.find((row.achievement_id, row.language, row.revision)))
        .set((
            achievement_versions::state.eq(TextState::Done),
            achievement_versions::source_revision.eq(source_revision),
        ))
        .execute(connection)?;
    match record {
        Some(record) => Beside::recorded(it.id, &record).write(connection, it.id),
        None => Ok(()),
    }
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

/// A translation or a correction that waits for somebody.
#[derive(Debug, Clone, Queryable)]
pub struct WaitingText {
    /// Of which post.
    pub id: AchievementId,
    /// In which language.
    pub language: Language,
    /// Its title.
    pub title: String,
    state: TextState,
    /// When it was handed to the reviewers (UTC).
    pub submitted_at: Option<Timestamp>,
    original_language: Language,
}

impl WaitingText {
    /// Whether it waits for a reviewer; else for whoever wrote it, to whom it came back.
    pub fn is_in_review(&self) -> bool {
        self.state == TextState::InReview
    }

    /// Whether it is a correction of the original.
    pub fn is_correction(&self) -> bool {
        self.language == self.original_language
    }

    /// Where it is read or worked on.
    pub fn path(&self) -> String {
        if self.is_in_review() { urls::text_review(self.id, self.language) } else { urls::text(self.id, self.language) }
    }
}

type Columns = (
    achievements::id,
    achievement_working_copies::language,
    achievement_working_copies::title,
    achievement_working_copies::state,
    achievement_working_copies::submitted_at,
    achievements::original_language,
);

/// A country's texts that wait for a reviewer, the longest waiting first.
pub(in super::super) fn list_waiting_texts(
    connection: &mut DbConn,
    country: CountryCode,
) -> Result<Vec<WaitingText>, Error> {
    Ok(achievement_working_copies::table
        .inner_join(achievements::table)
        .filter(achievement_working_copies::state.eq(TextState::InReview).and(achievements::country.eq(country)))
        .order((achievement_working_copies::submitted_at, achievements::id, achievement_working_copies::language))
        .limit(MOST_WAITING)
        .select(Columns::default())
        .load(connection)?)
}

/// The texts that wait for the viewer: handed on by somebody else, for a reviewer who is asked
/// (by themselves too, where the organisation whose post it is waives four eyes); come back with a
/// reason, for whoever wrote them. The longest waiting first.
pub fn list_texts_for(
    connection: &mut DbConn,
    viewer: &Viewer,
    country: CountryCode,
) -> Result<Vec<WaitingText>, Error> {
    use achievement_working_copies as copies;
    let Some(me) = viewer.person() else { return Ok(Vec::new()) };
    let me = me.person;
    let of_country = copies::table.inner_join(achievements::table).filter(achievements::country.eq(country));
    let order = (copies::submitted_at, achievements::id, copies::language);
    let mut found: Vec<WaitingText> = Vec::new();
    if permissions::releases_for(viewer, country) {
        let others = copies::updated_by.ne(me).and(copies::submitted_by.is_null().or(copies::submitted_by.ne(me)));
        let waived = review_settings::table
            .filter(review_settings::organisation_id.eq(achievements::organisation_id))
            .filter(review_settings::four_eyes.eq(false));
        let of_others = review::list_texts_of_others(connection, country, me)?;
        let of_others = of_others.into_iter().map(|(id, language)| format!("{id} {language}"));
        let is_asked = not(one_of(copies::achievement_id.concat(" ").concat(copies::language), of_others));
        // Nobody has to release what is released at its time.
        let chosen = text_review_schedules::table
            .filter(text_review_schedules::achievement_id.eq(copies::achievement_id))
            .filter(text_review_schedules::language.eq(copies::language));
        let waiting: Vec<(WaitingText, OrganisationId)> = of_country
            .filter(copies::state.eq(TextState::InReview).and(others.or(exists(waived))))
            .filter(is_asked.and(not(exists(chosen))))
            .order(order)
            .limit(MOST_WAITING)
            .select((Columns::default(), achievements::organisation_id))
            .load(connection)?;
        // What a post's own organisation says counts, not the viewer's.
        let organisations: HashSet<OrganisationId> = waiting.iter().map(|(_, organisation)| *organisation).collect();
        let waived = directory::list_waivers(connection, &organisations.into_iter().collect::<Vec<_>>())?;
        let all: Vec<_> = waiting.iter().map(|(it, _)| (it.id, it.language)).collect();
        let own = review::list_texts_written_by(connection, me, &all)?;
        let may = |(it, organisation): &(WaitingText, OrganisationId)| {
            waived.contains(organisation) || !own.contains(&(it.id, it.language))
        };
        found.extend(waiting.into_iter().filter(may).map(|(it, _)| it));
    }
    if permissions::translates_for(viewer, country) {
        let came_back = copies::reason.is_not_null().and(copies::updated_by.eq(me));
        let mut waiting =
            of_country.filter(copies::state.eq(TextState::InWork).and(came_back)).order(order).into_boxed();
        if !viewer.has_in(Role::Editor, country) {
            // A post that was taken from the public is its editors' to write.
            let is_open = copies::language.ne(achievements::original_language);
            waiting = waiting.filter(is_open.or(achievements::state.eq(State::Published)));
        }
        found.extend(waiting.limit(MOST_WAITING).select(Columns::default()).load::<WaitingText>(connection)?);
    }
    Ok(found)
}
