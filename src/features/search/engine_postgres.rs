//! The index in PostgreSQL: a `tsvector` of the terms as they are, with a GIN index. It is never parsed by the
//! server, so neither a dictionary nor an extension matters.

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use diesel::sql_types::{Array, BigInt, Bool, Integer, Text};

use super::expression::{Expression, Syntax};

const SYNTAX: Syntax = Syntax { and: " & ", or: " | ", and_not: " & !", quote: '\'' };

/// The number of our advisory lock: "sijil search" has no better one.
const LOCK: i64 = 0x5345_4152_4348;

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = BigInt)]
    id: i64,
}

#[derive(QueryableByName)]
struct Word {
    #[diesel(sql_type = Text)]
    term: String,
}

#[derive(QueryableByName)]
struct Edition {
    #[diesel(sql_type = Integer)]
    edition: i32,
}

/// Holds until the transaction ends.
pub(super) fn lock(connection: &mut PgConnection) -> QueryResult<()> {
    diesel::sql_query("SELECT pg_advisory_xact_lock($1)").bind::<BigInt, _>(LOCK).execute(connection).map(drop)
}

pub(super) fn edition(connection: &mut PgConnection) -> QueryResult<Option<i32>> {
    let is_there = diesel::dsl::sql::<Bool>("SELECT to_regclass('search_index_edition') IS NOT NULL");
    if !is_there.get_result::<bool>(connection)? {
        return Ok(None);
    }
    let row: Option<Edition> =
        diesel::sql_query("SELECT edition FROM search_index_edition").get_result(connection).optional()?;
    Ok(row.map(|row| row.edition))
}

/// Terms stand in their row as they are: for a common word the server walks the newest rows and looks into each, and
/// unpacking them would cost more than all the rest. Whether to walk or to ask the index the server judges by how often
/// it takes a term to occur; of ten times as many terms as usual it knows, so that thirty seldom ones, together the
/// endings of a word, are not taken for a common one.
pub(super) fn create(connection: &mut PgConnection, edition: i32) -> QueryResult<()> {
    connection.batch_execute(
        "DROP TABLE IF EXISTS search_index;
         DROP TABLE IF EXISTS search_index_edition;
         DROP TABLE IF EXISTS search_terms;
         CREATE TABLE search_terms (term TEXT COLLATE \"C\" PRIMARY KEY NOT NULL);
         CREATE TABLE search_index_edition (edition INTEGER PRIMARY KEY NOT NULL);
         CREATE TABLE search_index (id BIGINT PRIMARY KEY NOT NULL, terms TSVECTOR NOT NULL)
             WITH (toast_tuple_target = 8160);
         ALTER TABLE search_index ALTER terms SET STORAGE EXTERNAL;
         ALTER TABLE search_index ALTER terms SET STATISTICS 1000;
         CREATE INDEX search_index_terms ON search_index USING gin (terms);",
    )?;
    diesel::sql_query("INSERT INTO search_index_edition (edition) VALUES ($1)")
        .bind::<Integer, _>(edition)
        .execute(connection)
        .map(drop)
}

pub(super) fn put(connection: &mut PgConnection, id: i64, terms: &str) -> QueryResult<()> {
    diesel::sql_query("INSERT INTO search_index (id, terms) VALUES ($1, array_to_tsvector(string_to_array($2, ' ')))")
        .bind::<BigInt, _>(id)
        .bind::<Text, _>(terms)
        .execute(connection)
        .map(drop)
}

pub(super) fn delete(connection: &mut PgConnection, id: i64) -> QueryResult<()> {
    diesel::sql_query("DELETE FROM search_index WHERE id = $1").bind::<BigInt, _>(id).execute(connection).map(drop)
}

pub(super) fn learn(connection: &mut PgConnection, terms: &[&str]) -> QueryResult<()> {
    diesel::sql_query("INSERT INTO search_terms (term) SELECT unnest(string_to_array($1, ' ')) ON CONFLICT DO NOTHING")
        .bind::<Text, _>(terms.join(" "))
        .execute(connection)
        .map(drop)
}

pub(super) fn between(connection: &mut PgConnection, from: &str, to: &str, most: i64) -> QueryResult<Vec<String>> {
    let words: Vec<Word> = diesel::sql_query(
        "SELECT term FROM search_terms WHERE term >= $1 AND term < $2 ORDER BY length(term), term LIMIT $3",
    )
    .bind::<Text, _>(from)
    .bind::<Text, _>(to)
    .bind::<BigInt, _>(most)
    .load(connection)?;
    Ok(words.into_iter().map(|word| word.term).collect())
}

pub(super) fn list(connection: &mut PgConnection, asked: &Expression, below: i64, limit: i64) -> QueryResult<Vec<i64>> {
    let rows: Vec<Row> = diesel::sql_query(
        "SELECT id FROM search_index WHERE terms @@ $1::tsquery AND id < $2 ORDER BY id DESC LIMIT $3",
    )
    .bind::<Text, _>(asked.write(&SYNTAX))
    .bind::<BigInt, _>(below)
    .bind::<BigInt, _>(limit)
    .load(connection)?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

pub(super) fn list_among(connection: &mut PgConnection, asked: &Expression, ids: &[i64]) -> QueryResult<Vec<i64>> {
    let rows: Vec<Row> =
        diesel::sql_query("SELECT id FROM search_index WHERE id = ANY ($2) AND terms @@ $1::tsquery ORDER BY id DESC")
            .bind::<Text, _>(asked.write(&SYNTAX))
            .bind::<Array<BigInt>, _>(ids)
            .load(connection)?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// Puts neighbours in time side by side, so that walking the newest rows reads few pages.
pub(super) fn tidy(connection: &mut PgConnection) -> QueryResult<()> {
    connection.batch_execute("CLUSTER search_index USING search_index_pkey; ANALYZE search_index")
}
