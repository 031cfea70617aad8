//! The numbers kept beside the posts: the public ones by country, theme and year, those of a desk by state, and the
//! numbers of the register. Each is written in the transaction of its change.

use std::collections::BTreeMap;

use diesel::prelude::*;
use diesel::sql_types::{Integer, Text};

use super::super::{Achievement, State};
use crate::platform::database::DbConn;
use crate::platform::database::schema::{achievements, countries};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::theme::Theme;

/// The next number of a country and year: `IR-2025-0009`.
pub(in super::super) fn next_reference(
    connection: &mut DbConn,
    country: CountryCode,
    year: i32,
) -> Result<String, Error> {
    Ok(reference(country, year, last_number(connection, country, year)? + 1))
}

/// A number of the register in its written form.
pub(in super::super) fn reference(country: CountryCode, year: i32, number: u32) -> String {
    format!("{country}-{year}-{number:04}")
}

/// Holds the country's row, so that two at once wait for each other on either engine.
pub(in super::super) fn hold_country(connection: &mut DbConn, country: CountryCode) -> Result<(), Error> {
    diesel::update(countries::table.find(country)).set(countries::code.eq(country)).execute(connection)?;
    Ok(())
}

/// The last number given in a country and year; 0 where none was. Holds the country, so that none is given twice.
pub(in super::super) fn last_number(connection: &mut DbConn, country: CountryCode, year: i32) -> Result<u32, Error> {
    hold_country(connection, country)?;
    let prefix = format!("{country}-{year}-");
    let references: Vec<String> = achievements::table
        .filter(achievements::country.eq(country).and(achievements::reference.like(format!("{prefix}%"))))
        .select(achievements::reference)
        .load(connection)?;
    Ok(references.iter().filter_map(|it| it.strip_prefix(&prefix)?.parse::<u32>().ok()).max().unwrap_or(0))
}

/// Moves a post from the public numbers it was in to those it is in.
pub(super) fn recount(connection: &mut DbConn, before: &Achievement, it: &Achievement) -> Result<(), Error> {
    if before.state == State::Published {
        add_count(connection, before, -1)?;
    }
    if it.state == State::Published {
        add_count(connection, it, 1)?;
    }
    Ok(())
}

pub(super) fn add_count(connection: &mut DbConn, it: &Achievement, by: i32) -> Result<(), Error> {
    diesel::sql_query(
        "INSERT INTO achievement_counts (country, theme, year, count) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (country, theme, year) DO UPDATE SET count = achievement_counts.count + excluded.count",
    )
    .bind::<Text, CountryCode>(it.country)
    .bind::<Text, Theme>(it.theme)
    .bind::<Integer, _>(it.year())
    .bind::<Integer, _>(by)
    .execute(connection)?;
    Ok(())
}

/// Where a post stands in the numbers of the desk.
type Place = (CountryCode, State, Theme, Language);

fn place(it: &Achievement) -> Place {
    (it.country, it.state, it.theme, it.original_language)
}

/// Moves a post from the numbers of the desk it was in to those it is in.
pub(super) fn desk_recount(connection: &mut DbConn, before: &Achievement, it: &Achievement) -> Result<(), Error> {
    if place(before) == place(it) {
        return Ok(());
    }
    add_desk_count(connection, place(before), -1)?;
    add_desk_count(connection, place(it), 1)
}

/// Adds new posts to the numbers of the desk.
pub(super) fn desk_count<'a>(
    connection: &mut DbConn,
    posts: impl IntoIterator<Item = &'a Achievement>,
) -> Result<(), Error> {
    let mut counts: BTreeMap<Place, i32> = BTreeMap::new();
    for it in posts {
        *counts.entry(place(it)).or_default() += 1;
    }
    counts.into_iter().try_for_each(|(place, count)| add_desk_count(connection, place, count))
}

fn add_desk_count(connection: &mut DbConn, (country, state, theme, language): Place, by: i32) -> Result<(), Error> {
    diesel::sql_query(
        "INSERT INTO achievement_desk_counts (country, state, theme, language, count) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (country, state, theme, language) \
         DO UPDATE SET count = achievement_desk_counts.count + excluded.count",
    )
    .bind::<Text, CountryCode>(country)
    .bind::<Text, State>(state)
    .bind::<Text, Theme>(theme)
    .bind::<Text, Language>(language)
    .bind::<Integer, _>(by)
    .execute(connection)?;
    Ok(())
}
