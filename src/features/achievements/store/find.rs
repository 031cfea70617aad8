//! One post. What the viewer may not see is not found.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;

use super::super::permissions::may_view;
use super::super::{Achievement, AchievementId, State};
use super::row::{Row, SourceRow, TextRow};
use crate::platform::database::schema::{
    achievement_sources, achievement_texts, achievement_working_copies, achievements,
};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::Strip;
use crate::vocabulary::timestamp::Timestamp;
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
    if may_view(viewer, &it) { Ok((it, strip)) } else { Err(withheld(&it)) }
}

/// The post is there, and not for whoever asks.
pub(super) fn withheld(it: &Achievement) -> Error {
    Error::withheld("achievement", it.id, Some(it.country))
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

/// When the words readers find of each of these posts changed last, in any language.
pub(in super::super) fn words_changed_at(
    connection: &mut DbConn,
    ids: &[AchievementId],
) -> Result<HashMap<AchievementId, Timestamp>, Error> {
    let rows: Vec<(AchievementId, Option<Timestamp>)> = achievement_texts::table
        .filter(one_of(achievement_texts::achievement_id, ids))
        .group_by(achievement_texts::achievement_id)
        .select((achievement_texts::achievement_id, diesel::dsl::max(achievement_texts::updated_at)))
        .load(connection)?;
    Ok(rows.into_iter().filter_map(|(id, changed)| Some((id, changed?))).collect())
}

/// When each text of these posts changed last.
pub(in super::super) fn texts_changed_at(
    connection: &mut DbConn,
    ids: &[AchievementId],
) -> Result<HashMap<(AchievementId, Language), Timestamp>, Error> {
    let of_texts = (achievement_texts::achievement_id, achievement_texts::language);
    let rows: Vec<((AchievementId, Language), Timestamp)> = achievement_texts::table
        .filter(one_of(achievement_texts::achievement_id, ids))
        .select((of_texts, achievement_texts::updated_at))
        .load(connection)?;
    Ok(rows.into_iter().collect())
}

/// The words of several posts in every language there is, by post.
pub(in super::super) fn list_texts_of(
    connection: &mut DbConn,
    ids: &[AchievementId],
) -> Result<HashMap<AchievementId, Vec<TextRow>>, Error> {
    let rows: Vec<TextRow> = achievement_texts::table
        .filter(one_of(achievement_texts::achievement_id, ids))
        .select(TextRow::as_select())
        .load(connection)?;
    Ok(rows.into_iter().fold(HashMap::new(), |mut texts, row| {
        texts.entry(row.achievement_id).or_insert_with(Vec::new).push(row);
        texts
    }))
}

/// In which languages these posts have words, released or in work.
pub(in super::super) fn list_written(
    connection: &mut DbConn,
    ids: &[AchievementId],
) -> Result<HashSet<(AchievementId, Language)>, Error> {
    let of_texts = (achievement_texts::achievement_id, achievement_texts::language);
    let of_copies = (achievement_working_copies::achievement_id, achievement_working_copies::language);
    let mut written = HashSet::new();
    for ids in ids.chunks(10_000) {
        let texts = achievement_texts::table.filter(one_of(achievement_texts::achievement_id, ids));
        written.extend(texts.select(of_texts).load::<(AchievementId, Language)>(connection)?);
        let copies = achievement_working_copies::table.filter(one_of(achievement_working_copies::achievement_id, ids));
        written.extend(copies.select(of_copies).load::<(AchievementId, Language)>(connection)?);
    }
    Ok(written)
}

/// The titles of these posts in every language there is.
pub(in super::super) fn list_titles(
    connection: &mut DbConn,
    ids: &[AchievementId],
) -> Result<HashMap<(AchievementId, Language), String>, Error> {
    let mut titles = HashMap::new();
    for ids in ids.chunks(10_000) {
        let rows: Vec<((AchievementId, Language), String)> = achievement_texts::table
            .filter(one_of(achievement_texts::achievement_id, ids))
            .select(((achievement_texts::achievement_id, achievement_texts::language), achievement_texts::title))
            .load(connection)?;
        titles.extend(rows);
    }
    Ok(titles)
}

/// These posts, in the order of their ids, for the portal's own work.
pub(in super::super) fn list_posts(
    connection: &mut DbConn,
    ids: &[AchievementId],
) -> Result<Vec<(Achievement, Strip)>, Error> {
    let mut posts = Vec::with_capacity(ids.len());
    // As many as one statement takes.
    for ids in ids.chunks(10_000) {
        let rows = achievements::table.filter(one_of(achievements::id, ids)).order(achievements::id);
        let rows: Vec<Row> = rows.select(Row::as_select()).load(connection)?;
        posts.extend(rows.into_iter().map(Row::into_parts));
    }
    Ok(posts)
}

/// Those of these posts the viewer may see, held until the transaction ends: nobody changes them meanwhile.
pub(in super::super) fn hold_visible(
    connection: &mut DbConn,
    viewer: &Viewer,
    ids: &[AchievementId],
) -> Result<HashMap<AchievementId, (Achievement, Strip)>, Error> {
    // Writers on the other engine stand in line anyway.
    if let DbConn::Pg(connection) = connection {
        let rows = achievements::table.filter(one_of(achievements::id, ids)).select(achievements::id);
        let _: Vec<AchievementId> = rows.order(achievements::id).for_update().load(connection)?;
    }
    let rows: Vec<Row> =
        achievements::table.filter(one_of(achievements::id, ids)).select(Row::as_select()).load(connection)?;
    let seen = rows.into_iter().map(Row::into_parts).filter(|(it, _)| may_view(viewer, it));
    Ok(seen.map(|post| (post.0.id, post)).collect())
}

/// Holds a post until the transaction ends, whatever a step of it writes: before the times chosen for it and its texts,
/// so that nobody waits for each other in a ring.
pub(in super::super) fn hold(connection: &mut DbConn, id: AchievementId) -> Result<(), Error> {
    if let DbConn::Pg(connection) = connection {
        let row = achievements::table.find(id).select(achievements::id).for_update();
        let _: Vec<AchievementId> = row.load(connection)?;
    }
    Ok(())
}

/// Keeps the post with this address as public as it is until the transaction ends; others may do the same meanwhile.
pub(in super::super) fn hold_as_public(connection: &mut DbConn, slug: &str) -> Result<(), Error> {
    if let DbConn::Pg(connection) = connection {
        let row = achievements::table.filter(achievements::slug.eq(slug)).select(achievements::id).for_share();
        let _: Vec<AchievementId> = row.load(connection)?;
    }
    Ok(())
}

/// The sources of several posts, each in their order, by post.
pub(in super::super) fn list_sources_of_posts(
    connection: &mut DbConn,
    ids: &[AchievementId],
) -> Result<HashMap<AchievementId, Vec<SourceRow>>, Error> {
    let rows: Vec<SourceRow> = achievement_sources::table
        .filter(one_of(achievement_sources::achievement_id, ids))
        .order((achievement_sources::achievement_id, achievement_sources::position))
        .select(SourceRow::as_select())
        .load(connection)?;
    Ok(rows.into_iter().fold(HashMap::new(), |mut sources, row| {
        sources.entry(row.achievement_id).or_insert_with(Vec::new).push(row);
        sources
    }))
}

/// The sources, in their order.
pub(in super::super) fn list_sources(connection: &mut DbConn, id: AchievementId) -> Result<Vec<SourceRow>, Error> {
    Ok(achievement_sources::table
        .filter(achievement_sources::achievement_id.eq(id))
        .order(achievement_sources::position)
        .select(SourceRow::as_select())
        .load(connection)?)
}
