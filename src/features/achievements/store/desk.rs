//! The list of a desk and its numbers. Every choice of one filter is answered by an index in the order of the list;
//! nothing is counted while somebody waits.

use diesel::dsl::sum;
use diesel::prelude::*;

use super::super::card::Card;
use super::super::desk::{DeskFilter, DeskOrder, DeskPage, DeskPlace};
use super::super::{Achievement, AchievementId, State, review};
use super::list::cards;
use super::row::Row;
use super::telling::KIND;
use super::waiting::{Hands, waiting};
use crate::features::library;
use crate::platform::database::schema::{achievement_desk_counts, achievements};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::Strip;
use crate::vocabulary::viewer::Viewer;

/// Posts on a page of the list.
const PER_PAGE: usize = 25;

// What the indexes of what is not public say: an engine recognises the condition by the same words.
diesel::postfix_operator!(IsNotPublic, " <> 'published'");

pub(super) type Boxed = achievements::BoxedQuery<'static, <DbConn as diesel::Connection>::Backend>;

/// A page of the list.
pub(in super::super) struct Listed {
    pub(in super::super) cards: Vec<Card>,
    /// Where the page before ends, where there is one.
    pub(in super::super) previous: Option<DeskPlace>,
    /// Where the page after begins.
    pub(in super::super) next: Option<DeskPlace>,
}

/// A page of the country's posts.
pub(in super::super) fn list_desk(
    connection: &mut DbConn,
    (viewer, language): (&Viewer, Language),
    country: CountryCode,
    filter: &DeskFilter,
    (order, page): (DeskOrder, DeskPage),
) -> Result<Listed, Error> {
    let is_before = matches!(page, DeskPage::Before(_));
    let is_descending = (order == DeskOrder::Newest) != is_before;
    let mut query = chosen(connection, viewer, country, filter)?;
    if let DeskPage::After(DeskPlace { at, id }) | DeskPage::Before(DeskPlace { at, id }) = page {
        // The moment bounds what is read of the index; of that moment itself only a few posts are skipped.
        query = if is_descending {
            query.filter(
                achievements::updated_at.le(at).and(achievements::updated_at.lt(at).or(achievements::id.lt(id))),
            )
        } else {
            query.filter(
                achievements::updated_at.ge(at).and(achievements::updated_at.gt(at).or(achievements::id.gt(id))),
            )
        };
    }
    query = if is_descending {
        query.order((achievements::updated_at.desc(), achievements::id.desc()))
    } else {
        query.order((achievements::updated_at.asc(), achievements::id.asc()))
    };
    let one_more = i64::try_from(PER_PAGE + 1).unwrap_or(i64::MAX);
    let rows: Vec<Row> = query.limit(one_more).select(Row::as_select()).load(connection)?;
    let is_more = rows.len() > PER_PAGE;
    let mut rows: Vec<(Achievement, Strip)> = rows.into_iter().take(PER_PAGE).map(Row::into_parts).collect();
    if is_before {
        rows.reverse();
    }
    let place = |row: Option<&(Achievement, Strip)>| row.map(|(it, _)| DeskPlace { at: it.updated_at, id: it.id });
    let previous = if is_before { is_more } else { page != DeskPage::First };
    Ok(Listed {
        previous: place(rows.first()).filter(|_| previous),
        next: place(rows.last()).filter(|_| is_more || is_before),
        cards: cards(connection, language, rows)?,
    })
}

/// The posts of a whole choice, the last change first, at most `limit`.
pub(in super::super) fn list_desk_ids(
    connection: &mut DbConn,
    viewer: &Viewer,
    country: CountryCode,
    filter: &DeskFilter,
    limit: usize,
) -> Result<Vec<AchievementId>, Error> {
    Ok(chosen(connection, viewer, country, filter)?
        .order((achievements::updated_at.desc(), achievements::id.desc()))
        .limit(i64::try_from(limit).unwrap_or(i64::MAX))
        .select(achievements::id)
        .load(connection)?)
}

/// Those of these posts that are the country's.
pub(in super::super) fn list_own_ids(
    connection: &mut DbConn,
    country: CountryCode,
    ids: &[AchievementId],
) -> Result<Vec<AchievementId>, Error> {
    Ok(achievements::table
        .filter(achievements::country.eq(country).and(one_of(achievements::id, ids)))
        .order((achievements::updated_at.desc(), achievements::id.desc()))
        .select(achievements::id)
        .load(connection)?)
}

/// These posts as cards, in no order.
pub(in super::super) fn list_cards_of(
    connection: &mut DbConn,
    language: Language,
    ids: &[AchievementId],
) -> Result<Vec<Card>, Error> {
    let rows: Vec<Row> =
        achievements::table.filter(one_of(achievements::id, ids)).select(Row::as_select()).load(connection)?;
    cards(connection, language, rows.into_iter().map(Row::into_parts).collect())
}

/// How many posts the country has in each state, under the theme and the language of the filter.
pub(in super::super) fn desk_counts(
    connection: &mut DbConn,
    country: CountryCode,
    filter: &DeskFilter,
) -> Result<Vec<(State, i64)>, Error> {
    let mut rows = achievement_desk_counts::table
        .group_by(achievement_desk_counts::state)
        .select((achievement_desk_counts::state, sum(achievement_desk_counts::count)))
        .filter(achievement_desk_counts::country.eq(country))
        .into_boxed();
    if let Some(theme) = filter.theme {
        rows = rows.filter(achievement_desk_counts::theme.eq(theme));
    }
    if let Some(language) = filter.language {
        rows = rows.filter(achievement_desk_counts::language.eq(language));
    }
    let sums: Vec<(State, Option<i64>)> = rows.load(connection)?;
    let of = |state: State| sums.iter().find(|(it, _)| *it == state).and_then(|(_, sum)| *sum).unwrap_or_default();
    Ok(State::ALL.iter().map(|state| (*state, of(*state))).collect())
}

fn chosen(connection: &mut DbConn, viewer: &Viewer, country: CountryCode, filter: &DeskFilter) -> Result<Boxed, Error> {
    let mut query = achievements::table.filter(achievements::country.eq(country)).into_boxed();
    if filter.state != Some(State::Published) {
        query = query.filter(IsNotPublic::new(achievements::state));
    }
    if let Some(state) = filter.state {
        query = query.filter(achievements::state.eq(state));
    }
    if let Some(theme) = filter.theme {
        query = query.filter(achievements::theme.eq(theme));
    }
    if let Some(language) = filter.language {
        query = query.filter(achievements::original_language.eq(language));
    }
    if let Some(person) = filter.responsible {
        query = query.filter(achievements::responsible_id.eq(person));
    }
    let Some(me) = viewer.person().filter(|_| filter.waits) else { return Ok(query) };
    let touched = library::list_touched(connection, KIND, me.person)?;
    let hands = Hands {
        person: me.person,
        touched: touched.iter().filter_map(|id| AchievementId::parse(id)).collect(),
        of_others: review::list_posts_of_others(connection, country, None, me.person)?,
    };
    Ok(waiting(query, viewer, country, hands))
}

/// The newest of what the person should act on, and how much there is of what the country writes: the desk's own
/// lists, each read from its index.
pub fn list_desk_cards(
    connection: &mut DbConn,
    (viewer, language): (&Viewer, Language),
    country: CountryCode,
    filter: &DeskFilter,
) -> Result<Vec<Card>, Error> {
    let order = (DeskOrder::Oldest, DeskPage::First);
    Ok(list_desk(connection, (viewer, language), country, filter, order)?.cards)
}
