//! Parts of somebody's inbox: their groups, and marking them. A condition is written once and stands in each of these
//! statements, so that what is shown, counted and marked is the same.

use std::collections::HashMap;

use diesel::RunQueryDsl as _;
use diesel::sql_types::{BigInt, Text, Timestamp as SqlTimestamp};

use super::Row;
use crate::features::inbox::group::Group;
use crate::features::inbox::notice::{Notice, NoticeId};
use crate::features::inbox::slice::{Part, Slice};
use crate::on_db;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::timestamp::Timestamp;

/// A condition with the texts that stand in its places, which are numbered through.
struct Condition {
    sql: String,
    texts: Vec<String>,
}

impl Condition {
    /// What a person has of a slice; its places begin at `first`.
    fn of(person: PersonId, slice: &Slice, first: usize) -> Self {
        let mut it = Self { sql: String::new(), texts: Vec::new() };
        let owner = it.place(first, person.as_str());
        it.sql = format!("person_id = {owner}");
        let awaiting: Vec<String> = slice.awaiting.iter().map(|kind| it.place(first, kind)).collect();
        // No list is empty: `IN ()` is not SQL.
        let waits = if awaiting.is_empty() { "1 = 0".to_owned() } else { format!("kind IN ({})", awaiting.join(", ")) };
        it.and(&match slice.part {
            Part::Waiting => format!("{waits} AND read_at IS NULL"),
            Part::Telling => format!("NOT ({waits} AND read_at IS NULL)"),
            Part::Unread => format!("NOT ({waits}) AND read_at IS NULL"),
        });
        if let Some(matter) = slice.matter {
            // No word of a matter holds what `LIKE` reads as a sign.
            let place = it.place(first, &format!("{matter}.%"));
            it.and(&format!("kind LIKE {place}"));
        }
        if let Some(path) = &slice.path {
            let place = it.place(first, path);
            it.and(&format!("path = {place}"));
        }
        it
    }

    fn place(&mut self, first: usize, text: &str) -> String {
        self.texts.push(text.to_owned());
        format!("${}", first + self.texts.len() - 1)
    }

    fn and(&mut self, condition: &str) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
    }
}

/// Runs a query with texts in its first places and one number in the last.
macro_rules! load {
    ($connection:expr, $sql:expr, $texts:expr, $number:expr) => {
        on_db!($connection, engine => {
            let mut query = diesel::sql_query($sql).into_boxed();
            for text in $texts {
                query = query.bind::<Text, _>(text);
            }
            query.bind::<BigInt, _>($number).load(engine)
        })
    };
}

#[derive(diesel::QueryableByName)]
struct GroupRow {
    #[diesel(sql_type = Text)]
    path: String,
    #[diesel(sql_type = Text)]
    newest: NoticeId,
    #[diesel(sql_type = BigInt)]
    total: i64,
    #[diesel(sql_type = BigInt)]
    marked: i64,
}

/// The groups of a slice whose newest notice lies before `before`, the newest first, each with its newest `each`
/// notices: two statements, however many groups there are.
pub fn list_groups(
    connection: &mut DbConn,
    person: PersonId,
    slice: &Slice,
    before: Option<NoticeId>,
    (limit, each): (usize, usize),
) -> Result<Vec<Group>, Error> {
    let rows = group_rows(connection, person, slice, (before, limit))?;
    with_notices(connection, person, slice, rows, (None, each))
}

/// The group of a slice that leads to one place, with its newest `each` notices before `before`: two statements, however
/// many it has.
pub fn maybe_group(
    connection: &mut DbConn,
    person: PersonId,
    slice: &Slice,
    before: Option<NoticeId>,
    each: usize,
) -> Result<Option<Group>, Error> {
    let rows = group_rows(connection, person, slice, (None, 1))?;
    let mut groups = with_notices(connection, person, slice, rows, (before, each))?;
    Ok(groups.pop().map(|group| Group { is_alone: true, ..group }))
}

fn group_rows(
    connection: &mut DbConn,
    person: PersonId,
    slice: &Slice,
    (before, limit): (Option<NoticeId>, usize),
) -> Result<Vec<GroupRow>, Error> {
    let mut it = Condition::of(person, slice, 1);
    let behind = before.map(|before| format!("HAVING MAX(id) < {}", it.place(1, before.as_str()))).unwrap_or_default();
    let sql = format!(
        "SELECT path, MAX(id) AS newest, COUNT(*) AS total, COUNT(read_at) AS marked FROM inbox_notices WHERE {} \
         GROUP BY path {behind} ORDER BY newest DESC LIMIT ${}",
        it.sql,
        it.texts.len() + 1
    );
    Ok(load!(connection, sql, &it.texts, i64::try_from(limit).unwrap_or(i64::MAX))?)
}

fn with_notices(
    connection: &mut DbConn,
    person: PersonId,
    slice: &Slice,
    rows: Vec<GroupRow>,
    which: (Option<NoticeId>, usize),
) -> Result<Vec<Group>, Error> {
    let mut notices = notices_of(connection, person, slice, &rows, which)?;
    let group = |row: GroupRow| Group {
        notices: notices.remove(&row.path).unwrap_or_default(),
        path: row.path,
        newest: row.newest,
        count: row.total,
        unread: row.total - row.marked,
        is_alone: false,
    };
    Ok(rows.into_iter().map(group).collect())
}

/// The newest notices of each of these groups, before one where it is given.
fn notices_of(
    connection: &mut DbConn,
    person: PersonId,
    slice: &Slice,
    groups: &[GroupRow],
    (before, each): (Option<NoticeId>, usize),
) -> Result<HashMap<String, Vec<Notice>>, Error> {
    if groups.is_empty() {
        return Ok(HashMap::new());
    }
    let mut it = Condition::of(person, slice, 1);
    let paths: Vec<String> = groups.iter().map(|group| it.place(1, &group.path)).collect();
    it.and(&format!("path IN ({})", paths.join(", ")));
    if let Some(before) = before {
        let place = it.place(1, before.as_str());
        it.and(&format!("id < {place}"));
    }
    let sql = format!(
        "SELECT id, person_id, kind, facts, path, written_at, read_at FROM (SELECT inbox_notices.*, \
         ROW_NUMBER() OVER (PARTITION BY path ORDER BY id DESC) AS place FROM inbox_notices WHERE {}) placed \
         WHERE place <= ${} ORDER BY id DESC",
        it.sql,
        it.texts.len() + 1
    );
    let rows: Vec<Row> = load!(connection, sql, &it.texts, i64::try_from(each).unwrap_or(i64::MAX))?;
    let mut notices: HashMap<String, Vec<Notice>> = HashMap::new();
    for row in rows {
        notices.entry(row.path.clone()).or_default().push(row.into_notice());
    }
    Ok(notices)
}

/// Marks what a person has of a slice up to this notice: what came while they read stays unread.
pub fn mark_slice(
    connection: &mut DbConn,
    person: PersonId,
    slice: &Slice,
    until: NoticeId,
    now: Timestamp,
) -> Result<(), Error> {
    let mut it = Condition::of(person, slice, 2);
    let until = it.place(2, until.as_str());
    it.and(&format!("id <= {until}"));
    let sql = format!("UPDATE inbox_notices SET read_at = $1 WHERE read_at IS NULL AND {}", it.sql);
    on_db!(connection, engine => {
        let mut query = diesel::sql_query(sql).into_boxed().bind::<SqlTimestamp, _>(now);
        for text in &it.texts {
            query = query.bind::<Text, _>(text);
        }
        query.execute(engine)
    })?;
    Ok(())
}
