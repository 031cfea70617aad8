//! The posts as a whole: how each language stands, and every public address.

use diesel::prelude::*;

use super::super::strip::{Mark, Strip};
use super::super::{State, urls};
use crate::platform::database::DbConn;
use crate::platform::database::schema::achievements;
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;

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

/// How many posts are public.
pub fn count_published(connection: &mut DbConn) -> Result<i64, Error> {
    Ok(achievements::table.filter(achievements::state.eq(State::Published)).count().get_result(connection)?)
}

/// The addresses of public posts, oldest first, each with the languages readers find it in.
pub fn list_addresses(connection: &mut DbConn, skip: i64, limit: i64) -> Result<Vec<(String, Vec<Language>)>, Error> {
    let rows: Vec<(String, String)> = achievements::table
        .filter(achievements::state.eq(State::Published))
        .order((achievements::day, achievements::id))
        .offset(skip)
        .limit(limit)
        .select((achievements::slug, achievements::strip))
        .load(connection)?;
    Ok(rows.into_iter().map(|(slug, strip)| (urls::show(&slug), Strip::parse(&strip).readable())).collect())
}
