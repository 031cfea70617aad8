//! The SQL of habits.

mod people;

use std::collections::{BTreeSet, HashMap};

use chrono::Weekday;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text, Timestamp as SqlTimestamp};

pub use people::{Due, language_of, list_calling, list_due, list_hasty, list_of, list_waiting, maybe_due};

use super::habit::Habits;
use crate::on_db;
use crate::platform::database::schema::habits;
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::rhythm::Rhythm;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

#[derive(Queryable, Selectable)]
#[diesel(table_name = habits)]
struct Row {
    person_id: PersonId,
    rhythm: Option<Rhythm>,
    hour: Option<i32>,
    weekday: Option<i32>,
    rests: Option<bool>,
    calls: Option<bool>,
    told_at: Timestamp,
    called_at: Timestamp,
    due_at: Option<Timestamp>,
}

impl Row {
    /// What was chosen, and what is usual where nothing was.
    fn over(self, usual: Habits) -> Habits {
        Habits {
            person: self.person_id,
            rhythm: self.rhythm.unwrap_or(usual.rhythm),
            hour: self.hour.and_then(|hour| u8::try_from(hour).ok()).unwrap_or(usual.hour),
            weekday: self.weekday.and_then(weekday).unwrap_or(usual.weekday),
            rests: self.rests.unwrap_or(usual.rests),
            calls: self.calls.unwrap_or(usual.calls),
            told_at: self.told_at,
            called_at: self.called_at,
            due_at: self.due_at,
        }
    }
}

/// The day of a row, where 1 is Monday.
fn weekday(number: i32) -> Option<Weekday> {
    let from_monday = u8::try_from(number).ok()?.checked_sub(1)?;
    Weekday::try_from(from_monday).ok()
}

fn rows_of(connection: &mut DbConn, people: &[PersonId]) -> Result<HashMap<PersonId, Row>, Error> {
    let rows: Vec<Row> =
        habits::table.filter(one_of(habits::person_id, people)).select(Row::as_select()).load(connection)?;
    Ok(rows.into_iter().map(|row| (row.person_id, row)).collect())
}

/// A person's habits: what they chose, or what is usual for their roles.
pub(super) fn find(connection: &mut DbConn, person: PersonId, roles: &[Role], now: Timestamp) -> Result<Habits, Error> {
    let row: Option<Row> = habits::table.find(person).select(Row::as_select()).first(connection).optional()?;
    let usual = Habits::usual(person, roles, now);
    Ok(match row {
        Some(row) => row.over(usual),
        None => usual,
    })
}

/// Keeps what a person chose; nothing of it where they went back to what is usual, which then follows their roles.
pub(super) fn save(connection: &mut DbConn, it: &Habits, is_usual: bool) -> Result<(), Error> {
    let chosen = (!is_usual).then(|| it.choice());
    let row = (
        habits::rhythm.eq(chosen.map(|it| it.rhythm)),
        habits::hour.eq(chosen.map(|it| i32::from(it.hour))),
        habits::weekday.eq(chosen.map(|it| i32::from(number(it.weekday)))),
        habits::rests.eq(chosen.map(|it| it.rests)),
        habits::calls.eq(chosen.map(|it| it.calls)),
        habits::told_at.eq(it.told_at),
        habits::called_at.eq(it.called_at),
        habits::due_at.eq(it.due_at),
    );
    on_db!(connection, engine => diesel::insert_into(habits::table)
        .values((habits::person_id.eq(it.person), row))
        .on_conflict(habits::person_id)
        .do_update()
        .set(row)
        .execute(engine))?;
    Ok(())
}

/// The number of a day in a row, where 1 is Monday.
fn number(weekday: Weekday) -> u8 {
    u8::try_from(weekday.number_from_monday()).unwrap_or(1)
}

/// Of whom of these people something else was written down since their habits were asked for: another letter, another
/// choice. Nobody writes more until the transaction ends.
pub fn list_changed(connection: &mut DbConn, known: &[&Habits]) -> Result<BTreeSet<PersonId>, Error> {
    #[derive(QueryableByName)]
    #[diesel(table_name = habits)]
    struct Kept {
        person_id: PersonId,
        told_at: Timestamp,
        called_at: Timestamp,
        due_at: Option<Timestamp>,
    }
    if known.is_empty() {
        return Ok(BTreeSet::new());
    }
    let places: Vec<String> = (1..=known.len()).map(|place| format!("${place}")).collect();
    let statement = format!(
        "UPDATE habits SET told_at = told_at WHERE person_id IN ({}) RETURNING person_id, told_at, called_at, due_at",
        places.join(", ")
    );
    let kept: Vec<Kept> = on_db!(connection, engine => {
        let mut query = diesel::sql_query(&statement).into_boxed();
        for it in known {
            query = query.bind::<Text, _>(it.person);
        }
        query.load(engine)
    })?;
    let kept: HashMap<PersonId, Kept> = kept.into_iter().map(|it| (it.person_id, it)).collect();
    let is_changed = |it: &&&Habits| {
        let now = kept.get(&it.person).map(|now| (now.told_at, now.called_at, now.due_at));
        now.is_some_and(|now| now != (it.told_at, it.called_at, it.due_at))
    };
    Ok(known.iter().filter(is_changed).map(|it| it.person).collect())
}

