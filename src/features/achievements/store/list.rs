//! Lists of posts. Page 400 costs what page 1 costs: where each page begins is worked out once for each choice and
//! version of the content, and a page is then read forward from there.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::card::Card;
use super::super::counts::{Chosen, Count, Counts};
use super::super::{Achievement, AchievementId, State};
use super::row::Row;
use crate::platform::database::schema::{achievement_counts, achievement_texts, achievements};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::platform::web::Page;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::{Strip, UNREAD};

/// Posts on a page of a list.
pub(in super::super) const PER_PAGE: usize = 25;

/// What a list shows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in super::super) struct Filter {
    /// Countries, themes, year.
    pub(in super::super) chosen: Chosen,
    /// Only posts whose text stands in this language.
    pub(in super::super) language: Option<Language>,
}

type Boxed<'a> = achievements::BoxedQuery<'a, <DbConn as diesel::Connection>::Backend>;

impl Filter {
    fn apply(&self) -> Boxed<'static> {
        let mut query = achievements::table.filter(achievements::state.eq(State::Published)).into_boxed();
        if !self.chosen.countries.is_empty() {
            query = query.filter(one_of(achievements::country, self.chosen.countries.clone()));
        }
        if !self.chosen.themes.is_empty() {
            query = query.filter(one_of(achievements::theme, self.chosen.themes.clone()));
        }
        if let Some(year) = self.chosen.year {
            query = query.filter(achievements::year.eq(year));
        }
        if let Some(language) = self.language {
            // The strip has one letter per language, one of three where readers find no text.
            let before = "_".repeat(language.index());
            for letter in UNREAD {
                query = query.filter(achievements::strip.not_like(format!("{before}{letter}%")));
            }
        }
        query
    }
}

/// Where a page begins: the first post on it.
type Anchor = (NaiveDate, AchievementId);

/// The posts of a page, newest first, and how many there are in all. Pages count from 1.
pub(in super::super) fn list_page(
    connection: &mut DbConn,
    page: &Page,
    filter: &Filter,
    number: usize,
) -> Result<(Vec<Card>, usize), Error> {
    let total = count(connection, page, filter)?;
    let rows = if number == 1 {
        read_from(connection, filter, None)?
    } else {
        let anchors = page.derived(&format!("achievements-anchors {filter:?}"), || anchors(connection, filter))?;
        match anchors.get(number - 1) {
            Some(anchor) => read_from(connection, filter, Some(*anchor))?,
            None => return Err(Error::NotFound),
        }
    };
    Ok((cards(connection, page.language(), rows)?, total))
}

fn count(connection: &mut DbConn, page: &Page, filter: &Filter) -> Result<usize, Error> {
    if filter.language.is_none() {
        return Ok(counts(connection, page)?.chosen(&filter.chosen));
    }
    let key = format!("achievements-count {filter:?}");
    let count = page.derived(&key, || Ok(filter.apply().count().get_result::<i64>(connection)?))?;
    Ok(usize::try_from(*count).unwrap_or(0))
}

fn anchors(connection: &mut DbConn, filter: &Filter) -> Result<Vec<Anchor>, Error> {
    let all: Vec<Anchor> = filter
        .apply()
        .select((achievements::day, achievements::id))
        .order((achievements::day.desc(), achievements::id.desc()))
        .load(connection)?;
    Ok(all.into_iter().step_by(PER_PAGE).collect())
}

fn read_from(
    connection: &mut DbConn,
    filter: &Filter,
    from: Option<Anchor>,
) -> Result<Vec<(Achievement, Strip)>, Error> {
    let mut query = filter.apply();
    if let Some((day, id)) = from {
        // The first day bounds what is read of the index; of that day itself only a few posts are skipped.
        let is_after = achievements::day.lt(day).or(achievements::id.le(id));
        query = query.filter(achievements::day.le(day).and(is_after));
    }
    let rows = query
        .order((achievements::day.desc(), achievements::id.desc()))
        .limit(i64::try_from(PER_PAGE).unwrap_or(i64::MAX))
        .select(Row::as_select())
        .load(connection)?;
    Ok(rows.into_iter().map(Row::into_parts).collect())
}

/// The newest posts of one country or of all, as cards, at most `limit`.
pub fn list_cards(
    connection: &mut DbConn,
    language: Language,
    country: Option<CountryCode>,
    limit: i64,
) -> Result<Vec<Card>, Error> {
    let filter =
        Filter { chosen: Chosen { countries: country.into_iter().collect(), ..Chosen::default() }, language: None };
    let rows = filter
        .apply()
        .order((achievements::day.desc(), achievements::id.desc()))
        .limit(limit)
        .select(Row::as_select())
        .load(connection)?;
    cards(connection, language, rows.into_iter().map(Row::into_parts).collect())
}

/// The posts that became public last, newest first: for the feed.
pub(in super::super) fn recent(
    connection: &mut DbConn,
    language: Language,
    filter: &Filter,
) -> Result<Vec<Card>, Error> {
    let rows: Vec<Row> = filter
        .apply()
        .order((achievements::published_at.desc(), achievements::id.desc()))
        .limit(i64::try_from(PER_PAGE).unwrap_or(i64::MAX))
        .select(Row::as_select())
        .load(connection)?;
    cards(connection, language, rows.into_iter().map(Row::into_parts).collect())
}

/// The numbers behind the filters.
pub fn counts(connection: &mut DbConn, page: &Page) -> Result<std::sync::Arc<Counts>, Error> {
    page.derived("achievements-counts", || {
        let rows = achievement_counts::table
            .select((
                achievement_counts::country,
                achievement_counts::theme,
                achievement_counts::year,
                achievement_counts::count,
            ))
            .load(connection)?;
        let count = |(country, theme, year, count)| Count { country, theme, year, count };
        Ok(Counts::new(rows.into_iter().map(count).collect()))
    })
}

/// Adds the words each reader gets: one query for all posts of a page.
pub(in super::super) fn cards(
    connection: &mut DbConn,
    language: Language,
    rows: Vec<(Achievement, Strip)>,
) -> Result<Vec<Card>, Error> {
    let best = |(it, strip): &(Achievement, Strip)| shown_language(it, *strip, language);
    let ids: Vec<AchievementId> = rows.iter().map(|(it, _)| it.id).collect();
    let mut languages: Vec<Language> = rows.iter().map(best).collect();
    languages.sort_unstable();
    languages.dedup();
    // The languages of a post stand side by side in the index: reading them takes less than looking each one up, which
    // an engine would do if it knew the column.
    let language = achievement_texts::language.concat("");
    let mut texts = achievement_texts::table
        .filter(one_of(achievement_texts::achievement_id, ids).and(one_of(language, languages)))
        .select((
            (achievement_texts::achievement_id, achievement_texts::language),
            (achievement_texts::title, achievement_texts::summary),
        ))
        .load::<((AchievementId, Language), (String, String))>(connection)?
        .into_iter()
        .collect::<std::collections::HashMap<_, _>>();
    let card = |row: (Achievement, Strip)| {
        let shown_in = best(&row);
        let (title, summary) = texts.remove(&(row.0.id, shown_in)).unwrap_or_default();
        Card { it: row.0, strip: row.1, shown_in, title, summary }
    };
    Ok(rows.into_iter().map(card).collect())
}

/// The language a reader gets; a draft, whose translations nobody sees yet, in its own.
fn shown_language(it: &Achievement, strip: Strip, wanted: Language) -> Language {
    if it.state == State::Published { strip.best(wanted) } else { it.original_language }
}
