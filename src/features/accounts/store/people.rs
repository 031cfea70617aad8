//! People, their roles and their passwords' hashes.

use std::collections::HashMap;

use diesel::dsl::{count_star, exists};
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as DieselError};

use crate::features::accounts::email::Email;
use crate::features::accounts::permissions::{Reach, may_manage, visible_to};
use crate::features::accounts::person::{Colleague, Name, Person, Profile, Recipient, State, administrator_of};
use crate::on_db;
use crate::platform::crypto::PasswordHash;
use crate::platform::database::schema::{organisations, people, person_roles};
use crate::platform::database::{DbConn, one_of};
use crate::platform::errors::Error;
use crate::vocabulary::country::CountryCode;
use crate::vocabulary::ids::{OrganisationId, PersonId};
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::{Role, Viewer};

/// What a sign-in compares.
#[derive(Debug, Clone, Queryable)]
pub struct Credentials {
    /// Whose.
    pub person: PersonId,
    /// The password's hash; `None` until one was chosen.
    pub password: Option<PasswordHash>,
    /// Whether the person may come in.
    pub state: State,
}

/// What is kept for the account of that address, if there is one.
pub fn maybe_credentials(connection: &mut DbConn, email: &Email) -> Result<Option<Credentials>, Error> {
    Ok(people::table
        .filter(people::email.eq(email))
        .select((people::id, people::password_hash, people::state))
        .first(connection)
        .optional()?)
}

/// What is kept for that person.
pub fn find_credentials(connection: &mut DbConn, person: PersonId) -> Result<Credentials, Error> {
    Ok(people::table.find(person).select((people::id, people::password_hash, people::state)).first(connection)?)
}

/// Keeps a password and opens an invited account; one that is disabled stays so.
pub fn set_password(
    connection: &mut DbConn,
    person: PersonId,
    password: &PasswordHash,
    is_short: bool,
) -> Result<(), Error> {
    diesel::update(people::table.find(person))
        .set((people::password_hash.eq(Some(password)), people::password_is_short.eq(is_short)))
        .execute(connection)?;
    open_invited(connection, person)?;
    Ok(())
}

/// Opens an account that waits for its person; whether it did. One that is disabled stays so.
pub fn open_invited(connection: &mut DbConn, person: PersonId) -> Result<bool, Error> {
    let invited = people::table.find(person).filter(people::state.eq(State::Invited));
    Ok(diesel::update(invited).set(people::state.eq(State::Active)).execute(connection)? == 1)
}

/// Forgets the password: nothing opens the account but a link by mail.
pub fn forget_password(connection: &mut DbConn, person: PersonId) -> Result<(), Error> {
    let none = None::<&PasswordHash>;
    diesel::update(people::table.find(person))
        .set((people::password_hash.eq(none), people::password_is_short.eq(false)))
        .execute(connection)?;
    Ok(())
}

/// Keeps the same password, hashed anew.
pub fn renew_hash(connection: &mut DbConn, person: PersonId, password: &PasswordHash) -> Result<(), Error> {
    diesel::update(people::table.find(person)).set(people::password_hash.eq(Some(password))).execute(connection)?;
    Ok(())
}

/// Whether the person's password is too short to do without a second factor.
pub fn has_short_password(connection: &mut DbConn, person: PersonId) -> Result<bool, Error> {
    Ok(people::table.find(person).select(people::password_is_short).first(connection)?)
}

/// Writes down that the person came in.
pub fn note_sign_in(connection: &mut DbConn, person: PersonId, now: Timestamp) -> Result<(), Error> {
    diesel::update(people::table.find(person)).set(people::last_signed_in_at.eq(Some(now))).execute(connection)?;
    Ok(())
}

/// The person.
pub fn find(connection: &mut DbConn, person: PersonId) -> Result<Person, Error> {
    Ok(people::table.find(person).select(Person::as_select()).first(connection)?)
}

/// The person of that address, if there is one.
pub fn maybe_by_email(connection: &mut DbConn, email: &Email) -> Result<Option<Person>, Error> {
    Ok(people::table.filter(people::email.eq(email)).select(Person::as_select()).first(connection).optional()?)
}

