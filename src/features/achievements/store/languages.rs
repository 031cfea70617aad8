//! The table of languages by posts: how every post of a country stands in every language, a page at a time.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::{Achievement, AchievementId};
use super::row::Row;
use crate::platform::database::DbConn;
use crate::platform::database::schema::{achievement_texts, achievements};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::language::Language;
use crate::vocabulary::strip::{Mark, Strip};

/// Posts on a page of the table.
const PER_PAGE: usize = 30;

/// What the table is narrowed to: one state, of one language or of any.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in super::super) struct Narrowed {
    pub(in super::super) language: Option<Language>,
    pub(in super::super) mark: Option<Mark>,
}

/// The last post of the page before: the table goes on after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Place {
    pub(in super::super) day: NaiveDate,
    pub(in super::super) id: AchievementId,
}

/// A page of the table, and the numbers of the whole.
pub(in super::super) struct LanguageTable {
    /// Each post with its strip and its original's title, newest first.
    pub(in super::super) rows: Vec<(Achievement, Strip, String)>,
    /// Where the next page begins, if there is one.
    pub(in super::super) next: Option<Place>,
    /// How many posts stand so in that language.
    pub(in super::super) totals: HashMap<(Language, Mark), i64>,
}

/// A page of a country's table.
pub(in super::super) fn language_table_of(
    connection: &mut DbConn,
    country: CountryCode,
    narrowed: Narrowed,
    after: Option<Place>,
) -> Result<LanguageTable, Error> {
    let mut query = achievements::table
        .inner_join(achievement_texts::table)
        .filter(achievements::country.eq(country))
        .filter(achievement_texts::language.eq(achievements::original_language))
        .into_boxed();
    if let Some([one, two, three, four]) = narrowed.patterns() {
        let strip = achievements::strip;
        query = query.filter(strip.like(one).or(strip.like(two)).or(strip.like(three)).or(strip.like(four)));
    }
    if let Some(Place { day, id }) = after {
        query = query.filter(achievements::day.le(day).and(achievements::day.lt(day).or(achievements::id.lt(id))));
    }
    let found: Vec<(Row, String)> = query
        .order((achievements::day.desc(), achievements::id.desc()))
        .limit(i64::try_from(PER_PAGE + 1).unwrap_or(i64::MAX))
        .select((Row::as_select(), achievement_texts::title))
        .load(connection)?;
    let has_more = found.len() > PER_PAGE;
    let row = |(row, title): (Row, String)| {
        let (it, strip) = row.into_parts();
        (it, strip, title)
    };
    let rows: Vec<_> = found.into_iter().take(PER_PAGE).map(row).collect();
    let next = rows.last().filter(|_| has_more).map(|(it, ..)| Place { day: it.day, id: it.id });
    Ok(LanguageTable { next, totals: totals(connection, country)?, rows })
}

impl Narrowed {
    /// What the strip looks like of the posts wanted, or nothing for all: four patterns, the most letters a mark has.
    fn patterns(self) -> Option<[String; 4]> {
        let before = self.language.map_or_else(|| "%".to_owned(), |language| "_".repeat(language.index()));
        let letters: Vec<char> = self.mark?.letters_at_desk().collect();
        let pattern = |place: usize| letters.get(place).or(letters.first()).map(|letter| format!("{before}{letter}%"));
        Some([pattern(0)?, pattern(1)?, pattern(2)?, pattern(3)?])
    }
}

/// One row a strip, of which there are few: most posts stand alike. An original that is being corrected counts as both.
fn totals(connection: &mut DbConn, country: CountryCode) -> Result<HashMap<(Language, Mark), i64>, Error> {
    let strips: Vec<(String, i64)> = achievements::table
        .filter(achievements::country.eq(country))
        .group_by(achievements::strip)
        .select((achievements::strip, diesel::dsl::count_star()))
        .load(connection)?;
    let mut totals = HashMap::new();
    for (letters, count) in strips {
        let strip = Strip::parse(&letters);
        let original = strip.marks().into_iter().filter(|(_, mark)| *mark == Mark::Original);
        let others = strip.marks_at_desk().into_iter().filter(|(_, mark)| *mark != Mark::Original);
        for standing in original.chain(others) {
            *totals.entry(standing).or_insert(0) += count;
        }
    }
    Ok(totals)
}
