//! The SQL of subscriptions. A person's address and language are the account's, read when a mail is written.

mod recipients;

use std::collections::BTreeMap;

use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text, Timestamp as SqlTimestamp};

pub(super) use recipients::recipients;

use super::haste::Haste;
use super::subscription::{NewsKind, State, Subscription, SubscriptionId, Topic, Wish};
use crate::on_db;
use crate::platform::database::schema::{people, subscriptions};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::platform::mail::EmailAddress;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::PersonId;
use crate::vocabulary::language::Language;
use crate::vocabulary::rhythm::Pace;
use crate::vocabulary::theme::Theme;
use crate::vocabulary::timestamp::Timestamp;

#[derive(Queryable, Selectable)]
#[diesel(table_name = subscriptions)]
struct Row {
    id: SubscriptionId,
    email: String,
    person_id: Option<PersonId>,
    kind: NewsKind,
    country: Option<CountryCode>,
    theme: Option<Theme>,
    language: Language,
    state: State,
    created_at: Timestamp,
    confirmed_at: Option<Timestamp>,
    ended_at: Option<Timestamp>,
    only_in: Option<Language>,
    pace: Pace,
    at_once_since: Option<Timestamp>,
    told_at: Option<Timestamp>,
}

impl From<Row> for Subscription {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            email: row.email,
            person: row.person_id,
            topic: Topic { kind: row.kind, country: row.country, theme: row.theme, language: row.only_in },
            language: row.language,
            haste: Haste { pace: row.pace, since: row.at_once_since, until: row.told_at },
            state: row.state,
            created_at: row.created_at,
            confirmed_at: row.confirmed_at,
            ended_at: row.ended_at,
        }
    }
}

pub(super) fn find(connection: &mut DbConn, id: SubscriptionId) -> Result<Subscription, Error> {
    maybe(connection, id)?.ok_or(Error::NotFound)
}

pub(super) fn maybe(connection: &mut DbConn, id: SubscriptionId) -> Result<Option<Subscription>, Error> {
    let row: Option<Row> = subscriptions::table.find(id).select(Row::as_select()).first(connection).optional()?;
    Ok(row.map(Into::into))
}

