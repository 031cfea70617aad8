//! The whole database as text, to see whether anything changed.

use std::collections::BTreeMap;

use diesel::RunQueryDsl as _;
use diesel::sql_types::Text;
use sijil::platform::database::DbConn;

#[derive(diesel::QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

fn lines(connection: &mut DbConn, query: &str) -> Vec<String> {
    let found: Vec<Line> = diesel::sql_query(query).load(connection).unwrap();
    found.into_iter().map(|it| it.line).collect()
}

/// Every row of every table, by the table's name; the rows of one in an order that depends on nothing else.
pub fn dump(connection: &mut DbConn) -> BTreeMap<String, Vec<String>> {
    let is_sqlite = matches!(connection, DbConn::Sqlite(_));
    let tables = if is_sqlite {
        // What the index keeps for itself are tables of bytes.
        "SELECT name AS line FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_index%'"
    } else {
        "SELECT table_name::text AS line FROM information_schema.tables WHERE table_schema = current_schema()"
    };
    let mut all = BTreeMap::new();
    for table in lines(connection, tables) {
        let row = if is_sqlite {
            let columns = lines(connection, &format!("SELECT name AS line FROM pragma_table_info('{table}')"));
            columns.iter().map(|name| format!("quote(\"{name}\")")).collect::<Vec<_>>().join(" || ',' || ")
        } else {
            "it::text".to_owned()
        };
        let mut rows = lines(connection, &format!("SELECT {row} AS line FROM \"{table}\" AS it"));
        rows.sort();
        all.insert(table, rows);
    }
    all
}