/// Notes up to when these people were told, of what waits for them too, and when the next mail is due. Whoever has
/// no row gets one; what people chose stays, and nobody was told of less than before.
pub fn set_told(connection: &mut DbConn, told: &[(PersonId, Timestamp, Option<Timestamp>)]) -> Result<(), Error> {
    if told.is_empty() {
        return Ok(());
    }
    let place = |index: usize| {
        let first = 3 * index;
        format!("(${}, ${}, ${}, ${})", first + 1, first + 2, first + 2, first + 3)
    };
    let places: Vec<String> = (0..told.len()).map(place).collect();
    let statement = format!(
        "INSERT INTO habits (person_id, told_at, called_at, due_at) VALUES {} ON CONFLICT (person_id) DO UPDATE SET \
         told_at = excluded.told_at, due_at = excluded.due_at, called_at = CASE WHEN habits.called_at > \
         excluded.called_at THEN habits.called_at ELSE excluded.called_at END WHERE habits.told_at <= excluded.told_at",
        places.join(", ")
    );
    on_db!(connection, engine => {
        let mut query = diesel::sql_query(&statement).into_boxed();
        for (person, told_at, due_at) in told {
            query = query
                .bind::<Text, _>(*person)
                .bind::<SqlTimestamp, _>(*told_at)
                .bind::<Nullable<SqlTimestamp>, _>(*due_at);
        }
        query.execute(engine)
    })?;
    Ok(())
}

/// Writes down when the next letters to these people are due, whose day is not yet there.
pub fn set_due(connection: &mut DbConn, due: &[(PersonId, Option<Timestamp>)], now: Timestamp) -> Result<(), Error> {
    if due.is_empty() {
        return Ok(());
    }
    let case = |index: usize| format!("WHEN ${} THEN ${}", 2 * index + 1, 2 * index + 2);
    let cases: Vec<String> = (0..due.len()).map(case).collect();
    let places: Vec<String> = (0..due.len()).map(|index| format!("${}", 2 * index + 1)).collect();
    let statement = format!(
        "UPDATE habits SET due_at = CASE person_id {} END WHERE person_id IN ({}) AND (due_at IS NULL OR due_at > ${})",
        cases.join(" "),
        places.join(", "),
        2 * due.len() + 1
    );
    on_db!(connection, engine => {
        let mut query = diesel::sql_query(&statement).into_boxed();
        for (person, due_at) in due {
            query = query.bind::<Text, _>(*person).bind::<Nullable<SqlTimestamp>, _>(*due_at);
        }
        query.bind::<SqlTimestamp, _>(now).execute(engine)
    })?;
    Ok(())
}

/// Notes that these people were told of what waits for them, up to this moment.
pub fn set_called(connection: &mut DbConn, people: &[PersonId], called_at: Timestamp) -> Result<(), Error> {
    diesel::update(habits::table.filter(one_of(habits::person_id, people)))
        .filter(habits::called_at.lt(called_at))
        .set(habits::called_at.eq(called_at))
        .execute(connection)?;
    Ok(())
}

/// Ends the letters of somebody's rhythm, whatever it was.
pub fn end_letters(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<(), Error> {
    diesel::sql_query(
        "INSERT INTO habits (person_id, rhythm, told_at, called_at) VALUES ($1, 'never', $2, $2) \
         ON CONFLICT (person_id) DO UPDATE SET rhythm = excluded.rhythm, due_at = NULL",
    )
    .bind::<Text, _>(person)
    .bind::<SqlTimestamp, _>(now)
    .execute(connection)?;
    Ok(())
}

/// Ends the letters that call somebody to what waits for them.
pub fn end_calls(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<(), Error> {
    diesel::sql_query(
        "INSERT INTO habits (person_id, calls, told_at, called_at) VALUES ($1, $2, $3, $3) \
         ON CONFLICT (person_id) DO UPDATE SET calls = excluded.calls",
    )
    .bind::<Text, _>(person)
    .bind::<Bool, _>(false)
    .bind::<SqlTimestamp, _>(now)
    .execute(connection)?;
    Ok(())
}
