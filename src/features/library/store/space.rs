//! How much room an organisation's files take. The row decides between two at once.

use diesel::prelude::*;
use diesel::sql_types::Text;

use crate::platform::database::DbConn;
use crate::platform::database::schema::library_space;
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;

/// Bytes the organisation's files have.
pub(in super::super) fn space_taken(connection: &mut DbConn, organisation: OrganisationId) -> Result<u64, Error> {
    let bytes: Option<i64> =
        library_space::table.find(organisation).select(library_space::bytes).first(connection).optional()?;
    Ok(bytes.and_then(|bytes| u64::try_from(bytes).ok()).unwrap_or(0))
}

/// Takes room for a file; `false` where there is not so much left.
pub(in super::super) fn take_space(
    connection: &mut DbConn,
    organisation: OrganisationId,
    bytes: i64,
    quota: u64,
) -> Result<bool, Error> {
    diesel::sql_query(
        "INSERT INTO library_space (organisation_id, bytes) VALUES ($1, 0) ON CONFLICT (organisation_id) DO NOTHING",
    )
    .bind::<Text, OrganisationId>(organisation)
    .execute(connection)?;
    let most = i64::try_from(quota).unwrap_or(i64::MAX).saturating_sub(bytes);
    let row = library_space::table.find(organisation).filter(library_space::bytes.le(most));
    let taken = diesel::update(row).set(library_space::bytes.eq(library_space::bytes + bytes)).execute(connection)?;
    Ok(taken == 1)
}

/// Gives room back.
pub(in super::super) fn give_space_back(
    connection: &mut DbConn,
    organisation: OrganisationId,
    bytes: i64,
) -> Result<(), Error> {
    diesel::update(library_space::table.find(organisation))
        .set(library_space::bytes.eq(library_space::bytes - bytes))
        .execute(connection)?;
    Ok(())
}
