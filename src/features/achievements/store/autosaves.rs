//! What people have typed and not saved: one row per person, post and language, until it is saved or thrown away.

use diesel::dsl::{exists, not};
use diesel::prelude::*;

use super::super::AchievementId;
use crate::platform::database::DbConn;
use crate::platform::database::schema::{achievement_autosaves, achievements};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::timestamp::Timestamp;

/// Begun posts a person is offered to go on with; older ones follow when these are done.
const MOST_BEGUN: i64 = 20;

/// An unsaved form.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = achievement_autosaves)]
pub(in super::super) struct AutosaveRow {
    pub(in super::super) person_id: PersonId,
    pub(in super::super) achievement_id: AchievementId,
    pub(in super::super) language: Language,
    /// The fields, a JSON object.
    pub(in super::super) form: String,
    pub(in super::super) saved_at: Timestamp,
}

/// Keeps a form where nothing is kept yet; whether that is so.
pub(in super::super) fn insert_autosave(connection: &mut DbConn, row: &AutosaveRow) -> Result<bool, Error> {
    let inserted = crate::on_db!(connection, c => diesel::insert_into(achievement_autosaves::table)
        .values(row)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok(inserted > 0)
}

/// Keeps a form in the place of what this person had typed for the post, of a new one in whichever language.
pub(in super::super) fn replace_autosave(
    connection: &mut DbConn,
    before: &AutosaveRow,
    row: &AutosaveRow,
) -> Result<(), Error> {
    let kept = achievement_autosaves::table.find((before.person_id, before.achievement_id, before.language));
    diesel::update(kept).set(row).execute(connection)?;
    Ok(())
}

/// What this person has typed for a post, in one language or of a new post in whichever, held until the transaction
/// ends: no other window changes it meanwhile.
pub(in super::super) fn hold_autosave(
    connection: &mut DbConn,
    person: PersonId,
    id: AchievementId,
    language: Option<Language>,
) -> Result<Option<AutosaveRow>, Error> {
    let own = || {
        let own = achievement_autosaves::person_id.eq(person).and(achievement_autosaves::achievement_id.eq(id));
        achievement_autosaves::table.filter(own).order(achievement_autosaves::saved_at.desc())
    };
    // Writers on the other engine stand in line anyway.
    if let DbConn::Pg(connection) = connection {
        let _: Vec<AchievementId> =
            own().select(achievement_autosaves::achievement_id).for_update().load(connection)?;
    }
    let rows: Vec<AutosaveRow> = own().select(AutosaveRow::as_select()).load(connection)?;
    Ok(rows.into_iter().find(|row| language.is_none_or(|language| row.language == language)))
}

/// What this person has typed for a text, if anything.
pub(in super::super) fn maybe_autosave(
    connection: &mut DbConn,
    person: PersonId,
    (id, language): (AchievementId, Language),
) -> Result<Option<AutosaveRow>, Error> {
    let found = achievement_autosaves::table.find((person, id, language)).select(AutosaveRow::as_select());
    Ok(found.first(connection).optional()?)
}

/// The new posts this person has begun and not saved, the latest first.
pub(in super::super) fn list_begun(connection: &mut DbConn, person: PersonId) -> Result<Vec<AutosaveRow>, Error> {
    let posts = achievements::table.filter(achievements::id.eq(achievement_autosaves::achievement_id));
    Ok(achievement_autosaves::table
        .filter(achievement_autosaves::person_id.eq(person).and(not(exists(posts))))
        .order((achievement_autosaves::saved_at.desc(), achievement_autosaves::achievement_id.desc()))
        .limit(MOST_BEGUN)
        .select(AutosaveRow::as_select())
        .load(connection)?)
}

/// Forgets the oldest of the new posts this person has begun, beyond as many as are offered.
pub(in super::super) fn prune_begun(connection: &mut DbConn, person: PersonId) -> Result<(), Error> {
    let kept: Vec<AchievementId> = list_begun(connection, person)?.into_iter().map(|row| row.achievement_id).collect();
    let posts = achievements::table.filter(achievements::id.eq(achievement_autosaves::achievement_id));
    let own = achievement_autosaves::person_id.eq(person).and(not(exists(posts)));
    let beyond = own.and(achievement_autosaves::achievement_id.ne_all(kept));
    diesel::delete(achievement_autosaves::table.filter(beyond)).execute(connection)?;
    Ok(())
}

/// Forgets what this person has typed for a post: in one language, or in whichever a new post was begun in.
pub(in super::super) fn delete_autosave(
    connection: &mut DbConn,
    person: PersonId,
    id: AchievementId,
    language: Option<Language>,
) -> Result<(), Error> {
    let mut own = diesel::delete(achievement_autosaves::table)
        .filter(achievement_autosaves::person_id.eq(person).and(achievement_autosaves::achievement_id.eq(id)))
        .into_boxed();
    if let Some(language) = language {
        own = own.filter(achievement_autosaves::language.eq(language));
    }
    own.execute(connection)?;
    Ok(())
}

/// Forgets what nobody came back to since `time`.
pub(in super::super) fn delete_autosaves_before(connection: &mut DbConn, time: Timestamp) -> Result<(), Error> {
    diesel::delete(achievement_autosaves::table.filter(achievement_autosaves::saved_at.lt(time)))
        .execute(connection)?;
    Ok(())
}
