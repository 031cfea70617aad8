//! The SQL of habits.

use std::collections::HashMap;

use chrono::Weekday;
use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Nullable, Text, Timestamp as SqlTimestamp};

use super::habit::Habits;
use crate::on_db;
use crate::platform::database::schema::{habits, inbox_notices, organisations, people, person_roles};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::platform::mail::EmailAddress;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::{Calendar, Language};
use crate::vocabulary::rhythm::Rhythm;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// The state of an account that gets mail.
const ACTIVE: &str = "active";

/// Somebody to whom a mail may be written now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// How they want it.
    pub habits: Habits,
    /// Where it goes.
    pub email: EmailAddress,
    /// In which language.
    pub language: Language,
    /// The calendar chosen in the profile; `None` follows the language.
    pub calendar: Option<Calendar>,
    /// IANA name of their zone.
    pub time_zone: String,
    /// Where they work.
    pub organisation: OrganisationId,
    /// The organisation's country; `None` for the secretariat.
    pub country: Option<CountryCode>,
    /// What they may do there.
    pub roles: Vec<Role>,
}

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

type Person = (PersonId, String, Language, Option<Calendar>, String, OrganisationId, Option<CountryCode>);

/// The columns of a person that a mail needs.
macro_rules! person {
    () => {
        (
            people::id,
            people::email,
            people::language,
            people::calendar,
            people::time_zone,
            people::organisation_id,
            organisations::country,
        )
    };
}

/// Active people whose mail is due, or of whom nothing is written down yet, from behind `after` on in the order of
/// their ids. Who has no row has the habits of their roles and was told of nothing before `now`.
pub fn list_due(
    connection: &mut DbConn,
    now: Timestamp,
    after: Option<PersonId>,
    limit: usize,
) -> Result<Vec<Due>, Error> {
    let mut query = people::table
        .inner_join(organisations::table)
        .left_join(habits::table)
        .filter(people::state.eq(ACTIVE))
        .filter(habits::person_id.is_null().or(habits::due_at.le(now)))
        .select(person!())
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(people::id.gt(after));
    }
    let people = query.order(people::id).limit(i64::try_from(limit).unwrap_or(i64::MAX)).load(connection)?;
    with_habits(connection, people, now)
}

/// Active people who have something unread in their inbox that came after they were last called, in the same order.
/// Whether they want to be called now, and whether it waits for them, is for the asker to see: [`Habits::calls`],
/// [`Habits::wakes`].
pub fn list_calling(
    connection: &mut DbConn,
    now: Timestamp,
    after: Option<PersonId>,
    limit: usize,
) -> Result<Vec<Due>, Error> {
    let unheard = inbox_notices::table
        .filter(inbox_notices::person_id.eq(habits::person_id))
        .filter(inbox_notices::read_at.is_null())
        .filter(inbox_notices::written_at.gt(habits::called_at));
    let mut query = habits::table
        .inner_join(people::table.inner_join(organisations::table))
        .filter(people::state.eq(ACTIVE).and(exists(unheard)))
        .select(person!())
        .into_boxed();
    if let Some(after) = after {
        query = query.filter(people::id.gt(after));
    }
    let people = query.order(people::id).limit(i64::try_from(limit).unwrap_or(i64::MAX)).load(connection)?;
    with_habits(connection, people, now)
}

fn with_habits(connection: &mut DbConn, people: Vec<Person>, now: Timestamp) -> Result<Vec<Due>, Error> {
    let ids: Vec<PersonId> = people.iter().map(|person| person.0).collect();
    let mut rows = rows_of(connection, &ids)?;
    let mut roles = roles_of(connection, &ids)?;
    let due = |(id, email, language, calendar, time_zone, organisation, country): Person| {
        let roles = roles.remove(&id).unwrap_or_default();
        let usual = Habits::usual(id, &roles, now);
        let habits = match rows.remove(&id) {
            Some(row) => row.over(usual),
            None => usual,
        };
        let Some(email) = EmailAddress::parse(&email) else {
            tracing::warn!(person = %id, "an address in the database is none; its mail is not written");
            return None;
        };
        Some(Due { habits, email, language, calendar, time_zone, organisation, country, roles })
    };
    Ok(people.into_iter().filter_map(due).collect())
}

fn rows_of(connection: &mut DbConn, people: &[PersonId]) -> Result<HashMap<PersonId, Row>, Error> {
    let rows: Vec<Row> =
        habits::table.filter(one_of(habits::person_id, people)).select(Row::as_select()).load(connection)?;
    Ok(rows.into_iter().map(|row| (row.person_id, row)).collect())
}

fn roles_of(connection: &mut DbConn, people: &[PersonId]) -> Result<HashMap<PersonId, Vec<Role>>, Error> {
    let rows: Vec<(PersonId, Role)> = person_roles::table
        .filter(one_of(person_roles::person_id, people))
        .select((person_roles::person_id, person_roles::role))
        .order(person_roles::role)
        .load(connection)?;
    let mut roles: HashMap<PersonId, Vec<Role>> = HashMap::new();
    for (person, role) in rows {
        roles.entry(person).or_default().push(role);
    }
    Ok(roles)
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

/// Notes up to when these people were told, of what waits for them too, and when the next mail is due. Whoever has
/// no row gets one; what people chose stays.
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
         told_at = excluded.told_at, called_at = excluded.called_at, due_at = excluded.due_at",
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

/// Notes that these people were told of what waits for them, up to this moment.
pub fn set_called(connection: &mut DbConn, people: &[PersonId], called_at: Timestamp) -> Result<(), Error> {
    diesel::update(habits::table.filter(one_of(habits::person_id, people)))
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

/// How somebody is told, whenever that is; nothing for an account that is closed.
pub fn maybe_due(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<Option<Due>, Error> {
    let open: Vec<Person> = people::table
        .inner_join(organisations::table)
        .filter(people::id.eq(person).and(people::state.eq(ACTIVE)))
        .select(person!())
        .load(connection)?;
    Ok(with_habits(connection, open, now)?.pop())
}
