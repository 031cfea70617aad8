//! What letters tell of that gather news of many things. The same things go to thousands of readers: they are kept once, as
//! a set named by what is in it, and every mail names its set.

use std::collections::BTreeMap;

use diesel::prelude::*;
use diesel::sql_types::{Text, Timestamp as SqlTimestamp};
use sha2::{Digest as _, Sha256};

use crate::on_db;
use crate::platform::database::DbConn;
use crate::platform::database::schema::told_things;
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// Rows of one statement, each with four places of the thirty-two thousand a statement has.
const ROWS: usize = 2_000;
/// Letters of a set's name: 160 bits.
const LETTERS: usize = 32;

/// Something a letter tells of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Told {
    /// What is said of it, as in `alert.published`, or what it is, as in `guidance`.
    pub kind: String,
    /// Where it stands, without the language.
    pub path: String,
}

impl Told {
    /// That is said of what stands there.
    pub fn new(kind: &str, path: &str) -> Self {
        Self { kind: kind.to_owned(), path: path.to_owned() }
    }
}

/// The name of a set, whatever the order of what is in it; nothing for an empty one.
pub(super) fn name(things: &[Told]) -> Option<String> {
    if things.is_empty() {
        return None;
    }
    let mut things: Vec<&Told> = things.iter().collect();
    things.sort();
    things.dedup();
    let mut hash = Sha256::new();
    for it in things {
        // Neither holds a line break.
        hash.update(format!("{}\n{}\n", it.kind, it.path));
    }
    let mut name = data_encoding::BASE32_NOPAD.encode(&hash.finalize()).to_ascii_lowercase();
    name.truncate(LETTERS);
    Some(name)
}

/// Keeps the sets these letters tell, each once.
pub(super) fn keep<'a>(
    connection: &mut DbConn,
    letters: impl Iterator<Item = &'a [Told]>,
    now: Timestamp,
) -> Result<(), Error> {
    let sets: BTreeMap<String, &[Told]> = letters.filter_map(|things| Some((name(things)?, things))).collect();
    let mut rows: Vec<(&str, &Told)> =
        sets.iter().flat_map(|(name, things)| things.iter().map(move |it| (name.as_str(), it))).collect();
    // In one order everywhere, so that two workers wait for each other and never both.
    rows.sort();
    rows.dedup();
    rows.chunks(ROWS).try_for_each(|rows| insert(connection, rows, now))
}

/// Who tells the same anew keeps it from being forgotten.
fn insert(connection: &mut DbConn, rows: &[(&str, &Told)], now: Timestamp) -> Result<(), Error> {
    let place = |row: usize| format!("(${}, ${}, ${}, ${})", 4 * row + 1, 4 * row + 2, 4 * row + 3, 4 * row + 4);
    let places: Vec<String> = (0..rows.len()).map(place).collect();
    let statement = format!(
        "INSERT INTO told_things (told, kind, path, told_at) VALUES {} \
         ON CONFLICT (path, told, kind) DO UPDATE SET told_at = excluded.told_at",
        places.join(", ")
    );
    on_db!(connection, engine => {
        let mut query = diesel::sql_query(&statement).into_boxed();
        for (told, it) in rows {
            query = query
                .bind::<Text, _>(*told)
                .bind::<Text, _>(&it.kind)
                .bind::<Text, _>(&it.path)
                .bind::<SqlTimestamp, _>(now);
        }
        query.execute(engine)
    })?;
    Ok(())
}

/// Forgets what no letter has told since a time: the mails that did are gone by then.
pub(super) fn forget(connection: &mut DbConn, time: Timestamp) -> Result<(), Error> {
    diesel::delete(told_things::table.filter(told_things::told_at.lt(time))).execute(connection)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_is_named_by_what_is_in_it_and_by_nothing_else() {
        let (one, other) = (Told::new("guidance", "/guidance/a"), Told::new("alert.published", "/alerts/b"));
        let name_of = |things: &[&Told]| name(&things.iter().map(|it| (*it).clone()).collect::<Vec<_>>());
        assert_eq!(name_of(&[]), None);
        assert_eq!(name_of(&[&one, &other]), name_of(&[&other, &one, &other]));
        assert_ne!(name_of(&[&one, &other]), name_of(&[&one]));
        assert_ne!(name_of(&[&Told::new("guidance", "/guidance/b")]), name_of(&[&one]));
        assert_eq!(name_of(&[&one]).unwrap().len(), LETTERS);
    }
}
