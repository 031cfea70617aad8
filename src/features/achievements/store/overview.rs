//! The posts as a whole: how each language stands, and every public address.

use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};

use super::super::{AchievementId, State, urls};
use super::find::words_changed_at;
use crate::platform::database::DbConn;
use crate::platform::database::schema::achievements;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::{Mark, Strip};
use crate::vocabulary::timestamp::Timestamp;

/// How a country's published posts stand in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LanguageRow {
    /// The language.
    pub language: Language,
    /// Posts as new as their original.
    pub current: usize,
    /// Posts whose original changed since.
    pub older: usize,
    /// Posts readers do not find in it.
    pub missing: usize,
}

/// How a country's published posts stand in each language, in the fixed order.
pub fn language_table(connection: &mut DbConn, country: CountryCode) -> Result<Vec<LanguageRow>, Error> {
    let strips: Vec<String> = achievements::table
        .filter(achievements::country.eq(country).and(achievements::state.eq(State::Published)))
        .select(achievements::strip)
        .load(connection)?;
    let strips: Vec<Strip> = strips.iter().map(|letters| Strip::parse(letters)).collect();
    let row = |language: Language| {
        let number = |wanted: &[Mark]| strips.iter().filter(|strip| wanted.contains(&strip.mark(language))).count();
        LanguageRow {
            language,
            current: number(&[Mark::Original, Mark::Current]),
            older: number(&[Mark::Older]),
            missing: number(&[Mark::Missing]),
        }
    };
    Ok(if strips.is_empty() { Vec::new() } else { Language::ALL.into_iter().map(row).collect() })
}

/// Where a public page stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicAddress {
    /// Without the language.
    pub path: String,
    /// The languages readers find it in.
    pub languages: Vec<Language>,
    /// When it was last changed (UTC), where that is known.
    pub changed: Option<Timestamp>,
}

/// The first of every so many public posts, in the order they were begun.
pub fn list_every(connection: &mut DbConn, step: i64) -> Result<Vec<AchievementId>, Error> {
    #[derive(QueryableByName)]
    struct Begun {
        #[diesel(sql_type = Text)]
        id: AchievementId,
    }
    let begun: Vec<Begun> = diesel::sql_query(
        "SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM achievements WHERE state = $1) posts \
         WHERE (place - 1) % $2 = 0 ORDER BY id",
    )
    .bind::<Text, _>(State::Published)
    .bind::<BigInt, _>(step)
    .load(connection)?;
    Ok(begun.into_iter().map(|it| it.id).collect())
}

/// The addresses of at most `limit` public posts, in the order they were begun, from one on.
pub fn list_addresses(connection: &mut DbConn, from: AchievementId, limit: i64) -> Result<Vec<PublicAddress>, Error> {
    let rows: Vec<(AchievementId, String, String, Option<Timestamp>)> = achievements::table
        .filter(achievements::state.eq(State::Published).and(achievements::id.ge(from)))
        .order(achievements::id)
        .limit(limit)
        .select((achievements::id, achievements::slug, achievements::strip, achievements::published_at))
        .load(connection)?;
    // Not when the post changed: that would tell of words in work.
    let changed = words_changed_at(connection, &rows.iter().map(|(id, ..)| *id).collect::<Vec<_>>())?;
    let address = |(id, slug, strip, published): (AchievementId, String, String, Option<Timestamp>)| PublicAddress {
        path: urls::show(&slug),
        languages: Strip::parse(&strip).readable(),
        changed: published.max(changed.get(&id).copied()),
    };
    Ok(rows.into_iter().map(address).collect())
}