/// A person's subscriptions, oldest first.
pub(super) fn list_of_person(connection: &mut DbConn, person: PersonId) -> Result<Vec<Subscription>, Error> {
    let rows: Vec<Row> = subscriptions::table
        .filter(subscriptions::person_id.eq(person).and(subscriptions::state.eq(State::Active)))
        .order(subscriptions::id)
        .select(Row::as_select())
        .load(connection)?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// What these people are subscribed to, the oldest of each first.
pub(super) fn wishes_of(connection: &mut DbConn, people: &[PersonId]) -> Result<BTreeMap<PersonId, Vec<Wish>>, Error> {
    let rows: Vec<Row> = subscriptions::table
        .filter(one_of(subscriptions::person_id.assume_not_null(), people))
        .filter(subscriptions::state.eq(State::Active))
        .order(subscriptions::id)
        .select(Row::as_select())
        .load(connection)?;
    let mut found: BTreeMap<PersonId, Vec<Wish>> = BTreeMap::new();
    for it in rows.into_iter().map(Subscription::from) {
        if let Some(person) = it.person {
            let wish = Wish { subscription: it.id, topic: it.topic, haste: it.haste };
            found.entry(person).or_default().push(wish);
        }
    }
    Ok(found)
}

/// Writes down how soon a subscription tells.
pub(super) fn set_haste(connection: &mut DbConn, id: SubscriptionId, haste: Haste) -> Result<(), Error> {
    diesel::update(subscriptions::table.find(id))
        .set((
            subscriptions::pace.eq(haste.pace),
            subscriptions::at_once_since.eq(haste.since),
            subscriptions::told_at.eq(haste.until),
        ))
        .execute(connection)?;
    Ok(())
}

/// Notes up to when these people were told of what they want to hear of at once.
pub(super) fn set_told(connection: &mut DbConn, people: &[PersonId], told_at: Timestamp) -> Result<(), Error> {
    diesel::update(subscriptions::table)
        .filter(one_of(subscriptions::person_id.assume_not_null(), people))
        .filter(subscriptions::pace.eq(Pace::AtOnce).and(subscriptions::state.eq(State::Active)))
        .filter(subscriptions::told_at.lt(told_at))
        .set(subscriptions::told_at.eq(told_at))
        .execute(connection)?;
    Ok(())
}

/// Up to when each of these people was told at least of what they want to hear of at once. Nobody writes more until the
/// transaction ends.
pub(super) fn hold_told(connection: &mut DbConn, people: &[PersonId]) -> Result<BTreeMap<PersonId, Timestamp>, Error> {
    #[derive(QueryableByName)]
    struct Told {
        #[diesel(sql_type = Text)]
        person_id: PersonId,
        #[diesel(sql_type = SqlTimestamp)]
        told_at: Timestamp,
    }
    if people.is_empty() {
        return Ok(BTreeMap::new());
    }
    let places: Vec<String> = (1..=people.len()).map(|place| format!("${place}")).collect();
    let statement = format!(
        "UPDATE subscriptions SET told_at = told_at WHERE person_id IN ({}) AND pace = 'at_once' AND state = 'active' \
           AND told_at IS NOT NULL RETURNING person_id, told_at",
        places.join(", ")
    );
    let rows: Vec<Told> = on_db!(connection, engine => {
        let mut query = diesel::sql_query(&statement).into_boxed();
        for person in people {
            query = query.bind::<Text, _>(*person);
        }
        query.load(engine)
    })?;
    let mut told: BTreeMap<PersonId, Timestamp> = BTreeMap::new();
    for Told { person_id, told_at } in rows {
        told.entry(person_id).and_modify(|it| *it = told_at.min(*it)).or_insert(told_at);
    }
    Ok(told)
}

/// Lets everything a person wanted to hear of at once be told with the rest.
pub(super) fn end_haste(connection: &mut DbConn, person: PersonId) -> Result<(), Error> {
    diesel::update(subscriptions::table)
        .filter(subscriptions::person_id.eq(person).and(subscriptions::pace.eq(Pace::AtOnce)))
        .set(subscriptions::pace.eq(Pace::Usual))
        .execute(connection)?;
    Ok(())
}

/// The address of a person's account.
pub(super) fn email_of_person(connection: &mut DbConn, person: PersonId) -> Result<EmailAddress, Error> {
    let email: String = people::table.find(person).select(people::email).first(connection)?;
    EmailAddress::parse(&email).ok_or_else(|| Error::unexpected("a person's address is none"))
}

pub(super) fn insert(connection: &mut DbConn, it: &Subscription) -> Result<(), Error> {
    diesel::insert_into(subscriptions::table)
        .values((
            subscriptions::id.eq(it.id),
            subscriptions::email.eq(&it.email),
            subscriptions::person_id.eq(it.person),
            subscriptions::kind.eq(it.topic.kind),
            subscriptions::country.eq(it.topic.country),
            subscriptions::theme.eq(it.topic.theme),
            subscriptions::language.eq(it.language),
            subscriptions::state.eq(it.state),
            subscriptions::created_at.eq(it.created_at),
            subscriptions::confirmed_at.eq(it.confirmed_at),
            subscriptions::ended_at.eq(it.ended_at),
            subscriptions::only_in.eq(it.topic.language),
            subscriptions::pace.eq(it.haste.pace),
        ))
        .execute(connection)?;
    Ok(())
}

/// Inserts a person's active subscription, unless there is an equal one, and says which of the two it is now. Of two
/// asked for at the same moment the second waits here for the first.
pub(super) fn insert_once(connection: &mut DbConn, it: &Subscription) -> Result<SubscriptionId, Error> {
    #[derive(QueryableByName)]
    struct Kept {
        #[diesel(sql_type = Text)]
        id: SubscriptionId,
    }
    let kept: Kept = diesel::sql_query(
        "INSERT INTO subscriptions (id, email, person_id, kind, country, theme, language, state, created_at, \
           confirmed_at, only_in, pace, at_once_since, told_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'active', $8, $8, $9, $10, $11, $12) \
         ON CONFLICT (person_id, kind, COALESCE(country, ''), COALESCE(theme, ''), COALESCE(only_in, '')) \
         WHERE state = 'active' AND person_id IS NOT NULL DO UPDATE SET kind = excluded.kind RETURNING id",
    )
    .bind::<Text, _>(it.id)
    .bind::<Text, _>(&it.email)
    .bind::<Nullable<Text>, _>(it.person)
    .bind::<Text, _>(it.topic.kind)
    .bind::<Nullable<Text>, _>(it.topic.country)
    .bind::<Nullable<Text>, _>(it.topic.theme)
    .bind::<Text, _>(it.language)
    .bind::<SqlTimestamp, _>(it.created_at)
    .bind::<Nullable<Text>, _>(it.topic.language)
    .bind::<Text, _>(it.haste.pace)
    .bind::<Nullable<SqlTimestamp>, _>(it.haste.since)
    .bind::<Nullable<SqlTimestamp>, _>(it.haste.until)
    .get_result(connection)?;
    Ok(kept.id)
}

/// One that its reader wants to confirm. Until the transaction ends nobody else confirms one for the same address.
pub(super) fn hold(connection: &mut DbConn, id: SubscriptionId) -> Result<Subscription, Error> {
    diesel::sql_query(
        "UPDATE subscriptions SET email = email WHERE id = (SELECT min(same.id) FROM subscriptions asked \
         JOIN subscriptions same ON same.email = asked.email AND same.person_id IS NULL WHERE asked.id = $1)",
    )
    .bind::<Text, _>(id)
    .execute(connection)?;
    find(connection, id)
}

/// Writes down where it stands. A state is reached only from those before it, so of two requests at once the one that
/// ends a subscription wins, whichever comes first.
pub(super) fn update(connection: &mut DbConn, it: &Subscription) -> Result<(), Error> {
    let before: &[State] = match it.state {
        State::Unconfirmed => &[],
        State::Active => &[State::Unconfirmed],
        State::Ended => &[State::Unconfirmed, State::Active],
    };
    diesel::update(subscriptions::table.find(it.id).filter(one_of(subscriptions::state, before.iter().copied())))
        .set((
            subscriptions::state.eq(it.state),
            subscriptions::confirmed_at.eq(it.confirmed_at),
            subscriptions::ended_at.eq(it.ended_at),
        ))
        .execute(connection)?;
    Ok(())
}

/// Ends the other active subscription of the same reader to the same topic, where there is one.
pub(super) fn end_equal(connection: &mut DbConn, it: &Subscription, now: Timestamp) -> Result<(), Error> {
    diesel::sql_query(
        "UPDATE subscriptions SET state = 'ended', ended_at = $1 \
         WHERE email = $2 AND person_id IS NULL AND state = 'active' AND id <> $3 AND kind = $4 \
           AND COALESCE(country, '') = COALESCE($5, '') AND COALESCE(theme, '') = COALESCE($6, '') \
           AND COALESCE(only_in, '') = COALESCE($7, '')",
    )
    .bind::<SqlTimestamp, _>(now)
    .bind::<Text, _>(&it.email)
    .bind::<Text, _>(it.id)
    .bind::<Text, _>(it.topic.kind)
    .bind::<Nullable<Text>, _>(it.topic.country)
    .bind::<Nullable<Text>, _>(it.topic.theme)
    .bind::<Nullable<Text>, _>(it.topic.language)
    .execute(connection)?;
    Ok(())
}

/// How often this address was asked for between two moments, this time not counted.
pub(super) fn count_asked(connection: &mut DbConn, it: &Subscription, since: Timestamp) -> Result<i64, Error> {
    Ok(subscriptions::table
        .filter(subscriptions::email.eq(&it.email).and(subscriptions::id.lt(it.id)))
        .filter(subscriptions::created_at.ge(since).and(subscriptions::person_id.is_null()))
        .count()
        .get_result(connection)?)
}

/// Forgets what was never confirmed, and what was ended, before these moments. Says how many rows that were.
pub(super) fn delete_old(
    connection: &mut DbConn,
    unconfirmed_before: Timestamp,
    ended_before: Timestamp,
) -> Result<usize, Error> {
    let unconfirmed = subscriptions::state.eq(State::Unconfirmed).and(subscriptions::created_at.lt(unconfirmed_before));
    let ended = subscriptions::state.eq(State::Ended).and(subscriptions::ended_at.lt(ended_before));
    Ok(diesel::delete(subscriptions::table.filter(unconfirmed)).execute(connection)?
        + diesel::delete(subscriptions::table.filter(ended)).execute(connection)?)
}
