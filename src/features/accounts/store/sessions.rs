//! Signed-in browsers.

use diesel::dsl::exists;
use diesel::prelude::*;

use crate::features::accounts::person::{Person, State};
use crate::features::accounts::session::Session;
use crate::platform::database::DbConn;
use crate::platform::database::schema::{factors, inbox_notices, organisations, people, person_roles, sessions};
use crate::platform::errors::Error;
use crate::platform::web::TokenHash;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{PersonId, SessionId};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// A session and who holds it.
pub struct Held {
    /// The session.
    pub session: Session,
    /// Whose it is.
    pub person: Person,
    /// Where they work; `None` for the secretariat.
    pub country: Option<CountryCode>,
    /// What they may do, in the order of the roles.
    pub roles: Vec<Role>,
    /// Whether anything but the password proves who they are.
    pub has_factor: bool,
    /// Notices they have not marked as read.
    pub unread: i64,
}

/// One role of a session's person, with everything else beside it.
type Row = (Session, Person, Option<CountryCode>, Option<Role>, bool, Option<i64>);

/// Adds a session.
pub fn insert(connection: &mut DbConn, session: &Session) -> Result<(), Error> {
    diesel::insert_into(sessions::table).values(session).execute(connection)?;
    Ok(())
}

/// The session of that cookie with its person, where the person may come in. Its age is not looked at.
pub fn maybe_find(connection: &mut DbConn, token: &TokenHash) -> Result<Option<Held>, Error> {
    // A row for each role: every page of a signed-in person asks this, and asks only once.
    let any_factor = exists(factors::table.filter(factors::person_id.eq(people::id)));
    let unread = inbox_notices::table
        .filter(inbox_notices::person_id.eq(people::id).and(inbox_notices::read_at.is_null()))
        .count()
        .single_value();
    let rows: Vec<Row> = sessions::table
        .inner_join(people::table.inner_join(organisations::table).left_join(person_roles::table))
        .filter(sessions::token_hash.eq(token).and(people::state.eq(State::Active)))
        .select((
            Session::as_select(),
            Person::as_select(),
            organisations::country,
            person_roles::role.nullable(),
            any_factor,
            unread,
        ))
        .load(connection)?;
    let mut roles: Vec<Role> = rows.iter().filter_map(|row| row.3).collect();
    roles.sort_unstable();
    let held = |(session, person, country, _, has_factor, unread): Row| {
        let unread = unread.unwrap_or_default();
        Held { session, person, country, roles, has_factor, unread }
    };
    Ok(rows.into_iter().next().map(held))
}

/// Writes down that it was used.
pub fn note_use(connection: &mut DbConn, session: SessionId, now: Timestamp) -> Result<(), Error> {
    diesel::update(sessions::table.find(session)).set(sessions::last_seen_at.eq(now)).execute(connection)?;
    Ok(())
}

/// The sessions of a person, the one used last first. Those that are over are among them until they are swept away.
pub fn list(connection: &mut DbConn, person: PersonId) -> Result<Vec<Session>, Error> {
    Ok(sessions::table
        .filter(sessions::person_id.eq(person))
        .select(Session::as_select())
        .order((sessions::last_seen_at.desc(), sessions::id.desc()))
        .load(connection)?)
}

/// Ends one of a person's own; whether there was such a one.
pub fn end_own(connection: &mut DbConn, person: PersonId, session: SessionId) -> Result<bool, Error> {
    let its = sessions::table.find(session).filter(sessions::person_id.eq(person));
    Ok(diesel::delete(its).execute(connection)? == 1)
}

/// Ends every session of a person but one.
pub fn end_others(connection: &mut DbConn, person: PersonId, but: SessionId) -> Result<(), Error> {
    super::half_sessions::end_all(connection, person)?;
    let others = sessions::table.filter(sessions::person_id.eq(person).and(sessions::id.ne(but)));
    diesel::delete(others).execute(connection)?;
    Ok(())
}

/// Ends the session of that cookie.
pub fn end(connection: &mut DbConn, token: &TokenHash) -> Result<(), Error> {
    diesel::delete(sessions::table.filter(sessions::token_hash.eq(token))).execute(connection)?;
    Ok(())
}

/// Ends every session of a person, and every sign-in that has not become one yet.
pub fn end_all(connection: &mut DbConn, person: PersonId) -> Result<(), Error> {
    super::half_sessions::end_all(connection, person)?;
    diesel::delete(sessions::table.filter(sessions::person_id.eq(person))).execute(connection)?;
    Ok(())
}

/// Forgets the sessions that are over or were last used before `idle_since`.
pub fn forget_ended(connection: &mut DbConn, now: Timestamp, idle_since: Timestamp) -> Result<(), Error> {
    diesel::delete(sessions::table.filter(sessions::ends_at.le(now).or(sessions::last_seen_at.le(idle_since))))
        .execute(connection)?;
    Ok(())
}
