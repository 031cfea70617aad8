//! Sheets, and the posts whose sheets can be compared.

use std::collections::HashMap;

use diesel::dsl::sql;
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::super::answers::{self, Answer};
use super::super::card::Card;
use super::super::permissions::may_view;
use super::super::sheet::Sheet;
use super::super::{Achievement, AchievementId, State};
use super::find::withheld;
use super::list::cards;
use super::row::Row;
use crate::platform::database::schema::{achievement_texts, achievements};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::{Mark, Strip, TextState};
use crate::vocabulary::theme::Theme;
use crate::vocabulary::viewer::Viewer;

/// Whether a text has a sheet, word for word as the index of such texts says it.
const HAS_SHEET: &str = "achievement_texts.sheet <> '{}'";

/// A post and the languages it stands in.
type Post = (Achievement, Strip);

/// These posts in the order of the ids; not found where the viewer may not see one of them.
pub(in super::super) fn find_all(
    connection: &mut DbConn,
    viewer: &Viewer,
    ids: &[AchievementId],
) -> Result<Vec<Post>, Error> {
    let rows: Vec<Row> =
        achievements::table.filter(one_of(achievements::id, ids)).select(Row::as_select()).load(connection)?;
    let mut posts: HashMap<AchievementId, Post> =
        rows.into_iter().map(Row::into_parts).map(|post| (post.0.id, post)).collect();
    let visible = |id| {
        let (it, strip) = posts.remove(id).ok_or(Error::NotFound)?;
        if may_view(viewer, &it) { Ok((it, strip)) } else { Err(withheld(&it)) }
    };
    ids.iter().map(visible).collect()
}

/// The answers a reader of `wanted` gets of each of these posts: one query for all. A post without any has no entry.
pub(in super::super) fn list_answers(
    connection: &mut DbConn,
    posts: &[Post],
    wanted: Language,
) -> Result<HashMap<AchievementId, Vec<Answer>>, Error> {
    let ids: Vec<AchievementId> = posts.iter().map(|(it, _)| it.id).collect();
    let mut languages: Vec<Language> =
        posts.iter().flat_map(|(it, _)| answers::languages(wanted, it.original_language)).collect();
    languages.sort_unstable();
    languages.dedup();
    let rows: Vec<(AchievementId, Language, Sheet)> = achievement_texts::table
        .filter(one_of(achievement_texts::achievement_id, ids).and(one_of(achievement_texts::language, languages)))
        .filter(sql::<Bool>(HAS_SHEET))
        .select((achievement_texts::achievement_id, achievement_texts::language, achievement_texts::sheet))
        .load(connection)?;
    let mut sheets: HashMap<AchievementId, Vec<(Language, Sheet)>> = HashMap::new();
    for (id, language, sheet) in rows {
        sheets.entry(id).or_default().push((language, sheet));
    }
    let of_post = |(it, strip): &Post| {
        let mut seen = sheets.remove(&it.id)?;
        seen.retain(|(language, _)| strip.mark(*language) != Mark::Missing);
        let answers = answers::best(&seen, wanted, it.original_language);
        (!answers.is_empty()).then_some((it.id, answers))
    };
    Ok(posts.iter().filter_map(of_post).collect())
}

/// Public posts that have a sheet, of the themes of these posts and of other countries than theirs, the newest first;
/// of every theme where there are none.
pub(in super::super) fn list_comparable(
    connection: &mut DbConn,
    language: Language,
    posts: &[Post],
    limit: i64,
) -> Result<Vec<Card>, Error> {
    let with_sheet = achievement_texts::table
        .filter(achievement_texts::state.eq(TextState::Done))
        .filter(sql::<Bool>(HAS_SHEET))
        .select(achievement_texts::achievement_id);
    let mut query = achievements::table
        .filter(achievements::state.eq(State::Published).and(achievements::id.eq_any(with_sheet)))
        .into_boxed();
    if !posts.is_empty() {
        let themes: Vec<Theme> = posts.iter().map(|(it, _)| it.theme).collect();
        let countries: Vec<CountryCode> = posts.iter().map(|(it, _)| it.country).collect();
        query = query.filter(one_of(achievements::theme, themes).and(achievements::country.ne_all(countries)));
    }
    let rows: Vec<Row> = query
        .order((achievements::day.desc(), achievements::id.desc()))
        .limit(limit)
        .select(Row::as_select())
        .load(connection)?;
    cards(connection, language, rows.into_iter().map(Row::into_parts).collect())
}
