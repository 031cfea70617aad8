//! Who is written to, and how they want it.

use std::collections::HashMap;

use diesel::dsl::exists;
use diesel::prelude::*;

use super::super::habit::Habits;
use super::rows_of;
use crate::platform::database::schema::{habits, inbox_notices, organisations, people, person_roles, subscriptions};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::platform::mail::EmailAddress;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::language::{Calendar, Language};
use crate::vocabulary::rhythm::{Pace, Rhythm};
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

/// A portion of a list of people: from behind `after` on in the order of their ids, `limit` at most.
macro_rules! portion {
    ($query:expr, $after:expr, $limit:expr) => {{
        let behind = match $after {
            Some(after) => $query.filter(people::id.gt(after)),
            None => $query,
        };
        behind.order(people::id).limit(i64::try_from($limit).unwrap_or(i64::MAX))
    }};
}

/// Active people whose mail is due, or of whom nothing is written down yet, from behind `after` on in the order of
/// their ids. Who has no row has the habits of their roles and was told of nothing before `now`.
pub fn list_due(
    connection: &mut DbConn,
    now: Timestamp,
    after: Option<PersonId>,
    limit: usize,
) -> Result<Vec<Due>, Error> {
    let query = people::table
        .inner_join(organisations::table)
        .left_join(habits::table)
        .filter(people::state.eq(ACTIVE))
        .filter(habits::person_id.is_null().or(habits::due_at.le(now)))
        .select(person!())
        .into_boxed();
    let people = portion!(query, after, limit).load(connection)?;
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
    let query = habits::table
        .inner_join(people::table.inner_join(organisations::table))
        .filter(people::state.eq(ACTIVE).and(exists(unheard)))
        .select(person!())
        .into_boxed();
    let people = portion!(query, after, limit).load(connection)?;
    with_habits(connection, people, now)
}

/// Active people who want to hear of some news at once, in the same order; also those of whom nothing is written down
/// yet.
pub fn list_hasty(
    connection: &mut DbConn,
    now: Timestamp,
    after: Option<PersonId>,
    limit: usize,
) -> Result<Vec<Due>, Error> {
    let wishes = subscriptions::table
        .filter(subscriptions::person_id.eq(people::id.nullable()))
        .filter(subscriptions::pace.eq(Pace::AtOnce).and(subscriptions::state.eq(ACTIVE)));
    let query = people::table
        .inner_join(organisations::table)
        .filter(people::state.eq(ACTIVE).and(exists(wishes)))
        .select(person!())
        .into_boxed();
    let people = portion!(query, after, limit).load(connection)?;
    with_habits(connection, people, now)
}

/// Active people who wait for their next letter, in the same order, and those who would if its day were known.
pub fn list_waiting(
    connection: &mut DbConn,
    now: Timestamp,
    after: Option<PersonId>,
    limit: usize,
) -> Result<Vec<Due>, Error> {
    let wants_some = habits::rhythm.is_null().or(habits::rhythm.ne(Rhythm::Never));
    let query = habits::table
        .inner_join(people::table.inner_join(organisations::table))
        .filter(people::state.eq(ACTIVE))
        .filter(habits::due_at.gt(now).or(habits::due_at.is_null().and(wants_some)))
        .select(person!())
        .into_boxed();
    let people = portion!(query, after, limit).load(connection)?;
    with_habits(connection, people, now)
}

/// How these people are told, whenever that is; without those whose account is closed.
pub fn list_of(connection: &mut DbConn, people: &[PersonId], now: Timestamp) -> Result<Vec<Due>, Error> {
    let open: Vec<Person> = people::table
        .inner_join(organisations::table)
        .filter(one_of(people::id, people).and(people::state.eq(ACTIVE)))
        .select(person!())
        .load(connection)?;
    with_habits(connection, open, now)
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

/// The language somebody is written to in, whether or not their account is open; nothing where there is no such person.
pub fn language_of(connection: &mut DbConn, person: PersonId) -> Result<Option<Language>, Error> {
    Ok(people::table.find(person).select(people::language).first(connection).optional()?)
}

/// How somebody is told, whenever that is; nothing for an account that is closed.
pub fn maybe_due(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<Option<Due>, Error> {
    Ok(list_of(connection, &[person], now)?.pop())
}
