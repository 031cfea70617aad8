//! Browsers of administrators that look at the portal as a role.

use diesel::prelude::*;

use crate::on_db;
use crate::platform::database::DbConn;
use crate::platform::database::schema::previews;
use crate::platform::errors::Error;
use crate::vocabulary::ids::SessionId;
use crate::vocabulary::timestamp::Timestamp;
use crate::vocabulary::viewer::Role;

/// Lets the session look as this role from now on, whatever it looked as before.
pub fn begin(connection: &mut DbConn, session: SessionId, role: Role, now: Timestamp) -> Result<(), Error> {
    let looks = (previews::role.eq(role), previews::begun_at.eq(now));
    on_db!(connection, engine => diesel::insert_into(previews::table)
        .values((previews::session_id.eq(session), looks))
        .on_conflict(previews::session_id)
        .do_update()
        .set(looks)
        .execute(engine))?;
    Ok(())
}

/// Lets the session look as its person again.
pub fn end(connection: &mut DbConn, session: SessionId) -> Result<(), Error> {
    diesel::delete(previews::table.find(session)).execute(connection)?;
    Ok(())
}

/// As which role the session looks, if it does.
pub fn maybe_role(connection: &mut DbConn, session: SessionId) -> Result<Option<Role>, Error> {
    Ok(previews::table.find(session).select(previews::role).first(connection).optional()?)
}
