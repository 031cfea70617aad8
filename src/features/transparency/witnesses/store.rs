//! The SQL of witnesses: what they said, and when each is asked next.

use diesel::prelude::*;

use crate::platform::database::DbConn;
use crate::platform::database::schema::{transparency_cosignatures, transparency_witnesses};
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

crate::text_enum!(
    /// Why a witness does not stand behind this log.
    Refusal {
        /// It saw a longer one.
        Longer = "longer",
        /// It saw another one.
        Other = "other",
    }
);

/// What a witness said.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, Selectable)]
#[diesel(table_name = transparency_cosignatures)]
pub struct Said {
    /// Of a log of so many entries.
    pub size: i64,
    /// Its key.
    pub witness: String,
    /// When (UTC).
    pub cosigned_at: Timestamp,
    /// As it stands below the checkpoint.
    pub line: String,
}

/// How it stands with a witness.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Insertable, Selectable, AsChangeset)]
#[diesel(table_name = transparency_witnesses, treat_none_as_null = true)]
pub struct Standing {
    /// Its key.
    pub witness: String,
    /// Entries of the log it stood behind last, as far as is known.
    pub known_size: i64,
    /// Times it gave no word since it last gave one.
    pub failures: i32,
    /// Nobody asks it before (UTC).
    pub next_at: Timestamp,
    /// Why it does not stand behind this log, where it said so.
    pub refusal: Option<Refusal>,
}

/// How it stands with every witness that was ever asked.
pub fn list_standing(connection: &mut DbConn) -> Result<Vec<Standing>, Error> {
    Ok(transparency_witnesses::table.select(Standing::as_select()).load(connection)?)
}

/// Takes a witness to ask it, until a time; `false` where another node did.
pub fn claim(connection: &mut DbConn, it: &Standing, now: Timestamp, until: Timestamp) -> Result<bool, Error> {
    crate::on_db!(connection, c => {
        diesel::insert_into(transparency_witnesses::table).values(it).on_conflict_do_nothing().execute(c)
    })?;
    let free = transparency_witnesses::table.find(&it.witness).filter(transparency_witnesses::next_at.le(now));
    Ok(diesel::update(free).set(transparency_witnesses::next_at.eq(until)).execute(connection)? == 1)
}

pub fn update(connection: &mut DbConn, it: &Standing) -> Result<(), Error> {
    diesel::update(transparency_witnesses::table.find(&it.witness)).set(it).execute(connection)?;
    Ok(())
}

pub fn insert(connection: &mut DbConn, said: &Said) -> Result<(), Error> {
    crate::on_db!(connection, c => {
        diesel::insert_into(transparency_cosignatures::table).values(said).on_conflict_do_nothing().execute(c)
    })?;
    Ok(())
}

/// What was said of a log of so many entries, by whomever.
pub fn list_of(connection: &mut DbConn, size: i64) -> Result<Vec<Said>, Error> {
    let rows = transparency_cosignatures::table.filter(transparency_cosignatures::size.eq(size));
    Ok(rows.order(transparency_cosignatures::witness).select(Said::as_select()).load(connection)?)
}

/// What a witness said last.
pub fn maybe_last_of(connection: &mut DbConn, witness: &str) -> Result<Option<Said>, Error> {
    let rows = transparency_cosignatures::table.filter(transparency_cosignatures::witness.eq(witness));
    let newest = rows.order(transparency_cosignatures::size.desc());
    Ok(newest.select(Said::as_select()).first(connection).optional()?)
}

/// The longest log that any witness stands behind and that is longer than this.
pub fn maybe_longest(connection: &mut DbConn, longer_than: i64) -> Result<Option<i64>, Error> {
    let rows = transparency_cosignatures::table.filter(transparency_cosignatures::size.gt(longer_than));
    let newest = rows.order(transparency_cosignatures::size.desc());
    Ok(newest.select(transparency_cosignatures::size).first(connection).optional()?)
}
