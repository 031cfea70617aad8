//! The SQL of which versions are to be looked at again.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{Listed, ListedRow, listed, visible_to};
use crate::platform::database::DbConn;
use crate::platform::database::schema::specimen_versions;
use crate::platform::errors::Error;
use crate::vocabulary::ids::OrganisationId;
use crate::vocabulary::viewer::Viewer;

/// The versions of an organisation whose review was due before today, as far as the viewer may read them, each with the
/// day; the longest due first.
pub(in super::super) fn list_overdue(
    connection: &mut DbConn,
    viewer: &Viewer,
    (organisation, today): (OrganisationId, NaiveDate),
    most: i64,
) -> Result<Vec<(Listed, NaiveDate)>, Error> {
    let rows: Vec<(ListedRow, Option<NaiveDate>)> = visible_to(viewer)
        .filter(specimen_versions::organisation_id.eq(organisation))
        .filter(specimen_versions::review_due.lt(today))
        .order((specimen_versions::review_due, specimen_versions::code))
        .limit(most)
        .select((ListedRow::as_select(), specimen_versions::review_due))
        .load(connection)?;
    rows.into_iter().filter_map(|(row, due)| Some((row, due?))).map(|(row, due)| Ok((listed(row)?, due))).collect()
}