/// People joined with where they work, of whom only those within reach.
macro_rules! within {
    ($reach:expr) => {{
        let query = people::table.inner_join(organisations::table).into_boxed();
        match $reach {
            Reach::Country(country) => query.filter(organisations::country.eq(country)),
            Reach::Administrators => query.filter(
                organisations::country.is_null().or(exists(
                    person_roles::table
                        .filter(person_roles::person_id.eq(people::id))
                        .filter(person_roles::role.eq(Role::CountryAdministrator)),
                )),
            ),
        }
    }};
}

/// Whether somebody within reach is known by that address.
pub fn is_within(connection: &mut DbConn, reach: Reach, email: &Email) -> Result<bool, Error> {
    let known = people::email.nullable().eq(email).or(people::invited_as.eq(email));
    let count: i64 = within!(reach).filter(known).select(count_star()).first(connection)?;
    Ok(count > 0)
}

/// Adds a person with their roles; `false` where the address has an account already, also one made this moment.
pub fn insert(
    connection: &mut DbConn,
    person: &Person,
    roles: &[Role],
    granted_by: Option<PersonId>,
) -> Result<bool, Error> {
    let added = on_db!(connection, engine => diesel::insert_into(people::table)
        .values(person)
        .on_conflict_do_nothing()
        .execute(engine))?;
    if added == 1 {
        insert_roles(connection, person.id, roles, granted_by, person.created_at)?;
    }
    Ok(added == 1)
}

/// Gives the person exactly these roles; one that stays keeps who granted it.
pub fn update_roles(
    connection: &mut DbConn,
    before: &Colleague,
    roles: &[Role],
    granted_by: Option<PersonId>,
    now: Timestamp,
) -> Result<(), Error> {
    let person = before.person.id;
    diesel::delete(person_roles::table)
        .filter(person_roles::person_id.eq(person).and(person_roles::role.ne_all(roles)))
        .execute(connection)?;
    let added: Vec<Role> = roles.iter().copied().filter(|role| !before.roles.contains(role)).collect();
    insert_roles(connection, person, &added, granted_by, now)
}

fn insert_roles(
    connection: &mut DbConn,
    person: PersonId,
    roles: &[Role],
    granted_by: Option<PersonId>,
    now: Timestamp,
) -> Result<(), Error> {
    for role in roles {
        diesel::insert_into(person_roles::table)
            .values((
                person_roles::person_id.eq(person),
                person_roles::role.eq(role),
                person_roles::granted_by.eq(granted_by),
                person_roles::granted_at.eq(now),
            ))
            .execute(connection)?;
    }
    Ok(())
}

/// Opens or closes the account.
pub fn update_state(connection: &mut DbConn, person: PersonId, state: State) -> Result<(), Error> {
    diesel::update(people::table.find(person)).set(people::state.eq(state)).execute(connection)?;
    Ok(())
}

/// Changes what the person may change themselves.
pub fn update_profile(connection: &mut DbConn, person: PersonId, profile: &Profile) -> Result<(), Error> {
    diesel::update(people::table.find(person)).set(profile).execute(connection)?;
    Ok(())
}

