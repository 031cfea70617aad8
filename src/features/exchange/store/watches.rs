//! When the portal has to look at a case again.

use diesel::prelude::*;

use super::super::case_file::CaseId;
use crate::platform::database::DbConn;
use crate::platform::database::schema::{exchange_cases, exchange_watches};
use crate::platform::errors::Error;
use crate::vocabulary::timestamp::Timestamp;

/// Says when to look at a case again; never, where nothing of it comes by itself.
pub fn put_watch(connection: &mut DbConn, case: CaseId, look_at: Option<Timestamp>) -> Result<(), Error> {
    let Some(look_at) = look_at else {
        diesel::delete(exchange_watches::table.find(case)).execute(connection)?;
        return Ok(());
    };
    let columns = (exchange_watches::case_id.eq(case), exchange_watches::look_at.eq(look_at));
    crate::on_db!(connection, c => diesel::insert_into(exchange_watches::table)
        .values(columns)
        .on_conflict(exchange_watches::case_id)
        .do_update()
        .set(exchange_watches::look_at.eq(look_at))
        .execute(c))?;
    Ok(())
}

/// The references of cases to be looked at by now, the longest due first.
pub fn list_to_look_at(connection: &mut DbConn, now: Timestamp, most: i64) -> Result<Vec<String>, Error> {
    let rows =
        exchange_watches::table.inner_join(exchange_cases::table.on(exchange_cases::id.eq(exchange_watches::case_id)));
    let due = rows.filter(exchange_watches::look_at.le(now)).order(exchange_watches::look_at).limit(most);
    Ok(due.select(exchange_cases::reference).load(connection)?)
}
