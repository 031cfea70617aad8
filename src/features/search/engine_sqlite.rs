//! The index in `SQLite`: an FTS5 table that keeps neither text nor positions, only which row holds which term.
//! Its tokenizer merely splits at spaces, since terms hold nothing else in ASCII than letters and digits.

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Text};
use diesel::sqlite::Sqlite;

use super::expression::{Expression, Syntax};
use crate::platform::database::one_of;

const SYNTAX: Syntax = Syntax { and: " AND ", or: " OR ", and_not: " NOT ", quote: '"' };

diesel::table! {
    search_index (rowid) {
        rowid -> BigInt,
        // The table as a whole, which is what MATCH is asked of.
        #[sql_name = "search_index"]
        whole -> Text,
        terms -> Text,
    }
}

diesel::table! {
    search_index_edition (edition) {
        edition -> Integer,
    }
}

diesel::table! {
    search_terms (term) {
        term -> Text,
    }
}

diesel::infix_operator!(Matches, " MATCH ", backend: Sqlite);

diesel::define_sql_function! {
    /// Characters of a text.
    fn length(text: Text) -> BigInt;
}

pub(super) fn edition(connection: &mut SqliteConnection) -> QueryResult<Option<i32>> {
    let is_there = "SELECT count(*) FROM sqlite_master WHERE name = 'search_index_edition'";
    if diesel::dsl::sql::<BigInt>(is_there).get_result::<i64>(connection)? == 0 {
        return Ok(None);
    }
    search_index_edition::table.select(search_index_edition::edition).first(connection).optional()
}

pub(super) fn create(connection: &mut SqliteConnection, edition: i32) -> QueryResult<()> {
    connection.batch_execute(
        "DROP TABLE IF EXISTS search_index;
         DROP TABLE IF EXISTS search_index_edition;
         DROP TABLE IF EXISTS search_terms;
         CREATE TABLE search_terms (term TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID;
         CREATE TABLE search_index_edition (edition INTEGER PRIMARY KEY NOT NULL);
         CREATE VIRTUAL TABLE search_index
             USING fts5(terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');",
    )?;
    let numbered = diesel::insert_into(search_index_edition::table).values(search_index_edition::edition.eq(edition));
    numbered.execute(connection).map(drop)
}

pub(super) fn put(connection: &mut SqliteConnection, id: i64, terms: &str) -> QueryResult<()> {
    diesel::insert_into(search_index::table)
        .values((search_index::rowid.eq(id), search_index::terms.eq(terms)))
        .execute(connection)
        .map(drop)
}

pub(super) fn delete(connection: &mut SqliteConnection, id: i64) -> QueryResult<()> {
    diesel::delete(search_index::table.filter(search_index::rowid.eq(id))).execute(connection).map(drop)
}

pub(super) fn learn(connection: &mut SqliteConnection, terms: &[&str]) -> QueryResult<()> {
    // "WHERE true" parts the words of a join from those of a conflict.
    diesel::sql_query(
        "INSERT INTO search_terms (term) SELECT value FROM json_each($1) WHERE true ON CONFLICT DO NOTHING",
    )
    .bind::<Text, _>(format!("[\"{}\"]", terms.join("\",\"")))
    .execute(connection)
    .map(drop)
}

pub(super) fn between(connection: &mut SqliteConnection, from: &str, to: &str, most: i64) -> QueryResult<Vec<String>> {
    search_terms::table
        .filter(search_terms::term.ge(from).and(search_terms::term.lt(to)))
        .order((length(search_terms::term), search_terms::term))
        .limit(most)
        .select(search_terms::term)
        .load(connection)
}

pub(super) fn list(
    connection: &mut SqliteConnection,
    asked: &Expression,
    below: i64,
    limit: i64,
) -> QueryResult<Vec<i64>> {
    let asked = asked.write(&SYNTAX);
    search_index::table
        .filter(Matches::new(search_index::whole, asked.into_sql::<Text>()).and(search_index::rowid.lt(below)))
        .order(search_index::rowid.desc())
        .limit(limit)
        .select(search_index::rowid)
        .load(connection)
}

pub(super) fn list_among(connection: &mut SqliteConnection, asked: &Expression, ids: &[i64]) -> QueryResult<Vec<i64>> {
    // A sum is no column: given the rows themselves, FTS5 would ask the whole question once for each of them.
    search_index::table
        .filter(Matches::new(search_index::whole, asked.write(&SYNTAX).into_sql::<Text>()))
        .filter(one_of(search_index::rowid + 0_i64, ids.iter().copied()))
        .order(search_index::rowid.desc())
        .select(search_index::rowid)
        .load(connection)
}

pub(super) fn tidy(connection: &mut SqliteConnection) -> QueryResult<()> {
    connection.batch_execute("INSERT INTO search_index (search_index) VALUES ('optimize')")
}
