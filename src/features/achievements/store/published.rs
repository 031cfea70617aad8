//! Public posts with all their words, portion by portion: for the data, which holds no connection while it is sent.

use std::collections::HashMap;

use diesel::prelude::*;

use super::super::{Achievement, AchievementId, State};
use super::row::{Row, TextRow};
use crate::platform::database::schema::{achievement_sources, achievement_texts, achievements};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::strip::{Strip, TextState};

/// A public post as readers may have it.
pub(in super::super) struct PublishedPost {
    pub(in super::super) it: Achievement,
    pub(in super::super) strip: Strip,
    /// The texts readers see, the original first, then in the order of languages.
    pub(in super::super) texts: Vec<TextRow>,
    /// Addresses, in their order.
    pub(in super::super) sources: Vec<String>,
}

/// At most `limit` public posts in the order they were begun, those after `after`.
pub(in super::super) fn list_published(
    connection: &mut DbConn,
    after: Option<AchievementId>,
    limit: i64,
) -> Result<Vec<PublishedPost>, Error> {
    let mut query = achievements::table.filter(achievements::state.eq(State::Published)).into_boxed();
    if let Some(after) = after {
        query = query.filter(achievements::id.gt(after));
    }
    let rows: Vec<Row> = query.order(achievements::id).limit(limit).select(Row::as_select()).load(connection)?;
    let posts: Vec<(Achievement, Strip)> = rows.into_iter().map(Row::into_parts).collect();
    let ids: Vec<AchievementId> = posts.iter().map(|(it, _)| it.id).collect();
    let (mut texts, mut sources) = (texts_of(connection, &ids)?, sources_of(connection, &ids)?);
    let post = |(it, strip): (Achievement, Strip)| {
        let mut texts = texts.remove(&it.id).unwrap_or_default();
        texts.sort_by_key(|text| (text.language != it.original_language, text.language.index()));
        PublishedPost { texts, sources: sources.remove(&it.id).unwrap_or_default(), it, strip }
    };
    Ok(posts.into_iter().map(post).collect())
}

fn texts_of(connection: &mut DbConn, ids: &[AchievementId]) -> Result<HashMap<AchievementId, Vec<TextRow>>, Error> {
    let rows: Vec<TextRow> = achievement_texts::table
        .filter(one_of(achievement_texts::achievement_id, ids).and(achievement_texts::state.eq(TextState::Done)))
        .select(TextRow::as_select())
        .load(connection)?;
    Ok(by_post(rows.into_iter().map(|row| (row.achievement_id, row))))
}

fn sources_of(connection: &mut DbConn, ids: &[AchievementId]) -> Result<HashMap<AchievementId, Vec<String>>, Error> {
    let rows: Vec<(AchievementId, String)> = achievement_sources::table
        .filter(one_of(achievement_sources::achievement_id, ids))
        .order((achievement_sources::achievement_id, achievement_sources::position))
        .select((achievement_sources::achievement_id, achievement_sources::url))
        .load(connection)?;
    Ok(by_post(rows.into_iter()))
}

fn by_post<T>(rows: impl Iterator<Item = (AchievementId, T)>) -> HashMap<AchievementId, Vec<T>> {
    rows.fold(HashMap::new(), |mut posts, (id, row)| {
        posts.entry(id).or_insert_with(Vec::new).push(row);
        posts
    })
}
