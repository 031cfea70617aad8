//! One post. What the viewer may not see is not found.

use diesel::prelude::*;

use super::super::permissions::may_view;
use super::super::strip::Strip;
use super::super::{Achievement, AchievementId, State};
use super::row::{Row, SourceRow, TextRow};
use crate::platform::database::schema::{achievement_sources, achievement_texts, achievements};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;
use crate::vocabulary::viewer::Viewer;

pub(in super::super) use super::row::TextRow as Words;

/// The post with this address, when the viewer may see it.
pub(in super::super) fn find_by_slug(
    connection: &mut DbConn,
    viewer: &Viewer,
    slug: &str,
) -> Result<(Achievement, Strip), Error> {
    let row = achievements::table.filter(achievements::slug.eq(slug)).select(Row::as_select()).first(connection)?;
    visible(viewer, row)
}

/// The post, when the viewer may see it.
pub(in super::super) fn find_by_id(
    connection: &mut DbConn,
    viewer: &Viewer,
    id: AchievementId,
) -> Result<(Achievement, Strip), Error> {
    let row = achievements::table.find(id).select(Row::as_select()).first(connection)?;
    visible(viewer, row)
}

/// The post, for the portal's own work: nobody is asking.
pub(in super::super) fn find_as_portal(connection: &mut DbConn, id: AchievementId) -> Result<Achievement, Error> {
    let row: Row = achievements::table.find(id).select(Row::as_select()).first(connection)?;
    Ok(row.into_parts().0)
}

fn visible(viewer: &Viewer, row: Row) -> Result<(Achievement, Strip), Error> {
    let (it, strip) = row.into_parts();
    if may_view(viewer, &it) { Ok((it, strip)) } else { Err(Error::NotFound) }
}

/// Which of these slugs belong to posts that everybody may read.
pub(in super::super) fn list_public_slugs(connection: &mut DbConn, slugs: Vec<String>) -> Result<Vec<String>, Error> {
    if slugs.is_empty() {
        return Ok(slugs);
    }
    Ok(achievements::table
        .filter(one_of(achievements::slug, slugs))
        .filter(achievements::state.eq(State::Published))
        .select(achievements::slug)
        .load(connection)?)
}

/// The words in one language, if there are any.
pub(in super::super) fn maybe_text(
    connection: &mut DbConn,
    id: AchievementId,
    language: Language,
) -> Result<Option<TextRow>, Error> {
    Ok(achievement_texts::table.find((id, language)).select(TextRow::as_select()).first(connection).optional()?)
}

/// The words in every language there is.
pub(in super::super) fn list_texts(connection: &mut DbConn, id: AchievementId) -> Result<Vec<TextRow>, Error> {
    Ok(achievement_texts::table
        .filter(achievement_texts::achievement_id.eq(id))
        .select(TextRow::as_select())
        .load(connection)?)
}

/// The sources, in their order.
pub(in super::super) fn list_sources(connection: &mut DbConn, id: AchievementId) -> Result<Vec<SourceRow>, Error> {
    Ok(achievement_sources::table
        .filter(achievement_sources::achievement_id.eq(id))
        .order(achievement_sources::position)
        .select(SourceRow::as_select())
        .load(connection)?)
}