/// Gives the account another address; a conflict where another account has it, also since this moment.
pub fn update_email(connection: &mut DbConn, person: PersonId, email: &Email) -> Result<(), Error> {
    let changed = diesel::update(people::table.find(person))
        .set((people::email.eq(email), people::invited_as.eq(None::<&Email>)))
        .execute(connection);
    match changed {
        Ok(_) => Ok(()),
        Err(DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => {
            Err(Error::Conflict("accounts-address-conflict-taken"))
        }
        Err(other) => Err(other.into()),
    }
}

/// The roles of one person, in their fixed order.
fn list_roles(connection: &mut DbConn, person: PersonId) -> Result<Vec<Role>, Error> {
    let mut roles: Vec<Role> =
        person_roles::table.filter(person_roles::person_id.eq(person)).select(person_roles::role).load(connection)?;
    roles.sort_unstable();
    Ok(roles)
}

/// The person with where they work and what they may do.
pub fn find_with_roles(
    connection: &mut DbConn,
    person: PersonId,
) -> Result<(Person, Option<CountryCode>, Vec<Role>), Error> {
    let (person, country) = people::table
        .inner_join(organisations::table)
        .filter(people::id.eq(person))
        .select((Person::as_select(), organisations::country))
        .first::<(Person, Option<CountryCode>)>(connection)?;
    let roles = list_roles(connection, person.id)?;
    Ok((person, country, roles))
}

/// One of the people `viewer` may see; the rest do not exist.
pub fn find_visible(connection: &mut DbConn, viewer: &Viewer, person: PersonId) -> Result<Colleague, Error> {
    visible_to(viewer).ok_or(Error::NotFound)?;
    let (person, country, roles) = find_with_roles(connection, person)?;
    let colleague = Colleague { person, country, roles };
    if may_manage(viewer, &colleague) {
        Ok(colleague)
    } else {
        Err(Error::withheld("person", colleague.person.id, country))
    }
}

/// Who of the people within reach has one of these addresses.
pub fn list_at(connection: &mut DbConn, reach: Reach, emails: &[Email]) -> Result<Vec<(Email, PersonId)>, Error> {
    Ok(within!(reach).filter(one_of(people::email, emails)).select((people::email, people::id)).load(connection)?)
}

/// How many people are within reach.
pub fn count(connection: &mut DbConn, reach: Reach) -> Result<i64, Error> {
    Ok(within!(reach).select(count_star()).first(connection)?)
}

/// The people within reach, by name.
pub fn list(connection: &mut DbConn, reach: Reach, offset: i64, limit: i64) -> Result<Vec<Colleague>, Error> {
    let rows: Vec<(Person, Option<CountryCode>)> = within!(reach)
        .select((Person::as_select(), organisations::country))
        .order((organisations::country.asc(), people::name.asc(), people::id.asc()))
        .offset(offset)
        .limit(limit)
        .load(connection)?;
    let ids: Vec<PersonId> = rows.iter().map(|(person, _)| person.id).collect();
    let mut roles = roles_of(connection, &ids)?;
    let with_roles = |(person, country): (Person, _)| {
        let roles = roles.remove(&person.id).unwrap_or_default();
        Colleague { person, country, roles }
    };
    Ok(rows.into_iter().map(with_roles).collect())
}

pub(super) fn roles_of(connection: &mut DbConn, ids: &[PersonId]) -> Result<HashMap<PersonId, Vec<Role>>, Error> {
    let rows: Vec<(PersonId, Role)> = person_roles::table
        .filter(one_of(person_roles::person_id, ids))
        .select((person_roles::person_id, person_roles::role))
        .load(connection)?;
    let mut roles: HashMap<PersonId, Vec<Role>> = HashMap::new();
    for (person, role) in rows {
        roles.entry(person).or_default().push(role);
    }
    for roles in roles.values_mut() {
        roles.sort_unstable();
    }
    Ok(roles)
}

/// How many people of each country have an account that is not disabled.
pub fn count_by_country(connection: &mut DbConn) -> Result<Vec<(CountryCode, i64)>, Error> {
    let rows: Vec<(Option<CountryCode>, i64)> = people::table
        .inner_join(organisations::table)
        .filter(organisations::country.is_not_null().and(people::state.ne(State::Disabled)))
        .group_by(organisations::country)
        .select((organisations::country, count_star()))
        .order(organisations::country)
        .load(connection)?;
    Ok(rows.into_iter().filter_map(|(country, count)| Some((country?, count))).collect())
}

/// How many others at the same place manage people and may come in. Two administrators who take each other's role
/// at the same moment wait for each other here, so that one stays.
pub fn count_other_administrators(connection: &mut DbConn, than: &Colleague) -> Result<i64, Error> {
    lock_organisations(connection, than.country)?;
    let administrators = people::table
        .inner_join(organisations::table)
        .inner_join(person_roles::table)
        .filter(person_roles::role.eq(than.administrator_here()))
        .filter(people::state.eq(State::Active).and(people::id.ne(than.person.id)))
        .select(count_star());
    Ok(match than.country {
        Some(country) => administrators.filter(organisations::country.eq(country)).first(connection)?,
        None => administrators.filter(organisations::country.is_null()).first(connection)?,
    })
}

/// Those who manage the people of a place (`None`: the secretariat) and may come in.
pub fn list_administrators(connection: &mut DbConn, place: Option<CountryCode>) -> Result<Vec<Person>, Error> {
    let administrators = people::table
        .inner_join(organisations::table)
        .inner_join(person_roles::table)
        .filter(person_roles::role.eq(administrator_of(place)).and(people::state.eq(State::Active)))
        .select(Person::as_select())
        .order(people::id);
    Ok(match place {
        Some(country) => administrators.filter(organisations::country.eq(country)).load(connection)?,
        None => administrators.filter(organisations::country.is_null()).load(connection)?,
    })
}

/// Writers on the other engine stand in line anyway.
fn lock_organisations(connection: &mut DbConn, country: Option<CountryCode>) -> Result<(), Error> {
    if let DbConn::Pg(connection) = connection {
        let all = organisations::table.select(organisations::id).order(organisations::id).for_update();
        let _: Vec<OrganisationId> = match country {
            Some(country) => all.filter(organisations::country.eq(country)).load(connection)?,
            None => all.filter(organisations::country.is_null()).load(connection)?,
        };
    }
    Ok(())
}

/// In which country this person works; `None` for the secretariat.
pub fn find_place(connection: &mut DbConn, person: PersonId) -> Result<Option<CountryCode>, Error> {
    let place = people::table.inner_join(organisations::table).filter(people::id.eq(person));
    Ok(place.select(organisations::country).first(connection)?)
}

/// In which country people of this organisation work; `None` for the secretariat.
pub fn find_country(connection: &mut DbConn, organisation: OrganisationId) -> Result<Option<CountryCode>, Error> {
    Ok(organisations::table.find(organisation).select(organisations::country).first(connection)?)
}

/// The names of these people, for lists of what they did.
pub fn names_of(connection: &mut DbConn, ids: &[PersonId]) -> Result<HashMap<PersonId, Name>, Error> {
    let rows: Vec<(PersonId, String, String)> = people::table
        .filter(one_of(people::id, ids))
        .select((people::id, people::name, people::name_latin))
        .load(connection)?;
    Ok(rows.into_iter().map(|(id, native, latin)| (id, Name { native, latin })).collect())
}

/// Who holds a role in a country and may come in.
pub fn list_holders(connection: &mut DbConn, country: CountryCode, role: Role) -> Result<Vec<Recipient>, Error> {
    Ok(people::table
        .inner_join(organisations::table)
        .inner_join(person_roles::table)
        .filter(organisations::country.eq(country))
        .filter(person_roles::role.eq(role).and(people::state.eq(State::Active)))
        .select(Recipient::as_select())
        .order(people::id)
        .load(connection)?)
}

/// Who holds one of these roles in an organisation and may come in.
pub fn list_colleagues(
    connection: &mut DbConn,
    organisation: OrganisationId,
    roles: &[Role],
) -> Result<Vec<Recipient>, Error> {
    let holding = person_roles::table
        .filter(person_roles::person_id.eq(people::id))
        .filter(person_roles::role.eq_any(roles.to_vec()));
    Ok(people::table
        .filter(people::organisation_id.eq(organisation).and(people::state.eq(State::Active)))
        .filter(exists(holding))
        .select(Recipient::as_select())
        .order(people::id)
        .load(connection)?)
}

/// Lets one thing of this person's go after the other until the transaction ends.
pub fn hold(connection: &mut DbConn, person: PersonId) -> Result<(), Error> {
    diesel::update(people::table.find(person)).set(people::id.eq(person)).execute(connection)?;
    Ok(())
}

/// The person as a recipient of mail, if they may come in.
pub fn maybe_recipient(connection: &mut DbConn, person: PersonId) -> Result<Option<Recipient>, Error> {
    Ok(people::table
        .find(person)
        .filter(people::state.eq(State::Active))
        .select(Recipient::as_select())
        .first(connection)
        .optional()?)
}
