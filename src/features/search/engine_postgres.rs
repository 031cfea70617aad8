//! The index in PostgreSQL: a `tsvector` of the terms as they are, with a GIN index. It is never parsed by the
//! server, so neither a dictionary nor an extension matters.

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Integer, Text};

use super::expression::Expression;

/// The number of our advisory lock: "sijil search" has no better one.
const LOCK: i64 = 0x5345_4152_4348;

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = BigInt)]
    id: i64,
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

pub(super) fn create(connection: &mut PgConnection, edition: i32) -> QueryResult<()> {
    connection.batch_execute(
        "DROP TABLE IF EXISTS search_index;
         DROP TABLE IF EXISTS search_index_edition;
         CREATE TABLE search_index_edition (edition INTEGER PRIMARY KEY NOT NULL);
         CREATE TABLE search_index (id BIGINT PRIMARY KEY NOT NULL, terms TSVECTOR NOT NULL);
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

pub(super) fn list(connection: &mut PgConnection, asked: &Expression, limit: i64) -> QueryResult<Vec<i64>> {
    let asked = asked.write(" & ", " | ", &|term, is_beginning| {
        if is_beginning { format!("'{term}':*") } else { format!("'{term}'") }
    });
    let rows: Vec<Row> =
        diesel::sql_query("SELECT id FROM search_index WHERE terms @@ $1::tsquery ORDER BY id DESC LIMIT $2")
            .bind::<Text, _>(asked)
            .bind::<BigInt, _>(limit)
            .load(connection)?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

pub(super) fn tidy(connection: &mut PgConnection) -> QueryResult<()> {
    connection.batch_execute("ANALYZE search_index")
}
