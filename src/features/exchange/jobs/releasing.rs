//! What waited for somebody to be named who may release it, and does no longer.

use crate::features::exchange::case_file::CaseId;
use crate::features::exchange::imports::ImportId;
use crate::features::exchange::life_cycle::Side;
use crate::features::exchange::notices::{self, Unreleased};
use crate::features::exchange::steps::has_releaser;
use crate::features::exchange::{store, views};
use crate::platform::Platform;
use crate::platform::database::DbConn;
use crate::platform::errors::Error;

/// Looks at everything of which administrators were told that nobody may release it. Roles are given elsewhere, where
/// nothing is known of cases: so it is looked for here.
///
/// # Errors
/// Those of the database.
pub(super) fn settle_released(platform: &Platform) -> Result<(), Error> {
    for (what, organisation) in platform.database.read_here(notices::list_unreleased)? {
        let it = (what.as_str(), organisation);
        let now = platform.clock.now();
        platform.database.write_here(|connection| {
            if waits(connection, it)? { Ok(()) } else { notices::settle_unreleased(connection, it, now) }
        })?;
    }
    Ok(())
}

/// Whether it is still there, and still nobody may release it.
fn waits(connection: &mut DbConn, (what, organisation): Unreleased<'_>) -> Result<bool, Error> {
    if let Some(id) = CaseId::parse(what)
        && let Some(it) = store::list_of(connection, &[id])?.remove(&id)
    {
        for side in [Side::Sender, Side::Receiver] {
            if it.party(side).organisation == organisation && views::waits_for_nobody(connection, &it, side)? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    if let Some(id) = ImportId::parse(what)
        && let Some(it) = store::hold_import(connection, id)?
    {
        let is_any = store::is_any_to_release(connection, id)?;
        return Ok(is_any && !has_releaser(connection, organisation, &[it.person_id])?);
    }
    Ok(false)
}
